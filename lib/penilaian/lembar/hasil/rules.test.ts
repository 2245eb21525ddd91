import { expect, test } from 'vitest';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { bagianLembar, himpunanBagian } from '../bagian/rules';
import type { JawabanLembar } from '../types';
import { hasilLembar, kolomLembar, tanpaAlasan } from './rules';

const himpunan = HIMPUNAN_AWAL.find(({ id }) => id === 'kkpkk-2021-ksp-kuk12');
const perdep = HIMPUNAN_AWAL.find(({ id }) => id === 'perdep-06-2016');
if (!himpunan || !perdep) throw new Error('Himpunan aturan tidak ada.');

const jawab = (isi: Partial<JawabanLembar>): JawabanLembar => ({
  jenis: 'INDIKATOR',
  kode: '',
  rasio: null,
  terpenuhi: [],
  terjawab: false,
  tidakBerlaku: false,
  alasan: null,
  bukti: null,
  dokumenId: null,
  ...isi,
});
const semuaAspek = (rasio: string) =>
  himpunan.aspek.map(({ kode }) => jawab({ jenis: 'ASPEK', kode, rasio }));

test.each([
  ['79.99999999999', '79.999999999', 'CUKUP_SEHAT'],
  ['80', '80', 'SEHAT'],
  ['65.9999999999999', '65.999999999', 'DALAM_PENGAWASAN'],
])('%s disimpan sebagai %s, dipotong dan tidak dibulatkan', (rasio, total, predikat) => {
  const kolom = kolomLembar(himpunan, 2025, { jawaban: semuaAspek(rasio), angka: [] });
  expect(kolom).toMatchObject({ total, predikat });
  expect(kolom.aspek).toHaveLength(4);
});

test('belum lengkap: tanpa total, aspek yang lengkap tetap ada', () => {
  const jawaban = semuaAspek('80').slice(0, 2);
  expect(kolomLembar(himpunan, 2025, { jawaban, angka: [] })).toMatchObject({
    total: null,
    predikat: null,
    kategori: null,
    aspek: [{ kode: 'TK' }, { kode: 'PR' }],
  });
  const hasil = hasilLembar(himpunan, 2025, { jawaban, angka: [] });
  expect(hasil.sementara).toMatchObject({ terjawab: 2, total: '80' });
  expect(hasil.indikator).toHaveLength(60);
});

test('tujuh aspek Perdep 06/2016', () => {
  const jawaban = perdep.aspek.map(({ kode, bobot }) =>
    jawab({ jenis: 'ASPEK', kode, rasio: bobot }),
  );
  const kolom = kolomLembar(perdep, 2019, { jawaban, angka: [] });
  expect(kolom.total).toBe('100');
  expect(kolom.aspek).toHaveLength(7);
});

test('tidak berlaku tanpa alasan disebut', () => {
  expect(
    tanpaAlasan([
      jawab({ kode: 'A', tidakBerlaku: true }),
      jawab({ kode: 'B', tidakBerlaku: true, alasan: 'Tidak ada.' }),
      jawab({ kode: 'C' }),
    ]),
  ).toEqual(['A']);
});

test('setiap indikator dan pos ada tepat pada satu bagian', () => {
  for (const satu of HIMPUNAN_AWAL) {
    const bagian = bagianLembar(satu).map(({ kode }) => himpunanBagian(satu, kode));
    const kode = (pilih: 'indikator' | 'pos' | 'aspek') =>
      bagian.flatMap((isi) => (isi?.[pilih] ?? []).map((baris) => baris.kode)).sort();
    for (const pilih of ['indikator', 'pos', 'aspek'] as const) {
      expect(kode(pilih)).toEqual(satu[pilih].map((baris) => baris.kode).sort());
    }
  }
  expect(himpunanBagian(himpunan, 'aspek-lain')).toBeNull();
});
