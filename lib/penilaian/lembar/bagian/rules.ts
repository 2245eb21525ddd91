import type { HimpunanAturan } from '../../himpunan/types';

/** One page of a worksheet: a statement of two book years, or the indicators of an aspect. */
export interface BagianLembar {
  /** In addresses: the code of the statement or aspect, in small letters. */
  kode: string;
  jenis: 'LAPORAN' | 'ASPEK';
  nama: string;
}

/** The pages of a worksheet in the order in which they are worked through: figures first. */
export function bagianLembar(himpunan: HimpunanAturan): BagianLembar[] {
  const laporan = himpunan.laporan.map(
    ({ kode, nama }): BagianLembar => ({
      kode: `angka-${kode.toLowerCase()}`,
      jenis: 'LAPORAN',
      nama,
    }),
  );
  const aspek = himpunan.aspek.map(
    ({ kode, nama }): BagianLembar => ({
      kode: `aspek-${kode.toLowerCase()}`,
      jenis: 'ASPEK',
      nama,
    }),
  );
  return [...laporan, ...aspek];
}

/**
 * The rule set with nothing but the fields of one page, so that a form is read by the very code that
 * reads a whole worksheet.
 *
 * @returns null when there is no such page
 */
export function himpunanBagian(himpunan: HimpunanAturan, kode: string): HimpunanAturan | null {
  const bagian = bagianLembar(himpunan).find((satu) => satu.kode === kode);
  if (!bagian) return null;
  const laporan = himpunan.laporan.filter((satu) => `angka-${satu.kode.toLowerCase()}` === kode);
  const aspek = himpunan.aspek.filter((satu) => `aspek-${satu.kode.toLowerCase()}` === kode);
  return {
    ...himpunan,
    laporan,
    aspek,
    pos: himpunan.pos.filter((satu) => laporan.some((ada) => ada.kode === satu.laporan)),
    indikator: himpunan.indikator.filter((satu) => aspek.some((ada) => ada.kode === satu.aspek)),
  };
}
