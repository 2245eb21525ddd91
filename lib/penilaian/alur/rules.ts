import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { tambahHari } from '@/lib/platform/clock';
import type { StatusPenilaian } from '@/lib/platform/db/generated/enums';

/** What can be done about an assessment, in the order in which it goes its way. */
export type TindakanPenilaian =
  | 'ubah'
  | 'ajukan'
  | 'lepaskan'
  | 'tanggapi'
  | 'kembalikan'
  | 'setujui'
  | 'terbitkan'
  | 'cabut';

interface Langkah {
  /** State in which the act leaves the assessment. */
  ke: StatusPenilaian;
  /** Act of the policy table that it takes. */
  wewenang: Extract<Tindakan, 'penilaian:susun' | 'penilaian:putuskan' | 'penilaian:tanggapi'>;
  /** Only until, or only after, the last day on which the koperasi may answer. */
  masa?: 'SAMPAI_BATAS' | 'SETELAH_BATAS';
}

const SUSUN = { wewenang: 'penilaian:susun' } as const;
const PUTUSKAN = { wewenang: 'penilaian:putuskan' } as const;
const TANGGAPI = { wewenang: 'penilaian:tanggapi' } as const;

/**
 * The way of an assessment: in each state what may be done, by whom, and where it leads. The buttons
 * and the checks in the transactions both come from here. Nothing is approved that the koperasi was
 * not shown, and not before it answered or its time was over (DKUM Kota Depok 2018: ten days).
 */
export const TINDAKAN_PENILAIAN = {
  DRAF: { ubah: { ...SUSUN, ke: 'DRAF' }, ajukan: { ...SUSUN, ke: 'DIAJUKAN' } },
  DIAJUKAN: {
    lepaskan: { ...PUTUSKAN, ke: 'MENUNGGU_TANGGAPAN' },
    kembalikan: { ...PUTUSKAN, ke: 'DIKEMBALIKAN' },
  },
  DIKEMBALIKAN: { ubah: { ...SUSUN, ke: 'DIKEMBALIKAN' }, ajukan: { ...SUSUN, ke: 'DIAJUKAN' } },
  MENUNGGU_TANGGAPAN: {
    tanggapi: { ...TANGGAPI, ke: 'DITANGGAPI', masa: 'SAMPAI_BATAS' },
    // A slip that is seen only now must not stand for ten days.
    kembalikan: { ...PUTUSKAN, ke: 'DIKEMBALIKAN' },
    setujui: { ...PUTUSKAN, ke: 'DISETUJUI', masa: 'SETELAH_BATAS' },
  },
  DITANGGAPI: {
    kembalikan: { ...PUTUSKAN, ke: 'DIKEMBALIKAN' },
    setujui: { ...PUTUSKAN, ke: 'DISETUJUI' },
  },
  DISETUJUI: {
    terbitkan: { ...PUTUSKAN, ke: 'DISETUJUI' },
    cabut: { ...PUTUSKAN, ke: 'DICABUT' },
  },
  DIGANTIKAN: {},
  DICABUT: {},
} as const satisfies Record<StatusPenilaian, Partial<Record<TindakanPenilaian, Langkah>>>;

/** States in which an assessment of a book year is under way; there is one at a time. */
export const STATUS_BERJALAN = [
  'DRAF',
  'DIAJUKAN',
  'DIKEMBALIKAN',
  'MENUNGGU_TANGGAPAN',
  'DITANGGAPI',
] as const satisfies readonly StatusPenilaian[];

/** States in which it was submitted and others than its assessor have the next step. */
export const STATUS_SETELAH_AJUAN = [
  'DIAJUKAN',
  'MENUNGGU_TANGGAPAN',
  'DITANGGAPI',
] as const satisfies readonly StatusPenilaian[];

/** States in which the koperasi itself sees the result. */
export const STATUS_TERLIHAT_KOPERASI = [
  'MENUNGGU_TANGGAPAN',
  'DITANGGAPI',
  'DISETUJUI',
  'DICABUT',
] as const satisfies readonly StatusPenilaian[];

/** States in which a result that the koperasi was shown is worked on again, out of its sight. */
export const STATUS_DIPERIKSA_ULANG = [
  'DIKEMBALIKAN',
  'DIAJUKAN',
] as const satisfies readonly StatusPenilaian[];

/** Whether the koperasi's time to answer is over. Days are ISO days in Jakarta. */
export const batasLewat = (batas: string | null, hariIni: string): boolean =>
  batas !== null && hariIni > batas;

/** Last day to answer a result that was released on a day: that day does not count. */
export const batasTanggapan = (dilepas: string, hari: number): string => tambahHari(dilepas, hari);

/** The step that an act takes in a state, or null when it is not open. */
export function langkahPenilaian(
  status: StatusPenilaian,
  tindakan: TindakanPenilaian,
): Langkah | null {
  const langkah: Partial<Record<TindakanPenilaian, Langkah>> = TINDAKAN_PENILAIAN[status];
  return langkah[tindakan] ?? null;
}

/**
 * @param lewat whether the time to answer is over; matters only while the koperasi may answer
 */
export function bolehTindakanPenilaian(
  status: StatusPenilaian,
  tindakan: TindakanPenilaian,
  lewat = false,
): boolean {
  const langkah = langkahPenilaian(status, tindakan);
  if (!langkah) return false;
  if (langkah.masa === 'SAMPAI_BATAS') return !lewat;
  return langkah.masa === 'SETELAH_BATAS' ? lewat : true;
}
