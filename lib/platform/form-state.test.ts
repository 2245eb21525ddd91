import { expect, it } from 'vitest';
import { type Bentrok, bentrokUntuk } from './form-state';

const bentrok: Bentrok = { versi: '2', oleh: 'Budi', olehId: 'a', pada: 'tadi', butir: [] };

it('yang disimpan akun yang sama disebut sendiri; nomor akun tidak ikut ke halaman', () => {
  expect(bentrokUntuk(bentrok, 'a')).toEqual({
    ...{ versi: '2', oleh: 'Anda sendiri', sendiri: true, pada: 'tadi', butir: [] },
  });
  const lain = { versi: '2', oleh: 'Budi', pada: 'tadi', butir: [] };
  expect(bentrokUntuk(bentrok, 'b')).toEqual(lain);
  expect(bentrokUntuk({ ...bentrok, olehId: null }, null)).toEqual(lain);
});
