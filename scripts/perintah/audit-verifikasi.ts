import { periksaRantaiAudit } from '@/lib/audit/rantai/reads';
import { tutupDb } from '@/lib/platform/db/client';

/*
 * npm run audit:verifikasi
 *
 * Proves that no entry of the audit trail was changed, removed or slipped in, and names the first bad
 * one. The fingerprint that it prints is worth keeping elsewhere: whoever could rewrite the whole chain
 * cannot rewrite that note.
 */

try {
  const { jumlah, sidikUjung, rusak } = await periksaRantaiAudit();
  if (rusak) {
    console.error(
      `Rantai audit RUSAK pada urutan ${rusak.urutan}: ${rusak.masalah}.\n` +
        `Catatan: ${rusak.catatanId ?? 'tidak ada'}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`Rantai audit utuh: ${jumlah} catatan.`);
  }
  console.log(`Sidik ujung rantai: ${sidikUjung}`);
} catch (galat) {
  console.error(galat instanceof Error ? galat.message : 'Perintah gagal.');
  process.exitCode = 1;
} finally {
  await tutupDb();
}
