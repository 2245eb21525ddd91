import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { bukuTerjangkau } from '../anggota/reads';

/** A koperasi that is a member of a koperasi sekunder. */
export interface AnggotaSekunderDto {
  id: string;
  koperasiId: string;
  nama: string;
  nomorAnggota: number;
  tanggalMasuk: Date;
  /** Rupiah. */
  simpananPokok: bigint;
  tanggalBayar: Date;
}

/** Most that one page shows; koperasi sekunder of a city have a few dozen members. */
const PALING_BANYAK = 200;

/** Koperasi that are members of a koperasi sekunder, in order of number; empty beyond one's reach. */
export async function anggotaSekunder(
  by: Wewenang<'anggota:baca'>,
  koperasiId: string,
): Promise<AnggotaSekunderDto[]> {
  if (!(await bukuTerjangkau(by, koperasiId))) return [];
  return bacaPotongan(koperasiId, 0, PALING_BANYAK);
}

const BARIS_EKSPOR = 1000;

/** All of them in portions, for a file; nothing beyond one's reach. */
export async function* alirkanAnggotaSekunder(
  by: Wewenang<'anggota:ekspor'>,
  koperasiId: string,
): AsyncGenerator<AnggotaSekunderDto[]> {
  if (!(await bukuTerjangkau(by, koperasiId))) return;
  let akhir = 0;
  for (;;) {
    const potongan = await bacaPotongan(koperasiId, akhir, BARIS_EKSPOR);
    if (potongan.length > 0) yield potongan;
    if (potongan.length < BARIS_EKSPOR) return;
    akhir = potongan.at(-1)?.nomorAnggota ?? akhir;
  }
}

/** The lines after a number. */
async function bacaPotongan(
  koperasiId: string,
  setelah: number,
  paling: number,
): Promise<AnggotaSekunderDto[]> {
  const baris = await db().anggotaSekunder.findMany({
    where: { koperasiId, nomorAnggota: { gt: setelah } },
    orderBy: { nomorAnggota: 'asc' },
    take: paling,
    select: {
      id: true,
      nomorAnggota: true,
      tanggalMasuk: true,
      simpananPokok: true,
      tanggalBayar: true,
      anggota: { select: { id: true, nama: true } },
    },
  });
  return baris.map(({ anggota, ...satu }) => ({
    ...satu,
    koperasiId: anggota.id,
    nama: anggota.nama,
  }));
}
