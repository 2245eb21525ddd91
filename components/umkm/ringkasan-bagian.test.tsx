import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RingkasanBagian } from './ringkasan-bagian';

const BUTIR = [
  { isian: 'omzetTahunan', label: 'Omzet setahun', nilai: '' },
  { isian: 'aset', label: 'Aset usaha', nilai: '' },
  { isian: 'skalaDilaporkan', label: 'Skala menurut pemilik', nilai: 'Usaha mikro' },
];

it('yang hanya diisi bila ada tidak memakan tempat; yang lain disebut tidak diisi', () => {
  const html = renderToStaticMarkup(<RingkasanBagian butir={BUTIR} />);
  expect(html).toContain('Omzet setahun');
  expect(html).toContain('tidak diisi');
  expect(html).not.toContain('Aset usaha');
  expect(html).toContain('Usaha mikro');
});

it('tautan Ubah menuju isian yang ada di formulirnya', () => {
  const lokasi = [
    { isian: 'bujur', label: 'Bujur', nilai: '106.794200' },
    { isian: 'akurasiMeter', label: 'Ketelitian titik', nilai: 'sekitar 15 meter' },
  ];
  const html = renderToStaticMarkup(<RingkasanBagian butir={lokasi} ubahHref="/lokasi" />);
  expect(html.match(/href="[^"]*"/g)).toEqual(['href="/lokasi#bujur"', 'href="/lokasi#lintang"']);
});

it('catatan petugas pada isian itu tetap terbaca', () => {
  const html = renderToStaticMarkup(
    <RingkasanBagian butir={BUTIR} catatan={{ aset: 'Tulis nilai alat.' }} />,
  );
  expect(html).toContain('Aset usaha');
  expect(html).toContain('Tulis nilai alat.');
});
