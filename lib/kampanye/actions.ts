'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { tutupKampanye } from './kelola/commands';
import { tutupKampanyeSchema } from './kelola/schema';
import { kirimUndangan } from './latar/commands';
import { mulaiKampanye } from './mulai/commands';
import { mulaiKampanyeSchema } from './mulai/schema';
import { jalurKampanye, jalurUndangan } from './rules';
import { jawabUndangan } from './undangan/commands';
import { jawabUndanganSchema } from './undangan/schema';

export const mulaiKampanyeAction = defineAksi({
  tindakan: 'kampanye:kelola',
  skema: mulaiKampanyeSchema,
  pesan: {
    TIDAK_ADA_PENERIMA:
      'Tidak ada yang dapat diundang: pemilik di sini belum punya akun, tidak setuju dihubungi, sedang mengajukan, atau baru saja diundang.',
    KOPERASI_TIDAK_DISARANKAN:
      'Koperasi ini tidak dapat disarankan di sini: tidak sehat, tidak menerima anggota, atau terlalu jauh. Pilih koperasi lain atau kosongkan pilihannya.',
    KUNCI_TERPAKAI: 'Formulir ini sudah pernah dipakai. Muat ulang halaman, lalu kirim lagi.',
  },
  jalankan: mulaiKampanye,
  setelah: () => kirimUndangan(),
  tujuan: ({ id }) => `${jalurKampanye(id)}?kabar=dimulai`,
});

export const tutupKampanyeAction = defineAksi({
  tindakan: 'kampanye:kelola',
  skema: tutupKampanyeSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Kampanye ini tidak ditemukan.',
    SUDAH_DITUTUP: 'Kampanye ini sudah ditutup.',
  },
  segarkanBilaDitolak: true,
  jalankan: tutupKampanye,
  tujuan: ({ id }) => `${jalurKampanye(id)}?kabar=ditutup`,
});

export const jawabUndanganAction = defineAksi({
  tindakan: 'undangan:jawab',
  skema: jawabUndanganSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Undangan ini tidak ditemukan.',
    DIHENTIKAN: 'Undangan ini sudah dihentikan.',
    BERAKHIR: 'Waktu untuk menjawab sudah lewat.',
  },
  segarkanBilaDitolak: true,
  jalankan: jawabUndangan,
  tujuan: ({ id }) => `${jalurUndangan(id)}?tersimpan=ya`,
});
