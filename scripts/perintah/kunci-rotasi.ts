import { v7 as uuidv7 } from 'uuid';
import { rotasiKunci } from '@/lib/kunci/commands';
import { wewenangSistem } from '@/lib/platform/auth/wewenang';
import { brankas } from '@/lib/platform/brankas';
import { jalankan } from './jalankan';

/*
 * npm run kunci:rotasi
 *
 * 1. Put the new key in front: KUNCI_DATA="k2:<new>,k1:<old>", and restart the portal.
 * 2. Run this; the portal may go on working, and a broken-off run is simply started again.
 * 3. When it ends without a complaint, take the old key out of KUNCI_DATA.
 */

jalankan(async () => {
  console.log(`Kunci aktif: ${brankas().kunciAktif}`);
  const by = wewenangSistem('kunci:rotasi', 'perintah kunci:rotasi', uuidv7());
  const hasil = await rotasiKunci(by, (tempat, diganti) =>
    console.log(`  ${tempat}: ${diganti} diganti`),
  );
  const diganti = hasil.reduce((jumlah, satu) => jumlah + satu.diganti, 0);
  const rusak = hasil.filter((satu) => satu.rusak.length > 0);
  console.log(`Selesai: ${diganti} nilai diganti.`);
  for (const satu of rusak) {
    console.error(`${satu.tempat}: ${satu.rusak.length} nilai tidak dapat dibuka:`);
    for (const id of satu.rusak.slice(0, 20)) console.error(`  ${id}`);
  }
  if (rusak.length > 0) {
    console.error('Jangan buang kunci lama sebelum nilai di atas diperiksa.');
  }
  return rusak.length === 0;
});
