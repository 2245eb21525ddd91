import { type IsianRekening, NAMA_REKENING } from '../rekening/rules';

type Isi = Record<string, unknown>;

const RAHASIA: ReadonlySet<string> = new Set(NAMA_REKENING);
const tanpaRahasia = (isi: Isi): Isi =>
  Object.fromEntries(Object.entries(isi).filter(([nama]) => !RAHASIA.has(nama)));
const adaRekening = (isi: Partial<IsianRekening>): boolean =>
  NAMA_REKENING.some((nama) => isi[nama]);

/** What the trail tells of a new koperasi. More people read it than may see the bank accounts. */
export function jejakDaftar(isi: Isi & IsianRekening): Isi {
  return { ...tanpaRahasia(isi), ...(adaRekening(isi) ? { rekening: 'diisi' } : {}) };
}

/**
 * What the trail tells of a change: of the bank accounts only that they changed.
 *
 * @param beda the fields that differ, before and after
 */
export function jejakPerubahan(
  beda: { sebelum: Isi; sesudah: Isi },
  lama: IsianRekening,
  baru: IsianRekening,
): { sebelum: Isi; sesudah: Isi } {
  if (NAMA_REKENING.every((nama) => !(nama in beda.sesudah))) return beda;
  const semula = adaRekening(lama);
  return {
    sebelum: { ...tanpaRahasia(beda.sebelum), rekening: semula ? 'terisi' : null },
    sesudah: {
      ...tanpaRahasia(beda.sesudah),
      rekening: adaRekening(baru) ? (semula ? 'diubah' : 'diisi') : null,
    },
  };
}
