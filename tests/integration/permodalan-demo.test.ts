import { expect, test } from 'vitest';
import { db } from '@/lib/platform/db/client';
import { buatAcak } from '@/prisma/seed/demo/acak';
import { buatPermodalanDemo } from '@/prisma/seed/permodalan-demo';
import { buatAnggotaKsp, buatKsp } from '../support/pabrik-permodalan';
import { buatPelaku } from '../support/pabrik-umkm';

test('data demo menunjukkan produk, pengajuan di setiap keadaan, laporan, dan modal dari sumber lain', async () => {
  const [utama, kedua] = [await buatKsp(), await buatKsp()];
  const anggota = [];
  for (let ke = 0; ke < 14; ke += 1) anggota.push(await buatAnggotaKsp(utama));
  const tuanRumah = await buatAnggotaKsp(kedua);
  // Those of the demo became members long ago.
  await db()
    .$executeRaw`UPDATE anggota SET tanggal_masuk = '2025-01-05', tanggal_bayar = '2025-01-05'`;
  const [petugas, pemeriksa] = [await buatPelaku('PETUGAS'), await buatPelaku('PETUGAS')];
  const jumlah = await buatPermodalanDemo({
    acak: buatAcak(7),
    koperasiIds: [kedua.koperasiId, utama.koperasiId],
    petugas,
    pemeriksa,
    pengurus: { pelaku: utama.pengurus, koperasiId: utama.koperasiId },
    pemilik: [{ ...tuanRumah, penggunaId: tuanRumah.akun.penggunaId }, ...anggota],
    akunPemilik: tuanRumah.akun.penggunaId,
    sandiHash: 'tidak dipakai',
  });
  expect(jumlah).toBeGreaterThan(14);
  const keadaan = await db().pengajuanModal.groupBy({ by: ['status'], _count: true });
  expect(keadaan.map((satu) => satu.status).sort()).toEqual([
    'DIAJUKAN',
    'DIBATALKAN',
    'DICAIRKAN',
    'DIHAPUSBUKUKAN',
    'DIJAWAB',
    'DISETUJUI',
    'DITARIK',
    'DITOLAK',
    'LUNAS',
    'MACET',
    'MINTA_KETERANGAN',
    'SIAP_DICAIRKAN',
  ]);
  expect(await db().laporanPinjaman.count()).toBeGreaterThan(10);
  // Written by one officer and checked by another, except one that still waits to be seen at work.
  const diterima = await db().modalDiterima.findMany({ include: { capaian: true } });
  const diperiksa = diterima.filter((satu) => satu.capaian !== null);
  expect(diperiksa.length).toBeGreaterThan(0);
  expect(diterima.length - diperiksa.length).toBe(1);
  for (const satu of diterima) expect(satu.dicatatOleh).toBe(petugas.penggunaId);
  for (const satu of diperiksa) expect(satu.diperiksaOleh).toBe(pemeriksa.penggunaId);
  expect(await db().capaianModal.count()).toBeGreaterThan(5);
});
