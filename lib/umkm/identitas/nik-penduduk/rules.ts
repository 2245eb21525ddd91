import { adalahTanggalIso, umur } from '@/lib/platform/clock';

export type JenisKelamin = 'LAKI_LAKI' | 'PEREMPUAN';

export type UraianNikPenduduk =
  | { ok: true; jenisKelamin: JenisKelamin; tanggalLahir: string; kodeKabKota: string }
  | { ok: false; galat: string };

/** Kemendagri province codes. */
const PROVINSI = new Set([
  ...['11', '12', '13', '14', '15', '16', '17', '18', '19', '21'],
  ...['31', '32', '33', '34', '35', '36', '51', '52', '53'],
  ...['61', '62', '63', '64', '65', '71', '72', '73', '74', '75', '76'],
  ...['81', '82', '91', '92', '93', '94', '95', '96'],
]);

const UMUR_TERTUA = 110;

/** What is added to a woman's day of birth. */
const HARI_PEREMPUAN = 40;

/** The days that the 7th to 12th digit may mean, of the later century first; none where they are no day. */
function tanggalTertulis(digit: string): string[] {
  const tertulis = Number(digit.slice(6, 8));
  const hari = tertulis > HARI_PEREMPUAN ? tertulis - HARI_PEREMPUAN : tertulis;
  const bulanHari = `${digit.slice(8, 10)}-${hari.toString().padStart(2, '0')}`;
  return ['20', '19']
    .map((abad) => `${abad}${digit.slice(10, 12)}-${bulanHari}`)
    .filter(adalahTanggalIso);
}

/**
 * The days on which the holder of a number may have been born and be alive: 'YYYY-MM-DD', the later first,
 * as the number tells no century.
 *
 * @param digit 16 digits
 * @param hariIni 'YYYY-MM-DD'
 */
export const kelahiranMungkin = (digit: string, hariIni: string): string[] =>
  tanggalTertulis(digit).filter((tanggal) => wajarHidup(umur(tanggal, hariIni)));

/**
 * What 16 digits of an identity number say. District codes are not looked up: retired and split codes
 * stay valid for life. The century is the one that fits the declared birth date, else the later one
 * that is not in the future.
 *
 * @param hariIni 'YYYY-MM-DD'
 * @param tanggalLahir declared birth date, when known
 */
export function uraikanNikPenduduk(
  digit: string,
  hariIni: string,
  tanggalLahir?: string,
): UraianNikPenduduk {
  if (!PROVINSI.has(digit.slice(0, 2))) {
    return {
      ok: false,
      galat: 'Dua angka pertama NIK penduduk bukan kode provinsi. Periksa lagi pada KTP.',
    };
  }
  if (digit.slice(2, 4) === '00' || digit.slice(4, 6) === '00') {
    return {
      ok: false,
      galat: 'Enam angka pertama NIK penduduk bukan kode wilayah. Periksa lagi pada KTP.',
    };
  }
  const mungkin = tanggalTertulis(digit);
  if (mungkin.length === 0) {
    return {
      ok: false,
      galat: 'Angka ke-7 sampai ke-12 NIK penduduk bukan tanggal lahir. Periksa lagi pada KTP.',
    };
  }
  const wajar = kelahiranMungkin(digit, hariIni);
  const terpilih = wajar.find((tanggal) => tanggal === tanggalLahir) ?? wajar[0];
  if (terpilih === undefined) {
    return {
      ok: false,
      galat: 'Tanggal lahir pada NIK penduduk belum terjadi. Periksa lagi pada KTP.',
    };
  }
  if (digit.slice(12) === '0000') {
    return {
      ok: false,
      galat: 'Empat angka terakhir NIK penduduk tidak boleh 0000. Periksa lagi pada KTP.',
    };
  }
  return {
    ok: true,
    jenisKelamin: Number(digit.slice(6, 8)) > HARI_PEREMPUAN ? 'PEREMPUAN' : 'LAKI_LAKI',
    tanggalLahir: terpilih,
    kodeKabKota: digit.slice(0, 4),
  };
}

function wajarHidup(usia: number): boolean {
  return usia >= 0 && usia <= UMUR_TERTUA;
}
