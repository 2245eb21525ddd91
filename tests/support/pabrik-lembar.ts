import { v7 as uuidv7 } from 'uuid';
import { hanyaIsianHalaman } from '@/lib/penilaian/lembar/asing/rules';
import { bagianLembar, himpunanBagian } from '@/lib/penilaian/lembar/bagian/rules';
import { isiBagian } from '@/lib/penilaian/lembar/commands';
import type { NilaiLembar } from '@/lib/penilaian/lembar/formulir/rules';
import { semulaDari, tulisSemula } from '@/lib/penilaian/lembar/gabung/rules';
import { mulaiLembar } from '@/lib/penilaian/lembar/mulai/commands';
import type { MulaiLembarInput } from '@/lib/penilaian/lembar/schema';
import { PILIH_ANGKA, PILIH_JAWABAN } from '@/lib/penilaian/lembar/terkunci/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatAcak } from '@/prisma/seed/demo/acak';
import { isiLembarContoh } from '@/prisma/seed/demo/isi-lembar';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { hak } from './pabrik-penilaian';

export const KSP = HIMPUNAN_AWAL.find(({ id }) => id === 'kkpkk-2021-ksp-kuk12') as NonNullable<
  (typeof HIMPUNAN_AWAL)[number]
>;

export const mulai = (pelaku: Pelaku, koperasiId: string, isi: Partial<MulaiLembarInput> = {}) =>
  transaksi((tx) =>
    mulaiLembar(tx, hak(pelaku, 'penilaian:susun'), {
      koperasiId,
      tahunBuku: 2025,
      himpunan: 'otomatis',
      konfirmasiPeringatan: true,
      kunciKirim: uuidv7(),
      ...isi,
    }),
  );

/** An empty worksheet. */
export async function buatLembar(
  pelaku: Pelaku,
  koperasiId: string,
  isi: Partial<MulaiLembarInput> = {},
): Promise<string> {
  const hasil = await mulai(pelaku, koperasiId, isi);
  if (!hasil.ok) throw new Error(`Lembar ditolak: ${hasil.alasan}`);
  return hasil.nilai.id;
}

/** What a form that is drawn now carries along. */
export async function semulaKini(id: string): Promise<string> {
  const [jawaban, angka] = await Promise.all([
    db().jawabanPenilaian.findMany({ where: { penilaianId: id }, select: PILIH_JAWABAN }),
    db().angkaPenilaian.findMany({ where: { penilaianId: id }, select: PILIH_ANGKA }),
  ]);
  return tulisSemula(semulaDari({ jawaban, angka }));
}

/** Sends one page of a worksheet. */
export const isi = (pelaku: Pelaku, id: string, bagian: string, nilai: NilaiLembar, versi = '{}') =>
  transaksi((tx) => isiBagian(tx, hak(pelaku, 'penilaian:susun'), { id, bagian, versi, nilai }));

/** Fills in a whole worksheet, page by page. */
export async function penuhi(
  pelaku: Pelaku,
  id: string,
  { mutu = 0.8, benih = 11, himpunan = KSP } = {},
): Promise<void> {
  const nilai = isiLembarContoh(himpunan, buatAcak(benih), mutu);
  for (const { kode } of bagianLembar(himpunan)) {
    const milik = hanyaIsianHalaman(himpunanBagian(himpunan, kode) ?? himpunan, nilai);
    const hasil = await isi(pelaku, id, kode, milik, await semulaKini(id));
    if (!hasil.ok) throw new Error(`Isian ${kode} ditolak: ${hasil.alasan}`);
  }
}
