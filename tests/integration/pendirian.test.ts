import { expect, test, vi } from 'vitest';
import { db } from '@/lib/platform/db/client';
import { pasti } from '@/tests/support/pabrik-keanggotaan';
import { buatBanyakOrang, type OrangUji } from '@/tests/support/pabrik-pendiri';
import {
  idPendiri,
  keadaan,
  konfirmasi,
  mulaiUji,
  sampai,
  tautanUji,
} from '@/tests/support/pabrik-pendirian';
import { jumlahAudit } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 180_000 });

test('dari draf sampai Nomor Induk Koperasi, setiap pendiri mengonfirmasi diri', async () => {
  const [pemrakarsa, ...lain] = await buatBanyakOrang(9);
  const satu = await mulaiUji({}, pemrakarsa);
  pasti(await konfirmasi(pemrakarsa as OrangUji, satu.undanganId));
  const token = await tautanUji(satu);
  for (const orang of lain) pasti(await konfirmasi(orang, token));
  await sampai(satu, 'NOMOR_INDUK_TERBIT');
  const akhir = await keadaan(satu.id);
  expect(akhir).toMatchObject({ status: 'NOMOR_INDUK_TERBIT' });
  const koperasi = await db().koperasi.findUniqueOrThrow({
    where: { id: akhir.koperasiId ?? '' },
    include: { anggota: true, kepengurusan: true, peran: true },
  });
  expect(koperasi.anggota).toHaveLength(9);
  expect(koperasi.jumlahAnggotaPortal).toBe(9);
  expect(koperasi.peran.map((p) => p.peran)).toEqual(['PENGURUS', 'PENGURUS', 'PENGURUS']);
  expect(await idPendiri(satu.id)).toHaveLength(9);
  expect(await jumlahAudit(satu.id, 'pendirian.konfirmasi')).toBe(9);
  expect(await jumlahAudit(satu.id, 'pendirian.sahkan')).toBe(1);
});
