import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { samarkanNikPenduduk, samarkanTelepon } from '@/lib/platform/format';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { adaPengurusLain } from '../pihak/reads';
import { STATUS_BERJALAN } from '../rules';
import { halanganKoperasi } from './rules';
import type { IkatanDto, KoperasiTujuanDto, PemohonDto } from './types';

type ByAjukan = Wewenang<'permohonan:ajukan'>;

const WILAYAH = {
  select: { nama: true, kecamatan: { select: { nama: true } } },
} as const;

/** A koperasi as the one sees it who wants to join; what is read here is public. */
export async function bacaKoperasiTujuan(
  by: ByAjukan,
  id: string,
): Promise<KoperasiTujuanDto | null> {
  const baris = await db().koperasi.findUnique({
    where: { id },
    select: {
      id: true,
      nama: true,
      jenis: true,
      bentuk: true,
      status: true,
      menerimaAnggota: true,
      simpananPokok: true,
      simpananWajib: true,
      syaratAnggota: true,
      kategoriKesehatan: true,
      kelurahan: WILAYAH,
    },
  });
  if (!baris) return null;
  const { kelurahan, bentuk, status, menerimaAnggota, kategoriKesehatan, ...sisa } = baris;
  return {
    ...sisa,
    wilayah: labelKelurahan(kelurahan.nama, kelurahan.kecamatan.nama),
    kategori: kategoriKesehatan,
    halangan: halanganKoperasi(baris),
    tanpaPengurus: !(await adaPengurusLain(id, penggunaIdDari(by))),
  };
}

/** One's own person and businesses, or null before they are registered. */
export async function bacaPemohon(by: ByAjukan): Promise<PemohonDto | null> {
  const baris = await db().pelakuUsaha.findUnique({
    where: { penggunaId: penggunaIdDari(by) },
    select: {
      id: true,
      nama: true,
      nikPendudukAkhir: true,
      teleponAkhir: true,
      kelurahan: WILAYAH,
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

/** Membership or running application of a person at a koperasi. */
export async function bacaIkatan(by: ByAjukan, koperasiId: string): Promise<IkatanDto> {
  const milik = { koperasiId, pelakuUsaha: { penggunaId: penggunaIdDari(by) } };
  const [anggota, permohonan] = await Promise.all([
    db().anggota.findFirst({
      where: { ...milik, status: 'AKTIF' },
      select: { id: true, nomorAnggota: true },
    }),
    db().permohonan.findFirst({
      where: { ...milik, status: { in: [...STATUS_BERJALAN] } },
      select: { id: true, nomor: true },
    }),
  ]);
  return { anggota, permohonan };
}
