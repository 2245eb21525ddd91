import { alamatBasisData } from './basis-data.mjs';
import { bukaBasisData, lewatTsx } from './data.mjs';
import { GalatPengguna } from './galat.mjs';
import { AKAR, diData } from './jalur.mjs';
import { pastikanKlien } from './klien.mjs';
import { ambilKunci } from './kunci.mjs';
import { bacaSetelan, susunLingkungan } from './lingkungan.mjs';
import { jalankan } from './proses.mjs';
import { bacaRahasia } from './rahasia.mjs';

/**
 * Runs one of the project's TypeScript commands in the composed environment, on the database that a
 * running portal uses; when none runs, the embedded database is started for as long as it takes.
 *
 * @param {string} berkas path of the command from the root
 * @param {string[]} argumen
 */
export async function jalankanPerintah(berkas, argumen) {
  const setelan = await bacaSetelan();
  await pastikanKlien();
  const lari = (env) =>
    jalankan(lewatTsx(berkas, ...argumen), { cwd: AKAR, env, gagal: 'Perintah tidak selesai.' });

  if (setelan.url) return lari((await bukaBasisData(setelan)).env);

  const kunci = ambilKunci(diData('portal.kunci'), { perintah: true });
  if (!kunci.milik) return lari(lingkunganPortal(setelan, kunci.pemegang));
  try {
    const { env, klaster } = await bukaBasisData(setelan);
    try {
      await lari(env);
    } finally {
      await klaster.berhenti();
    }
  } finally {
    kunci.lepas();
  }
}

/** The environment of the portal that runs now, as its lock tells. */
function lingkunganPortal(setelan, pemegang) {
  if (!pemegang.portBasisData) {
    throw new GalatPengguna(
      pemegang.perintah
        ? 'perintah lain sedang memakai basis data. Tunggu sampai selesai, lalu jalankan lagi.'
        : 'portal sedang disiapkan. Tunggu sampai siap, lalu jalankan lagi.',
    );
  }
  const rahasia = bacaRahasia({ klasterAda: true });
  return susunLingkungan(setelan, alamatBasisData(pemegang.portBasisData, rahasia), rahasia);
}
