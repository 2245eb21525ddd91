import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { lupakanAturan } from '@/lib/aturan/ingatan/reads';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { simpanKebutuhan } from '@/lib/kecocokan/kebutuhan/commands';
import { koperasiDinilai } from '@/lib/kecocokan/koperasi/reads';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import { ubahKeaktifanProduk, ubahProduk } from '@/lib/permodalan/produk/commands';
import type { Ketentuan } from '@/lib/permodalan/produk/types';
import { db, tutupDb } from '@/lib/platform/db/client';
import type { KebutuhanModal } from '@/lib/platform/db/generated/enums';
import { transaksi } from '@/lib/platform/db/transaksi';
import { hak } from '@/tests/support/pabrik-akun';
import { buatPengurus, pasti } from '@/tests/support/pabrik-keanggotaan';
import { buatKoperasiTerbuka, buatPemilikDi } from '@/tests/support/pabrik-kecocokan';
import { buatProduk, KETENTUAN } from '@/tests/support/pabrik-permodalan';

/* The need of capital in the stored ranking: what an owner answered against real loan products. */

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** Parts of a thousand of the factor. */
const [CUKUP, TANPA_PRODUK, PLAFON_KURANG] = [1_000, 600, 500];

let bobot: number;
let pemilik: Awaited<ReturnType<typeof buatPemilikDi>>;
/** Alike in all but what they lend; the first is never given a product and stands for that. */
let acuan: string;
beforeAll(async () => {
  bobot = (await aturanBerlaku('kecocokan-koperasi')).isi.bobot.modal;
  pemilik = await buatPemilikDi('32.76.01.1006');
  acuan = (await buatKsp('Acuan')).koperasiId;
  await jawab('SAMPAI_50_JUTA');
});
afterAll(tutupDb);

async function buatKsp(nama: string) {
  const koperasiId = await buatKoperasiTerbuka({ nama, jenis: 'SIMPAN_PINJAM', kelompok: 18 });
  return { koperasiId, pengurus: await buatPengurus(koperasiId) };
}

const jawab = (kebutuhan: KebutuhanModal) =>
  transaksi((tx) =>
    simpanKebutuhan(tx, hak(pemilik.pemilik, 'kecocokan:jawab'), {
      usahaId: pemilik.id,
      kebutuhan,
      pola: null,
    }),
  ).then(pasti);

/** What the job has stored for the owner: by how many parts of a thousand each differs from `acuan`. */
async function selisih(...koperasi: string[]): Promise<number[]> {
  await segarkanKecocokan();
  const { golongan } = await db().kecocokanUsaha.findUniqueOrThrow({
    where: { usahaId: pemilik.id },
    include: { golongan: { include: { peringkat: true } } },
  });
  const skor = new Map(golongan?.peringkat.map((satu) => [satu.koperasiId, satu.skor]));
  const dari = (id: string) => skor.get(id) ?? Number.NaN;
  return koperasi.map((id) => (dari(id) - dari(acuan)) / bobot);
}

/** The factor of each, given that `acuan` lends without a product. */
const terhadapAcuan = async (...koperasi: string[]): Promise<number[]> =>
  (await selisih(...koperasi)).map((beda) => beda + TANPA_PRODUK);

/** A version of the terms as it was published before there were limits: beside the commands. */
async function terbitkanLama(produkId: string, isi: Partial<Ketentuan>): Promise<void> {
  const {
    id: lamaId,
    nomor,
    ...lama
  } = await db().ketentuanProduk.findFirstOrThrow({ where: { produkId, berlaku: true } });
  await db().ketentuanProduk.update({ where: { id: lamaId }, data: { berlaku: false } });
  await db().ketentuanProduk.create({ data: { ...lama, nomor: nomor + 1, ...isi } });
}
const MELANGGAR = { cara: 'FLAT', persen: '24', provisiPersen: '40' } as const;

test('produk yang ditulis, dinaikkan, dinonaktifkan, dan jawaban yang berubah: peringkat mengikuti', async () => {
  const { koperasiId, pengurus } = await buatKsp('Ksp');
  const permil = async () => (await terhadapAcuan(koperasiId))[0];
  const by = hak(pengurus, 'produk-pinjaman:ubah');
  expect(await permil()).toBe(TANPA_PRODUK);
  const { produkId: id } = await buatProduk(pengurus, koperasiId, { plafonMaks: 49_999_999n });
  expect(await permil()).toBe(PLAFON_KURANG);
  const naik = { ...KETENTUAN, plafonMaks: 50_000_000n };
  const ubah = { id, versi: 1, konfirmasi: true, ketentuan: naik };
  pasti(await transaksi((tx) => ubahProduk(tx, by, ubah)));
  expect(await permil()).toBe(CUKUP);
  const atur = async (versi: number, aktif: boolean) =>
    pasti(await transaksi((tx) => ubahKeaktifanProduk(tx, by, { id, versi, aktif })));
  await atur(2, false);
  expect(await permil()).toBe(TANPA_PRODUK);
  await atur(3, true);
  expect(await permil()).toBe(CUKUP);
  await jawab('SAMPAI_200_JUTA');
  expect(await permil()).toBe(PLAFON_KURANG);
  // Without a need nothing tells the two apart.
  await jawab('TIDAK_PERLU');
  expect(await selisih(koperasiId)).toEqual([0]);
  await jawab('SAMPAI_50_JUTA');
  expect(await permil()).toBe(CUKUP);
  await atur(4, false);
});

describe('produk di luar batas', () => {
  test('tidak dihitung: koperasi dinilai menurut produk yang dapat diajukan', async () => {
    const [satu, dua] = [await buatKsp('Satu'), await buatKsp('Dua')];
    const plafonMaks = 50_000_000n;
    const { produkId } = await buatProduk(satu.pengurus, satu.koperasiId, { plafonMaks });
    const besar = await buatProduk(dua.pengurus, dua.koperasiId, { plafonMaks });
    await buatProduk(dua.pengurus, dua.koperasiId, { nama: 'Kecil' });
    const keduanya = () => terhadapAcuan(satu.koperasiId, dua.koperasiId);
    expect(await keduanya()).toEqual([CUKUP, CUKUP]);
    await terbitkanLama(produkId, MELANGGAR);
    await terbitkanLama(besar.produkId, MELANGGAR);
    // One has no product left, the other its smaller one.
    expect(await keduanya()).toEqual([TANPA_PRODUK, PLAFON_KURANG]);
    const semua = await koperasiDinilai(hak(pemilik.pemilik, 'kecocokan:baca'));
    const plafon = new Map(semua.map(({ id, plafonMaks }) => [id, plafonMaks]));
    expect(plafon.get(satu.koperasiId)).toBeNull();
    expect(plafon.get(dua.koperasiId)).toBe(20_000_000n);
  });

  test('batas yang diturunkan membuat peringkat dihitung lagi, tanpa ada koperasi yang berubah', async () => {
    const { koperasiId, pengurus } = await buatKsp('Tiga');
    await buatProduk(pengurus, koperasiId, { plafonMaks: 50_000_000n, persen: '18' });
    expect(await terhadapAcuan(koperasiId)).toEqual([CUKUP]);
    const { berlakuMulai } = await db().aturan.findFirstOrThrow({
      where: { kode: 'jasa-pinjaman' },
    });
    const { id } = await db().aturan.create({
      data: {
        kode: 'jasa-pinjaman',
        versi: 'uji-turun',
        isi: { persenPerTahunPalingBanyak: '12' },
        sumber: 'uji',
        berlakuMulai,
      },
    });
    lupakanAturan();
    try {
      expect(await terhadapAcuan(koperasiId)).toEqual([TANPA_PRODUK]);
    } finally {
      await db().aturan.delete({ where: { id } });
      lupakanAturan();
    }
    expect(await terhadapAcuan(koperasiId)).toEqual([CUKUP]);
  });
});
