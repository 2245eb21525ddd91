import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PenyediaFormulir } from '@/components/form/konteks';
import { petunjukTercatat } from '@/lib/program/peserta/daftar/rules';
import { PetunjukOrangTercatat } from './petunjuk-orang-tercatat';

const gambar = (rincian?: unknown) =>
  renderToStaticMarkup(
    <PenyediaFormulir keadaan={{ rincian }}>
      <PetunjukOrangTercatat />
    </PenyediaFormulir>,
  );

test('formulir yang ditolak karena orangnya punya usaha menunjuk halamannya', () => {
  expect(gambar()).toBe('');
  const usaha = gambar(petunjukTercatat('p1', 'o1', { id: 'u1', nama: 'Warung Bu Siti' }));
  expect(usaha).toContain('href="/portal/umkm/u1"');
  expect(usaha).toContain('Buka halaman usaha Warung Bu Siti');
  expect(gambar(petunjukTercatat('p1', 'o1', null))).toContain(
    'href="/portal/program/p1/daftar?orang=o1"',
  );
});
