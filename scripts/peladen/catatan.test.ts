import { setTimeout as tunggu } from 'node:timers/promises';
import { expect, it, test } from 'vitest';
// @ts-expect-error plain JavaScript, so that the server starts without a build step.
import { mulaiCatatan, serahkanKonsol, tempatPermintaan } from './catatan.mjs';

test.each([
  ['/', 'GET /'],
  ['/portal/usaha-saya?cari=Budi', 'GET /portal/usaha-saya'],
  ['/portal/koperasi/019ad2f0-0000-7000-8000-000000000001/ubah', 'GET /portal/koperasi/…/ubah'],
  ['/verifikasi/AB12CD', 'GET /verifikasi/…'],
  ['/atur-ulang-sandi/abcdefghijklmnopqrstuvwxyz', 'GET /atur-ulang-sandi/…'],
  ['/orang@contoh.test', 'GET /…'],
])('%s: %s', (url, tempat) => {
  expect(tempatPermintaan({ method: 'GET', url })).toBe(tempat);
});

function konsolUji() {
  const tercetak: unknown[][] = [];
  const tercatat: unknown[][] = [];
  const cetak = (...isi: unknown[]) => tercetak.push(isi);
  const konsol = { error: cetak, warn: cetak, info: cetak, log: cetak, debug: cetak };
  let mulai = false;
  serahkanKonsol(konsol, () =>
    mulai
      ? {
          catat: (...isi: unknown[]) => tercatat.push(isi),
          basisDataPutus: (galat: Error) => galat.message === 'putus',
        }
      : undefined,
  );
  const mulaiPortal = () => {
    mulai = true;
  };
  return { konsol, tercetak, tercatat, mulaiPortal };
}

it('prints what stops a start, and leaves out what announces it', () => {
  const { konsol, tercetak, tercatat } = konsolUji();
  konsol.log('✓ Ready');
  konsol.error('AUTH_SECRET belum diisi');
  expect([tercetak, tercatat]).toEqual([[['AUTH_SECRET belum diisi']], []]);
});

it('hands everything to the portal, with the request that it happened in', async () => {
  const { konsol, tercetak, tercatat, mulaiPortal } = konsolUji();
  mulaiPortal();
  const galat = new Error('putus');
  const satu = mulaiCatatan({ method: 'GET', url: '/dasbor?a=b' });
  satu.jalankan(async () => {
    await tunggu(5);
    konsol.error('⨯', galat);
  });
  const lain = mulaiCatatan({ method: 'POST', url: '/masuk' });
  lain.jalankan(async () => {
    await tunggu(1);
    konsol.warn('lambat');
  });
  await tunggu(50);
  konsol.info('di luar');
  expect(tercetak).toEqual([]);
  expect(tercatat).toEqual([
    ['warn', ['lambat'], 'POST /masuk'],
    ['error', ['⨯', galat], 'GET /dasbor'],
    ['info', ['di luar'], undefined],
  ]);
  expect([satu.putus, lain.putus]).toEqual([true, false]);
});
