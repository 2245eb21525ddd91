import type { PihakPendirian, StatusBerkas } from '@/lib/platform/db/generated/enums';
import type { ButirBerkas } from '../ketentuan/rules';
import { type KeadaanAlur, sudahBerakhir, tahapBerkas } from '../rules';

/** Most files of one founding, replaced ones included. */
export const BERKAS_PALING_BANYAK = 300;

/** Whether a side may hand in a document of an item now: at its step, and when it is its turn. */
export const bolehUnggah = (
  keadaan: KeadaanAlur,
  pihak: PihakPendirian,
  butir: Pick<ButirBerkas, 'tahap'>,
): boolean =>
  !sudahBerakhir(keadaan.status) &&
  keadaan.giliran === pihak &&
  tahapBerkas(keadaan.status) === butir.tahap &&
  // The certificate is the only document that the office itself hands in.
  (pihak === 'PEMRAKARSA' || butir.tahap === 'NIB_TERBIT');

/** Whether the office may check documents of an item now. */
export const bolehPeriksa = (
  { status, giliran }: KeadaanAlur,
  butir: Pick<ButirBerkas, 'tahap'>,
): boolean =>
  !sudahBerakhir(status) && giliran === 'PETUGAS' && tahapBerkas(status) === butir.tahap;

export type AlasanPeriksa = 'TIDAK_DITEMUKAN' | 'MILIK_SENDIRI' | 'BUKAN_WAKTUNYA';
export type AlasanSetujui = AlasanPeriksa | 'SUDAH_DIPERIKSA';

/** Whether this very person has approved all of them: the form that says so arrived twice. */
export const sudahDisetujui = (
  berkas: readonly { status: StatusBerkas; diperiksaOleh: string | null }[],
  penggunaId: string,
): boolean => berkas.every((satu) => satu.status === 'SESUAI' && satu.diperiksaOleh === penggunaId);

/** A document with the founder for whom it is, if it is for one. */
export const sebutanBerkas = (nama: string, untuk: string | null | undefined): string =>
  untuk ? `${nama}, ${untuk}` : nama;

/** Address of an item's place on the page of the founding. */
export const tandaBerkas = (kode: string, pendiriId: string | null): string =>
  pendiriId ? `${kode}.${pendiriId}` : kode;
