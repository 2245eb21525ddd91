import { describe, expect, test } from 'vitest';
import type { KoperasiDikenal } from '../kecocokan/types';
import { koperasiTerjangkau, lindungiKota, lindungiPeluang } from './rules';

const kode = (n: number) => `32.76.01.100${n}`;
const hitung = (n: number, usaha: number, tanpa: number, tanpaSebidang: number) => ({
  kelurahanKode: kode(n),
  usaha,
  tanpa,
  tanpaSebidang,
});

describe('lindungiPeluang', () => {
  test('angka yang disembunyikan dasbor tidak dapat dihitung kembali', () => {
    const isi = [hitung(1, 40, 38, 20), hitung(2, 30, 20, 8), hitung(3, 50, 25, 9)];
    const tampil = lindungiPeluang(
      isi,
      [
        { jumlah: 40, anggota: 'TERSEMBUNYI' },
        { jumlah: 30, anggota: 10 },
        { jumlah: 50, anggota: 25 },
      ],
      5,
    );
    expect(tampil.map((satu) => satu.tanpa)).toEqual(['TERSEMBUNYI', 20, 25]);
    // A single hidden part would be the sum less the others: the next smallest goes with it.
    expect(tampil.map((satu) => satu.tanpaSebidang)).toEqual(['TERSEMBUNYI', 'TERSEMBUNYI', 9]);
  });

  test('kelompok kecil dan sisanya disembunyikan', () => {
    const isi = [hitung(1, 40, 20, 17), hitung(2, 30, 20, 3), hitung(3, 30, 20, 10)];
    const dasbor = isi.map(({ usaha, tanpa }) => ({ jumlah: usaha, anggota: usaha - tanpa }));
    expect(lindungiPeluang(isi, dasbor, 5).map((satu) => satu.tanpaSebidang)).toEqual([
      'TERSEMBUNYI',
      'TERSEMBUNYI',
      10,
    ]);
  });

  test('kota: disembunyikan bila sisanya kecil', () => {
    const isi = [hitung(1, 40, 20, 17)];
    expect(lindungiKota(isi, { jumlah: 40, anggota: 20 }, 5)).toEqual({
      usaha: 40,
      tanpa: 20,
      tanpaSebidang: 'TERSEMBUNYI',
    });
    expect(lindungiKota([hitung(1, 40, 20, 12)], { jumlah: 40, anggota: 20 }, 5)).toMatchObject({
      tanpaSebidang: 12,
    });
  });
});

describe('koperasiTerjangkau', () => {
  const koperasi = (ubah: Partial<KoperasiDikenal>): KoperasiDikenal => ({
    id: ubah.nama ?? '1',
    nama: 'Koperasi',
    kelurahanKode: kode(1),
    bentuk: 'PRIMER_KAB_KOTA',
    jenis: 'KONSUMEN',
    sektorUsaha: 7,
    pola: 'KONVENSIONAL',
    adalahKkmp: false,
    kkmpBeroperasi: null,
    punyaUsp: false,
    status: 'AKTIF',
    menerimaAnggota: true,
    simpananPokok: 100_000n,
    simpananWajib: 10_000n,
    kategori: 'SEHAT',
    penilaianTahunBuku: 2025,
    ...ubah,
  });
  test('sehat, terbuka, dalam jangkauan, yang terdekat dulu', () => {
    const jarak = new Map([
      [kode(1), 0],
      [kode(2), 900],
      [kode(3), 4_001],
    ]);
    const hasil = koperasiTerjangkau(
      kode(1),
      [
        koperasi({ nama: 'jauh', kelurahanKode: kode(3) }),
        koperasi({ nama: 'dekat', kelurahanKode: kode(2), kategori: 'CUKUP_SEHAT' }),
        koperasi({ nama: 'di sini' }),
        koperasi({ nama: 'tidak sehat', kategori: 'TIDAK_SEHAT' }),
        koperasi({ nama: 'belum dinilai', kategori: 'BELUM_DINILAI' }),
        koperasi({ nama: 'tertutup', menerimaAnggota: false }),
        koperasi({ nama: 'kkmp lain', adalahKkmp: true, kelurahanKode: kode(2) }),
        koperasi({ nama: 'kkmp sini', adalahKkmp: true }),
      ],
      jarak,
      4_000,
    );
    expect(hasil.map((satu) => satu.koperasi.nama)).toEqual(['di sini', 'kkmp sini', 'dekat']);
  });
});
