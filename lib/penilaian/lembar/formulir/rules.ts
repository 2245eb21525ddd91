import { tanyaTitikTiga } from '@/lib/platform/format';
import { bacaPersen } from '@/lib/platform/persen';
import { bersihkanTeks } from '@/lib/platform/teks-bersih';
import type { JawabanBukuKerja } from '../../buku-kerja/types';
import type { HimpunanAturan, Indikator } from '../../himpunan/types';
import {
  bacaRasioLembar,
  bacaRupiahLembar,
  PESAN_RASIO_DAFTAR,
  rasioDaftarSah,
} from '../angka/rules';
import type { AngkaTersimpan } from '../rules';

/*
 * A worksheet as fields of a form, made from the rule set. Pure, so that the browser reads the form while
 * somebody types with the very code with which the server reads it.
 */

export type NilaiLembar = Record<string, string | string[]>;

/** Names of the fields. */
export const ISIAN_LEMBAR = {
  angka: (pos: string, tahun: 0 | -1) => `${tahun === 0 ? 'kini' : 'lalu'}.${pos}`,
  butir: (indikator: string) => `butir.${indikator}`,
  rasio: (indikator: string) => `rasio.${indikator}`,
  tidakBerlaku: (indikator: string) => `tb.${indikator}`,
  aspek: (aspek: string) => `aspek.${aspek}`,
  alasan: (indikator: string) => `alasan.${indikator}`,
  bukti: (indikator: string) => `bukti.${indikator}`,
  dokumen: (indikator: string) => `dokumen.${indikator}`,
} as const;

const NAMA_ISIAN =
  /^(?:kini|lalu|butir|rasio|tb|aspek|alasan|bukti|dokumen)\.[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/** Whether a name can be that of a field of a worksheet, whatever its rule set. */
export const adalahIsianLembar = (nama: string): boolean => NAMA_ISIAN.test(nama);

/** Longest texts, in letters. */
export const HURUF_LEMBAR = { alasan: 500, bukti: 2_000 } as const;

/** Value of the box that says "none of these": an answer, unlike a checklist nobody looked at. */
export const TIDAK_SATU_PUN = 'tidak-satu-pun';

const satu = (isi: string | string[] | undefined): string =>
  ((Array.isArray(isi) ? isi[0] : isi) ?? '').trim();
const semua = (isi: string | string[] | undefined): string[] =>
  isi === undefined ? [] : Array.isArray(isi) ? isi : [isi];

export interface BacaanLembar {
  tahunBuku: number;
  jawaban: JawabanBukuKerja[];
  angka: AngkaTersimpan[];
  /** Messages by field. */
  galat: Record<string, string[]>;
}

const KARAKTER = 'Ada karakter yang tidak dapat disimpan. Ketik ulang teksnya.';
const BUKAN_ANGKA = 'Tulis angka saja, misalnya 7,5.';
const BERTENTANGAN =
  'Beri tanda pada yang terpenuhi, atau pada “Tidak satu pun terpenuhi”, tidak keduanya.';
const RUPIAH = 'Tulis rupiah utuh tanpa sen, paling banyak 15 angka.';

/**
 * What somebody filled in.
 *
 * @param nilai texts by field name; names that the rule set does not know are left out
 * @param tahunBaku book year when none is given
 */
export function bacaLembarFormulir(
  himpunan: HimpunanAturan,
  nilai: NilaiLembar,
  tahunBaku: number,
): BacaanLembar {
  const galat: Record<string, string[]> = {};
  const tahun = satu(nilai.tahunBuku);
  const tahunBuku = /^(19|20)\d{2}$/.test(tahun) ? Number(tahun) : tahunBaku;

  function desimal(nama: string): string | null {
    const isi = satu(nilai[nama]);
    if (isi === '') return null;
    const angka = bacaRasioLembar(isi);
    if (angka === null) galat[nama] = [tanyaTitikTiga(isi) ?? BUKAN_ANGKA];
    return angka;
  }

  function teks(nama: string, maks: number): string | null {
    const bersih = bersihkanTeks(satu(nilai[nama]), maks * 4 + 256);
    const isi = bersih.ok ? bersih.nilai : '';
    if (!bersih.ok && bersih.sebab === 'KARAKTER_TERLARANG') galat[nama] = [KARAKTER];
    else if (!bersih.ok || isi.length > maks) galat[nama] = [`Paling banyak ${maks} huruf.`];
    return isi === '' ? null : isi;
  }

  function bacaIndikator(indikator: Indikator): JawabanBukuKerja[] {
    const { kode } = indikator;
    const rasio = desimal(ISIAN_LEMBAR.rasio(kode));
    const tidakBerlaku = satu(nilai[ISIAN_LEMBAR.tidakBerlaku(kode)]) === 'ya';
    const dicentang = semua(nilai[ISIAN_LEMBAR.butir(kode)]);
    const terpenuhi =
      indikator.jenis === 'DAFTAR'
        ? indikator.butir.map((butir) => butir.kode).filter((butir) => dicentang.includes(butir))
        : [];
    const tidakSatuPun = indikator.jenis === 'DAFTAR' && dicentang.includes(TIDAK_SATU_PUN);
    const terjawab = terpenuhi.length > 0 || tidakSatuPun;
    if (terpenuhi.length > 0 && tidakSatuPun) galat[ISIAN_LEMBAR.butir(kode)] = [BERTENTANGAN];
    if (indikator.jenis === 'DAFTAR' && rasio !== null && !rasioDaftarSah(rasio)) {
      galat[ISIAN_LEMBAR.rasio(kode)] = [PESAN_RASIO_DAFTAR];
    }
    const alasan = teks(ISIAN_LEMBAR.alasan(kode), HURUF_LEMBAR.alasan);
    const bukti = teks(ISIAN_LEMBAR.bukti(kode), HURUF_LEMBAR.bukti);
    if (rasio === null && !tidakBerlaku && !terjawab && !alasan && !bukti) return [];
    const isi = { rasio, terpenuhi, terjawab, tidakBerlaku, alasan, bukti };
    return [{ jenis: 'INDIKATOR', kode, ...isi }];
  }

  function bacaAspek({ kode, nama, bobot }: HimpunanAturan['aspek'][number]): JawabanBukuKerja[] {
    const isian = ISIAN_LEMBAR.aspek(kode);
    const isi = satu(nilai[isian]);
    if (isi === '') return [];
    const terbaca = bacaPersen(isi, {
      label: `hasil aspek ${nama.toLowerCase()}`,
      maks: himpunan.aspekDiberikan === 'PERSEN' ? '100' : bobot,
    });
    if (!terbaca.ok) {
      galat[isian] = [terbaca.pesan];
      return [];
    }
    const rasio = terbaca.nilai;
    const kosong = {
      terpenuhi: [],
      terjawab: false,
      tidakBerlaku: false,
      alasan: null,
      bukti: null,
    };
    return [{ jenis: 'ASPEK', kode, rasio, ...kosong }];
  }

  const angka = himpunan.pos
    .filter((pos) => !pos.rumus)
    .flatMap((pos) =>
      ([0, -1] as const).flatMap((geser): AngkaTersimpan[] => {
        const nama = ISIAN_LEMBAR.angka(pos.kode, geser);
        const isi = satu(nilai[nama]);
        if (isi === '') return [];
        const rupiah = bacaRupiahLembar(isi);
        if (rupiah !== null && (rupiah >= 0n || pos.bolehNegatif)) {
          return [{ pos: pos.kode, tahunBuku: tahunBuku + geser, nilai: rupiah }];
        }
        galat[nama] = [rupiah === null ? RUPIAH : 'Angka ini tidak boleh negatif.'];
        return [];
      }),
    );
  const jawaban = [
    ...himpunan.indikator.flatMap(bacaIndikator),
    ...himpunan.aspek.flatMap(bacaAspek),
  ];
  return { tahunBuku, jawaban, angka, galat };
}

/** The reverse: fields filled from a worksheet, for one that came from a workbook. */
export function nilaiDariLembar({
  tahunBuku,
  jawaban,
  angka,
}: Pick<BacaanLembar, 'tahunBuku' | 'jawaban' | 'angka'>): NilaiLembar {
  const hasil: NilaiLembar = { tahunBuku: String(tahunBuku) };
  for (const { pos, tahunBuku: tahun, nilai } of angka) {
    hasil[ISIAN_LEMBAR.angka(pos, tahun === tahunBuku ? 0 : -1)] = nilai.toString();
  }
  for (const satuan of jawaban) {
    const { jenis, kode, rasio, terpenuhi, terjawab, tidakBerlaku, alasan, bukti } = satuan;
    const koma = rasio?.replace('.', ',');
    if (jenis === 'ASPEK') {
      if (koma) hasil[ISIAN_LEMBAR.aspek(kode)] = koma;
      continue;
    }
    if (koma) hasil[ISIAN_LEMBAR.rasio(kode)] = koma;
    if (tidakBerlaku) hasil[ISIAN_LEMBAR.tidakBerlaku(kode)] = 'ya';
    if (alasan) hasil[ISIAN_LEMBAR.alasan(kode)] = alasan;
    if (bukti) hasil[ISIAN_LEMBAR.bukti(kode)] = bukti;
    if (terjawab) {
      hasil[ISIAN_LEMBAR.butir(kode)] = terpenuhi.length > 0 ? [...terpenuhi] : [TIDAK_SATU_PUN];
    }
  }
  return hasil;
}
