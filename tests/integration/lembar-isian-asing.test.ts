import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isiBagianAction, simpanSambilMengisiAction } from '@/lib/penilaian/lembar/actions';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import type { KeadaanFormulir } from '@/lib/platform/form-state';
import { statusJawaban } from '@/lib/platform/status-jawaban';
import { buatLembar } from '@/tests/support/pabrik-lembar';
import { buatKoperasi, buatPelaku } from '@/tests/support/pabrik-penilaian';

/* A page of a worksheet takes the fields and the choices it shows, and no others. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  jalurKini: async () => '/',
}));
vi.mock('next/cache', () => ({ refresh: () => undefined }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));

let id: string;
beforeAll(async () => {
  sesi.pelaku = await buatPelaku(['PENILAI']);
});
beforeEach(async () => {
  id = await buatLembar(sesi.pelaku as Pelaku, await buatKoperasi());
});
afterAll(tutupDb);

type Isian = Record<string, string | string[]>;

async function kirim(bagian: string, isian: Isian, aksi = isiBagianAction) {
  const data = new FormData();
  for (const [nama, isi] of Object.entries({ id, bagian, versi: '{}', ...isian })) {
    for (const satu of [isi].flat()) data.append(nama, satu);
  }
  try {
    return await aksi({}, data);
  } catch (galat) {
    if (String((galat as { digest?: string }).digest).startsWith('NEXT_REDIRECT'))
      return 'TERSIMPAN' as const;
    throw galat;
  }
}
const banyakTersimpan = async () =>
  (await db().angkaPenilaian.count({ where: { penilaianId: id } })) +
  (await db().jawabanPenilaian.count({ where: { penilaianId: id } }));

const TIDAK_DIKENAL =
  'Formulir memuat isian yang tidak dikenal. Muat ulang halaman, lalu coba lagi.';

describe.each([
  ['Simpan', isiBagianAction],
  ['sambil mengisi', simpanSambilMengisiAction],
])('%s', (_cara, aksi) => {
  test.each<[string, string, Isian]>([
    ['pos yang tidak ada', 'angka-neraca', { 'kini.kas': '5', 'kini.tidakada': '1' }],
    ['pos yang dihitung', 'angka-neraca', { 'kini.kas': '5', 'kini.total_aset': '1' }],
    ['indikator yang tidak ada', 'aspek-tk', { 'butir.TK-P1': '1', 'butir.TK-P99': '1' }],
    ['isian halaman lain', 'aspek-tk', { 'butir.TK-P1': '1', 'rasio.KK-01': '7' }],
    ['satu isian dua kali', 'aspek-kk', { 'rasio.KK-01': ['7', '8'] }],
    ['keadaan semula yang bukan dari formulir', 'angka-neraca', { 'kini.kas': '5', versi: '[[' }],
    ['keadaan semula yang bukan teks', 'angka-neraca', { 'kini.kas': '5', versi: '{"A":1}' }],
  ])('ditolak: %s', async (_apa, bagian, isian) => {
    const jawaban = (await kirim(bagian, isian, aksi)) as KeadaanFormulir;
    expect(jawaban).toMatchObject({ pesan: TIDAK_DIKENAL });
    expect(statusJawaban(jawaban)).toBe(422);
    expect(jawaban.nilai).toMatchObject(isian);
    expect(await banyakTersimpan()).toBe(0);
  });

  test.each<[string, Isian]>([
    ['butir.TK-P1', { 'butir.TK-P1': ['1', '99'], 'bukti.TK-P1': 'AD pasal 5' }],
    ['butir.TK-P1', { 'butir.TK-P1': '99' }],
    ['tb.TK-P1', { 'tb.TK-P1': 'tidak' }],
  ])('pilihan yang tidak ada disebut di isiannya: %s %j', async (nama, isian) => {
    const jawaban = (await kirim('aspek-tk', isian, aksi)) as KeadaanFormulir;
    expect(jawaban.galat).toEqual({
      [nama]: ['Pilihan ini tidak dikenal. Muat ulang halaman, lalu coba lagi.'],
    });
    expect(statusJawaban(jawaban)).toBe(422);
    expect(jawaban.nilai).toMatchObject(isian);
    expect(await banyakTersimpan()).toBe(0);
  });
});

test('isian kerangka dan portal sendiri bukan isian asing', async () => {
  const isian = {
    $ACTION_KEY: 'k1',
    pengisiFormulir: '',
    nilaiSemula: '{}',
    'kini.kas': '5',
  };
  expect(await kirim('angka-neraca', isian)).toBe('TERSIMPAN');
  expect(await banyakTersimpan()).toBe(1);
});

test('semua isian yang ada di halamannya diterima', async () => {
  const isian = {
    'aspek.TK': '',
    'butir.TK-P1': ['1', '2'],
    'butir.TK-P2': 'tidak-satu-pun',
    'tb.TK-P3': 'ya',
    'alasan.TK-P3': 'Belum ada.',
    'bukti.TK-P1': 'AD pasal 5',
    'dokumen.TK-P1': '',
  };
  expect(await kirim('aspek-tk', isian)).toBe('TERSIMPAN');
  expect(await banyakTersimpan()).toBe(3);
});
