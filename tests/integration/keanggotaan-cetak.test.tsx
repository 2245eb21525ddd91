import { randomUUID } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import CetakBukuPage from '@/app/portal/koperasi/[id]/anggota/cetak/page';
import BukuAnggotaPage from '@/app/portal/koperasi/[id]/anggota/page';
import { BARIS_HALAMAN } from '@/lib/keanggotaan/halaman/rules';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import {
  buatAnggota,
  buatKoperasiBerpengurus,
  buatPemohon,
} from '@/tests/support/pabrik-keanggotaan';
import { buatPelaku, jumlahAudit } from '@/tests/support/pabrik-umkm';

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  mintaWewenang: async (tindakan: Tindakan) => {
    const by = sesi.pelaku && wewenang(sesi.pelaku, tindakan);
    if (!by) throw new Error(`tidak berwenang: ${tindakan}`);
    return by;
  },
  cobaWewenang: async (tindakan: Tindakan) => sesi.pelaku && wewenang(sesi.pelaku, tindakan),
}));
vi.mock('next/navigation', async (asli) => ({
  ...(await asli<object>()),
  notFound: () => {
    throw new Error('404');
  },
}));

/** A book of more lines than a page of the list holds; the first has left. */
async function bukuPanjang() {
  const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
  for (let ke = 0; ke < BARIS_HALAMAN + 2; ke += 1)
    await buatAnggota(await buatPemohon(), koperasiId, pengurus);
  const baris = await db().anggota.findMany({
    where: { koperasiId },
    orderBy: { nomorAnggota: 'asc' },
  });
  return { koperasiId, pengurus, baris };
}

const halaman = { params: Promise.resolve({ id: '' }), searchParams: Promise.resolve({}) };
const buku = async (id: string, param = {}) =>
  renderToStaticMarkup(
    await BukuAnggotaPage({
      params: Promise.resolve({ id }),
      searchParams: Promise.resolve(param),
    }),
  );
const cetak = async (id: string) =>
  renderToStaticMarkup(await CetakBukuPage({ ...halaman, params: Promise.resolve({ id }) }));

test('daftarnya menyebut bagian mana dari berapa, di layar dan di kertas', async () => {
  const { koperasiId, pengurus } = await bukuPanjang();
  sesi.pelaku = pengurus;
  const html = await buku(koperasiId);
  expect(html).toContain(`${BARIS_HALAMAN} dari ${BARIS_HALAMAN + 2} anggota`);
  expect(html).toContain('Cetakan ini memuat bagian awal daftar, bukan seluruhnya.');
  expect(html).toContain(`href="/portal/koperasi/${koperasiId}/anggota/cetak"`);
  // The count is that of the filter.
  await db().anggota.updateMany({
    where: { koperasiId, nomorAnggota: { in: [3, 4] } },
    data: { nama: 'Rahayu Kencana' },
  });
  expect(await buku(koperasiId, { cari: 'rahayu kencana' })).toContain('2 dari 2 anggota');
}, 60_000);

test('seluruh buku di satu halaman, tercatat seperti unduhan', async () => {
  const { koperasiId, pengurus, baris } = await bukuPanjang();
  sesi.pelaku = pengurus;
  const html = await cetak(koperasiId);
  for (const { nama } of baris) expect(html).toContain(nama);
  expect(html).toContain(`Seluruh buku: ${baris.length} baris`);
  expect(await jumlahAudit(koperasiId, 'anggota.cetak')).toBe(1);
}, 60_000);

test('buku asing tidak ada; tanpa hak mengunduh tidak ada cetakan', async () => {
  const { koperasiId } = await buatKoperasiBerpengurus();
  sesi.pelaku = (await buatKoperasiBerpengurus()).pengurus;
  await expect(cetak(koperasiId)).rejects.toThrow('404');
  await expect(cetak(randomUUID())).rejects.toThrow('404');
  sesi.pelaku = await buatPelaku('KEPALA_BIDANG');
  await expect(cetak(koperasiId)).rejects.toThrow('tidak berwenang');
  expect(await jumlahAudit(koperasiId, 'anggota.cetak')).toBe(0);
});
