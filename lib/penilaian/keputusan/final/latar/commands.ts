import 'server-only';
import { randomUUID } from 'node:crypto';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import { wewenangSistem } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { basisDataPutus } from '@/lib/platform/db/galat';
import { catatGalat } from '@/lib/platform/log';
import { finalkanTanpaKeberatan } from '../commands';
import { yangMenjadiFinal } from '../reads';

/** Assessments that are looked up at a time. */
const SEKALI = 20;

/**
 * Makes final what no koperasi objected to in time, one assessment a transaction; several servers may
 * run it at once. One that fails is reported and does not hold up the others.
 *
 * @param boleh asked before each assessment: false stops, for shutdown
 * @param tanggal ISO date; today unless told
 */
export async function finalkanYangLewat(
  boleh: () => boolean = () => true,
  tanggal: string = hariIni(),
): Promise<void> {
  const by = wewenangSistem('penilaian:putuskan', 'masa tanggapan', `final-${randomUUID()}`);
  let setelah: string | null = null;
  for (;;) {
    const bagian = await yangMenjadiFinal(by, { hariIni: tanggal, setelah, banyak: SEKALI });
    for (const id of bagian) {
      if (!boleh()) return;
      try {
        await transaksiBerkas((tx) => finalkanTanpaKeberatan(tx, by, { id, hariIni: tanggal }));
      } catch (galat) {
        if (basisDataPutus(galat)) throw galat;
        catatGalat(galat, 'penilaian menjadi final');
      }
    }
    setelah = bagian.at(-1) ?? null;
    if (bagian.length < SEKALI) return;
  }
}
