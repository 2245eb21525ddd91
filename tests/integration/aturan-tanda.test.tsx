import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import AturanDetailPage from '@/app/portal/aturan/[kode]/page';
import AturanPage from '@/app/portal/aturan/page';
import { lupakanAturan } from '@/lib/aturan/ingatan/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db, tutupDb } from '@/lib/platform/db/client';
import { buatPelaku } from '@/tests/support/pabrik-umkm';

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));
vi.mock('@/lib/platform/auth/pelaku', async () => {
  const { wewenang } = await import('@/lib/platform/auth/wewenang');
  const hak = async (tindakan: never) => wewenang(sesi.pelaku as Pelaku, tindakan);
  return { jalurKini: async () => '/portal/aturan', mintaWewenang: hak, cobaWewenang: hak };
});
afterAll(tutupDb);
beforeAll(async () => {
  sesi.pelaku = await buatPelaku('INSPEKTORAT');
});

/** How often the mark stands on a page. */
const tanda = (html: string) => html.match(/Belum dikonfirmasi/g)?.length ?? 0;
const rincian = async (kode: string) =>
  renderToStaticMarkup(
    await AturanDetailPage({
      params: Promise.resolve({ kode }),
      searchParams: Promise.resolve({}),
    } as never),
  );
const semua = () => db().aturan.findMany({ select: { kode: true, belumDikonfirmasi: true } });

test('rincian setiap aturan bertanda sebanyak versinya yang belum dikonfirmasi', async () => {
  const baris = await semua();
  const kode = new Set(baris.map((satu) => satu.kode));
  expect(kode.size).toBeGreaterThan(20);
  const harap = [...kode].map((satu) => [
    satu,
    baris.filter((versi) => versi.kode === satu && versi.belumDikonfirmasi).length,
  ]);
  const terlihat: [string, number][] = [];
  for (const satu of kode) terlihat.push([satu, tanda(await rincian(satu))]);
  expect(terlihat).toEqual(harap);
  expect(harap.some(([, jumlah]) => jumlah === 0)).toBe(true);
  expect(harap.some(([, jumlah]) => jumlah === 1)).toBe(true);
});

test('tanda di daftar mengikuti versi yang berlaku', async () => {
  const sebelum = tanda(renderToStaticMarkup(await AturanPage()));
  expect(sebelum).toBeGreaterThan(0);
  const {
    id: _,
    dibuatPada: __,
    ...lama
  } = await db().aturan.findFirstOrThrow({
    where: { kode: 'kelompok-kecil' },
  });
  expect(lama.belumDikonfirmasi).toBe(true);
  await db().aturan.create({
    data: {
      ...lama,
      isi: { palingSedikit: 5 },
      versi: 'uji-2',
      belumDikonfirmasi: false,
      berlakuMulai: tanggalDb(hariIni()),
    },
  });
  lupakanAturan();
  expect(tanda(renderToStaticMarkup(await AturanPage()))).toBe(sebelum - 1);
  // The older version keeps its mark.
  expect(tanda(await rincian('kelompok-kecil'))).toBe(1);
});
