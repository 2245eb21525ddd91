'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { mintaDtsen, tandaiDtsen } from './commands';
import { jalurDtsen, PESAN_DTSEN } from './rules';
import { bukaDtsenSchema, tandaiSchema } from './schema';

export const tandaiDtsenAction = defineAksi({
  tindakan: 'prasejahtera:tandai',
  skema: tandaiSchema,
  pesan: PESAN_DTSEN,
  segarkanBilaDitolak: true,
  jalankan: tandaiDtsen,
  tujuan: ({ pelakuUsahaId }) => `${jalurDtsen(pelakuUsahaId)}?kabar=ditandai`,
});

export const bukaDtsenAction = defineAksi({
  tindakan: 'prasejahtera:buka',
  skema: bukaDtsenSchema,
  pesan: PESAN_DTSEN,
  jalankan: mintaDtsen,
  tujuan: ({ pelakuUsahaId, karcis }) =>
    `${jalurDtsen(pelakuUsahaId)}?${new URLSearchParams({ karcis })}`,
});
