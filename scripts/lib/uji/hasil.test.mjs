import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { AKAR } from '../jalur.mjs';
import { ceritaGagal, hasilPlaywright, hasilVitest } from './hasil.mjs';

// The last tests start the whole command anew.
vi.setConfig({ testTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), 'sinergi-hasil-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TIDAK_ADA = join(folder, 'tidak-ada.json');
function laporan(isi) {
  const berkas = join(folder, 'laporan.json');
  writeFileSync(berkas, JSON.stringify(isi));
  return berkas;
}

describe('hasilVitest', () => {
  const isi = (ubah = {}) =>
    laporan({ numTotalTests: 5, numPassedTests: 5, testResults: [], ...ubah });

  it('semua lulus', () => {
    expect(hasilVitest(isi(), 0)).toEqual({ lulus: 5, gagal: 0 });
  });

  it.each([
    ['laporan yang tidak ada', () => TIDAK_ADA, 0, { lulus: 0, gagal: 1 }],
    [
      'tanpa satu uji pun',
      () => isi({ numTotalTests: 0, numPassedTests: 0 }),
      0,
      { lulus: 0, gagal: 1 },
    ],
    ['yang dilewati', () => isi({ numPassedTests: 3 }), 0, { lulus: 3, gagal: 2 }],
    ['kode bukan 0 tanpa uji yang gagal', () => isi(), 1, { lulus: 5, gagal: 1 }],
    [
      'berkas yang tidak termuat',
      () => isi({ testResults: [{ status: 'failed', assertionResults: [] }] }),
      1,
      { lulus: 5, gagal: 1 },
    ],
    [
      'uji yang gagal, sekali saja',
      () =>
        isi({
          numPassedTests: 4,
          testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
        }),
      1,
      { lulus: 4, gagal: 1 },
    ],
  ])('%s terhitung gagal', (_nama, berkas, kode, jumlah) => {
    expect(hasilVitest(berkas(), kode)).toEqual(jumlah);
  });
});

describe('hasilPlaywright', () => {
  const isi = (stats = {}, errors = []) =>
    laporan({ stats: { expected: 5, skipped: 0, unexpected: 0, flaky: 0, ...stats }, errors });

  it('semua lulus', () => {
    expect(hasilPlaywright(isi(), 0)).toEqual({ lulus: 5, gagal: 0 });
  });

  it.each([
    ['laporan yang tidak ada', () => TIDAK_ADA, 0, { lulus: 0, gagal: 1 }],
    ['tanpa satu uji pun', () => isi({ expected: 0 }), 0, { lulus: 0, gagal: 1 }],
    ['yang dilewati', () => isi({ skipped: 2 }), 0, { lulus: 5, gagal: 2 }],
    ['yang gagal', () => isi({ unexpected: 1 }), 1, { lulus: 5, gagal: 1 }],
    ['yang baru lulus waktu diulang', () => isi({ flaky: 1 }), 0, { lulus: 5, gagal: 1 }],
    ['galat di luar uji', () => isi({}, [{ message: 'x' }]), 1, { lulus: 5, gagal: 1 }],
    ['kode bukan 0 tanpa uji yang gagal', () => isi(), 1, { lulus: 5, gagal: 1 }],
  ])('%s terhitung gagal', (_nama, berkas, kode, jumlah) => {
    expect(hasilPlaywright(berkas(), kode)).toEqual(jumlah);
  });
});

describe('ceritaGagal', () => {
  const spec = (title, status, errors = []) => ({
    title,
    file: 'masuk.spec.ts',
    line: 7,
    tests: [{ status, projectName: 'meja', results: [{ errors }] }],
  });
  const pesan = `${String.fromCharCode(27)}[31mError: merah${String.fromCharCode(27)}[39m\n\nharapan`;

  it('menyebut setiap uji yang tidak lulus dengan awal galatnya, tanpa warna', () => {
    const suites = [
      {
        title: 'masuk.spec.ts',
        specs: [spec('lulus', 'expected'), spec('dilewati', 'skipped')],
        suites: [
          {
            title: 'dengan JavaScript',
            specs: [spec('gagal', 'unexpected', [{ message: pesan }])],
          },
        ],
      },
    ];
    expect(ceritaGagal(laporan({ suites }))).toEqual([
      '[meja] masuk.spec.ts:7 › dilewati\n    skipped',
      '[meja] masuk.spec.ts:7 › dengan JavaScript › gagal\n    Error: merah\n    \n    harapan',
    ]);
    expect(ceritaGagal(TIDAK_ADA)).toEqual([]);
  });
});

describe('npm test', () => {
  /** Runs the command in a folder of its own; gives its exit code and the last line that it wrote. */
  function uji(argumen, env = {}) {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/test.mjs', ...argumen], {
      cwd: AKAR,
      encoding: 'utf8',
      env: { ...process.env, SINERGI_FOLDER_UJI: folder, ...env },
    });
    return { kode: status, akhir: stdout.trimEnd().split('\n').at(-1) };
  }

  it('baris terakhir menyebut yang lulus dan yang gagal', () => {
    const satu = ['--hanya=unit', '--', 'scripts/lib/galat.test.mjs'];
    const { kode, akhir } = uji(satu);
    expect(akhir).toMatch(/^[1-9]\d* passed, 0 failed$/);
    expect(kode).toBe(0);
  });

  it('nama berkas yang tidak ada dan bagian yang tidak dapat dijalankan terhitung gagal', () => {
    expect(uji(['--hanya=unit', '--', 'tidak-ada-berkas-ini'])).toEqual({
      kode: 1,
      akhir: '0 passed, 1 failed',
    });
    expect(uji(['--hanya=e2e'], { CHROMIUM_PATH: '/tidak/ada/chromium' })).toEqual({
      kode: 1,
      akhir: '0 passed, 1 failed',
    });
  });
});
