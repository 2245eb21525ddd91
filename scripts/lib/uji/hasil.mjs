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

const BARIS_GALAT = 12;
// Playwright colours what it writes into its report.
const WARNA = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/**
 * The tests that did not pass, each with the beginning of its first error: the end of a long output is
 * what one gets to see of it.
 *
 * @param {string} berkas JSON report of Playwright
 * @returns {string[]} one text for each test; none without a report
 */
export function ceritaGagal(berkas) {
  const cerita = [];
  const telusuri = (bagian, jalur) => {
    for (const { title, tests, file, line } of bagian.specs ?? [])
      for (const { status, projectName, results } of tests) {
        if (status === 'expected') continue;
        const galat = results.flatMap(({ errors }) => errors)[0]?.message ?? status;
        const awal = galat.replace(WARNA, '').split('\n').slice(0, BARIS_GALAT);
        const nama = [...jalur, title].join(' › ');
        cerita.push([`[${projectName}] ${file}:${line} › ${nama}`, ...awal].join('\n    '));
      }
    for (const dalam of bagian.suites ?? []) telusuri(dalam, [...jalur, dalam.title]);
  };
  for (const satu of baca(berkas)?.suites ?? []) telusuri(satu, []);
  return cerita;
}
