import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import PeluangPage from '@/app/portal/peluang/page';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { buatPemilikDi } from '@/tests/support/pabrik-kecocokan';
import { buatPelaku } from '@/tests/support/pabrik-umkm';

/* The list and the map of groups that could found a koperasi, as each role opens the page. */

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  cobaWewenang: async (tindakan: Tindakan) => sesi.pelaku && wewenang(sesi.pelaku, tindakan),
  mintaWewenang: async (tindakan: Tindakan) => {
    const by = sesi.pelaku && wewenang(sesi.pelaku, tindakan);
    if (!by) throw new Error(`tidak berwenang: ${tindakan}`);
    return by;
  },
}));

const CINERE = '32.76.09.1001';
let id: string;
beforeAll(async () => {
  for (let ke = 0; ke < 10; ke += 1) await buatPemilikDi(CINERE, 'kriya');
  await segarkanKecocokan();
  id = (await db().peluangKoperasi.findFirstOrThrow({ select: { id: true } })).id;
});
afterAll(tutupDb);

test.each([
  ['PETUGAS', true, true],
  ['KEPALA_BIDANG', false, true],
  ['INSPEKTORAT', false, true],
  ['DEKRANASDA', false, false],
] as const)(
  '%s: gugus di daftar dan peta; mengundang %s, melihat kelurahannya %s',
  async (peran, undang, rinci) => {
    sesi.pelaku = await buatPelaku(peran);
    const html = renderToStaticMarkup(
      await PeluangPage({ params: Promise.resolve({}), searchParams: Promise.resolve({}) }),
    );
    const [, bagian = ''] = html.split('id="peluang"');
    const [daftar = '', sesudah = ''] = bagian.split('Letak peluang koperasi baru');
    const [peta] = sesudah.split('UMKM tanpa koperasi menurut kelurahan');
    const teks = daftar.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(teks).toMatch(/Cinere, Cinere .*Cinere .*10 .*satu kelurahan/);
    expect(peta).toMatch(/<circle class="gelembung" [^>]*><title>Cinere, Cinere: 10 UMKM</);
    expect(html.includes(`/portal/kampanye/baru?peluang=${id}`)).toBe(undang);
    expect(daftar.includes(`/portal/peluang/kelurahan/${CINERE}`)).toBe(rinci);
  },
);
