import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import ProfilKoperasiPage from '@/app/(publik)/koperasi/[id]/page';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { tutupDb } from '@/lib/platform/db/client';
import { Peran } from '@/lib/platform/db/generated/enums';
import {
  ajukan,
  buatAnggota,
  buatKoperasiBerpengurus,
  buatKoperasiTujuan,
  buatPemohon,
  pasti,
} from '@/tests/support/pabrik-keanggotaan';

/* The way into a koperasi is shown to whom it leads somewhere. */

const PUBLIK: Pelaku = {
  penggunaId: null,
  nama: 'Publik',
  surel: null,
  peran: [],
  permintaanId: 'uji',
};
const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  cobaWewenang: async (tindakan: Tindakan) => sesi.pelaku && wewenang(sesi.pelaku, tindakan),
  membawaSesi: async () => sesi.pelaku?.penggunaId !== null,
}));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));

let id: string;
beforeAll(async () => {
  id = await buatKoperasiTujuan();
});
afterAll(tutupDb);

async function halaman(pelaku: Pelaku, koperasiId = id): Promise<string> {
  sesi.pelaku = pelaku;
  const params = Promise.resolve({ id: koperasiId });
  return renderToStaticMarkup(
    await ProfilKoperasiPage({ params, searchParams: Promise.resolve({}) }),
  );
}
const akun = (...peran: Peran[]): Pelaku => ({
  penggunaId: '01900000-0000-7000-8000-000000000001',
  nama: peran.join(' '),
  surel: 'orang@contoh.test',
  peran: peran.map((satu) => ({ peran: satu, koperasiId: null, kelurahanKode: null })),
  permintaanId: 'uji',
});
const alamat = () => `href="/portal/permohonan/baru?koperasi=${id}"`;

test('umum diajak, dan diberi tahu akan masuk dahulu', async () => {
  const isi = await halaman(PUBLIK);
  expect(isi).toContain(alamat());
  expect(isi).toContain('Anda akan diminta masuk atau mendaftar dahulu.');
});

test.each([[['PEMILIK']], [['PENGURUS', 'PEMILIK']]] as const)('%j diajak', async (peran) => {
  const isi = await halaman(akun(...peran));
  expect(isi).toContain(alamat());
  expect(isi).not.toContain('Anda akan diminta masuk');
});

test.each(Object.values(Peran).filter((satu) => satu !== 'PEMILIK'))(
  '%s tidak dibawa ke halaman yang menolaknya',
  async (peran) => {
    const isi = await halaman(akun(peran));
    expect(isi).toContain('Simpanan pokok');
    expect(isi).not.toContain('/portal/permohonan/baru');
    expect(isi).toContain('Yang mengajukan adalah pemilik UMKM, dengan akunnya sendiri.');
  },
);

test('anggotanya diantar ke keanggotaannya, yang sudah mengajukan ke permohonannya', async () => {
  const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
  const anggota = await buatPemohon();
  const { anggotaId } = await buatAnggota(anggota, koperasiId, pengurus);
  const isi = await halaman(anggota.akun, koperasiId);
  expect(isi).toContain('Anda anggota koperasi ini');
  expect(isi).toContain(`href="/portal/koperasi/${koperasiId}/anggota/${anggotaId}"`);
  expect(isi).not.toContain('/portal/permohonan/baru');

  const pemohon = await buatPemohon();
  const { id: permohonanId } = pasti(await ajukan(pemohon, koperasiId));
  const menunggu = await halaman(pemohon.akun, koperasiId);
  expect(menunggu).toContain(`href="/portal/permohonan/${permohonanId}"`);
  expect(menunggu).not.toContain('/portal/permohonan/baru');

  // Of this koperasi alone.
  expect(await halaman(anggota.akun)).toContain(alamat());
});
