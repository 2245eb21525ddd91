import type { TahapHitungan } from '@/lib/platform/db/generated/enums';
import { formatAngka } from '@/lib/platform/format';

interface Kemajuan {
  tahap: TahapHitungan;
  usahaTotal: number;
  usahaSelesai: number;
  golonganTotal: number;
  golonganSelesai: number;
  mulaiPada: Date;
  majuPada: Date;
  selesaiPada: Date | null;
}

/** Without progress for so long a run is waiting for a server that takes it up again. */
const DIAM_MILIDETIK = 60_000;

/** Where a run stands, as a sentence. */
export function kalimatKemajuan(satu: Kemajuan, kini: Date): string {
  if (satu.selesaiPada) return 'Selesai.';
  if (kini.getTime() - satu.majuPada.getTime() > DIAM_MILIDETIK)
    return 'Terhenti sementara. Dilanjutkan sendiri begitu server siap, dari tempat berhentinya.';
  switch (satu.tahap) {
    case 'GOLONGKAN':
      // Until it was counted, a total of nothing would look like nothing to do.
      if (satu.usahaTotal === 0) return 'Menyiapkan perhitungan: menghitung UMKM yang akan dibaca.';
      return `Membaca data usaha: ${formatAngka(satu.usahaSelesai)} dari ${formatAngka(satu.usahaTotal)} UMKM.`;
    case 'PERINGKAT':
      if (satu.golonganTotal === 0)
        return 'Menyiapkan urutan koperasi: menghitung golongan UMKM yang serupa.';
      return `Mengurutkan koperasi: ${formatAngka(satu.golonganSelesai)} dari ${formatAngka(satu.golonganTotal)} golongan UMKM yang serupa.`;
    default:
      return 'Mencari peluang koperasi baru.';
  }
}

/** Whole percent of a run that is done: reading is half of it, ranking the other half. */
export function persenKemajuan(satu: Kemajuan): number {
  if (satu.tahap === 'SELESAI') return 100;
  if (satu.tahap === 'PELUANG') return 99;
  const [selesai, total] =
    satu.tahap === 'GOLONGKAN'
      ? [satu.usahaSelesai, satu.usahaTotal]
      : [satu.golonganSelesai, satu.golonganTotal];
  const separuh = total === 0 ? 0 : Math.floor((Math.min(selesai, total) * 49) / total);
  return satu.tahap === 'GOLONGKAN' ? separuh : 49 + separuh;
}

/** '1 menit 12 detik' */
export function lamaHitungan({ mulaiPada, selesaiPada }: Kemajuan): string | null {
  if (!selesaiPada) return null;
  const detik = Math.max(0, Math.round((selesaiPada.getTime() - mulaiPada.getTime()) / 1_000));
  const menit = Math.floor(detik / 60);
  return menit > 0 ? `${menit} menit ${detik % 60} detik` : `${detik} detik`;
}
