import { bacaPecahan, banding, NOL, type Pecahan, pecahan, SERATUS } from '@/lib/platform/pecahan';
import type { Aspek, HimpunanAturan, Indikator } from '../../himpunan/types';
import type { JawabanIndikator, MasukanMesin } from '../types';

/*
 * Reads a worksheet from outside (API, file, what a browser kept) into what the engine takes, and names
 * every fault with its place. Hand-written, so that the browser needs no schema library for it.
 */

export interface GalatMasukan {
  di: string;
  pesan: string;
}

type Lapor = (di: string, pesan: string) => void;
type Objek = Record<string, unknown>;

const adalahObjek = (isi: unknown): isi is Objek =>
  typeof isi === 'object' && isi !== null && !Array.isArray(isi);

/** Longest text that explains why an indicator does not apply. */
const ALASAN_MAKS = 500;

function objek(isi: unknown, di: string, lapor: Lapor): Objek | null {
  if (adalahObjek(isi)) return isi;
  lapor(di, 'Isinya harus objek.');
  return null;
}

const BENTUK_DESIMAL =
  'Tulis sebagai bilangan desimal dengan titik, misalnya "79.65"; paling banyak 30 angka di depan dan 30 di belakang titik.';

function desimal(isi: unknown, di: string, lapor: Lapor): { teks: string; angka: Pecahan } | null {
  const teks = typeof isi === 'number' ? String(isi) : isi;
  const angka = typeof teks === 'string' ? bacaPecahan(teks) : null;
  if (typeof teks === 'string' && angka) return { teks, angka };
  lapor(di, BENTUK_DESIMAL);
  return null;
}

const ISIAN_INDIKATOR = ['rasio', 'terpenuhi', 'tidakBerlaku', 'alasan'];

function rasio(isi: unknown, indikator: Indikator, di: string, lapor: Lapor): string | undefined {
  const hasil = desimal(isi, di, lapor);
  if (!hasil) return undefined;
  const diluar = banding(hasil.angka, NOL) < 0 || banding(hasil.angka, SERATUS) > 0;
  if (indikator.jenis === 'DAFTAR' && diluar) {
    lapor(di, 'Rasio daftar periksa antara 0 dan 100.');
    return undefined;
  }
  return hasil.teks;
}

function terpenuhi(isi: unknown, indikator: Indikator, di: string, lapor: Lapor) {
  if (indikator.jenis !== 'DAFTAR') {
    lapor(di, `${indikator.kode} bukan daftar periksa. Pakai "rasio".`);
    return undefined;
  }
  const banyak = indikator.butir.length;
  const teks = typeof isi === 'number' ? String(isi) : isi;
  const cocok = typeof teks === 'string' && /^(\d{1,4})(\.0{1,30})?$/.exec(teks);
  const angka = cocok ? Number(cocok[1]) : Number.NaN;
  if (!(angka <= banyak)) {
    lapor(di, `Tulis bilangan bulat dari 0 sampai ${banyak}.`);
    return undefined;
  }
  return angka;
}

function jawaban(
  mentah: unknown,
  indikator: Indikator,
  di: string,
  lapor: Lapor,
): JawabanIndikator | undefined {
  const isi = objek(mentah, di, lapor);
  if (!isi) return undefined;
  for (const nama of Object.keys(isi)) {
    if (!ISIAN_INDIKATOR.includes(nama)) lapor(`${di}.${nama}`, 'Isian ini tidak dikenal.');
  }
  const hasil: JawabanIndikator = {};
  if (isi.rasio !== undefined) hasil.rasio = rasio(isi.rasio, indikator, `${di}.rasio`, lapor);
  if (isi.terpenuhi !== undefined) {
    hasil.terpenuhi = terpenuhi(isi.terpenuhi, indikator, `${di}.terpenuhi`, lapor);
  }
  if (isi.tidakBerlaku !== undefined) {
    if (typeof isi.tidakBerlaku === 'boolean') hasil.tidakBerlaku = isi.tidakBerlaku;
    else lapor(`${di}.tidakBerlaku`, 'Tulis true atau false.');
  }
  if (isi.alasan !== undefined) {
    if (typeof isi.alasan !== 'string' || isi.alasan.length > ALASAN_MAKS) {
      lapor(`${di}.alasan`, `Tulis sebagai teks, paling banyak ${ALASAN_MAKS} karakter.`);
    } else if (isi.tidakBerlaku !== true) {
      lapor(`${di}.alasan`, 'Alasan hanya untuk indikator yang tidak berlaku.');
    } else hasil.alasan = isi.alasan;
  }
  const banyak = [isi.rasio, isi.terpenuhi, isi.tidakBerlaku === true || undefined].filter(
    (satu) => satu !== undefined,
  ).length;
  if (banyak > 1) {
    lapor(di, 'Pilih salah satu: "rasio", "terpenuhi", atau "tidakBerlaku".');
  }
  return hasil;
}

function bacaIndikator(himpunan: HimpunanAturan, mentah: unknown, lapor: Lapor) {
  const isi = objek(mentah, 'indikator', lapor);
  const hasil: Record<string, JawabanIndikator> = {};
  const dikenal = new Map(himpunan.indikator.map((satu) => [satu.kode, satu]));
  for (const [kode, satu] of Object.entries(isi ?? {})) {
    const indikator = dikenal.get(kode);
    const di = `indikator.${kode}`;
    if (!indikator) {
      lapor(di, `Indikator ini tidak ada dalam ${himpunan.id}.`);
      continue;
    }
    const terbaca = jawaban(satu, indikator, di, lapor);
    if (terbaca) hasil[kode] = terbaca;
  }
  return hasil;
}

/** Names of an aspect as they are compared: letters and digits only. */
export const kunciNama = (nama: string): string => nama.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The aspect a name stands for: its code or an alias, whatever the case and the marks between. */
export function aspekBernama(himpunan: HimpunanAturan, nama: string): Aspek | undefined {
  const kunci = kunciNama(nama);
  return himpunan.aspek.find((satu) => [satu.kode, ...satu.alias].map(kunciNama).includes(kunci));
}

function bacaAspek(himpunan: HimpunanAturan, mentah: unknown, lapor: Lapor) {
  const isi = objek(mentah, 'aspek', lapor);
  const hasil: Record<string, string> = {};
  for (const [nama, satu] of Object.entries(isi ?? {})) {
    const di = `aspek.${nama}`;
    const aspek = aspekBernama(himpunan, nama);
    if (!aspek) {
      lapor(di, `Aspek ini tidak ada dalam ${himpunan.id}.`);
      continue;
    }
    if (aspek.kode in hasil) {
      lapor(di, `Aspek ${aspek.nama} diisi dua kali.`);
      continue;
    }
    const angka = desimal(satu, di, lapor);
    if (!angka) continue;
    const atas = himpunan.aspekDiberikan === 'PERSEN' ? SERATUS : pecahan(aspek.bobot);
    if (banding(angka.angka, NOL) < 0 || banding(angka.angka, atas) > 0) {
      const sampai = himpunan.aspekDiberikan === 'PERSEN' ? '100' : aspek.bobot;
      lapor(di, `Hasil aspek ${aspek.nama} antara 0 dan ${sampai}.`);
      continue;
    }
    hasil[aspek.kode] = angka.teks;
  }
  return hasil;
}

/** Book years that appear, the latest first; more than two or a gap between them is a fault. */
function tahunBuku(isi: Objek, lapor: Lapor): [number, number] | null {
  const tahun = new Set<number>();
  let salah = false;
  for (const [pos, angka] of Object.entries(isi)) {
    for (const nama of Object.keys(adalahObjek(angka) ? angka : {})) {
      if (/^[12]\d{3}$/.test(nama)) tahun.add(Number(nama));
      else {
        lapor(`keuangan.${pos}.${nama}`, 'Tulis tahun buku empat angka, misalnya "2025".');
        salah = true;
      }
    }
  }
  if (salah || tahun.size === 0) return null;
  const kini = Math.max(...tahun);
  if ([...tahun].some((satu) => satu < kini - 1)) {
    lapor('keuangan', 'Paling banyak dua tahun buku yang berurutan.');
    return null;
  }
  return [kini, kini - 1];
}

function bacaKeuangan(himpunan: HimpunanAturan, mentah: unknown, lapor: Lapor) {
  const isi = objek(mentah, 'keuangan', lapor);
  const hasil = { kini: {} as Record<string, string>, lalu: {} as Record<string, string> };
  if (!isi) return hasil;
  const menurutKode = new Map(himpunan.pos.map((satu) => [satu.kode, satu]));
  const tahun = tahunBuku(isi, lapor);
  for (const [kode, satu] of Object.entries(isi)) {
    const di = `keuangan.${kode}`;
    const pos = menurutKode.get(kode);
    if (!pos) lapor(di, `Pos ini tidak ada dalam ${himpunan.id}.`);
    else if (pos.rumus) lapor(di, 'Pos ini dihitung dari pos lain, jadi tidak diisi.');
    else {
      const angka = objek(satu, di, lapor);
      for (const [nama, nilai] of Object.entries(angka ?? {})) {
        if (nilai === null) continue;
        const terbaca = desimal(nilai, `${di}.${nama}`, lapor);
        if (terbaca && tahun) {
          hasil[Number(nama) === tahun[0] ? 'kini' : 'lalu'][kode] = terbaca.teks;
        }
      }
    }
  }
  return hasil;
}

/**
 * @param isi `{ indikator?, keuangan?, aspek? }`; other names are faults. Figures are
 *   `{ "<pos>": { "<tahun buku>": angka } }`, the later year being the one that is assessed. Numbers are
 *   decimal text; a JSON number must come as text too where every digit counts.
 * @returns faults, or the input of the engine
 */
export function bacaMasukan(
  himpunan: HimpunanAturan,
  isi: Readonly<Record<string, unknown>>,
): { ok: true; masukan: MasukanMesin } | { ok: false; galat: GalatMasukan[] } {
  const galat: GalatMasukan[] = [];
  const lapor: Lapor = (di, pesan) => galat.push({ di, pesan });
  for (const nama of Object.keys(isi)) {
    if (!['indikator', 'keuangan', 'aspek'].includes(nama)) lapor(nama, 'Isian ini tidak dikenal.');
  }
  const masukan: MasukanMesin = {
    ...(isi.indikator === undefined
      ? {}
      : { indikator: bacaIndikator(himpunan, isi.indikator, lapor) }),
    ...(isi.keuangan === undefined
      ? {}
      : { keuangan: bacaKeuangan(himpunan, isi.keuangan, lapor) }),
    ...(isi.aspek === undefined ? {} : { aspek: bacaAspek(himpunan, isi.aspek, lapor) }),
  };
  return galat.length > 0 ? { ok: false, galat } : { ok: true, masukan };
}
