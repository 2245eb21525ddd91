import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { hariIni, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import type { Peringatan } from '@/lib/platform/periksa';
import { kunciKoperasi } from '../perubahan/commands';
import { bukaPengurus } from './reads';
import {
  belumLahir,
  bolehBerbagi,
  type DiriPemegang,
  jejakDiri,
  type PemegangJabatan,
  peringatanMulai,
  peringatanOrang,
  rangkapJabatan,
} from './rules';
import type { AkhiriPengurusInput, BarisPengurus, TambahPengurusInput } from './schema';

const tutup = (nilai: string | null, kolom: string, id: string) =>
  nilai && brankas().sandikan(nilai, konteks('kepengurusan_koperasi', kolom, id));

/** A row as it is stored: what identifies the person is encrypted for its place. */
export function kolomPengurus(koperasiId: string, satu: BarisPengurus, id: string) {
  return {
    id,
    koperasiId,
    jabatan: satu.jabatan,
    nama: satu.nama,
    teleponSandi: tutup(satu.telepon, 'telepon_sandi', id),
    nikPendudukSandi: tutup(satu.nikPenduduk, 'nik_penduduk_sandi', id),
    npwpSandi: tutup(satu.npwp, 'npwp_sandi', id),
    pendidikan: satu.pendidikan,
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

export type AlasanJabatan =
  | 'JABATAN_TERISI'
  | 'RANGKAP_JABATAN'
  | 'SEBELUM_LAHIR'
  | 'PERLU_KONFIRMASI';

/**
 * Whether a term can be that of its holder, and what is odd about the two (`peringatanOrang`).
 *
 * @returns the doubts, to be asked about by `periksaJabatan`; refused: `SEBELUM_LAHIR`, at the field
 */
export function periksaOrang(satu: DiriPemegang): Hasil<Peringatan[], 'SEBELUM_LAHIR'> {
  const pesan = belumLahir(satu, hariIni());
  if (pesan) return tolak('SEBELUM_LAHIR', { galat: { mulai: [pesan] } });
  return berhasil(peringatanOrang(satu, hariIni()));
}

/** The doubt about the day on which a term begins; see `peringatanMulai`. */
export async function raguMulai(
  tx: Tx,
  koperasiId: string,
  mulai: string | null,
): Promise<Peringatan[]> {
  const { tanggalBadanHukum: hari } = await tx.koperasi.findUniqueOrThrow({
    where: { id: koperasiId },
    select: { tanggalBadanHukum: true },
  });
  return peringatanMulai(mulai, hari && tanggalJakarta(hari));
}

/**
 * Refuses an office beside those who hold one now: an office of one person that is taken, a person who
 * has another office. Where only the names are alike, it is a doubt that may be confirmed.
 *
 * @param ragu other doubts, asked about together with that one
 */
export function periksaJabatan(
  satu: PemegangJabatan,
  menjabat: readonly PemegangJabatan[],
  konfirmasi: boolean,
  ragu: readonly Peringatan[],
): Hasil<null, AlasanJabatan> {
  const pemegang = bolehBerbagi(satu.jabatan)
    ? undefined
    : menjabat.find(({ jabatan }) => jabatan === satu.jabatan);
  if (pemegang) {
    const pesan = `Jabatan ini masih dipegang ${pemegang.nama}. Akhiri masa jabatannya dahulu.`;
    return tolak('JABATAN_TERISI', { galat: { jabatan: [pesan] } });
  }
  const rangkap = rangkapJabatan(satu, menjabat);
  if (rangkap?.pasti) {
    return tolak('RANGKAP_JABATAN', { galat: { nikPenduduk: [rangkap.pesan] } });
  }
  const peringatan = [
    ...(rangkap ? [{ kode: 'ORANG_SAMA', pesan: rangkap.pesan, isian: 'nama' }] : []),
    ...ragu,
  ];
  return peringatan.length === 0 || konfirmasi
    ? berhasil(null)
    : tolak('PERLU_KONFIRMASI', { peringatan });
}

/**
 * Adds an office holder. Sending the same form twice adds one.
 *
 * @returns refused: `TIDAK_DITEMUKAN`; as `periksaOrang` and `periksaJabatan`
 */
export async function tambahPengurus(
  tx: Tx,
  by: Wewenang<'koperasi:ubah'>,
  { koperasiId, id: kunci, konfirmasiPeringatan, ...satu }: TambahPengurusInput,
): Promise<Hasil<{ id: string }, 'TIDAK_DITEMUKAN' | AlasanJabatan>> {
  if (!(await kunciKoperasi(tx, by, koperasiId))) return tolak('TIDAK_DITEMUKAN');
  const id = kunciKiriman(kunci, satu);
  const lama = await tx.kepengurusanKoperasi.findUnique({
    where: { id },
    select: { koperasiId: true },
  });
  if (lama) return lama.koperasiId === koperasiId ? berhasil({ id }) : tolak('TIDAK_DITEMUKAN');
  const menjabat = await bukaPengurus(by, koperasiId, 'MENJABAT', tx);
  const orang = periksaOrang(satu);
  if (!orang.ok) return orang;
  const ragu = [...orang.nilai, ...(await raguMulai(tx, koperasiId, satu.mulai))];
  const boleh = periksaJabatan(satu, menjabat, konfirmasiPeringatan, ragu);
  if (!boleh.ok) return boleh;
  await tx.kepengurusanKoperasi.create({
    data: kolomPengurus(koperasiId, satu, id),
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pengurus.tambah',
    objekJenis: 'koperasi',
    objekId: koperasiId,
    sesudah: {
      ...{ id, jabatan: satu.jabatan, nama: satu.nama, mulai: satu.mulai },
      ...jejakDiri(satu),
    },
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
    sesudah: { id, jabatan: ada.jabatan, nama: ada.nama, selesai },
  });
  return berhasil({ id });
}
