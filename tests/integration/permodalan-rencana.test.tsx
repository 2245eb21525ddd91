import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test, vi } from 'vitest';
import RencanaPage from '@/app/portal/modal/rencana/page';
import { loadRencana } from '@/lib/permodalan/banding/loaders';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { buatKsp, buatProduk, type Ksp } from '@/tests/support/pabrik-permodalan';
import { buatPelaku } from '@/tests/support/pabrik-umkm';

/* The plan of the product, amount and months that the address names; every figure counted by hand. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));
vi.mock('@/lib/platform/auth/pelaku', async () => {
  const { wewenang } = await import('@/lib/platform/auth/wewenang');
  const minta = async (tindakan: never) => wewenang(sesi.pelaku as Pelaku, tindakan);
  return { jalurKini: async () => '/portal/modal', mintaWewenang: minta, cobaWewenang: minta };
});

let ksp: Ksp;
/** Ids in an address, by what they are. */
const id: Record<string, Record<string, string>> = {};
beforeAll(async () => {
  sesi.pelaku = await buatPelaku('PEMILIK');
  // Three products of one koperasi, so that one could be taken for another.
  ksp = await buatKsp({ nama: 'Menurun', cara: 'MENURUN', persen: '18' });
  const tanpaBiaya = { provisiPersen: '0', biayaAdministrasi: 0n };
  const produk = (nama: string, cara: 'FLAT' | 'ANUITAS', persen: string) =>
    buatProduk(ksp.pengurus, ksp.koperasiId, { nama, cara, persen, ...tanpaBiaya });
  const kur = await db().sumberModal.findUniqueOrThrow({ where: { nama: 'KUR Super Mikro' } });
  id.menurun = { produk: ksp.ketentuanId };
  id.flat = { produk: (await produk('Flat', 'FLAT', '20')).ketentuanId };
  id.anuitas = { produk: (await produk('Anuitas', 'ANUITAS', '12')).ketentuanId };
  id.kur = { sumber: kur.id };
});

interface Harap {
  apa: string;
  jumlah: string;
  tenor: string;
  nama: string;
  /** Pokok, jasa, instalment, left after it; rupiah. */
  pertama: string[];
  terakhir: string[];
  /** Pokok, jasa, all instalments. */
  total: string[];
  diterima: bigint;
  totalBiaya: bigint;
}

const HARAP: Harap[] = [
  {
    // 1,5 % of what is left: 180.000, 165.000, … 15.000, together 15.000 × 78; 120.000 + 25.000 at the start.
    apa: 'menurun',
    jumlah: '12.000.000',
    tenor: '12',
    nama: 'Menurun',
    pertama: ['1.000.000', '180.000', '1.180.000', '11.000.000'],
    terakhir: ['1.000.000', '15.000', '1.015.000', '0'],
    total: ['12.000.000', '1.170.000', '13.170.000'],
    diterima: 11_855_000n,
    totalBiaya: 1_315_000n,
  },
  {
    // 10 juta × 20 % × 7/12 = 1.166.666,67; what does not divide by seven is in the last instalment.
    apa: 'flat',
    jumlah: '10.000.000',
    tenor: '7',
    nama: 'Flat',
    pertama: ['1.428.571', '166.666', '1.595.237', '8.571.429'],
    terakhir: ['1.428.574', '166.671', '1.595.245', '0'],
    total: ['10.000.000', '1.166.667', '11.166.667'],
    diterima: 10_000_000n,
    totalBiaya: 1_166_667n,
  },
  {
    // 100.000 × 1,01^10 / (1,01^10 − 1) = 1.055.820,77.
    apa: 'anuitas',
    jumlah: '10.000.000',
    tenor: '10',
    nama: 'Anuitas',
    pertama: ['955.821', '100.000', '1.055.821', '9.044.179'],
    terakhir: ['1.045.367', '10.454', '1.055.821', '0'],
    total: ['10.000.000', '558.210', '10.558.210'],
    diterima: 10_000_000n,
    totalBiaya: 558_210n,
  },
  {
    // 9 juta × 6 % in a year is 540.000.
    apa: 'kur',
    jumlah: '9.000.000',
    tenor: '12',
    nama: 'KUR Super Mikro',
    pertama: ['750.000', '45.000', '795.000', '8.250.000'],
    terakhir: ['750.000', '45.000', '795.000', '0'],
    total: ['9.000.000', '540.000', '9.540.000'],
    diterima: 9_000_000n,
    totalBiaya: 540_000n,
  },
];

const rupiah = (teks: string): bigint => BigInt(teks.replaceAll('.', ''));
/** A row of the table on the page, cell by cell as it stands in the wide columns. */
const baris = (html: string, kepala: string): string[] => {
  const [, isi = ''] =
    new RegExp(`<tr><th scope="row">${kepala}</th>(.*?)</tr>`).exec(html.replaceAll('\n', '')) ??
    [];
  return [...isi.matchAll(/<td[^>]*>(Rp[\d.]+)/g)].map(([, nilai = '']) => nilai);
};

test.each(HARAP)('$apa: angsuran pertama, terakhir, dan jumlahnya', async (harap) => {
  const alamat = { ...id[harap.apa], jumlah: harap.jumlah, tenor: harap.tenor };
  const data = await loadRencana(alamat);
  expect(data.ketentuan.nama).toBe(harap.nama);
  expect(data.diLuar).toBeNull();
  const { rencana } = data;
  expect(rencana.angsuran).toHaveLength(Number(harap.tenor));
  const isi = (satu: (typeof rencana.angsuran)[number] | undefined) =>
    satu && [satu.pokok, satu.jasa, satu.jumlah, satu.sisa];
  expect(isi(rencana.angsuran[0])).toEqual(harap.pertama.map(rupiah));
  expect(isi(rencana.angsuran.at(-1))).toEqual(harap.terakhir.map(rupiah));
  expect([rencana.pokok, rencana.totalJasa, rencana.totalAngsuran]).toEqual(
    harap.total.map(rupiah),
  );
  expect([rencana.diterima, rencana.totalBiaya]).toEqual([harap.diterima, harap.totalBiaya]);

  const html = renderToStaticMarkup(
    await RencanaPage({ searchParams: Promise.resolve(alamat) } as never),
  );
  const tulis = (angka: string[]) => angka.map((satu) => `Rp${satu}`);
  expect(html).toContain(`Rencana angsuran: ${harap.nama}`);
  expect(baris(html, '1')).toEqual(tulis(harap.pertama));
  expect(baris(html, harap.tenor)).toEqual(tulis(harap.terakhir));
  expect(baris(html, 'Jumlah')).toEqual(tulis([...harap.total, '0']));
});

test('di luar yang dipinjamkan tetap dihitung, dengan yang terdekat', async () => {
  const { diLuar, rencana } = await loadRencana({
    ...id.kur,
    jumlah: '12.000.000',
    tenor: '12',
  });
  expect(diLuar).toEqual({ jumlah: 10_000_000n, tenor: 12 });
  expect(rencana.totalAngsuran).toBe(12_720_000n);
});
