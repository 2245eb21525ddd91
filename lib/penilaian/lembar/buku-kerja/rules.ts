import { kunciNama } from '@/lib/koperasi/nama/rules';
import type { BacaanBukuKerja } from '../../buku-kerja/types';
import type { HimpunanAturan } from '../../himpunan/types';
import { cakupanHimpunan, type Gabungan, gabungkan } from '../gabung/rules';
import { kataAngka, kataJawaban, labelAngka, labelJawaban } from '../kata/rules';
import type { AngkaLembar, IsiLembar, JawabanLembar } from '../types';

/** Whether a workbook says by its id that it is another koperasi's. */
export const milikKoperasiLain = (
  { koperasiId }: Pick<BacaanBukuKerja, 'koperasiId'>,
  id: string,
): boolean => koperasiId !== '' && koperasiId !== id;

/**
 * Whose a workbook is, beside the koperasi that is assessed: the id in it tells. Without an id, or where the name
 * does not go with it, nobody but the reader knows.
 */
export function asalKoperasi(
  bacaan: Pick<BacaanBukuKerja, 'koperasi' | 'koperasiId'>,
  { id, nama }: { id: string; nama: string },
): 'SAMA' | 'LAIN' | 'BELUM_PASTI' {
  if (milikKoperasiLain(bacaan, id)) return 'LAIN';
  return bacaan.koperasiId === id && kunciNama(bacaan.koperasi) === kunciNama(nama)
    ? 'SAMA'
    : 'BELUM_PASTI';
}

/** What a workbook would change in a worksheet. */
export type PerubahanBukuKerja = Pick<Gabungan, 'jawaban' | 'angka'>;

/**
 * Puts a filled workbook beside the worksheet. Files named as evidence stay: a workbook has none.
 *
 * @param kosongkan whether what is empty in the workbook is emptied in the worksheet too
 */
export function perubahanBukuKerja(
  himpunan: HimpunanAturan,
  bacaan: Pick<BacaanBukuKerja, 'tahunBuku' | 'jawaban' | 'angka'>,
  tersimpan: IsiLembar,
  kosongkan: boolean,
): PerubahanBukuKerja {
  const berkas = new Map(tersimpan.jawaban.map((satu) => [`${satu.jenis}:${satu.kode}`, satu]));
  const kiriman: IsiLembar = {
    jawaban: bacaan.jawaban.map((satu) => ({
      ...satu,
      dokumenId: berkas.get(`${satu.jenis}:${satu.kode}`)?.dokumenId ?? null,
    })),
    angka: bacaan.angka.map((satu) => ({ ...satu, asal: 'BUKU_KERJA' as const })),
  };
  const cakupan = cakupanHimpunan(himpunan, bacaan.tahunBuku);
  const { jawaban, angka } = gabungkan(cakupan, kiriman, tersimpan, null);
  if (kosongkan) return { jawaban, angka };
  return {
    jawaban: jawaban.filter(({ baru }) => baru !== undefined),
    angka: angka.filter(({ baru }) => baru !== undefined),
  };
}

/** One line of the preview. */
export interface BarisPerubahan {
  kunci: string;
  label: string;
  kini: string;
  nanti: string;
}

export function barisPerubahan(
  himpunan: HimpunanAturan,
  { jawaban, angka }: PerubahanBukuKerja,
): BarisPerubahan[] {
  return [
    ...jawaban.map(({ kunci, lama, baru }) => ({
      kunci,
      label: labelJawaban(himpunan, (baru ?? lama) as JawabanLembar),
      kini: kataJawaban(himpunan, lama),
      nanti: kataJawaban(himpunan, baru),
    })),
    ...angka.map(({ kunci, lama, baru }) => ({
      kunci,
      label: labelAngka(himpunan, (baru ?? lama) as AngkaLembar),
      kini: kataAngka(lama),
      nanti: kataAngka(baru),
    })),
  ];
}

/** The worksheet as it would be afterwards. */
export function setelahPerubahan(
  tersimpan: IsiLembar,
  { jawaban, angka }: PerubahanBukuKerja,
  kunci: { jawaban: (satu: JawabanLembar) => string; angka: (satu: AngkaLembar) => string },
): IsiLembar {
  const [jawab, angkanya] = [
    new Set(jawaban.map((s) => s.kunci)),
    new Set(angka.map((s) => s.kunci)),
  ];
  return {
    jawaban: [
      ...tersimpan.jawaban.filter((satu) => !jawab.has(kunci.jawaban(satu))),
      ...jawaban.flatMap(({ baru }) => baru ?? []),
    ],
    angka: [
      ...tersimpan.angka.filter((satu) => !angkanya.has(kunci.angka(satu))),
      ...angka.flatMap(({ baru }) => baru ?? []),
    ],
  };
}
