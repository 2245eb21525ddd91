import type { HimpunanAturan } from '@/lib/penilaian/himpunan/types';
import type { JenisKoperasi } from '@/lib/platform/db/generated/enums';
import type { AturanPeringatan } from '../indeks/rules';

/** The rules that every warning is judged by: the portal's own, and the bands of two rule sets. */
export interface DasarPeringatan {
  aturan: AturanPeringatan;
  sumber: string;
  belumDikonfirmasi: boolean;
  simpanPinjam: HimpunanAturan;
  lainnya: HimpunanAturan;
  /** Names this state of the rules; another one makes every warning due again. */
  tanda: string;
}

interface Tersimpan {
  sidik: string;
  isi: HimpunanAturan;
}

/**
 * Picks the rule sets that the setting names from those in force.
 *
 * @returns null while one of them is not there
 */
export function susunDasar(
  aturan: {
    versi: string;
    isi: AturanPeringatan;
    sumber: string;
    belumDikonfirmasi: boolean;
  },
  himpunan: readonly Tersimpan[],
): DasarPeringatan | null {
  const cari = (id: string) => himpunan.find(({ isi }) => isi.id === id);
  const simpanPinjam = cari(aturan.isi.himpunan.simpanPinjam);
  const lainnya = cari(aturan.isi.himpunan.lainnya);
  if (!simpanPinjam || !lainnya) return null;
  return {
    aturan: aturan.isi,
    sumber: aturan.sumber,
    belumDikonfirmasi: aturan.belumDikonfirmasi,
    simpanPinjam: simpanPinjam.isi,
    lainnya: lainnya.isi,
    tanda: `${aturan.versi}|${simpanPinjam.sidik}|${lainnya.sidik}`,
  };
}

/** Savings and loan koperasi have bands of their own; all others those of the real sector. */
export const himpunanUntuk = (dasar: DasarPeringatan, jenis: JenisKoperasi): HimpunanAturan =>
  jenis === 'SIMPAN_PINJAM' ? dasar.simpanPinjam : dasar.lainnya;
