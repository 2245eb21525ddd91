import type { PihakPendirian, StatusPendirian } from '@/lib/platform/db/generated/enums';

/**
 * The way of a founding, from the idea to the Nomor Induk Koperasi. Sequence: rencana → konsultasi dinas →
 * rapat pendirian → akta → SABH → pengesahan (Permenkop 9/2018), then NIB and Nomor Induk Koperasi.
 */

export type TindakanPendirian =
  | 'kirim'
  | 'jadwalkan'
  | 'jadwalkanUlang'
  | 'catatPenyuluhan'
  | 'kirimRapat'
  | 'setujuiRapat'
  | 'kirimAkta'
  | 'setujuiAkta'
  | 'kirimBadanHukum'
  | 'sahkanBadanHukum'
  | 'kirimNib'
  | 'setujuiNib'
  | 'catatNomorInduk'
  | 'kembalikan'
  | 'mundurkan'
  | 'tolak'
  | 'batalkan'
  | 'kurangPendiri';

/** What must hold before a step is taken; `halangan` says in words what is missing. */
export type SyaratLangkah =
  | 'CUKUP_PENDIRI'
  | 'NAMA_SESUAI'
  | 'BERKAS_ADA'
  | 'BERKAS_SESUAI'
  | 'RAPAT_SAH'
  | 'PERNYATAAN_ADA'
  | 'SETORAN_LENGKAP'
  | 'MODAL_CUKUP';

/** PENDIRI: a consequence of what a founder did, not a step somebody decides. */
export type PelakuLangkah = PihakPendirian | 'PENDIRI';

export interface Langkah {
  oleh: PelakuLangkah;
  /** Only when it is this side's turn; any turn without it. */
  giliran?: PihakPendirian;
  ke: StatusPendirian;
  giliranKe: PihakPendirian;
  syarat?: readonly SyaratLangkah[];
}

type Alur = Partial<Record<TindakanPendirian, Langkah>>;

const batalkan: Langkah = { oleh: 'PEMRAKARSA', ke: 'DIBATALKAN', giliranKe: 'PEMRAKARSA' };
const tolak: Langkah = { oleh: 'PETUGAS', ke: 'DITOLAK', giliranKe: 'PETUGAS' };
const kurangPendiri: Langkah = {
  oleh: 'PENDIRI',
  ke: 'PENGUMPULAN_PENDIRI',
  giliranKe: 'PEMRAKARSA',
};
const kePengumpulan: Langkah = {
  oleh: 'PETUGAS',
  ke: 'PENGUMPULAN_PENDIRI',
  giliranKe: 'PEMRAKARSA',
};

/** A step in which the founders hand in and the office checks: who sends, and who gives it back. */
const diperiksa = (ke: StatusPendirian, syarat: readonly SyaratLangkah[]): Langkah => ({
  oleh: 'PEMRAKARSA',
  giliran: 'PEMRAKARSA',
  ke,
  giliranKe: 'PETUGAS',
  syarat,
});
const kembalikan = (ke: StatusPendirian): Langkah => ({
  oleh: 'PETUGAS',
  giliran: 'PETUGAS',
  ke,
  giliranKe: 'PEMRAKARSA',
});

const RAPAT_SIAP = ['CUKUP_PENDIRI', 'RAPAT_SAH', 'SETORAN_LENGKAP', 'MODAL_CUKUP'] as const;

/** States × acts × who. Buttons and the check in the transaction read it alike. */
export const ALUR_PENDIRIAN = {
  PENGUMPULAN_PENDIRI: {
    kirim: {
      oleh: 'PEMRAKARSA',
      ke: 'SIAP_PENYULUHAN',
      giliranKe: 'PETUGAS',
      syarat: ['NAMA_SESUAI', 'CUKUP_PENDIRI', 'BERKAS_ADA'],
    },
    batalkan,
  },
  SIAP_PENYULUHAN: {
    jadwalkan: {
      oleh: 'PETUGAS',
      ke: 'PENYULUHAN_TERJADWAL',
      giliranKe: 'PETUGAS',
      syarat: ['NAMA_SESUAI', 'CUKUP_PENDIRI', 'BERKAS_SESUAI'],
    },
    kembalikan: kePengumpulan,
    tolak,
    batalkan,
    kurangPendiri,
  },
  PENYULUHAN_TERJADWAL: {
    jadwalkanUlang: { oleh: 'PETUGAS', ke: 'PENYULUHAN_TERJADWAL', giliranKe: 'PETUGAS' },
    catatPenyuluhan: {
      oleh: 'PETUGAS',
      ke: 'RAPAT_PENDIRIAN',
      giliranKe: 'PEMRAKARSA',
      // The last step from which the founders can still be sent back to change the name.
      syarat: ['NAMA_SESUAI', 'CUKUP_PENDIRI'],
    },
    kembalikan: kePengumpulan,
    tolak,
    batalkan,
    kurangPendiri,
  },
  RAPAT_PENDIRIAN: {
    kirimRapat: diperiksa('RAPAT_PENDIRIAN', [...RAPAT_SIAP, 'PERNYATAAN_ADA', 'BERKAS_ADA']),
    setujuiRapat: {
      oleh: 'PETUGAS',
      giliran: 'PETUGAS',
      ke: 'PROSES_NOTARIS',
      giliranKe: 'PEMRAKARSA',
      syarat: [...RAPAT_SIAP, 'PERNYATAAN_ADA', 'BERKAS_SESUAI'],
    },
    kembalikan: kembalikan('RAPAT_PENDIRIAN'),
    tolak,
    batalkan,
    kurangPendiri,
  },
  PROSES_NOTARIS: {
    kirimAkta: diperiksa('PROSES_NOTARIS', ['BERKAS_ADA']),
    setujuiAkta: {
      oleh: 'PETUGAS',
      giliran: 'PETUGAS',
      ke: 'PENGAJUAN_AHU',
      giliranKe: 'PEMRAKARSA',
      syarat: ['BERKAS_SESUAI'],
    },
    kembalikan: kembalikan('PROSES_NOTARIS'),
    mundurkan: { oleh: 'PETUGAS', ke: 'RAPAT_PENDIRIAN', giliranKe: 'PEMRAKARSA' },
    tolak,
    batalkan,
  },
  PENGAJUAN_AHU: {
    kirimBadanHukum: diperiksa('PENGAJUAN_AHU', ['BERKAS_ADA']),
    sahkanBadanHukum: {
      oleh: 'PETUGAS',
      giliran: 'PETUGAS',
      ke: 'BERBADAN_HUKUM',
      giliranKe: 'PEMRAKARSA',
      syarat: [...RAPAT_SIAP, 'BERKAS_SESUAI'],
    },
    kembalikan: kembalikan('PENGAJUAN_AHU'),
    mundurkan: { oleh: 'PETUGAS', ke: 'PROSES_NOTARIS', giliranKe: 'PEMRAKARSA' },
    tolak,
    batalkan,
  },
  BERBADAN_HUKUM: {
    kirimNib: diperiksa('BERBADAN_HUKUM', ['BERKAS_ADA']),
    setujuiNib: {
      oleh: 'PETUGAS',
      giliran: 'PETUGAS',
      ke: 'NIB_TERBIT',
      giliranKe: 'PETUGAS',
      syarat: ['BERKAS_SESUAI'],
    },
    kembalikan: kembalikan('BERBADAN_HUKUM'),
  },
  NIB_TERBIT: {
    catatNomorInduk: {
      oleh: 'PETUGAS',
      ke: 'NOMOR_INDUK_TERBIT',
      giliranKe: 'PETUGAS',
      syarat: ['BERKAS_ADA'],
    },
    mundurkan: { oleh: 'PETUGAS', ke: 'BERBADAN_HUKUM', giliranKe: 'PEMRAKARSA' },
  },
  NOMOR_INDUK_TERBIT: {
    mundurkan: { oleh: 'PETUGAS', ke: 'NIB_TERBIT', giliranKe: 'PETUGAS' },
  },
  DITOLAK: {},
  DIBATALKAN: {},
} as const satisfies Record<StatusPendirian, Alur>;

export interface KeadaanAlur {
  status: StatusPendirian;
  giliran: PihakPendirian;
}

/** The step an act makes in a state, or null when it is not allowed there. */
export function langkahPendirian(
  { status, giliran }: KeadaanAlur,
  tindakan: TindakanPendirian,
): Langkah | null {
  const langkah = (ALUR_PENDIRIAN[status] as Alur)[tindakan];
  if (!langkah || (langkah.giliran && langkah.giliran !== giliran)) return null;
  return langkah;
}

/** Acts a side has in a state. */
export function tindakanPendirian(keadaan: KeadaanAlur, oleh: PelakuLangkah): TindakanPendirian[] {
  return (Object.keys(ALUR_PENDIRIAN[keadaan.status]) as TindakanPendirian[]).filter(
    (tindakan) => langkahPendirian(keadaan, tindakan)?.oleh === oleh,
  );
}

/** The steps of the progress list, in order. */
export const TAHAP_PENDIRIAN = [
  'PENGUMPULAN_PENDIRI',
  'SIAP_PENYULUHAN',
  'PENYULUHAN_TERJADWAL',
  'RAPAT_PENDIRIAN',
  'PROSES_NOTARIS',
  'PENGAJUAN_AHU',
  'BERBADAN_HUKUM',
  'NIB_TERBIT',
  'NOMOR_INDUK_TERBIT',
] as const satisfies readonly StatusPendirian[];
export type TahapPendirian = (typeof TAHAP_PENDIRIAN)[number];

/** States from which nothing leads on; a number recorded by mistake leads one step back. */
export const STATUS_AKHIR = [
  'NOMOR_INDUK_TERBIT',
  'DITOLAK',
  'DIBATALKAN',
] as const satisfies readonly StatusPendirian[];

/** States in which founders may still be added. */
export const STATUS_TERBUKA = [
  'PENGUMPULAN_PENDIRI',
  'SIAP_PENYULUHAN',
  'PENYULUHAN_TERJADWAL',
] as const satisfies readonly StatusPendirian[];

/** States whose number stands in the register, and is taken out of it when the founding is put back. */
export const STATUS_BERNOMOR = [
  'NIB_TERBIT',
  'NOMOR_INDUK_TERBIT',
] as const satisfies readonly StatusPendirian[];

/** States that came to nothing; name and kelurahan are free again. */
export const STATUS_GAGAL = ['DITOLAK', 'DIBATALKAN'] as const satisfies readonly StatusPendirian[];

const termuat = (daftar: readonly StatusPendirian[], status: StatusPendirian): boolean =>
  daftar.includes(status);

/** Stage whose checklist of documents is looked at in a state. */
export const tahapBerkas = (status: StatusPendirian): StatusPendirian =>
  terbukaBagiPendiri(status) ? 'PENGUMPULAN_PENDIRI' : status;

export const sudahBerakhir = (status: StatusPendirian): boolean => termuat(STATUS_AKHIR, status);
export const nomorDiDaftar = (status: StatusPendirian): boolean => termuat(STATUS_BERNOMOR, status);
export const terbukaBagiPendiri = (status: StatusPendirian): boolean =>
  termuat(STATUS_TERBUKA, status);

/** Whether a founder may still leave: until the founding meeting is recorded. */
export const bolehMundur = (status: StatusPendirian, rapatTercatat: boolean): boolean =>
  terbukaBagiPendiri(status) || (status === 'RAPAT_PENDIRIAN' && !rapatTercatat);

/**
 * Whether the initiator may take a founder off the list: also after the meeting, as long as its record is
 * theirs to correct. For a founder who is gone in earnest; the meeting is then recorded anew.
 */
export const bolehMengeluarkan = ({ status, giliran }: KeadaanAlur): boolean =>
  terbukaBagiPendiri(status) || (status === 'RAPAT_PENDIRIAN' && giliran === 'PEMRAKARSA');

/** 'PD-2026-000123'; more than 999.999 a year only makes it longer. */
export const nomorPendirian = (tahun: number, urutan: bigint): string =>
  `PD-${tahun}-${urutan.toString().padStart(6, '0')}`;

export const alamatPendirian = (id: string): string => `/portal/pendirian/${id}`;

/** Act as the trail names it. */
export const TINDAKAN_AUDIT: Record<TindakanPendirian, string> = {
  kirim: 'pendirian.kirim',
  jadwalkan: 'pendirian.jadwalkan',
  jadwalkanUlang: 'pendirian.jadwalkan-ulang',
  catatPenyuluhan: 'pendirian.catat-penyuluhan',
  kirimRapat: 'pendirian.kirim-rapat',
  setujuiRapat: 'pendirian.setujui-rapat',
  kirimAkta: 'pendirian.kirim-akta',
  setujuiAkta: 'pendirian.setujui-akta',
  kirimBadanHukum: 'pendirian.kirim-badan-hukum',
  sahkanBadanHukum: 'pendirian.sahkan',
  kirimNib: 'pendirian.kirim-nib',
  setujuiNib: 'pendirian.setujui-nib',
  catatNomorInduk: 'pendirian.catat-nomor-induk',
  kembalikan: 'pendirian.kembalikan',
  mundurkan: 'pendirian.mundurkan',
  tolak: 'pendirian.tolak',
  batalkan: 'pendirian.batalkan',
  kurangPendiri: 'pendirian.kurang-pendiri',
};
