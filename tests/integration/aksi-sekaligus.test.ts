import { afterAll, describe, expect, test, vi } from 'vitest';
import { keluarkanAnggotaAction } from '@/lib/keanggotaan/anggota/actions';
import { catatPembayaranAction } from '@/lib/keanggotaan/permohonan/actions';
import type { AksiFormulir } from '@/lib/platform/aksi';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari } from '@/lib/platform/clock';
import { tutupDb } from '@/lib/platform/db/client';
import {
  ajukan,
  buatAnggota,
  buatKoperasiBerpengurus,
  buatPemohon,
  pasti,
  terima,
} from '@/tests/support/pabrik-keanggotaan';

/* What the command would refuse is told together with what cannot be read: nobody mends a form in waves. */

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
afterAll(tutupDb);

async function galat(aksi: AksiFormulir, oleh: Pelaku, isian: Record<string, string>) {
  sesi.pelaku = oleh;
  const data = new FormData();
  for (const [nama, nilai] of Object.entries(isian)) data.set(nama, nilai);
  return (await aksi({}, data)).galat ?? {};
}

const besok = () => tambahHari(hariIni(), 1);

describe('semua yang salah dikatakan sekaligus', () => {
  test('pembayaran: jumlah yang berbeda, tanggal di muka, dan cara bayar yang kosong', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const { id } = pasti(await ajukan(await buatPemohon(), koperasiId));
    pasti(await terima(pengurus, id));
    const isian = { id, versi: '2', jumlah: '7.000', tanggalBayar: besok() };
    const hasil = await galat(catatPembayaranAction, pengurus, isian);
    expect(Object.keys(hasil).sort()).toEqual(['caraBayar', 'jumlah', 'tanggalBayar']);
    expect(hasil.jumlah?.[0]).toContain('Yang disetujui Rp100.000, yang Anda tulis Rp7.000');

    // Whoever has no business there is told nothing of it.
    const { pengurus: lain } = await buatKoperasiBerpengurus();
    expect(Object.keys(await galat(catatPembayaranAction, lain, isian)).sort()).toEqual([
      ...['caraBayar', 'tanggalBayar'],
    ]);
  });

  test('catat keluar: tanggal sebelum masuk dan alasan yang kosong', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const { anggotaId } = await buatAnggota(await buatPemohon(), koperasiId, pengurus);
    const isian = { id: anggotaId, versi: '1', tanggalKeluar: '2001-01-01' };
    const hasil = await galat(keluarkanAnggotaAction, pengurus, isian);
    expect(Object.keys(hasil).sort()).toEqual(['alasanKeluar', 'tanggalKeluar']);
    expect(hasil.tanggalKeluar).toEqual(['Tanggal keluar tidak boleh sebelum tanggal masuk.']);
  });
});
