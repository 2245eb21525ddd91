import { expect, test } from 'vitest';
import { tugasMenunggu } from '@/lib/beranda/reads';
import { jumlahUsaha } from '@/lib/umkm/daftar/jumlah/reads';
import { saringanUsahaSchema } from '@/lib/umkm/daftar/schema';
import { catatDiLapangan } from '@/tests/support/pabrik-lapangan';
import { buatPelaku, hak, KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

test('yang dicatat sendiri tidak dihitung sebagai menunggu, dan daftarnya sama banyak', async () => {
  const petugas = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  const rekan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  const tugas = async () => {
    const semua = await tugasMenunggu(hak(petugas, 'akun:sendiri'));
    const satu = semua.find(({ label }) => label === 'UMKM menunggu verifikasi');
    if (!satu) throw new Error('tidak ada');
    return satu;
  };
  await catatDiLapangan(rekan);
  const { jumlah } = await tugas();
  await catatDiLapangan(petugas);
  const kini = await tugas();
  expect(kini.jumlah).toBe(jumlah);
  expect(kini.keterangan).toContain('1 lagi Anda catat sendiri dan menunggu petugas lain.');
  const alamat = new URL(kini.href, 'http://localhost');
  const saringan = saringanUsahaSchema.parse(Object.fromEntries(alamat.searchParams));
  expect((await jumlahUsaha(hak(petugas, 'umkm:baca'), saringan, [])).jumlah).toBe(jumlah);
});
