import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKoperasi } from '../perubahan/commands';
import { bolehBerbagi } from './rules';
import type { AkhiriPengurusInput, BarisPengurus, TambahPengurusInput } from './schema';

const tutup = (nilai: string | null, kolom: string, id: string) =>
  nilai && brankas().sandikan(nilai, konteks('kepengurusan_koperasi', kolom, id));

/** A row as it is stored: what identifies the person is encrypted for its place. */
function kolomPengurus(koperasiId: string, satu: BarisPengurus, id: string) {
  return {
    id,
    koperasiId,
    jabatan: satu.jabatan,
    nama: satu.nama,
    teleponSandi: tutup(satu.telepon, 'telepon_sandi', id),
    nikPendudukSandi: tutup(satu.nikPenduduk, 'nik_penduduk_sandi', id),
    mulai: satu.mulai === null ? null : tanggalDb(satu.mulai),
  };
}

/** Writes the first office holders of a koperasi that the same transaction registers. */
export async function sisipkanPengurus(
  tx: Tx,
  koperasiId: string,
  daftar: readonly BarisPengurus[],
): Promise<void> {
  await tx.kepengurusanKoperasi.createMany({
    data: daftar.map((satu) => kolomPengurus(koperasiId, satu, uuidv7())),
  });
}

/**
 * Adds an office holder. Sending the same form twice adds one.
 *
 * @returns refused: `TIDAK_DITEMUKAN`; `JABATAN_TERISI` when an office of one person is taken
 */
export async function tambahPengurus(
  tx: Tx,
  by: Wewenang<'koperasi:ubah'>,
  { koperasiId, id, ...satu }: TambahPengurusInput,
): Promise<Hasil<{ id: string }, 'TIDAK_DITEMUKAN' | 'JABATAN_TERISI'>> {
  if (!(await kunciKoperasi(tx, by, koperasiId))) return tolak('TIDAK_DITEMUKAN');
  const lama = await tx.kepengurusanKoperasi.findUnique({
    where: { id },
    select: { koperasiId: true },
  });
  if (lama) return lama.koperasiId === koperasiId ? berhasil({ id }) : tolak('TIDAK_DITEMUKAN');
  if (!bolehBerbagi(satu.jabatan)) {
    const pemegang = await tx.kepengurusanKoperasi.findFirst({
      where: { koperasiId, jabatan: satu.jabatan, selesai: null },
      select: { nama: true },
    });
    if (pemegang) {
      const pesan = `Jabatan ini masih dipegang ${pemegang.nama}. Akhiri masa jabatannya dahulu.`;
      return tolak('JABATAN_TERISI', { galat: { jabatan: [pesan] } });
    }
  }
  await tx.kepengurusanKoperasi.create({
    data: kolomPengurus(koperasiId, satu, id),
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pengurus.tambah',
    objekJenis: 'koperasi',
    objekId: koperasiId,
    sesudah: { jabatan: satu.jabatan, nama: satu.nama, mulai: satu.mulai },
  });
  return berhasil({ id });
}

/**
 * Ends a term of office; the row stays.
 *
 * @returns refused: `TIDAK_DITEMUKAN`; `SUDAH_SELESAI`; `SEBELUM_MULAI` when the day lies before the term
 */
export async function akhiriPengurus(
  tx: Tx,
  by: Wewenang<'koperasi:ubah'>,
  { koperasiId, id, selesai }: AkhiriPengurusInput,
): Promise<Hasil<{ id: string }, 'TIDAK_DITEMUKAN' | 'SUDAH_SELESAI' | 'SEBELUM_MULAI'>> {
  if (!(await kunciKoperasi(tx, by, koperasiId))) return tolak('TIDAK_DITEMUKAN');
  const ada = await tx.kepengurusanKoperasi.findFirst({
    where: { id, koperasiId },
    select: { jabatan: true, nama: true, mulai: true, selesai: true },
  });
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  if (ada.selesai) return tolak('SUDAH_SELESAI');
  if (ada.mulai && selesai < tanggalJakarta(ada.mulai)) return tolak('SEBELUM_MULAI');
  await tx.kepengurusanKoperasi.update({
    where: { id },
    data: { selesai: tanggalDb(selesai) },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pengurus.keluar',
    objekJenis: 'koperasi',
    objekId: koperasiId,
    sesudah: { jabatan: ada.jabatan, nama: ada.nama, selesai },
  });
  return berhasil({ id });
}
