import type { SkalaUsaha } from '@/lib/platform/db/generated/enums';
import { formatAngka, formatRupiah } from '@/lib/platform/format';
import { LABEL_SKALA, SKALA_USAHA } from '@/lib/umkm/skala/rules';

/** Where a participant stood on one day. */
export interface Ukuran {
  /** The business that was measured; null for somebody without one. */
  usahaId: string | null;
  punyaNib: boolean;
  jumlahIzin: number;
  /** Rupiah a year. */
  omzet: bigint | null;
  pekerja: number | null;
  anggotaKoperasi: boolean;
  /** Rupiah since registering. */
  modalDiterima: bigint;
  skala: SkalaUsaha | null;
  versiAturan: string;
}

export type Arah = 'NAIK' | 'TETAP' | 'TURUN' | 'TIDAK_DIKETAHUI';

export interface ButirHasil {
  kode: 'USAHA' | 'NIB' | 'IZIN' | 'OMZET' | 'PEKERJA' | 'KOPERASI' | 'MODAL' | 'KELAS';
  label: string;
  awal: string;
  kini: string;
  arah: Arah;
}

const BELUM = 'belum ada data';

function arah(awal: bigint | number | null, kini: bigint | number | null): Arah {
  if (awal === null || kini === null) return 'TIDAK_DIKETAHUI';
  if (kini > awal) return 'NAIK';
  return kini < awal ? 'TURUN' : 'TETAP';
}

const yaTidak = (isi: boolean): string => (isi ? 'ya' : 'belum');
const peringkat = (skala: SkalaUsaha | null): number | null =>
  skala === null ? null : SKALA_USAHA.indexOf(skala);

/**
 * What has changed between the first and the latest measurement. What was unknown at either end is
 * unknown, never a rise. Classes measured by different versions of the rule are not compared.
 */
export function bandingkanUkuran(awal: Ukuran, kini: Ukuran): ButirHasil[] {
  const rupiah = (isi: bigint | null) => (isi === null ? BELUM : formatRupiah(isi));
  const angka = (isi: number | null) => (isi === null ? BELUM : formatAngka(isi));
  const kelas = (isi: SkalaUsaha | null) => (isi === null ? BELUM : LABEL_SKALA[isi]);
  const [usahaAwal, usahaKini] = [awal.usahaId !== null, kini.usahaId !== null];
  return [
    {
      kode: 'USAHA',
      label: 'Punya usaha',
      awal: yaTidak(usahaAwal),
      kini: yaTidak(usahaKini),
      arah: arah(Number(usahaAwal), Number(usahaKini)),
    },
    {
      kode: 'NIB',
      label: 'NIB',
      awal: yaTidak(awal.punyaNib),
      kini: yaTidak(kini.punyaNib),
      arah: arah(Number(awal.punyaNib), Number(kini.punyaNib)),
    },
    {
      kode: 'IZIN',
      label: 'Izin dan sertifikat yang berlaku',
      awal: angka(awal.jumlahIzin),
      kini: angka(kini.jumlahIzin),
      arah: arah(awal.jumlahIzin, kini.jumlahIzin),
    },
    {
      kode: 'OMZET',
      label: 'Omzet setahun',
      awal: rupiah(awal.omzet),
      kini: rupiah(kini.omzet),
      arah: arah(awal.omzet, kini.omzet),
    },
    {
      kode: 'PEKERJA',
      label: 'Pekerja',
      awal: angka(awal.pekerja),
      kini: angka(kini.pekerja),
      arah: arah(awal.pekerja, kini.pekerja),
    },
    {
      kode: 'KOPERASI',
      label: 'Anggota koperasi',
      awal: yaTidak(awal.anggotaKoperasi),
      kini: yaTidak(kini.anggotaKoperasi),
      arah: arah(Number(awal.anggotaKoperasi), Number(kini.anggotaKoperasi)),
    },
    {
      kode: 'MODAL',
      label: 'Modal yang diterima sejak mendaftar',
      awal: rupiah(awal.modalDiterima),
      kini: rupiah(kini.modalDiterima),
      arah: arah(awal.modalDiterima, kini.modalDiterima),
    },
    {
      kode: 'KELAS',
      label: 'Kelas usaha menurut omzet',
      awal: kelas(awal.skala),
      kini: kelas(kini.skala),
      arah:
        awal.versiAturan === kini.versiAturan
          ? arah(peringkat(awal.skala), peringkat(kini.skala))
          : 'TIDAK_DIKETAHUI',
    },
  ];
}

/**
 * Whether a business moved up a class between two measurements by one version of the rule (PP 7/2021 Pasal
 * 35; naik kelas = moving up a class of it).
 *
 * @returns from which class to which, or null
 */
export function naikKelas(
  awal: Pick<Ukuran, 'skala' | 'versiAturan'>,
  kini: Pick<Ukuran, 'skala' | 'versiAturan'>,
): { dari: SkalaUsaha; ke: SkalaUsaha } | null {
  if (awal.versiAturan !== kini.versiAturan || awal.skala === null || kini.skala === null) {
    return null;
  }
  return SKALA_USAHA.indexOf(kini.skala) > SKALA_USAHA.indexOf(awal.skala)
    ? { dari: awal.skala, ke: kini.skala }
    : null;
}

/** The rise that was measured, as long as it is not recorded. */
export function kenaikanTerbuka(
  ukuran: Record<'awal' | 'kini', Pick<Ukuran, 'skala' | 'versiAturan'>> | null,
  tercatat: readonly { ke: SkalaUsaha }[],
): { dari: SkalaUsaha; ke: SkalaUsaha } | null {
  const naik = ukuran && naikKelas(ukuran.awal, ukuran.kini);
  return naik && !tercatat.some(({ ke }) => ke === naik.ke) ? naik : null;
}

export type AlasanUkur = 'TIDAK_DITEMUKAN' | 'SUDAH_DIUKUR' | 'BELUM_TERPILIH' | 'PILIH_USAHA';
export const PESAN_UKUR: Record<AlasanUkur, string> = {
  TIDAK_DITEMUKAN: 'Peserta ini tidak ditemukan. Buka lagi dari daftar.',
  SUDAH_DIUKUR: 'Keadaan hari ini sudah dicatat.',
  BELUM_TERPILIH: 'Hanya yang terpilih yang diukur hasilnya.',
  PILIH_USAHA:
    'Orang ini sekarang punya beberapa usaha. Hubungkan dahulu usaha yang ikut program, lalu ukur.',
};

export type AlasanNaikKelas =
  | 'TIDAK_DITEMUKAN'
  | 'MILIK_SENDIRI'
  | 'BELUM_NAIK'
  | 'BELUM_DIPERIKSA'
  | 'SUDAH_DICATAT'
  | 'BUKTI_TIDAK_DITEMUKAN'
  | 'BUKTI_TERPAKAI';
export const PESAN_NAIK_KELAS: Record<AlasanNaikKelas, string> = {
  TIDAK_DITEMUKAN: 'Peserta ini tidak ditemukan. Buka lagi dari daftar.',
  MILIK_SENDIRI:
    'Ini usaha Anda sendiri atau yang Anda daftarkan; petugas lain yang menetapkannya.',
  BELUM_NAIK:
    'Menurut ukuran yang dicatat, kelas usahanya belum naik. Perbarui data usaha, ukur lagi, lalu tetapkan.',
  BELUM_DIPERIKSA:
    'Data usahanya berubah dan belum diperiksa petugas. Verifikasi dahulu usahanya, lalu tetapkan naik kelasnya.',
  SUDAH_DICATAT: 'Naik kelas ke kelas ini sudah dicatat.',
  BUKTI_TIDAK_DITEMUKAN:
    'Ada berkas yang sudah dihapus atau bukan bukti untuk usaha ini. Muat ulang halaman, lalu pilih lagi.',
  BUKTI_TERPAKAI:
    'Ada berkas yang sudah dipakai untuk naik kelas lain. Unggah atau pilih berkas yang lain.',
};
