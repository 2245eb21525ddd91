import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { uraikanHimpunan } from '@/lib/penilaian/himpunan/tampilan/rules';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { AspekHimpunan, HasilHimpunan, PokokHimpunan, PosHimpunan } from './isi-himpunan';

describe.each(HIMPUNAN_AWAL.map((h) => [h.id, h] as const))('isi %s', (_id, h) => {
  const isi = uraikanHimpunan(h);
  const html = renderToStaticMarkup(
    <>
      <PokokHimpunan isi={isi} sidik={'a'.repeat(64)} dipakaiMulai={null} />
      <HasilHimpunan isi={isi} />
      <AspekHimpunan isi={isi} />
      <PosHimpunan isi={isi} />
    </>,
  );

  it('menampilkan setiap aspek, indikator, dan pos', () => {
    for (const { nama } of h.aspek) expect(html).toContain(nama);
    for (const { kode } of h.indikator) expect(html).toContain(`${kode} · `);
    for (const { kode } of h.pos) expect(html).toContain(`<code>${kode}</code>`);
    expect(html).toContain('belum diaktifkan');
  });

  it('menampilkan hasil contoh dan kedua ujungnya', () => {
    for (const { nama } of h.contoh) expect(html).toContain(nama);
    expect(html).toContain('Semua jawaban pada pita terbaik');
    expect(html).toContain('Dalam pengawasan khusus');
    expect(html).not.toMatch(/NaN|undefined/);
  });
});
