import { expect, test } from 'vitest';
import { daftarDokumen } from '@/lib/dokumen/reads';
import { db } from '@/lib/platform/db/client';
import { buatAcak } from '@/prisma/seed/demo/acak';
import { buatUmkmDemo } from '@/prisma/seed/demo/umkm';
import { buatPelaku, hak } from '@/tests/support/pabrik-umkm';

test('pemilik demo punya foto KTP, seperti yang mendaftar sendiri, dan yang diverifikasi tidak dapat menghapusnya', async () => {
  const { penggunaId, nama } = await buatPelaku('PEMILIK');
  const petugas = await buatPelaku('PETUGAS');
  const pemilik = await buatUmkmDemo({
    jumlah: 40,
    acak: buatAcak(3),
    sandiHash: 'tidak dipakai',
    akunPertama: { id: penggunaId, nama },
    petugas,
  });
  const usaha = await db().usaha.findMany({
    where: { id: { in: pemilik.map((satu) => satu.usahaId) } },
    select: { status: true, pelakuUsahaId: true, dibuatPada: true },
  });
  expect(new Set(usaha.map((satu) => satu.status))).toEqual(
    new Set(['DIAJUKAN', 'PERLU_PERBAIKAN', 'TERVERIFIKASI']),
  );
  const by = hak(petugas, 'dokumen:baca');
  for (const { pelakuUsahaId, dibuatPada, status } of usaha) {
    expect(await daftarDokumen(by, { pelakuUsahaId, usahaId: null })).toMatchObject([
      { jenis: 'KTP', terpakai: status !== 'PERLU_PERBAIKAN' },
    ]);
    const { diunggahPada } = await db().dokumen.findFirstOrThrow({ where: { pelakuUsahaId } });
    // On the day of the registration, not on that of the loading.
    expect(Math.abs(diunggahPada.getTime() - dibuatPada.getTime())).toBeLessThan(600_000);
  }
});
