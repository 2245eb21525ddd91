import { describe, expect, test, vi } from 'vitest';
import { loadLapangan, loadTautanPendataan, loadTercatat } from '@/lib/lapangan/loaders';
import { daftarPengguna, penggunaById } from '@/lib/pengguna/reads';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { KELURAHAN } from '@/lib/wilayah/data';
import { catatDiLapangan } from '@/tests/support/pabrik-lapangan';
import { buatPelaku, buatUsaha, hak, KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));

vi.mock('@/lib/platform/auth/pelaku', async () => {
  const { wewenang: coba } = await import('@/lib/platform/auth/wewenang');
  const cobaWewenang = async (tindakan: 'lapangan:baca') =>
    sesi.pelaku && coba(sesi.pelaku, tindakan);
  return {
    cobaWewenang,
    mintaWewenang: async (tindakan: 'lapangan:baca') => {
      const by = await cobaWewenang(tindakan);
      if (!by) throw new Error('403');
      return by;
    },
    jalurKini: async () => '/portal',
  };
});

describe('akun, untuk yang mengawasi', () => {
  async function akun() {
    const { penggunaId } = await buatPelaku('PETUGAS');
    return db().pengguna.findUniqueOrThrow({
      where: { id: penggunaId },
      select: { id: true, nama: true, surel: true },
    });
  }

  test('surel tersamar, juga di daftar, dan tidak dapat ditebak lewat pencarian', async () => {
    const { id, surel } = await akun();
    const inspektorat = hak(await buatPelaku('INSPEKTORAT'), 'pengguna:baca');
    const admin = hak(await buatPelaku('ADMIN'), 'pengguna:baca');
    const tersamar = `${surel.charAt(0)}*****@${surel.split('@')[1]}`;
    expect((await penggunaById(admin, id))?.surel).toBe(surel);
    expect((await penggunaById(inspektorat, id))?.surel).toBe(tersamar);
    const daftar = async (by: typeof admin, cari?: string) =>
      (await daftarPengguna(by, { cari } as Parameters<typeof daftarPengguna>[1])).baris;
    expect((await daftar(admin, surel)).map((satu) => satu.id)).toEqual([id]);
    expect(await daftar(inspektorat, surel)).toEqual([]);
    for (const satu of await daftar(inspektorat)) expect(satu.surel).toMatch(/^.\*{5}@/);
  });

  test('tidak memegang satu pun tindakan yang mengubah', async () => {
    const inspektorat = await buatPelaku('INSPEKTORAT');
    for (const tindakan of ['pengguna:kelola', 'pelatihan:kelola', 'lapangan:catat'] as const)
      expect(wewenang(inspektorat, tindakan)).toBeNull();
  });
});

test('pendataan lapangan: yang mengawasi membaca setiap kelurahan dan tidak mencatat', async () => {
  sesi.pelaku = await buatPelaku('INSPEKTORAT');
  const { kelurahan, mencatat } = await loadLapangan();
  expect(mencatat).toBeNull();
  expect(kelurahan.map((satu) => satu.kelurahanKode)).toEqual(KELURAHAN.map(({ kode }) => kode));
  sesi.pelaku = await buatPelaku('PETUGAS');
  await expect(loadLapangan()).rejects.toThrow('403');
});

test('yang boleh membaca sebuah pendataan sampai ke sana dari datanya dan dari daftar', async () => {
  const tempat = { kelurahanKode: KELURAHAN_UJI };
  const pencatat = await buatPelaku('PETUGAS_KELURAHAN', tempat);
  const usahaId = await catatDiLapangan(pencatat);
  const mendaftarSendiri = await buatUsaha(await buatPelaku('PEMILIK'));
  const tautan = async (siapa: Pelaku, id = usahaId) => {
    sesi.pelaku = siapa;
    return loadTautanPendataan(id);
  };
  const inspektorat = await buatPelaku('INSPEKTORAT');
  expect(await tautan(inspektorat)).toBe(`/portal/lapangan/${usahaId}`);
  expect((await loadLapangan()).terakhir.map((satu) => satu.usahaId)).toContain(usahaId);
  expect(await tautan(pencatat)).toBe(`/portal/lapangan/${usahaId}`);
  expect(await tautan(inspektorat, mendaftarSendiri.id)).toBeNull();
  // Of others a writer reads nothing, and an officer of the city has no right to it.
  expect(await tautan(await buatPelaku('PETUGAS_KELURAHAN', tempat))).toBeNull();
  expect((await loadLapangan()).terakhir).toEqual([]);
  expect(await tautan(await buatPelaku('PETUGAS'))).toBeNull();
});

test('satu pendataan lapangan: dibaca utuh dengan nomor tersamar, tanpa yang mengubah', async () => {
  const pencatat = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  const usahaId = await catatDiLapangan(pencatat, { telepon: '081234567890' });
  sesi.pelaku = await buatPelaku('INSPEKTORAT');
  const { tulisan, mencatat } = await loadTercatat(usahaId);
  expect(mencatat).toBeNull();
  expect(tulisan?.dapat).toBe(false);
  expect(tulisan?.butir.find((satu) => satu.istilah === 'Nama pemilik')?.nilai).not.toBe('');
  expect(tulisan?.tersamar.telepon).toMatch(/\*+.*\d{2,4}$/);
  expect(JSON.stringify(tulisan)).not.toContain('81234567890');
  sesi.pelaku = await buatPelaku('PETUGAS');
  await expect(loadTercatat(usahaId)).rejects.toThrow('403');
});
