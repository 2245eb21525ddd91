import type { HimpunanAturan } from '../himpunan/types';
import type { JawabanIndikator, MasukanMesin } from '../mesin/types';

/** An answer as it is stored. */
export interface JawabanTersimpan {
  jenis: 'INDIKATOR' | 'ASPEK';
  kode: string;
  rasio: string | null;
  /** Codes of the items that are met. */
  terpenuhi: readonly string[];
  /** A checklist counts only once it was answered: none met is an answer too. */
  terjawab: boolean;
  tidakBerlaku: boolean;
  alasan: string | null;
}

/** A figure as it is stored. */
export interface AngkaTersimpan {
  pos: string;
  tahunBuku: number;
  nilai: bigint;
}

function jawabanIndikator(satu: JawabanTersimpan): JawabanIndikator {
  return {
    ...(satu.rasio === null ? {} : { rasio: satu.rasio }),
    ...(satu.terjawab ? { terpenuhi: new Set(satu.terpenuhi).size } : {}),
    ...(satu.tidakBerlaku ? { tidakBerlaku: true } : {}),
    ...(satu.alasan === null ? {} : { alasan: satu.alasan }),
  };
}

/**
 * What the engine computes a stored worksheet from. The same rows and the same rule set give the same
 * result for ever. Rows of codes that the rule set does not know are left out.
 *
 * @param tahunBuku the book year that is assessed
 */
export function masukanLembar(
  himpunan: HimpunanAturan,
  tahunBuku: number,
  jawaban: readonly JawabanTersimpan[],
  angka: readonly AngkaTersimpan[],
): MasukanMesin {
  const indikator = new Set(himpunan.indikator.map((satu) => satu.kode));
  const aspek = new Set(himpunan.aspek.map((satu) => satu.kode));
  const pos = new Set(himpunan.pos.filter((satu) => !satu.rumus).map((satu) => satu.kode));
  const pada = (tahun: number) =>
    Object.fromEntries(
      angka
        .filter((satu) => satu.tahunBuku === tahun && pos.has(satu.pos))
        .map((satu) => [satu.pos, satu.nilai.toString()]),
    );
  return {
    indikator: Object.fromEntries(
      jawaban
        .filter((satu) => satu.jenis === 'INDIKATOR' && indikator.has(satu.kode))
        .map((satu) => [satu.kode, jawabanIndikator(satu)]),
    ),
    aspek: Object.fromEntries(
      jawaban.flatMap((satu) =>
        satu.jenis === 'ASPEK' && aspek.has(satu.kode) && satu.rasio !== null
          ? [[satu.kode, satu.rasio]]
          : [],
      ),
    ),
    keuangan: { kini: pada(tahunBuku), lalu: pada(tahunBuku - 1) },
  };
}
