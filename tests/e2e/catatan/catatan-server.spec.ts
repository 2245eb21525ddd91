import { readFileSync } from 'node:fs';
import {
  bacaDataPribadi,
  nikPendudukDalam,
  surelDalam,
  teleponDalam,
} from '@/tests/support/e2e/data-pribadi';
import { SANDI_DEMO } from '@/tests/support/e2e/peran';
import { expect, test } from '@/tests/support/e2e/uji';

/* Runs after everything else: what the server wrote down meanwhile. */

test('catatan server tidak memuat data pribadi atau kata sandi', async () => {
  const berkas = process.env.UJI_CATATAN_WEB;
  if (!berkas) throw new Error('UJI_CATATAN_WEB tidak menyebut catatan server.');
  const catatan = readFileSync(berkas, 'utf8');
  expect(catatan.length).toBeGreaterThan(0);
  const data = await bacaDataPribadi();
  expect({
    nikPenduduk: nikPendudukDalam(catatan, data).map((satu) => satu.slice(-4)),
    telepon: teleponDalam(catatan, data).map((satu) => satu.slice(-4)),
    surel: surelDalam(catatan, data),
    sandi: catatan.includes(SANDI_DEMO) || /layang-layang/.test(catatan),
  }).toEqual({ nikPenduduk: [], telepon: [], surel: [], sandi: false });
});

test('setiap baris catatan server berupa JSON', () => {
  const catatan = readFileSync(process.env.UJI_CATATAN_WEB ?? '', 'utf8');
  const lain = catatan.split('\n').filter((baris) => baris !== '' && !/^\{.*\}$/.test(baris));
  expect(lain.slice(0, 5)).toEqual([]);
});
