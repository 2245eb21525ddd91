'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { SEBUTAN_PENDIRIAN } from '../isian/reads';
import { hapusDrafMulai, mulaiPendirian, simpanLangkahMulai } from './commands';
import { JALUR_MULAI, PESAN_LANGKAH, PESAN_MULAI } from './rules';
import { hapusDrafSchema, langkahMulaiSchema, mulaiSchema } from './schema';

const ke = (nilai: { ke: string }) => nilai.ke;

export const simpanBentukAction = defineAksi({
  tindakan: 'pendirian:mulai',
  skema: langkahMulaiSchema('bentuk'),
  pesan: PESAN_LANGKAH,
  sebutan: () => SEBUTAN_PENDIRIAN,
  jalankan: (tx, by, input) => simpanLangkahMulai(tx, by, 'bentuk', input),
  tujuan: ke,
});

export const simpanWilayahAction = defineAksi({
  tindakan: 'pendirian:mulai',
  skema: langkahMulaiSchema('wilayah'),
  pesan: PESAN_LANGKAH,
  sebutan: () => SEBUTAN_PENDIRIAN,
  jalankan: (tx, by, input) => simpanLangkahMulai(tx, by, 'wilayah', input),
  tujuan: ke,
});

export const simpanNamaAction = defineAksi({
  tindakan: 'pendirian:mulai',
  skema: langkahMulaiSchema('nama'),
  pesan: PESAN_LANGKAH,
  sebutan: () => SEBUTAN_PENDIRIAN,
  jalankan: (tx, by, input) => simpanLangkahMulai(tx, by, 'nama', input),
  tujuan: ke,
});

export const simpanKegiatanAction = defineAksi({
  tindakan: 'pendirian:mulai',
  skema: langkahMulaiSchema('kegiatan'),
  pesan: PESAN_LANGKAH,
  sebutan: () => SEBUTAN_PENDIRIAN,
  jalankan: (tx, by, input) => simpanLangkahMulai(tx, by, 'kegiatan', input),
  tujuan: ke,
});

export const simpanSimpananAction = defineAksi({
  tindakan: 'pendirian:mulai',
  skema: langkahMulaiSchema('simpanan'),
  pesan: PESAN_LANGKAH,
  sebutan: () => SEBUTAN_PENDIRIAN,
  jalankan: (tx, by, input) => simpanLangkahMulai(tx, by, 'simpanan', input),
  tujuan: ke,
});

export const mulaiPendirianAction = defineAksi({
  tindakan: 'pendirian:mulai',
  skema: mulaiSchema,
  pesan: PESAN_MULAI,
  isian: { BELUM_DIKONFIRMASI: 'konfirmasiPeringatan' },
  halamanBertanya: true,
  jalankan: mulaiPendirian,
  segarkanBilaDitolak: ['DRAF_BERUBAH', 'PERLU_KONFIRMASI'],
  tujuan: ({ id, undanganId }) =>
    undanganId
      ? `/portal/pendirian/undangan/${undanganId}?kabar=dimulai`
      : `/portal/pendirian/${id}`,
});

export const hapusDrafAction = defineAksi({
  tindakan: 'pendirian:mulai',
  skema: hapusDrafSchema,
  pesan: {},
  jalankan: hapusDrafMulai,
  tujuan: () => `${JALUR_MULAI}?draf=dihapus`,
});
