import 'server-only';
import { bolehMeminjamkan } from '@/lib/permodalan/produk/rules';
import { type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { formatTanggal } from '@/lib/platform/format';
import { labelKelurahan } from '@/lib/wilayah/rules';
import type { KepalaKoperasiDto } from './types';

/** Acts whose rights reach whole koperasi. */
export type TindakanKoperasi =
  | 'koperasi:baca'
  | 'koperasi:ubah'
  | 'koperasi:ubah-profil'
  | 'koperasi:ubah-status'
  | 'koperasi:ekspor'
  | 'laporan:isi'
  | 'laporan:verifikasi'
  | 'rat:pantau'
  | 'rat:ingatkan'
  | 'peringatan:baca'
  | 'anggota:baca'
  | 'anggota:catat'
  | 'anggota:ekspor'
  | 'permohonan:putuskan'
  | 'identitas:buka';

/** The koperasi that a right reaches, as a condition; every read and write of one adds it. */
export function scopeKoperasi(by: Wewenang<TindakanKoperasi>): Prisma.KoperasiWhereInput {
  return whereLingkup<Prisma.KoperasiWhereInput>(by, { koperasi: (id) => ({ id }) });
}

/** Head of a koperasi within one's reach, or null; a foreign one is as if it did not exist. */
export async function kepalaKoperasi(
  by: Wewenang<'koperasi:baca'>,
  id: string,
): Promise<(Omit<KepalaKoperasiDto, 'tab'> & { meminjamkan: boolean }) | null> {
  const baris = await db().koperasi.findFirst({
    where: { id, AND: [scopeKoperasi(by)] },
    select: {
      id: true,
      nama: true,
      nomorIndukKoperasi: true,
      status: true,
      alasanTidakAktif: true,
      tidakAktifSejak: true,
      kategoriKesehatan: true,
      penilaianTahunBuku: true,
      adalahKkmp: true,
      jenis: true,
      punyaUsp: true,
      pola: true,
      kelurahanKode: true,
      kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
    },
  });
  if (!baris) return null;
  const { kelurahan, kategoriKesehatan, tidakAktifSejak, jenis, punyaUsp, ...sisa } = baris;
  return {
    ...sisa,
    meminjamkan: bolehMeminjamkan({ jenis, punyaUsp }),
    kategori: kategoriKesehatan,
    tidakAktifSejak: tidakAktifSejak && formatTanggal(tidakAktifSejak),
    wilayah: labelKelurahan(kelurahan.nama, kelurahan.kecamatan.nama),
  };
}
