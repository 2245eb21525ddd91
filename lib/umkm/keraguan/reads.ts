import 'server-only';
import { hariIni } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { kodePosKelurahan } from '@/lib/wilayah/rules';
import { BAGIAN, type KonteksPeringatan, peringatanBagian } from '../bagian/rules';
import type { Bagian, IsiBagian, IsiPendaftaran } from '../bagian/schema';
import { titikPalingJauh } from '../lokasi/reads';

/** A doubt, and the topic in which its field is asked. */
export interface KeraguanBagian extends PeringatanIsian {
  bagian: Bagian;
}

/** What is odd in a registration as a whole: each topic beside what the others say. */
export async function peringatanPendaftaran(
  input: IsiPendaftaran,
  tx?: Tx,
): Promise<KeraguanBagian[]> {
  const konteks: KonteksPeringatan = {
    hariIni: hariIni(),
    kodePosKelurahan: kodePosKelurahan(input.lokasi.kelurahanKode),
    titikPalingJauhMeter: input.lokasi.lintang ? await titikPalingJauh(tx) : undefined,
    nikPenduduk: input.pemilik?.nikPenduduk,
    tahunLahir: input.pemilik && Number(input.pemilik.tanggalLahir.slice(0, 4)),
  };
  return BAGIAN.flatMap((bagian) => {
    const isi: IsiBagian[Bagian] | undefined = input[bagian];
    const semua = isi ? peringatanBagian(bagian, isi as never, konteks) : [];
    return semua.map((satu) => ({ ...satu, bagian }));
  });
}
