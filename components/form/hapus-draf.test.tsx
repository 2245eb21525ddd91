import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { HapusDraf } from './hapus-draf';

it('satu tekanan tidak menghapus draf', () => {
  const html = renderToStaticMarkup(
    <HapusDraf aksi={async () => ({})} draf="satu" judul="Koperasi Maju" />,
  );
  const [sebelum = '', rincian = ''] = html.split('<details');
  expect(sebelum).not.toContain('<button');
  expect(rincian).toMatch(/<button[^>]*>.*?Ya, hapus draf.*Koperasi Maju/);
});
