import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { RencanaUndanganDto } from '@/lib/pendirian/undangan/types';
import { LuarWilayah } from './rencana';

const kata = (ubah: Partial<RencanaUndanganDto>) =>
  renderToStaticMarkup(
    <LuarWilayah
      rencana={
        { pendirianId: 'p1', pemrakarsa: 'Sari', adalahKkmp: false, ...ubah } as RencanaUndanganDto
      }
    />,
  );

test('pemrakarsa di luar wilayah dibawa ke rencananya; yang diundang diminta memintanya', () => {
  expect(kata({ memimpin: true })).toContain('href="/portal/pendirian/p1/ubah#wilayahKerja"');
  expect(kata({ memimpin: true })).not.toContain('Minta');
  expect(kata({ memimpin: false })).toContain('Minta Sari memperluas wilayahnya');
  const kkmp = kata({ memimpin: true, adalahKkmp: true });
  expect(kkmp).not.toContain('/ubah');
  expect(kkmp).toContain('href="/portal/usaha-saya"');
});
