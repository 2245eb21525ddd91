import { awalHariJakarta, hariIni, seolahPada, tambahHari } from '@/lib/platform/clock';
import { TITIK_JALAN, type TitikJalan } from './jalan-pendirian';
import type { RencanaPendirian } from './rencana-pendirian';

/* When the steps of a founding of the demo were taken, so that each tells the day on which it was. */

/** Days that the office needs before it gives a founding back or refuses it. */
const PERIKSA = 3;
/** Days until the penyuluhan, where it still lies ahead. */
const PENYULUHAN_NANTI = 5;
const SELANG_MS = 10 * 60_000;
const PUKUL_MS = 9 * 3_600_000;

export interface TitikWaktu {
  titik: TitikJalan;
  /** Days ago. */
  lalu: number;
}

/** Points that a founding has passed, evenly spread between its beginning and its present state. */
export function titikWaktu({
  sampai,
  akhir,
  hari: { mulai, keadaan },
}: Pick<RencanaPendirian, 'sampai' | 'akhir' | 'hari'>): TitikWaktu[] {
  if (!sampai) return [];
  const titik = TITIK_JALAN.slice(0, TITIK_JALAN.indexOf(sampai) + 1);
  const terakhir = keadaan + (akhir ? PERIKSA : 0);
  return titik.map((satu, ke) => ({
    titik: satu,
    lalu: mulai - Math.round(((mulai - terakhir) * (ke + 1)) / titik.length),
  }));
}

/** Days that papers name: each the day before the office was told of it. */
export function hariPapar(titik: readonly TitikWaktu[]) {
  const sebelum = (apa: TitikJalan): string => {
    const lalu = titik.find((satu) => satu.titik === apa)?.lalu;
    return tambahHari(hariIni(), lalu === undefined ? 0 : -lalu - 1);
  };
  const terlaksana = titik.some((satu) => satu.titik === 'RAPAT_PENDIRIAN');
  return {
    penyuluhan: terlaksana ? sebelum('RAPAT_PENDIRIAN') : tambahHari(hariIni(), PENYULUHAN_NANTI),
    rapat: sebelum('RAPAT_DIKIRIM'),
    akta: sebelum('AKTA_DIKIRIM'),
    badanHukum: sebelum('AHU_DIKIRIM'),
  };
}

export interface Jam {
  /** Goes to the morning of a day that lies so many days back. */
  kembali: (lalu: number) => void;
  /** Carries something out at the time of the clock, which then moves on a little. */
  jalankan: <T>(kerja: () => Promise<T>) => Promise<T>;
}

/** The clock by which a founding of the demo is carried out. */
export function buatJam(): Jam {
  let saat = 0;
  return {
    kembali: (lalu) => {
      saat = awalHariJakarta(tambahHari(hariIni(), -lalu)).getTime() + PUKUL_MS;
    },
    jalankan: (kerja) => {
      saat += SELANG_MS;
      return seolahPada(new Date(saat), kerja);
    },
  };
}
