import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import type { AturanKecocokan } from '@/lib/kecocokan/rules';
import { db, tutupDb } from '@/lib/platform/db/client';
import { buatAkun, jumlahAudit } from '@/tests/support/pabrik-akun';
import { simpanAturan } from '@/tests/support/pabrik-aturan';
import { buatKoperasiTerbuka, buatPemilikDi } from '@/tests/support/pabrik-kecocokan';

/* The weights of the ranking are settings: saved as an admin saves them, they turn the order round. */

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const CINERE = '32.76.09.1001';
type Bobot = AturanKecocokan['bobot'];
const NOL: Bobot = {
  jarak: 0,
  bidang: 0,
  modal: 0,
  pola: 0,
  kesehatan: 0,
  keterbukaan: 0,
  simpanan: 0,
};

let admin: Awaited<ReturnType<typeof buatAkun>>;
let usahaId: string;
let dekat: string;
let jauh: string;
beforeAll(async () => {
  admin = await buatAkun(['ADMIN']);
  usahaId = (await buatPemilikDi('32.76.01.1006')).id;
  dekat = await buatKoperasiTerbuka({ kategoriKesehatan: 'CUKUP_SEHAT' });
  jauh = await buatKoperasiTerbuka({ kelurahanKode: CINERE });
});
afterAll(tutupDb);

const simpanBobot = (bobot: Bobot) =>
  simpanAturan(
    admin,
    'kecocokan-koperasi',
    Object.fromEntries(Object.entries(bobot).map(([satu, n]) => [`bobot.${satu}`, String(n)])),
  );

/** The two koperasi in the order in which the job has ranked them for the business. */
async function urutan(): Promise<string[]> {
  const { golongan } = await db().kecocokanUsaha.findUniqueOrThrow({
    where: { usahaId },
    include: { golongan: { include: { peringkat: { orderBy: { urutan: 'asc' } } } } },
  });
  return (golongan?.peringkat ?? [])
    .map(({ koperasiId }) => koperasiId)
    .filter((id) => id === dekat || id === jauh);
}

test('bobot yang disimpan admin mengubah urutan koperasi sesudah dihitung', async () => {
  await segarkanKecocokan();
  expect(await urutan()).toEqual([dekat, jauh]);
  const jejak = await jumlahAudit('aturan.tambah');

  expect(await simpanBobot({ ...NOL, kesehatan: 100 })).toMatchObject({
    ok: true,
  });
  // Until the job has run, what was ranked stands.
  expect(await urutan()).toEqual([dekat, jauh]);
  await segarkanKecocokan();
  expect(await urutan()).toEqual([jauh, dekat]);

  expect(await simpanBobot({ ...NOL, jarak: 100 })).toMatchObject({ ok: true });
  await segarkanKecocokan();
  expect(await urutan()).toEqual([dekat, jauh]);
  expect(await jumlahAudit('aturan.tambah')).toBe(jejak + 2);
});

test.each([
  ['kurang', { ...NOL, jarak: 99 }],
  ['lebih', { ...NOL, jarak: 60, kesehatan: 41 }],
])('jumlah bobot yang %s dari 100 ditolak dengan pesannya, tanpa jejak', async (_, bobot) => {
  const sebelum = [await aturanBerlaku('kecocokan-koperasi'), await db().aturan.count()];
  const jejak = await jumlahAudit();
  expect(await simpanBobot(bobot)).toMatchObject({
    ok: false,
    alasan: 'NILAI_SALAH',
    galat: { 'isi.bobot.jarak': ['Jumlah semua bobot harus 100.'] },
  });
  expect([await aturanBerlaku('kecocokan-koperasi'), await db().aturan.count()]).toEqual(sebelum);
  expect(await jumlahAudit()).toBe(jejak);
});
