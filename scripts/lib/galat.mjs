/**
 * A failure that the person at the keyboard can do something about. Its message is shown as it is,
 * without a stack trace.
 */
export class GalatPengguna extends Error {}

const SEBAB_DISK = {
  ENOSPC: 'Ruang disk habis. Kosongkan sebagian, lalu jalankan lagi.',
  EDQUOT: 'Jatah ruang disk habis. Kosongkan sebagian, lalu jalankan lagi.',
  EROFS: 'Disk ini hanya bisa dibaca. Pindahkan folder proyek ke disk yang bisa ditulis.',
  EACCES: 'Folder atau berkas ini tidak boleh ditulis oleh akun Anda.',
  EPERM: 'Folder atau berkas ini tidak boleh diubah oleh akun Anda.',
  EMFILE: 'Terlalu banyak berkas terbuka. Naikkan batasnya (ulimit -n), lalu jalankan lagi.',
};

/** Turns an error of the operating system into a sentence; null when it is of another kind. */
export function kalimatDisk(galat) {
  const sebab = SEBAB_DISK[galat?.code];
  if (!sebab) return null;
  return galat.path ? `${sebab}\n  Tempatnya: ${galat.path}` : sebab;
}

/**
 * What PostgreSQL wrote when it stopped, in words that say what to do.
 *
 * @param {string} catatan the end of the server's log
 */
export function kalimatPostgres(catatan) {
  if (/No space left on device|Disk quota exceeded|Check free disk space/.test(catatan))
    return SEBAB_DISK.ENOSPC;
  if (/Read-only file system/.test(catatan)) return SEBAB_DISK.EROFS;
  if (/Cannot allocate memory|could not map anonymous shared memory/.test(catatan)) {
    return 'Memori tidak cukup untuk PostgreSQL. Tutup program lain, lalu jalankan lagi.';
  }
  if (/Permission denied/.test(catatan)) {
    return 'PostgreSQL tidak boleh membaca atau menulis foldernya sendiri.';
  }
  if (/incompatible with server|initialized by PostgreSQL version/.test(catatan)) {
    return 'Data di .data/postgres dibuat oleh PostgreSQL versi lain. Pulihkan dari cadangan.';
  }
  return null;
}

/**
 * Runs the main function of a command. An expected failure prints its sentence and ends with 1;
 * an unexpected one prints its trace, because then the trace is what helps.
 */
export async function jalankanUtama(utama) {
  try {
    process.exitCode = (await utama()) ?? 0;
  } catch (galat) {
    const kalimat = galat instanceof GalatPengguna ? galat.message : kalimatDisk(galat);
    console.error(kalimat ? `\nBerhenti: ${kalimat}` : galat);
    process.exitCode = 1;
  }
}
