import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import AnggotaPage from '@/app/portal/anggota/page';
import KoperasiPage from '@/app/portal/koperasi/page';
import PeluangPage from '@/app/portal/peluang/page';
import PendirianPage from '@/app/portal/pendirian/page';
import PengawasanPage from '@/app/portal/penilaian/pengawasan/page';
import PeringatanPage from '@/app/portal/peringatan-dini/page';
import PesertaPage from '@/app/portal/peserta/page';
import ProgramPage from '@/app/portal/program/[id]/page';
import PelatihanPage from '@/app/portal/program/[id]/pelatihan/page';
import SeleksiPage from '@/app/portal/program/[id]/seleksi/page';
import RatPage from '@/app/portal/rat/page';
import UmkmPage from '@/app/portal/umkm/page';
import { bacaEksporAnggota } from '@/lib/keanggotaan/anggota/ekspor/loaders';
import { loadEksporKoperasi } from '@/lib/koperasi/daftar/loaders';
import { loadEksporRat } from '@/lib/koperasi/rat/daftar/loaders';
import { bacaEksporPeluang } from '@/lib/peluang/loaders';
import { loadEksporPengawasan } from '@/lib/penilaian/pengawasan/ekspor/loaders';
import { loadEksporPeringatan } from '@/lib/peringatan-dini/loaders';
import { bacaEksporCapaian } from '@/lib/permodalan/capaian/loaders';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { bacaEksporProgram } from '@/lib/program/capaian/loaders';
import { unduhDaftarUsaha } from '@/lib/umkm/daftar/ekspor/loaders';
import { buatKoperasi } from '@/tests/support/pabrik-koperasi';
import { buatProgram } from '@/tests/support/pabrik-program';
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

vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));
vi.mock('@/lib/platform/permintaan', () => ({ permintaan: async () => ({ id: 'uji' }) }));

const PANJANG = 'x'.repeat(300);
const SARINGAN = 'Sebagian saringan di alamat halaman ini tidak dikenal, jadi tidak dipakai: ';
const KATA = 'Kata pencarian Anda tidak dipakai: panjangnya lebih dari 120 karakter';

const teks = (isi: React.ReactNode) =>
  renderToStaticMarkup(isi)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

type Param = Record<string, string>;
/** What a page is called with. */
const dengan = (param: Param) => ({
  params: Promise.resolve({}),
  searchParams: Promise.resolve(param),
});
interface Daftar {
  nama: string;
  peran: 'PETUGAS' | 'KEPALA_BIDANG';
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
    peran: 'PETUGAS',
    halaman: async (param) => teks(await KoperasiPage(dengan(param))),
    unduh: (param) => loadEksporKoperasi(param),
    asing: { kategori: 'XX' },
    dikenal: { jenis: 'JASA' },
    keping: 'Jenis: Jasa',
    audit: 'koperasi.ekspor',
  },
  {
    nama: 'UMKM',
    peran: 'PETUGAS',
    halaman: async (param) => teks(await UmkmPage({ searchParams: Promise.resolve(param) })),
    unduh: (param) => unduhDaftarUsaha(new URLSearchParams(param)),
    asing: { skala: 'XX' },
    dikenal: { nib: 'tidak' },
    keping: 'Belum punya NIB',
    audit: 'usaha.ekspor',
  },
  {
    nama: 'RAT',
    peran: 'PETUGAS',
    halaman: async (param) => teks(await RatPage(dengan(param))),
    unduh: (param) => loadEksporRat(param),
    asing: { ingat: 'XX' },
    dikenal: { daftar: 'belum', jenis: 'JASA' },
    keping: 'Jenis: Jasa',
    audit: 'koperasi.ekspor-rat',
  },
  {
    nama: 'peringatan dini',
    peran: 'PETUGAS',
    halaman: async (param) => teks(await PeringatanPage(dengan(param))),
    unduh: (param) => loadEksporPeringatan(param),
    asing: { alasan: 'XX' },
    dikenal: { jenis: 'JASA' },
    keping: 'Jenis: Jasa',
    audit: 'koperasi.ekspor-peringatan',
  },
  {
    nama: 'pengawasan',
    peran: 'KEPALA_BIDANG',
    halaman: async (param) => teks(await PengawasanPage(dengan(param))),
    unduh: (param) => loadEksporPengawasan(param),
    asing: { keadaan: 'segera' },
    dikenal: { bagian: 'belum-dinilai', jenis: 'JASA' },
    keping: 'Jenis: Jasa',
    audit: 'penilaian.ekspor-pengawasan',
  },
  {
    nama: 'anggota',
    peran: 'PETUGAS',
    halaman: async (param) => teks(await AnggotaPage(dengan(param))),
    unduh: (param) =>
      bacaEksporAnggota(new Request(`http://uji.test/?${new URLSearchParams(param)}`)),
    asing: { minta: 'XX' },
    dikenal: { status: 'AKTIF' },
    keping: 'Aktif',
    audit: 'anggota.ekspor',
  },
];

const pelaku: Partial<Record<Daftar['peran'], Pelaku>> = {};

beforeAll(async () => {
  const petugas = await buatPelaku('PETUGAS');
  await buatKoperasi(petugas, { nama: 'Koperasi Saringanuji' });
  await buatUsaha(await buatPelaku('PEMILIK'), { usaha: { nama: 'Warung Saringanuji' } });
  pelaku.PETUGAS = petugas;
  pelaku.KEPALA_BIDANG = await buatPelaku('KEPALA_BIDANG');
});
afterAll(tutupDb);

describe.each(DAFTAR)('daftar $nama', (daftar) => {
  const { peran, halaman, unduh, asing, dikenal, keping, audit } = daftar;
  beforeEach(() => {
    sesi.pelaku = pelaku[peran] ?? null;
  });

  test('saringan yang tidak dikenal disebut, yang lain tetap dipakai', async () => {
    const [nama] = Object.keys(asing);
    for (const [param, sebutan] of [
      [asing, nama],
      [{ sttus: 'AKTIF' }, 'sttus'],
      [{ ...dikenal, kelurahn: 'depok' }, 'kelurahn'],
      [{ ...asing, sttus: 'AKTIF' }, `${nama}, sttus`],
    ] as [Param, string][]) {
      expect(await halaman(param), JSON.stringify(param)).toContain(`${SARINGAN}${sebutan}.`);
    }
    expect(await halaman({ ...dikenal, ...asing })).toContain(keping);
  });

  test('kata pencarian dan saringan yang sama-sama tidak dipakai disebut keduanya', async () => {
    const isi = await halaman({ cari: PANJANG, ...asing, sttus: 'AKTIF' });
    expect(isi).toContain(KATA);
    expect(isi).toContain(`${SARINGAN}${Object.keys(asing)[0]}, sttus.`);
  });

  test('kata pencarian yang terlalu panjang atau tidak terbaca disebut', async () => {
    for (const cari of [PANJANG, 'x'.repeat(121), 'warung\u0000']) {
      expect(await halaman({ cari })).toContain(KATA);
    }
  });

  test('yang dikenal atau kosong tidak disebut', async () => {
    for (const param of [{}, dikenal, { cari: '', sttus: ' ' }, { cari: 'x'.repeat(120) }]) {
      const isi = await halaman(param);
      expect(isi).not.toContain('tidak dipakai');
    }
  });

  test('alamatnya tidak menjadi berkas berisi semuanya', async () => {
    const jumlah = () => db().catatanAudit.count({ where: { tindakan: audit } });
    const sebelum = await jumlah();
    for (const param of [
      asing,
      { ...dikenal, sttus: 'AKTIF' },
      { cari: PANJANG },
      { cari: PANJANG, ...asing, sttus: 'AKTIF' },
    ] as Param[]) {
      const jawaban = await unduh(param);
      const isi = await jawaban.text();
      expect(jawaban.status, isi).toBe(422);
      expect(jawaban.headers.get('content-type')).toMatch(/^text\/plain/);
      expect(isi).toMatch(/tidak (dikenal|dapat dipakai).*tidak dibuat/);
      for (const nama of Object.keys(param)) {
        if (nama === 'cari') expect(isi).toContain('Kata pencarian');
        else if (!(nama in dikenal)) expect(isi).toContain(nama);
      }
      expect(isi).not.toContain('Saringanuji');
    }
    expect(await jumlah()).toBe(sebelum);
    const jawaban = await unduh({ ...dikenal, cari: '' });
    expect(jawaban.status).toBe(200);
    await jawaban.text();
    expect(await jumlah()).toBe(sebelum + 1);
  });
});

describe('berkas yang tidak disaring', () => {
  const tabel =
    (muat: (tabel: string, param: Param) => Promise<Response>, nama: string) => (param: Param) =>
      muat(nama, param);

  beforeEach(() => {
    sesi.pelaku = pelaku.PETUGAS ?? null;
  });

  test.each([
    ['peluang', tabel(bacaEksporPeluang, 'kelurahan'), { kecamatan: '32.76.01' }],
    ['modal', tabel(bacaEksporCapaian, 'sumber'), { tahun: '2026' }],
  ])('%s: alamat dengan saringan tidak menjadi tabel utuh', async (_, unduh, param) => {
    const jawaban = await unduh(param);
    expect([jawaban.status, await jawaban.text()]).toEqual([
      422,
      expect.stringContaining(`tidak dikenal: ${Object.keys(param)[0]}.`),
    ]);
    expect((await unduh({})).status).toBe(200);
  });

  test('program: tahun atau isi yang tidak ada tidak menjadi berkas tahun lain', async () => {
    const { id, tahun } = await buatProgram();
    for (const param of [{ tahun: 'XX' }, { isi: 'XX' }, { tahn: '2026' }] as Param[]) {
      const jawaban = await bacaEksporProgram(id, param);
      expect(jawaban.status, JSON.stringify(param)).toBe(422);
      expect(await jawaban.text()).toContain(`tidak dikenal: ${Object.keys(param)[0]}.`);
    }
    expect((await bacaEksporProgram(id, { tahun: String(tahun - 7) })).status).toBe(404);
    expect((await bacaEksporProgram(id, { tahun: String(tahun) })).status).toBe(200);
    expect((await bacaEksporProgram(id, {})).status).toBe(200);
  });

  test('peluang dan program menyebutnya di halamannya', async () => {
    const { id } = await buatProgram();
    const peluang = teks(await PeluangPage(dengan({ kecamatan: 'XX', sttus: 'AKTIF' })));
    expect(peluang).toContain(`${SARINGAN}kecamatan, sttus.`);
    const halaman = {
      params: Promise.resolve({ id }),
      searchParams: Promise.resolve({ tahun: 'XX' }),
    };
    expect(teks(await ProgramPage(halaman))).toContain(`${SARINGAN}tahun.`);
  });

  test('RAT: daftar tanpa berkas tidak menjadi berkas daftar lain', async () => {
    const jawaban = await loadEksporRat({ daftar: 'verifikasi' });
    expect([jawaban.status, await jawaban.text()]).toEqual([
      422,
      expect.stringContaining('tidak dikenal: daftar.'),
    ]);
  });
});

describe('daftar tanpa berkas', () => {
  const TIDAK_ADA = '00000000-0000-7000-8000-000000000000';
  const diabaikan = (isi: string) => isi.split(SARINGAN)[1]?.split('.')[0] ?? null;

  beforeEach(() => {
    sesi.pelaku = pelaku.PETUGAS ?? null;
  });

  test('program: yang tidak ada di antara pilihannya disebut', async () => {
    const { id, tahun } = await buatProgram();
    const satu = (param: Param) => ({
      params: Promise.resolve({ id }),
      searchParams: Promise.resolve(param),
    });
    const halaman = {
      peserta: async (param: Param) => teks(await PesertaPage(dengan(param))),
      program: async (param: Param) => teks(await ProgramPage(satu(param))),
      pelatihan: async (param: Param) => teks(await PelatihanPage(satu(param))),
      seleksi: async (param: Param) => teks(await SeleksiPage(satu(param))),
    };
    for (const [nama, param, sebutan] of [
      ['peserta', { program: id, tahun: String(tahun) }, null],
      ['peserta', { program: TIDAK_ADA, tahun: '2001' }, 'program, tahun'],
      ['program', { tahun: String(tahun) }, null],
      ['program', { tahun: String(tahun + 1) }, null],
      ['program', { tahun: String(tahun - 7) }, 'tahun'],
      ['pelatihan', { tahun: String(tahun) }, null],
      ['pelatihan', { tahun: String(tahun - 7), isi: 'hasil' }, 'tahun, isi'],
      ['seleksi', { angkatan: TIDAK_ADA, calon: 'XX', terpilih: '1' }, 'angkatan, calon'],
      ['seleksi', { kelurahan: '32.76.99.1001' }, 'kelurahan'],
    ] as [keyof typeof halaman, Param, string | null][])
      expect(diabaikan(await halaman[nama](param)), JSON.stringify([nama, param])).toBe(sebutan);
  });

  test('pendirian: langkah dari bagian lain disebut', async () => {
    const isi = teks(
      await PendirianPage(dengan({ tab: 'selesai', status: 'PENGUMPULAN_PENDIRI' })),
    );
    expect(diabaikan(isi)).toBe('status');
  });
});
