import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { nilaiFormulir } from '@/lib/koperasi/isian/kolom/rules';
import { tetapkanKukAction } from '@/lib/koperasi/kuk/actions';
import { ubahKoperasiAction } from '@/lib/koperasi/perubahan/actions';
import { bacaIsianKoperasi } from '@/lib/koperasi/perubahan/reads';
import { ubahPenilaianAction } from '@/lib/penilaian/actions';
import { lampirkanKertasKerja } from '@/lib/penilaian/commands';
import { nilaiUbah } from '@/lib/penilaian/rules';
import type { AksiFormulir } from '@/lib/platform/aksi';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { ISIAN_SEMULA, type KeadaanFormulir } from '@/lib/platform/form-state';
import { ubahUmkmAction } from '@/lib/umkm/actions';
import { sebagaiNilaiIsian } from '@/lib/umkm/tampilan/rules';
import { buatAkun, hak } from '@/tests/support/pabrik-akun';
import { buatKoperasi } from '@/tests/support/pabrik-koperasi';
import { buatDraf, buatKertasKerja, ISI_PENILAIAN } from '@/tests/support/pabrik-penilaian';
import { buatPelaku, buatUsaha, isianUmkm } from '@/tests/support/pabrik-umkm';

/*
 * A record counts a later version, but what the form holds of it is as it was: there is nothing to compare,
 * and what was typed is saved.
 */

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

let petugas: Pelaku & { penggunaId: string };
let penilai: Pelaku & { penggunaId: string };
beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS']);
  penilai = await buatAkun(['PENILAI']);
});
afterAll(tutupDb);

type Isian = Record<string, string>;

/** A form as it was drawn, to be sent with some fields typed anew. */
const dibuka =
  (aksi: AksiFormulir, semula: Isian, tersembunyi: Isian) =>
  async (diketik: Isian = {}): Promise<KeadaanFormulir | 'BERHASIL'> => {
    const data = new FormData();
    const isian = { ...semula, ...diketik, ...tersembunyi, [ISIAN_SEMULA]: JSON.stringify(semula) };
    for (const [nama, nilai] of Object.entries(isian)) data.set(nama, nilai);
    try {
      return await aksi({}, data);
    } catch (galat) {
      if (String((galat as { digest?: string }).digest).startsWith('NEXT_REDIRECT'))
        return 'BERHASIL';
      throw galat;
    }
  };

const bentrok = (isian: string) => ({ bentrok: { butir: [expect.objectContaining({ isian })] } });

test('penilaian: kertas kerja yang diunggah di tab lain tidak menahan isian', async () => {
  sesi.pelaku = penilai;
  const koperasiId = await buatKoperasi(petugas);
  const id = await buatDraf(penilai, koperasiId);
  const buka = (versi: number) =>
    dibuka(ubahPenilaianAction, nilaiUbah(ISI_PENILAIAN), { id, versi: String(versi) });
  const [diketik, takDiubah, kedua] = [buka(1), buka(1), buka(1)];
  const dokumenId = await buatKertasKerja(koperasiId, penilai.penggunaId);
  const lampirkan = { id, versi: 1, dokumenId };
  await transaksi((tx) => lampirkanKertasKerja(tx, hak(penilai, 'penilaian:susun'), lampirkan));

  expect(await takDiubah()).toBe('BERHASIL');
  expect(await diketik({ tataKelola: '55,5' })).toBe('BERHASIL');
  const baris = await db().penilaian.findUniqueOrThrow({ where: { id }, include: { aspek: true } });
  expect(baris.kertasKerjaId).toBe(dokumenId);
  expect(baris.aspek.find(({ kode }) => kode === 'TK')?.persen.toFixed()).toBe('55.5');
  // What did change meanwhile is shown, and overwritten by nobody.
  const jawaban = await kedua({ tataKelola: '40' });
  expect(jawaban).toMatchObject(bentrok('tataKelola'));
  expect(JSON.stringify(jawaban)).not.toContain('"isi"');

  // Nor is one saved that was handed in meanwhile.
  await db().penilaian.update({ where: { id }, data: { status: 'DIAJUKAN' } });
  expect(await kedua()).not.toBe('BERHASIL');
});

test('koperasi: KUK yang ditetapkan di tab lain tidak menahan isian, dan sebaliknya', async () => {
  sesi.pelaku = petugas;
  const id = await buatKoperasi(petugas);
  const terbuka = await bacaIsianKoperasi(hak(petugas, 'koperasi:ubah'), id);
  const nilai = nilaiFormulir(terbuka?.isian ?? {});
  const ubah = dibuka(ubahKoperasiAction, nilai, { id, versi: '1', konfirmasiPeringatan: '' });
  const kuk = dibuka(tetapkanKukAction, { kuk: '', kukSumber: '' }, { id, versi: '1' });
  expect(await kuk({ kuk: '2', kukSumber: 'Keputusan uji' })).toBe('BERHASIL');
  expect(await ubah({ alamat: 'Jalan Melati 7' })).toBe('BERHASIL');
  expect(await kuk({ kuk: '3', kukSumber: 'Keputusan uji' })).toMatchObject({
    bentrok: { butir: [{ isian: 'kuk' }] },
  });
  const lama = dibuka(
    tetapkanKukAction,
    { kuk: '2', kukSumber: 'Keputusan uji' },
    { id, versi: '2' },
  );
  expect(await lama({ kuk: '3' })).toBe('BERHASIL');
  expect(await ubah({ alamat: 'Jalan Mawar 9' })).toMatchObject(bentrok('alamat'));
});

test('usaha: bagian lain yang disimpan di tab lain tidak menahan isian', async () => {
  const pemilik = await buatPelaku('PEMILIK');
  sesi.pelaku = pemilik;
  const asal = isianUmkm();
  const { id } = await buatUsaha(pemilik, asal);
  const buka = (bagian: 'lokasi' | 'usaha') =>
    dibuka(ubahUmkmAction, sebagaiNilaiIsian(asal[bagian] ?? {}), {
      usahaId: id,
      versi: '1',
      bagian,
    });
  const [lokasi, usaha] = [buka('lokasi'), buka('usaha')];
  expect(await lokasi({ alamat: 'Jalan Baru 1' })).toBe('BERHASIL');
  expect(await usaha({ nama: 'Warung Nama Lain' })).toBe('BERHASIL');
  expect(await lokasi({ alamat: 'Jalan Baru 2' })).toMatchObject(bentrok('alamat'));
  expect(await db().usaha.findUnique({ where: { id } })).toMatchObject({
    nama: 'Warung Nama Lain',
    alamat: 'Jalan Baru 1',
  });
});
