import Decimal from 'decimal.js';
import { HyperFormula, type RawCellContent, type SimpleCellAddress } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import { bacaAlamat } from '@/lib/platform/xlsx/acuan';
import { bacaXlsx } from '@/lib/platform/xlsx/baca';
import { tulisXlsx } from '@/lib/platform/xlsx/tulis';
import type { BukuBaca } from '@/lib/platform/xlsx/types';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import type { HimpunanAturan, Indikator } from '../himpunan/types';
import { masukanLembar } from '../lembar/rules';
import { hitungKertasKerja } from '../mesin/rules';
import type { HasilMesin } from '../mesin/types';
import { LABEL_PREDIKAT } from '../predikat/rules';
import { LABEL_KATEGORI } from '../rules';
import { bacaBukuKerja } from './bacaan/rules';
import { selHasil } from './ringkasan/rules';
import { susunBukuKerja } from './rules';
import { BARIS_PERTAMA, KOLOM_INDIKATOR, LEMBAR } from './susunan/rules';
import type { IsiBukuKerja, JawabanBukuKerja } from './types';

const TAHUN = 2025;
// More where everything is decided, fewer on the desk of somebody who waits for it; the long run is
// UJI_BUKU_KERJA=10000 npm test -- --hanya=unit -- lib/penilaian/buku-kerja
const JUMLAH = Number(process.env.UJI_BUKU_KERJA ?? (process.env.CI ? 1_000 : 200));

/** A small random generator with a seed: the same sheets on every run. */
function buatAcak(benih: number) {
  let keadaan = benih;
  const acak = () => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const antara = (dari: number, sampai: number) => dari + Math.floor(acak() * (sampai - dari + 1));
  return { antara, satuDari: (n: number) => antara(1, n) === 1 };
}
type Acak = ReturnType<typeof buatAcak>;

const KOSONG = { rasio: null, terpenuhi: [], terjawab: false, tidakBerlaku: false };

function rasioAcak({ antara }: Acak): string {
  return new Decimal(antara(-20_000, 60_000)).div(10 ** antara(0, 3)).toFixed();
}

function persenAcak({ antara }: Acak): string {
  return new Decimal(antara(0, 10_000)).div(100).toFixed();
}

function indikatorAcak(acak: Acak, satu: Indikator): JawabanBukuKerja | null {
  const dasar = {
    ...KOSONG,
    jenis: 'INDIKATOR' as const,
    kode: satu.kode,
    alasan: null,
    bukti: acak.satuDari(20) ? '=HYPERLINK("x")' : null,
  };
  if (acak.satuDari(40)) return { ...dasar, tidakBerlaku: true, alasan: 'Belum ada' };
  if (acak.satuDari(30)) {
    // What is given for a checklist is a share of it; everything else is refused before it is computed.
    const rasio = satu.jenis === 'DAFTAR' ? persenAcak(acak) : rasioAcak(acak);
    return { ...dasar, rasio };
  }
  if (satu.jenis === 'DAFTAR') {
    if (acak.satuDari(60)) return null;
    const terpenuhi = satu.butir.map(({ kode }) => kode).filter(() => acak.satuDari(2));
    return { ...dasar, terpenuhi, terjawab: true };
  }
  const batas = satu.pita.flatMap(
    ({ kurangDari, palingBanyak }) => kurangDari ?? palingBanyak ?? [],
  );
  if (acak.satuDari(9)) return { ...dasar, rasio: batas[acak.antara(0, batas.length - 1)] ?? '0' };
  return dasar.bukti ? dasar : null;
}

function rupiahAcak({ antara }: Acak): bigint {
  const macam = antara(1, 12);
  if (macam <= 2) return 0n;
  return macam <= 6 ? BigInt(antara(0, 20)) * 5_000_000n : BigInt(antara(0, 9_000_000_000));
}

/** Any worksheet of a rule set: empty, half filled, complete, with zeros, losses, round figures. */
function lembarAcak(himpunan: HimpunanAturan, benih: number): IsiBukuKerja {
  const acak = buatAcak(benih);
  const terisi = [0, 30, 85, 100, 100][acak.antara(0, 4)] as number;
  const tahunIsi = acak.satuDari(4) ? [TAHUN] : [TAHUN, TAHUN - 1];
  const aspek = himpunan.aspek.flatMap(({ kode, bobot, masukan }): JawabanBukuKerja[] => {
    if (masukan === 'INDIKATOR' ? !acak.satuDari(25) : acak.satuDari(25)) return [];
    const persen = new Decimal(acak.antara(0, 10_000)).div(100);
    const rasio = himpunan.aspekDiberikan === 'PERSEN' ? persen : persen.times(bobot).div(100);
    return [{ ...KOSONG, jenis: 'ASPEK', kode, rasio: rasio.toFixed(), alasan: null, bukti: null }];
  });
  return {
    koperasi: 'Koperasi =1+1 "Uji" & <Coba>',
    koperasiId: '0190a000-0000-7000-8000-000000000001',
    tahunBuku: TAHUN,
    sidik: 'f'.repeat(64),
    jawaban: [...himpunan.indikator.flatMap((satu) => indikatorAcak(acak, satu) ?? []), ...aspek],
    angka: himpunan.pos
      .filter((satu) => !satu.rumus)
      .flatMap((satu) =>
        tahunIsi.flatMap((tahunBuku) => {
          if (acak.antara(1, 100) > terisi) return [];
          const nilai = rupiahAcak(acak);
          const rugi = satu.bolehNegatif && acak.satuDari(3);
          return [{ pos: satu.kode, tahunBuku, nilai: rugi ? -nilai : nilai }];
        }),
      ),
  };
}

const isiSel = (satu: { isi: string; jenis: string; rumus?: string }): RawCellContent =>
  satu.rumus === undefined
    ? satu.jenis === 'ANGKA'
      ? Number(satu.isi)
      : `'${satu.isi}`
    : `=${satu.rumus}`;

/** The saved workbook, opened in a real spreadsheet engine: only typed cells and formulas go in. */
function buka(buku: BukuBaca): HyperFormula {
  const lembar: Record<string, RawCellContent[][]> = {};
  for (const [nama, sel] of buku) {
    const isi: RawCellContent[][] = [];
    for (const [alamat, satu] of sel) {
      const { baris, kolom } = bacaAlamat(alamat) ?? { baris: 0, kolom: 0 };
      while (isi.length <= baris) isi.push([]);
      const ini = isi[baris] as RawCellContent[];
      while (ini.length <= kolom) ini.push(null);
      ini[kolom] = isiSel(satu);
    }
    lembar[nama] = isi;
  }
  return HyperFormula.buildFromSheets(lembar, {
    licenseKey: 'gpl-v3',
    precisionRounding: 14,
    smartRounding: false,
  });
}

function sel(mesin: HyperFormula, lembar: string, alamat: string): string {
  const { baris, kolom } = bacaAlamat(alamat) ?? { baris: 0, kolom: 0 };
  const isi = mesin.getCellValue({
    sheet: mesin.getSheetId(lembar) as number,
    row: baris,
    col: kolom,
  });
  return isi === null ? '' : typeof isi === 'object' ? `galat ${isi.value}` : String(isi);
}

const angka = (isi: string | null, desimal: number) =>
  isi === null || isi === '' ? '' : new Decimal(isi).toFixed(desimal);

/** Results as the spreadsheet engine has them and as ours has them, in one shape. */
function hasilBuku(mesin: HyperFormula, himpunan: HimpunanAturan) {
  const tempat = selHasil(himpunan);
  const isi = (baris: number, ke: number) =>
    sel(mesin, LEMBAR.indikator, `${String.fromCharCode(65 + ke)}${baris + 1}`);
  return {
    total: angka(sel(mesin, LEMBAR.ringkasan, tempat.total), 10),
    predikat: sel(mesin, LEMBAR.ringkasan, tempat.predikat),
    kategori: sel(mesin, LEMBAR.ringkasan, tempat.kategori),
    indikator: himpunan.indikator.map(({ kode }, ke) =>
      [
        kode,
        angka(isi(BARIS_PERTAMA + ke, KOLOM_INDIKATOR.nilai), 8),
        angka(isi(BARIS_PERTAMA + ke, KOLOM_INDIKATOR.skor), 8),
      ].join(' '),
    ),
  };
}

function hasilMesin(hasil: HasilMesin, himpunan: HimpunanAturan) {
  return {
    total: angka(hasil.total, 10),
    predikat: hasil.predikat ? LABEL_PREDIKAT[hasil.predikat] : '',
    kategori: hasil.kategori ? LABEL_KATEGORI[hasil.kategori] : '',
    indikator: himpunan.indikator.map(({ kode }) => {
      const satu = hasil.indikator[kode];
      return [kode, angka(satu?.nilai ?? null, 8), angka(satu?.skor ?? null, 8)].join(' ');
    }),
  };
}

/** Puts another worksheet into an opened workbook: as if somebody typed over all yellow cells. */
function ketik(mesin: HyperFormula, himpunan: HimpunanAturan, isi: IsiBukuKerja): void {
  const ganti: [SimpleCellAddress, string | number | null][] = [];
  for (const lembar of susunBukuKerja(himpunan, isi)) {
    const sheet = mesin.getSheetId(lembar.nama) as number;
    for (const [row, baris] of lembar.baris.entries()) {
      for (const [col, satu] of baris.entries()) {
        if (!satu || (satu.gaya !== 'isian' && satu.gaya !== 'isianAngka')) continue;
        const tulis =
          'angka' in satu ? Number(satu.angka) : 'teks' in satu ? `'${satu.teks}` : null;
        const lama = mesin.getCellValue({ sheet, row, col });
        if (lama === (typeof tulis === 'string' ? tulis.slice(1) : tulis)) continue;
        ganti.push([{ sheet, row, col }, tulis]);
      }
    }
  }
  mesin.batch(() => {
    for (const [alamat, isinya] of ganti) mesin.setCellContents(alamat, [[isinya]]);
  });
}

const masukan = (himpunan: HimpunanAturan, isi: IsiBukuKerja) =>
  masukanLembar(himpunan, isi.tahunBuku, isi.jawaban, isi.angka);

const BENIH = 20_261_126;
const benihKe = (banyak: number) => Array.from({ length: banyak }, (_, ke) => BENIH + ke * 7919);
const urut = (isi: readonly object[]) =>
  isi
    .map((satu) =>
      Object.entries(satu)
        .sort()
        .map(([nama, nilai]) => `${nama}=${nilai}`)
        .join(' '),
    )
    .sort();

describe.each(HIMPUNAN_AWAL.map((satu) => [satu.id, satu] as const))('%s', (_, himpunan) => {
  test('lembar acak: mesin dan rumus buku kerja sama sampai angka terakhir', async () => {
    const awal = lembarAcak(himpunan, 1);
    const mesin = buka(await bacaXlsx(await tulisXlsx(susunBukuKerja(himpunan, awal))));
    let lengkap = 0;
    for (const benih of benihKe(Math.ceil(JUMLAH / HIMPUNAN_AWAL.length))) {
      const isi = lembarAcak(himpunan, benih);
      ketik(mesin, himpunan, isi);
      const hasil = hitungKertasKerja(himpunan, masukan(himpunan, isi));
      if (hasil.lengkap) lengkap += 1;
      const [buku, kami] = [hasilBuku(mesin, himpunan), hasilMesin(hasil, himpunan)];
      if (JSON.stringify(buku) !== JSON.stringify(kami))
        expect(buku, `benih ${benih}`).toEqual(kami);
    }
    expect(lengkap).toBeGreaterThan(0);
  }, 600_000);

  test('yang diisi dapat dibaca kembali', async () => {
    for (const benih of benihKe(25)) {
      const isi = lembarAcak(himpunan, benih);
      const buku = await bacaXlsx(await tulisXlsx(susunBukuKerja(himpunan, isi)));
      const bacaan = bacaBukuKerja(himpunan, buku);
      if (!bacaan.ok) throw new Error(JSON.stringify(bacaan.galat.slice(0, 3)));
      expect(bacaan.isi).toMatchObject({
        koperasi: isi.koperasi,
        tahunBuku: TAHUN,
        sidik: isi.sidik,
      });
      expect(urut(bacaan.isi.angka)).toEqual(urut(isi.angka));
      expect(urut(bacaan.isi.jawaban)).toEqual(urut(isi.jawaban));
    }
  }, 120_000);
});
