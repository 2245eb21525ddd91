import { randomUUID } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import BandingPage from '@/app/portal/modal/banding/page';
import { tambahSumberAction, ubahSumberAction } from '@/lib/permodalan/sumber/actions';
import { daftarSumber } from '@/lib/permodalan/sumber/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { buatPelaku, hak } from '@/tests/support/pabrik-umkm';

/* Banks and programmes as every database is loaded with them, and where the comparison says they are from. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));
vi.mock('@/lib/platform/auth/pelaku', async () => {
  const { wewenang } = await import('@/lib/platform/auth/wewenang');
  const minta = async (tindakan: never) => wewenang(sesi.pelaku as Pelaku, tindakan);
  return {
    jalurKini: async () => '/portal/modal/banding',
    mintaWewenang: minta,
    cobaWewenang: minta,
    bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  };
});

let admin: Pelaku;
let pemilik: Pelaku;
beforeAll(async () => {
  admin = await buatPelaku('ADMIN');
  pemilik = await buatPelaku('PEMILIK');
});

const semua = () => daftarSumber(hak(admin, 'sumber-modal:baca'), { hanyaAktif: true });

/** The comparison for five million in a year as an owner reads it, its tags left out. */
async function perbandingan(): Promise<string> {
  sesi.pelaku = pemilik;
  const halaman = renderToStaticMarkup(
    await BandingPage({
      searchParams: Promise.resolve({ jumlah: '5.000.000', tenor: '12' }),
    } as never),
  );
  return halaman.replace(/<[^>]+>/g, '|').replace(/\|[|\s]*/g, '|');
}

test('KUR, PNM Mekaar, dan LPDB dibawa, masing-masing dengan sumber dan tanggalnya', async () => {
  const daftar = await semua();
  const bernama = (awal: string) => daftar.filter(({ nama }) => nama.startsWith(awal));
  expect(bernama('KUR').map(({ nama, jenis }) => [nama, jenis])).toEqual([
    ['KUR Kecil', 'BANK'],
    ['KUR Mikro', 'BANK'],
    ['KUR Super Mikro', 'BANK'],
  ]);
  expect(
    bernama('PNM Mekaar').map(({ nama, jenis, hanyaPerempuan }) => [nama, jenis, hanyaPerempuan]),
  ).toEqual([
    ['PNM Mekaar', 'NON_BANK', true],
    ['PNM Mekaar Syariah', 'NON_BANK', true],
  ]);
  expect(bernama('LPDB')).toMatchObject([
    { penerima: 'KOPERASI', jenis: 'NON_BANK', persen: '3', plafonMaks: 3_000_000_000n },
  ]);
  for (const satu of daftar) {
    expect(satu.sumber.trim().length, satu.nama).toBeGreaterThanOrEqual(3);
    expect(satu.tanggalSumber, satu.nama).toBe('2026-11-24');
    expect(satu.belumDikonfirmasi, satu.nama).toBe(true);
    if (satu.plafonMin !== null && satu.plafonMaks !== null)
      expect(satu.plafonMin <= satu.plafonMaks, satu.nama).toBe(true);
    if (satu.tenorMin !== null && satu.tenorMaks !== null)
      expect(satu.tenorMin, satu.nama).toBeLessThanOrEqual(satu.tenorMaks);
  }
});

test('perbandingan menyebut sumber dan tanggal dibacanya; LPDB di antara yang bagi koperasi', async () => {
  // Another day than the rest, so that it is this source's own.
  await db().sumberModal.updateMany({
    where: { nama: 'KUR Super Mikro' },
    data: { tanggalSumber: new Date('2026-11-20T00:00:00Z') },
  });
  const halaman = await perbandingan();
  const [perorangan = '', koperasi = ''] = halaman.split(
    '|Sumber modal bagi koperasi, bukan perorangan (2)|',
  );
  expect(perorangan).toContain(
    'Sumber: poskota.co.id 16 Januari 2026; fastconnect (sumber kedua), dibaca 20 November 2026.',
  );
  expect(
    perorangan.match(/pnm\.co\.id\/bisnis\/pnm-mekaar; femina; kontan, dibaca 24 November 2026\./g),
  ).toHaveLength(2);
  expect(perorangan).not.toContain('LPDB');
  expect(koperasi).toContain(
    '|LPDB-KUMKM|, Lembaga Pengelola Dana Bergulir: sampai Rp3.000.000.000',
  );
  expect(koperasi).toContain(
    'Sumber: orideknews 28 Juni 2025 (contoh untuk KKMP); PMK 127/PMK.05/2021, dibaca 24 November 2026 (angkanya belum dipastikan ke sumbernya).',
  );
});

describe('tanpa sumber atau tanggalnya', () => {
  const ISIAN = {
    nama: 'Dana Tanpa Asal',
    penyelenggara: 'Lembaga Uji',
    jenis: 'BANK',
    penerima: 'PERORANGAN',
    pola: 'KONVENSIONAL',
    sumber: 'Brosur uji',
    tanggalSumber: '2026-11-20',
    aktif: 'ya',
  };
  const formulir = (isi: Record<string, string>) => {
    const data = new FormData();
    for (const [nama, nilai] of Object.entries(isi)) data.set(nama, nilai);
    return data;
  };

  test.each([
    ['sumber', ''],
    ['sumber', '  '],
    ['tanggalSumber', ''],
    ['tanggalSumber', '2999-01-01'],
  ])('%s "%s" ditolak bagi admin, di isiannya, tanpa menulis', async (isian, nilai) => {
    sesi.pelaku = admin;
    const sebelum = await db().sumberModal.findMany({ orderBy: { id: 'asc' } });
    const baru = await tambahSumberAction(
      {},
      formulir({ ...ISIAN, kunciKirim: randomUUID(), [isian]: nilai }),
    );
    expect(Object.keys(baru.galat ?? {})).toEqual([isian]);
    expect(baru.nilai).toMatchObject({ nama: ISIAN.nama });
    const lama = sebelum[0];
    const ubah = await ubahSumberAction(
      {},
      formulir({ ...ISIAN, id: lama?.id ?? '', versi: String(lama?.versi), [isian]: nilai }),
    );
    expect(Object.keys(ubah.galat ?? {})).toEqual([isian]);
    expect(await db().sumberModal.findMany({ orderBy: { id: 'asc' } })).toEqual(sebelum);
  });
});
