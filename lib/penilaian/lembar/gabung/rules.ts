import { objekJson } from '@/lib/platform/objek-json';
import { kunciAngka, kunciJawaban } from '../kata/rules';
import type { AngkaLembar, IsiLembar, JawabanLembar } from '../types';

/*
 * Several people fill in one worksheet. A form carries what stood there when it was drawn; each answer and
 * each figure is compared for itself, so that whoever sends second overwrites nothing the other wrote, and
 * what the other did not touch is saved.
 */

/** What stood there, by key; a key without text was empty. */
export type Semula = Readonly<Record<string, string>>;

/** Everything about an answer as one text; '' for an empty one. */
function naskahJawaban(satu: JawabanLembar | undefined): string {
  if (!satu) return '';
  const { rasio, terpenuhi, terjawab, tidakBerlaku, alasan, bukti, dokumenId } = satu;
  const ada = rasio !== null || terjawab || tidakBerlaku || alasan || bukti || dokumenId;
  if (!ada) return '';
  const isi = [rasio, terjawab ? [...terpenuhi].sort() : 0, tidakBerlaku, alasan, bukti, dokumenId];
  return JSON.stringify(isi);
}

const naskahAngka = (satu: AngkaLembar | undefined): string => satu?.nilai.toString() ?? '';

interface Menurut {
  jawaban: ReadonlyMap<string, JawabanLembar>;
  angka: ReadonlyMap<string, AngkaLembar>;
}
const menurut = ({ jawaban, angka }: IsiLembar): Menurut => ({
  jawaban: new Map(jawaban.map((satu) => [kunciJawaban(satu), satu])),
  angka: new Map(angka.map((satu) => [kunciAngka(satu), satu])),
});

/** What a form carries along, from the rows it is drawn from. */
export function semulaDari({ jawaban, angka }: IsiLembar): Semula {
  return Object.fromEntries(
    [
      ...jawaban.map((satu) => [kunciJawaban(satu), naskahJawaban(satu)] as const),
      ...angka.map((satu) => [kunciAngka(satu), naskahAngka(satu)] as const),
    ].filter(([, naskah]) => naskah !== ''),
  );
}

/** As a hidden field, and back; anything else than what a form wrote is an empty sheet. */
export const tulisSemula = (semula: Semula): string => JSON.stringify(semula);
export const lembarSemula = (teks: string): Semula =>
  Object.fromEntries(
    Object.entries(objekJson(teks) ?? {}).filter(
      (satu): satu is [string, string] => typeof satu[1] === 'string',
    ),
  );

/** Whether a hidden field is what a form wrote there. */
export function adalahSemula(teks: string): boolean {
  const isi = objekJson(teks);
  return isi !== null && Object.values(isi).every((satu) => typeof satu === 'string');
}

/** One change: the row as it shall be, undefined when it is emptied. */
export interface Perubahan<T> {
  kunci: string;
  lama: T | undefined;
  baru: T | undefined;
}

export interface Gabungan {
  jawaban: Perubahan<JawabanLembar>[];
  angka: Perubahan<AngkaLembar>[];
  /** Changed here and there; `baru` is what was sent. */
  bentrok: { jawaban: Perubahan<JawabanLembar>[]; angka: Perubahan<AngkaLembar>[] };
}

function banding<T>(
  kunci: Iterable<string>,
  kiriman: ReadonlyMap<string, T>,
  tersimpan: ReadonlyMap<string, T>,
  semula: Semula | null,
  naskah: (satu: T | undefined) => string,
): { ubah: Perubahan<T>[]; bentrok: Perubahan<T>[] } {
  const ubah: Perubahan<T>[] = [];
  const bentrok: Perubahan<T>[] = [];
  for (const satu of new Set(kunci)) {
    const [lama, baru] = [tersimpan.get(satu), kiriman.get(satu)];
    const [kini, mau] = [naskah(lama), naskah(baru)];
    const awal = semula === null ? kini : (semula[satu] ?? '');
    if (mau === kini || (semula !== null && mau === awal)) continue;
    const perubahan = { kunci: satu, lama, baru: mau === '' ? undefined : baru };
    (kini === awal ? ubah : bentrok).push(perubahan);
  }
  return { ubah, bentrok };
}

/**
 * Puts what was sent beside what is stored.
 *
 * @param cakupan the keys the form has fields for; others stay as they are
 * @param semula what stood there when the form was drawn; null takes everything over as it is
 */
export function gabungkan(
  cakupan: ReadonlySet<string>,
  kiriman: IsiLembar,
  tersimpan: IsiLembar,
  semula: Semula | null,
): Gabungan {
  const [kini, mau] = [menurut(tersimpan), menurut(kiriman)];
  const dalam = (kunci: Iterable<string>) => [...kunci].filter((satu) => cakupan.has(satu));
  const jawaban = banding(
    dalam([...kini.jawaban.keys(), ...mau.jawaban.keys()]),
    mau.jawaban,
    kini.jawaban,
    semula,
    naskahJawaban,
  );
  const angka = banding(
    dalam([...kini.angka.keys(), ...mau.angka.keys()]),
    mau.angka,
    kini.angka,
    semula,
    naskahAngka,
  );
  return {
    jawaban: jawaban.ubah,
    angka: angka.ubah,
    bentrok: { jawaban: jawaban.bentrok, angka: angka.bentrok },
  };
}

/**
 * What the form carries after a conflict: what is stored now counts as seen for what clashed, so that
 * sending again is a knowing choice; everything else stays as it was seen.
 */
export function semulaSetelahBentrok(semula: Semula, { bentrok }: Gabungan): Semula {
  const hasil: Record<string, string> = { ...semula };
  for (const { kunci, lama } of bentrok.jawaban) hasil[kunci] = naskahJawaban(lama);
  for (const { kunci, lama } of bentrok.angka) hasil[kunci] = naskahAngka(lama);
  return hasil;
}

/** How many answers and figures stand stored otherwise than the form shows them: a colleague's work. */
export function berbedaDari(
  cakupan: ReadonlySet<string>,
  formulir: IsiLembar,
  tersimpan: IsiLembar,
): number {
  const [sini, sana] = [semulaDari(formulir), semulaDari(tersimpan)];
  return [...cakupan].filter((kunci) => (sini[kunci] ?? '') !== (sana[kunci] ?? '')).length;
}

/** Keys that a page of the sheet, or the whole sheet, has fields for. */
export function cakupanHimpunan(
  himpunan: {
    indikator: readonly { kode: string }[];
    aspek: readonly { kode: string }[];
    pos: readonly { kode: string; rumus?: unknown }[];
  },
  tahunBuku: number,
): Set<string> {
  return new Set([
    ...himpunan.indikator.map(({ kode }) => kunciJawaban({ jenis: 'INDIKATOR', kode })),
    ...himpunan.aspek.map(({ kode }) => kunciJawaban({ jenis: 'ASPEK', kode })),
    ...himpunan.pos
      .filter((satu) => !satu.rumus)
      .flatMap(({ kode: pos }) =>
        [tahunBuku, tahunBuku - 1].map((tahun) => kunciAngka({ pos, tahunBuku: tahun })),
      ),
  ]);
}
