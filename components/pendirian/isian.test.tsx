import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { IsianBentuk } from './isian';

const radio = (koperasi: { id: string; nama: string; sah: boolean }[]) => {
  const html = renderToStaticMarkup(<IsianBentuk koperasi={koperasi} modal="" />);
  const sekunder = /<input[^>]*value="SEKUNDER"[^>]*>/.exec(html)?.[0] ?? '';
  return { html, tertutup: sekunder.includes('disabled') };
};

describe('koperasi sekunder', () => {
  it('tidak dapat dipilih tanpa koperasi yang diwakili, dengan sebabnya di pilihan itu', () => {
    const { html, tertutup } = radio([]);
    expect(tertutup).toBe(true);
    expect(html).toContain('Akun Anda tidak tercatat sebagai pengurus koperasi');
    expect(html).not.toContain('koperasiId');
  });

  it('juga selagi koperasinya belum sah', () => {
    const { html, tertutup } = radio([{ id: 'a', nama: 'Koperasi Uji', sah: false }]);
    expect(tertutup).toBe(true);
    expect(html).toContain('belum berbadan hukum atau sedang tidak aktif');
  });

  it('dapat dipilih pengurus koperasi yang sah', () => {
    expect(radio([{ id: 'a', nama: 'Koperasi Uji', sah: true }]).tertutup).toBe(false);
  });
});
