import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { kuotaKelurahan, STATUS_CALON, STATUS_TERPILIH, sisaKuota } from '../../rules';
import { wherePeserta } from '../reads';

type Sumber = Tx | ReturnType<typeof db>;
type By = Wewenang<'peserta:pilih'>;

/** Places of a kelurahan in a year, and what is left of them; null without a limit. */
export async function bacaKuota(
  _by: Wewenang<'peserta:pilih' | 'peserta:mundur' | 'peserta:bina'>,
  angkatanId: string,
  kelurahanKode: string,
  sumber: Sumber = db(),
): Promise<{ kuota: number | null; terpakai: number; sisa: number | null }> {
  const angkatan = await sumber.angkatanProgram.findUnique({
    where: { id: angkatanId },
    select: {
      kuotaKelurahan: true,
      kuota: { where: { kelurahanKode }, select: { jumlah: true } },
    },
  });
  const terpakai = await sumber.peserta.count({
    where: { angkatanId, kelurahanKode, status: { in: [...STATUS_TERPILIH] } },
  });
  const kuota = angkatan ? kuotaKelurahan(angkatan, angkatan.kuota[0]?.jumlah ?? null) : 0;
  return { kuota, terpakai, sisa: sisaKuota(kuota, terpakai) };
}

export interface CalonSeleksi {
  id: string;
  versi: number;
  nomor: string;
  namaPeserta: string;
  status: 'DIVERIFIKASI' | 'CADANGAN';
  kepalaKeluarga: boolean;
  nilaiSeleksi: number | null;
  namaUsaha: string | null;
}

/**
 * Who can be chosen in a kelurahan, at most 200: women who head their household first where the programme
 * says so, then by the marks of the interview, then by who came first.
 *
 * @param hanyaCadangan only those in reserve
 */
export async function calonSeleksi(
  by: By,
  angkatanId: string,
  kelurahanKode: string,
  dahulukanKepalaKeluarga: boolean,
  hanyaCadangan = false,
): Promise<CalonSeleksi[]> {
  const baris = await db().peserta.findMany({
    where: {
      angkatanId,
      kelurahanKode,
      status: hanyaCadangan ? 'CADANGAN' : { in: [...STATUS_CALON] },
      AND: [wherePeserta(by)],
    },
    orderBy: [
      ...(dahulukanKepalaKeluarga ? [{ kepalaKeluarga: 'desc' as const }] : []),
      { nilaiSeleksi: { sort: 'desc', nulls: 'last' } },
      { id: 'asc' },
    ],
    take: 200,
    select: {
      id: true,
      versi: true,
      nomor: true,
      namaPeserta: true,
      status: true,
      kepalaKeluarga: true,
      nilaiSeleksi: true,
      usaha: { select: { nama: true } },
    },
  });
  return baris.map(({ usaha, status, ...satu }) => ({
    ...satu,
    status: status as CalonSeleksi['status'],
    namaUsaha: usaha?.nama ?? null,
  }));
}

/** Kelurahan with candidates in a year, the ones with the most first. */
export async function kelurahanBerCalon(
  by: By,
  angkatanId: string,
): Promise<{ kelurahanKode: string; jumlah: number }[]> {
  const baris = await db().peserta.groupBy({
    by: ['kelurahanKode'],
    where: { angkatanId, status: { in: [...STATUS_CALON] }, AND: [wherePeserta(by)] },
    _count: { _all: true },
    orderBy: [{ _count: { kelurahanKode: 'desc' } }, { kelurahanKode: 'asc' }],
  });
  return baris.map(({ kelurahanKode, _count }) => ({ kelurahanKode, jumlah: _count._all }));
}
