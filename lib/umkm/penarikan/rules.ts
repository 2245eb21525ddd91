import type { KeadaanPenarikan } from './types';

export type AlasanPenarikan = 'TIDAK_DITEMUKAN' | 'TANPA_PERSETUJUAN' | 'SUDAH_DITARIK';

export const PESAN_PENARIKAN: Record<AlasanPenarikan, string> = {
  TIDAK_DITEMUKAN: 'Usaha ini tidak ditemukan, atau pemiliknya sekarang punya akun sendiri.',
  TANPA_PERSETUJUAN: 'Usaha ini tidak dicatat di lapangan, jadi tidak ada persetujuan lisannya.',
  SUDAH_DITARIK: 'Persetujuan pemilik usaha ini sudah ditarik.',
};

/** Whether an officer may write the withdrawal down now. */
export const dapatDitarik = (keadaan: KeadaanPenarikan | null): boolean =>
  keadaan !== null && keadaan.ditarikPada === null;
