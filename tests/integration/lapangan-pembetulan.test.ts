import { beforeAll, expect, test } from 'vitest';
import { betulkanPendataan } from '@/lib/lapangan/pembetulan/commands';
import { tulisanSendiri } from '@/lib/lapangan/pembetulan/reads';
import { betulkanSchema } from '@/lib/lapangan/pembetulan/schema';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { verifikasiUmkm } from '@/lib/umkm/verifikasi/commands';
import { catatDiLapangan } from '@/tests/support/pabrik-lapangan';
import {
  buatPelaku,
  hak,
  jumlahAudit,
  KELURAHAN_UJI,
  nikPendudukUji,
} from '@/tests/support/pabrik-umkm';

type Orang = Pelaku & { penggunaId: string };
let pencatat: Orang;
let rekan: Orang;
beforeAll(async () => {
  pencatat = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  rekan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
});

const tulisan = async (usahaId: string) => {
  const isi = await tulisanSendiri(hak(pencatat, 'lapangan:catat'), usahaId);
  if (!isi) throw new Error('tidak terbaca');
  return isi;
};
async function betulkan(
  oleh: Orang,
  usahaId: string,
  ketik: Record<string, string>,
  awal?: object,
) {
  const { versi, nilai } = await tulisan(usahaId);
  const input = betulkanSchema.parse({
    usahaId,
    versi,
    ...nilai,
    ...ketik,
    ...awal,
  });
  return transaksi((tx) => betulkanPendataan(tx, hak(oleh, 'lapangan:catat'), input));
}

test('pencatat melihat dan membetulkan tulisannya; NIK penduduk tetap tersamar', async () => {
  const id = await catatDiLapangan(pencatat, { telepon: '0813 7000 1111' });
  const nikPenduduk = nikPendudukUji();
  const ketik = { nama: 'Siti Betul', alamat: 'Gang Betul 2', lintang: '-6.4', bujur: '106.82' };
  expect(await betulkan(pencatat, id, { ...ketik, akurasiMeter: '9', nikPenduduk })).toEqual({
    ok: true,
    nilai: { id },
  });
  const usaha = await db().usaha.findUniqueOrThrow({ where: { id } });
  expect(usaha).toMatchObject({ namaPemilik: 'Siti Betul', alamat: 'Gang Betul 2', versi: 2 });
  const kini = await tulisan(id);
  expect(JSON.stringify(kini)).not.toContain(nikPenduduk);
  expect(kini.titik).toMatchObject({ lintang: '-6.400000', ketelitian: 'sekitar 9 meter' });
  expect(kini.tersamar.nikPenduduk).toContain(nikPenduduk.slice(-4));
  expect(await jumlahAudit(id, 'usaha.ubah')).toBe(1);
  expect(await jumlahAudit(usaha.pelakuUsahaId, 'pelaku_usaha.ubah')).toBe(1);
});

test('bukan pencatatnya, versi lama, titik jauh, dan yang sudah diverifikasi: tidak berubah', async () => {
  const id = await catatDiLapangan(pencatat);
  const ubah = { alamat: 'Gang Lain 9' };
  expect(await betulkan(rekan, id, ubah)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
  expect(await betulkan(pencatat, id, ubah, { versi: '7-1' })).toMatchObject({
    alasan: 'SUDAH_BERUBAH',
    bentrok: { versi: '1-1', butir: [{ isian: 'alamat', milikAnda: 'Gang Lain 9' }] },
  });
  expect(await betulkan(pencatat, id, { lintang: '-6.21', bujur: '106.61' })).toMatchObject({
    alasan: 'PERLU_KONFIRMASI',
  });
  await transaksi((tx) =>
    verifikasiUmkm(tx, hak(rekan, 'umkm:verifikasi'), {
      usahaId: id,
      versi: 1,
      versiOrang: 1,
      nikPendudukDicocokkan: false,
      alasanBelumCocok: 'Pemilik belum punya akun.',
      catatanUmum: undefined,
    }),
  );
  expect((await tulisan(id)).dapat).toBe(false);
  expect(await betulkan(pencatat, id, ubah)).toMatchObject({ alasan: 'STATUS_BERUBAH' });
  expect(await db().usaha.findUniqueOrThrow({ where: { id } })).toMatchObject({
    alamat: 'Gang Uji 1',
    lintang: null,
  });
  expect(await jumlahAudit(id, 'usaha.ubah')).toBe(0);
});

test('NIK penduduk dan jenis kelamin yang bertentangan ditanyakan; tanggal lahir ikut angka yang baru', async () => {
  const id = await catatDiLapangan(pencatat, { nikPenduduk: '3276014505800001' });
  const ditanya = {
    alasan: 'PERLU_KONFIRMASI',
    peringatan: [{ kode: 'JENIS_KELAMIN_BERBEDA', isian: 'nikPenduduk' }],
  };
  // The number stays as it is when its field is left empty.
  expect(await betulkan(pencatat, id, { jenisKelamin: 'LAKI_LAKI' })).toMatchObject(ditanya);
  const nikPenduduk = nikPendudukUji();
  const lakiLaki = { nikPenduduk, jenisKelamin: 'LAKI_LAKI' };
  expect(await betulkan(pencatat, id, lakiLaki)).toMatchObject(ditanya);
  expect(await betulkan(pencatat, id, { nikPenduduk })).toMatchObject({ ok: true });
  const { pelakuUsaha } = await db().usaha.findUniqueOrThrow({
    where: { id },
    select: { pelakuUsaha: { select: { tahunLahir: true } } },
  });
  expect(pelakuUsaha.tahunLahir).toBe(1990);
  expect(await betulkan(pencatat, id, { alamat: 'Gang Betul 3' })).toMatchObject({ ok: true });
});
