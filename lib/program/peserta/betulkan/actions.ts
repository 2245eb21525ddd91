'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { tungguLaju } from '@/lib/platform/laju';
import { betulkanOrangBaru, betulkanPendaftaran, simpanRekomendasi } from './commands';
import { PESAN_BETULKAN, PESAN_BETULKAN_ORANG } from './rules';
import {
  betulkanOrangBaruSchema,
  betulkanPendaftaranSchema,
  simpanRekomendasiSchema,
} from './schema';

const tujuan = ({ id }: { id: string }) => `/portal/peserta/${id}?kabar=dibetulkan`;

export const simpanRekomendasiAction = defineAksi({
  tindakan: 'peserta:daftar',
  skema: simpanRekomendasiSchema,
  pesan: PESAN_BETULKAN,
  segarkanBilaDitolak: true,
  jalankan: simpanRekomendasi,
  tujuan: ({ id }) => `/portal/peserta/${id}?kabar=rekomendasi`,
});

export const betulkanPendaftaranAction = defineAksi({
  tindakan: 'peserta:daftar',
  skema: betulkanPendaftaranSchema,
  pesan: PESAN_BETULKAN,
  jalankan: betulkanPendaftaran,
  tujuan,
});

export const betulkanOrangBaruAction = defineAksi({
  tindakan: 'peserta:daftar',
  skema: betulkanOrangBaruSchema,
  pesan: PESAN_BETULKAN_ORANG,
  isian: { NIK_PENDUDUK_TERDAFTAR: 'nikPenduduk', DI_LUAR_KELURAHAN: 'kelurahanKode' },
  // Whoever sends numbers in learns whether they are taken.
  batasi: async ({ pemilik }) => {
    if (!pemilik.nikPenduduk) return 0;
    const { pelaku } = await bacaPelaku();
    return tungguLaju('nik-penduduk', pelaku.penggunaId ?? 'tanpa-akun');
  },
  jalankan: betulkanOrangBaru,
  tujuan,
});
