import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { cabutSesi } from '@/lib/platform/auth/sesi';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { TujuanPersetujuan } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { sidik } from '@/lib/platform/kunci';
import { TEKS_PERSETUJUAN, type TeksPersetujuan } from './rules';

interface PilihanPersetujuan {
  koperasiId?: string;
  /** Where it was given: 'portal', or 'loket' when an officer wrote it down. */
  saluran?: string;
  /** The text that was shown, where a purpose has more than one. */
  isi?: TeksPersetujuan;
}

/**
 * The statement that keeps the proof of a consent, for commands that write several rows at once; see
 * `catatPersetujuan`.
 */
export const tulisanPersetujuan = (
  id: string,
  penggunaId: string,
  tujuan: TujuanPersetujuan,
  { koperasiId, saluran = 'portal', isi = TEKS_PERSETUJUAN[tujuan] }: PilihanPersetujuan,
): Prisma.Sql => Prisma.sql`
  INSERT INTO persetujuan (id, pengguna_id, tujuan, versi_teks, teks_hash, koperasi_id, saluran)
  VALUES (${id}::uuid, ${penggunaId}::uuid, ${tujuan}::"TujuanPersetujuan", ${isi.versi}, ${sidik(isi.teks)},
          ${koperasiId ?? null}::uuid, ${saluran})`;

/**
 * Keeps the proof of a consent: purpose, version and fingerprint of the exact text, time, channel
 * (UU 27/2022 Pasal 20–24).
 *
 * @returns its id
 */
export async function catatPersetujuan(
  tx: Tx,
  penggunaId: string,
  tujuan: TujuanPersetujuan,
  pilihan: PilihanPersetujuan = {},
): Promise<string> {
  const id = uuidv7();
  await tx.$executeRaw(tulisanPersetujuan(id, penggunaId, tujuan, pilihan));
  return id;
}

type AlasanTarik = 'TIDAK_DITEMUKAN' | 'SUDAH_DITARIK' | 'AKUN_KERJA' | 'MASIH_MENDIRIKAN';

/**
 * Withdraws one's own consent. Without the consent to registration the portal may not go on processing,
 * so the account is closed with it; an account that is also an official's is closed by the admin. Who
 * founds a koperasi that is not registered yet leaves its founders first: the list is no longer right
 * without the person.
 */
export async function tarikPersetujuan(
  tx: Tx,
  by: Wewenang<'akun:sendiri'>,
  { persetujuanId }: { persetujuanId: string },
): Promise<Hasil<{ ditutup: boolean }, AlasanTarik>> {
  const penggunaId = penggunaIdDari(by);
  const ada = await tx.persetujuan.findFirst({
    where: { id: persetujuanId, penggunaId },
    select: { tujuan: true, koperasiId: true, ditarikPada: true },
  });
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const ditutup = ada.tujuan === 'PENDAFTARAN';
  if (ditutup && by.pelaku.peran.some((satu) => satu.peran !== 'PEMILIK'))
    return tolak('AKUN_KERJA');
  if (await masihMendirikan(tx, penggunaId, ditutup ? undefined : persetujuanId))
    return tolak('MASIH_MENDIRIKAN');
  const kini = sekarang();
  const { count } = await tx.persetujuan.updateMany({
    where: { id: persetujuanId, penggunaId, ditarikPada: null },
    data: { ditarikPada: kini },
  });
  if (count === 0) return tolak('SUDAH_DITARIK');
  await catat(tx, by, {
    tindakan: 'akun.tarik-persetujuan',
    objekJenis: 'persetujuan',
    objekId: persetujuanId,
    sebelum: { tujuan: ada.tujuan, koperasiId: ada.koperasiId, ditarikPada: null },
    sesudah: { tujuan: ada.tujuan, koperasiId: ada.koperasiId, ditarikPada: kini },
  });
  if (ditutup) await tutupAkunSendiri(tx, by, penggunaId, kini);
  return berhasil({ ditutup });
}

/** Whether a consent, or any of an account, carries a founder of a koperasi on its way. */
async function masihMendirikan(
  tx: Tx,
  penggunaId: string,
  persetujuanId: string | undefined,
): Promise<boolean> {
  const ada = await tx.pendiri.findFirst({
    where: {
      penggunaId,
      persetujuanId,
      status: 'AKTIF',
      pendirian: { koperasiId: null, status: { notIn: ['DITOLAK', 'DIBATALKAN'] } },
    },
    select: { id: true },
  });
  return ada !== null;
}

async function tutupAkunSendiri(
  tx: Tx,
  by: Wewenang<Tindakan>,
  penggunaId: string,
  kini: Date,
): Promise<void> {
  const alasan = 'Pemilik akun menarik persetujuan pendaftaran.';
  await tx.pengguna.update({
    where: { id: penggunaId },
    data: { dinonaktifkanPada: kini, alasanNonaktif: alasan, versi: { increment: 1 } },
    select: { id: true },
  });
  await cabutSesi(tx, penggunaId, kini);
  await catat(tx, by, {
    tindakan: 'pengguna.nonaktifkan',
    objekJenis: 'pengguna',
    objekId: penggunaId,
    sebelum: { dinonaktifkanPada: null },
    sesudah: { dinonaktifkanPada: kini },
    keterangan: alasan,
  });
}
