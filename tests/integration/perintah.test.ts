import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { brankas, konteks } from '@/lib/platform/brankas';
import { db } from '@/lib/platform/db/client';
import { indeksNikPenduduk } from '@/lib/umkm/pelaku/reads';
import { tandaiDemo } from '@/prisma/seed/demo/keadaan';
import { buatAkun, jumlahAudit, sebagaiPemilik } from '@/tests/support/pabrik-akun';

/* The project's commands as an operator types them: a process of their own, with an exit code and words. */

// Every command starts Node.js anew, which takes a busy machine some seconds.
vi.setConfig({ testTimeout: 300_000 });

const PRODUKSI = { SINERGI_MODE: 'produksi', SINERGI_ALAMAT: 'https://sinergi.contoh.test' };

interface Akhir {
  kode: number | null;
  teks: string;
}

/** Runs a program to its end; `teks` is what it printed, on either stream. */
function jalankan(perintah: string[], env: Record<string, string> = {}): Promise<Akhir> {
  const [program = '', ...argumen] = perintah;
  return new Promise((selesai, gagal) => {
    const anak = spawn(program, argumen, { env: { ...process.env, ...env } });
    let teks = '';
    for (const aliran of [anak.stdout, anak.stderr])
      aliran.on('data', (isi) => {
        teks += isi;
      });
    anak.on('error', gagal);
    anak.on('close', (kode) => selesai({ kode, teks }));
  });
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What `npm run <nama> -- <argumen>` runs, without npm. */
function perintah(nama: string, argumen: string[] = [], env = {}): Promise<Akhir> {
  const [program, ...berkas] = (scripts[nama] as string).split(' ');
  expect(program).toBe('node');
  return jalankan([process.execPath, ...berkas, ...argumen], { ...PRODUKSI, ...env });
}

/** As the start command runs it. */
const seed = (env: Record<string, string> = {}) =>
  jalankan(
    [process.execPath, '--conditions=react-server', '--import', 'tsx', 'prisma/seed/index.ts'],
    { ...PRODUKSI, ...env },
  );
const jumlahAkun = () => db().pengguna.count();

describe('data awal dalam mode produksi', () => {
  it('memuat data acuan saja: tidak ada akun dan tidak ada koperasi', async () => {
    expect(await seed()).toMatchObject({ kode: 0 });
    expect(await db().kelurahan.count()).toBe(63);
    expect([
      await jumlahAkun(),
      await db().koperasi.count(),
      await db().pelakuUsaha.count(),
    ]).toEqual([0, 0, 0]);
  });
});

describe('admin:buat', () => {
  const ISI = ['--surel', 'ketua@contoh.test', '--nama', 'Ketua Tim'];
  const PESAN_ADA = 'Sudah ada admin.';

  it('isian yang kurang disebut, dan tidak ada yang dibuat', async () => {
    const akhir = await perintah('admin:buat', ['--nama', 'Ketua Tim']);
    expect(akhir.kode).toBe(1);
    expect(akhir.teks).toContain('Cara pakai: npm run admin:buat');
    expect(await jumlahAkun()).toBe(0);
  });

  it('membuat admin pertama, dengan tautan sandi dan jejak', async () => {
    const akhir = await perintah('admin:buat', ISI);
    expect(akhir.kode).toBe(0);
    expect(akhir.teks).toMatch(/https:\/\/sinergi\.contoh\.test\/\S*token=[\w-]+/);
    const akun = await db().pengguna.findFirstOrThrow({ include: { peran: true } });
    expect(akun).toMatchObject({ surel: 'ketua@contoh.test', sandiHash: null });
    expect(akun.peran.map((satu) => satu.peran)).toEqual(['ADMIN']);
    expect(await jumlahAudit('pengguna.buat')).toBe(1);
  });

  it('menolak yang kedua, kecuali diminta dengan --tambah', async () => {
    const kedua = ['--surel', 'kedua@contoh.test', '--nama', 'Orang Kedua'];
    const tolak = await perintah('admin:buat', kedua);
    expect(tolak.kode).toBe(1);
    expect(tolak.teks).toContain(PESAN_ADA);
    expect(tolak.teks).not.toContain('token=');
    expect([await jumlahAkun(), await jumlahAudit('pengguna.buat')]).toEqual([1, 1]);
    const sama = await perintah('admin:buat', [...ISI, '--tambah']);
    expect(sama.kode).toBe(1);
    expect(sama.teks).toContain('Alamat surel ini sudah punya akun.');
    expect((await perintah('admin:buat', [...kedua, '--tambah'])).kode).toBe(0);
    expect(await jumlahAkun()).toBe(2);
  });
});

describe('kunci yang bukan milik basis data', () => {
  const LAMA = process.env.KUNCI_DATA ?? '';
  const acak = (isi: number) => Buffer.alloc(32, isi).toString('base64');

  const id = randomUUID();
  beforeAll(async () => {
    const nikPenduduk = '3276011234560001';
    await db().pelakuUsaha.create({
      data: {
        id,
        nama: 'Orang Uji',
        kelurahanKode: '32.76.01.1006',
        nikPendudukSandi: brankas().sandikan(
          nikPenduduk,
          konteks('pelaku_usaha', 'nik_penduduk_sandi', id),
        ),
        nikPendudukIndeks: indeksNikPenduduk(nikPenduduk),
      },
    });
  });
  afterAll(() => sebagaiPemilik('DELETE FROM pelaku_usaha WHERE id = $1', [id]));

  it.each([
    ['KUNCI_DATA', 'hanya kunci lain', `k9:${acak(9)}`, 'tidak memuat kunci "k1"'],
    ['KUNCI_DATA', 'kunci lain dengan id yang sama', `k1:${acak(9)}`, 'bukan kunci yang menyandi'],
    ['KUNCI_INDEKS', 'kunci lain', acak(9), 'bukan kunci yang dipakai'],
  ])('%s: %s menghentikan permulaan', async (nama, _, nilai, sebab) => {
    const akhir = await seed({ [nama]: nilai });
    expect(akhir.kode).toBe(1);
    expect(akhir.teks).toContain(nama);
    expect(akhir.teks).toContain(sebab);
    expect(akhir.teks).not.toContain(nilai.slice(-44));
  });

  it('kunci baru di depan kunci lama diterima', async () => {
    expect(await seed({ KUNCI_DATA: `k9:${acak(9)},${LAMA}` })).toEqual({ kode: 0, teks: '' });
  });
});

describe('kunci:rotasi', () => {
  const LAMA = process.env.KUNCI_DATA ?? '';
  const BARU = `k2:${Buffer.alloc(32, 7).toString('base64')},${LAMA}`;
  const tempat = (id: string) => konteks('pelaku_usaha', 'nik_penduduk_sandi', id);
  const sandiDari = async (id: string) =>
    (await db().pelakuUsaha.findUniqueOrThrow({ where: { id } })).nikPendudukSandi ?? '';
  let id: string;

  beforeEach(async () => {
    const dasar = { nama: 'Orang Uji', kelurahanKode: '32.76.01.1006' };
    ({ id } = await db().pelakuUsaha.create({ data: dasar, select: { id: true } }));
    await db().pelakuUsaha.update({
      where: { id },
      data: { nikPendudukSandi: brankas().sandikan('3276011234560001', tempat(id)) },
    });
  });

  it('menyandi ulang dengan kunci di depan; sekali lagi tidak ada yang tersisa', async () => {
    const akhir = await perintah('kunci:rotasi', [], { KUNCI_DATA: BARU });
    expect(akhir.kode).toBe(0);
    expect(akhir.teks).toContain('Kunci aktif: k2');
    expect(akhir.teks).toContain('pelaku_usaha.nik_penduduk_sandi: 1 diganti');
    expect(akhir.teks).not.toContain('Jangan buang kunci lama');
    expect(await sandiDari(id)).toContain('k2');
    const lagi = await perintah('kunci:rotasi', [], { KUNCI_DATA: BARU });
    expect(lagi.kode).toBe(0);
    expect(lagi.teks).toContain('Selesai: 0 nilai diganti.');
  });

  it('nilai yang tidak terbuka disebut, dan kuncinya jangan dibuang', async () => {
    await db().pelakuUsaha.update({
      where: { id },
      // Closed for another place: as if somebody had moved it here.
      data: { nikPendudukSandi: brankas().sandikan('3276011234560001', tempat('orang lain')) },
    });
    const akhir = await perintah('kunci:rotasi', [], { KUNCI_DATA: BARU });
    expect(akhir.kode).toBe(1);
    expect(akhir.teks).toContain('pelaku_usaha.nik_penduduk_sandi: 1 nilai tidak dapat dibuka:');
    expect(akhir.teks).toContain(id);
    expect(akhir.teks).toContain('Jangan buang kunci lama');
  });
});

describe('audit:verifikasi', () => {
  it('rantai utuh: kode 0, jumlah catatan dan sidik ujungnya', async () => {
    const akhir = await perintah('audit:verifikasi');
    expect(akhir.kode).toBe(0);
    expect(akhir.teks).toContain(`Rantai audit utuh: ${await jumlahAudit()} catatan.`);
    expect(akhir.teks).toMatch(/Sidik ujung rantai: [0-9a-f]{64}/);
  });

  it('rantai rusak: kode bukan 0, dan catatan pertama yang rusak disebut', async () => {
    const [kedua] = await sebagaiPemilik<{ id: string }>(
      'select catatan_id as id from rantai_audit where urutan = 2',
    );
    // All from the second on: the first of them is the one to name.
    await sebagaiPemilik(`begin;
      alter table catatan_audit disable trigger user;
      update catatan_audit set nama_pelaku = 'Orang Lain'
        where id in (select catatan_id from rantai_audit where urutan >= 2);
      alter table catatan_audit enable trigger user;
      commit`);
    const akhir = await perintah('audit:verifikasi');
    expect(akhir.kode).toBe(1);
    expect(akhir.teks).toContain('Rantai audit RUSAK pada urutan 2: isi catatan berubah.');
    expect(akhir.teks).toContain(`Catatan: ${kedua?.id}`);
    expect(akhir.teks).not.toContain('utuh');
  });
});

describe('basis data demo', () => {
  it.each(['mulai', 'selesai'] as const)(
    'tidak dapat dipakai dalam mode produksi, sejak pemuatannya %s',
    async (tahap) => {
      await buatAkun(['PETUGAS']);
      await tandaiDemo(tahap);
      const akhir = await seed();
      expect(akhir.kode).toBe(1);
      expect(akhir.teks).toContain('pernah diisi data demo');
      expect(akhir.teks).toContain('arahkan DATABASE_URL');
    },
  );
});
