'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { jalurSendiri } from '@/lib/platform/asal';
import { buangBerkas, hapusDokumen } from './commands';
import { hapusDokumenSchema } from './schema';

export const hapusDokumenAction = defineAksi({
  tindakan: 'dokumen:unggah',
  skema: hapusDokumenSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Dokumen ini sudah tidak ada.',
    DASAR_VERIFIKASI:
      'Petugas memeriksa usaha Anda dengan dokumen ini, jadi tidak dapat dihapus. Bila ada yang berubah, unggah yang lebih baru.',
    DIPAKAI:
      'Dokumen ini bagian dari sebuah permohonan, pengajuan, pendirian, penilaian, tanggapan, laporan, atau bukti naik kelas, jadi tidak dapat dihapus.',
  },
  jalankan: hapusDokumen,
  setelah: ({ kunciSimpan }) => buangBerkas([kunciSimpan]),
  tujuan: (_, { kembali }) => {
    const jalur = new URL(jalurSendiri(kembali) ?? '/portal', 'http://sinergi.invalid');
    for (const nama of ['unggahJenis', 'unggahTunggu']) jalur.searchParams.delete(nama);
    jalur.searchParams.set('unggah', 'dihapus');
    return jalur.pathname + jalur.search;
  },
});
