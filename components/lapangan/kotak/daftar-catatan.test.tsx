import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { antrekan, catatanBaru, KOTAK_KOSONG, terimaJawaban } from '@/lib/lapangan/kotak/rules';
import { BarisBelumTerkirim, TanyaKeluar } from './baris-belum-terkirim';
import { DaftarCatatan } from './daftar-catatan';
import type { AkunLuring } from './simpanan';

const akun: AkunLuring = {
  penggunaId: 'p1',
  kunci: {} as CryptoKey,
  kelurahan: [{ nilai: '32.76.01.1006', label: 'Depok' }],
  jenis: [{ nilai: 'KULINER', label: 'Makanan dan minuman' }],
  sampai: 0,
};
const catatan = (kunci: string, namaUsaha: string) =>
  catatanBaru(kunci, { namaUsaha }, '2026-11-27T01:00:00.000Z');
/** What a screen reader hears of the markup: its text. */
const teks = (html: string) => html.replaceAll(/<[^>]+>/g, '');
const unsur = (html: string, nama: 'a' | 'button') =>
  [...html.matchAll(new RegExp(`<${nama}\\b.*?</${nama}>`, 'gs'))].map(([satu]) => teks(satu));

it('setiap tautan dan tombol menyebut catatannya, masing-masing sekali', () => {
  const html = renderToStaticMarkup(
    <DaftarCatatan
      akun={akun}
      catatan={[
        catatan('k1', 'Warung Siti'),
        terimaJawaban(catatan('k2', 'Bengkel Jaya'), { jenis: 'ditolak', pesan: 'Perbaiki.' }),
        catatan('k3', 'Warung Siti'),
      ]}
      formulir="/portal/lapangan/baru"
      hapus={() => {}}
      lepasFoto={() => {}}
    />,
  );
  expect(unsur(html, 'a')).toEqual([
    'Buka catatan Warung Siti',
    'Perbaiki catatan Bengkel Jaya',
    'Buka catatan Warung Siti (2)',
  ]);
  // The first press only asks: nothing here removes at once.
  expect(unsur(html, 'button')).toEqual([
    'Hapus catatan Warung Siti',
    'Hapus catatan Bengkel Jaya',
    'Hapus catatan Warung Siti (2)',
  ]);
});

it('baris di halaman lain mengantar ke kotak, dan tidak ada bila tidak ada yang menunggu', () => {
  const html = renderToStaticMarkup(
    <BarisBelumTerkirim isi={{ ...KOTAK_KOSONG, kirim: 2, isian: 1 }} kabar="" />,
  );
  expect(teks(html)).toBe('2 catatan belum terkirim, 1 isian belum selesai');
  expect(html).toContain('href="/portal/lapangan"');
  const kosong = renderToStaticMarkup(<BarisBelumTerkirim isi={KOTAK_KOSONG} kabar="" />);
  expect(teks(kosong)).toBe('');
  expect(kosong).not.toContain('<a');
});

it('hanya yang sedang berjalan disebut sedang dikirim', () => {
  const html = renderToStaticMarkup(
    <DaftarCatatan
      akun={akun}
      catatan={[antrekan(catatan('k1', 'A')), antrekan(catatan('k2', 'B')), catatan('k3', 'C')]}
      formulir="/luring"
      sedang="k1"
      hapus={() => {}}
      lepasFoto={() => {}}
    />,
  );
  expect(html.match(/Sedang dikirim/g)).toHaveLength(1);
  expect(html.match(/Menunggu dikirim/g)).toHaveLength(1);
  expect(html.match(/Belum selesai/g)).toHaveLength(1);
});

it('sebelum keluar ditanyakan, dengan jalan mengirim dahulu', () => {
  const html = renderToStaticMarkup(
    <TanyaKeluar isi={{ ...KOTAK_KOSONG, kirim: 1 }} keluar={() => {}} batal={() => {}} />,
  );
  expect(teks(html)).toContain('Keluar sekarang? 1 catatan belum terkirim.');
  expect(unsur(html, 'a')).toEqual(['Kirim dahulu']);
  expect(unsur(html, 'button')).toEqual(['Tetap keluar', 'Jangan keluar']);
});

it('yang tidak punya kelurahan lagi melihat isinya dan apa yang harus dilakukan, bukan formulir yang tertutup', () => {
  const isi = {
    namaUsaha: 'Warung Siti',
    nama: 'Siti',
    telepon: '081234567890',
    jenisUsahaKode: 'KULINER',
    kelurahanKode: '32.76.01.1006',
    rt: '',
  };
  const satu = antrekan(catatanBaru('k1', isi, '2026-11-27T01:00:00.000Z'));
  const html = renderToStaticMarkup(
    <DaftarCatatan
      akun={{ ...akun, kelurahan: [] }}
      catatan={[satu]}
      formulir="/portal/lapangan/baru"
      hapus={() => {}}
      lepasFoto={() => {}}
    />,
  );
  expect(unsur(html, 'a')).toEqual([]);
  for (const kata of [
    'Lihat isi catatan Warung Siti',
    'Siti',
    '081234567890',
    'Makanan dan minuman',
    'Kelurahan Depok',
    'tetap tersimpan di ponsel ini',
    'petugas DKUM',
  ]) {
    expect(teks(html)).toContain(kata);
  }
  expect(teks(html)).not.toContain('RT');
  expect(unsur(html, 'button')).toEqual(['Hapus catatan Warung Siti']);
});
