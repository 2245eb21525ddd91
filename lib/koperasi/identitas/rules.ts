import { formatTanggal } from '@/lib/platform/format';
import { type HasilPeriksa, type Peringatan, periksaDigit } from '@/lib/platform/periksa';

/** Kemendagri code of Kota Depok as the first digits of the Nomor Induk Koperasi. */
const KODE_KOTA_DEPOK = '3276';

/**
 * Nomor Induk Koperasi: 13 digits, the first four those of the kabupaten/kota of registration (all
 * known numbers; the rest of the layout is not confirmed). Another city is a warning.
 */
export function periksaNomorIndukKoperasi(
  teks: string,
  kodeKota: string = KODE_KOTA_DEPOK,
): HasilPeriksa {
  const hasil = periksaDigit(teks, 'Nomor Induk Koperasi', 13);
  if (!hasil.ok || hasil.nilai.startsWith(kodeKota)) return hasil;
  const pesan = `Nomor Induk Koperasi dari Depok biasanya diawali ${kodeKota}. Periksa lagi.`;
  return { ...hasil, peringatan: [{ kode: 'NOMOR_INDUK_LUAR_DEPOK', pesan }] };
}

export type FormatBadanHukum = 'AHU' | 'KUKM' | 'DAERAH';

const PANJANG_BADAN_HUKUM = 80;

/**
 * Number of the legal standing. Sixty years of offices have written it in many ways, so all that is
 * asked is the mark BH or AHU.
 *
 * @returns `nilai` with single spaces; `format` the era it comes from; `kunci` see `kunciBadanHukum`
 */
export function periksaBadanHukum(
  teks: string,
): HasilPeriksa<{ format: FormatBadanHukum; kunci: string }> {
  if (teks.length > 4 * PANJANG_BADAN_HUKUM) {
    return { ok: false, galat: `Nomor badan hukum paling banyak ${PANJANG_BADAN_HUKUM} karakter.` };
  }
  const nilai = teks.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (nilai === '') return { ok: false, galat: 'Isi nomor badan hukum.' };
  if (nilai.length > PANJANG_BADAN_HUKUM) {
    return { ok: false, galat: `Nomor badan hukum paling banyak ${PANJANG_BADAN_HUKUM} karakter.` };
  }
  const format = formatBadanHukum(nilai);
  if (format === null) {
    return {
      ok: false,
      galat:
        'Nomor badan hukum memuat BH atau AHU, misalnya 32/BH/XXVII.4/III/2016. Salin dari aktanya.',
    };
  }
  return {
    ok: true,
    nilai,
    format,
    kunci: kunciBadanHukum(nilai),
    peringatan: format === 'AHU' ? peringatanAhu(nilai) : [],
  };
}

function formatBadanHukum(nilai: string): FormatBadanHukum | null {
  if (/\bAHU\b/i.test(nilai)) return 'AHU';
  if (!/(?:^|[^A-Z])BH(?:$|[^A-Z])/i.test(nilai)) return null;
  return /\bM\.?\s?KUKM\b/i.test(nilai) ? 'KUKM' : 'DAERAH';
}

function peringatanAhu(nilai: string): Peringatan[] {
  if (/^AHU-\d{7}\.AH\.01\.26\.TAHUN \d{4}$/i.test(nilai)) return [];
  if (/\.01\.27\./.test(nilai)) {
    return [
      {
        kode: 'BADAN_HUKUM_PERUBAHAN',
        pesan: 'Ini nomor perubahan anggaran dasar (01.27). Nomor pendirian memuat 01.26.',
      },
    ];
  }
  const pesan = 'Nomor AHU biasanya berbentuk AHU-0004793.AH.01.26.TAHUN 2020. Periksa lagi.';
  return [{ kode: 'BADAN_HUKUM_TIDAK_LAZIM', pesan }];
}

/**
 * The year at the end of a number of AHU ('… TAHUN 2020', '…/2020') beside the day of the legal standing.
 *
 * @param tanggal ISO day; null where it is not known
 */
export function peringatanTahunAhu(nomor: string, tanggal: string | null): Peringatan[] {
  if (!tanggal || formatBadanHukum(nomor) !== 'AHU') return [];
  const tahun = /(?:\bTAHUN\s*|\/\s*)((?:19|20)\d{2})\s*$/i.exec(nomor)?.[1];
  if (!tahun || tanggal.startsWith(tahun)) return [];
  const pesan = `Nomor badan hukumnya dari tahun ${tahun}, sedangkan tanggalnya ${formatTanggal(tanggal)}. Periksa keduanya.`;
  return [{ kode: 'TAHUN_BADAN_HUKUM_BERBEDA', pesan, isian: 'tanggalBadanHukum' }];
}

/**
 * Key under which two spellings of one number meet: upper case, only letters and digits in groups,
 * without a leading "No." and without leading zeros ('006385/BH/M.KUKM.2/XI/2017' = '6385-bh-m kukm 2
 * xi 2017').
 */
export function kunciBadanHukum(nomor: string): string {
  const bagian = nomor
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^\s*(?:NOMOR|NO)\b[.:\s]*/, '')
    .match(/[A-Z]+|\d+/g);
  return (bagian ?? []).map((isi) => isi.replace(/^0+(?=\d)/, '')).join('/');
}
