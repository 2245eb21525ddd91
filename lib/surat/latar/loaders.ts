import 'server-only';
import { ujungRantaiAudit } from '@/lib/audit/rantai/reads';
import { brankas } from '@/lib/platform/brankas';
import { env, modeDemo } from '@/lib/platform/env';
import { tungguLaju } from '@/lib/platform/laju';
import { pinjamkanKeLapisanWeb } from '@/lib/platform/lapisan-web';
import { log } from '@/lib/platform/log';
import { alamatIp } from '@/lib/platform/permintaan';
import { cincinTandaTangan } from '@/lib/platform/tanda-tangan';
import { mulaiPekerja } from './commands';

/**
 * Checks the configuration and the keys, so that a missing or malformed one stops the start instead of
 * the first visitor; lends the web server its eye for changes, and starts the jobs of this server.
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
  pinjamkanKeLapisanWeb({
    tandaPerubahan: ujungRantaiAudit,
    hitungCari: (terusan) => tungguLaju('cari', alamatIp(terusan, env().PROKSI_TEPERCAYA)),
  });
  mulaiPekerja();
}
