import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DaftarKelurahan } from '@/components/lapangan/keadaan-kelurahan';
import type { KeadaanKelurahan } from '@/lib/lapangan/kelurahan/reads';
import { KelurahanSaya } from './kelurahan-saya';

const keadaan = (kelurahanKode: string): KeadaanKelurahan => ({
  kelurahanKode,
  dikenal: 1200,
  belum: 30,
  tanpa: 800,
  bulanIni: 3,
  target: { jumlah: 20, sumber: 'Aturan contoh', belumDikonfirmasi: true },
  terdekat: [
    { id: 'k1', nama: 'Koperasi Dekat', kelurahanKode, meter: 0, menerimaAnggota: true },
    { id: 'k2', nama: 'Koperasi Jauh', kelurahanKode, meter: 2300, menerimaAnggota: false },
  ],
});
const KODE = ['32.76.05.1003', '32.76.05.1004', '32.76.01.1006'];
const tampil = (kode: string[]) =>
  renderToStaticMarkup(<KelurahanSaya kelurahan={kode.map(keadaan)} bolehBacaUmkm={false} />);

describe('kelurahan di halaman kerja', () => {
  it('satu kelurahan utuh, dengan semua koperasi terdekatnya dan jalan ke pendataan', () => {
    const html = tampil(KODE.slice(0, 1));
    expect(html).not.toContain('<table');
    expect(html).toContain('dari target 20 sebulan');
    expect(html).toContain('Aturan contoh. Dinas masih memastikan angka ini.');
    expect(html).toContain('Koperasi Jauh');
    expect(html).toContain('href="/portal/lapangan"');
    expect(html).toContain('sedang tidak menerima anggota');
    expect(html).not.toContain('href="/portal/umkm');
  });

  it('angka membuka daftar dengan saringan yang sama, bila daftarnya boleh dibaca', () => {
    const html = renderToStaticMarkup(
      <KelurahanSaya kelurahan={[keadaan(KODE[0] ?? '')]} bolehBacaUmkm />,
    );
    const [kode] = KODE;
    for (const saringan of [
      'status=MASIH_BERJALAN',
      'status=BELUM_DIVERIFIKASI',
      'status=MASIH_BERJALAN&amp;anggota=tidak',
    ]) {
      expect(html).toContain(`href="/portal/umkm?${saringan}&amp;kelurahan=${kode}"`);
    }
  });

  it('di tabel pun koperasi yang tidak menerima anggota disebut begitu', () => {
    const satu = keadaan(KODE[0] ?? '');
    const jauh = { ...satu, terdekat: satu.terdekat.slice(1) };
    const html = renderToStaticMarkup(
      <KelurahanSaya kelurahan={[jauh, satu]} bolehBacaUmkm={false} />,
    );
    expect(html.match(/sedang tidak menerima anggota/g)).toHaveLength(1);
  });

  it('beberapa kelurahan: satu baris masing-masing, dengan angka, target, dan koperasi terdekat', () => {
    const html = tampil(KODE);
    expect(html.match(/scope="row"/g)).toHaveLength(3);
    expect(html.match(/3 dari 20/g)).toHaveLength(3);
    expect(html.match(/1\.200/g)).toHaveLength(3);
    expect(html).toContain('Koperasi Dekat');
    expect(html).not.toContain('Koperasi Jauh');
    expect(html).toContain('Target 20 usaha per kelurahan sebulan: Aturan contoh');
  });

  it('tanpa kelurahan tidak ada apa-apa', () => {
    expect(tampil([])).toBe('');
  });
});

it('daftar kelurahan tertutup, dengan angkanya pada barisnya', () => {
  const html = renderToStaticMarkup(
    <DaftarKelurahan kelurahan={KODE.map(keadaan)} bolehBacaUmkm={false} />,
  );
  expect(html.match(/<details/g)).toHaveLength(3);
  expect(html).not.toMatch(/<details[^>]* open/);
  expect(html).toContain(
    '1.200 UMKM dikenal, 30 belum diverifikasi, 800 tanpa koperasi, bulan ini 3 dari 20',
  );
});
