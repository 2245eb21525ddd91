import 'server-only';
import { penggunaIdDari, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { samarkanNikPenduduk, samarkanTelepon } from '@/lib/platform/format';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { ketentuanDenganKoperasi } from '../banding/reads';
import { halanganAjukan, kurangLamaAnggota } from './rules';
import type { PemohonModal, ProdukTujuan } from './types';

type By = Wewenang<'modal:ajukan'>;

/** The product one wants to apply for, and what stands in the way of it; null when unknown. */
export async function bacaProdukTujuan(by: By, ketentuanId: string): Promise<ProdukTujuan | null> {
  const banding = wewenang(by.pelaku, 'modal:bandingkan');
  const produk = banding && (await ketentuanDenganKoperasi(banding, ketentuanId));
  if (!produk) return null;
  const baris = await db().ketentuanProduk.findUniqueOrThrow({
    where: { id: ketentuanId },
    select: {
      berlaku: true,
      produkId: true,
      produk: {
        select: {
          aktif: true,
          koperasi: { select: { status: true } },
          ketentuan: { where: { berlaku: true }, select: { id: true } },
        },
      },
    },
  });
  const { koperasi } = produk;
  const anggota = await db().anggota.findFirst({
    where: {
      koperasiId: koperasi.id,
      status: 'AKTIF',
      pelakuUsaha: { penggunaId: penggunaIdDari(by) },
    },
    select: { tanggalMasuk: true },
  });
  return {
    ...produk,
    produkId: baris.produkId,
    kurangLama:
      anggota &&
      kurangLamaAnggota(produk.ketentuan, tanggalJakarta(anggota.tanggalMasuk), hariIni()),
    ketentuanBerlaku: baris.berlaku ? null : (baris.produk.ketentuan[0]?.id ?? null),
    halangan: halanganAjukan({
      koperasiAktif: baris.produk.koperasi.status === 'AKTIF',
      produkAktif: baris.produk.aktif,
      berlaku: baris.berlaku,
      dalamBatas: produk.dalamBatas,
      anggota: koperasi.anggota,
      terbuka: koperasi.pengajuanTerbuka !== null,
      adaPengurus: koperasi.adaPengurus,
    }),
  };
}

/** One's own person and businesses, or null before they are registered. */
export async function bacaPemohonModal(by: By): Promise<PemohonModal | null> {
  const baris = await db().pelakuUsaha.findUnique({
    where: { penggunaId: penggunaIdDari(by) },
    select: {
      id: true,
      nama: true,
      nikPendudukAkhir: true,
      teleponAkhir: true,
      kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
      usaha: {
        where: { status: { not: 'TIDAK_AKTIF' } },
        orderBy: { id: 'asc' },
        take: 50,
        select: { id: true, nama: true, nomor: true, kegiatanUtama: true },
      },
    },
  });
  if (!baris) return null;
  return {
    pelakuUsahaId: baris.id,
    nama: baris.nama,
    nikPenduduk: baris.nikPendudukAkhir ? samarkanNikPenduduk(baris.nikPendudukAkhir) : null,
    telepon: baris.teleponAkhir ? samarkanTelepon(baris.teleponAkhir) : null,
    wilayah: labelKelurahan(baris.kelurahan.nama, baris.kelurahan.kecamatan.nama),
    usaha: baris.usaha,
  };
}
