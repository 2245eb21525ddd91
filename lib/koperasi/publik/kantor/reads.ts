import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { alamatKantor, type KantorKoperasi } from './rules';

/** The office as the public profile tells it; the same for every reader. */
export async function bacaKantor(
  _by: Wewenang<'permohonan:baca' | 'permohonan:putuskan'>,
  koperasiId: string,
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<KantorKoperasi> {
  const { kelurahan, telepon, hp, surel, ...alamat } = await sumber.koperasi.findUniqueOrThrow({
    where: { id: koperasiId },
    select: {
      alamat: true,
      rt: true,
      rw: true,
      kodePos: true,
      telepon: true,
      hp: true,
      surel: true,
      kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
    },
  });
  return {
    alamat: alamatKantor(alamat),
    wilayah: labelKelurahan(kelurahan.nama, kelurahan.kecamatan.nama),
    telepon,
    hp,
    surel,
  };
}
