import { describe, expect, test } from 'vitest';
import { titipanMenurutFormulir } from './rules';

const untuk = (isi: Record<string, string>) => {
  const { semua, ...formulir } = titipanMenurutFormulir(isi);
  expect(semua).toEqual(isi);
  return Object.entries(formulir)
    .filter(([, nilai]) => Object.keys(nilai).length > 0)
    .map(([nama]) => nama);
};

describe('titipanMenurutFormulir', () => {
  test.each([
    ['penarikan', { usahaId: 'x', alasan: 'Pemilik meminta.' }],
    ['penarikan', { usahaId: 'x', alasan: 'Pemilik meminta.', pemilikSendiri: 'ya' }],
    ['nonaktifkan', { usahaId: 'x', versi: '3', alasan: 'Tutup.' }],
    ['kembalikan', { usahaId: 'x', versi: '3', 'catatan.usaha.nama': 'Salah.' }],
    ['verifikasi', { usahaId: 'x', versi: '3', ktp: 'ya' }],
  ])('%s saja', (formulir, isi) => {
    expect(untuk(isi)).toEqual([formulir]);
  });
});
