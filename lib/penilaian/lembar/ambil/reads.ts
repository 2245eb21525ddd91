import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { HimpunanAturan } from '../../himpunan/types';
import type { AngkaLembar } from '../types';
import type { AngkaLaporan } from './rules';

type Sumber = Tx | ReturnType<typeof db>;

/** Figures that count: those of worksheets that were handed in. */
const SUDAH_DIAJUKAN = [
  'DIAJUKAN',
  'MENUNGGU_TANGGAPAN',
  'DITANGGAPI',
  'DISETUJUI',
  'DIGANTIKAN',
] as const;

/**
 * What earlier worksheets of a koperasi hold for the two book years of a new one: of each line the figure
 * of the latest assessment. Only lines that the rule set knows.
 */
export async function angkaTerdahulu(
  sumber: Sumber,
  {
    koperasiId,
    tahunBuku,
    himpunan,
    kecuali,
  }: { koperasiId: string; tahunBuku: number; himpunan: HimpunanAturan; kecuali?: string },
): Promise<Omit<AngkaLembar, 'asal'>[]> {
  const baris = await sumber.angkaPenilaian.findMany({
    where: {
      tahunBuku: { in: [tahunBuku, tahunBuku - 1] },
      pos: { in: himpunan.pos.filter((satu) => !satu.rumus).map(({ kode }) => kode) },
      penilaian: { koperasiId, id: { not: kecuali }, status: { in: [...SUDAH_DIAJUKAN] } },
    },
    orderBy: [{ penilaian: { tahunBuku: 'desc' } }, { penilaian: { id: 'desc' } }],
    take: 2_000,
    select: { pos: true, tahunBuku: true, nilai: true },
  });
  const pertama = new Map<string, Omit<AngkaLembar, 'asal'>>();
  for (const satu of baris) {
    const kunci = `${satu.pos}@${satu.tahunBuku}`;
    if (!pertama.has(kunci)) pertama.set(kunci, satu);
  }
  return [...pertama.values()];
}

/** The verified yearly reports of the two book years; whoever prepares assessments reaches every koperasi. */
export async function laporanUntukLembar(
  _by: Wewenang<'penilaian:susun' | 'penilaian:baca'>,
  koperasiId: string,
  tahunBuku: number,
  sumber: Sumber = db(),
): Promise<AngkaLaporan[]> {
  return sumber.laporanTahunan.findMany({
    where: {
      koperasiId,
      status: 'TERVERIFIKASI',
      tahunBuku: { in: [tahunBuku, tahunBuku - 1] },
    },
    orderBy: { tahunBuku: 'desc' },
    select: { tahunBuku: true, aset: true, modalSendiri: true, modalLuar: true, shu: true },
  });
}
