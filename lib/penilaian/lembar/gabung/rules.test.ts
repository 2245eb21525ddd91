import { expect, test } from 'vitest';
import type { AngkaLembar, JawabanLembar } from '../types';
import { gabungkan, lembarSemula, semulaDari, semulaSetelahBentrok, tulisSemula } from './rules';

const jawab = (kode: string, isi: Partial<JawabanLembar> = {}): JawabanLembar => ({
  jenis: 'INDIKATOR',
  kode,
  rasio: null,
  terpenuhi: [],
  terjawab: false,
  tidakBerlaku: false,
  alasan: null,
  bukti: null,
  dokumenId: null,
  ...isi,
});
const kas = (nilai: bigint, tahunBuku = 2025): AngkaLembar => ({
  pos: 'kas',
  tahunBuku,
  nilai,
  asal: 'DIKETIK',
});
const cakupan = new Set(['A', 'B', 'kas@2025', 'kas@2024']);
const satu = jawab('A', { rasio: '1' });
const dua = jawab('A', { rasio: '2' });
const tiga = jawab('A', { rasio: '3' });

test('yang tidak disentuh tetap, yang diubah sendiri ditulis, yang dikosongkan dihapus', () => {
  const lama = { jawaban: [satu, jawab('B', { rasio: '9' })], angka: [kas(5n)] };
  const kirim = { jawaban: [dua, jawab('B', { rasio: '9' })], angka: [] };
  const hasil = gabungkan(cakupan, kirim, lama, semulaDari(lama));
  expect(hasil.jawaban).toEqual([{ kunci: 'A', lama: satu, baru: dua }]);
  expect(hasil.angka).toEqual([{ kunci: 'kas@2025', lama: kas(5n), baru: undefined }]);
  expect(hasil.bentrok).toEqual({ jawaban: [], angka: [] });
});

test('perubahan rekan pada yang tidak disentuh tidak ditimpa', () => {
  const awal = { jawaban: [satu], angka: [kas(5n)] };
  const kini = { jawaban: [tiga], angka: [kas(5n)] };
  const kirim = { jawaban: [satu], angka: [kas(6n)] };
  const hasil = gabungkan(cakupan, kirim, kini, semulaDari(awal));
  expect(hasil.jawaban).toEqual([]);
  expect(hasil.angka).toHaveLength(1);
});

test('dua orang mengubah yang sama: bentrok, kecuali sama isinya', () => {
  const semula = semulaDari({ jawaban: [satu], angka: [] });
  const kini = { jawaban: [tiga], angka: [] };
  const sama = gabungkan(cakupan, { jawaban: [tiga], angka: [] }, kini, semula);
  expect([...sama.jawaban, ...sama.bentrok.jawaban]).toEqual([]);
  const beda = gabungkan(cakupan, { jawaban: [dua], angka: [] }, kini, semula);
  expect(beda.jawaban).toEqual([]);
  expect(beda.bentrok.jawaban).toEqual([{ kunci: 'A', lama: tiga, baru: dua }]);
  // Sending again after having seen both takes one's own.
  const lagi = gabungkan(
    cakupan,
    { jawaban: [dua], angka: [] },
    kini,
    semulaSetelahBentrok(semula, beda),
  );
  expect(lagi.jawaban).toEqual([{ kunci: 'A', lama: tiga, baru: dua }]);
});

test('urutan butir tidak berarti; tanpa jawaban bukan jawaban kosong', () => {
  const a = jawab('A', { terjawab: true, terpenuhi: ['1', '2'] });
  const b = jawab('A', { terjawab: true, terpenuhi: ['2', '1'] });
  const semula = semulaDari({ jawaban: [a], angka: [] });
  const sama = gabungkan(cakupan, { jawaban: [b], angka: [] }, { jawaban: [a], angka: [] }, semula);
  expect(sama.jawaban).toEqual([]);
  const kosong = jawab('A', { terjawab: true });
  const beda = gabungkan(cakupan, { jawaban: [kosong], angka: [] }, { jawaban: [], angka: [] }, {});
  expect(beda.jawaban).toHaveLength(1);
});

test('di luar cakupan tidak disentuh; tanpa keadaan semula semuanya diambil', () => {
  const lama = { jawaban: [jawab('C', { rasio: '1' }), satu], angka: [] };
  const hasil = gabungkan(cakupan, { jawaban: [dua], angka: [kas(1n)] }, lama, null);
  expect(hasil.jawaban.map(({ kunci }) => kunci)).toEqual(['A']);
  expect(hasil.angka).toHaveLength(1);
  expect(hasil.bentrok.jawaban).toEqual([]);
});

test.each(['', 'bukan json', '[]', 'null', '{"A":1,"B":"x"}'])(
  'keadaan semula dari luar: %s',
  (isi) => {
    expect(lembarSemula(isi)).toEqual(isi.startsWith('{') ? { B: 'x' } : {});
  },
);

test('keadaan semula pulang pergi', () => {
  const semula = semulaDari({ jawaban: [satu], angka: [kas(-5n)] });
  expect(lembarSemula(tulisSemula(semula))).toEqual(semula);
});
