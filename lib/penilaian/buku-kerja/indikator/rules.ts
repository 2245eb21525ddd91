import type { HimpunanAturan, Indikator, IndikatorRasio, Perlakuan } from '../../himpunan/types';
import { pitaIndikator } from '../../mesin/pita/rules';
import { KEADAAN, penerjemah, rumusKeadaan, rumusPita, rumusPitaRasio } from '../rumus/rules';
import { acuan, KOLOM_INDIKATOR as K, LEMBAR, rentang, type Susunan } from '../susunan/rules';

/** Formulas of the computed cells of one indicator, by name of the column. */
export interface RumusIndikator {
  terpenuhi: string | null;
  pembilang: string | null;
  keadaanPembilang: string | null;
  penyebut: string | null;
  keadaanPenyebut: string | null;
  kasus: string;
  rasio: string;
  nilai: string;
  skor: string;
}

/* Cases: TB does not apply · R ratio given · D checklist · H plain formula · M denominator by its size ·
 * P0, P1 … nilai of a stated treatment · empty: nothing known yet. */

type Sel = (ke: number) => string;

function syaratPerlakuan(satu: Perlakuan, sel: Sel): string {
  const [atas, kAtas, bawah, kBawah] = [
    sel(K.pembilang),
    sel(K.keadaanPembilang),
    sel(K.penyebut),
    sel(K.keadaanPenyebut),
  ];
  const lengkap = [
    `${kAtas}<>${KEADAAN.kosongKini}`,
    `${kAtas}<>${KEADAAN.kosongLalu}`,
    `${kBawah}=${KEADAAN.ada}`,
  ];
  const bila: Record<Perlakuan['bila'], string[]> = {
    TAHUN_LALU_KOSONG: [
      `${kAtas}<>${KEADAAN.kosongKini}`,
      `${kBawah}<>${KEADAAN.kosongKini}`,
      `OR(${kAtas}=${KEADAAN.kosongLalu},${kBawah}=${KEADAAN.kosongLalu})`,
    ],
    PENYEBUT_NOL: [...lengkap, `${bawah}=0`],
    PENYEBUT_NEGATIF: [...lengkap, `${bawah}<0`],
  };
  const tanda = { NOL: '=0', POSITIF: '>0', NEGATIF: '<0' } as const;
  const pembilang = satu.pembilang
    ? [`${kAtas}=${KEADAAN.ada}`, `${atas}${tanda[satu.pembilang]}`]
    : [];
  return `AND(${[...bila[satu.bila], ...pembilang].join(',')})`;
}

function kasusRasio(indikator: IndikatorRasio, sel: Sel): string {
  if (!indikator.rumus) return '""';
  const terhitung = `${sel(K.keadaanPembilang)}=0,${sel(K.keadaanPenyebut)}=0`;
  return indikator.perlakuan.reduceRight(
    (lain, satu, ke) => {
      const kasus = {
        NILAI: `"P${ke}"`,
        TIDAK_BERLAKU: '"TB"',
        PENYEBUT_MUTLAK: `IF(AND(${terhitung}),"M","")`,
      }[satu.hasil.jenis];
      return `IF(${syaratPerlakuan(satu, sel)},${kasus},${lain})`;
    },
    `IF(AND(${terhitung}),IF(${sel(K.penyebut)}<>0,"H",""),"")`,
  );
}

/** `IF(kasus="A",…,IF(kasus="B",…,""))` */
const menurutKasus = (kasus: string, isi: readonly (readonly [string, string])[]): string =>
  isi.reduceRight((lain, [nama, rumus]) => `IF(${kasus}="${nama}",${rumus},${lain})`, '""');

function rumusNilai(himpunan: HimpunanAturan, indikator: Indikator, sel: Sel): string {
  const pita = pitaIndikator(himpunan, indikator);
  const kasus = sel(K.kasus);
  const diberikan = sel(K.rasioDiberikan);
  const dariCell = pita ? rumusPitaRasio(pita, diberikan) : diberikan;
  if (indikator.jenis === 'DAFTAR') {
    const [ada, banyak] = [sel(K.terpenuhi), sel(K.butir)];
    const dariButir = pita ? rumusPita(pita, ada, banyak, '100') : `${ada}*100/${banyak}`;
    return menurutKasus(kasus, [
      ['R', dariCell],
      ['D', dariButir],
    ]);
  }
  const pengali = indikator.rumus?.pengali ?? '1';
  const [atas, bawah] = [sel(K.pembilang), sel(K.penyebut)];
  const cabang: [string, string][] = [['R', dariCell]];
  if (indikator.rumus) {
    cabang.push([
      'H',
      rumusPita(indikator.pita, `${atas}*SIGN(${bawah})`, `ABS(${bawah})`, pengali),
    ]);
    if (indikator.perlakuan.some((satu) => satu.hasil.jenis === 'PENYEBUT_MUTLAK'))
      cabang.push(['M', rumusPita(indikator.pita, atas, `ABS(${bawah})`, pengali)]);
  }
  for (const [ke, { hasil }] of indikator.perlakuan.entries()) {
    if (hasil.jenis === 'NILAI') cabang.push([`P${ke}`, hasil.nilai]);
  }
  return menurutKasus(kasus, cabang);
}

function rumusSkor(himpunan: HimpunanAturan, indikator: Indikator, sel: Sel): string {
  const nilai = sel(K.nilai);
  const { penskoran } = himpunan;
  if (penskoran.cara === 'SKALA') {
    return penskoran.skala.reduceRight(
      (lain, satu) => `IF(${nilai}=${satu.nilai},${satu.skor},${lain})`,
      '""',
    );
  }
  const biasa = `IF(ISNUMBER(${nilai}),${nilai}*${indikator.bobot}/100,"")`;
  // Met items by weight, without the ratio in between that may never end.
  return indikator.jenis === 'DAFTAR' && !pitaIndikator(himpunan, indikator)
    ? `IF(${sel(K.kasus)}="D",${sel(K.terpenuhi)}*${indikator.bobot}/${sel(K.butir)},${biasa})`
    : biasa;
}

function susunRumus(
  himpunan: HimpunanAturan,
  susunan: Susunan,
  indikator: Indikator,
): RumusIndikator {
  const baris = susunan.indikator.get(indikator.kode) as number;
  const sel: Sel = (ke) => acuan(LEMBAR.indikator, baris, ke);
  const kepala = (lain: string) =>
    `IF(${sel(K.tidakBerlaku)}="ya","TB",IF(ISNUMBER(${sel(K.rasioDiberikan)}),"R",${lain}))`;
  const umum = {
    nilai: rumusNilai(himpunan, indikator, sel),
    skor: rumusSkor(himpunan, indikator, sel),
  };
  if (indikator.jenis === 'DAFTAR') {
    const { dari, sampai } = susunan.butir.get(indikator.kode) as { dari: number; sampai: number };
    const jawab = rentang(LEMBAR.daftar, dari, sampai, 3);
    const ya = `COUNTIF(${jawab},"ya")`;
    return {
      ...umum,
      terpenuhi: `IF(${ya}+COUNTIF(${jawab},"tidak")=0,"",${ya})`,
      pembilang: null,
      keadaanPembilang: null,
      penyebut: null,
      keadaanPenyebut: null,
      kasus: kepala(`IF(ISNUMBER(${sel(K.terpenuhi)}),"D","")`),
      rasio: menurutKasus(sel(K.kasus), [
        ['R', sel(K.rasioDiberikan)],
        ['D', `${sel(K.terpenuhi)}*100/${sel(K.butir)}`],
      ]),
    };
  }
  const { rumus } = indikator;
  const { terjemah } = penerjemah(himpunan, susunan);
  const pembilang = rumus && terjemah(rumus.pembilang, 0);
  const penyebut = rumus && terjemah(rumus.penyebut, 0);
  const bila = (keadaan: number, isi: string) => `IF(${sel(keadaan)}=0,${isi},"")`;
  const terbagi = (bawah: string) => `${sel(K.pembilang)}/${bawah}*${rumus?.pengali ?? '1'}`;
  return {
    ...umum,
    terpenuhi: null,
    pembilang: pembilang && bila(K.keadaanPembilang, pembilang.isi),
    keadaanPembilang: pembilang && rumusKeadaan(pembilang.keadaan),
    penyebut: penyebut && bila(K.keadaanPenyebut, penyebut.isi),
    keadaanPenyebut: penyebut && rumusKeadaan(penyebut.keadaan),
    kasus: kepala(kasusRasio(indikator, sel)),
    rasio: menurutKasus(sel(K.kasus), [
      ['R', sel(K.rasioDiberikan)],
      ...(rumus
        ? ([
            ['H', terbagi(sel(K.penyebut))],
            ['M', terbagi(`ABS(${sel(K.penyebut)})`)],
          ] as const)
        : []),
    ]),
  };
}

const TERSUSUN = new WeakMap<HimpunanAturan, Map<string, RumusIndikator>>();

/** Formulas of one indicator of a rule set; they depend on nothing else and are made once. */
export function rumusIndikator(
  himpunan: HimpunanAturan,
  susunan: Susunan,
  indikator: Indikator,
): RumusIndikator {
  const semua = TERSUSUN.get(himpunan) ?? new Map<string, RumusIndikator>();
  TERSUSUN.set(himpunan, semua);
  const ada = semua.get(indikator.kode) ?? susunRumus(himpunan, susunan, indikator);
  semua.set(indikator.kode, ada);
  return ada;
}
