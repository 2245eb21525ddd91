import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { denganKoneksi, susunUrl } from '@/scripts/lib/basis-data.mjs';
import { jalankanKlaster } from '@/scripts/lib/klaster.mjs';
import { masihHidup } from '@/scripts/lib/proses.mjs';

/* The embedded PostgreSQL through what happens to it on real machines, on a small cluster of its own. */

const SANDI = 'sandi-uji-klaster';
const SETELAN = { shared_buffers: '32MB', max_connections: '20' };

let induk;
let folder;
let penghuni;
let portDihuni;
let kini;

async function nyalakan(port) {
  kini = await jalankanKlaster({ folder, sandi: SANDI, port, setelan: SETELAN });
  return kini;
}

const tanya = (port, sql) =>
  denganKoneksi(
    susunUrl({ port, nama: 'postgres', sandi: SANDI, basisData: 'postgres' }),
    async (klien) => (await klien.query(sql)).rows,
  );

beforeAll(async () => {
  // Below a folder that the database's account may not enter, when these tests run as root.
  induk = mkdtempSync(join(tmpdir(), 'sinergi-klaster-'));
  folder = join(induk, 'postgres');
  penghuni = createServer();
  penghuni.listen(0, '127.0.0.1');
  await once(penghuni, 'listening');
  portDihuni = penghuni.address().port;
});

afterAll(async () => {
  await kini?.berhenti();
  penghuni.close();
  rmSync(induk, { recursive: true, force: true });
});

describe('klaster bawaan', () => {
  it('port yang dipakai program lain diganti, dan datanya dibuat di folder yang tertutup', async () => {
    const klaster = await nyalakan(portDihuni);
    expect(klaster).toMatchObject({ baru: true });
    expect(klaster.port).not.toBe(portDihuni);
    await tanya(klaster.port, `CREATE TABLE ingat AS SELECT 'tersimpan' AS isi`);
  });

  it('mati mendadak: yang sudah disimpan ada lagi', async () => {
    const mati = new Promise((selesai) => kini?.padaMati(selesai));
    process.kill(kini?.proses.pid ?? 0, 'SIGKILL');
    await mati;
    const klaster = await nyalakan(0);
    expect(klaster.baru).toBe(false);
    expect(await tanya(klaster.port, 'SELECT isi FROM ingat')).toEqual([{ isi: 'tersimpan' }]);
  });

  it('server yang ditinggal mati perintahnya dihentikan dahulu', async () => {
    const lama = kini;
    const klaster = await nyalakan(0);
    expect(masihHidup(lama.proses)).toBe(false);
    expect(await tanya(klaster.port, 'SELECT isi FROM ingat')).toHaveLength(1);
  });

  it('nomor proses di berkas kunci yang kini milik program lain bukan halangan', async () => {
    await kini?.berhenti();
    const orangLain = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], {
      cwd: folder,
    });
    try {
      writeFileSync(join(folder, 'postmaster.pid'), `${orangLain.pid}\n${folder}\n`);
      const klaster = await nyalakan(0);
      expect(await tanya(klaster.port, 'SELECT isi FROM ingat')).toHaveLength(1);
      expect(orangLain.exitCode).toBeNull();
      expect(orangLain.signalCode).toBeNull();
    } finally {
      orangLain.kill('SIGKILL');
    }
  });

  it('hanya mendengar di mesin ini, dengan sandi', async () => {
    const port = kini?.port ?? 0;
    const rows = await tanya(port, `SELECT current_setting('listen_addresses') AS isi`);
    expect(rows).toEqual([{ isi: '127.0.0.1' }]);
    expect(readFileSync(join(folder, 'pg_hba.conf'), 'utf8')).toBe(
      'host all all 127.0.0.1/32 scram-sha-256\n',
    );
    const salah = susunUrl({ port, nama: 'postgres', sandi: 'salah', basisData: 'postgres' });
    await expect(denganKoneksi(salah, (klien) => klien.query('SELECT 1'))).rejects.toMatchObject({
      code: '28P01',
    });
  });

  it('berhenti dengan rapi', async () => {
    const proses = kini?.proses;
    await kini?.berhenti();
    kini = undefined;
    expect(masihHidup(proses)).toBe(false);
  });
});
