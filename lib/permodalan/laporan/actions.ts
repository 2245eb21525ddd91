'use server';

import { refresh } from 'next/cache';
import { defineAksi } from '@/lib/platform/aksi';
import { laporkanPinjaman } from './commands';
import { PESAN_LAPORAN } from './rules';
import { laporanPinjamanSchema } from './schema';

export const laporkanPinjamanAction = defineAksi({
  tindakan: 'pinjaman:lapor',
  skema: laporanPinjamanSchema,
  pesan: PESAN_LAPORAN,
  jalankan: async (tx, by, input) => {
    const hasil = await laporkanPinjaman(tx, by, input);
    if (!hasil.ok) refresh();
    return hasil;
  },
  tujuan: ({ koperasiId, jumlah }, { bulan, setelah }) => {
    const param = new URLSearchParams({ kabar: 'tersimpan', jumlah: String(jumlah) });
    if (setelah) param.set('setelah', setelah);
    return `/portal/koperasi/${koperasiId}/pinjaman/${bulan}?${param}`;
  },
});
