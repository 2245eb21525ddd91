import { expect, test } from 'vitest';
import type { AnggotaDto } from '../types';
import { barisEkspor, KEPALA_EKSPOR } from './rules';

test('keterangan keluar ikut, dan tanggal ditulis supaya dapat diurutkan', () => {
  const sel = barisEkspor({
    namaKoperasi: 'Koperasi Uji',
    nomorAnggota: 3,
    nama: 'Ani',
    tanggalMasuk: new Date('2026-01-05'),
    simpananPokok: 100_000n,
    tanggalBayar: new Date('2026-01-05'),
    caraBayar: 'TUNAI',
    status: 'KELUAR',
    tanggalKeluar: new Date('2026-11-29'),
    alasanKeluar: 'DIBERHENTIKAN',
    keteranganKeluar: 'Melanggar anggaran dasar',
  } as AnggotaDto);
  expect(sel).toHaveLength(KEPALA_EKSPOR.length);
  expect(sel.slice(-3)).toEqual(['2026-11-29', 'Diberhentikan', 'Melanggar anggaran dasar']);
});
