import type { StatusPeserta } from '@/lib/platform/db/generated/enums';
import { PESAN_PESERTA } from '../rules';

/**
 * How much of a registration somebody may mend: with the person who was written down with it, the
 * registration alone, or only the letter of recommendation.
 */
export type CaraBetulkan = 'SEMUA' | 'PENDAFTARAN' | 'SURAT';

export interface KeadaanPendaftaran {
  status: StatusPeserta;
  olehPetugas: boolean;
  didaftarkanOleh: string;
  /** The programme asks for a letter. */
  perluSurat: boolean;
  orang: {
    /** Account of the person. */
    penggunaId: string | null;
    punyaUsaha: boolean;
    /** Another registration of the same person was verified with the KTP. */
    sudahDiperiksa: boolean;
  };
}

/**
 * What the reader may mend before the registration is verified. The person adds the letter; who registered
 * them, or who reaches the whole city, mends what an officer wrote. A person with an account or a business
 * is mended there, not here.
 *
 * @param menjangkauSemua the reader's right reaches the whole city
 */
export function caraBetulkan(
  penggunaId: string | null,
  menjangkauSemua: boolean,
  { status, olehPetugas, didaftarkanOleh, perluSurat, orang }: KeadaanPendaftaran,
): CaraBetulkan | null {
  if (penggunaId === null || status !== 'MENDAFTAR') return null;
  if (orang.penggunaId === penggunaId) return perluSurat ? 'SURAT' : null;
  if (!olehPetugas || !(menjangkauSemua || didaftarkanOleh === penggunaId)) return null;
  const terpisah = orang.penggunaId !== null || orang.punyaUsaha || orang.sudahDiperiksa;
  return terpisah ? 'PENDAFTARAN' : 'SEMUA';
}

export type AlasanBetulkan =
  | 'TIDAK_DITEMUKAN'
  | 'TIDAK_DAPAT'
  | 'SUDAH_BERUBAH'
  | 'SYARAT_TIDAK_TERPENUHI';

export const PESAN_BETULKAN: Record<AlasanBetulkan, string> = {
  TIDAK_DITEMUKAN: PESAN_PESERTA.TIDAK_DITEMUKAN,
  TIDAK_DAPAT:
    'Pendaftaran ini sudah diperiksa, atau bukan Anda yang dapat membetulkannya. Tidak ada yang diubah.',
  SUDAH_BERUBAH: PESAN_PESERTA.SUDAH_BERUBAH,
  SYARAT_TIDAK_TERPENUHI: 'Dengan isian ini ada syarat program yang tidak terpenuhi.',
};

export type AlasanBetulkanOrang =
  | AlasanBetulkan
  | 'NIK_PENDUDUK_TERDAFTAR'
  | 'DI_LUAR_KELURAHAN'
  | 'PERLU_DIPERIKSA';

export const PESAN_BETULKAN_ORANG: Record<AlasanBetulkanOrang, string> = {
  ...PESAN_BETULKAN,
  NIK_PENDUDUK_TERDAFTAR:
    'NIK penduduk ini sudah dipakai orang lain di portal. Periksa lagi angkanya di KTP.',
  DI_LUAR_KELURAHAN: 'Anda hanya dapat mendaftarkan orang yang tinggal di kelurahan Anda.',
  PERLU_DIPERIKSA: '',
};
