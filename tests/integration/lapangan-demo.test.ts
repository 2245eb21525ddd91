import { expect, test, vi } from 'vitest';
import { db } from '@/lib/platform/db/client';
import { buatAcak } from '@/prisma/seed/demo/acak';
import { buatLapanganDemo } from '@/prisma/seed/lapangan-demo';
import { buatProgram } from '@/tests/support/pabrik-program';
import { buatPelaku, KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

test('data demo: satu pendataan dan satu pendaftaran petugas masih dapat dibetulkan', async () => {
  const kelurahan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  const { id: programId } = await buatProgram();
  await buatLapanganDemo({
    acak: buatAcak(7),
    kelurahan,
    petugas: await buatPelaku('PETUGAS'),
    programId,
  });
  const olehId = kelurahan.penggunaId;
  const catatan = await db().pendataanLapangan.findMany({
    where: { olehId },
    orderBy: { id: 'asc' },
    select: { usaha: { select: { status: true } }, foto: true },
  });
  expect(catatan.map(({ usaha }) => usaha.status)).toEqual([
    'TERVERIFIKASI',
    'TERVERIFIKASI',
    'TERVERIFIKASI',
    'DIAJUKAN',
  ]);
  for (const { foto } of catatan) expect(foto).toHaveLength(2);
  const peserta = await db().peserta.findMany({ where: { didaftarkanOleh: olehId } });
  expect(peserta).toMatchObject([{ status: 'MENDAFTAR', olehPetugas: true, programId }]);
});
