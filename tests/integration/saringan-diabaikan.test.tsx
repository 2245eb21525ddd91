import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import KoperasiPage from '@/app/portal/koperasi/page';
import UmkmPage from '@/app/portal/umkm/page';
import { loadEksporKoperasi } from '@/lib/koperasi/daftar/loaders';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { unduhDaftarUsaha } from '@/lib/umkm/daftar/ekspor/loaders';
import { buatKoperasi } from '@/tests/support/pabrik-koperasi';
import { buatPelaku, buatUsaha } from '@/tests/support/pabrik-umkm';

/* The lists of the office: what of their address could not be used is told, and never exported around. */

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

const PANJANG = 'x'.repeat(300);
const SARINGAN = 'Sebagian saringan di alamat halaman ini tidak dikenal, jadi tidak dipakai.';
const KATA = 'Kata pencarian Anda tidak dipakai: panjangnya lebih dari 120 karakter';

const teks = (isi: React.ReactNode) =>
  renderToStaticMarkup(isi)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

type Param = Record<string, string>;
interface Daftar {
  nama: string;
  halaman: (param: Param) => Promise<string>;
  unduh: (param: Param) => Promise<Response>;
  asing: Param;
  dikenal: Param;
  /** The chip of `dikenal`. */
  keping: string;
  audit: string;
}
const DAFTAR: Daftar[] = [
  {
    nama: 'koperasi',
    halaman: async (param) =>
      teks(
        await KoperasiPage({ params: Promise.resolve({}), searchParams: Promise.resolve(param) }),
      ),
    unduh: (param) => loadEksporKoperasi(param),
    asing: { kategori: 'XX' },
    dikenal: { jenis: 'JASA' },
    keping: 'Jenis: Jasa',
    audit: 'koperasi.ekspor',
  },
  {
    nama: 'UMKM',
    halaman: async (param) => teks(await UmkmPage({ searchParams: Promise.resolve(param) })),
    unduh: (param) => unduhDaftarUsaha(new URLSearchParams(param)),
    asing: { skala: 'XX' },
    dikenal: { nib: 'tidak' },
    keping: 'Belum punya NIB',
    audit: 'usaha.ekspor',
  },
];

beforeAll(async () => {
  const petugas = await buatPelaku('PETUGAS');
  await buatKoperasi(petugas, { nama: 'Koperasi Saringanuji' });
  await buatUsaha(await buatPelaku('PEMILIK'), { usaha: { nama: 'Warung Saringanuji' } });
  sesi.pelaku = petugas;
});
afterAll(tutupDb);

describe.each(DAFTAR)('daftar $nama', ({ halaman, unduh, asing, dikenal, keping, audit }) => {
  test('saringan yang tidak dikenal disebut, yang lain tetap dipakai', async () => {
    for (const param of [asing, { status: 'XX' }, { ...dikenal, kelurahan: 'depok' }]) {
      expect(await halaman(param), JSON.stringify(param)).toContain(SARINGAN);
    }
    expect(await halaman({ ...dikenal, ...asing })).toContain(keping);
  });

  test('kata pencarian yang terlalu panjang atau tidak terbaca disebut', async () => {
    for (const cari of [PANJANG, 'x'.repeat(121), 'warung\u0000']) {
      expect(await halaman({ cari })).toContain(KATA);
    }
  });

  test('yang dikenal atau kosong tidak disebut', async () => {
    for (const param of [{}, dikenal, { cari: '', status: ' ' }, { cari: 'x'.repeat(120) }]) {
      const isi = await halaman(param);
      expect(isi).not.toContain('tidak dipakai');
    }
  });

  test('alamatnya tidak menjadi berkas berisi semuanya', async () => {
    const jumlah = () => db().catatanAudit.count({ where: { tindakan: audit } });
    const sebelum = await jumlah();
    for (const param of [asing, { ...dikenal, status: 'XX' }, { cari: PANJANG }]) {
      const jawaban = await unduh(param);
      const isi = await jawaban.text();
      expect(jawaban.status, isi).toBe(422);
      expect(jawaban.headers.get('content-type')).toMatch(/^text\/plain/);
      expect(isi).toMatch(/tidak (dikenal|dapat dipakai).*tidak dibuat/);
      expect(isi).not.toContain('Saringanuji');
    }
    expect(await jumlah()).toBe(sebelum);
    const jawaban = await unduh({ ...dikenal, cari: '' });
    expect(jawaban.status).toBe(200);
    await jawaban.text();
    expect(await jumlah()).toBe(sebelum + 1);
  });
});
