import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Halaman } from '@/lib/platform/keyset';
import { daftarBeban, hitungPenilai } from '../beban/reads';
import { bacaTenggat, daftarBelumDinilai, hitungBelumDinilai } from '../reads';
import type { BagianPengawasan } from '../rules';
import type { SaringPengawasan } from '../schema';
import { daftarBerakhir, hitungBerakhir } from '../sertifikat/reads';
import { barisBeban, barisBelumDinilai, barisBerakhir } from './rules';

type Awasi = Wewenang<'penilaian:awasi'>;
const SEKALI_BACA = 500;

/** Pages one after the other, each as cells. */
async function* perHalaman<T>(
  baca: (setelah: string | undefined) => Promise<Halaman<T>>,
  tulis: (baris: T) => (string | number | null)[],
) {
  let setelah: string | undefined;
  do {
    const halaman = await baca(setelah);
    yield halaman.baris.map(tulis);
    setelah = halaman.setelah ?? undefined;
  } while (setelah !== undefined);
}

/** One list whole, with its filters: how many rows it has, and the rows in portions. */
export async function isiEksporPengawasan(
  by: Awasi,
  bagian: BagianPengawasan,
  saringAwal: SaringPengawasan,
) {
  const saring = { ...saringAwal, setelah: undefined, sebelum: undefined };
  const { aturan, acuan } = await bacaTenggat(by);
  const hari = aturan.isi.hariSebelumBerakhir;
  switch (bagian) {
    case 'belum-dinilai':
      return {
        jumlah: await hitungBelumDinilai(by, saring, acuan),
        isi: perHalaman(
          (setelah) => daftarBelumDinilai(by, { ...saring, setelah }, acuan, SEKALI_BACA),
          barisBelumDinilai,
        ),
      };
    case 'sertifikat':
      return {
        jumlah: await hitungBerakhir(by, saring, hari),
        isi: perHalaman(
          (setelah) => daftarBerakhir(by, { ...saring, setelah }, hari, SEKALI_BACA),
          barisBerakhir,
        ),
      };
    case 'beban':
      return {
        jumlah: await hitungPenilai(by, saring),
        isi: perHalaman(
          (setelah) => daftarBeban(by, { ...saring, setelah }, SEKALI_BACA),
          barisBeban,
        ),
      };
  }
}
