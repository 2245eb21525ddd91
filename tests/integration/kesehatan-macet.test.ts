import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GET } from '@/app/api/health/route';
import { db, kolam, tutupDb } from '@/lib/platform/db/client';
import { basisDataPutus } from '@/lib/platform/db/galat';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import '@/tests/support/database/kosong';
// @ts-expect-error plain JavaScript, shared with the servers of tests in Chromium.
import { bukaGerbang } from '@/tests/support/gerbang.mjs';

/* A database that is there and does not answer: worse than one that is gone, because nothing breaks. */

interface Gerbang {
  port: number;
  atur: (mode: string) => void;
  tutup: () => void;
}
let gerbang: Gerbang;
const semula = process.env.DATABASE_URL ?? '';

beforeAll(async () => {
  const alamat = new URL(semula);
  gerbang = await bukaGerbang(Number(alamat.port));
  alamat.port = String(gerbang.port);
  process.env.DATABASE_URL = alamat.href;
  await tutupDb();
});
afterAll(async () => {
  await tutupDb();
  process.env.DATABASE_URL = semula;
  gerbang.tutup();
});
beforeEach(() => kolam().query('SELECT 1'));
afterEach(() => gerbang.atur('terbuka'));

/** "Within a few seconds", with what a busy machine adds. */
const BEBERAPA_DETIK = 15_000;

async function kini(): Promise<{ kode: number; basisData: string }> {
  const jawaban = await GET();
  const { basisData } = (await jawaban.json()) as { basisData: string };
  return { kode: jawaban.status, basisData };
}
const sambungan = async (): Promise<number> => {
  const { rows } = await kolam().query<{ n: number }>(
    'select count(*)::int as n from pg_stat_activity where datname = current_database()',
  );
  return rows[0]?.n ?? -1;
};

describe.each(['beku', 'tanpa sambungan baru'])('GET /api/health, basis data %s', (mode) => {
  it('mengatakannya dalam beberapa detik, lalu pulih sendiri', async () => {
    expect(await kini()).toEqual({ kode: 200, basisData: 'terhubung' });
    const sebelum = await sambungan();
    gerbang.atur(mode);
    const mulai = performance.now();
    // Everybody who asks meanwhile waits for one and the same answer.
    const semua = await Promise.all(Array.from({ length: 30 }, kini));
    expect(performance.now() - mulai).toBeLessThan(BEBERAPA_DETIK);
    expect(semua).toEqual(semua.map(() => ({ kode: 503, basisData: 'putus' })));

    gerbang.atur('terbuka');
    expect(await kini()).toEqual({ kode: 200, basisData: 'terhubung' });
    expect(kolam().waitingCount).toBe(0);
    // None is left behind, neither in the pool nor beside it.
    await expect.poll(sambungan).toBeLessThanOrEqual(sebelum);
  });
});

describe('tidak ada sambungan baru', () => {
  it.each([
    ['SQL', () => kolam().query('SELECT 1')],
    ['Prisma', () => db().koperasi.count()],
    ['transaksi', () => transaksi(async (tx) => berhasil(await tx.koperasi.count()))],
  ])('%s gagal dengan galat yang dikenali sebagai basis data putus', async (_nama, kerja) => {
    // Without an idle connection one must be made.
    await tutupDb();
    gerbang.atur('tanpa sambungan baru');
    const galat = await (kerja() as Promise<unknown>).then(
      () => undefined,
      (satu: unknown) => satu,
    );
    expect(galat).toBeInstanceOf(Error);
    expect(basisDataPutus(galat), String(galat)).toBe(true);
  });

  it('juga bila semua sambungan dipakai dan gilirannya tidak datang', async () => {
    await tutupDb();
    const dipakai = await Promise.all(Array.from({ length: 10 }, () => kolam().connect()));
    const galat = await db()
      .koperasi.count()
      .catch((satu: unknown) => satu);
    for (const satu of dipakai) satu.release();
    expect(basisDataPutus(galat), String(galat)).toBe(true);
  });
});
