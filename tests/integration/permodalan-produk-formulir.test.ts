import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { tambahProdukAction } from '@/lib/permodalan/produk/actions';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { buatKoperasiTujuan, buatPengurus } from '@/tests/support/pabrik-keanggotaan';

/* What whoever writes a product reads beside its fields, with a real form. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
}));
vi.mock('next/headers', () => ({ headers: async () => new Headers() }));

test('jasa di atas batas: isiannya menyebut batasnya dan dasarnya', async () => {
  const koperasiId = await buatKoperasiTujuan();
  await db().koperasi.update({ where: { id: koperasiId }, data: { jenis: 'SIMPAN_PINJAM' } });
  sesi.pelaku = await buatPengurus(koperasiId);
  const data = new FormData();
  const isian = {
    koperasiId,
    kunciKirim: randomUUID(),
    nama: 'Pinjaman usaha',
    plafonMin: '1.000.000',
    plafonMaks: '5.000.000',
    tenorMin: '3',
    tenorMaks: '12',
    pola: 'KONVENSIONAL',
    cara: 'MENURUN',
    persen: '25',
  };
  for (const [nama, nilai] of Object.entries(isian)) data.set(nama, nilai);
  const { galat, nilai } = await tambahProdukAction({}, data);
  expect(galat?.persen?.join()).toContain('Paling banyak 24\u00a0% setahun');
  expect(galat?.persen?.join()).toContain('Pasal 27');
  expect(nilai).toMatchObject({ persen: '25', nama: 'Pinjaman usaha' });
  expect(await db().produkPinjaman.count({ where: { koperasiId } })).toBe(0);
});
