import { adalahSekunder, BENTUK_PRIMER } from '@/lib/koperasi/acuan';
import type {
  AlasanKeluar,
  BentukKoperasi,
  StatusKoperasi,
  StatusPermohonan,
} from '@/lib/platform/db/generated/enums';
import { formatTanggal, kalimatLama } from '@/lib/platform/format';

/** Who acts: the applicant, or the koperasi (its pengurus, or a petugas on its behalf). */
export type Pihak = 'PEMOHON' | 'KOPERASI';
export type TindakanPermohonan =
  | 'tanya'
  | 'jawab'
  | 'terima'
  | 'tolak'
  | 'tarik'
  | 'batalkan'
  | 'catatPembayaran';

interface Langkah {
  pihak: Pihak;
  ke: StatusPermohonan;
}

/**
 * The way of an application (Juklak KKMP 1/2025 and AD practice: form → pengurus verify → approve →
 * pay simpanan pokok → buku daftar anggota). Buttons and the check in the transaction read it alike.
 * An acceptance that leads nowhere (never paid, or the koperasi became inactive) can be taken back.
 */
export const ALUR_PERMOHONAN = {
  DIAJUKAN: {
    tanya: { pihak: 'KOPERASI', ke: 'MENUNGGU_JAWABAN' },
    terima: { pihak: 'KOPERASI', ke: 'DITERIMA' },
    tolak: { pihak: 'KOPERASI', ke: 'DITOLAK' },
    tarik: { pihak: 'PEMOHON', ke: 'DITARIK' },
  },
  MENUNGGU_JAWABAN: {
    jawab: { pihak: 'PEMOHON', ke: 'DIJAWAB' },
    tolak: { pihak: 'KOPERASI', ke: 'DITOLAK' },
    tarik: { pihak: 'PEMOHON', ke: 'DITARIK' },
  },
  DIJAWAB: {
    tanya: { pihak: 'KOPERASI', ke: 'MENUNGGU_JAWABAN' },
    terima: { pihak: 'KOPERASI', ke: 'DITERIMA' },
    tolak: { pihak: 'KOPERASI', ke: 'DITOLAK' },
    tarik: { pihak: 'PEMOHON', ke: 'DITARIK' },
  },
  DITERIMA: {
    catatPembayaran: { pihak: 'KOPERASI', ke: 'MENJADI_ANGGOTA' },
    batalkan: { pihak: 'KOPERASI', ke: 'DITOLAK' },
    tarik: { pihak: 'PEMOHON', ke: 'DITARIK' },
  },
  DITOLAK: {},
  DITARIK: {},
  MENJADI_ANGGOTA: {},
} as const satisfies Record<StatusPermohonan, Partial<Record<TindakanPermohonan, Langkah>>>;

/** The step an act makes in a state, or null when it is not allowed there. */
export function langkahPermohonan(
  status: StatusPermohonan,
  tindakan: TindakanPermohonan,
): Langkah | null {
  const alur: Partial<Record<TindakanPermohonan, Langkah>> = ALUR_PERMOHONAN[status];
  return alur[tindakan] ?? null;
}

/** Acts a party has in a state. */
export function tindakanPermohonan(status: StatusPermohonan, pihak: Pihak): TindakanPermohonan[] {
  const alur: Partial<Record<TindakanPermohonan, Langkah>> = ALUR_PERMOHONAN[status];
  return (Object.keys(alur) as TindakanPermohonan[]).filter(
    (tindakan) => alur[tindakan]?.pihak === pihak,
  );
}

/** Why a koperasi can have no person as a new member, whatever stands about it otherwise. */
export type HalanganAnggotaBaru = 'ANGGOTANYA_KOPERASI' | 'KOPERASI_TIDAK_AKTIF';

/** The same for every way into a book: applying, accepting, and recording the payment. */
export function halanganAnggotaBaru({
  bentuk,
  status,
}: {
  bentuk: BentukKoperasi;
  status: StatusKoperasi;
}): HalanganAnggotaBaru | null {
  if (adalahSekunder(bentuk)) return 'ANGGOTANYA_KOPERASI';
  return status === 'AKTIF' ? null : 'KOPERASI_TIDAK_AKTIF';
}

/** The same as a condition on rows of koperasi. */
export const DAPAT_ANGGOTA_BARU = { status: 'AKTIF' as const, bentuk: { in: [...BENTUK_PRIMER] } };

const MENUJU_ANGGOTA: readonly TindakanPermohonan[] = ['tanya', 'terima', 'catatPembayaran'];

/** Whether an act leads towards membership: a koperasi with a `HalanganAnggotaBaru` takes none of these. */
export const menujuAnggota = (tindakan: TindakanPermohonan): boolean =>
  MENUJU_ANGGOTA.includes(tindakan);

/** States in which an application still runs; the database allows one of them per person and koperasi. */
export const STATUS_BERJALAN = ['DIAJUKAN', 'MENUNGGU_JAWABAN', 'DIJAWAB', 'DITERIMA'] as const;

export const masihBerjalan = (status: StatusPermohonan): boolean =>
  (STATUS_BERJALAN as readonly StatusPermohonan[]).includes(status);

export const LABEL_STATUS_PERMOHONAN: Record<StatusPermohonan, string> = {
  DIAJUKAN: 'Menunggu keputusan',
  MENUNGGU_JAWABAN: 'Menunggu jawaban pemohon',
  DIJAWAB: 'Sudah dijawab',
  DITERIMA: 'Diterima, menunggu pembayaran',
  DITOLAK: 'Ditolak',
  DITARIK: 'Ditarik',
  MENJADI_ANGGOTA: 'Menjadi anggota',
};

/** What an application that ended in a membership is called when that membership ended too. */
export const LABEL_PERNAH_ANGGOTA = 'Pernah menjadi anggota';

const KALIMAT: Record<StatusPermohonan, string> = {
  DIAJUKAN: 'Menunggu keputusan pengurus sejak',
  MENUNGGU_JAWABAN: 'Koperasi menunggu jawaban Anda sejak',
  DIJAWAB: 'Jawaban Anda sudah dikirim, menunggu keputusan pengurus sejak',
  DITERIMA: 'Diterima. Bayar simpanan pokok untuk menjadi anggota. Keputusan dibuat',
  DITOLAK: 'Permohonan ditolak',
  DITARIK: 'Permohonan Anda tarik',
  MENJADI_ANGGOTA: 'Anda menjadi anggota sejak',
};

/**
 * The state as a sentence for the applicant.
 *
 * @param sejak how long ago it began, in words ("3 hari lalu")
 * @param keluarPada the day on which the membership that came of it ended
 */
export function kalimatStatusPermohonan(
  status: StatusPermohonan,
  sejak: string,
  keluarPada: Date | null,
): string {
  return keluarPada
    ? `Anda pernah menjadi anggota, keluar ${formatTanggal(keluarPada)}.`
    : kalimatLama(KALIMAT[status], sejak);
}

export const LABEL_ALASAN_KELUAR: Record<AlasanKeluar, string> = {
  PERMINTAAN_SENDIRI: 'Permintaan sendiri',
  MENINGGAL: 'Meninggal dunia',
  DIBERHENTIKAN: 'Diberhentikan',
  KOPERASI_BUBAR: 'Koperasi bubar',
};
