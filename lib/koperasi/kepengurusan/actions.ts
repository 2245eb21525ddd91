'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { akhiriPengurus, tambahPengurus } from './commands';
import { PESAN_JABATAN } from './rules';
import { akhiriPengurusSchema, tambahPengurusSchema } from './schema';

const TIDAK_DITEMUKAN = 'Koperasi atau pengurus ini tidak ditemukan.';
const kePengurus = (kabar: string) => (_: unknown, input: { koperasiId: string }) =>
  `/portal/koperasi/${input.koperasiId}/pengurus?kabar=${kabar}`;

export const tambahPengurusAction = defineAksi({
  tindakan: 'koperasi:ubah',
  skema: tambahPengurusSchema,
  pesan: { TIDAK_DITEMUKAN, ...PESAN_JABATAN },
  jalankan: tambahPengurus,
  tujuan: kePengurus('ditambah'),
});

export const akhiriPengurusAction = defineAksi({
  tindakan: 'koperasi:ubah',
  skema: akhiriPengurusSchema,
  pesan: {
    TIDAK_DITEMUKAN,
    SUDAH_SELESAI: 'Masa jabatan ini sudah diakhiri.',
    SEBELUM_MULAI: 'Tanggal selesai tidak mungkin sebelum tanggal mulai.',
  },
  isian: { SEBELUM_MULAI: 'selesai' },
  jalankan: akhiriPengurus,
  tujuan: kePengurus('diakhiri'),
});
