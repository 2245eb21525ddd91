import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NEXT } from '../bangun.mjs';
import { GalatPengguna, kalimatDisk } from '../galat.mjs';
import { AKAR, diAkar } from '../jalur.mjs';
import { folderUji } from '../klaster-uji.mjs';
import { pastikanKlien } from '../klien.mjs';
import { langkah } from '../langkah.mjs';
import { lingkunganUji, TANPA_BASIS_DATA } from '../lingkungan-uji.mjs';
import { jalankanE2e } from './e2e.mjs';
import { hasilVitest } from './hasil.mjs';
import { jalankanBebas } from './jalankan-bebas.mjs';

const node = (berkas, ...argumen) => [process.execPath, diAkar(berkas), ...argumen];

const PERIKSA = [
  ['Format dan lint', [node('node_modules/@biomejs/biome/bin/biome', 'ci', '.')]],
  [
    'Tipe',
    [[process.execPath, NEXT, 'typegen'], node('node_modules/typescript/bin/tsc', '--noEmit')],
  ],
];

const BAGIAN = ['periksa', 'unit', 'arsitektur', 'integrasi', 'e2e'];

const env = { ...process.env, ...lingkunganUji(TANPA_BASIS_DATA), NEXT_TELEMETRY_DISABLED: '1' };

async function periksa() {
  let lulus = 0;
  for (const [nama, perintah] of PERIKSA) {
    const baik = await langkah(nama, async () => {
      for (const satu of perintah) {
        if ((await jalankanBebas(satu, { cwd: AKAR, env })) !== 0) return false;
      }
      return true;
    });
    if (baik) lulus += 1;
    else console.error(`  GAGAL: ${nama}`);
  }
  return { lulus, gagal: PERIKSA.length - lulus };
}

async function vitest(proyek, { folderHasil, argumen }) {
  const laporan = join(folderHasil, `${proyek}.json`);
  rmSync(laporan, { force: true });
  const kode = await langkah(`Uji ${proyek}`, () =>
    jalankanBebas(
      node(
        'node_modules/vitest/vitest.mjs',
        ...['run', '--project', proyek, '--reporter=default', '--reporter=json'],
        ...[`--outputFile.json=${laporan}`, ...argumen],
      ),
      { cwd: AKAR, env: { ...process.env, NODE_ENV: 'test' } },
    ),
  );
  return hasilVitest(laporan, kode);
}

/** `--hanya=unit,e2e` runs parts; everything after `--` goes to the test runners (file names, filters). */
function bacaArgumen(argumen) {
  const pemisah = argumen.indexOf('--');
  const milik = pemisah < 0 ? argumen : argumen.slice(0, pemisah);
  let pilihan = BAGIAN;
  for (const satu of milik) {
    const cocok = /^--hanya=(.+)$/.exec(satu);
    const nama = cocok?.[1].split(',') ?? [];
    if (nama.length === 0 || nama.some((bagian) => !BAGIAN.includes(bagian))) {
      throw new GalatPengguna(
        `"${satu}" tidak dikenal. Contoh: npm test -- --hanya=${BAGIAN.join(',')}`,
      );
    }
    pilihan = BAGIAN.filter((bagian) => nama.includes(bagian));
  }
  return { pilihan, argumen: pemisah < 0 ? [] : argumen.slice(pemisah + 1) };
}

/**
 * Runs what decides whether the project is sound, part after part, also after a part has failed, and
 * ends with the one line `N passed, N failed`.
 *
 * @returns {Promise<number>} exit code
 */
export async function ujiSemua(argumenBaris) {
  const { pilihan, argumen } = bacaArgumen(argumenBaris);
  const folderHasil = join(folderUji(), 'hasil');
  mkdirSync(folderHasil, { recursive: true });
  const penutup = [];
  const bereskan = async () => {
    for (const tutup of penutup.splice(0).reverse()) await tutup();
  };
  let dihentikan = false;
  for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(sinyal, () => {
      dihentikan = true;
    });
  }

  const jumlah = { lulus: 0, gagal: 0 };
  const catat = (bagian, { lulus, gagal }) => {
    jumlah.lulus += lulus;
    jumlah.gagal += gagal;
    console.log(`  ${bagian}: ${lulus} lulus, ${gagal} gagal\n`);
  };
  const pengerjaan = {
    periksa,
    unit: () => vitest('unit', { folderHasil, argumen }),
    arsitektur: () => vitest('arsitektur', { folderHasil, argumen }),
    integrasi: () => vitest('integrasi', { folderHasil, argumen }),
    e2e: () => jalankanE2e({ folderHasil, argumen, tutup: (kerja) => penutup.push(kerja) }),
  };
  await pastikanKlien();
  try {
    for (const bagian of pilihan) {
      try {
        catat(bagian, await pengerjaan[bagian]());
      } catch (galat) {
        console.error(
          galat instanceof GalatPengguna ? galat.message : (kalimatDisk(galat) ?? galat),
        );
        catat(bagian, { lulus: 0, gagal: 1 });
      }
      if (dihentikan) catat('dihentikan', { lulus: 0, gagal: 1 });
      if (dihentikan) break;
    }
  } finally {
    await bereskan();
  }
  console.log(`${jumlah.lulus} passed, ${jumlah.gagal} failed`);
  return jumlah.gagal === 0 ? 0 : 1;
}
