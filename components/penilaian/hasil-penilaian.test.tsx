import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { HasilPenilaian } from './hasil-penilaian';

test('total, predikat, dan kategori masing-masing berpasangan dengan namanya', () => {
  const penilaian = {
    hasil: { total: '81.5', predikat: 'SEHAT', kategori: 'SEHAT', batas: null },
    aspek: [],
    aturan: { nama: 'Aturan', sumber: 'Sumber', belumDikonfirmasi: false },
    tahunBuku: 2025,
    cara: 'LEMBAR',
  } as unknown as Parameters<typeof HasilPenilaian>[0]['penilaian'];
  const html = renderToStaticMarkup(<HasilPenilaian penilaian={penilaian} />);
  const pasangan = [...html.matchAll(/<dt[^>]*>([^<]+)<\/dt><dd[^>]*>(.*?)<\/dd>/g)].map(
    ([, nama, isi]) => [nama, (isi ?? '').replace(/<[^>]+>/g, '').trim()],
  );
  expect(pasangan.map(([nama]) => nama)).toEqual(['Total', 'Predikat resmi', 'Kategori']);
  expect(pasangan[0]?.[1]).toBe('81,5');
  expect(pasangan[1]?.[1]).toBe('Sehat');
});
