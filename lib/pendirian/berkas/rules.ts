import type { PihakPendirian } from '@/lib/platform/db/generated/enums';
import type { ButirBerkas } from '../ketentuan/rules';
import { type KeadaanAlur, sudahBerakhir, tahapBerkas } from '../rules';

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

/** Address of an item's place on the page of the founding. */
export const tandaBerkas = (kode: string, pendiriId: string | null): string =>
  pendiriId ? `${kode}.${pendiriId}` : kode;
