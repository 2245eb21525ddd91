import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { kenali, masihHidup } from './proses.mjs';

function baca(berkas) {
  try {
    return JSON.parse(readFileSync(berkas, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Takes a lock that only one living process holds. A lock whose holder died (power cut, kill -9) is
 * taken over, even when its process number now belongs to another program.
 *
 * @param {string} berkas path of the lock file
 * @param {object} isi what others may want to know about the holder
 * @returns {{ milik: true, sisa: object | null, catat: (isi: object) => void, lepas: () => void }
 *   | { milik: false, pemegang: object }} `sisa`: what a dead holder had left in its lock
 */
export function ambilKunci(berkas, isi = {}) {
  const saya = kenali(process.pid);
  const tulisan = (tambahan) => `${JSON.stringify({ ...saya, ...tambahan })}\n`;
  const calon = `${berkas}.${process.pid}`;
  let sisa = null;
  try {
    for (;;) {
      writeFileSync(calon, tulisan(isi), { mode: 0o600 });
      try {
        // Unlike a rename, a link fails when the name is taken: exactly one of many wins.
        linkSync(calon, berkas);
        return { milik: true, sisa, ...pegang(berkas, tulisan) };
      } catch (galat) {
        if (galat.code !== 'EEXIST') throw galat;
      }
      const pemegang = baca(berkas);
      if (masihHidup(pemegang)) return { milik: false, pemegang };
      sisa = pemegang ?? sisa;
      singkirkan(berkas, pemegang);
    }
  } finally {
    rmSync(calon, { force: true });
  }
}

/** Removes a dead holder's lock, unless another newcomer has put its own there meanwhile. */
function singkirkan(berkas, mati) {
  const samping = `${berkas}.mati.${process.pid}`;
  try {
    renameSync(berkas, samping);
  } catch (galat) {
    if (galat.code === 'ENOENT') return;
    throw galat;
  }
  const terambil = baca(samping);
  if (terambil && (terambil.pid !== mati?.pid || terambil.mulai !== mati?.mulai)) {
    try {
      linkSync(samping, berkas);
    } catch {
      // A third one was faster; the file set aside then counts for nothing.
    }
  }
  rmSync(samping, { force: true });
}

function pegang(berkas, tulisan) {
  return {
    catat(isi) {
      const calon = `${berkas}.${process.pid}`;
      writeFileSync(calon, tulisan(isi), { mode: 0o600 });
      renameSync(calon, berkas);
    },
    lepas() {
      if (baca(berkas)?.pid === process.pid) rmSync(berkas, { force: true });
    },
  };
}

/** Who holds the lock now, or null. */
export function pemegangKunci(berkas) {
  const isi = baca(berkas);
  return masihHidup(isi) ? isi : null;
}
