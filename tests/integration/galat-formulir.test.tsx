import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import GalatPage from '@/app/galat/[kode]/page';

const halaman = async (kode: string) =>
  renderToStaticMarkup(await GalatPage({ params: Promise.resolve({ kode }) }));

test('halaman formulir yang tidak terbaca menjawab 400 dan 409, jadi tidak menyebut nomor', async () => {
  expect(await halaman('formulir')).not.toMatch(/Kode \d/);
  expect(await halaman('413')).toContain('Kode 413');
});
