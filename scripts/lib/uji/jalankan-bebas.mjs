import { spawn } from 'node:child_process';
import { kirimSinyal } from '../proses.mjs';

/**
 * Runs a program with its output shown and returns its exit code, whatever it is.
 *
 * @param {string[]} perintah
 * @param {import('node:child_process').SpawnOptions} pilihan
 * @returns {Promise<number>} 1 also for a program that a signal ended or that could not be started
 */
export function jalankanBebas([program, ...argumen], pilihan) {
  return new Promise((selesai) => {
    const anak = spawn(program, argumen, { stdio: ['ignore', 'inherit', 'inherit'], ...pilihan });
    const teruskan = (sinyal) => kirimSinyal(anak.pid, sinyal);
    process.on('SIGTERM', teruskan);
    const tutup = (kode) => {
      process.off('SIGTERM', teruskan);
      selesai(kode ?? 1);
    };
    anak.on('error', (galat) => {
      console.error(galat.message);
      tutup(1);
    });
    anak.on('exit', tutup);
  });
}
