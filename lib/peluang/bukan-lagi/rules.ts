import { awalKecil } from '@/lib/platform/format';
import { formatJarak } from '@/lib/wilayah/rules';
import type { PeluangDto } from '../types';

/** What a row tells of a group that is no opportunity any more. */
export const PILIH_BUKAN_LAGI = {
  bukanLagiPada: true,
  koperasiMeter: true,
  koperasi: { select: { id: true, nama: true } },
} as const;

export function susunBukanLagi(satu: {
  bukanLagiPada: Date | null;
  koperasiMeter: number | null;
  koperasi: { id: string; nama: string } | null;
}): PeluangDto['bukanLagi'] {
  if (satu.bukanLagiPada === null) return null;
  return { koperasi: satu.koperasi && { ...satu.koperasi, meter: satu.koperasiMeter ?? 0 } };
}

/** ', di kelurahan yang sama' or ', sekitar 3,5 km dari kelompok ini' */
export const kalimatLetak = (meter: number): string =>
  meter === 0 ? ', di kelurahan yang sama' : `, sekitar ${formatJarak(meter)} dari kelompok ini`;

export const TERLALU_SEDIKIT = 'Kini terlalu sedikit UMKM sebidang tanpa koperasi sebidang';

/** The same in one sentence, for a table of text. */
export const kalimatBukanLagi = ({ koperasi }: NonNullable<PeluangDto['bukanLagi']>): string =>
  `bukan peluang lagi: ${koperasi ? `ada ${koperasi.nama}${kalimatLetak(koperasi.meter)}` : awalKecil(TERLALU_SEDIKIT)}`;
