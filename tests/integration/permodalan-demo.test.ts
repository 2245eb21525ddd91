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
  const petugas = await buatPelaku('PETUGAS');
  const jumlah = await buatPermodalanDemo({
    acak: buatAcak(7),
    koperasiIds: [kedua.koperasiId, utama.koperasiId],
    petugas,
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
  expect(await db().modalDiterima.count()).toBeGreaterThan(0);
  expect(await db().capaianModal.count()).toBeGreaterThan(5);
});
