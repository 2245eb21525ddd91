import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import { db, tutupDb } from '@/lib/platform/db/client';
import { buatKoperasiTerbuka, buatPemilikDi } from '@/tests/support/pabrik-kecocokan';

/* Simpanan pokok against the means of an owner, in the ranking that the job stores. */

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const DEPOK = '32.76.01.1006';
/** 5.000 points for being healthier, which what it costs outweighs for who has little. */
const MURAH = { nama: 'Murah', simpananPokok: 100_000n, kategoriKesehatan: 'CUKUP_SEHAT' } as const;
const MAHAL = { nama: 'Mahal', simpananPokok: 1_000_000n } as const;

let murah: string;
let mahal: string;
beforeAll(async () => {
  murah = await buatKoperasiTerbuka(MURAH);
  mahal = await buatKoperasiTerbuka(MAHAL);
});
afterAll(tutupDb);

const isi = (id: string, omzetTahunan: bigint | null, modalUsaha: bigint | null) =>
  db().usaha.update({ where: { id }, data: { omzetTahunan, modalUsaha }, select: { id: true } });

async function usahaDengan(omzet: bigint | null, modal: bigint | null): Promise<string> {
  const { id } = await buatPemilikDi(DEPOK);
  await isi(id, omzet, modal);
  return id;
}

/** The band of means and the order in which the job has ranked the two koperasi. */
async function tersimpan(usahaId: string) {
  await segarkanKecocokan();
  const { golongan } = await db().kecocokanUsaha.findUniqueOrThrow({
    where: { usahaId },
    include: {
      golongan: { include: { peringkat: { orderBy: { urutan: 'asc' } } } },
    },
  });
  return [golongan?.kemampuan, golongan?.peringkat.map((satu) => satu.koperasiId)];
}

test.each<[string, bigint | null, bigint | null, number | null, 'murah' | 'mahal']>([
  ['Rp60 juta setahun', 60_000_000n, null, 3, 'mahal'],
  ['Rp24 juta setahun', 24_000_000n, null, 1, 'murah'],
  ['Rp24 juta setahun walau modalnya besar', 24_000_000n, 900_000_000n, 1, 'murah'],
  ['modal Rp24 juta tanpa omzet', null, 24_000_000n, 1, 'murah'],
  ['modal Rp60 juta tanpa omzet', null, 60_000_000n, 3, 'mahal'],
  ['tidak diketahui', null, null, null, 'mahal'],
])('%s', async (_, omzet, modal, golongan, pertama) => {
  const urutan = pertama === 'murah' ? [murah, mahal] : [mahal, murah];
  expect(await tersimpan(await usahaDengan(omzet, modal))).toEqual([golongan, urutan]);
});

test('omzet atau modal yang berubah memindahkan usaha ke golongan lain, dan urutannya ikut', async () => {
  const id = await usahaDengan(60_000_000n, null);
  expect(await tersimpan(id)).toEqual([3, [mahal, murah]]);
  await isi(id, 24_000_000n, null);
  expect(await tersimpan(id)).toEqual([1, [murah, mahal]]);
  await isi(id, null, 60_000_000n);
  expect(await tersimpan(id)).toEqual([3, [mahal, murah]]);
  await isi(id, null, 24_000_000n);
  expect(await tersimpan(id)).toEqual([1, [murah, mahal]]);
});

test('simpanan pokok yang diturunkan mengubah urutan bagi yang kecil penjualannya', async () => {
  const id = await usahaDengan(24_000_000n, null);
  expect(await tersimpan(id)).toEqual([1, [murah, mahal]]);
  const simpan = (simpananPokok: bigint) =>
    db().koperasi.update({ where: { id: mahal }, data: { simpananPokok }, select: { id: true } });
  await simpan(MURAH.simpananPokok);
  expect(await tersimpan(id)).toEqual([1, [mahal, murah]]);
  await simpan(MAHAL.simpananPokok);
  expect(await tersimpan(id)).toEqual([1, [murah, mahal]]);
});
