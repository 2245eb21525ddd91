import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { GET } from '@/app/api/health/route';
import { tutupDb } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { periksaFolder } from '@/lib/platform/kesehatan';
import { periksaSebelumMulai } from '@/prisma/seed/periksa';
import '@/tests/support/database/kosong';

/** A folder that can be thrown away. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sinergi-kesehatan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('folder berkas', () => {
  it('dapat ditulis, juga bila belum ada, dan tidak meninggalkan apa-apa', async () => {
    const baru = join(folder, 'belum', 'ada');
    expect(await periksaFolder(baru)).toBe('dapat ditulis');
    expect(readdirSync(baru)).toEqual([]);
  });

  it('penuh bila ruangnya kurang dari yang diperlukan', async () => {
    expect(await periksaFolder(folder, Number.MAX_SAFE_INTEGER)).toBe('penuh');
  });

  it('tidak dapat ditulis bila di tempatnya ada yang bukan folder; portal pun tidak mulai', async () => {
    const berkas = join(folder, 'berkas');
    writeFileSync(berkas, '');
    expect(await periksaFolder(berkas)).toBe('tidak dapat ditulis');
    const semula = env().FOLDER_BERKAS;
    env().FOLDER_BERKAS = berkas;
    try {
      await expect(periksaSebelumMulai()).rejects.toThrow(`FOLDER_BERKAS: di ${berkas}`);
    } finally {
      env().FOLDER_BERKAS = semula;
    }
    await expect(periksaSebelumMulai()).resolves.toBeUndefined();
  });
});

describe('GET /api/health', () => {
  const mulai = Date.now();
  let menit = 0;
  const kini = async () => {
    // Past the time for which an answer is kept.
    menit += 1;
    vi.setSystemTime(mulai + menit * 60_000);
    const jawaban = await GET();
    return { kode: jawaban.status, ...((await jawaban.json()) as Record<string, string>) };
  };
  /** A setting of the database, in force for new connections. Only a superuser may make some of them. */
  async function denganSetelan(nama: string, nilai: string, kerja: () => Promise<void>) {
    const klien = new pg.Client({ connectionString: inject('basisDataUji').urlInduk });
    const alamat = new URL(process.env.DATABASE_URL ?? '');
    const ubah = `ALTER DATABASE ${pg.escapeIdentifier(alamat.pathname.slice(1))}`;
    await klien.connect();
    try {
      await klien.query(`${ubah} SET ${nama} = ${nilai}`);
      await tutupDb();
      await kerja();
    } finally {
      await klien.query(`${ubah} RESET ${nama}`);
      await klien.end();
      await tutupDb();
    }
  }
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => vi.useRealTimers());

  it('semua berjalan', async () => {
    expect(await kini()).toMatchObject({
      kode: 200,
      status: 'sehat',
      basisData: 'terhubung',
      berkas: 'dapat ditulis',
    });
  });

  it('cakram basis data tidak memberi ruang lagi: terganggu, lalu pulih sendiri', async () => {
    await denganSetelan('temp_file_limit', '1', async () => {
      expect(await kini()).toMatchObject({ kode: 503, status: 'terganggu', basisData: 'penuh' });
    });
    expect(await kini()).toMatchObject({ kode: 200, basisData: 'terhubung' });
  });

  it('basis data yang hanya dapat dibaca, misalnya salinan siaga, disebut', async () => {
    await denganSetelan('default_transaction_read_only', 'on', async () => {
      expect(await kini()).toMatchObject({ kode: 503, basisData: 'hanya dapat dibaca' });
    });
    expect(await kini()).toMatchObject({ kode: 200, basisData: 'terhubung' });
  });
});
