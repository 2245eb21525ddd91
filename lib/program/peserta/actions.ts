'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { undurkanDiri, verifikasiPeserta } from './commands';
import { PESAN_PESERTA, PESAN_SELEKSI, PESAN_VERIFIKASI } from './rules';
import {
  mundurSchema,
  pilihBanyakSchema,
  seleksiPesertaSchema,
  verifikasiPesertaSchema,
} from './schema';
import { pilihBanyak, seleksiPeserta } from './seleksi/commands';

export const verifikasiPesertaAction = defineAksi({
  tindakan: 'peserta:verifikasi',
  skema: verifikasiPesertaSchema,
  pesan: PESAN_VERIFIKASI,
  isian: { PERLU_REKOMENDASI: 'rekomendasiNomor' },
  segarkanBilaDitolak: true,
  jalankan: verifikasiPeserta,
  tujuan: ({ id }, { keputusan }) => `/portal/peserta/${id}?kabar=${keputusan}`,
});

export const seleksiPesertaAction = defineAksi({
  tindakan: 'peserta:pilih',
  skema: seleksiPesertaSchema,
  pesan: PESAN_SELEKSI,
  segarkanBilaDitolak: true,
  jalankan: seleksiPeserta,
  tujuan: ({ id }, { keputusan }) => `/portal/peserta/${id}?kabar=${keputusan}`,
});

export const pilihBanyakAction = defineAksi({
  tindakan: 'peserta:pilih',
  skema: pilihBanyakSchema,
  pesan: PESAN_SELEKSI,
  segarkanBilaDitolak: true,
  jalankan: pilihBanyak,
  tujuan: ({ programId, jumlah, tanpaAkun }, { angkatanId, kelurahanKode }) =>
    `/portal/program/${programId}/seleksi?angkatan=${angkatanId}&kelurahan=${kelurahanKode}&terpilih=${jumlah}&tanpaAkun=${tanpaAkun}`,
});

export const undurkanDiriAction = defineAksi({
  tindakan: 'peserta:mundur',
  skema: mundurSchema,
  pesan: PESAN_PESERTA,
  segarkanBilaDitolak: true,
  jalankan: undurkanDiri,
  tujuan: ({ id }) => `/portal/peserta/${id}?kabar=mundur`,
});
