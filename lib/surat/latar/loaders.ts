import 'server-only';
import { ujungRantaiAudit } from '@/lib/audit/rantai/reads';
import { brankas } from '@/lib/platform/brankas';
import { hariIni } from '@/lib/platform/clock';
import { basisDataPutus } from '@/lib/platform/db/galat';
import { env, modeDemo } from '@/lib/platform/env';
import { tungguLaju } from '@/lib/platform/laju';
import { pinjamkanKeLapisanWeb } from '@/lib/platform/lapisan-web';
import { catatKonsol, log } from '@/lib/platform/log';
import { alamatIp } from '@/lib/platform/permintaan';
import { cincinTandaTangan } from '@/lib/platform/tanda-tangan';
import { mulaiPekerja } from './commands';

/** Of the newest change, and of the day: what is late or over is so from a day on, without a change. */
async function tandaPerubahan(): Promise<string | null> {
  const ujung = await ujungRantaiAudit();
  return ujung && `${hariIni()} ${ujung}`;
}

/**
 * Checks the configuration and the keys, so that a missing or malformed one stops the start instead of
 * the first visitor; lends the web server what it needs, and starts the jobs of this server.
 */
export function mulaiServer(): void {
  try {
    env();
    brankas();
    cincinTandaTangan();
  } catch (galat) {
    console.error(galat instanceof Error ? galat.message : 'Konfigurasi belum benar.');
    process.exit(1);
  }
  if (!env().SMTP_URL && !modeDemo()) {
    log.warn('SMTP_URL belum diisi: surat menunggu dan belum dikirim.');
  }
  if (!modeDemo() && env().PROKSI_TEPERCAYA === 0) {
    log.warn('PROKSI_TEPERCAYA 0: pengunjung di balik proksi dihitung bersama oleh pembatas laju.');
  }
  pinjamkanKeLapisanWeb({
    tandaPerubahan,
    hitungCari: (asal) => tungguLaju('cari', alamatIp(asal, env().PROKSI_TEPERCAYA)),
    catat: catatKonsol,
    basisDataPutus,
  });
  mulaiPekerja();
}
