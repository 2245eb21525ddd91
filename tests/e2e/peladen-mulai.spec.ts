import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import {
  buatSalinan,
  duduki,
  type Jalannya,
  type Salinan,
  terbuka,
} from '@/tests/support/e2e/salinan';
import { expect, test } from '@/tests/support/e2e/uji';

/* The start command as an operator uses it, in a copy of the project with the pages of this run. */

test.describe.configure({ mode: 'serial', timeout: 600_000 });

const MULAI = 'scripts/start.mjs';
let salinan: Salinan;
let port: number;

test.beforeAll(async () => {
  salinan = buatSalinan();
  const { port: bebas, server } = await duduki();
  server.close();
  port = bebas;
});
test.afterAll(() => salinan.buang());

/** The steps that it announced. */
const langkah = (jalannya: Jalannya) =>
  [...jalannya.teks().matchAll(/^• (.+) …$/gm)].map(([, nama]) => nama);

async function akhir(jalannya: Jalannya): Promise<{ kode: number | null; teks: string }> {
  const kode = await jalannya.akhir;
  return { kode, teks: jalannya.teks() };
}

const sehat = () =>
  fetch(`http://127.0.0.1:${port}/api/health`).then(
    (jawaban) => jawaban.status,
    () => 0,
  );

/** Starts, and waits until the portal is well; a start that ends instead tells what it printed. */
async function mulaiSampaiSehat(env: Record<string, string> = {}): Promise<Jalannya> {
  const jalannya = salinan.jalankan([MULAI], { PORT: String(port), ...env });
  await expect
    .poll(
      async () => {
        if (jalannya.proses.exitCode !== null) throw new Error(jalannya.teks());
        return jalannya.teks().includes('Sinergi Depok siap.') ? sehat() : 0;
      },
      { timeout: 300_000 },
    )
    .toBe(200);
  return jalannya;
}

interface Kunci {
  pid: number;
  portBasisData: number;
  web: { pid: number };
}
const berkasKunci = () => join(salinan.folder, '.data', 'portal.kunci');
const bacaKunci = (): Kunci => JSON.parse(readFileSync(berkasKunci(), 'utf8'));
const pidPostgres = () =>
  Number(
    readFileSync(join(salinan.folder, '.data/postgres/postmaster.pid'), 'utf8').split('\n')[0],
  );

function hidup(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function tanya(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const klien = new pg.Client({ connectionString: url });
  await klien.connect();
  try {
    return (await klien.query(sql)).rows;
  } finally {
    await klien.end();
  }
}

/** Asks the embedded database of the copy, which runs. */
function tanyaBawaan(sql: string): Promise<Record<string, unknown>[]> {
  const { sandiPemilik } = JSON.parse(
    readFileSync(join(salinan.folder, '.data', 'rahasia.json'), 'utf8'),
  );
  const { portBasisData } = bacaKunci();
  return tanya(
    `postgresql://sinergi_pemilik:${sandiPemilik}@127.0.0.1:${portBasisData}/sinergi`,
    sql,
  );
}

async function hentikan(jalannya: Jalannya): Promise<void> {
  const { pid, portBasisData, web } = bacaKunci();
  const postgres = pidPostgres();
  expect([pid, web.pid, postgres].map(hidup)).toEqual([true, true, true]);
  jalannya.proses.kill('SIGTERM');
  const { kode, teks } = await akhir(jalannya);
  expect(kode).toBe(0);
  expect(teks).toContain('Berhenti dengan rapi. Data tersimpan.');
  // A process that has ended is known for a moment longer, until its parent has noticed.
  await expect.poll(() => [pid, web.pid, postgres].map(hidup)).toEqual([false, false, false]);
  expect([await terbuka(port), await terbuka(portBasisData)]).toEqual([false, false]);
  expect(existsSync(berkasKunci())).toBe(false);
}

test('perintah tanpa portal yang berjalan menyalakan basis data dan mematikannya lagi', async () => {
  // With an account in it no demo is loaded, which would take minutes here.
  const perintah = (...argumen: string[]) =>
    akhir(salinan.jalankan(['scripts/perintah.mjs', ...argumen]));
  const migrasi = await perintah('scripts/migrasi.ts', 'deploy');
  expect(migrasi.teks).toContain('diterapkan:');
  expect(migrasi.kode).toBe(0);
  const isi = ['--surel', 'tetap@contoh.test', '--nama', 'Orang Tetap'];
  const admin = await perintah('scripts/perintah/admin-buat.ts', ...isi);
  expect(admin.teks).toContain('Admin dibuat.');
  expect(admin.kode).toBe(0);
  expect(existsSync(join(salinan.folder, '.data/postgres/postmaster.pid'))).toBe(false);
});

test('port yang dipakai program lain disebut, dengan jalan keluarnya', async () => {
  const { port: dipakai, server } = await duduki();
  const { kode, teks } = await akhir(salinan.jalankan([MULAI], { PORT: String(dipakai) }));
  server.close();
  expect(kode).toBe(1);
  expect(teks).toContain(`Port ${dipakai} sedang dipakai program lain.`);
  expect(teks).toContain('PORT=3001 npm start');
  expect(existsSync(berkasKunci())).toBe(false);
});

test('naik, menolak kembarannya, berhenti dengan rapi, lalu naik lagi dengan data yang sama', async () => {
  const pertama = await mulaiSampaiSehat();
  expect(pertama.teks()).toContain('petugas@contoh.test');

  const kembar = await akhir(salinan.jalankan([MULAI], { PORT: String(port) }));
  expect(kembar.kode).toBe(1);
  expect(kembar.teks).toContain(
    `Sinergi Depok sudah berjalan di http://localhost:${port} (proses ${pertama.proses.pid}).`,
  );
  expect(await sehat()).toBe(200);

  const isi = 'select surel, id from pengguna';
  const semula = await tanyaBawaan(isi);
  expect(semula).toMatchObject([{ surel: 'tetap@contoh.test' }]);
  await hentikan(pertama);

  const kedua = await mulaiSampaiSehat();
  // Nothing is installed, made, or built once more.
  expect(langkah(kedua)).toEqual([
    'Menjalankan basis data',
    'Menerapkan migrasi',
    'Memuat data acuan dan data demo',
  ]);
  expect(kedua.teks()).not.toContain('diterapkan:');
  expect(await tanyaBawaan(isi)).toEqual(semula);
  await hentikan(kedua);
});

test.describe('mode produksi', () => {
  const acak = () => randomBytes(32).toString('base64');
  const RAHASIA = {
    AUTH_SECRET: acak(),
    KUNCI_DATA: `k1:${acak()}`,
    KUNCI_INDEKS: acak(),
    KUNCI_SERTIFIKAT: `s1:${acak()}`,
  };
  const PRODUKSI = { SINERGI_MODE: 'produksi', SINERGI_ALAMAT: 'https://sinergi.contoh.test' };
  /** A database on the PostgreSQL of the tests, as the two logins of the portal. */
  function diServerUji(nama?: string) {
    const alamat = (isi: string | undefined) => {
      const url = new URL(isi ?? '');
      if (nama) url.pathname = `/${nama}`;
      return url.href;
    };
    return {
      DATABASE_URL: alamat(process.env.DATABASE_URL),
      DATABASE_URL_MIGRASI: alamat(process.env.DATABASE_URL_MIGRASI),
    };
  }

  test('tanpa rahasia: setiap yang kurang disebut namanya', async () => {
    const { kode, teks } = await akhir(
      salinan.jalankan([MULAI], { ...PRODUKSI, PORT: String(port) }),
    );
    expect(kode).toBe(1);
    for (const nama of ['DATABASE_URL', ...Object.keys(RAHASIA)])
      expect(teks).toContain(`${nama} belum diisi`);
    expect(teks).not.toContain('•');
  });

  test('basis data yang pernah berisi demo ditolak, dan portal tidak naik', async () => {
    const jalannya = salinan.jalankan([MULAI], {
      ...PRODUKSI,
      ...RAHASIA,
      ...diServerUji(),
      PORT: String(port),
    });
    const { kode, teks } = await akhir(jalannya);
    expect(kode).toBe(1);
    expect(teks).toContain('pernah diisi data demo');
    expect(teks).toContain('arahkan DATABASE_URL');
    expect(teks).not.toContain('Sinergi Depok siap.');
    expect(await terbuka(port)).toBe(false);
  });

  test('basis data sendiri: naik tanpa satu akun atau koperasi pun', async () => {
    const nama = `uji_${process.pid}_mulai`;
    const induk = diServerUji().DATABASE_URL_MIGRASI;
    const basisData = diServerUji(nama);
    await tanya(induk, `create database ${nama}`);
    try {
      const jalannya = await mulaiSampaiSehat({ ...PRODUKSI, ...RAHASIA, ...basisData });
      expect(jalannya.teks()).not.toContain('@contoh.test');
      const sql = `select (select count(*)::int from pengguna) as akun,
        (select count(*)::int from koperasi) as koperasi, (select count(*)::int from kelurahan) as kelurahan`;
      expect(await tanya(basisData.DATABASE_URL_MIGRASI, sql)).toEqual([
        { akun: 0, koperasi: 0, kelurahan: 63 },
      ]);
      jalannya.proses.kill('SIGTERM');
      expect((await akhir(jalannya)).kode).toBe(0);
      expect(await terbuka(port)).toBe(false);
    } finally {
      await tanya(induk, `drop database if exists ${nama}`);
    }
  });
});
