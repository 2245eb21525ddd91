import type { Ekspresi, HimpunanAturan, Pita, Pos, TahunRelatif } from '../../himpunan/types';
import { acuan, kolomTahun, LEMBAR, rentang, type Susunan } from '../susunan/rules';

/*
 * Formulas of the rule set as formulas of a spreadsheet. Spreadsheets compute in binary floating point,
 * so nothing is divided before it is compared: a band asks `numerator × factor < limit × denominator` in
 * whole numbers, which are exact up to 15 digits.
 *
 * State of a value, in a hidden cell beside it: 0 known, 1 a figure of the assessed year is missing, 2 one
 * of the year before, 3 divided by zero. The first that is met counts, as in the engine.
 */

export const KEADAAN = { ada: 0, kosongKini: 1, kosongLalu: 2, takTerbagi: 3 } as const;

export interface RumusSel {
  isi: string;
  /** References to states, and conditions that mean 3, in the order in which the engine meets them. */
  keadaan: string[];
}

const kosong = (tahun: TahunRelatif) => (tahun === 0 ? KEADAAN.kosongKini : KEADAAN.kosongLalu);

/** Translates expressions of one rule set with its places. */
export function penerjemah(himpunan: HimpunanAturan, susunan: Susunan) {
  const menurutKode = new Map(himpunan.pos.map((satu) => [satu.kode, satu]));
  const nol = new Set(
    himpunan.laporan.filter((satu) => satu.kosong === 'NOL').map((satu) => satu.kode),
  );
  const selPos = (kode: string, ke: number) =>
    acuan(LEMBAR.keuangan, susunan.pos.get(kode) as number, ke);

  function pos(kode: string, tahun: TahunRelatif): RumusSel {
    const satu = menurutKode.get(kode) as Pos;
    const { angka, keadaan } = kolomTahun(tahun);
    const tempat =
      !satu.rumus && nol.has(satu.laporan)
        ? acuan(LEMBAR.keuangan, susunan.laporan.get(satu.laporan) as number, keadaan)
        : selPos(kode, keadaan);
    return { isi: selPos(kode, angka), keadaan: [tempat] };
  }

  function gabung(bagian: readonly RumusSel[], isi: (isi: string[]) => string): RumusSel {
    return {
      isi: isi(bagian.map((satu) => satu.isi)),
      keadaan: bagian.flatMap((satu) => satu.keadaan),
    };
  }

  function terjemah(ekspresi: Ekspresi, geser: TahunRelatif): RumusSel {
    const semua = (isi: readonly Ekspresi[]) => isi.map((satu) => terjemah(satu, geser));
    if ('pos' in ekspresi) return pos(ekspresi.pos, geser === 0 ? (ekspresi.tahun ?? 0) : geser);
    if ('angka' in ekspresi) return { isi: ekspresi.angka, keadaan: [] };
    if ('jumlah' in ekspresi) return gabung(semua(ekspresi.jumlah), (i) => `(${i.join('+')})`);
    if ('kali' in ekspresi) return gabung(semua(ekspresi.kali), (i) => `(${i.join('*')})`);
    if ('kurang' in ekspresi) return gabung(semua(ekspresi.kurang), ([a, b]) => `(${a}-${b})`);
    if ('terbesar' in ekspresi)
      return gabung(semua(ekspresi.terbesar), (i) => `MAX(${i.join(',')})`);
    if ('terkecil' in ekspresi)
      return gabung(semua(ekspresi.terkecil), (i) => `MIN(${i.join(',')})`);
    const [atas, bawah] = semua(ekspresi.bagi) as [RumusSel, RumusSel];
    return {
      isi: `(${atas.isi}/${bawah.isi})`,
      keadaan: [...atas.keadaan, ...bawah.keadaan, `IF(${bawah.isi}=0,${KEADAAN.takTerbagi},0)`],
    };
  }

  return { terjemah };
}

/** The first state that is not 0. */
export function rumusKeadaan(keadaan: readonly string[]): string {
  return [...new Set(keadaan)].reduceRight(
    (lain, satu) => `IF(${satu}>0,${satu},${lain})`,
    `${KEADAAN.ada}`,
  );
}

/** State of a typed line that says nothing when it is empty. */
export const keadaanSel = (baris: number, tahun: TahunRelatif): string =>
  `IF(ISNUMBER(${acuan(LEMBAR.keuangan, baris, kolomTahun(tahun).angka)}),0,${kosong(tahun)})`;

/** State of a statement whose empty lines are zero as soon as one line is filled. */
export function keadaanLaporan(baris: readonly number[], tahun: TahunRelatif): string {
  const runtun: { dari: number; sampai: number }[] = [];
  for (const satu of [...baris].sort((a, b) => a - b)) {
    const akhir = runtun.at(-1);
    if (akhir && akhir.sampai === satu - 1) akhir.sampai = satu;
    else runtun.push({ dari: satu, sampai: satu });
  }
  if (runtun.length === 0) return `${kosong(tahun)}`;
  const { angka } = kolomTahun(tahun);
  const isi = runtun.map(({ dari, sampai }) => rentang(LEMBAR.keuangan, dari, sampai, angka));
  return `IF(COUNT(${isi.join(',')})>0,0,${kosong(tahun)})`;
}

/** A decimal text as whole number over a power of ten: '7.5' → ['75', '10']. */
function bulat(angka: string): [isi: string, skala: string] {
  const [utuh = '0', desimal = ''] = angka.split('.');
  const isi = `${utuh}${desimal}`.replace(/^(-?)0+(?=\d)/, '$1');
  return [isi, `1${'0'.repeat(desimal.length)}`];
}

/**
 * The nilai of a fraction by its bands.
 *
 * @param atas numerator; `bawah` positive denominator, both formulas
 * @param pengali factor of the ratio, e.g. '100' for per cent
 */
export function rumusPita(
  pita: readonly Pita[],
  atas: string,
  bawah: string,
  pengali: string,
): string {
  const [kali, skalaKali] = bulat(pengali);
  return pita.reduceRight((lain, satu) => {
    const batas = satu.kurangDari ?? satu.palingBanyak;
    if (batas === undefined) return satu.nilai;
    const [isi, skala] = bulat(batas);
    const banding = satu.kurangDari === undefined ? '<=' : '<';
    const kiri = `${atas}*${BigInt(kali) * BigInt(skala)}`;
    const kanan = `${BigInt(isi) * BigInt(skalaKali)}*${bawah}`;
    return `IF(${kiri}${banding}${kanan},${satu.nilai},${lain})`;
  }, '""');
}

/** The same for a ratio that stands in one cell. */
export const rumusPitaRasio = (pita: readonly Pita[], rasio: string): string =>
  pita.reduceRight((lain, satu) => {
    const batas = satu.kurangDari ?? satu.palingBanyak;
    if (batas === undefined) return satu.nilai;
    return `IF(${rasio}${satu.kurangDari === undefined ? '<=' : '<'}${batas},${satu.nilai},${lain})`;
  }, '""');
