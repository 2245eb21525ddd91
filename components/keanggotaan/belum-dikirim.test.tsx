import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { BelumDikirim } from './belum-dikirim';

it('satu tekanan tidak menghapus yang sudah diisi', () => {
  const html = renderToStaticMarkup(
    <BelumDikirim
      daftar={[{ koperasiId: 'satu', namaKoperasi: 'Koperasi Maju', disimpan: 'kemarin' }]}
    />,
  );
  const [sebelum = '', rincian = ''] = html.split('<details');
  expect(sebelum).not.toContain('<button');
  expect(rincian).toMatch(/<button[^>]*>.*?Ya, hapus.*permohonan ke Koperasi Maju/);
});
