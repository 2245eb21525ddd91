'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { tungguLaju } from '@/lib/platform/laju';
import { mintaKode } from './commands';
import { hubungkanSchema, mintaKodeSchema } from './schema';
import { hubungkanAkun } from './taut/commands';

export const mintaKodeAction = defineAksi({
  tindakan: 'umkm:minta-kode',
  skema: mintaKodeSchema,
  pesan: {
    SUDAH_TERCATAT: 'Akun Anda sudah terhubung dengan data pemilik. Buka Usaha saya.',
  },
  batasi: async () => {
    const { pelaku } = await bacaPelaku();
    return tungguLaju('minta-kode', pelaku.penggunaId ?? 'tanpa-akun');
  },
  jalankan: mintaKode,
  tujuan: () => '/portal/usaha-saya',
  // The code is nowhere but in this answer.
  kabari: (isi) => ({ versi: '', jam: '', isi }),
});

export const hubungkanAkunAction = defineAksi({
  tindakan: 'umkm:hubungkan',
  skema: hubungkanSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Usaha ini tidak ditemukan.',
    SUDAH_BERAKUN: 'Data pemilik ini sudah terhubung dengan sebuah akun. Tidak ada yang diubah.',
    SUDAH_BERUBAH: 'Data ini sudah diubah sejak halaman ini dibuka.',
    // One wording for unknown, used, replaced, and too late: guessing tells nothing.
    KODE_TIDAK_BERLAKU:
      'Kode ini tidak berlaku. Periksa lagi, atau minta pemilik membuat kode baru di akunnya.',
    MILIK_SENDIRI:
      'Ini kode dari akun Anda sendiri. Petugas lain yang menghubungkannya, supaya tidak ada yang memutuskan datanya sendiri.',
    AKUN_PUNYA_DATA:
      'Akun ini sudah punya data pemilik sendiri, jadi tidak dapat dihubungkan dengan data ini. Tidak ada yang diubah.',
    NIK_PENDUDUK_BERBEDA:
      'NIK penduduk ini tidak sama dengan yang tercatat pada data ini. Baca lagi KTP-nya. Bila sudah benar, ini data orang lain.',
    NIK_PENDUDUK_ORANG_LAIN:
      'NIK penduduk ini sudah tercatat pada orang lain di portal. Baca lagi KTP-nya. Bila sudah benar, hubungkan akunnya dengan data itu.',
    PERLU_KONFIRMASI: 'Ada yang perlu Anda periksa sekali lagi.',
  },
  isian: {
    KODE_TIDAK_BERLAKU: 'kode',
    MILIK_SENDIRI: 'kode',
    AKUN_PUNYA_DATA: 'kode',
    NIK_PENDUDUK_BERBEDA: 'nikPenduduk',
    NIK_PENDUDUK_ORANG_LAIN: 'nikPenduduk',
  },
  // Codes can be guessed, and identity numbers be asked for.
  batasi: async () => {
    const { pelaku } = await bacaPelaku();
    return tungguLaju('hubungkan', pelaku.penggunaId ?? 'tanpa-akun');
  },
  jalankan: hubungkanAkun,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/umkm/${id}?tersimpan=hubungkan`,
});
