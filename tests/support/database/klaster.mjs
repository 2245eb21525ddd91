import { denganKoneksi } from '@/scripts/lib/basis-data.mjs';
import { masukKlasterUji } from '@/scripts/lib/klaster-uji.mjs';
import { pastikanKlien } from '@/scripts/lib/klien.mjs';
import { buangMilikYangMati, siapkanTemplat } from '@/scripts/lib/templat-uji.mjs';

/**
 * Global setup of the integration tests (vitest runs it once, in its main process): joins the tests'
 * PostgreSQL and makes sure that the template database is current.
 */
export default async function siapkan({ provide }) {
  await pastikanKlien();
  const { port, urlInduk, rahasia, hasil, lepas } = await masukKlasterUji(siapkanTemplat);
  provide('basisDataUji', { port, urlInduk, rahasia, templat: hasil });
  return async () => {
    await denganKoneksi(urlInduk, buangMilikYangMati);
    await lepas();
  };
}
