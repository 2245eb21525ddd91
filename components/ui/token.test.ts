import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('./token.css', import.meta.url), 'utf8');

function baca(blok: string): Record<string, string> {
  return Object.fromEntries(
    [...blok.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\b/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

const batas = CSS.indexOf('prefers-color-scheme: dark');
const terang = baca(CSS.slice(0, batas));
const gelap = { ...terang, ...baca(CSS.slice(batas)) };

function luminans(warna: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const n = Number.parseInt(warna.slice(i, i + 2), 16) / 255;
    return n <= 0.04045 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function kontras(a: string, b: string): number {
  const [x, y] = [luminans(a), luminans(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const BIDANG = ['latar', 'permukaan', 'permukaan-2'];
const TEKS: [string, string][] = [
  ...BIDANG.flatMap((b): [string, string][] => [
    ['teks', b],
    ['teks-lembut', b],
    ['merek', b],
    ['merek-kuat', b],
    ['merah', b],
  ]),
  ...['teks', 'merek-kuat'].map((t): [string, string] => [t, 'merek-lembut']),
  ['di-merek', 'merek'],
  ['di-merek', 'merek-kuat'],
  ['di-aksen', 'aksen'],
  ['di-pita', 'pita'],
  ['teks', 'aksen-lembut'],
  ...['hijau', 'kuning', 'merah', 'biru'].flatMap((n): [string, string][] => [
    [n, `${n}-lembut`],
    ['teks', `${n}-lembut`],
  ]),
  ...['hijau', 'kuning', 'merah', 'biru', 'netral'].map((n): [string, string] => [
    `di-grafik-${n}`,
    `grafik-${n}`,
  ]),
];
const KENDALI: [string, string][] = [
  ...BIDANG.flatMap((b): [string, string][] => [
    ['garis-kuat', b],
    ['fokus', b],
  ]),
  ['aksen', 'pita'],
  ['grafik-1', 'permukaan'],
  ['grafik-2', 'permukaan'],
  ['grafik-3', 'permukaan'],
  ...['hijau', 'merah', 'biru'].map((n): [string, string] => [`grafik-${n}`, 'permukaan']),
];

describe.each([
  ['terang', terang],
  ['gelap', gelap],
])('warna %s', (_, token) => {
  it.each(TEKS)('teks %s di atas %s terbaca (≥ 4,5)', (depan, belakang) => {
    expect(kontras(token[depan] ?? '', token[belakang] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
  it.each(KENDALI)('tepi %s di atas %s terlihat (≥ 3)', (depan, belakang) => {
    expect(kontras(token[depan] ?? '', token[belakang] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
