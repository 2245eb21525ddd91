import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KoperasiDikenal } from '@/lib/kecocokan/types';
import { KATEGORI_KESEHATAN } from '@/lib/koperasi/kategori/rules';
import { koperasiTerdekat } from './rules';

const SINI = '32.76.01.1006';
const SANA = '32.76.06.1001';
const JARAK = new Map([
  [SINI, 0],
  [SANA, 2_079],
]);

let urutan = 0;
const koperasi = (ubah: Partial<KoperasiDikenal> = {}): KoperasiDikenal => {
  urutan += 1;
  return {
    id: `k${urutan}`,
    nama: `Koperasi ${urutan}`,
    kelurahanKode: SINI,
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
  };
};
const nama = (semua: KoperasiDikenal[]) =>
  koperasiTerdekat(SINI, semua, JARAK).map((satu) => satu.nama);

describe('koperasi terdekat', () => {
  test.each<[string, Partial<KoperasiDikenal>]>([
    ['sekunder', { bentuk: 'SEKUNDER_KAB_KOTA' }],
    ['KKMP kelurahan lain', { adalahKkmp: true, kelurahanKode: SANA }],
    ['tidak aktif', { status: 'TIDAK_AKTIF' }],
  ])('%s tidak disebut: bukan bagi warga kelurahan ini', (_, ubah) => {
    expect(nama([koperasi(ubah)])).toEqual([]);
  });

  test.each<[string, Partial<KoperasiDikenal>]>([
    ['tidak sehat', { kategori: 'TIDAK_SEHAT' }],
    ['tertutup', { menerimaAnggota: false }],
    ['tanpa simpanan', { simpananPokok: null }],
  ])('%s tetap disebut, sesudah yang jauh tetapi dapat disarankan', (sebutan, ubah) => {
    const jauh = koperasi({ nama: 'Jauh', kelurahanKode: SANA });
    expect(nama([koperasi({ nama: sebutan, ...ubah }), jauh])).toEqual(['Jauh', sebutan]);
  });

  test('KKMP kelurahan sendiri disebut; jarak yang sama menurut nama', () => {
    const kkmp = koperasi({ nama: 'B', adalahKkmp: true });
    expect(nama([kkmp, koperasi({ nama: 'A' })])).toEqual(['A', 'B']);
  });

  test('paling banyak lima, dan tidak satu pun yang dapat disarankan kalah dari yang tidak', () => {
    const ada = fc.record({
      kategori: fc.constantFrom(...KATEGORI_KESEHATAN),
      menerimaAnggota: fc.boolean(),
      kelurahanKode: fc.constantFrom(SINI, SANA),
    });
    fc.assert(
      fc.property(fc.array(ada, { maxLength: 12 }), (isi) => {
        const semua = isi.map(koperasi);
        const baik = ({ kategori, menerimaAnggota }: (typeof isi)[number]) =>
          kategori !== 'TIDAK_SEHAT' && menerimaAnggota;
        const hasil = koperasiTerdekat(SINI, semua, JARAK);
        expect(hasil).toHaveLength(Math.min(5, semua.length));
        const disarankan = hasil.map(
          ({ kategori, halangan }) => kategori !== 'TIDAK_SEHAT' && halangan === null,
        );
        const n = Math.min(5, isi.filter(baik).length);
        expect(disarankan).toEqual(hasil.map((_, i) => i < n));
      }),
    );
  });
});
