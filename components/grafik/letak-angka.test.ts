import { expect, test } from 'vitest';
import { KECAMATAN, KELURAHAN } from '@/lib/wilayah/data';
import { bertumpuk, type KotakPeta, letakkanAngka } from './letak-angka';
import { RASIO, susunPeta } from './letak-peta';

/** Figures of many kinds of city: the same everywhere, as in the demo, growing, and scattered. */
const KOTA: Record<string, (i: number) => number | null> = {
  'sama semua': () => 120,
  ratusan: (i) => 60 + ((i * 37) % 180),
  'beribu-ribu': (i) => 1_200 + ((i * 7919) % 9_000),
  menanjak: (i) => i + 1,
  'satu jauh di atas': (i) => (i === 12 ? 40_000 : 5 + (i % 7)),
  'separuh disembunyikan': (i) => (i % 2 === 0 ? null : 10 + ((i * 13) % 400)),
};

const wilayah = (nilai: (i: number) => number | null) =>
  KELURAHAN.map(({ kode, nama, kecamatanKode, lintang, bujur }, i) => ({
    kode,
    label: nama,
    kelompok: KECAMATAN.find((satu) => satu.kode === kecamatanKode)?.nama,
    lintang: Number(lintang),
    bujur: Number(bujur),
    nilai: nilai(i),
  }));

/** Pairs that cover each other in a frame of one width, worked out from the boxes alone. */
function bersentuhan(kotak: readonly (KotakPeta & { teks: string })[], lebar: number): string[] {
  const tempat = kotak.map((k) => ({
    ...k,
    kx: (k.x / 100) * lebar + k.dx,
    ky: ((k.y / 100) * lebar) / RASIO + k.dy,
  }));
  return tempat.flatMap((a, i) =>
    tempat
      .slice(i + 1)
      .filter((b) => Math.abs(a.kx - b.kx) < a.w + b.w && Math.abs(a.ky - b.ky) < a.h + b.h)
      .map((b) => `${a.teks} & ${b.teks}`),
  );
}

test.each(Object.entries(KOTA))('angka di peta Depok tidak saling menutupi: %s', (_, nilai) => {
  const { lebar, sempit, nama } = susunPeta(wilayah(nilai));
  const bernama = nama.map(({ nama: teks, ...kotak }) => ({ ...kotak, teks }));
  for (let px = 560; px <= 832; px += 4)
    expect(bersentuhan([...lebar, ...bernama], px), `${px} px`).toEqual([]);
  for (let px = 240; px < 560; px += 4) expect(bersentuhan(sempit, px), `${px} px`).toEqual([]);
  expect(lebar.length).toBeGreaterThan(0);
  expect(sempit.length).toBeGreaterThan(0);
  expect(sempit.length).toBeLessThanOrEqual(4);
});

test('angka terbesar tetap di lingkarannya; yang terdesak pindah ke sampingnya atau tidak ditulis', () => {
  const bingkai = { lebar: [600, 800], rasio: 1.5 } as const;
  const satu = { x: 50, y: 50, r: 20, teks: '90' };
  const dekat = letakkanAngka([satu, { ...satu, x: 51, teks: '80' }], bingkai);
  expect(dekat[0]).toMatchObject({ ke: 0, luar: false, dx: 0, dy: 0 });
  expect(dekat[1]).toMatchObject({ ke: 1, luar: true });
  const penuh = Array.from({ length: 60 }, (_, i) => ({ ...satu, teks: String(99 - i) }));
  const muat = letakkanAngka(penuh, bingkai);
  expect(muat.length).toBeLessThan(20);
  for (const [i, a] of muat.entries())
    for (const b of muat.slice(i + 1)) expect(bertumpuk(a, b, bingkai)).toBe(false);
});
