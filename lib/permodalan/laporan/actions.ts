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
  tujuan: ({ koperasiId, jumlah }, { bulan, setelah, berikutnya, belum, perintah }) => {
    const param = new URLSearchParams({ kabar: 'tersimpan', jumlah: String(jumlah) });
    const halaman = { berikutnya, awal: undefined, tetap: setelah }[perintah ?? 'tetap'];
    if (halaman) param.set('setelah', halaman);
    if (belum) param.set('saring', 'belum');
    return `/portal/koperasi/${koperasiId}/pinjaman/${bulan}?${param}`;
  },
});
