'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { batalkanSesi, catatKehadiran, tambahSesi, undangLagi } from './commands';
import { PESAN_KEHADIRAN, PESAN_SESI } from './rules';
import { batalkanSesiSchema, catatKehadiranSchema, tambahSesiSchema, undangSchema } from './schema';

const tujuan = (kabar: string) => {
  return ({ id, programId }: { id: string; programId: string }) =>
    `/portal/program/${programId}/pelatihan/${id}?kabar=${kabar}`;
};

export const tambahSesiAction = defineAksi({
  tindakan: 'pelatihan:kelola',
  skema: tambahSesiSchema,
  pesan: PESAN_SESI,
  isian: { TERLALU_BANYAK: 'kecamatanKode', DI_LUAR_TAHUN: 'tanggal' },
  jalankan: tambahSesi,
  tujuan: (hasil) => tujuan(hasil.lampau ? 'ditambah-lampau' : 'ditambah')(hasil),
});

export const undangLagiAction = defineAksi({
  tindakan: 'pelatihan:kelola',
  skema: undangSchema,
  pesan: PESAN_KEHADIRAN,
  jalankan: undangLagi,
  tujuan: tujuan('diundang'),
});

export const catatKehadiranAction = defineAksi({
  tindakan: 'pelatihan:kelola',
  skema: catatKehadiranSchema,
  pesan: PESAN_KEHADIRAN,
  segarkanBilaDitolak: true,
  jalankan: catatKehadiran,
  tujuan: tujuan('tercatat'),
});

export const batalkanSesiAction = defineAksi({
  tindakan: 'pelatihan:kelola',
  skema: batalkanSesiSchema,
  pesan: PESAN_KEHADIRAN,
  segarkanBilaDitolak: true,
  jalankan: batalkanSesi,
  tujuan: tujuan('dibatalkan'),
});
