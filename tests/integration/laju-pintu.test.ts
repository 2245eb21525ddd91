import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { daftarAction, lupaSandiAction } from '@/lib/akun/actions';
import { loadBuku, loadSemuaAnggota } from '@/lib/keanggotaan/anggota/loaders';
import { loadPermohonan } from '@/lib/keanggotaan/permohonan/loaders';
import { loadCocok } from '@/lib/kecocokan/usaha/loaders';
import { loadDaftarKoperasi } from '@/lib/koperasi/daftar/loaders';
import { jawabTerlaluSering } from '@/lib/koperasi/publik/sering/loaders';
import { loadDaftarRat } from '@/lib/koperasi/rat/daftar/loaders';
import { loadDaftarPendirian } from '@/lib/pendirian/loaders';
import { loadDaftarPengguna } from '@/lib/pengguna/loaders';
import { loadAntrean } from '@/lib/penilaian/antrean/loaders';
import { loadPengawasan } from '@/lib/penilaian/pengawasan/loaders';
import { loadPeringatan } from '@/lib/peringatan-dini/loaders';
import { loadDaftarDiterima } from '@/lib/permodalan/diterima/loaders';
import { loadModal } from '@/lib/permodalan/pengajuan/loaders';
import { cobaMasuk } from '@/lib/platform/auth/masuk';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import type { Peran } from '@/lib/platform/db/generated/enums';
import { BATAS, type JenisBatas, TANPA_ALAMAT, tungguLaju } from '@/lib/platform/laju';
import { alamatIp, permintaan } from '@/lib/platform/permintaan';
import { loadDaftarPeserta } from '@/lib/program/peserta/loaders';
import { loadDaftarUsaha } from '@/lib/umkm/daftar/loaders';
import { buatAkun, publik, SANDI_UJI, suratKe } from '@/tests/support/pabrik-akun';
import { buatKoperasiSederhana, buatPelaku, buatUsaha } from '@/tests/support/pabrik-umkm';

const sesi = vi.hoisted(() => {
  // One proxy of our own in front: it writes the last entry of X-Forwarded-For.
  process.env.PROKSI_TEPERCAYA = '1';
  return { pelaku: null as unknown, terusan: '', jalur: '/daftar' };
});
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () =>
    new Headers({ 'x-forwarded-for': sesi.terusan, 'user-agent': 'Firefox/1 (Linux)' }),
}));
vi.mock('@/lib/platform/auth/pelaku', async () => {
  const { wewenang } = await import('@/lib/platform/auth/wewenang');
  return {
    bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
    jalurKini: async () => sesi.jalur,
    mintaWewenang: async (tindakan: never) => wewenang(sesi.pelaku as Pelaku, tindakan),
    cobaWewenang: async (tindakan: never) => wewenang(sesi.pelaku as Pelaku, tindakan),
  };
});
// Mails are held back by chance, which is nothing to wait for here.
vi.spyOn(Math, 'random').mockReturnValue(0);
afterAll(tutupDb);

let oktet = 0;
/** Another visitor. @returns the address that counts */
function pengunjung(): string {
  oktet += 1;
  sesi.terusan = `203.0.113.${oktet}`;
  return sesi.terusan;
}
/** Uses up all but so many of what is allowed. */
async function sisakan(jenis: JenisBatas, kunci: string, sisa: number): Promise<void> {
  for (let ke = BATAS[jenis].points; ke > sisa; ke -= 1) await tungguLaju(jenis, kunci);
}
const surelBaru = () => `laju-${randomUUID().slice(0, 8)}@contoh.test`;

/** Sends a form. @returns the status and message of a refusal, or where a redirect leads */
async function kirim(aksi: typeof daftarAction, isi: Record<string, string>) {
  const data = new FormData();
  for (const [nama, nilai] of Object.entries(isi)) data.set(nama, nilai);
  try {
    const { status, pesan, nilai } = await aksi({}, data);
    return { status, pesan, nilai };
  } catch (galat) {
    return { ke: (galat as { digest?: string }).digest?.split(';')[2] };
  }
}
const daftar = (surel: string) =>
  kirim(daftarAction, { nama: 'Siti Uji', surel, sandi: SANDI_UJI, setuju: 'ya' });
const lupa = (surel: string) => kirim(lupaSandiAction, { surel });
const TERTAHAN = {
  status: 429,
  pesan: expect.stringMatching(/^Terlalu sering dicoba\. Tunggu \d+ menit/),
};

beforeEach(() => {
  sesi.pelaku = publik;
});

describe('mendaftar', () => {
  test('sebanyak batasnya untuk satu alamat; yang berikut ditolak tanpa akun dan tanpa surat', async () => {
    await sisakan('daftar', pengunjung(), 2);
    for (const surel of [surelBaru(), surelBaru()]) {
      expect(await daftar(surel)).toEqual({ ke: '/daftar/periksa-surel' });
      expect(await db().pengguna.count({ where: { surel } })).toBe(1);
    }
    const surel = surelBaru();
    const ditolak = await daftar(surel);
    expect(ditolak).toMatchObject({ ...TERTAHAN, nilai: { surel, nama: 'Siti Uji' } });
    expect(JSON.stringify(ditolak)).not.toContain(SANDI_UJI);
    expect(await db().pengguna.count({ where: { surel } })).toBe(0);
    expect(await suratKe(surel)).toEqual([]);
    // Whatever the visitor writes before it, the entry of our own proxy counts.
    sesi.terusan = `198.51.100.1, ${sesi.terusan}`;
    expect(await daftar(surel)).toMatchObject(TERTAHAN);
    pengunjung();
    expect(await daftar(surel)).toEqual({ ke: '/daftar/periksa-surel' });
  });

  test('surat kepada satu alamat surel terbatas, dari mana pun diminta', async () => {
    const surel = surelBaru();
    for (let ke = 0; ke < BATAS['surat-surel'].points; ke += 1) {
      pengunjung();
      expect(await daftar(surel)).toEqual({ ke: '/daftar/periksa-surel' });
    }
    pengunjung();
    const sebelum = (await suratKe(surel)).length;
    expect(await daftar(surel)).toMatchObject(TERTAHAN);
    expect(await lupa(surel)).toMatchObject(TERTAHAN);
    expect(await suratKe(surel)).toHaveLength(sebelum);
  });
});

test('lupa kata sandi: sebanyak batasnya untuk satu alamat, yang berikut tanpa surat', async () => {
  const [satu, dua] = [await buatAkun(), await buatAkun()];
  await sisakan('lupa-sandi', pengunjung(), 1);
  expect(await lupa(satu.surel)).toEqual({ ke: '/lupa-sandi?terkirim=1' });
  expect(await suratKe(satu.surel)).toHaveLength(1);
  expect(await lupa(dua.surel)).toMatchObject({ ...TERTAHAN, nilai: { surel: dua.surel } });
  sesi.terusan = `198.51.100.2, 198.51.100.3, ${sesi.terusan}`;
  expect(await lupa(dua.surel)).toMatchObject(TERTAHAN);
  // An address that nobody has is held up alike.
  expect(await lupa(surelBaru())).toMatchObject(TERTAHAN);
  expect(await suratKe(dua.surel)).toEqual([]);
  pengunjung();
  expect(await lupa(dua.surel)).toEqual({ ke: '/lupa-sandi?terkirim=1' });
});

test('masuk: satu alamat tidak mencoba banyak akun, kata sandi yang benar pun menunggu', async () => {
  const { surel } = await buatAkun();
  await sisakan('masuk-ip', pengunjung(), 2);
  const masuk = async (siapa: string, sandi: string) => cobaMasuk(siapa, sandi, await permintaan());
  for (const siapa of [surelBaru(), surelBaru()]) {
    expect(await masuk(siapa, 'tebakan yang salah')).toEqual({ ok: false, alasan: 'SALAH' });
  }
  const tertahan = { ok: false, alasan: 'TERLALU_SERING', tungguDetik: expect.any(Number) };
  expect(await masuk(surelBaru(), 'tebakan yang salah')).toEqual(tertahan);
  expect(await masuk(surel, SANDI_UJI)).toEqual(tertahan);
  expect(await db().sesi.count({ where: { pengguna: { surel } } })).toBe(0);
  sesi.terusan = `198.51.100.4, ${sesi.terusan}`;
  expect(await masuk(surel, SANDI_UJI)).toEqual(tertahan);
  // The account itself is not locked: from elsewhere its owner comes in, which counts for nothing.
  await sisakan('masuk-ip', pengunjung(), 1);
  for (let ke = 0; ke < 3; ke += 1) {
    expect(await masuk(surel, SANDI_UJI)).toMatchObject({ ok: true });
  }
  expect(await masuk(surelBaru(), 'tebakan yang salah')).toEqual({ ok: false, alasan: 'SALAH' });
  expect(await masuk(surel, SANDI_UJI)).toEqual(tertahan);
});

describe('mencari di daftar UMKM', () => {
  test('sebanyak batasnya untuk satu akun; tanpa kata pencarian dan bagi akun lain tetap terbuka', async () => {
    const petugas = await buatPelaku('PETUGAS');
    sesi.pelaku = petugas;
    await sisakan('cari', petugas.penggunaId, 1);
    expect(await loadDaftarUsaha({ cari: 'warung' })).toMatchObject({ tunggu: 0, jumlah: '0' });
    const ditahan = await loadDaftarUsaha({ cari: 'warung' });
    expect(ditahan.tunggu).toBeGreaterThan(0);
    expect(ditahan.tunggu).toBeLessThanOrEqual(BATAS.cari.duration);
    expect(ditahan).toMatchObject({ jumlah: null, halaman: { baris: [] } });
    // From another address it is the same account.
    pengunjung();
    expect((await loadDaftarUsaha({ cari: 'toko' })).tunggu).toBeGreaterThan(0);
    expect(await loadDaftarUsaha({ jenis: 'kriya' })).toMatchObject({ tunggu: 0, jumlah: '0' });
    sesi.pelaku = await buatPelaku('PETUGAS');
    expect(await loadDaftarUsaha({ cari: 'warung' })).toMatchObject({ tunggu: 0, jumlah: '0' });
  });
});

type Pemuat = (param: Record<string, string>, siapa: Pelaku) => Promise<unknown>;
/** The owner's one business, written down when it is first asked for. */
const muatCocok: Pemuat = async (param, siapa) => {
  const ada = await db().usaha.findFirst({
    where: { pelakuUsaha: { penggunaId: siapa.penggunaId } },
    select: { id: true },
  });
  return loadCocok((ada ?? (await buatUsaha(siapa))).id, param);
};
const DAFTAR: [string, Peran, Pemuat][] = [
  ['koperasi', 'PETUGAS', loadDaftarKoperasi],
  ['RAT', 'PETUGAS', loadDaftarRat],
  ['permohonan', 'PETUGAS', loadPermohonan],
  ['anggota', 'PETUGAS', loadSemuaAnggota],
  ['buku anggota', 'PETUGAS', async (param) => loadBuku(await buatKoperasiSederhana(), param)],
  ['pendirian', 'PETUGAS', loadDaftarPendirian],
  ['peringatan dini', 'PETUGAS', loadPeringatan],
  ['pengajuan modal', 'PETUGAS', loadModal],
  ['modal diterima', 'PETUGAS', loadDaftarDiterima],
  ['peserta', 'PETUGAS', loadDaftarPeserta],
  ['penilaian', 'PENILAI', loadAntrean],
  ['pengawasan', 'INSPEKTORAT', loadPengawasan],
  ['pengguna', 'ADMIN', loadDaftarPengguna],
  ['koperasi yang cocok', 'PEMILIK', muatCocok],
];

describe('mencari di daftar lain', () => {
  test.each(DAFTAR)(
    '%s: di atas batas ke jawaban 429 dengan jalan kembali',
    async (_, peran, muat) => {
      const siapa = await buatPelaku(peran);
      sesi.pelaku = siapa;
      sesi.jalur = '/portal/uji?cari=maju';
      await sisakan('cari', siapa.penggunaId, 1);
      await muat({ cari: 'maju' }, siapa);
      const ke = await muat({ cari: 'maju' }, siapa).then(
        () => 'LOLOS',
        (galat: { digest?: string }) => galat.digest?.split(';')[2] ?? String(galat),
      );
      expect(ke).toMatch(/^\/koperasi\/terlalu-sering\?/);
      const jawaban = jawabTerlaluSering(new Request(new URL(ke, 'http://uji')));
      expect(jawaban.status).toBe(429);
      const isi = await jawaban.text();
      expect(isi).toContain('Dari akun Anda datang terlalu banyak pencarian');
      expect(isi).toContain('href="/portal/uji?cari=maju"');
      // Looking through the list without a word is not held up.
      await muat({}, siapa);
    },
  );
});

describe('alamat pengunjung', () => {
  const ASLI = '203.0.113.200';
  const TERSAMBUNG = '192.0.2.7';
  test.each([
    // Nobody of ours writes the header: none of it is believed, whoever is connected counts.
    [0, null, TERSAMBUNG],
    [0, '198.51.100.9', TERSAMBUNG],
    [0, `198.51.100.9, ${ASLI}`, TERSAMBUNG],
    [1, ASLI, ASLI],
    [1, `198.51.100.9, ${ASLI}`, ASLI],
    [1, `198.51.100.9,198.51.100.8 ,  ${ASLI} `, ASLI],
    [1, null, 'langsung'],
    [1, '', 'langsung'],
    // The outer proxy writes the visitor, the inner one the outer proxy.
    [2, `${ASLI}, 10.0.0.2`, ASLI],
    [2, `198.51.100.9, ${ASLI}, 10.0.0.2`, ASLI],
    [2, `langsung, 198.51.100.9, ${ASLI}, 10.0.0.2`, ASLI],
    [2, ASLI, ASLI],
    [1, `198.51.100.9, ${'9'.repeat(500)}`, '9'.repeat(64)],
  ])('%d proksi, X-Forwarded-For %j: %s', (proksi, terusan, harap) => {
    expect(alamatIp({ terusan, sambungan: TERSAMBUNG }, proksi)).toBe(harap);
  });

  test('di balik proksi yang tidak dikenal, dan tanpa apa pun, tidak diketahui', () => {
    for (const sambungan of ['', null]) {
      expect(alamatIp({ terusan: ASLI, sambungan }, 0)).toBe(TANPA_ALAMAT);
    }
  });

  test('yang dibaca dari permintaan adalah yang ditulis proksi terdekat', async () => {
    sesi.terusan = `198.51.100.9, ${ASLI}`;
    expect(await permintaan()).toMatchObject({ ip: ASLI, peramban: 'Firefox di Linux' });
  });
});
