import { afterEach, expect, test, vi } from 'vitest';
import { lupakanAturan } from '@/lib/aturan/ingatan/reads';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db, kolam } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';

afterEach(async () => {
  vi.restoreAllMocks();
  await db().aturan.deleteMany({ where: { versi: { startsWith: 'server-lain' } } });
  lupakanAturan();
});

/** A version that another server has added: this one is not told. */
const tambahDiServerLain = (palingSedikit: number) =>
  db().aturan.create({
    data: {
      kode: 'kelompok-kecil',
      versi: `server-lain-${palingSedikit}`,
      isi: { palingSedikit },
      sumber: 'uji',
      berlakuMulai: tanggalDb(hariIni()),
    },
  });

const kini = async () => (await aturanBerlaku('kelompok-kecil')).isi.palingSedikit;

test('versi dari server lain dipakai halaman paling lambat dua detik kemudian', async () => {
  // The clock stands still, so that a slow machine does not forget meanwhile.
  const jam = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  const lama = await kini();
  await tambahDiServerLain(lama + 7);
  expect(await kini()).toBe(lama);
  jam.mockReturnValue(performance.now() + 2_001);
  expect(await kini()).toBe(lama + 7);
});

test('perintah memutuskan menurut tabelnya, bukan menurut yang diingat', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  const lama = await kini();
  await tambahDiServerLain(lama + 8);
  const hasil = await transaksi(async (tx) =>
    berhasil((await aturanBerlaku('kelompok-kecil', undefined, tx)).isi.palingSedikit),
  );
  expect(hasil).toMatchObject({ nilai: lama + 8 });
  expect(await kini()).toBe(lama);
});

test('banyak halaman sekaligus membaca tabelnya satu kali', async () => {
  lupakanAturan();
  const tanya = vi.spyOn(kolam(), 'query');
  const sambung = vi.spyOn(kolam(), 'connect');
  await Promise.all([...Array(20)].map(() => aturanBerlaku('batas-rat')));
  await aturanBerlaku('kuk');
  expect(tanya.mock.calls.length + sambung.mock.calls.length).toBeLessThanOrEqual(2);
});

test('yang gagal dibaca tidak diingat', async () => {
  lupakanAturan();
  const asli = db().aturan.findMany;
  const putus = vi
    .spyOn(db().aturan, 'findMany')
    .mockImplementation((() => Promise.reject(new Error('putus'))) as unknown as typeof asli);
  await expect(kini()).rejects.toThrow('putus');
  putus.mockRestore();
  expect(await kini()).toBeGreaterThan(0);
});

test('satu versi yang tidak terbaca tidak menghalangi yang lain', async () => {
  const lama = await kini();
  await db().aturan.create({
    data: {
      kode: 'kelompok-kecil',
      versi: 'server-lain-rusak',
      isi: { entah: true },
      sumber: 'uji',
      berlakuMulai: tanggalDb(hariIni()),
    },
  });
  lupakanAturan();
  expect(await kini()).toBe(lama);
  expect((await aturanBerlaku('batas-rat')).isi.bulanSetelahTutupBuku).toBeGreaterThan(0);
});

test('isi yang diingat tidak dapat diubah', async () => {
  const { isi } = await aturanBerlaku('penilaian-kesehatan');
  expect(() => {
    (isi.pita as unknown[]).push({});
  }).toThrow(TypeError);
});
