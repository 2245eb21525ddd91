import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { potonganPeringatan, wherePeringatan } from '../reads';
import type { SaringPeringatan } from '../schema';
import { barisEksporPeringatan } from './rules';

const SEKALI_BACA = 500;

/** All early warnings that match the filters as cells; read in portions while they are sent. */
export async function* isiEksporPeringatan(
  by: Wewenang<'peringatan:baca'>,
  saring: SaringPeringatan,
  batas: string,
) {
  const where = wherePeringatan(by, saring);
  let setelah: string | null = null;
  do {
    const tempat = { setelah: setelah ?? undefined, sebelum: undefined };
    const halaman = await potonganPeringatan(where, tempat, batas, SEKALI_BACA);
    yield halaman.baris.map(barisEksporPeringatan);
    setelah = halaman.setelah;
  } while (setelah !== null);
}
