import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { TahapDto } from '@/lib/pendirian/rincian/types';
import { KemajuanPendirian } from './kemajuan';
import { LangkahSelesai } from './langkah-selesai';

const satu = (status: TahapDto['status'], keadaan: TahapDto['keadaan']): TahapDto => ({
  status,
  label: status,
  keadaan,
  pada: null,
});
const tahap = [
  satu('PENGUMPULAN_PENDIRI', 'SELESAI'),
  satu('SIAP_PENYULUHAN', 'KINI'),
  satu('PENYULUHAN_TERJADWAL', 'NANTI'),
];

it('yang sudah selesai terlipat, yang sekarang di atas dan tetap bernomor urut', () => {
  const html = renderToStaticMarkup(<KemajuanPendirian pendirian={{ tahap }} />);
  expect(html).toContain('1 langkah sudah selesai');
  expect(html).toMatch(
    /<details[^>]*>.*PENGUMPULAN_PENDIRI.*<\/details>.*start="2".*SIAP_PENYULUHAN/,
  );
  expect(html).toContain('aria-current="step"');
});

it('satu pokok terlipat hanya bila langkahnya selesai', () => {
  const gambar = (langkah: TahapDto['status']) =>
    renderToStaticMarkup(
      <LangkahSelesai pendirian={{ tahap }} langkah={langkah} judul="Judul" ringkas="Ringkas">
        isi
      </LangkahSelesai>,
    );
  expect(gambar('PENGUMPULAN_PENDIRI')).toContain('<details');
  expect(gambar('SIAP_PENYULUHAN')).not.toContain('<details');
  for (const langkah of ['PENGUMPULAN_PENDIRI', 'SIAP_PENYULUHAN'] as const)
    expect(gambar(langkah)).toContain('isi');
});
