import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { potonganRat } from '../reads';
import type { DaftarRat } from '../rules';
import type { SaringRat } from '../schema';
import { type DasarRat, whereDaftarRat } from '../syarat/reads';
import { barisEksporRat } from './rules';

type Pantau = Wewenang<'rat:pantau'>;
type Daftar = Exclude<DaftarRat, 'verifikasi'>;
const SEKALI_BACA = 500;

/** How many koperasi an export would hold. */
export const jumlahEksporRat = (
  by: Pantau,
  daftar: Daftar,
  saring: SaringRat,
  dasar: DasarRat,
): Promise<number> => db().koperasi.count({ where: whereDaftarRat(by, daftar, saring, dasar) });

/** All koperasi of a list as cells, by name; read in portions while they are sent. */
export async function* isiEksporRat(
  by: Pantau,
  daftar: Daftar,
  saring: SaringRat,
  dasar: DasarRat,
) {
  const where = whereDaftarRat(by, daftar, saring, dasar);
  let setelah: string | null = null;
  do {
    const tempat = { setelah: setelah ?? undefined, sebelum: undefined };
    const halaman = await potonganRat(where, tempat, dasar, SEKALI_BACA);
    yield halaman.baris.map(barisEksporRat);
    setelah = halaman.setelah;
  } while (setelah !== null);
}
