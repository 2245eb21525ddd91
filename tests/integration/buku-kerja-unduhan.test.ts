import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { GET } from '@/app/api/buku-kerja/[id]/route';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { tutupDb } from '@/lib/platform/db/client';
import { buatLembar } from '@/tests/support/pabrik-lembar';
import { buatDraf, buatKoperasi, buatPelaku } from '@/tests/support/pabrik-penilaian';

/* The workbook of an assessment as a file: whoever does not get it is told so in words. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  jalurKini: async () => '/portal',
  mintaWewenang: async (tindakan: Tindakan) => {
    const by = sesi.pelaku && wewenang(sesi.pelaku, tindakan);
    if (!by) throw new Error('403 tanpa kata');
    return by;
  },
}));
afterAll(tutupDb);

let koperasiId: string;
let lembar: string;
let tanpaLembar: string;
let penilai: Awaited<ReturnType<typeof buatPelaku>>;
beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  koperasiId = await buatKoperasi();
  lembar = await buatLembar(penilai, koperasiId);
  tanpaLembar = await buatDraf(penilai, await buatKoperasi());
});

async function unduh(pelaku: Pelaku, id: string) {
  sesi.pelaku = pelaku;
  const jawab = await GET(new Request(`http://localhost:3000/api/buku-kerja/${id}`), {
    params: Promise.resolve({ id }),
  });
  const jenis = jawab.headers.get('content-type') ?? '';
  return {
    status: jawab.status,
    ke: jawab.headers.get('location'),
    teks: jenis.startsWith('text/plain') ? await jawab.text() : null,
  };
}

test('penilai mendapat berkasnya', async () => {
  expect(await unduh(penilai, lembar)).toMatchObject({ status: 200, teks: null });
});

test.each([['PEMILIK'], ['DEKRANASDA']] as const)(
  '%s tidak berwenang, dengan kata',
  async (peran) => {
    const hasil = await unduh(await buatPelaku([peran]), lembar);
    expect(hasil).toMatchObject({ status: 403, teks: expect.stringContaining('tidak berwenang') });
  },
);

test('yang tidak ada, bukan lembar, bukan id, dan di luar jangkauan: 404 dengan kata', async () => {
  const pengurus = await buatPelaku(['PENGURUS'], { koperasiId });
  for (const [siapa, id] of [
    [penilai, uuidv7()],
    [penilai, tanpaLembar],
    [penilai, 'xyz'],
    [pengurus, lembar],
  ] as const) {
    const hasil = await unduh(siapa, id);
    expect(hasil, id).toMatchObject({
      status: 404,
      teks: expect.stringContaining('tidak ditemukan'),
    });
  }
});

test('tanpa sesi ke halaman masuk', async () => {
  const publik: Pelaku = {
    ...{ penggunaId: null, nama: 'Publik', surel: null, peran: [], permintaanId: 'uji' },
  };
  expect(await unduh(publik, lembar)).toMatchObject({
    status: 303,
    ke: expect.stringMatching(/^\/masuk\?lanjut=/),
  });
});
