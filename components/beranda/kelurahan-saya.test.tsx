import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DaftarKelurahan } from '@/components/lapangan/keadaan-kelurahan';
import type { KeadaanKelurahan } from '@/lib/lapangan/kelurahan/reads';
import type { KoperasiDekat } from '@/lib/lapangan/kelurahan/rules';
import { KelurahanSaya } from './kelurahan-saya';

const dekat = (ubah: Partial<KoperasiDekat>): KoperasiDekat => ({
  id: 'k',
  nama: 'Koperasi',
  kelurahanKode: '32.76.05.1003',
  kategori: 'CUKUP_SEHAT',
  penilaianTahunBuku: 2025,
  meter: 0,
  halangan: null,
  ...ubah,
});
const keadaan = (kelurahanKode: string): KeadaanKelurahan => ({
  kelurahanKode,
  dikenal: 1200,
  belum: 30,
  tanpa: 800,
  bulanIni: 3,
  target: { jumlah: 20, sumber: 'Aturan contoh', belumDikonfirmasi: true },
  terdekat: [
    dekat({ id: 'k1', nama: 'Koperasi Dekat', kelurahanKode }),
    dekat({
      id: 'k2',
      nama: 'Koperasi Jauh',
      kelurahanKode,
      meter: 2300,
      halangan: 'TIDAK_MENERIMA_ANGGOTA',
    }),
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
    expect(html.match(/Cukup sehat, tahun buku 2025/g)).toHaveLength(2);
    expect(html).toContain(`href="/koperasi?kelurahan=${KODE[0]}"`);
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

  it('yang tidak sehat diperlihatkan dengan peringatannya, di kedua tampilan', () => {
    const satu = keadaan(KODE[0] ?? '');
    const sakit = { ...satu, terdekat: [dekat({ kategori: 'TIDAK_SEHAT' })] };
    for (const kelurahan of [[sakit], [sakit, satu]]) {
      const html = renderToStaticMarkup(
        <KelurahanSaya kelurahan={kelurahan} bolehBacaUmkm={false} />,
      );
      expect(html).toContain('Tidak sehat, tahun buku 2025');
      expect(html.match(/tidak kami sarankan/g)).toHaveLength(1);
    }
  });

  it('tanpa satu pun koperasi dikatakan begitu, di kedua tampilan', () => {
    const kosong = { ...keadaan(KODE[0] ?? ''), terdekat: [] };
    for (const kelurahan of [[kosong], [kosong, keadaan(KODE[1] ?? '')]]) {
      const html = renderToStaticMarkup(
        <KelurahanSaya kelurahan={kelurahan} bolehBacaUmkm={false} />,
      );
      expect(html.match(/Belum ada koperasi aktif bagi warga/g)).toHaveLength(1);
    }
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
