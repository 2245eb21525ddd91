'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { jalurLanjut } from '@/lib/platform/jalur';
import { tandaiDibaca, tandaiSemuaDibaca } from './commands';
import { bacaSatuSchema, bacaSemuaSchema } from './schema';

/** Opens what a notice is about, and marks it as read on the way. */
export const bukaPemberitahuanAction = defineAksi({
  tindakan: 'akun:sendiri',
  skema: bacaSatuSchema,
  pesan: { TIDAK_DITEMUKAN: 'Pemberitahuan ini tidak ditemukan. Muat ulang halaman.' },
  jalankan: tandaiDibaca,
  tujuan: ({ tautan }) => jalurLanjut(tautan ?? undefined, '/portal/pemberitahuan'),
});

export const tandaiDibacaAction = defineAksi({
  tindakan: 'akun:sendiri',
  skema: bacaSatuSchema,
  pesan: { TIDAK_DITEMUKAN: 'Pemberitahuan ini tidak ditemukan. Muat ulang halaman.' },
  jalankan: tandaiDibaca,
  tujuan: () => '/portal/pemberitahuan',
});

export const tandaiSemuaDibacaAction = defineAksi({
  tindakan: 'akun:sendiri',
  skema: bacaSemuaSchema,
  pesan: {},
  jalankan: tandaiSemuaDibaca,
  tujuan: () => '/portal/pemberitahuan',
});
