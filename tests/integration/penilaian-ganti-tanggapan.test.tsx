import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it, vi } from 'vitest';
import PenilaianPage from '@/app/portal/penilaian/[id]/page';
import TanggapanPage from '@/app/portal/penilaian/[id]/tanggapan/page';
import { BandingHasil } from '@/components/penilaian/penggantian';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import {
  buatDisetujui,
  buatKoperasi,
  buatLepas,
  buatPelaku,
  semuaAspek,
} from '../support/pabrik-penilaian';

/* What the pengurus read of a replacement before they answer the draft result. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  mintaWewenang: async (tindakan: Tindakan) => {
    const by = sesi.pelaku && wewenang(sesi.pelaku, tindakan);
    if (!by) throw new Error(`tidak berwenang: ${tindakan}`);
    return by;
  },
  cobaWewenang: async (tindakan: Tindakan) => sesi.pelaku && wewenang(sesi.pelaku, tindakan),
  jalurKini: async () => '/portal/asal',
}));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));

const ALASAN = 'Neraca yang dipakai dahulu belum disahkan rapat anggota.';
let penilai: Awaited<ReturnType<typeof buatPelaku>>;
beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
});

/** The comparison of both results where a page has it, as text; null where it does not. */
function banding(isi: ReactNode): string | null {
  for (const satu of Children.toArray(isi)) {
    if (!isValidElement(satu)) continue;
    if (satu.type === BandingHasil) return renderToStaticMarkup(satu).replace(/<[^>]+>/g, ' ');
    const dalam = banding((satu as ReactElement<{ children?: ReactNode }>).props.children);
    if (dalam !== null) return dalam;
  }
  return null;
}

const param = (id: string) => ({
  params: Promise.resolve({ id }),
  searchParams: Promise.resolve({}),
});
const kedua = async (id: string) => [
  banding(await TanggapanPage(param(id))),
  banding(await PenilaianPage(param(id))),
];

it('both pages say that the draft replaces the result in force, with both results and the reason', async () => {
  const koperasiId = await buatKoperasi();
  await buatDisetujui(penilai, koperasiId, semuaAspek('79.999999'));
  const { id } = await buatLepas(penilai, koperasiId, semuaAspek('70'), ALASAN);
  sesi.pelaku = await buatPelaku(['PENGURUS'], { koperasiId });
  for (const isi of await kedua(id)) {
    for (const kata of ['menggantikannya', '79,999999', '70', ALASAN]) expect(isi).toContain(kata);
  }
});

it('says nothing of it where nothing is replaced', async () => {
  const koperasiId = await buatKoperasi();
  const { id } = await buatLepas(penilai, koperasiId, semuaAspek('70'));
  sesi.pelaku = await buatPelaku(['PENGURUS'], { koperasiId });
  expect(await kedua(id)).toEqual(['', '']);
});
