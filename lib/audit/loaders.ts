import 'server-only';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { mintaWewenang } from '@/lib/platform/auth/pelaku';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { kodeUuid } from '@/lib/platform/isian';
import type { Halaman } from '@/lib/platform/keyset';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { daftarAudit, tindakanTercatat } from './daftar/reads';
import { pilihanTindakan } from './daftar/rules';
import { halamanRiwayat } from './halaman/reads';
import { riwayatObjek } from './reads';
import { bacaSaringanAudit } from './schema';
import type { ButirRiwayat } from './types';

/**
 * History for the page of a record. The caller hands over the right with which it read the record; see
 * `riwayatObjek`.
 */
export const loadRiwayat = (
  by: Wewenang<Tindakan>,
  objekJenis: string,
  objekId: string,
): Promise<ButirRiwayat[]> => riwayatObjek(by, objekJenis, objekId);

type Parameter = Record<string, string | string[] | undefined>;

const RINGKAS = 10;
const SEHALAMAN = 25;

/** The same, of which the latest are shown until the address asks for all of it, a page at a time. */
export async function loadRiwayatBerhalaman(
  by: Wewenang<Tindakan>,
  objekJenis: string,
  objekId: string,
  param: Parameter,
): Promise<{ semua: boolean; halaman: Halaman<ButirRiwayat> }> {
  const semua = param.riwayat === 'semua';
  const kursor = (nama: string) => (semua ? kodeUuid().safeParse(param[nama]).data : undefined);
  const tempat = {
    ukuran: semua ? SEHALAMAN : RINGKAS,
    setelah: kursor('setelah'),
    sebelum: kursor('sebelum'),
  };
  return { semua, halaman: await halamanRiwayat(by, objekJenis, objekId, tempat) };
}

/** The trail for the inspektorat, with the filters of its address. */
export async function loadAudit(parameter: Parameter) {
  const by = await mintaWewenang('audit:baca');
  const { saring, diabaikan } = bacaSaringanAudit(parameter);
  const [halaman, tercatat] = await Promise.all([daftarAudit(by, saring), tindakanTercatat(by)]);
  return {
    saring,
    pesanSaringan: pesanDiabaikan(diabaikan, 'orang'),
    // One that is filtered by is there to choose, also when nobody has done it yet.
    tindakan: pilihanTindakan([...tercatat, ...(saring.tindakan ? [saring.tindakan] : [])]),
    halaman,
  };
}
