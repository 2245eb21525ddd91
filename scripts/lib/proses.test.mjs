import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GalatPengguna } from './galat.mjs';
import { jalankan, kenali, masihHidup, tungguMati } from './proses.mjs';

const PROSES = new URL('./proses.mjs', import.meta.url).href;
/** Runs a piece of a module that has everything of proses.mjs. */
const potongan = (isi) => [
  process.execPath,
  '--input-type=module',
  '-e',
  `import { ikutiNpm, jalankan } from ${JSON.stringify(PROSES)};${isi}`,
];

describe('ikutiNpm', () => {
  const pendengar = potongan(`
    process.on('SIGTERM', () => { console.log('diminta berhenti'); process.exit(0); });
    ikutiNpm();
    console.log('mulai');
    setInterval(() => undefined, 1000);`);

  it('perintah yang ditinggal npm berhenti seperti diminta', async () => {
    // A shell that does not hand itself over, as npm has one between itself and the command.
    const induk = spawn(
      process.execPath,
      [
        '-e',
        `require('node:child_process').spawn(process.argv[1], process.argv.slice(2), { stdio: 'inherit' })`,
        '--',
        ...pendengar,
      ],
      {
        env: { ...process.env, npm_lifecycle_event: 'start' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let teks = '';
    induk.stdout.on('data', (potong) => {
      teks += potong;
      if (teks === 'mulai\n') induk.kill('SIGKILL');
    });
    // The pipe closes when the last one who could write to it is gone: the command itself.
    await once(induk.stdout, 'close');
    expect(teks).toBe('mulai\ndiminta berhenti\n');
  });
});

describe('jalankan', () => {
  it('tanpa galat bila berakhir baik; kalimatnya bila tidak', async () => {
    await jalankan([process.execPath, '-e', '0']);
    const gagal = jalankan([process.execPath, '-e', 'process.exit(3)'], { gagal: 'Tidak jadi.' });
    await expect(gagal).rejects.toThrow(new GalatPengguna('Tidak jadi. (kode 3)'));
  });

  it('meneruskan sinyal, menunggu sampai selesai, dan tidak menyalahkan siapa pun', async () => {
    const cucu = `
      process.on('SIGTERM', () => setTimeout(() => { console.log('rapi'); process.exit(1); }, 50));
      console.log('mulai'); setInterval(() => undefined, 1000);`;
    const anak = spawn(
      ...((program, ...argumen) => [program, argumen])(
        ...potongan(`
          await jalankan([process.execPath, '-e', ${JSON.stringify(cucu)}], { gagal: 'Salah.' })
            .catch((galat) => console.log(galat.message));`),
      ),
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let teks = '';
    anak.stdout.on('data', (potong) => {
      teks += potong;
      if (teks === 'mulai\n') anak.kill('SIGTERM');
    });
    await once(anak, 'close');
    expect(teks).toBe('mulai\nrapi\ndihentikan.\n');
  });
});

describe('masihHidup', () => {
  it('nomor proses yang dipakai ulang bukan proses yang dicatat', () => {
    expect(masihHidup(kenali(process.pid))).toBe(true);
    expect(masihHidup({ pid: process.pid, mulai: 'dahulu' })).toBe(false);
    expect(masihHidup({ pid: -1, mulai: null })).toBe(false);
    expect(masihHidup(null)).toBe(false);
  });

  it('proses yang berakhir dikenali', async () => {
    const anak = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    const catatan = kenali(anak.pid);
    anak.kill('SIGKILL');
    expect(await tungguMati(catatan, 10_000)).toBe(true);
  });
});

describe('npm start dan npm run dev', () => {
  it('tidak menyisakan cangkang di antara npm dan perintahnya, yang mati sebelum semuanya rapi', () => {
    const { scripts } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    // cmd.exe knows no exec and takes the second half; a POSIX shell never gets there.
    for (const [nama, perintah] of [
      ['start', 'node scripts/start.mjs'],
      ['dev', 'node scripts/start.mjs --dev'],
    ]) {
      expect(scripts[nama]).toBe(`exec ${perintah} || ${perintah}`);
    }
  });
});
