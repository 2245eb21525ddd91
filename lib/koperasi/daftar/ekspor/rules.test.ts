import { expect, test } from 'vitest';
import { barisEkspor, KEPALA_EKSPOR } from './rules';
import type { BarisEkspor } from './types';

test('semua nomor pengenal koperasi ditandai sebagai teks', () => {
  const sel = barisEkspor(
    {
      ...{ nama: 'Koperasi Uji', nomorIndukKoperasi: '3276012345678', nib: '1234567890123' },
      ...{ npwp: '712345678412000', nomorBadanHukum: '12/10/2019', rt: '001', rw: '002' },
      kodePos: '16412',
      ...{ tanggalBadanHukum: null, tidakAktifSejak: null, ratTanggal: null },
      diubahPada: new Date('2026-11-24'),
      kelurahan: { nama: 'Tugu', kecamatan: { nama: 'Cimanggis' } },
    } as unknown as BarisEkspor,
    'SUDAH',
  );
  const kolom = (nama: string) => sel[KEPALA_EKSPOR.indexOf(nama)];
  for (const nama of [
    'Nomor Induk Koperasi',
    'NIB',
    'NPWP',
    'Nomor badan hukum',
    'RT',
    'RW',
    'Kode pos',
  ]) {
    expect(kolom(nama), nama).toMatch(/^'\d/);
  }
});
