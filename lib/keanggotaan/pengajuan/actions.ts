'use server';

import { PESAN_DRAF } from '@/lib/draf/versi/rules';
import { defineAksi } from '@/lib/platform/aksi';
import {
  ajukanPermohonan,
  buangIsianPermohonan,
  ingatNiat,
  simpanIsianPermohonan,
} from './commands';
import { jalurPengajuan, PESAN_AJUKAN, SEBUTAN_PERMOHONAN } from './rules';
import {
  ajukanPermohonanSchema,
  niatPermohonanSchema,
  simpanIsianPermohonanSchema,
} from './schema';

const PESAN_TUJUAN = {
  KOPERASI_TIDAK_DITEMUKAN: PESAN_AJUKAN.KOPERASI_TIDAK_DITEMUKAN,
  ANGGOTANYA_KOPERASI: PESAN_AJUKAN.ANGGOTANYA_KOPERASI,
};

export const simpanIsianPermohonanAction = defineAksi({
  tindakan: 'permohonan:ajukan',
  skema: simpanIsianPermohonanSchema,
  pesan: {
    ...PESAN_DRAF,
    ...PESAN_TUJUAN,
    USAHA_TIDAK_DITEMUKAN: PESAN_AJUKAN.USAHA_TIDAK_DITEMUKAN,
  },
  isian: { USAHA_TIDAK_DITEMUKAN: 'usahaId' },
  sebutan: () => SEBUTAN_PERMOHONAN,
  jalankan: simpanIsianPermohonan,
  tujuan: ({ koperasiId }) => jalurPengajuan(koperasiId, 'berkas'),
});

export const ingatNiatAction = defineAksi({
  tindakan: 'permohonan:ajukan',
  skema: niatPermohonanSchema,
  pesan: PESAN_TUJUAN,
  jalankan: ingatNiat,
  tujuan: () => '/portal/usaha-saya/daftar',
});

export const buangIsianPermohonanAction = defineAksi({
  tindakan: 'permohonan:ajukan',
  skema: niatPermohonanSchema,
  pesan: {},
  jalankan: buangIsianPermohonan,
  tujuan: () => '/portal/permohonan?draf=dihapus',
});

export const ajukanPermohonanAction = defineAksi({
  tindakan: 'permohonan:ajukan',
  skema: ajukanPermohonanSchema,
  pesan: PESAN_AJUKAN,
  isian: {
    DOKUMEN_TIDAK_DITEMUKAN: 'dokumenId',
    KTP_BELUM_ADA: 'dokumenId',
  },
  sebutan: () => SEBUTAN_PERMOHONAN,
  jalankanSql: ajukanPermohonan,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/permohonan/${id}/terkirim`,
});
