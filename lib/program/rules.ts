import type { StatusPeserta } from '@/lib/platform/db/generated/enums';
import { kalimatLama } from '@/lib/platform/format';

/** Who acts: the office, or the person who takes part. */
export type PihakProgram = 'DINAS' | 'PESERTA';
export type TindakanPeserta =
  | 'verifikasi'
  | 'tolak'
  | 'pilih'
  | 'cadangkan'
  | 'tidakTerpilih'
  | 'mulaiPelatihan'
  | 'mulaiPendampingan'
  | 'selesaikan'
  | 'hentikan'
  | 'mundur';

interface LangkahPeserta {
  pihak: PihakProgram;
  ke: StatusPeserta;
}

const tidakTerpilih = { pihak: 'DINAS', ke: 'DITOLAK' } as const;
const hentikan = { pihak: 'DINAS', ke: 'BERHENTI' } as const;
const mundur = { pihak: 'PESERTA', ke: 'BERHENTI' } as const;

/**
 * The way of a participant: verified, chosen (or kept in reserve), trained, mentored, done. Buttons and
 * the check in the transaction read it alike, and the database holds the same table as its last guard.
 */
export const ALUR_PESERTA = {
  MENDAFTAR: {
    verifikasi: { pihak: 'DINAS', ke: 'DIVERIFIKASI' },
    tolak: { pihak: 'DINAS', ke: 'DITOLAK' },
    mundur,
  },
  DIVERIFIKASI: {
    pilih: { pihak: 'DINAS', ke: 'TERPILIH' },
    cadangkan: { pihak: 'DINAS', ke: 'CADANGAN' },
    tidakTerpilih,
    mundur,
  },
  CADANGAN: { pilih: { pihak: 'DINAS', ke: 'TERPILIH' }, tidakTerpilih, mundur },
  TERPILIH: { mulaiPelatihan: { pihak: 'DINAS', ke: 'PELATIHAN' }, hentikan, mundur },
  PELATIHAN: { mulaiPendampingan: { pihak: 'DINAS', ke: 'PENDAMPINGAN' }, hentikan, mundur },
  PENDAMPINGAN: { selesaikan: { pihak: 'DINAS', ke: 'SELESAI' }, hentikan, mundur },
  SELESAI: {},
  DITOLAK: {},
  BERHENTI: {},
} as const satisfies Record<StatusPeserta, Partial<Record<TindakanPeserta, LangkahPeserta>>>;

/** The step an act makes in a state, or null when it is not allowed there. */
export function langkahPeserta(
  status: StatusPeserta,
  tindakan: TindakanPeserta,
): LangkahPeserta | null {
  const alur: Partial<Record<TindakanPeserta, LangkahPeserta>> = ALUR_PESERTA[status];
  return alur[tindakan] ?? null;
}

/** Acts a party has in a state. */
export function tindakanPeserta(status: StatusPeserta, pihak: PihakProgram): TindakanPeserta[] {
  const alur: Partial<Record<TindakanPeserta, LangkahPeserta>> = ALUR_PESERTA[status];
  return (Object.keys(alur) as TindakanPeserta[]).filter((satu) => alur[satu]?.pihak === pihak);
}

/** States that take a place of the quota. */
export const STATUS_TERPILIH = [
  'TERPILIH',
  'PELATIHAN',
  'PENDAMPINGAN',
  'SELESAI',
] as const satisfies readonly StatusPeserta[];

/** States from which a person may register again; the database lets only one other row stand. */
export const STATUS_BERAKHIR = ['DITOLAK', 'BERHENTI'] as const satisfies readonly StatusPeserta[];

/** Who can be chosen. */
export const STATUS_CALON = [
  'DIVERIFIKASI',
  'CADANGAN',
] as const satisfies readonly StatusPeserta[];

export const SEMUA_STATUS = Object.keys(ALUR_PESERTA) as [StatusPeserta, ...StatusPeserta[]];

export const LABEL_STATUS_PESERTA: Record<StatusPeserta, string> = {
  MENDAFTAR: 'Menunggu verifikasi',
  DIVERIFIKASI: 'Terverifikasi, menunggu seleksi',
  DITOLAK: 'Tidak diterima',
  TERPILIH: 'Terpilih',
  CADANGAN: 'Cadangan',
  PELATIHAN: 'Mengikuti pelatihan',
  PENDAMPINGAN: 'Didampingi',
  SELESAI: 'Selesai',
  BERHENTI: 'Berhenti',
};

const KALIMAT_PESERTA: Record<StatusPeserta, string> = {
  MENDAFTAR: 'Pendaftaran Anda menunggu diperiksa petugas kelurahan sejak',
  DIVERIFIKASI: 'Pendaftaran Anda sudah diperiksa dan menunggu seleksi sejak',
  DITOLAK: 'Pendaftaran Anda tidak diterima',
  TERPILIH: 'Anda terpilih dan menunggu jadwal pelatihan sejak',
  CADANGAN: 'Anda menjadi cadangan dan dipanggil bila ada tempat. Tercatat',
  PELATIHAN: 'Anda mengikuti pelatihan sejak',
  PENDAMPINGAN: 'Anda didampingi sejak',
  SELESAI: 'Anda sudah menyelesaikan program ini. Tercatat',
  BERHENTI: 'Anda berhenti dari program ini',
};

const KALIMAT_DINAS: Record<StatusPeserta, string> = {
  MENDAFTAR: 'Menunggu verifikasi sejak',
  DIVERIFIKASI: 'Menunggu seleksi sejak',
  DITOLAK: 'Tidak diterima',
  TERPILIH: 'Menunggu pelatihan sejak',
  CADANGAN: 'Menjadi cadangan sejak',
  PELATIHAN: 'Mengikuti pelatihan sejak',
  PENDAMPINGAN: 'Didampingi sejak',
  SELESAI: 'Selesai',
  BERHENTI: 'Berhenti',
};

/** The state as a sentence. @param sejak how long ago it began, in words ("3 hari lalu") */
export const kalimatStatusPeserta = (
  status: StatusPeserta,
  sejak: string,
  untuk: PihakProgram,
): string => kalimatLama((untuk === 'PESERTA' ? KALIMAT_PESERTA : KALIMAT_DINAS)[status], sejak);

/** 'PP-2026-000123' (peserta program); more than 999.999 a year only makes it longer. */
export const nomorPeserta = (tahun: number, urutan: bigint): string =>
  `PP-${tahun}-${urutan.toString().padStart(6, '0')}`;

/** Places of a kelurahan in a year; null where nothing limits them. */
export const kuotaKelurahan = (
  angkatan: { kuotaKelurahan: number | null },
  khusus: number | null,
): number | null => khusus ?? angkatan.kuotaKelurahan;

/** Places that are left; never below zero, null without a limit. */
export const sisaKuota = (kuota: number | null, terpakai: number): number | null =>
  kuota === null ? null : Math.max(0, kuota - terpakai);

/** Whether a year is over for which nobody could register in the portal. */
export const tidakDicatat = (
  angkatan: { tahun: number; pendaftaranMulai: string | null },
  tahunIni: number,
): boolean => angkatan.tahun < tahunIni && angkatan.pendaftaranMulai === null;

/** Years of a programme of which nothing was published or set, the newest first; none that lies ahead. */
export function tahunTanpaData(
  { tahunMulai, tahunSelesai }: { tahunMulai: number | null; tahunSelesai: number | null },
  angkatan: readonly { tahun: number }[],
  tahunIni: number,
): number[] {
  if (tahunMulai === null) return [];
  const ada = new Set(angkatan.map(({ tahun }) => tahun));
  const sampai = Math.min(tahunSelesai ?? tahunIni, tahunIni);
  return Array.from(
    { length: Math.max(0, sampai - tahunMulai + 1) },
    (_, ke) => sampai - ke,
  ).filter((tahun) => !ada.has(tahun));
}

/** Whether one may register on a day. @param hariIni ISO day; bounds inclusive */
export const pendaftaranTerbuka = (
  angkatan: { pendaftaranMulai: string | null; pendaftaranSelesai: string | null },
  hariIni: string,
): boolean =>
  angkatan.pendaftaranMulai !== null &&
  angkatan.pendaftaranSelesai !== null &&
  angkatan.pendaftaranMulai <= hariIni &&
  hariIni <= angkatan.pendaftaranSelesai;
