import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { DokumenDto } from '@/lib/dokumen/types';
import { DaftarDokumen } from './daftar-dokumen';

const dokumen = (ubah: Partial<DokumenDto> = {}): DokumenDto => ({
  id: '0192f0c4-0000-7000-8000-000000000001',
  jenis: 'KTP',
  namaAsli: 'ktp.pdf',
  ukuran: '12 kB',
  pada: '24 November 2026 pukul 10.42 WIB',
  diunggahPada: new Date('2026-11-24T03:42:00Z'),
  terpakai: false,
  diunggahSendiri: true,
  perluAlasan: false,
  kedudukan: null,
  ...ubah,
});
const tampil = (...daftar: DokumenDto[]) =>
  renderToStaticMarkup(<DaftarDokumen daftar={daftar} kembali="/portal" />);

it('menghapus ditanyakan dahulu, juga tanpa JavaScript: tombolnya di dalam rincian yang tertutup', () => {
  const html = tampil(dokumen());
  expect(html).toMatch(/<details class="rincian"><summary>.*?Hapus.*?KTP ktp\.pdf.*?<\/summary>/);
  const [sebelum = '', rincian = ''] = html.split('<details');
  expect(sebelum).not.toContain('<button');
  expect(rincian).toMatch(/<button[^>]*>.*?Ya, hapus/);
});

it('yang dipakai tidak punya tombol hapus, tetapi sebabnya disebut', () => {
  const html = tampil(dokumen({ terpakai: true }));
  expect(html).not.toContain('<button');
  expect(html).toContain('Sedang dipakai, jadi tidak dapat dihapus.');
});

it('di antara beberapa sejenis yang terbaru disebut', () => {
  const html = tampil(
    dokumen({ kedudukan: 'TERBARU' }),
    dokumen({ id: '0192f0c4-0000-7000-8000-000000000002', kedudukan: 'LAMA' }),
  );
  expect(html.indexOf('Terbaru')).toBeLessThan(html.indexOf('Sudah ada yang lebih baru'));
  expect(html.match(/Terbaru/g)).toHaveLength(1);
  expect(tampil(dokumen())).not.toContain('Terbaru');
});
