import { labelNomor, SEKTOR_USAHA } from '@/lib/koperasi/acuan';
import type {
  JawabanUndangan,
  StatusKampanye,
  TujuanKampanye,
} from '@/lib/platform/db/generated/enums';
import { awalKecil, formatAngka, formatTanggal } from '@/lib/platform/format';
import { namaTempat } from '@/lib/wilayah/rules';

export const JALUR_KAMPANYE = '/portal/kampanye';
export const jalurKampanye = (id: string): string => `${JALUR_KAMPANYE}/${id}`;
export const jalurUndangan = (id: string): string => `/portal/undangan/${id}`;

export const LABEL_TUJUAN: Record<TujuanKampanye, string> = {
  BERGABUNG: 'Bergabung dengan koperasi yang sudah ada',
  MENDIRIKAN: 'Mendirikan koperasi baru bersama',
};

export const LABEL_JAWABAN: Record<JawabanUndangan, string> = {
  BERMINAT: 'Berminat',
  TIDAK: 'Tidak berminat',
  SUDAH_ANGGOTA: 'Sudah anggota koperasi',
};

/** What those did who did not answer and need not any more; '2 …' and as a heading alike. */
export const LABEL_TANPA_JAWAB: Record<TujuanKampanye, string> = {
  BERGABUNG: 'sudah menjadi anggota tanpa menjawab',
  MENDIRIKAN: 'ikut mendirikan tanpa menjawab',
};

/** What a petugas may start from; the owner reads it as it is sent. */
export const PESAN_AWAL: Record<TujuanKampanye, string> = {
  BERGABUNG:
    'Anggota koperasi dapat menabung, mendapat modal tanpa bank, dan membeli bahan bersama. Dinas sudah mengurutkan koperasi yang cocok dengan usaha Anda. Lihat daftarnya, lalu jawab undangan ini.',
  MENDIRIKAN:
    'Ada cukup banyak usaha sebidang di sekitar Anda untuk mendirikan koperasi sendiri, dan dinas mendampingi dari awal sampai berbadan hukum. Jawab undangan ini bila Anda ingin ikut.',
};

/** 'Kelurahan Depok, Kecamatan Pancoran Mas' or, of several, the first and how many more. */
export function kalimatTempat(kelurahan: readonly string[]): string {
  const [pertama, ...lain] = kelurahan;
  if (pertama === undefined) return '';
  return lain.length === 0
    ? namaTempat(pertama)
    : `${namaTempat(pertama)} dan ${lain.length} kelurahan di dekatnya`;
}

/** Whom a campaign is for. */
export function kalimatSasaran(kelurahan: readonly string[], sektor: number | null): string {
  const bidang =
    sektor === null ? 'semua bidang' : `bidang ${awalKecil(labelNomor(SEKTOR_USAHA, sektor))}`;
  return `Pemilik UMKM ${bidang} tanpa koperasi di ${kalimatTempat(kelurahan)}`;
}

export type KeadaanUndangan =
  | 'MENUNGGU_JAWABAN'
  | 'DIJAWAB'
  | 'DIHENTIKAN'
  | 'TERCAPAI'
  | 'BERAKHIR';

interface UndanganDinilai {
  batal: boolean;
  jawaban: JawabanUndangan | null;
  ditutup: boolean;
  /** ISO date, inclusive. */
  jawabHingga: string;
}

/** Whether a campaign still takes answers; `jawabHingga` and `hariIni` are ISO dates. */
const masihMenjawab = (
  { ditutup, jawabHingga }: Pick<UndanganDinilai, 'ditutup' | 'jawabHingga'>,
  hariIni: string,
): boolean => !ditutup && hariIni <= jawabHingga;

export type KeadaanKampanye = 'BERJALAN' | 'SELESAI' | 'DITUTUP';

/** Where a campaign stands for the office: closed by hand, or over by itself once its last day to answer is past. */
export function keadaanKampanye(
  { status, jawabHingga }: { status: StatusKampanye; jawabHingga: string },
  hariIni: string,
): KeadaanKampanye {
  const ditutup = status === 'DITUTUP';
  if (ditutup) return 'DITUTUP';
  return masihMenjawab({ ditutup, jawabHingga }, hariIni) ? 'BERJALAN' : 'SELESAI';
}

/**
 * Where an invitation stands for its owner.
 *
 * @param hariIni ISO date
 * @param tercapai the owner did what it asks for already: without an answer it is then no longer something
 * to do, though an answer is still taken
 */
export function keadaanUndangan(
  undangan: UndanganDinilai,
  hariIni: string,
  tercapai = false,
): KeadaanUndangan {
  if (undangan.batal) return 'DIHENTIKAN';
  if (tercapai && undangan.jawaban === null) return 'TERCAPAI';
  if (!masihMenjawab(undangan, hariIni)) return undangan.jawaban === null ? 'BERAKHIR' : 'DIJAWAB';
  return undangan.jawaban === null ? 'MENUNGGU_JAWABAN' : 'DIJAWAB';
}

/** Whether an answer can still be given or changed. */
export const bolehJawab = (undangan: UndanganDinilai, hariIni: string): boolean =>
  !undangan.batal && masihMenjawab(undangan, hariIni);

/** A notice holds 1.000 characters: a very long name is cut short. */
const pendekkan = (nama: string, panjang: number) =>
  nama.length <= panjang ? nama : `${nama.slice(0, panjang - 1).trimEnd()}…`;

/** Notice and e-mail of an invitation, with the koperasi that it recommends, if any. */
export const kabarUndangan = (satu: {
  id: string;
  judul: string;
  pesan: string;
  namaUsaha: string;
  namaKoperasi: string | null;
  jawabHingga: string;
}) => ({
  judul: satu.judul,
  isi: `Undangan untuk pemilik ${pendekkan(satu.namaUsaha, satu.namaKoperasi === null ? 80 : 40)}. ${satu.pesan}${satu.namaKoperasi === null ? '' : ` Disarankan: ${pendekkan(satu.namaKoperasi, 60)}.`} Jawab sampai ${formatTanggal(satu.jawabHingga)}. Anda menerima undangan ini karena setuju dihubungi dinas; persetujuan itu dapat ditarik di halaman Akun saya.`,
  tautan: jalurUndangan(satu.id),
});

/** Counts that are there, as 'a, b'; undefined when all are zero. */
export const kalimatHitungan = (
  hitungan: readonly (readonly [jumlah: number, kata: string])[],
): string | undefined =>
  hitungan
    .filter(([jumlah]) => jumlah > 0)
    .map(([jumlah, kata]) => `${formatAngka(jumlah)} ${kata}`)
    .join(', ') || undefined;
