import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { bacaProdukTujuan } from '@/lib/permodalan/ajukan/reads';
import { produkPembanding, produkSampai, produkSaya } from '@/lib/permodalan/banding/reads';
import { tambahProduk, ubahKeaktifanProduk } from '@/lib/permodalan/produk/commands';
import type { Ketentuan } from '@/lib/permodalan/produk/types';
import { db } from '@/lib/platform/db/client';
import { simpanAturan } from '@/tests/support/pabrik-aturan';
import { buatAnggota, jalankan, type Pemohon, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  ajukanKe,
  buatAnggotaKsp,
  buatKsp,
  KETENTUAN,
  type Ksp,
} from '@/tests/support/pabrik-permodalan';
import { buatPelaku, hak } from '@/tests/support/pabrik-umkm';

/* The limit of jasa is a setting: saved by an admin, it rules new products and those there are. */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SUMBER = 'Keputusan uji tentang jasa';
const TANPA_BIAYA = { provisiPersen: '0', biayaAdministrasi: 0n } as const;

let tepat: Ksp;
let lebih: Ksp;
let anggota: Pemohon;

/** Which of the two koperasi the member finds where choices are shown. */
async function terlihat() {
  const by = hak(anggota.akun, 'modal:bandingkan');
  const semua = {
    pembanding: await produkPembanding(by, { jumlah: 5_000_000n, tenor: 12, pola: undefined }),
    sampai: await produkSampai(by, 5_000_000n),
    saya: await produkSaya(by),
  };
  return Object.fromEntries(
    Object.entries(semua).map(([nama, daftar]) => [
      nama,
      [tepat, lebih].map(({ koperasiId }) =>
        daftar.some(({ koperasi }) => koperasi.id === koperasiId),
      ),
    ]),
  );
}

beforeAll(async () => {
  // Both keep the 24 % of the regulation.
  tepat = await buatKsp({ ...TANPA_BIAYA, persen: '18' });
  lebih = await buatKsp({ ...TANPA_BIAYA, persen: '18.000001' });
  anggota = await buatAnggotaKsp(tepat);
  await buatAnggota(anggota, lebih.koperasiId, lebih.pengurus);
  expect(await terlihat()).toEqual({
    pembanding: [true, true],
    sampai: [true, true],
    saya: [true, true],
  });
  const batas = { persenPerTahunPalingBanyak: '18' };
  pasti(await simpanAturan(await buatPelaku('ADMIN'), 'jasa-pinjaman', batas, SUMBER));
});

test.each([
  [{ persen: '18' }, null],
  [{ persen: '18.000001' }, 'JASA_MELEBIHI_BATAS'],
  // Jasa with provisi, spread over the twelve months of the shortest loan: 17,000001 + 1.
  [{ persen: '17', provisiPersen: '1', tenorMin: 12 }, null],
  [{ persen: '17.000001', provisiPersen: '1', tenorMin: 12 }, 'JASA_DAN_PROVISI_MELEBIHI_BATAS'],
] as const)('produk baru %j: %s', async (isi, alasan) => {
  const ketentuan: Ketentuan = {
    ...KETENTUAN,
    ...TANPA_BIAYA,
    ...isi,
    nama: `Produk ${randomUUID()}`,
  };
  const hasil = await jalankan((tx) =>
    tambahProduk(tx, hak(tepat.pengurus, 'produk-pinjaman:ubah'), {
      koperasiId: tepat.koperasiId,
      kunciKirim: randomUUID(),
      konfirmasi: true,
      ketentuan,
    }),
  );
  expect(hasil.ok ? null : hasil.alasan).toBe(alasan);
  if (hasil.ok) return;
  const pesan = Object.values(hasil.galat ?? {})
    .flat()
    .join();
  expect(pesan).toContain(`aling banyak 18\u00a0%`);
  expect(pesan).toContain(`(${SUMBER})`);
});

test('yang sudah terbit di atas batas baru tidak ditawarkan dan tidak dapat diajukan', async () => {
  expect(await terlihat()).toEqual({
    pembanding: [true, false],
    sampai: [true, false],
    saya: [true, false],
  });
  const tujuan = (ketentuanId: string) =>
    bacaProdukTujuan(hak(anggota.akun, 'modal:ajukan'), ketentuanId);
  expect(await tujuan(lebih.ketentuanId)).toMatchObject({
    ditawarkan: false,
    halangan: 'DI_LUAR_BATAS',
  });
  expect(await tujuan(tepat.ketentuanId)).toMatchObject({ ditawarkan: true, halangan: null });
  expect(await ajukanKe(anggota, lebih.ketentuanId)).toMatchObject({ alasan: 'DI_LUAR_BATAS' });
  expect(await db().pengajuanModal.count({ where: { koperasiId: lebih.koperasiId } })).toBe(0);
  pasti(await ajukanKe(anggota, tepat.ketentuanId));
  // Taken off the offer it does not come back.
  const atur = (versi: number, aktif: boolean) =>
    jalankan((tx) =>
      ubahKeaktifanProduk(tx, hak(lebih.pengurus, 'produk-pinjaman:ubah'), {
        id: lebih.produkId,
        versi,
        aktif,
      }),
    );
  pasti(await atur(1, false));
  expect(await atur(2, true)).toMatchObject({
    alasan: 'JASA_MELEBIHI_BATAS',
    galat: { persen: [expect.stringContaining(SUMBER)] },
  });
});
