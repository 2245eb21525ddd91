'use server';

import { buangBerkas } from '@/lib/dokumen/commands';
import { defineAksi } from '@/lib/platform/aksi';
import { lepasBerkas } from './commands';
import { lepasBerkasSchema } from './schema';

export const lepasBerkasAction = defineAksi({
  tindakan: 'laporan:isi',
  skema: lepasBerkasSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Berkas ini sudah tidak ada di laporan.',
    STATUS_TIDAK_SESUAI: 'Laporan ini sedang diperiksa atau sudah terverifikasi.',
  },
  jalankan: lepasBerkas,
  setelah: ({ kunciSimpan }) => (kunciSimpan ? buangBerkas([kunciSimpan]) : undefined),
  tujuan: ({ koperasiId, tahunBuku }) =>
    `/portal/koperasi/${koperasiId}/laporan/${tahunBuku}/berkas?kabar=berkas-dihapus`,
});
