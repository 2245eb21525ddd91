import { expect, test } from 'vitest';
import type { IsiAturan } from '@/lib/aturan/schema';
import { ATURAN_AWAL } from '@/prisma/seed/aturan';
import { TAHAP_PENDIRIAN } from '../rules';
import {
  butirUntuk,
  type CiriPendirian,
  hariTahap,
  kalimatModal,
  modalPalingSedikit,
  sumberSisi,
} from './rules';

const isi = <K extends 'berkas-pendirian' | 'modal-simpan-pinjam' | 'batas-waktu-pendirian'>(
  kode: K,
) => ATURAN_AWAL.find((satu) => satu.kode === kode)?.isi as IsiAturan<K>;

const ciri = (ubah: Partial<CiriPendirian> = {}): CiriPendirian => ({
  bentuk: 'PRIMER_KAB_KOTA',
  jenis: 'KONSUMEN',
  pola: 'KONVENSIONAL',
  adalahKkmp: false,
  ...ubah,
});

const kode = (ubah?: Partial<CiriPendirian>) =>
  butirUntuk(isi('berkas-pendirian').butir, ciri(ubah)).map((satu) => satu.kode);

test('berkas mengikuti bentuk, jenis, dan pola', () => {
  expect(kode()).toContain('bukti-setoran');
  expect(kode()).not.toContain('berita-acara-muskel');
  expect(kode({ adalahKkmp: true })).toContain('berita-acara-muskel');
  expect(kode({ bentuk: 'SEKUNDER_PROVINSI' })).toContain('keputusan-primer');
  const simpanPinjam = kode({ jenis: 'SIMPAN_PINJAM' });
  expect(simpanPinjam).toContain('bukti-setoran-pendiri');
  expect(simpanPinjam).not.toContain('bukti-setoran');
  expect(kode({ jenis: 'SIMPAN_PINJAM', pola: 'SYARIAH' }).length).toBeGreaterThan(
    simpanPinjam.length,
  );
});

test('setiap berkas menyebut sumbernya', () => {
  for (const satu of isi('berkas-pendirian').butir) expect(satu.sumber, satu.kode).not.toBe('');
});

test('modal simpan pinjam menurut wilayah (Permenkop UKM 8/2023 Pasal 8 ayat 4)', () => {
  const modal = isi('modal-simpan-pinjam');
  const simpanPinjam = { jenis: 'SIMPAN_PINJAM' } as const;
  expect(modalPalingSedikit({ ...simpanPinjam, bentuk: 'PRIMER_KAB_KOTA' }, modal)).toBe(
    500_000_000n,
  );
  expect(modalPalingSedikit({ ...simpanPinjam, bentuk: 'PRIMER_PROVINSI' }, modal)).toBe(
    1_000_000_000n,
  );
  expect(modalPalingSedikit({ ...simpanPinjam, bentuk: 'PRIMER_NASIONAL' }, modal)).toBe(
    2_000_000_000n,
  );
  expect(modalPalingSedikit({ ...simpanPinjam, bentuk: 'SEKUNDER_KAB_KOTA' }, modal)).toBeNull();
  expect(modalPalingSedikit({ jenis: 'PRODUSEN', bentuk: 'PRIMER_KAB_KOTA' }, modal)).toBeNull();
});

test('modal disebut menurut wilayah, dengan sumbernya', () => {
  expect(kalimatModal(isi('modal-simpan-pinjam'), 'Permenkop UKM 8/2023')).toMatch(
    /Rp500\.000\.000 .* satu kota, Rp1\.000\.000\.000 .*, Rp2\.000\.000\.000 .*\(Permenkop UKM 8\/2023\)\.$/,
  );
});

test('setiap langkah yang menunggu seseorang punya batas waktu', () => {
  const batas = isi('batas-waktu-pendirian');
  for (const tahap of TAHAP_PENDIRIAN.slice(0, -1))
    expect(hariTahap(batas, tahap), tahap).toBeGreaterThan(0);
  expect(hariTahap(batas, 'NOMOR_INDUK_TERBIT')).toBeNull();
  expect(hariTahap(batas, 'DITOLAK')).toBeNull();
});

test('dasar jumlah pendiri hanya menyebut aturan bagi bentuknya', () => {
  const dasar = 'UU 6/2023 (primer 9 orang); UU 25/1992 Pasal 6 (sekunder 3 koperasi)';
  expect(sumberSisi(dasar, 'primer')).toBe('UU 6/2023 (primer 9 orang)');
  expect(sumberSisi(dasar, 'sekunder')).toBe('UU 25/1992 Pasal 6 (sekunder 3 koperasi)');
  // What does not tell them apart is quoted whole.
  for (const satu of ['UU 6/2023', 'Primer dan sekunder: UU 25/1992', 'Sekunder: UU 25/1992'])
    expect(sumberSisi(satu, 'primer')).toBe(satu);
});
