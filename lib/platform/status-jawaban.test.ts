import { describe, expect, it } from 'vitest';
import { statusJawaban } from './status-jawaban';

describe('statusJawaban', () => {
  const bentrok = { versi: '2', oleh: 'Sari', pada: '10.42', butir: [] };
  it.each([
    [{}, null],
    [{ nilai: { nama: 'x' }, galat: {} }, null],
    [{ tersimpan: { versi: '2', jam: '10.42 WIB', isi: null } }, null],
    [{ galat: { nama: ['Isi nama.'] } }, 422],
    [{ pesan: 'Ditolak.' }, 422],
    [{ peringatan: [{ kode: 'MIRIP', pesan: 'Mirip.' }] }, 422],
    [{ pesan: 'Berubah.', bentrok }, 409],
    [{ pesan: 'Terlalu sering dicoba.', status: 429 }, 429],
  ])('%j: %s', (keadaan, harapan) => {
    expect(statusJawaban(keadaan)).toBe(harapan);
  });
});
