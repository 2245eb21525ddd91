'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { PESAN_BENTUK } from '../bentuk/rules';
import { SEBUTAN_KOPERASI } from '../isian/reads';
import { PESAN_UNIK } from '../unik/rules';
import { ubahKoperasi, ubahProfilKoperasi } from './commands';
import { ubahKoperasiSchema, ubahProfilKoperasiSchema } from './schema';

const TIDAK_DITEMUKAN = 'Koperasi ini tidak ditemukan.';
// The panel with both versions, or with the doubts, says it all.
const SUDAH_BERUBAH = '';
const keProfil = ({ id }: { id: string }) => `/portal/koperasi/${id}?kabar=diubah`;

export const ubahKoperasiAction = defineAksi({
  tindakan: 'koperasi:ubah',
  skema: ubahKoperasiSchema,
  pesan: {
    TIDAK_DITEMUKAN,
    SUDAH_BERUBAH,
    ...PESAN_UNIK,
    ...PESAN_BENTUK,
    PERLU_KONFIRMASI: '',
  },
  isian: { MASIH_BERANGGOTA: 'bentuk' },
  sebutan: () => SEBUTAN_KOPERASI,
  jalankan: ubahKoperasi,
  tujuan: keProfil,
});

export const ubahProfilKoperasiAction = defineAksi({
  tindakan: 'koperasi:ubah-profil',
  skema: ubahProfilKoperasiSchema,
  pesan: { TIDAK_DITEMUKAN, SUDAH_BERUBAH, PERLU_KONFIRMASI: '' },
  sebutan: () => SEBUTAN_KOPERASI,
  jalankan: ubahProfilKoperasi,
  tujuan: keProfil,
});
