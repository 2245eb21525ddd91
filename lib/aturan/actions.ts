'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { tambahAturan } from './commands';
import { lupakanAturan } from './ingatan/reads';
import { tambahAturanSchema } from './schema';

export const tambahAturanAction = defineAksi({
  tindakan: 'aturan:ubah',
  skema: tambahAturanSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Aturan ini tidak ditemukan. Muat ulang halaman.',
    NILAI_SALAH: 'Nilai aturan belum benar.',
    VERSI_TERPAKAI: 'Nama versi ini sudah dipakai. Beri nama lain.',
    PERLU_DIPERIKSA: 'Periksa dahulu tanggal mulai berlaku.',
  },
  isian: { VERSI_TERPAKAI: 'versi' },
  jalankan: tambahAturan,
  // Again after the commit: in between somebody may have read the versions from before it.
  setelah: lupakanAturan,
  tujuan: ({ kode }) => `/portal/aturan/${kode}?tersimpan=1`,
});
