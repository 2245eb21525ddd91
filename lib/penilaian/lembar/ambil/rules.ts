import type { Pecahan } from '@/lib/platform/pecahan';
import type { HimpunanAturan } from '../../himpunan/types';
import { penilaiEkspresi } from '../../mesin/rumus/rules';
import { masukanLembar } from '../rules';
import type { AngkaLembar, IsiLembar } from '../types';

/** The yearly report's figures, as far as they are known; whole rupiah. */
export interface AngkaLaporan {
  tahunBuku: number;
  aset: bigint | null;
  modalSendiri: bigint | null;
  modalLuar: bigint | null;
  shu: bigint | null;
}

/**
 * Which line of a worksheet a figure of the yearly report is. Only the surplus is a line of its own there;
 * assets, equity and debts are sums of lines and can only be compared.
 */
const POS_DARI_LAPORAN = [{ isian: 'shu', pos: 'shu_berjalan' }] as const;
const POS_DIBANDING = [
  { isian: 'aset', pos: 'total_aset', nama: 'Aset' },
  { isian: 'modalSendiri', pos: 'modal_sendiri', nama: 'Modal sendiri' },
  { isian: 'modalLuar', pos: 'total_kewajiban', nama: 'Modal luar' },
  { isian: 'shu', pos: 'shu_berjalan', nama: 'SHU' },
] as const;

/** Lines of the two book years that the yearly reports give. */
export function angkaDariLaporan(
  himpunan: HimpunanAturan,
  laporan: readonly AngkaLaporan[],
): AngkaLembar[] {
  const dikenal = new Set(himpunan.pos.filter((satu) => !satu.rumus).map(({ kode }) => kode));
  return laporan.flatMap((satu) =>
    POS_DARI_LAPORAN.flatMap(({ isian, pos }): AngkaLembar[] => {
      const nilai = satu[isian];
      if (nilai === null || !dikenal.has(pos)) return [];
      return [{ pos, tahunBuku: satu.tahunBuku, nilai, asal: 'LAPORAN_TAHUNAN' }];
    }),
  );
}

/** Figures for lines that are still empty; what somebody filled in stays. */
export function yangMasihKosong(
  calon: readonly AngkaLembar[],
  ada: readonly Pick<AngkaLembar, 'pos' | 'tahunBuku'>[],
): AngkaLembar[] {
  const terisi = new Set(ada.map(({ pos, tahunBuku }) => `${pos}@${tahunBuku}`));
  return calon.filter(({ pos, tahunBuku }) => !terisi.has(`${pos}@${tahunBuku}`));
}

/** One figure of the yearly report beside the same figure of the worksheet. */
export interface BandingLaporan {
  nama: string;
  tahunBuku: number;
  laporan: bigint;
  /** Null while the worksheet does not give it yet. */
  lembar: bigint | null;
}

const bulat = ({ p, q }: Pecahan): bigint => p / q;

/** What the yearly reports say of sums that the worksheet gives too. */
export function bandingLaporan(
  himpunan: HimpunanAturan,
  tahunBuku: number,
  isi: IsiLembar,
  laporan: readonly AngkaLaporan[],
): BandingLaporan[] {
  const { keuangan } = masukanLembar(himpunan, tahunBuku, isi.jawaban, isi.angka);
  if (!keuangan) return [];
  const penilai = penilaiEkspresi(himpunan, keuangan);
  const dikenal = new Set(himpunan.pos.map(({ kode }) => kode));
  return laporan.flatMap((satu) =>
    POS_DIBANDING.flatMap(({ isian, pos, nama }): BandingLaporan[] => {
      const angka = satu[isian];
      if (angka === null || !dikenal.has(pos)) return [];
      const hasil = penilai.pos(pos, satu.tahunBuku === tahunBuku ? 0 : -1);
      const lembar = hasil.keadaan === 'ADA' ? bulat(hasil.isi) : null;
      return [{ nama, tahunBuku: satu.tahunBuku, laporan: angka, lembar }];
    }),
  );
}

/** Sums of a statement in both book years, for the foot of its form. */
export function jumlahLaporan(
  himpunan: HimpunanAturan,
  tahunBuku: number,
  isi: IsiLembar,
  laporan: string,
): { label: string; kini: bigint | null; lalu: bigint | null }[] {
  const { keuangan } = masukanLembar(himpunan, tahunBuku, isi.jawaban, isi.angka);
  if (!keuangan) return [];
  const penilai = penilaiEkspresi(himpunan, keuangan);
  const nilai = (kode: string, tahun: 0 | -1): bigint | null => {
    const hasil = penilai.pos(kode, tahun);
    return hasil.keadaan === 'ADA' ? bulat(hasil.isi) : null;
  };
  return himpunan.pos
    .filter((pos) => pos.laporan === laporan && pos.rumus)
    .map(({ kode, label }) => ({ label, kini: nilai(kode, 0), lalu: nilai(kode, -1) }));
}
