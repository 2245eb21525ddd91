import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { langkah } from '../lib/langkah.mjs';
import { cariChromium } from '../lib/uji/chromium.mjs';
import { tabel } from './laporan.mjs';
import { folderHasil } from './peladen.mjs';
import { KUKI } from './persiapan.mjs';

/*
 * Weight of the pages in a real browser, and Lighthouse as on a cheap phone.
 */

/** Compressed JavaScript, in kB, that a page may load. */
const ANGGARAN = { publik: 150, petugas: 230 };
const LIGHTHOUSE_PALING_RENDAH = 95;
const PUTARAN = 3;

const BENDERA = ['--no-sandbox', '--disable-dev-shm-usage'];

const halamanDari = (bahan) => {
  const [koperasi] = bahan.koperasiTerbuka;
  const pemilik = bahan.pemohon[0].kuki;
  const petugas = bahan.petugas[0];
  return [
    ...['/', '/koperasi', `/koperasi/${koperasi.id}`, '/masuk', '/daftar', '/dasbor'].map(
      (jalur) => ({
        jalur,
        golongan: 'publik',
        lighthouse: true,
      }),
    ),
    ...['/simulasi', '/verifikasi'].map((jalur) => ({ jalur, golongan: 'publik' })),
    ...[
      '/portal',
      '/portal/usaha-saya',
      '/portal/usaha-saya/daftar',
      `/portal/permohonan/baru?koperasi=${koperasi.id}`,
      '/portal/permohonan',
      '/portal/pemberitahuan',
      '/portal/modal',
      '/portal/program',
      '/portal/pendirian',
      '/portal/akun',
    ].map((jalur) => ({ jalur, golongan: 'publik', kuki: pemilik })),
    ...['/portal/umkm', '/portal/koperasi', `/portal/umkm/${bahan.usahaId[0]}`].map((jalur) => ({
      jalur,
      golongan: 'petugas',
      kuki: petugas,
    })),
  ];
};

const KILO = 1000;

/** Everything one page loads, compressed here as a proxy would: in bytes by kind. */
async function timbang(peramban, alamat, { jalur, kuki }) {
  const konteks = await peramban.newContext({ viewport: { width: 360, height: 740 } });
  if (kuki) {
    await konteks.addCookies([{ name: KUKI, value: kuki.slice(KUKI.length + 1), url: alamat }]);
  }
  const halaman = await konteks.newPage();
  const diterima = [];
  halaman.on('response', (respons) => diterima.push(respons));
  const respons = await halaman.goto(`${alamat}${jalur}`, { waitUntil: 'networkidle' });
  const bita = { script: 0, stylesheet: 0, document: 0, font: 0, image: 0 };
  for (const satu of diterima) {
    const jenis = satu.request().resourceType();
    if (jenis in bita && satu.status() === 200) {
      const isi = await satu.body();
      bita[jenis] += jenis === 'font' ? isi.length : gzipSync(isi).length;
    }
  }
  const akhir = new URL(halaman.url()).pathname;
  await konteks.close();
  return { status: respons.status(), teralihkan: !jalur.startsWith(akhir), bita };
}

async function timbangSemua(program, alamat, daftar) {
  const { chromium } = await import('@playwright/test');
  const peramban = await chromium.launch({ executablePath: program, args: BENDERA });
  try {
    const hasil = [];
    for (const satu of daftar) {
      const { status, teralihkan, bita } = await timbang(peramban, alamat, satu);
      const masalah = status !== 200 ? `menjawab ${status}` : teralihkan ? 'teralihkan' : null;
      hasil.push({ jalur: satu.jalur, golongan: satu.golongan, masalah, bita });
    }
    return hasil;
  } finally {
    await peramban.close();
  }
}

const tengah = (angka) => angka.sort((a, b) => a - b)[Math.floor(angka.length / 2)];

/** Lighthouse's mobile preset, the middle one of several runs. */
async function lighthouseSemua(program, alamat, daftar) {
  const { default: lighthouse } = await import('lighthouse');
  const { launch } = await import('chrome-launcher');
  const hasil = [];
  for (const { jalur } of daftar) {
    const putaran = [];
    for (let ke = 0; ke < PUTARAN; ke += 1) {
      const chrome = await launch({
        chromePath: program,
        chromeFlags: ['--headless=new', ...BENDERA],
      });
      try {
        const { lhr } = await lighthouse(`${alamat}${jalur}`, {
          port: chrome.port,
          logLevel: 'error',
          onlyCategories: ['performance', 'accessibility', 'best-practices'],
        });
        putaran.push(lhr);
      } finally {
        await chrome.kill();
      }
    }
    const nilai = (nama) =>
      tengah(putaran.map((lhr) => Math.round(lhr.categories[nama].score * 100)));
    const ukuran = (nama) =>
      Math.round(tengah(putaran.map((lhr) => lhr.audits[nama].numericValue)));
    hasil.push({
      jalur,
      performa: nilai('performance'),
      aksesibilitas: nilai('accessibility'),
      praktik: nilai('best-practices'),
      fcp: ukuran('first-contentful-paint'),
      lcp: ukuran('largest-contentful-paint'),
      tbt: ukuran('total-blocking-time'),
      /** How fast Lighthouse finds this machine; its preset supposes some 1,500 to 2,000. */
      mesin: Math.round(tengah(putaran.map((lhr) => lhr.environment.benchmarkIndex))),
    });
  }
  return hasil;
}

const kb = (bita) => (bita / KILO).toFixed(1).replace('.', ',');

/**
 * Weighs and scores the pages, prints and keeps the results.
 *
 * @returns {Promise<number>} exit code: 1 when a page is over its budget or could not be measured
 */
export async function ukurHalaman(bahan, alamat) {
  const program = await cariChromium();
  const daftar = halamanDari(bahan);
  const berat = await langkah('Menimbang halaman', () => timbangSemua(program, alamat, daftar));
  const nilai = await langkah('Lighthouse (beberapa menit)', () =>
    lighthouseSemua(
      program,
      alamat,
      daftar.filter(({ lighthouse }) => lighthouse),
    ),
  );
  const lebih = ({ golongan, masalah, bita }) =>
    masalah !== null || bita.script > ANGGARAN[golongan] * KILO;
  const nama = ({ jalur }) => jalur.replace(/[0-9a-f-]{36}/g, '…');
  console.log(
    `\n${tabel(
      ['halaman', 'JavaScript kB', 'batas', 'CSS kB', 'HTML kB', 'huruf kB', ''],
      berat.map((satu) => [
        nama(satu),
        kb(satu.bita.script),
        ANGGARAN[satu.golongan],
        kb(satu.bita.stylesheet),
        kb(satu.bita.document),
        kb(satu.bita.font),
        satu.masalah ?? (lebih(satu) ? 'LEBIH' : ''),
      ]),
    )}\n`,
  );
  console.log(
    `${tabel(
      ['halaman', 'performa', 'aksesibilitas', 'praktik', 'FCP ms', 'LCP ms', 'TBT ms', 'mesin'],
      nilai.map((satu) => [
        nama(satu),
        ...[satu.performa, satu.aksesibilitas, satu.praktik],
        ...[satu.fcp, satu.lcp, satu.tbt, satu.mesin],
      ]),
    )}\n`,
  );
  const berkas = join(folderHasil(), 'halaman.json');
  writeFileSync(berkas, `${JSON.stringify({ anggaran: ANGGARAN, berat, nilai }, null, 2)}\n`);
  console.log(`Hasil lengkap: ${berkas}`);
  const gagal =
    berat.some(lebih) || nilai.some(({ performa }) => performa < LIGHTHOUSE_PALING_RENDAH);
  return gagal ? 1 : 0;
}
