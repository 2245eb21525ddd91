import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { diAkar } from '../lib/jalur.mjs';
import { folderBench } from './klaster.mjs';

/** Before the measuring; a slow server is not waited for longer than it takes to tell. */
const PEMANASAN = { jawaban: 3_000, detikPalingSedikit: 2, detikPalingLama: 15 };
export const PELADEN = ['polos', 'data', 'halaman'];

/**
 * One request by hand before the load: does it answer what is measured, and how large is it?
 *
 * @returns {Promise<{ masalah: string | null, bita?: number, gzip?: number }>}
 */
async function periksa(alamat, permintaan, harap) {
  const respons = await fetch(`${alamat}${permintaan.jalur}`, {
    method: permintaan.metode ?? 'GET',
    headers: { ...permintaan.kepala, 'x-forwarded-for': '10.0.0.1' },
    body: permintaan.badan,
    redirect: 'manual',
  });
  const isi = Buffer.from(await respons.arrayBuffer());
  if (respons.status === 404) return { masalah: 'halaman belum ada' };
  if (respons.status !== harap) {
    const tujuan = respons.headers.get('location') ?? isi.toString('utf8').slice(0, 120);
    return { masalah: `menjawab ${respons.status}, bukan ${harap}: ${tujuan}` };
  }
  return { masalah: null, bita: isi.length, gzip: gzipSync(isi).length };
}

/** Loads one server with the requests of a scenario. */
async function beban(tugas) {
  const berkas = join(folderBench(), `tugas-${process.pid}.json`);
  writeFileSync(berkas, JSON.stringify({ ...tugas, pemanasan: PEMANASAN }), { mode: 0o600 });
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [diAkar('scripts/bench/beban.mjs'), berkas],
      { timeout: (tugas.detik + PEMANASAN.detikPalingLama + 60) * 1000, maxBuffer: 1024 * 1024 },
    );
    return JSON.parse(stdout.trim().split('\n').at(-1));
  } finally {
    rmSync(berkas, { force: true });
  }
}

/**
 * Measures a scenario on the three servers, one after the other.
 *
 * @returns {Promise<Record<string, object>>} by server: figures, or `masalah`, or nothing where it was not started
 */
export async function ukurSkenario(skenario, bahan, { alamat, pid }, pilihan) {
  const permintaan = await skenario.siapkan(bahan, { alamat });
  const hasil = {};
  for (const peladen of PELADEN) {
    if (!alamat[peladen]) {
      hasil[peladen] = {};
      continue;
    }
    const daftar = permintaan[peladen];
    const harap = skenario.harap[peladen];
    if (typeof daftar === 'string') {
      hasil[peladen] = { masalah: daftar };
      continue;
    }
    const pertama = skenario.sekaliPakai ? daftar.shift() : daftar[0];
    const { masalah, ...ukuran } = await periksa(alamat[peladen], pertama, harap);
    if (masalah) {
      hasil[peladen] = { masalah };
      continue;
    }
    const angka = await beban({
      alamat: alamat[peladen],
      pid: pid[peladen],
      permintaan: daftar,
      harap,
      sekaliPakai: skenario.sekaliPakai,
      detik: pilihan.detik,
      sambungan: pilihan.sambungan,
    });
    hasil[peladen] = { ...ukuran, ...angka };
    if (angka.gagal > 0) {
      hasil[peladen].masalah =
        `${angka.gagal} dari ${angka.permintaan} jawaban salah: ${JSON.stringify(angka.status)}`;
    }
  }
  return hasil;
}
