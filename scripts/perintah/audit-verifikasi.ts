import { periksaRantaiAudit } from '@/lib/audit/rantai/reads';
import { jalankan } from './jalankan';

/*
 * npm run audit:verifikasi
 *
 * Proves that no entry of the audit trail was changed, removed or slipped in, and names the first bad
 * one. The fingerprint that it prints is worth keeping elsewhere: whoever could rewrite the whole chain
 * cannot rewrite that note.
 */

jalankan(async () => {
  const { jumlah, sidikUjung, rusak } = await periksaRantaiAudit();
  if (rusak) {
    console.error(
      `Rantai audit RUSAK pada urutan ${rusak.urutan}: ${rusak.masalah}.\n` +
        `Catatan: ${rusak.catatanId ?? 'tidak ada'}`,
    );
  } else {
    console.log(`Rantai audit utuh: ${jumlah} catatan.`);
  }
  console.log(`Sidik ujung rantai: ${sidikUjung}`);
  return rusak === null;
});
