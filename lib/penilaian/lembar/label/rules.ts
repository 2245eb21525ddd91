import type { HimpunanAturan, Pos } from '../../himpunan/types';
import { ISIAN_LEMBAR } from '../formulir/rules';

/* What the fields of a worksheet are called, at the field and in the summary of what is wrong. */

/** The book year under assessment and the one before it, as a page names them. */
export interface TahunLembar {
  kini: string;
  lalu: string;
}

/** 'Kas, 2025'. */
export const labelPos = ({ label }: Pick<Pos, 'label'>, geser: 0 | -1, tahun: TahunLembar) =>
  `${label}, ${geser === 0 ? tahun.kini : tahun.lalu}`;

/** The names of all fields of a rule set, or of one of its pages; many have a label that others have too. */
export function labelLembar(himpunan: HimpunanAturan, tahun: TahunLembar): Record<string, string> {
  const angka = himpunan.pos
    .filter((pos) => !pos.rumus)
    .flatMap((pos) =>
      ([0, -1] as const).map((geser) => [
        ISIAN_LEMBAR.angka(pos.kode, geser),
        labelPos(pos, geser, tahun),
      ]),
    );
  const indikator = himpunan.indikator.flatMap(({ jenis, kode, nama }) => [
    [ISIAN_LEMBAR[jenis === 'DAFTAR' ? 'butir' : 'rasio'](kode), `${kode} ${nama}`],
    [ISIAN_LEMBAR.alasan(kode), `Alasan ${kode} tidak berlaku`],
    [ISIAN_LEMBAR.bukti(kode), `Bukti ${kode}`],
  ]);
  const aspek = himpunan.aspek.map(({ kode, nama }) => [
    ISIAN_LEMBAR.aspek(kode),
    `Hasil aspek ${nama}`,
  ]);
  return Object.fromEntries([...angka, ...indikator, ...aspek]);
}
