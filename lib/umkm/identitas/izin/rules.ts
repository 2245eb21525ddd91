import { type HasilPeriksa, type Peringatan, rapikanPengenal } from '@/lib/platform/periksa';
import { KODE_KOTA_DEPOK } from '../rules';

/** Checks of the numbers of permits and certificates. */

/** Sertifikat halal: 'ID' and 17 digits (BPJPH); no fixed expiry since Perppu 2/2022. */
export function periksaHalal(teks: string): HasilPeriksa {
  const nilai = rapikanPengenal(teks);
  if (nilai === '') return { ok: false, galat: 'Isi nomor sertifikat halal.' };
  if (nilai !== null && /^ID\d{17}$/.test(nilai)) return { ok: true, nilai, peringatan: [] };
  if (nilai?.startsWith('KH')) {
    return {
      ok: false,
      galat: 'Itu nomor ketetapan halal (KH). Tulis nomor sertifikatnya, yang diawali ID.',
    };
  }
  return { ok: false, galat: 'Nomor sertifikat halal diawali ID, diikuti 17 angka.' };
}

/** Longest term of a P-IRT certificate in years (Peraturan BPOM 22/2018). */
const MASA_PIRT = 5;

/**
 * P-IRT number: 13 digits, dash, year of expiry (Peraturan BPOM 22/2018). Since PP 5/2021 the number
 * comes from OSS and its layout is not confirmed, so for a certificate issued from 2021 on another
 * shape is only a warning.
 *
 * @param konteks.hariIni 'YYYY-MM-DD'
 * @param konteks.tanggalTerbit day of issue, when known
 * @returns `nilai` 'NNNNNNNNNNNNN-YY' and `tahunBerakhir` (null for another shape)
 */
export function periksaPirt(
  teks: string,
  konteks: { hariIni: string; tanggalTerbit?: string | undefined; kodeKota?: string },
): HasilPeriksa<{ tahunBerakhir: number | null }> {
  const rapi = rapikanPengenal(teks)?.replace(/^PIRT(?:NO|NOMOR)?:?/, '');
  if (rapi === '') return { ok: false, galat: 'Isi nomor P-IRT.' };
  if (!rapi || !/^[1-8]\d{14}$/.test(rapi)) {
    const bentukBaru = (konteks.tanggalTerbit ?? '') >= '2021-01-01';
    if (!bentukBaru || !rapi || !/^[0-9A-Z]{8,40}$/.test(rapi)) {
      return { ok: false, galat: 'Nomor P-IRT terdiri dari 15 angka, misalnya 2063276010001-28.' };
    }
    const pesan = 'Nomor P-IRT ini tidak berbentuk 15 angka seperti biasanya. Periksa lagi.';
    return {
      ok: true,
      nilai: rapi,
      tahunBerakhir: null,
      peringatan: [{ kode: 'PIRT_BENTUK_LAIN', pesan }],
    };
  }
  const tahunBerakhir = 2000 + Number(rapi.slice(13));
  return {
    ok: true,
    nilai: `${rapi.slice(0, 13)}-${rapi.slice(13)}`,
    tahunBerakhir,
    peringatan: peringatanPirt(rapi, tahunBerakhir, konteks),
  };
}

function peringatanPirt(
  digit: string,
  tahunBerakhir: number,
  { hariIni, kodeKota = KODE_KOTA_DEPOK }: { hariIni: string; kodeKota?: string },
): Peringatan[] {
  const hasil: Peringatan[] = [];
  const tahunIni = Number(hariIni.slice(0, 4));
  if (digit.slice(3, 7) !== kodeKota) {
    hasil.push({ kode: 'PIRT_LUAR_DEPOK', pesan: 'P-IRT ini diterbitkan di luar Kota Depok.' });
  }
  if (tahunBerakhir < tahunIni) {
    hasil.push({
      kode: 'PIRT_KEDALUWARSA',
      pesan: `P-IRT ini berakhir pada tahun ${tahunBerakhir}. Perpanjang, lalu perbarui nomornya.`,
    });
  }
  if (tahunBerakhir > tahunIni + MASA_PIRT) {
    hasil.push({
      kode: 'PIRT_TERLALU_LAMA',
      pesan: `P-IRT berlaku paling lama ${MASA_PIRT} tahun. Menurut nomor ini sampai ${tahunBerakhir}. Periksa lagi.`,
    });
  }
  return hasil;
}

/** BPOM registration, usually 'MD' or 'ML' and 12 digits. The layout is not confirmed: never refused for it. */
export function periksaBpom(teks: string): HasilPeriksa {
  const nilai = rapikanPengenal(teks)?.replace(/^BPOMRI/, '');
  if (nilai === '') return { ok: false, galat: 'Isi nomor izin edar BPOM.' };
  if (!nilai || nilai.length > 40)
    return { ok: false, galat: 'Nomor izin edar BPOM terlalu panjang.' };
  const lazim = /^(MD|ML)\d{12,15}$/.test(nilai);
  const pesan = 'Nomor BPOM biasanya MD atau ML diikuti 12 angka. Periksa lagi.';
  return { ok: true, nilai, peringatan: lazim ? [] : [{ kode: 'BPOM_TIDAK_LAZIM', pesan }] };
}
