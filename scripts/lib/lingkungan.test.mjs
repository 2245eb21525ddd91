import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GalatPengguna } from './galat.mjs';
import { bacaSetelan, susunLingkungan } from './lingkungan.mjs';

const kunci = (isi) => Buffer.alloc(32, isi).toString('base64');
const LENGKAP = {
  SINERGI_MODE: 'produksi',
  DATABASE_URL: 'postgresql://sinergi_app:s@db:5432/sinergi',
  AUTH_SECRET: 'x'.repeat(40),
  KUNCI_DATA: `k1:${kunci(1)}`,
  KUNCI_INDEKS: kunci(2),
  KUNCI_SERTIFIKAT: `s1:${kunci(3)}`,
  SINERGI_ALAMAT: 'https://sinergi.contoh.go.id',
};
const DIPAKAI = [
  ...Object.keys(LENGKAP),
  ...['DATABASE_URL_MIGRASI', 'PORT', 'SINERGI_HOST', 'SMTP_URL', 'SURAT_DARI'],
  ...['PROKSI_TEPERCAYA', 'SINERGI_SANDI_DEMO', 'TINGKAT_LOG'],
];

let asal;
beforeEach(() => {
  asal = { ...process.env };
  for (const nama of DIPAKAI) delete process.env[nama];
});
afterEach(() => {
  process.env = asal;
});
const baca = (isi) => {
  Object.assign(process.env, isi);
  return bacaSetelan();
};
const keluhan = async (isi) => {
  try {
    await baca(isi);
  } catch (galat) {
    expect(galat).toBeInstanceOf(GalatPengguna);
    return galat.message;
  }
  return 'diterima';
};

describe('bacaSetelan', () => {
  it('tanpa apa-apa: demo di port 3000 dengan basis data bawaan', async () => {
    expect(await baca({})).toEqual({
      mode: 'demo',
      port: 3000,
      host: '127.0.0.1',
      alamat: 'http://localhost:3000',
      url: undefined,
      urlMigrasi: undefined,
    });
  });

  it('produksi yang lengkap diterima', async () => {
    expect(await keluhan(LENGKAP)).toBe('diterima');
    expect((await baca(LENGKAP)).alamat).toBe('https://sinergi.contoh.go.id');
  });

  it.each(Object.keys(LENGKAP).filter((nama) => nama !== 'SINERGI_MODE'))(
    'produksi tanpa %s disebut namanya',
    async (nama) => {
      const teks = await keluhan({ ...LENGKAP, [nama]: '  ' });
      expect(teks).toContain(`${nama} belum diisi`);
      expect(teks.split('\n')).toHaveLength(2);
    },
  );

  it('semua yang kurang disebut sekaligus', async () => {
    const teks = await keluhan({ SINERGI_MODE: 'produksi' });
    for (const nama of Object.keys(LENGKAP).slice(1)) expect(teks).toContain(nama);
  });

  it.each([
    ['SINERGI_MODE', 'production'],
    ['PORT', '70000'],
    ['PORT', 'tiga'],
    ['DATABASE_URL', 'mysql://db/x'],
    ['DATABASE_URL_MIGRASI', 'db:5432'],
    ['AUTH_SECRET', 'pendek'],
    ['KUNCI_DATA', kunci(1)],
    ['KUNCI_DATA', `k1:${kunci(1)},k2:pendek`],
    ['KUNCI_INDEKS', 'bukan base64 32 bita'],
    ['KUNCI_SERTIFIKAT', kunci(3)],
    ['KUNCI_SERTIFIKAT', 's1:pendek'],
    // The key in front signs, so its public part alone will not do.
    ['KUNCI_SERTIFIKAT', `s1:publik.${kunci(3)}`],
    ['SINERGI_ALAMAT', 'sinergi.contoh.go.id'],
    ['SINERGI_ALAMAT', 'http://sinergi.contoh.go.id'],
    ['KUNCI_DATA', `k1:${kunci(1)},k1:${kunci(1)}`],
    ['KUNCI_INDEKS', kunci(1)],
    ['SMTP_URL', 'bukanurl'],
    ['SMTP_URL', 'smtp://'],
    ['SURAT_DARI', 'bukan alamat'],
    ['PROKSI_TEPERCAYA', '-1'],
    ['PROKSI_TEPERCAYA', 'dua'],
    ['SINERGI_SANDI_DEMO', 'a'],
    ['TINGKAT_LOG', 'banyak'],
  ])('%s="%s" ditolak dengan namanya, dan rahasianya tidak diulang', async (nama, nilai) => {
    const teks = await keluhan({ ...LENGKAP, [nama]: nilai });
    expect(teks).toContain(nama);
    if (/SECRET|KUNCI|DATABASE/.test(nama)) expect(teks).not.toContain(nilai);
  });
});

describe('bacaSetelan, beberapa sekaligus', () => {
  it('yang salah bentuk, yang kurang, dan yang bergantung pada yang lain disebut bersama', async () => {
    const teks = await keluhan({
      ...LENGKAP,
      AUTH_SECRET: '',
      SMTP_URL: 'bukanurl',
      PROKSI_TEPERCAYA: 'dua',
    });
    expect(teks.split('\n').slice(1)).toEqual([
      expect.stringContaining('AUTH_SECRET belum diisi: paling sedikit 32'),
      expect.stringContaining('SMTP_URL salah bentuk: berbentuk smtp://'),
      expect.stringContaining('PROKSI_TEPERCAYA salah bentuk: banyaknya proksi'),
      expect.stringContaining('SURAT_DARI belum diisi, padahal SMTP_URL diisi'),
    ]);
  });

  it('demo menerima yang dibuat sendiri, tetapi tidak yang salah bentuk', async () => {
    expect(await keluhan({ AUTH_SECRET: 'pendek' })).toContain('AUTH_SECRET salah bentuk');
    const teks = await keluhan({ AUTH_SECRET: '', SINERGI_SANDI_DEMO: 'a' });
    expect(teks.split('\n')).toHaveLength(2);
  });
});

describe('susunLingkungan', () => {
  const rahasia = { AUTH_SECRET: 'a', KUNCI_DATA: 'b', KUNCI_INDEKS: 'c', KUNCI_SERTIFIKAT: 'd' };
  const alamat = { url: 'postgresql://x', urlMigrasi: 'postgresql://y' };

  it('demo memakai rahasia buatan sendiri bila tidak ada yang diisi', async () => {
    expect(susunLingkungan(await baca({ PORT: '3001' }), alamat, rahasia)).toMatchObject({
      ...rahasia,
      SINERGI_ALAMAT: 'http://localhost:3001',
      DATABASE_URL: alamat.url,
      DATABASE_URL_MIGRASI: alamat.urlMigrasi,
    });
  });

  it('produksi tidak pernah', () => {
    const isi = susunLingkungan({ mode: 'produksi', port: 3001 }, alamat, rahasia);
    for (const nama of Object.keys(rahasia)) expect(isi[nama], nama).toBeUndefined();
  });
});
