'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { sebutanLabel } from '@/lib/platform/sebutan';
import { aturKuota, simpanAngkatan, tambahProgram, ubahProgram } from './commands';
import { LABEL_ANGKATAN, LABEL_PROGRAM, PESAN_ANGKATAN, PESAN_PROGRAM } from './rules';
import {
  aturKuotaSchema,
  simpanAngkatanSchema,
  tambahProgramSchema,
  ubahProgramSchema,
} from './schema';

export const tambahProgramAction = defineAksi({
  tindakan: 'program:kelola',
  skema: tambahProgramSchema,
  pesan: PESAN_PROGRAM,
  isian: { NAMA_TERPAKAI: 'nama' },
  sebutan: () => sebutanLabel(LABEL_PROGRAM),
  jalankan: tambahProgram,
  tujuan: ({ id }) => `/portal/program/${id}?kabar=ditambah`,
});

export const ubahProgramAction = defineAksi({
  tindakan: 'program:kelola',
  skema: ubahProgramSchema,
  pesan: PESAN_PROGRAM,
  isian: { NAMA_TERPAKAI: 'nama' },
  sebutan: () => sebutanLabel(LABEL_PROGRAM),
  jalankan: ubahProgram,
  tujuan: ({ id }) => `/portal/program/${id}?kabar=diubah`,
});

export const simpanAngkatanAction = defineAksi({
  tindakan: 'program:kelola',
  skema: simpanAngkatanSchema,
  pesan: PESAN_ANGKATAN,
  sebutan: () => sebutanLabel(LABEL_ANGKATAN),
  jalankan: simpanAngkatan,
  tujuan: ({ programId, tahun }) => `/portal/program/${programId}?tahun=${tahun}&kabar=angkatan`,
});

export const aturKuotaAction = defineAksi({
  tindakan: 'program:kelola',
  skema: aturKuotaSchema,
  pesan: { TIDAK_DITEMUKAN: PESAN_ANGKATAN.TIDAK_DITEMUKAN },
  jalankan: aturKuota,
  tujuan: ({ programId, tahun }) =>
    `/portal/program/${programId}/angkatan/${tahun}?kabar=kuota#kuota`,
});
