import { BAGIAN, JUDUL_BAGIAN, jangkarIsian, LABEL_ISIAN } from '../bagian/rules';
import type { Bagian } from '../bagian/schema';

export interface IsianDitinjau {
  /** 'usaha.nama' */
  kunci: string;
  label: string;
  bagian: Bagian;
}

const DOKUMEN: readonly IsianDitinjau[] = [
  { kunci: 'dokumen.KTP', label: 'Foto KTP', bagian: 'perizinan' },
];

/** Every field that may get a note, in the order of the form. */
export const ISIAN_DITINJAU: readonly IsianDitinjau[] = [
  ...BAGIAN.flatMap((bagian) =>
    Object.entries(LABEL_ISIAN[bagian]).map(([isian, label]) => ({
      kunci: `${bagian}.${isian}`,
      label,
      bagian,
    })),
  ),
  ...DOKUMEN,
];

const LABEL = new Map(
  ISIAN_DITINJAU.map(({ kunci, label, bagian }) => [
    kunci,
    kunci.startsWith('dokumen.') ? label : `${label} (${JUDUL_BAGIAN[bagian].toLowerCase()})`,
  ]),
);

/** 'Alamat usaha (lokasi usaha)' from 'lokasi.alamat'. */
export const labelDitinjau = (kunci: string): string => LABEL.get(kunci) ?? kunci;

/** 'lokasi#alamat' from 'lokasi.alamat': where the owner's form has the field. */
export function tempatDitinjau(kunci: string): string {
  const [bagian = '', isian = ''] = kunci.split('.');
  return `${bagian}#${jangkarIsian(isian)}`;
}

/** Notes of one topic, by field. */
export const catatanBagian = (
  catatan: Readonly<Record<string, string>>,
  bagian: string,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(catatan)
      .filter(([kunci]) => kunci.startsWith(`${bagian}.`))
      .map(([kunci, isi]) => [kunci.slice(bagian.length + 1), isi]),
  );

/** What an officer saw: the version of the business and that of its owner's data. */
export interface VersiDilihat {
  versi: number;
  versiOrang: number;
}

/** '3-12', the one hidden field of a decision. */
export const tulisVersi = (versi: number, versiOrang: number): string => `${versi}-${versiOrang}`;

/** Null for what `tulisVersi` cannot have written. */
export function bacaVersi(teks: string): VersiDilihat | null {
  const cocok = /^([1-9]\d{0,8})-([1-9]\d{0,8})$/.exec(teks);
  return cocok ? { versi: Number(cocok[1]), versiOrang: Number(cocok[2]) } : null;
}
