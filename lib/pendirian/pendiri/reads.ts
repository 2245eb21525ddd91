import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { samarkanNikPenduduk, samarkanTelepon } from '@/lib/platform/format';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { whereSebagaiPendiri } from '../reads';
import { dataKurang } from './rules';

export interface DataPendiriDto {
  id: string;
  nama: string;
  /** Masked. */
  nikPenduduk: string | null;
  /** Masked. */
  telepon: string | null;
  kelahiran: string;
  wilayah: string;
  kelurahanKode: string;
  pekerjaan: string | null;
  /** What is missing, in words; it is completed elsewhere. */
  kurang: string[];
}

/** What the portal knows of oneself as a founder, masked; null when it knows nothing. */
export async function dataPendiriSendiri(
  by: Wewenang<'pendirian:ikut'>,
): Promise<DataPendiriDto | null> {
  const orang = await db().pelakuUsaha.findUnique({
    where: { penggunaId: penggunaIdDari(by) },
    select: {
      id: true,
      nama: true,
      pekerjaan: true,
      nikPendudukSandi: true,
      nikPendudukAkhir: true,
      tempatLahir: true,
      tanggalLahirSandi: true,
      tahunLahir: true,
      alamatSandi: true,
      teleponSandi: true,
      teleponAkhir: true,
      kelurahanKode: true,
      kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
    },
  });
  if (!orang) return null;
  return {
    id: orang.id,
    nama: orang.nama,
    nikPenduduk: orang.nikPendudukAkhir && samarkanNikPenduduk(orang.nikPendudukAkhir),
    telepon: orang.teleponAkhir && samarkanTelepon(orang.teleponAkhir),
    kelahiran: [orang.tempatLahir, orang.tahunLahir].filter(Boolean).join(', '),
    wilayah: labelKelurahan(orang.kelurahan.nama, orang.kelurahan.kecamatan.nama),
    kelurahanKode: orang.kelurahanKode,
    pekerjaan: orang.pekerjaan,
    kurang: dataKurang(orang),
  };
}

/** Whether one stands as a founder there already. */
export async function sudahPendiri(
  by: Wewenang<'pendirian:ikut'>,
  { pendirianId, sekunder }: { pendirianId: string; sekunder: boolean },
): Promise<boolean> {
  const jumlah = await db().pendiri.count({
    where: { pendirianId, status: 'AKTIF', AND: [whereSebagaiPendiri(by)] },
  });
  // A pengurus of several koperasi may still confirm another of them.
  if (!sekunder) return jumlah > 0;
  const koperasi = by.hak.filter(({ lingkup }) => lingkup.jenis === 'koperasi').length;
  return jumlah > 0 && jumlah >= koperasi;
}
