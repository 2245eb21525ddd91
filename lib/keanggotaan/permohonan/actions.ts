'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { catatPembayaranPokok, galatPembayaran } from '../anggota/commands';
import { PESAN_HALANGAN } from '../pihak/rules';
import {
  batalkanPenerimaan,
  jawabPertanyaan,
  putuskanPermohonan,
  tarikPermohonan,
} from './commands';
import {
  batalkanPenerimaanSchema,
  catatPembayaranSchema,
  jawabPertanyaanSchema,
  putuskanPermohonanSchema,
  tarikPermohonanSchema,
} from './schema';

const PESAN = {
  ...PESAN_HALANGAN,
  TIDAK_DITEMUKAN: 'Permohonan ini tidak ditemukan. Buka lagi dari daftar permohonan.',
  SUDAH_DIPROSES: 'Permohonan ini sudah berubah lebih dahulu, jadi tindakan Anda tidak disimpan.',
  ANGGOTANYA_KOPERASI:
    'Ini koperasi sekunder: anggotanya koperasi lain, bukan perorangan. Permohonannya hanya dapat ditolak.',
  KOPERASI_TIDAK_AKTIF:
    'Koperasi ini sudah dinyatakan tidak aktif, jadi tidak menerima anggota. Permohonannya hanya dapat ditolak.',
  SUDAH_BERUBAH:
    'Permohonan ini berubah setelah Anda membukanya. Baca yang baru, lalu kirim lagi bila tetap sesuai.',
};

const KABAR = { terima: 'diterima', tolak: 'ditolak', tanya: 'ditanyakan' } as const;

export const putuskanPermohonanAction = defineAksi({
  tindakan: 'permohonan:putuskan',
  skema: putuskanPermohonanSchema,
  pesan: PESAN,
  jalankan: putuskanPermohonan,
  segarkanBilaDitolak: true,
  tujuan: ({ id }, { keputusan }) => `/portal/permohonan/${id}?kabar=${KABAR[keputusan]}`,
});

export const batalkanPenerimaanAction = defineAksi({
  tindakan: 'permohonan:putuskan',
  skema: batalkanPenerimaanSchema,
  pesan: PESAN,
  jalankan: batalkanPenerimaan,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/permohonan/${id}?kabar=dibatalkan`,
});

export const jawabPertanyaanAction = defineAksi({
  tindakan: 'permohonan:jawab',
  skema: jawabPertanyaanSchema,
  pesan: {
    ...PESAN,
    DOKUMEN_TIDAK_DITEMUKAN:
      'Ada berkas yang tidak ditemukan lagi. Muat ulang halaman, lalu pilih berkasnya sekali lagi.',
  },
  isian: { DOKUMEN_TIDAK_DITEMUKAN: 'dokumenId' },
  jalankan: jawabPertanyaan,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/permohonan/${id}?kabar=dijawab`,
});

export const tarikPermohonanAction = defineAksi({
  tindakan: 'permohonan:tarik',
  skema: tarikPermohonanSchema,
  pesan: PESAN,
  jalankan: tarikPermohonan,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/permohonan/${id}?kabar=ditarik`,
});

export const catatPembayaranAction = defineAksi({
  tindakan: 'anggota:catat',
  skema: catatPembayaranSchema,
  pesan: {
    ...PESAN,
    JUMLAH_BERBEDA: 'Jumlah yang dibayar tidak sama dengan simpanan pokok yang disetujui.',
    MASA_DEPAN: 'Tanggal bayar tidak boleh setelah hari ini.',
    KOPERASI_TIDAK_AKTIF:
      'Koperasi ini sudah dinyatakan tidak aktif, jadi pembayarannya tidak dicatat dan pemohon tidak menjadi anggota. Batalkan penerimaannya.',
    ANGGOTANYA_KOPERASI:
      'Ini koperasi sekunder: anggotanya koperasi lain, bukan perorangan. Pembayarannya tidak dicatat dan pemohon tidak menjadi anggota. Batalkan penerimaannya.',
    SUDAH_ANGGOTA: 'Orang ini sudah tercatat sebagai anggota aktif koperasi ini.',
    SUDAH_DICATAT:
      'Permohonan ini sudah tercatat di buku anggota, jadi pembayarannya tidak dicatat lagi.',
    NOMOR_TERPAKAI:
      'Nomor anggota berikutnya baru saja dipakai catatan lain, jadi belum ada yang disimpan. Kirim lagi untuk mendapat nomor baru.',
    PERLU_PERIKSA: 'Mohon periksa tanggal bayarnya.',
  },
  isian: { MASA_DEPAN: 'tanggalBayar' },
  galatLain: galatPembayaran,
  jalankan: catatPembayaranPokok,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/permohonan/${id}?kabar=anggota`,
});
