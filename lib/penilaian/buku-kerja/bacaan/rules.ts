import Decimal from 'decimal.js';
import { tanyaTitikTiga } from '@/lib/platform/format';
import { alamatSel } from '@/lib/platform/xlsx/acuan';
import type { BukuBaca, SelBaca } from '@/lib/platform/xlsx/types';
import type { HimpunanAturan } from '../../himpunan/types';
import {
  bacaRasioLembar,
  bacaRupiahLembar,
  PESAN_RASIO_DAFTAR,
  rasioDaftarSah,
} from '../../lembar/angka/rules';
import type { AngkaTersimpan } from '../../lembar/rules';
import {
  BARIS_KEPALA,
  KEPALA_RINGKASAN,
  type KepalaRingkasan,
  KOLOM_ASPEK,
  KOLOM_DAFTAR,
  KOLOM_INDIKATOR,
  KOLOM_KEUANGAN,
  LEMBAR,
} from '../susunan/rules';
import type { BacaanBukuKerja, GalatBukuKerja, JawabanBukuKerja } from '../types';

/*
 * A filled workbook back into answers and figures. Rows are found by the code in their first column, so
 * that moved or inserted rows do no harm; computed cells are not read at all.
 */

type Lembar = ReadonlyMap<string, SelBaca>;
const BARIS_PALING_BANYAK = 2_000;
const TEKS_PALING_PANJANG = { alasan: 500, bukti: 2_000 };

/** Rows whose first cell (and second, for items) holds a known code. */
function barisBerkode(lembar: Lembar, kolom: readonly number[]): Map<string, number> {
  const hasil = new Map<string, number>();
  for (let baris = 0; baris < BARIS_PALING_BANYAK; baris += 1) {
    const kode = kolom.map((ke) => lembar.get(alamatSel(baris, ke))?.isi.trim() ?? '').join('/');
    if (kode.replace(/\//g, '') !== '' && !hasil.has(kode)) hasil.set(kode, baris);
  }
  return hasil;
}

/**
 * A number cell as decimal text. Programs save 7.2 as 7.2000000000000002 at times; the shortest form is
 * what was typed.
 */
function angkaSel(isi: string): string | null {
  const angka = Number(isi);
  return Number.isFinite(angka) ? new Decimal(String(angka)).toFixed() : null;
}

const rasioSel = (sel: SelBaca): string | null =>
  sel.jenis === 'ANGKA' ? angkaSel(sel.isi) : bacaRasioLembar(sel.isi);

function rupiahSel(sel: SelBaca): bigint | null {
  if (sel.jenis !== 'ANGKA') return bacaRupiahLembar(sel.isi);
  const isi = angkaSel(sel.isi);
  return isi !== null && /^-?\d{1,15}$/.test(isi) ? BigInt(isi) : null;
}

class Pembaca {
  readonly galat: GalatBukuKerja[] = [];
  constructor(
    private readonly nama: string,
    private readonly lembar: Lembar,
  ) {}

  sel(baris: number, ke: number): SelBaca | null {
    const ada = this.lembar.get(alamatSel(baris, ke));
    return ada && ada.isi.trim() !== '' ? ada : null;
  }

  salah(baris: number, ke: number, pesan: string): void {
    this.galat.push({ lembar: this.nama, sel: alamatSel(baris, ke), pesan });
  }

  teks(baris: number, ke: number, maks: number): string | null {
    const isi = this.sel(baris, ke)?.isi.trim() ?? null;
    if (isi && isi.length > maks) {
      this.salah(baris, ke, `Paling banyak ${maks} huruf.`);
      return null;
    }
    return isi;
  }

  rasio(baris: number, ke: number): string | null {
    const ada = this.sel(baris, ke);
    if (!ada) return null;
    const isi = rasioSel(ada);
    if (isi === null) {
      const pesan = tanyaTitikTiga(ada.isi) ?? `“${ada.isi.slice(0, 40)}” bukan angka.`;
      this.salah(baris, ke, pesan);
    }
    return isi;
  }

  rupiah(baris: number, ke: number, bolehNegatif: boolean): bigint | null {
    const ada = this.sel(baris, ke);
    if (!ada) return null;
    const isi = rupiahSel(ada);
    if (isi === null) {
      this.salah(baris, ke, 'Tulis rupiah utuh, paling banyak 15 angka, tanpa sen.');
    } else if (isi < 0n && !bolehNegatif) {
      this.salah(baris, ke, 'Angka ini tidak boleh negatif.');
      return null;
    }
    return isi;
  }

  yaTidak(baris: number, ke: number): boolean | null {
    const isi = this.sel(baris, ke)?.isi.trim().toLowerCase();
    if (!isi) return null;
    if (['ya', 'y', '1', 'x', '✓'].includes(isi)) return true;
    if (['tidak', 't', '0', '-'].includes(isi)) return false;
    this.salah(baris, ke, 'Tulis ya atau tidak.');
    return null;
  }
}

function bacaAngka(
  himpunan: HimpunanAturan,
  lembar: Lembar,
  tahunBuku: number,
): { angka: AngkaTersimpan[]; galat: GalatBukuKerja[] } {
  const baca = new Pembaca(LEMBAR.keuangan, lembar);
  const baris = barisBerkode(lembar, [KOLOM_KEUANGAN.kode]);
  const angka: AngkaTersimpan[] = [];
  for (const pos of himpunan.pos) {
    const ke = baris.get(pos.kode);
    if (pos.rumus || ke === undefined) continue;
    for (const [kolom, tahun] of [
      [KOLOM_KEUANGAN.kini, tahunBuku],
      [KOLOM_KEUANGAN.lalu, tahunBuku - 1],
    ] as const) {
      const nilai = baca.rupiah(ke, kolom, pos.bolehNegatif === true);
      if (nilai !== null) angka.push({ pos: pos.kode, tahunBuku: tahun, nilai });
    }
  }
  return { angka, galat: baca.galat };
}

function bacaButir(himpunan: HimpunanAturan, lembar: Lembar) {
  const baca = new Pembaca(LEMBAR.daftar, lembar);
  const baris = barisBerkode(lembar, [KOLOM_DAFTAR.indikator, KOLOM_DAFTAR.butir]);
  const terpenuhi = new Map<string, string[]>();
  for (const satu of himpunan.indikator) {
    if (satu.jenis !== 'DAFTAR') continue;
    const jawab = satu.butir.map(({ kode }) => {
      const ke = baris.get(`${satu.kode}/${kode}`);
      return { kode, ya: ke === undefined ? null : baca.yaTidak(ke, KOLOM_DAFTAR.jawab) };
    });
    if (jawab.some(({ ya }) => ya !== null))
      terpenuhi.set(
        satu.kode,
        jawab.filter(({ ya }) => ya).map(({ kode }) => kode),
      );
  }
  return { terpenuhi, galat: baca.galat };
}

const KOSONG: Omit<JawabanBukuKerja, 'jenis' | 'kode'> = {
  rasio: null,
  terpenuhi: [],
  terjawab: false,
  tidakBerlaku: false,
  alasan: null,
  bukti: null,
};

function bacaIndikator(
  himpunan: HimpunanAturan,
  lembar: Lembar,
  terpenuhi: ReadonlyMap<string, string[]>,
) {
  const baca = new Pembaca(LEMBAR.indikator, lembar);
  const baris = barisBerkode(lembar, [KOLOM_INDIKATOR.kode]);
  const jawaban = himpunan.indikator.flatMap(({ kode, jenis }): JawabanBukuKerja[] => {
    const ke = baris.get(kode);
    const butir = terpenuhi.get(kode);
    const satu: JawabanBukuKerja = {
      ...KOSONG,
      jenis: 'INDIKATOR',
      kode,
      terpenuhi: butir ?? [],
      terjawab: butir !== undefined,
    };
    if (ke !== undefined) {
      satu.rasio = baca.rasio(ke, KOLOM_INDIKATOR.rasioDiberikan);
      if (jenis === 'DAFTAR' && satu.rasio !== null && !rasioDaftarSah(satu.rasio))
        baca.salah(ke, KOLOM_INDIKATOR.rasioDiberikan, PESAN_RASIO_DAFTAR);
      satu.tidakBerlaku = baca.yaTidak(ke, KOLOM_INDIKATOR.tidakBerlaku) === true;
      satu.alasan = baca.teks(ke, KOLOM_INDIKATOR.alasan, TEKS_PALING_PANJANG.alasan);
      satu.bukti = baca.teks(ke, KOLOM_INDIKATOR.bukti, TEKS_PALING_PANJANG.bukti);
    }
    const berisi =
      satu.rasio !== null || satu.terjawab || satu.tidakBerlaku || satu.alasan || satu.bukti;
    return berisi ? [satu] : [];
  });
  return { jawaban, galat: baca.galat };
}

function bacaAspek(himpunan: HimpunanAturan, lembar: Lembar) {
  const baca = new Pembaca(LEMBAR.ringkasan, lembar);
  const baris = barisBerkode(lembar, [KOLOM_ASPEK.kode]);
  const jawaban = himpunan.aspek.flatMap(({ kode }): JawabanBukuKerja[] => {
    const ke = baris.get(kode);
    const rasio = ke === undefined ? null : baca.rasio(ke, KOLOM_ASPEK.diberikan);
    return rasio === null ? [] : [{ ...KOSONG, jenis: 'ASPEK', kode, rasio }];
  });
  return { jawaban, galat: baca.galat };
}

/** Which rule set and book year a workbook says it is for; null when it is not one of ours. */
export function kepalaBukuKerja(buku: BukuBaca): Record<KepalaRingkasan, string> | null {
  const lembar = buku.get(LEMBAR.ringkasan);
  if (!lembar || !buku.has(LEMBAR.indikator)) return null;
  const isi = Object.fromEntries(
    KEPALA_RINGKASAN.map((nama, ke) => [
      nama,
      lembar.get(alamatSel(BARIS_KEPALA + ke, 1))?.isi.trim() ?? '',
    ]),
  ) as Record<KepalaRingkasan, string>;
  return isi.himpunan === '' || !/^\d{4}$/.test(isi.tahunBuku) ? null : isi;
}

/**
 * Reads a filled workbook of a rule set.
 *
 * @returns what was typed into it, or everything that is wrong with its place; nothing is taken over
 *   from a workbook with a single wrong cell
 */
export function bacaBukuKerja(
  himpunan: HimpunanAturan,
  buku: BukuBaca,
): { ok: true; isi: BacaanBukuKerja } | { ok: false; galat: GalatBukuKerja[] } {
  const kepala = kepalaBukuKerja(buku);
  if (!kepala || kepala.himpunan !== himpunan.id) {
    const pesan = kepala
      ? `Buku kerja ini untuk himpunan aturan ${kepala.himpunan}, bukan ${himpunan.id}.`
      : 'Ini bukan buku kerja penilaian dari portal ini.';
    return { ok: false, galat: [{ lembar: LEMBAR.ringkasan, sel: null, pesan }] };
  }
  const tahunBuku = Number(kepala.tahunBuku);
  const kosong: Lembar = new Map();
  const angka = bacaAngka(himpunan, buku.get(LEMBAR.keuangan) ?? kosong, tahunBuku);
  const butir = bacaButir(himpunan, buku.get(LEMBAR.daftar) ?? kosong);
  const indikator = bacaIndikator(himpunan, buku.get(LEMBAR.indikator) ?? kosong, butir.terpenuhi);
  const aspek = bacaAspek(himpunan, buku.get(LEMBAR.ringkasan) ?? kosong);
  const galat = [...angka.galat, ...butir.galat, ...indikator.galat, ...aspek.galat];
  if (galat.length > 0) return { ok: false, galat };
  return {
    ok: true,
    isi: {
      ...kepala,
      tahunBuku,
      jawaban: [...indikator.jawaban, ...aspek.jawaban],
      angka: angka.angka,
    },
  };
}
