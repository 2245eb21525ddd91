import { closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { denganKoneksi } from '../lib/basis-data.mjs';
import { folderBench } from './klaster.mjs';
import { tabel } from './laporan.mjs';
import { folderHasil } from './peladen.mjs';
import { SKENARIO } from './skenario.mjs';

/*
 * Every statement that a page asks, with the plan PostgreSQL really took (auto_explain), page by page.
 */

/** Lets each new connection to the database write its plans to the server's log. */
export function nyalakanRencana(klaster, { nama }) {
  return denganKoneksi(klaster.urlSuper('postgres'), async (klien) => {
    const setelan = {
      session_preload_libraries: 'auto_explain',
      'auto_explain.log_min_duration': '0',
      'auto_explain.log_analyze': 'on',
      'auto_explain.log_buffers': 'on',
    };
    for (const [kunci, isi] of Object.entries(setelan)) {
      await klien.query(`alter database ${nama} set ${kunci} = '${isi}'`);
    }
  });
}

/** Pages besides those of the scenarios, and who looks at them. */
const HALAMAN_LAIN = [
  ['PETUGAS', '/portal'],
  ['PETUGAS', '/portal/koperasi'],
  ['PETUGAS', '/portal/koperasi?cari=sejahtera'],
  ['PETUGAS', '/portal/permohonan'],
  ['PETUGAS', '/portal/anggota'],
  ['PETUGAS', '/portal/umkm?urut=nama'],
  ['PETUGAS', '/portal/umkm?jenis=kriya&anggota=ya'],
  ['PETUGAS', '/portal/umkm?cari=jalan+melati&urut=nama'],
  ['PETUGAS_KELURAHAN', '/portal'],
  ['PETUGAS_KELURAHAN', '/portal/umkm'],
  ['PETUGAS_KELURAHAN', '/portal/umkm?cari=warung'],
  ['PENGURUS', '/portal'],
  ['PENGURUS', '/portal/permohonan'],
  ['PENGURUS', '/portal/anggota'],
  ['PEMILIK', '/portal'],
  ['PEMILIK', '/portal/usaha-saya'],
  ['PEMILIK', '/portal/permohonan'],
  ['PEMILIK', '/portal/akun'],
  ['PENILAI', '/portal/penilaian'],
  ['KEPALA_BIDANG', '/portal'],
  ['INSPEKTORAT', '/portal/audit'],
  ['INSPEKTORAT', '/portal/audit?orang=petugas'],
  ['ADMIN', '/portal/pengguna'],
  ['ADMIN', '/portal/pengguna?cari=petugas'],
];

function bacaMulai(berkas, awal) {
  const panjang = statSync(berkas).size - awal;
  const isi = Buffer.alloc(panjang);
  const fd = openSync(berkas, 'r');
  readSync(fd, isi, 0, panjang, awal);
  closeSync(fd);
  return isi.toString('utf8');
}

/** Statements of a piece of the log: milliseconds, text, plan. */
function uraikan(catatan) {
  return catatan
    .split(/^\d{4}-\d\d-\d\d .*?LOG: {2}duration: /m)
    .slice(1)
    .map((bagian) => {
      const [, ms, isi] = /^([\d.]+) ms {2}plan:\n([\s\S]*)$/.exec(bagian) ?? [];
      return isi ? { ms: Number(ms), isi: isi.trimEnd() } : null;
    })
    .filter(Boolean);
}

/** Tables that grow with the number of UMKM: reading one of them whole is a fault. */
const BESAR = new Set([
  ...['usaha', 'pelaku_usaha', 'anggota', 'permohonan', 'dokumen', 'dokumen_permohonan'],
  ...['catatan_audit', 'rantai_audit', 'pengguna', 'peran_pengguna', 'persetujuan'],
  ...['pemberitahuan', 'peninjauan_usaha', 'legalitas_usaha'],
]);

const dibacaUtuh = ({ isi }) =>
  [...isi.matchAll(/Seq Scan on (\w+)/g)].map(([, nama]) => nama).filter((nama) => BESAR.has(nama));

const LAMBAT_MS = 50;

async function tanyaSemua(bahan, alamat) {
  const semua = [];
  for (const skenario of SKENARIO) {
    const permintaan = await skenario.siapkan(bahan, { alamat });
    for (const peladen of ['halaman', 'data']) {
      const daftar = permintaan[peladen];
      if (typeof daftar === 'string') continue;
      const beda = [...new Map(daftar.map((satu) => [satu.jalur, satu])).values()];
      for (const satu of beda.slice(0, 3)) semua.push({ ...satu, peladen, nama: skenario.kode });
    }
  }
  for (const [peran, jalur] of HALAMAN_LAIN) {
    const cookie = bahan.akun[peran];
    if (cookie) semua.push({ jalur, kepala: { cookie }, peladen: 'halaman', nama: peran });
  }
  return semua;
}

/**
 * Asks each page once to warm it and once for its plans, and writes them to hasil-bench/rencana.txt.
 *
 * @returns {Promise<number>} how many statements read a growing table whole
 */
export async function tulisRencana(bahan, alamat) {
  const log = join(folderBench(), 'postgres.log');
  const bagian = [];
  const temuan = [];
  for (const satu of await tanyaSemua(bahan, alamat)) {
    const minta = () =>
      fetch(`${alamat[satu.peladen]}${satu.jalur}`, {
        method: satu.metode ?? 'GET',
        headers: { ...satu.kepala, 'x-forwarded-for': '10.0.0.2' },
        body: satu.badan,
        redirect: 'manual',
      }).then(async (respons) => {
        await respons.arrayBuffer();
        return respons.status;
      });
    if (!satu.metode) await minta();
    const awal = statSync(log).size;
    const status = await minta();
    // The log is written by another process.
    await tunggu(150);
    const pernyataan = uraikan(bacaMulai(log, awal));
    const judul = `${satu.metode ?? 'GET'} ${satu.jalur}  [${satu.nama}, ${satu.peladen}] → ${status}`;
    const jumlah = pernyataan.reduce((total, { ms }) => total + ms, 0);
    bagian.push(
      `==== ${judul}\n     ${pernyataan.length} pernyataan, ${jumlah.toFixed(1)} ms di basis data\n`,
    );
    for (const p of pernyataan) {
      bagian.push(`${p.ms.toFixed(3)} ms\n${p.isi}\n`);
      const utuh = dibacaUtuh(p);
      if (utuh.length > 0 || p.ms > LAMBAT_MS) {
        temuan.push([
          satu.jalur.slice(0, 60),
          satu.peladen,
          p.ms.toFixed(1),
          utuh.join(', ') || '–',
        ]);
      }
    }
  }
  const berkas = join(folderHasil(), 'rencana.txt');
  const daftar = tabel(['halaman', 'server', 'ms', 'dibaca utuh'], temuan);
  writeFileSync(berkas, `${daftar}\n\n${bagian.join('\n')}`);
  console.log(`\nTabel yang dibaca utuh, dan pernyataan di atas ${LAMBAT_MS} ms:\n\n${daftar}`);
  console.log(`\nSemua rencana: ${berkas}`);
  return temuan.filter(([, , , utuh]) => utuh !== '–').length;
}
