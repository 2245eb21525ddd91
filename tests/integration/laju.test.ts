import { describe, expect, it } from 'vitest';
import { db } from '@/lib/platform/db/client';
import {
  BATAS,
  jedaSetelahGagal,
  lupakanCobaSandi,
  mintaCobaSandi,
  TANPA_ALAMAT,
  tungguLaju,
} from '@/lib/platform/laju';
import { sebagaiPemilik } from '@/tests/support/pabrik-akun';

/** Lets the given seconds pass, as far as the limits are concerned. */
const lewati = (detik: number) =>
  sebagaiPemilik('UPDATE batas_laju SET expire = expire - $1', [detik * 1000]);

describe('menebak kata sandi', () => {
  it('jeda bertambah dua kali lipat, paling lama 15 menit', () => {
    expect([1, 4, 5, 6, 7, 9, 10, 50].map(jedaSetelahGagal)).toEqual([
      0, 0, 30, 60, 120, 480, 900, 900,
    ]);
  });

  it('lima percobaan bebas, sesudahnya menunggu, lalu satu percobaan lagi dan menunggu lebih lama', async () => {
    const kunci = 'orang@contoh.test';
    for (let ke = 1; ke <= 5; ke += 1) expect(await mintaCobaSandi(kunci)).toBe(0);
    expect(await mintaCobaSandi(kunci)).toBeGreaterThan(25);
    expect(await mintaCobaSandi(kunci)).toBeLessThanOrEqual(30);
    await lewati(31);
    expect(await mintaCobaSandi(kunci)).toBe(0);
    expect(await mintaCobaSandi(kunci)).toBeGreaterThan(50);
    expect(await mintaCobaSandi('lain@contoh.test')).toBe(0);
    await lupakanCobaSandi(kunci);
    for (let ke = 1; ke <= 5; ke += 1) expect(await mintaCobaSandi(kunci)).toBe(0);
  });

  it('tebakan yang dikirim bersamaan tidak lolos bersama', async () => {
    const semua = await Promise.all(
      Array.from({ length: 40 }, () => mintaCobaSandi('serentak@contoh.test')),
    );
    expect(semua.filter((tunggu) => tunggu === 0)).toHaveLength(5);
  });
});

describe('batas pemakaian', () => {
  it('tepat sebanyak batasnya, tiap kunci sendiri', async () => {
    const { points } = BATAS['surat-surel'];
    for (let ke = 1; ke <= points; ke += 1) expect(await tungguLaju('surat-surel', 'a')).toBe(0);
    expect(await tungguLaju('surat-surel', 'a')).toBeGreaterThan(3_000);
    expect(await tungguLaju('surat-surel', 'b')).toBe(0);
    expect(await tungguLaju('unggah', 'a')).toBe(0);
  });

  it('tanpa alamat pengunjung, satu orang tidak menutup pintu bagi semua', async () => {
    const { points } = BATAS['surat-surel'];
    for (let ke = 0; ke <= points; ke += 1) {
      expect(await tungguLaju('surat-surel', TANPA_ALAMAT)).toBe(0);
    }
  });

  it('alamat dan surel tidak tersimpan terbaca', async () => {
    const baris = await db().batasLaju.findMany();
    expect(baris.length).toBeGreaterThan(3);
    expect(JSON.stringify(baris.map((satu) => satu.key))).not.toContain('@');
  });
});
