import { expect, test } from 'vitest';
import { bacaPenilaian } from '@/lib/penilaian/reads';
import { buatLembar, KSP } from '@/tests/support/pabrik-lembar';
import { buatDraf, buatKoperasi, buatPelaku, hak } from '@/tests/support/pabrik-penilaian';

test('aturan disebut dengan nama yang dikenal pembacanya', async () => {
  const penilai = await buatPelaku(['PENILAI']);
  const by = hak(penilai, 'penilaian:baca');
  const lembar = await bacaPenilaian(by, await buatLembar(penilai, await buatKoperasi()));
  expect(lembar?.aturan.nama).toBe(`${KSP.nama}, versi ${KSP.versi}`);
  expect(lembar?.aturan.nama).not.toContain(KSP.id);
  const luar = await bacaPenilaian(by, await buatDraf(penilai, await buatKoperasi()));
  expect(luar?.aturan.nama).toBe(luar?.aturan.versi);
});
