import { umur } from '@/lib/platform/clock';
import { formatTanggal, parseTelepon } from '@/lib/platform/format';
import {
  type HasilPeriksa,
  type Peringatan,
  periksaDigit,
  rapikanPengenal,
} from '@/lib/platform/periksa';
import { type JenisKelamin, uraikanNikPenduduk } from './nik-penduduk/rules';

/**
 * Checks of the identifiers of an owner. What is certainly wrong is refused, what is merely odd is a
 * warning: an identity number keeps the region and, after a correction, even the birth date of its
 * first registration (PP 40/2019).
 */

/** Kemendagri code of Kota Depok as the first digits of identity numbers. */
export const KODE_KOTA_DEPOK = '3276';

/** The age of a KTP (UU 24/2013 Pasal 63). */
const UMUR_KTP = 17;

/** Whether a number is one digit over and over, as one types to get past a field. */
const satuAngka = (digit: string): boolean => /^(\d)\1+$/.test(digit);

export interface KonteksNikPenduduk {
  /** Today in Jakarta, 'YYYY-MM-DD'. */
  hariIni: string;
  /** What the form says, when it says so. */
  tanggalLahir?: string | undefined;
  jenisKelamin?: JenisKelamin | undefined;
  /** Age below which the person is warned about. */
  umurMinimum?: number;
  kodeKota?: string;
}

/**
 * Nomor Induk Kependudukan: 16 digits PPKKCC DDMMYY SSSS, women's day of birth plus 40 (PP 37/2007
 * Pasal 37).
 *
 * @returns the 16 digits with the sex and birth date they carry; refused for a wrong length, an
 *   unknown province, regency or district 00, a day that does not exist, or serial 0000
 */
export function periksaNikPenduduk(
  teks: string,
  konteks: KonteksNikPenduduk,
): HasilPeriksa<{ jenisKelamin: JenisKelamin; tanggalLahir: string; kodeKabKota: string }> {
  const digit = periksaDigit(teks, 'NIK penduduk', 16);
  if (!digit.ok) return digit;
  const uraian = uraikanNikPenduduk(digit.nilai, konteks.hariIni, konteks.tanggalLahir);
  if (!uraian.ok) return uraian;
  return {
    ...uraian,
    nilai: digit.nilai,
    peringatan: [
      ...(satuAngka(digit.nilai) ? [SATU_ANGKA] : []),
      ...peringatanNikPenduduk(uraian, konteks),
    ],
  };
}

const SATU_ANGKA: Peringatan = {
  kode: 'NIK_SATU_ANGKA',
  pesan: 'NIK penduduk ini hanya terdiri dari satu angka yang diulang. Salin dari KTP.',
};

/**
 * A person younger than the age of a KTP.
 *
 * @param tanggalLahir 'YYYY-MM-DD', as `hari`, the day on which the age counts
 * @param umurMinimum years
 */
export function peringatanUmur(
  tanggalLahir: string,
  hari: string,
  umurMinimum: number = UMUR_KTP,
): Peringatan[] {
  const usia = umur(tanggalLahir, hari);
  if (usia >= umurMinimum) return [];
  const pesan = `Umurnya baru ${Math.max(usia, 0)} tahun, di bawah ${umurMinimum} tahun.`;
  return [{ kode: 'UMUR_DI_BAWAH_BATAS', pesan }];
}

function peringatanNikPenduduk(
  nikPenduduk: { jenisKelamin: JenisKelamin; tanggalLahir: string; kodeKabKota: string },
  {
    hariIni,
    tanggalLahir,
    jenisKelamin,
    umurMinimum,
    kodeKota = KODE_KOTA_DEPOK,
  }: KonteksNikPenduduk,
): Peringatan[] {
  const hasil: Peringatan[] = [];
  if (nikPenduduk.kodeKabKota !== kodeKota) {
    hasil.push({
      kode: 'NIK_LUAR_DEPOK',
      pesan:
        'NIK penduduk ini pertama kali terdaftar di luar Kota Depok. Pastikan alamat KTP sekarang di Depok.',
    });
  }
  if (tanggalLahir && tanggalLahir !== nikPenduduk.tanggalLahir) {
    hasil.push({
      kode: 'TANGGAL_LAHIR_BERBEDA',
      pesan: `Menurut NIK penduduk, tanggal lahirnya ${formatTanggal(nikPenduduk.tanggalLahir)}, bukan ${formatTanggal(tanggalLahir)}. Periksa keduanya.`,
    });
  }
  if (jenisKelamin && jenisKelamin !== nikPenduduk.jenisKelamin) {
    const sebutan = nikPenduduk.jenisKelamin === 'PEREMPUAN' ? 'perempuan' : 'laki-laki';
    hasil.push({
      kode: 'JENIS_KELAMIN_BERBEDA',
      pesan: `Menurut NIK penduduk, pemiliknya ${sebutan}. Periksa NIK penduduk dan jenis kelamin.`,
    });
  }
  // The declared date, where there is one, is the current civil record; the number keeps the old one.
  hasil.push(...peringatanUmur(tanggalLahir ?? nikPenduduk.tanggalLahir, hariIni, umurMinimum));
  return hasil;
}

/** Nomor Kartu Keluarga: 16 digits; its inner structure is not documented, so nothing more is asked. */
export function periksaNomorKk(teks: string): HasilPeriksa {
  return periksaDigit(teks, 'Nomor KK', 16);
}

/** Nomor Induk Berusaha: 13 random digits without a documented check digit (PP 24/2018). */
export function periksaNib(teks: string): HasilPeriksa {
  const hasil = periksaDigit(teks, 'NIB', 13);
  if (!hasil.ok || !satuAngka(hasil.nilai)) return hasil;
  const pesan = 'NIB ini hanya terdiri dari satu angka yang diulang. Salin dari OSS.';
  return { ...hasil, peringatan: [{ kode: 'NIB_SATU_ANGKA', pesan }] };
}

/**
 * NPWP, old (15 digits) or new (16): PMK 112/PMK.03/2022. A body's old number becomes new by a leading
 * 0; a resident's new number is the NIK, so an old one is kept as it is.
 *
 * @returns `nilai` normalised, `asli` as typed without separators
 */
export function periksaNpwp(
  teks: string,
  konteks: { badan: boolean; nikPenduduk?: string | undefined },
): HasilPeriksa<{ asli: string }> {
  const asli = rapikanPengenal(teks);
  if (asli === '') return { ok: false, galat: 'Isi NPWP.' };
  if (asli === null || !/^\d{15,16}$/.test(asli)) {
    const jumlah = asli && /^\d+$/.test(asli) ? ` Yang Anda tulis ${asli.length}.` : '';
    return { ok: false, galat: `NPWP terdiri dari 15 atau 16 angka.${jumlah}` };
  }
  const peringatan: Peringatan[] = [];
  // An old number with its leading 0 is the same number.
  if (satuAngka(asli) || satuAngka(asli.replace(/^0(?=\d{15}$)/, ''))) {
    const pesan = 'NPWP ini hanya terdiri dari satu angka yang diulang. Salin dari kartunya.';
    peringatan.push({ kode: 'NPWP_SATU_ANGKA', pesan });
  }
  if (konteks.badan) return { ok: true, asli, nilai: asli.padStart(16, '0'), peringatan };
  if (asli.length === 15) {
    peringatan.push({
      kode: 'NPWP_LAMA',
      pesan: 'Ini NPWP lama. NPWP perorangan yang baru sama dengan NIK penduduk.',
    });
  } else if (konteks.nikPenduduk && konteks.nikPenduduk !== asli) {
    peringatan.push({
      kode: 'NPWP_BUKAN_NIK',
      pesan: 'NPWP ini tidak sama dengan NIK penduduk. Periksa keduanya.',
    });
  }
  return { ok: true, asli, nilai: asli, peringatan };
}

/** Editions of the classification: Peraturan BPS 2/2020 and 7/2025. A code means nothing without one. */
export const VERSI_KBLI = [2020, 2025] as const;
export type VersiKbli = (typeof VERSI_KBLI)[number];

/** Shape of a KBLI code, 5 digits; whether it exists in the edition is for the table to say. */
export function periksaKbli(teks: string): HasilPeriksa {
  return periksaDigit(teks, 'Kode KBLI', 5);
}

/** Postal code: 5 digits; a warning when it is not that of the kelurahan. */
export function periksaKodePos(teks: string, kodePosKelurahan?: string): HasilPeriksa {
  const hasil = periksaDigit(teks, 'Kode pos', 5);
  if (!hasil.ok || !kodePosKelurahan || hasil.nilai === kodePosKelurahan) return hasil;
  const pesan = `Kode pos kelurahan ini biasanya ${kodePosKelurahan}. Periksa lagi.`;
  return { ...hasil, peringatan: [{ kode: 'KODE_POS_BERBEDA', pesan }] };
}

/**
 * Phone number → E.164. Lengths are convention, not rule, so anything that could be dialled passes;
 * what is neither a mobile number nor a Jakarta-area line is warned about.
 */
export function periksaTelepon(teks: string): HasilPeriksa {
  const nilai = parseTelepon(teks);
  if (nilai === null) {
    return { ok: false, galat: 'Periksa nomor telepon. Tulis seperti 0812 3456 7890.' };
  }
  const lazim = /^\+628[1-9]\d{7,10}$/.test(nilai) || /^\+6221\d{7,8}$/.test(nilai);
  const peringatan: Peringatan[] = lazim
    ? []
    : [
        {
          kode: 'TELEPON_TIDAK_LAZIM',
          pesan: 'Nomor telepon ini tidak lazim. Pastikan dapat dihubungi.',
        },
      ];
  return { ok: true, nilai, peringatan };
}
