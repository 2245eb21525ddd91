import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { GalatPengguna } from './galat.mjs';
import { diData } from './jalur.mjs';

const acak = (bita) => randomBytes(bita).toString('base64');
const sandiAcak = () => randomBytes(24).toString('base64url');

/**
 * Secrets of this one installation, made once and kept in `.data/rahasia.json` (readable by its
 * owner only). The passwords belong to the embedded database; the keys serve the demo alone,
 * because in production the operator sets them.
 *
 * @param {{ klasterAda: boolean }} keadaan whether the embedded database exists already
 * @returns {{ AUTH_SECRET: string, KUNCI_DATA: string, KUNCI_INDEKS: string, KUNCI_SERTIFIKAT: string,
 *   sandiSuper: string, sandiPemilik: string, sandiAplikasi: string }}
 */
export function bacaRahasia({ klasterAda }) {
  const berkas = diData('rahasia.json');
  const ada = existsSync(berkas) ? uraikan(berkas) : {};
  if (klasterAda && !ada.sandiSuper) {
    throw new GalatPengguna(
      'Berkas .data/rahasia.json hilang, padahal basis datanya ada. Tanpa berkas itu data tidak dapat dibuka.\n' +
        '  Kembalikan berkas itu dari cadangan. Bila datanya tidak dipakai lagi, hapus folder .data.',
    );
  }
  const lengkap = {
    AUTH_SECRET: acak(32),
    KUNCI_DATA: `k1:${acak(32)}`,
    KUNCI_INDEKS: acak(32),
    KUNCI_SERTIFIKAT: `s1:${acak(32)}`,
    sandiSuper: sandiAcak(),
    sandiPemilik: sandiAcak(),
    sandiAplikasi: sandiAcak(),
    ...ada,
  };
  if (Object.keys(lengkap).length !== Object.keys(ada).length) {
    const calon = `${berkas}.baru`;
    writeFileSync(calon, `${JSON.stringify(lengkap, null, 2)}\n`, { mode: 0o600 });
    chmodSync(calon, 0o600);
    renameSync(calon, berkas);
  }
  return lengkap;
}

function uraikan(berkas) {
  try {
    return JSON.parse(readFileSync(berkas, 'utf8'));
  } catch (galat) {
    if (galat.code) throw galat;
    throw new GalatPengguna(`Isi ${berkas} rusak. Kembalikan dari cadangan.`);
  }
}
