'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { keluarkanPendiri, mundurPendiri } from './berakhir/commands';
import { konfirmasiPendiri } from './commands';
import { PESAN_BERAKHIR, PESAN_KONFIRMASI } from './rules';
import { keluarkanSchema, konfirmasiSchema, mundurSchema } from './schema';

export const konfirmasiPendiriAction = defineAksi({
  tindakan: 'pendirian:ikut',
  skema: konfirmasiSchema,
  pesan: PESAN_KONFIRMASI,
  isian: {
    KTP_BELUM_ADA: 'ktpId',
    BUKAN_PENGURUS: 'koperasiId',
    KOPERASI_BELUM_SAH: 'koperasiId',
    NIK_PENDUDUK_TERDAFTAR: 'nikPenduduk',
  },
  jalankan: konfirmasiPendiri,
  tujuan: ({ pendirianId }) => `/portal/pendirian/${pendirianId}?kabar=konfirmasi`,
});

export const mundurPendiriAction = defineAksi({
  tindakan: 'pendirian:ikut',
  skema: mundurSchema,
  pesan: PESAN_BERAKHIR,
  jalankan: mundurPendiri,
  tujuan: () => '/portal/pendirian?kabar=mundur',
});

export const keluarkanPendiriAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: keluarkanSchema,
  pesan: PESAN_BERAKHIR,
  jalankan: keluarkanPendiri,
  // Whoever took themself off the list has passed the lead on, and sees it no more.
  tujuan: ({ pendirianId, diri }) =>
    diri
      ? '/portal/pendirian?kabar=mundur'
      : `/portal/pendirian/${pendirianId}/pendiri?kabar=dikeluarkan`,
});
