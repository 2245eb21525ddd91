import { existsSync, readFileSync } from 'node:fs';

/*
 * Every reader returns how many passed and failed. What was skipped counts as failed, and so does a
 * run that ended badly without naming a failed test: nothing is passed over in silence.
 */

const baca = (berkas) => (existsSync(berkas) ? JSON.parse(readFileSync(berkas, 'utf8')) : null);

/** A run without a report, or whose exit code says more than its report, adds one failure. */
function denganKode({ lulus, gagal }, kode) {
  return { lulus, gagal: gagal === 0 && kode !== 0 ? 1 : gagal };
}

/**
 * @param {string} berkas JSON report of vitest
 * @param {number} kode exit code of the run
 * @returns {{ lulus: number, gagal: number }}
 */
export function hasilVitest(berkas, kode) {
  const isi = baca(berkas);
  if (!isi) return { lulus: 0, gagal: 1 };
  const lulus = isi.numPassedTests;
  // A file that cannot even be loaded has no tests to fail.
  const takTermuat = isi.testResults.filter(
    (satu) => satu.status === 'failed' && satu.assertionResults.length === 0,
  ).length;
  const gagal = isi.numTotalTests - lulus + takTermuat;
  return denganKode({ lulus, gagal: lulus + gagal === 0 ? 1 : gagal }, kode);
}

/**
 * @param {string} berkas JSON report of Playwright
 * @param {number} kode exit code of the run
 * @returns {{ lulus: number, gagal: number }}
 */
export function hasilPlaywright(berkas, kode) {
  const isi = baca(berkas);
  if (!isi) return { lulus: 0, gagal: 1 };
  const { expected, skipped, unexpected, flaky } = isi.stats;
  const gagal = skipped + unexpected + flaky + isi.errors.length;
  return denganKode({ lulus: expected, gagal: expected + gagal === 0 ? 1 : gagal }, kode);
}
