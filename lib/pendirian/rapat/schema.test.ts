import { describe, expect, test } from 'vitest';
import { hariIni, tambahHari } from '@/lib/platform/clock';
import { isianSetoran, setoranSchema } from '../setoran/schema';
import { isianPendiri, rapatSchema } from './schema';

const A = '0190a000-0000-7000-8000-00000000000a';
const B = '0190a000-0000-7000-8000-00000000000b';
const PENDIRIAN = '0190a000-0000-7000-8000-000000000001';

const rapat = (ubah: Record<string, string> = {}) =>
  rapatSchema.safeParse({
    id: PENDIRIAN,
    versi: '3',
    tanggal: hariIni(),
    cara: 'LURING',
    tempat: 'Balai warga',
    pemimpin: 'Ani',
    pejabat: 'Bayu Petugas',
    keputusan: 'Menyepakati anggaran dasar koperasi.',
    simpananPokok: '100000',
    simpananWajib: '0',
    [isianPendiri('hadir', A)]: 'ya',
    [isianPendiri('jabatan', A)]: 'KETUA',
    [isianPendiri('jabatan', B)]: '',
    ...ubah,
  });
const setoran = (ubah: Record<string, string> = {}) =>
  setoranSchema.safeParse({
    id: PENDIRIAN,
    versi: '3',
    [isianSetoran('tanggal', A)]: '2026-03-02',
    [isianSetoran('tambahan', A)]: 'Rp1.500.000',
    [isianSetoran('tanggal', B)]: '',
    ...ubah,
  });
const isianSalah = (hasil: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  hasil.error?.issues.map((satu) => satu.path.join('/'));

describe('hasil rapat', () => {
  test('kehadiran dan jabatan tiap pendiri; kotak yang tidak dicentang tidak terkirim', () => {
    expect(rapat().data?.pendiri).toEqual(
      new Map([
        [A, { hadir: true, jabatan: 'KETUA', bersedia: false }],
        [B, { hadir: false, jabatan: null, bersedia: false }],
      ]),
    );
  });

  test('yang terpilih tanpa hadir dengan kesediaannya', () => {
    const isi = rapat({
      [isianPendiri('jabatan', B)]: 'SEKRETARIS',
      [isianPendiri('bersedia', B)]: 'ya',
    });
    expect(isi.data?.pendiri.get(B)).toEqual({
      hadir: false,
      jabatan: 'SEKRETARIS',
      bersedia: true,
    });
  });

  test('juga dewan pengawas syariah', () => {
    const isi = rapat({ [isianPendiri('jabatan', B)]: 'DEWAN_PENGAWAS_SYARIAH' });
    expect(isi.data?.pendiri.get(B)?.jabatan).toBe('DEWAN_PENGAWAS_SYARIAH');
  });

  test('dewan dari luar pendiri ditulis satu nama setiap baris; kosong berarti tidak ada', () => {
    expect(rapat().data).toMatchObject({ dewanSyariahLuar: [], rekomendasiDsn: null });
    const isi = rapat({
      dewanSyariahLuar: ' Salim Haris \n\nNur Aini',
      rekomendasiDsn: 'U-12/DSN',
    });
    expect(isi.data).toMatchObject({
      dewanSyariahLuar: ['Salim Haris', 'Nur Aini'],
      rekomendasiDsn: 'U-12/DSN',
    });
    expect(isianSalah(rapat({ dewanSyariahLuar: 'Salim Haris\nAb' }))).toEqual([
      'dewanSyariahLuar',
    ]);
    expect(isianSalah(rapat({ dewanSyariahLuar: 'Abc\n'.repeat(6) }))).toEqual([
      'dewanSyariahLuar',
    ]);
  });

  test('galat disebut di isian pendiri yang salah', () => {
    expect(isianSalah(rapat({ [isianPendiri('jabatan', B)]: 'RAJA' }))).toEqual([`jabatan.${B}`]);
  });

  test('rapat tidak mungkin besok, dan isian asing ditolak', () => {
    expect(isianSalah(rapat({ tanggal: tambahHari(hariIni(), 1) }))).toEqual(['tanggal']);
    expect(rapat({ status: 'BERBADAN_HUKUM' }).success).toBe(false);
  });

  test('yang salah di isian biasa dan pada pendiri disebut bersama', () => {
    const salah = rapat({ tempat: '', [isianPendiri('jabatan', A)]: 'RAJA' });
    expect(isianSalah(salah)?.sort()).toEqual([`jabatan.${A}`, 'tempat']);
  });
});

describe('setoran', () => {
  test('hari yang kosong berarti belum menyetor', () => {
    expect(setoran().data?.setoran).toEqual(
      new Map([
        [A, { tanggal: '2026-03-02', tambahan: 1_500_000n }],
        [B, { tanggal: null, tambahan: 0n }],
      ]),
    );
  });

  test('galat disebut di isian pendirinya', () => {
    const salah = setoran({
      [isianSetoran('tanggal', B)]: tambahHari(hariIni(), 1),
      [isianSetoran('tambahan', A)]: '-5',
    });
    expect(isianSalah(salah)?.sort()).toEqual([`tambahan.${A}`, `tanggal.${B}`]);
  });
});
