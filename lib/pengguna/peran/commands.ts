import 'server-only';
import { LABEL_PERAN } from '@/lib/menu/rules';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Peran } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { adaAdminLain, diriSendiri, kunciAdmin, kunciPengguna } from '../penjaga/commands';
import { lingkupPeran } from '../rules';
import type { BerikanPeranInput } from '../schema';

type Kelola = Wewenang<'pengguna:kelola'>;

export interface Lingkup {
  peran: Peran;
  kelurahanKode: string | null;
  koperasiId: string | null;
}

/** The scope a role needs, proven to exist; a scope the role has no use for is dropped. */
export async function lingkupSah(
  tx: Tx,
  { peran, kelurahanKode, koperasiId }: Omit<BerikanPeranInput, 'penggunaId'>,
): Promise<Hasil<Lingkup, 'LINGKUP_SALAH'>> {
  const jenis = lingkupPeran(peran);
  if (jenis === 'kelurahan') {
    const ada =
      kelurahanKode && (await tx.kelurahan.count({ where: { kode: kelurahanKode } })) === 1;
    return ada
      ? berhasil({ peran, kelurahanKode, koperasiId: null })
      : tolak('LINGKUP_SALAH', { galat: { kelurahanKode: ['Pilih kelurahan petugas ini.'] } });
  }
  if (jenis === 'koperasi') {
    const ada = koperasiId && (await tx.koperasi.count({ where: { id: koperasiId } })) === 1;
    return ada
      ? berhasil({ peran, kelurahanKode: null, koperasiId })
      : tolak('LINGKUP_SALAH', { galat: { koperasiId: ['Pilih koperasi pengurus ini.'] } });
  }
  return berhasil({ peran, kelurahanKode: null, koperasiId: null });
}

type AlasanBeri = 'TIDAK_DITEMUKAN' | 'DIRI_SENDIRI' | 'LINGKUP_SALAH' | 'SUDAH_PUNYA';

/** Gives a role. Nobody gives one to themself: else an admin could approve what they like. */
export async function berikanPeran(
  tx: Tx,
  by: Kelola,
  input: BerikanPeranInput,
): Promise<Hasil<null, AlasanBeri>> {
  const { penggunaId } = input;
  if (diriSendiri(by, penggunaId)) return tolak('DIRI_SENDIRI');
  const ada = await kunciPengguna(tx, penggunaId);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const lingkup = await lingkupSah(tx, input);
  if (!lingkup.ok) return lingkup;
  const baru = lingkup.nilai;
  const sama = ada.peran.some(
    (satu) =>
      satu.peran === baru.peran &&
      satu.kelurahanKode === baru.kelurahanKode &&
      satu.koperasiId === baru.koperasiId,
  );
  if (sama) return tolak('SUDAH_PUNYA');
  await tx.peranPengguna.create({ data: { penggunaId, ...baru }, select: { id: true } });
  await catat(tx, by, {
    tindakan: 'pengguna.berikan-peran',
    objekJenis: 'pengguna',
    objekId: penggunaId,
    sesudah: { ...baru },
  });
  await beritahu(tx, [penggunaId], {
    judul: 'Peran akun Anda bertambah',
    isi: `Admin memberi akun Anda peran ${LABEL_PERAN[baru.peran]}. Peran ini langsung berlaku.`,
    tautan: '/portal',
  });
  return berhasil(null);
}

/**
 * Gives the elected pengurus of a koperasi that has just been registered their role; whoever has it
 * already keeps it.
 */
export async function jadikanPengurus(
  tx: Tx,
  by: Wewenang<'pendirian:periksa'>,
  penggunaIds: readonly string[],
  koperasi: { id: string; nama: string },
): Promise<void> {
  const lingkup = { peran: 'PENGURUS' as const, kelurahanKode: null, koperasiId: koperasi.id };
  for (const penggunaId of [...new Set(penggunaIds)].sort()) {
    const ada = await kunciPengguna(tx, penggunaId);
    if (!ada || ada.peran.some((satu) => satu.koperasiId === koperasi.id)) continue;
    await tx.peranPengguna.create({ data: { penggunaId, ...lingkup }, select: { id: true } });
    await catat(tx, by, {
      tindakan: 'pengguna.berikan-peran',
      objekJenis: 'pengguna',
      objekId: penggunaId,
      sesudah: { ...lingkup },
    });
    await beritahu(tx, [penggunaId], {
      judul: 'Peran akun Anda bertambah',
      isi: `Anda terpilih sebagai pengurus ${koperasi.nama}, jadi akun Anda mendapat peran ${LABEL_PERAN.PENGURUS}. Peran ini langsung berlaku.`,
      tautan: `/portal/koperasi/${koperasi.id}`,
    });
  }
}

export type AlasanCabut = 'TIDAK_DITEMUKAN' | 'DIRI_SENDIRI' | 'ADMIN_TERAKHIR';

/** Takes a role away; it works at the next request of the account. */
export async function cabutPeran(
  tx: Tx,
  by: Kelola,
  { penggunaId, peranId }: { penggunaId: string; peranId: string },
): Promise<Hasil<null, AlasanCabut>> {
  if (diriSendiri(by, penggunaId)) return tolak('DIRI_SENDIRI');
  await kunciAdmin(tx);
  const ada = await kunciPengguna(tx, penggunaId);
  const peran = ada?.peran.find((satu) => satu.id === peranId);
  if (!peran) return tolak('TIDAK_DITEMUKAN');
  if (peran.peran === 'ADMIN' && !(await adaAdminLain(tx, penggunaId)))
    return tolak('ADMIN_TERAKHIR');
  await tx.peranPengguna.update({
    where: { id: peranId },
    data: { dicabutPada: sekarang() },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pengguna.cabut-peran',
    objekJenis: 'pengguna',
    objekId: penggunaId,
    sebelum: {
      peran: peran.peran,
      kelurahanKode: peran.kelurahanKode,
      koperasiId: peran.koperasiId,
    },
    sesudah: { peran: null, kelurahanKode: null, koperasiId: null },
  });
  await beritahu(tx, [penggunaId], {
    judul: 'Peran akun Anda berkurang',
    isi: `Admin mencabut peran ${LABEL_PERAN[peran.peran]} dari akun Anda.`,
    tautan: '/portal/akun',
  });
  return berhasil(null);
}
