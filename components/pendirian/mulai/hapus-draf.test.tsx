import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { HapusDrafMulai } from './hapus-draf';

it('satu tekanan tidak menghapus draf pendirian', () => {
  const html = renderToStaticMarkup(<HapusDrafMulai draf="satu" judul="Koperasi Maju" />);
  const [sebelum = '', rincian = ''] = html.split('<details');
  expect(sebelum).not.toContain('<button');
  expect(rincian).toMatch(/<button[^>]*>.*?Ya, hapus draf.*Koperasi Maju/);
});
