import { expect, test, vi } from 'vitest';
import { bacaCapaian } from '@/lib/permodalan/capaian/reads';
import { TABEL_CAPAIAN } from '@/lib/permodalan/capaian/rules';
import { seolahPada } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { JenisKelamin, SkalaUsaha } from '@/lib/platform/db/generated/enums';
import { buatPemohon, type Pemohon, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  ajukanKe,
  buatAnggotaKsp,
  buatKsp,
  cairkanOleh,
  catatDiterimaOleh,
  type Ksp,
  periksaDiterimaOleh,
  tawarkan,
  terimaTawaranOleh,
} from '@/tests/support/pabrik-permodalan';
import { buatPelaku, hak, KELURAHAN_LAIN, KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

/*
 * Figures of capital from rows that are all known: they happen in a month of their own, long after every
 * other row of the test database, so that each figure can be named to the rupiah.
 */

const MULAI = new Date('2031-03-03T03:00:00Z');
const HARI_MS = 86_400_000;
const padaHari = <T>(hari: number, apa: () => Promise<T>): Promise<T> =>
  seolahPada(new Date(MULAI.getTime() + hari * HARI_MS), apa);

/** What the register says about an owner and the business; null is what nobody asked. */
async function tentukan(
  { pelakuUsahaId, usahaId }: Pemohon,
  jenisKelamin: JenisKelamin | null,
  kelurahanKode: string,
  skalaEfektif: SkalaUsaha | null,
): Promise<void> {
  await db().pelakuUsaha.update({ where: { id: pelakuUsahaId }, data: { jenisKelamin } });
  await db().usaha.update({ where: { id: usahaId }, data: { kelurahanKode, skalaEfektif } });
}

/** A loan of eight million: decided so many days after applying, paid so many days after that. */
async function pinjam(ksp: Ksp, pemohon: Pemohon, putus: number, cair: number): Promise<void> {
  const { id } = pasti(await padaHari(0, () => ajukanKe(pemohon, ksp.ketentuanId)));
  await padaHari(putus, async () => {
    pasti(await tawarkan(ksp.pengurus, id));
    pasti(await terimaTawaranOleh(pemohon.akun, id));
  });
  pasti(await padaHari(putus + cair, () => cairkanOleh(ksp.pengurus, id)));
}

test('angka setiap kelompok dan lamanya tepat dari baris yang diketahui', async () => {
  const [petugas, kedua] = [await buatPelaku('PETUGAS'), await buatPelaku('PETUGAS')];
  const ksp = await buatKsp();
  const [ibu, bapak, tanpaData] = [
    await buatAnggotaKsp(ksp),
    await buatAnggotaKsp(ksp),
    await buatAnggotaKsp(ksp),
  ];
  const lain = await buatPemohon();
  await tentukan(ibu, 'PEREMPUAN', KELURAHAN_UJI, 'MIKRO');
  await tentukan(bapak, 'LAKI_LAKI', KELURAHAN_LAIN, 'KECIL');
  await tentukan(tanpaData, null, KELURAHAN_UJI, null);
  await tentukan(lain, 'PEREMPUAN', KELURAHAN_LAIN, 'KECIL');
  await pinjam(ksp, ibu, 2, 1);
  await pinjam(ksp, bapak, 4, 3);
  await pinjam(ksp, tanpaData, 10, 9);
  const catat = async (
    pemohon: Pemohon,
    jenis: 'BANK' | 'NON_BANK',
    jumlah: bigint,
    nomorBukti: string,
  ) => {
    const isi = { jenis, lembaga: 'Lembaga Uji', produk: null, jumlah, tenor: null, nomorBukti };
    const { id } = pasti(await catatDiterimaOleh(petugas, pemohon, isi));
    return { id, bukti: nomorBukti };
  };
  const periksa = async ({ id, bukti }: { id: string; bukti: string }) =>
    pasti(await periksaDiterimaOleh(kedua, id, bukti));
  await padaHari(20, async () => {
    // The same woman once more: one person, two payments.
    await periksa(await catat(ibu, 'BANK', 25_000_000n, 'Akad 1'));
    await periksa(await catat(lain, 'BANK', 40_000_000n, 'Akad 2'));
    await periksa(await catat(lain, 'NON_BANK', 3_000_000n, 'Akad 3'));
    // Not checked by a second officer, so in no figure but its own.
    await catat(bapak, 'BANK', 70_000_000n, 'Akad 4');
  });

  const dekranasda = await buatPelaku('DEKRANASDA');
  const data = await padaHari(25, () => bacaCapaian(hak(dekranasda, 'modal:capaian')));
  expect([data.dari, data.sampai]).toEqual(['2030-04-01', '2031-03-28']);
  expect(data.semua).toEqual({ orang: 4, pencairan: 6, nilai: '92000000' });
  const hitung = (orang: number, pencairan: number, juta: number) => ({
    orang,
    pencairan,
    nilai: `${juta}000000`,
  });
  const urut = <T>(daftar: T[]) => daftar.map((satu) => JSON.stringify(satu)).sort();
  expect(urut(data.jenis)).toEqual(
    urut([
      { jenis: 'KOPERASI', ...hitung(3, 3, 24) },
      { jenis: 'BANK', ...hitung(2, 2, 65) },
      { jenis: 'NON_BANK', ...hitung(1, 1, 3) },
    ]),
  );
  expect(urut(data.kelamin)).toEqual(
    urut([
      { perempuan: true, ...hitung(2, 4, 76) },
      { perempuan: false, ...hitung(1, 1, 8) },
      { perempuan: null, ...hitung(1, 1, 8) },
    ]),
  );
  expect(urut(data.skala)).toEqual(
    urut([
      { skala: 'MIKRO', ...hitung(1, 2, 33) },
      { skala: 'KECIL', ...hitung(2, 3, 51) },
      { skala: null, ...hitung(1, 1, 8) },
    ]),
  );
  const terisi = data.wilayah.filter((satu) => satu.pencairan > 0);
  expect(
    terisi.map(({ kelurahanKode, orang, pencairan, nilai }) => ({
      kelurahanKode,
      orang,
      pencairan,
      nilai,
    })),
  ).toEqual([
    { kelurahanKode: KELURAHAN_UJI, ...hitung(2, 3, 41) },
    { kelurahanKode: KELURAHAN_LAIN, ...hitung(2, 3, 51) },
  ]);
  // Only loans of koperasi go through the portal from applying to payment: 2, 4, 10 and 1, 3, 9 days.
  expect(data.keputusan).toEqual({ jumlah: 3, medianHari: 4 });
  expect(data.pencairan).toEqual({ jumlah: 3, medianHari: 3 });
  expect(data.pengajuan).toEqual({ diajukan: 3, ditawarkan: 3, ditolak: 0, dicairkan: 3 });
  const { baris } = TABEL_CAPAIAN.waktu({ ...data, kelompokPalingSedikit: 1 });
  expect(baris).toEqual([
    ['Dari diajukan sampai diputuskan', '4 hari', 3],
    ['Dari diputuskan sampai dicairkan', '3 hari', 3],
  ]);
});
