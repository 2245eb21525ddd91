import { describe, expect, test } from 'vitest';
import type { CalonSerupa } from '../rules';
import { bandingkan, usahaDipilih, usahaYangSama } from './rules';

const calon: CalonSerupa = {
  pelakuUsahaId: 'p1',
  namaPemilik: 'Siti Contoh',
  teleponTersamar: null,
  sebab: ['NAMA_USAHA'],
  usaha: {
    id: 'u1',
    nomor: 'UMKM-2026-000001',
    nama: 'Warung Siti',
    alamat: 'Jalan Mawar 1',
    kegiatanUtama: 'Menjual nasi uduk',
    jenis: 'Kuliner',
    bertitik: false,
    foto: 0,
    aktif: true,
  },
};

test('jawaban “usaha yang sama” menyebut usahanya, jawaban lain tidak', () => {
  expect(usahaDipilih(usahaYangSama('u1'))).toBe('u1');
  for (const lain of [undefined, 'berbeda', 'u1']) expect(usahaDipilih(lain)).toBeNull();
});

describe('dua catatan berdampingan', () => {
  const jenis = [{ nilai: 'kuliner', label: 'Kuliner' }];
  const baris = (ditulis: Record<string, string>, foto = 0, satu = calon) =>
    Object.fromEntries(
      bandingkan(ditulis, foto, jenis, satu).map(({ label, anda, tercatat }) => [
        label,
        [anda, tercatat],
      ]),
    );

  test('dengan kata, bukan kode; yang kosong disebut', () => {
    const ditulis = { namaUsaha: 'Warung Bu Siti', jenisUsahaKode: 'kuliner', lintang: '-6.4' };
    expect(baris(ditulis, 2)).toMatchObject({
      'Nama usaha': ['Warung Bu Siti', 'Warung Siti'],
      'Nomor telepon': ['tidak diisi', 'tidak ditampilkan'],
      'Jenis usaha': ['Kuliner', 'Kuliner'],
      'Titik lokasi': ['ada', 'belum ada'],
      Foto: ['2 foto', 'belum ada'],
    });
  });

  test('orang tanpa usaha tidak dibandingkan', () => {
    expect(baris({}, 0, { ...calon, usaha: null })).toEqual({});
  });
});
