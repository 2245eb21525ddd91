import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { kirimDinonaktifkan, kirimUndangan } from '@/lib/akun/surat/commands';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { cabutSesi } from '@/lib/platform/auth/sesi';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { adaAdminLain, diriSendiri, kunciAdmin, kunciPengguna } from './penjaga/commands';
import { type AlasanCabut, lingkupSah } from './peran/commands';
import type { BuatPenggunaInput } from './schema';

type Kelola = Wewenang<'pengguna:kelola'>;

/**
 * Makes an account by invitation: the person sets the password with the link from the mail.
 *
 * @returns the account and the link, which the command line prints
 */
export async function buatPengguna(
  tx: Tx,
  by: Kelola,
  input: BuatPenggunaInput,
): Promise<Hasil<{ penggunaId: string; tautan: string }, 'SUREL_TERDAFTAR' | 'LINGKUP_SALAH'>> {
  const { nama, surel } = input;
  const lingkup = await lingkupSah(tx, input);
  if (!lingkup.ok) return lingkup;
  const id = uuidv7();
  const { count } = await tx.pengguna.createMany({
    data: [{ id, nama, surel }],
    skipDuplicates: true,
  });
  if (count === 0) return tolak('SUREL_TERDAFTAR');
  await tx.peranPengguna.create({
    data: { penggunaId: id, ...lingkup.nilai },
    select: { id: true },
  });
  const tautan = await kirimUndangan(tx, { id, nama, surel });
  await catat(tx, by, {
    tindakan: 'pengguna.buat',
    objekJenis: 'pengguna',
    objekId: id,
    sesudah: { nama, surel, ...lingkup.nilai },
  });
  return berhasil({ penggunaId: id, tautan });
}

/** Sends the invitation once more; the earlier link stops working. */
export async function undangUlang(
  tx: Tx,
  by: Kelola,
  { penggunaId }: { penggunaId: string },
): Promise<Hasil<null, 'TIDAK_DITEMUKAN' | 'SUDAH_AKTIF'>> {
  const ada = await kunciPengguna(tx, penggunaId);
  if (!ada || ada.dinonaktifkanPada) return tolak('TIDAK_DITEMUKAN');
  if (ada.sandiHash) return tolak('SUDAH_AKTIF');
  await kirimUndangan(tx, ada);
  await catat(tx, by, {
    tindakan: 'pengguna.undang-ulang',
    objekJenis: 'pengguna',
    objekId: penggunaId,
  });
  return berhasil(null);
}

type AlasanNonaktif = AlasanCabut | 'SUDAH_NONAKTIF';

/** Closes an account: no sign-in, all sessions end, links in mails stop working. */
export async function nonaktifkanPengguna(
  tx: Tx,
  by: Kelola,
  { penggunaId, alasan }: { penggunaId: string; alasan: string },
): Promise<Hasil<null, AlasanNonaktif>> {
  if (diriSendiri(by, penggunaId)) return tolak('DIRI_SENDIRI');
  await kunciAdmin(tx);
  const ada = await kunciPengguna(tx, penggunaId);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  if (ada.dinonaktifkanPada) return tolak('SUDAH_NONAKTIF');
  const admin = ada.peran.some((satu) => satu.peran === 'ADMIN');
  if (admin && !(await adaAdminLain(tx, penggunaId))) return tolak('ADMIN_TERAKHIR');
  const kini = sekarang();
  await tx.pengguna.update({
    where: { id: penggunaId },
    data: { dinonaktifkanPada: kini, alasanNonaktif: alasan, versi: { increment: 1 } },
    select: { id: true },
  });
  await cabutSesi(tx, penggunaId, kini);
  await tx.tokenSurel.deleteMany({ where: { penggunaId, dipakaiPada: null } });
  await kirimDinonaktifkan(tx, ada, alasan);
  await catat(tx, by, {
    tindakan: 'pengguna.nonaktifkan',
    objekJenis: 'pengguna',
    objekId: penggunaId,
    sebelum: { dinonaktifkanPada: null },
    sesudah: { dinonaktifkanPada: kini },
    keterangan: alasan,
  });
  return berhasil(null);
}

/** Opens a closed account again; its roles are as they were. */
export async function aktifkanPengguna(
  tx: Tx,
  by: Kelola,
  { penggunaId }: { penggunaId: string },
): Promise<Hasil<null, 'TIDAK_DITEMUKAN' | 'SUDAH_AKTIF'>> {
  const ada = await kunciPengguna(tx, penggunaId);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  if (!ada.dinonaktifkanPada) return tolak('SUDAH_AKTIF');
  await tx.pengguna.update({
    where: { id: penggunaId },
    data: { dinonaktifkanPada: null, alasanNonaktif: null, versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pengguna.aktifkan',
    objekJenis: 'pengguna',
    objekId: penggunaId,
    sebelum: { dinonaktifkanPada: ada.dinonaktifkanPada, alasanNonaktif: ada.alasanNonaktif },
    sesudah: { dinonaktifkanPada: null, alasanNonaktif: null },
  });
  await beritahu(tx, [penggunaId], {
    judul: 'Akun Anda diaktifkan kembali',
    isi: 'Admin mengaktifkan kembali akun Anda. Anda dapat masuk lagi.',
    tautan: '/masuk',
  });
  return berhasil(null);
}
