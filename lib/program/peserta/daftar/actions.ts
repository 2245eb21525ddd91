'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { tungguLaju } from '@/lib/platform/laju';
import { daftarOrangBaru, daftarPeserta } from './commands';
import { PESAN_DAFTAR, PESAN_ORANG_BARU } from './rules';
import { daftarOrangBaruSchema, daftarPesertaSchema } from './schema';

const tujuan = ({ id }: { id: string }) => `/portal/peserta/${id}?kabar=terdaftar`;

export const daftarPesertaAction = defineAksi({
  tindakan: 'peserta:daftar',
  skema: daftarPesertaSchema,
  pesan: PESAN_DAFTAR,
  isian: { USAHA_TIDAK_DITEMUKAN: 'usahaId' },
  jalankan: daftarPeserta,
  tujuan,
});

export const daftarOrangBaruAction = defineAksi({
  tindakan: 'peserta:daftar',
  skema: daftarOrangBaruSchema,
  pesan: PESAN_ORANG_BARU,
  isian: {
    NIK_PENDUDUK_TERDAFTAR: 'nikPenduduk',
    DATA_BERBEDA: 'nikPenduduk',
    ORANG_PUNYA_USAHA: 'nikPenduduk',
    DI_LUAR_KELURAHAN: 'kelurahanKode',
  },
  // Whoever sends numbers in learns whether they are taken.
  batasi: async () => {
    const { pelaku } = await bacaPelaku();
    return tungguLaju('nik-penduduk', pelaku.penggunaId ?? 'tanpa-akun');
  },
  jalankan: daftarOrangBaru,
  tujuan: ({ id, tercatat }) => (tercatat ? `${tujuan({ id })}-tercatat` : tujuan({ id })),
});
