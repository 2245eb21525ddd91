import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  alamatBasisData,
  denganKoneksi,
  PEMILIK,
  siapkanBasisData,
  susunUrl,
} from '../lib/basis-data.mjs';
import { lewatTsx } from '../lib/data.mjs';
import { GalatPengguna } from '../lib/galat.mjs';
import { AKAR, diData } from '../lib/jalur.mjs';
import { jalankanKlaster } from '../lib/klaster.mjs';
import { ambilKunci } from '../lib/kunci.mjs';
import { langkah } from '../lib/langkah.mjs';
import { jalankan } from '../lib/proses.mjs';
import { sidik } from '../lib/stempel.mjs';

/*
 * A PostgreSQL of its own for measuring, with the settings of the one behind `npm start`: neither the
 * portal's data nor the tests' are touched.
 */

// Loopback only, and nothing but invented data inside.
const RAHASIA = {
  sandiSuper: 'bench-super',
  sandiPemilik: 'bench-pemilik',
  sandiAplikasi: 'bench-app',
};

const bitaTetap = (isi) => Buffer.alloc(32, isi).toString('base64');

export const folderBench = () => {
  const folder = diData('bench');
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** Environment of the application on one of the databases. */
export const lingkunganBench = (basisData, alamat = 'http://localhost:3000') => ({
  ...process.env,
  SINERGI_MODE: 'demo',
  DATABASE_URL: basisData.url,
  DATABASE_URL_MIGRASI: basisData.urlMigrasi,
  AUTH_SECRET: 'rahasia-bench-rahasia-bench-rahasia-bench',
  KUNCI_DATA: `k1:${bitaTetap(3)}`,
  KUNCI_INDEKS: bitaTetap(4),
  KUNCI_SERTIFIKAT: `s1:${bitaTetap(5)}`,
  SINERGI_SANDI_DEMO: 'Depok-Sinergi-2026',
  SINERGI_ALAMAT: alamat,
  FOLDER_BERKAS: join(folderBench(), 'berkas'),
  // Every request comes from an address of its own, as from many phones.
  PROKSI_TEPERCAYA: '1',
  SMTP_URL: '',
  NEXT_TELEMETRY_DISABLED: '1',
});

/**
 * Starts the cluster; only one measuring run at a time.
 *
 * @param {{ tutup: (kerja: () => unknown) => void }} pilihan `tutup` registers what has to be undone
 */
export async function nyalakanKlaster({ tutup }) {
  const kunci = ambilKunci(join(folderBench(), 'kunci'));
  if (!kunci.milik) throw new GalatPengguna('pengukuran lain sedang berjalan di folder ini.');
  tutup(kunci.lepas);
  const klaster = await langkah('Menjalankan basis data untuk pengukuran', () =>
    jalankanKlaster({
      folder: join(folderBench(), 'postgres'),
      sandi: RAHASIA.sandiSuper,
      port: 0,
    }),
  );
  tutup(klaster.berhenti);
  await siapkanBasisData(klaster.port, RAHASIA, 'induk');
  const urlSuper = (basisData) =>
    susunUrl({ port: klaster.port, nama: 'postgres', sandi: RAHASIA.sandiSuper, basisData });
  return { port: klaster.port, urlSuper };
}

/** Everything that decides what the rows look like. */
const sidikMuatan = () =>
  sidik([
    ...['prisma/migrations', 'prisma/seed/acuan.ts', 'prisma/seed/aturan.ts', 'scripts/bench/muat'],
    ...['prisma/seed/demo/acak.ts', 'prisma/seed/demo/kata.ts', 'lib/umkm/pelaku/reads.ts'],
    ...['lib/platform/kripto', 'lib/wilayah/data.ts'],
  ]).slice(0, 12);

async function buang(klien, nama) {
  await klien.query(`drop database if exists ${klien.escapeIdentifier(nama)} with (force)`);
}

/**
 * The filled database of one size, from which each run takes a copy; filled again when the migrations
 * or the loader have changed.
 *
 * @returns {Promise<string>} its name
 */
export async function siapkanMuatan(klaster, ukuran, { ulang }) {
  const sidikKini = sidikMuatan();
  const nama = `muatan_${ukuran}_${sidikKini}`;
  await denganKoneksi(klaster.urlSuper('postgres'), async (klien) => {
    const { rows } = await klien.query(
      String.raw`select datname from pg_database where datname like 'muatan\_%' or datname like 'ukur\_%'`,
    );
    const lama = rows
      .map(({ datname }) => datname)
      .filter((satu) => !satu.endsWith(`_${sidikKini}`) || (ulang && satu === nama));
    for (const satu of lama) await buang(klien, satu);
    if (rows.some(({ datname }) => datname === nama) && !lama.includes(nama)) return;
    // Under another name until it is whole: a broken-off load never counts.
    const calon = `muatan_${ukuran}_belum`;
    await klien.query(`create database ${calon} owner ${PEMILIK}`);
    const alamat = alamatBasisData(klaster.port, RAHASIA, calon);
    const env = { ...lingkunganBench(alamat), URL_SUPER: klaster.urlSuper(calon) };
    const gagal = 'Basis data untuk pengukuran tidak dapat disiapkan.';
    await langkah(`Mengisi ${ukuran.toLocaleString('id-ID')} UMKM`, async () => {
      for (const berkas of ['scripts/migrasi.ts', 'scripts/migrasi/acuan.ts']) {
        const perintah = lewatTsx(berkas, ...(berkas.endsWith('migrasi.ts') ? ['deploy'] : []));
        await jalankan(perintah, { cwd: AKAR, env, diam: true, gagal });
      }
      const muat = lewatTsx('scripts/bench/muat/index.ts', String(ukuran));
      await jalankan(muat, { cwd: AKAR, env, gagal });
    });
    await klien.query(`alter database ${calon} rename to ${nama}`);
  });
  return nama;
}

/**
 * A copy to measure on, so that what is written meanwhile does not stay.
 *
 * @returns {Promise<{ nama: string, url: string, urlMigrasi: string, buang: () => Promise<void> }>}
 */
export async function salinMuatan(klaster, muatan, ukuran) {
  const nama = `ukur_${ukuran}_${process.pid}`;
  await langkah('Menyalin basis data', () =>
    denganKoneksi(klaster.urlSuper('postgres'), async (klien) => {
      await buang(klien, nama);
      await klien.query(
        `create database ${nama} template ${muatan} owner ${PEMILIK} strategy file_copy`,
      );
    }),
  );
  return {
    nama,
    ...alamatBasisData(klaster.port, RAHASIA, nama),
    buang: () => denganKoneksi(klaster.urlSuper('postgres'), (klien) => buang(klien, nama)),
  };
}
