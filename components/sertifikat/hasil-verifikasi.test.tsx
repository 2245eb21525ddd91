import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { KeadaanSertifikat } from '@/lib/sertifikat/rules';
import type { VerifikasiDto } from '@/lib/sertifikat/types';
import { IsiSertifikat } from './hasil-verifikasi';

const tampil = (keadaan: KeadaanSertifikat): string =>
  renderToStaticMarkup(
    <IsiSertifikat
      sertifikat={
        {
          kode: 'A'.repeat(28),
          nomor: '001',
          keadaan,
          tandaTangan: 'COCOK',
          koperasi: { id: 'k', nama: 'Koperasi Uji', nomorIndukKoperasi: null, tidakAktif: false },
          predikat: 'SEHAT',
          kategori: 'SEHAT',
          tahunBuku: 2025,
          total: '85',
          tanggal: '2026-05-01',
          berlakuHingga: '2027-05-01',
          berakhirPada: null,
          kunciId: 'k1',
        } as unknown as VerifikasiDto
      }
    />,
  );

test('yang berlaku tampil dengan artinya', () => {
  const html = tampil('BERLAKU');
  expect(html).toContain('hasilnya baik');
  expect(html).toContain('Berlaku sampai');
  expect(html).not.toContain('Waktu diterbitkan');
});

test.each(['DICABUT', 'KEDALUWARSA', 'DIGANTIKAN'] as const)(
  '%s: hasilnya tinggal riwayat',
  (k) => {
    const html = tampil(k);
    expect(html).toContain('Waktu diterbitkan: Sehat');
    expect(html).toContain('sampai 1 Mei 2027');
    expect(html).not.toContain('hasilnya baik');
    expect(html).not.toContain('Berlaku sampai');
  },
);
