import { describe, expect, test } from 'vitest';
import { whereLingkup } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { buatKoperasiSederhana, buatPelaku, hak } from '@/tests/support/pabrik-umkm';

describe('hak tanpa syarat yang cocok tidak menjangkau apa pun', () => {
  test('di mana pun syarat itu diletakkan', async () => {
    const id = await buatKoperasiSederhana();
    const pemilik = await buatPelaku('PEMILIK');
    const where = whereLingkup<Prisma.KoperasiWhereInput>(hak(pemilik, 'anggota:baca'), {
      koperasi: (satu) => ({ id: satu }),
    });
    const hitung = (isi: Prisma.KoperasiWhereInput) => db().koperasi.count({ where: isi });
    expect(await hitung({})).toBeGreaterThan(0);
    expect(await hitung(where)).toBe(0);
    expect(await hitung({ AND: [where] })).toBe(0);
    expect(await hitung({ AND: where })).toBe(0);
    expect(await hitung({ AND: [{}, where] })).toBe(0);
    expect(await hitung({ id, AND: [where] })).toBe(0);
    expect(await hitung({ AND: [{ AND: [where, { id }] }] })).toBe(0);
    expect(await db().koperasi.findFirst({ where: { id, AND: [where] } })).toBeNull();
    expect(
      await db().koperasi.updateMany({ where: { id, AND: [where] }, data: { rt: '1' } }),
    ).toEqual({
      count: 0,
    });
    expect(await db().kelurahan.count({ where: { koperasi: { some: { AND: [where] } } } })).toBe(0);
  });
});
