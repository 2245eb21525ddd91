import { expect, test } from 'vitest';
import { perhatianPendirian } from './rules';

const ciri = {
  nama: 'Koperasi Konsumen Melati Harum Depok',
  jenis: 'KONSUMEN',
  pola: 'KONVENSIONAL',
  bentuk: 'PRIMER_KAB_KOTA',
  adalahKkmp: false,
} as const;
const judul = (ubah: Partial<Parameters<typeof perhatianPendirian>[0]>) =>
  perhatianPendirian({ ...ciri, ...ubah }).map((satu) => satu.judul);

test('yang perlu diingat dinas: wewenang dan nama', () => {
  expect(judul({})).toEqual([]);
  expect(judul({ bentuk: 'PRIMER_PROVINSI' })).toEqual([expect.stringContaining('provinsi')]);
  expect(judul({ bentuk: 'SEKUNDER_NASIONAL', nama: 'Koperasi Melati Harum Depok' })).toHaveLength(
    2,
  );
  expect(judul({ adalahKkmp: true, nama: 'Koperasi Kelurahan Merah Putih Beji' })).toEqual([]);
});
