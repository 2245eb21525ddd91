import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { loadRiwayat } from '@/lib/audit/loaders';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { bacaProduk, batasProduk, hakProduk, produkKoperasi, versiProduk } from './reads';
import { nilaiKetentuan, pelanggaranKetentuan } from './rules';

/** The products of one koperasi, and what the reader may do about them. */
export async function loadProdukKoperasi(idMentah: string) {
  const by = await mintaWewenang('produk-pinjaman:baca');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const [semua, hak, batas] = await Promise.all([
    produkKoperasi(by, koperasi.id),
    hakProduk(await cobaWewenang('produk-pinjaman:ubah'), koperasi.id),
    batasProduk(by),
  ]);
  const produk = semua.map((satu) => ({
    ...satu,
    melanggar: pelanggaranKetentuan(satu.ketentuan, koperasi.pola, batas) !== null,
  }));
  return { koperasi, produk, hak };
}

/** The form of a new product; 404 where the reader may not write one. */
export async function loadProdukBaru(idMentah: string) {
  const by = await mintaWewenang('produk-pinjaman:ubah');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const [hak, batas, titipan] = await Promise.all([
    hakProduk(by, koperasi.id),
    batasProduk(by),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  return { koperasi, hak, batas, titipan, kunciKirim: uuidv7() };
}

/** One product with all versions of its terms and, for who may edit it, the form. */
export const loadProduk = cache(async (idMentah: string, produkMentah: string) => {
  const by = await mintaWewenang('produk-pinjaman:baca');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const produkId = kodeUuid().safeParse(produkMentah);
  const produk = produkId.success ? await bacaProduk(by, produkId.data) : null;
  if (!produk || produk.koperasiId !== koperasi.id) notFound();
  const [versi, hak, batas, riwayat, titipan] = await Promise.all([
    versiProduk(by, produk.id),
    hakProduk(await cobaWewenang('produk-pinjaman:ubah'), koperasi.id),
    batasProduk(by),
    loadRiwayat(by, 'produk_pinjaman', produk.id),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  return {
    koperasi,
    produk,
    versi,
    hak,
    batas,
    /** Why it cannot be applied for although it is published. */
    pelanggaran: pelanggaranKetentuan(produk.ketentuan, koperasi.pola, batas),
    riwayat,
    nilaiAwal: { ...nilaiKetentuan(produk.ketentuan), ...titipan },
    dikembalikan: Object.keys(titipan).length > 0,
  };
});
