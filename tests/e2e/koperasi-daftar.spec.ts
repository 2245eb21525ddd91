import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { buatKoperasiSendiri, nomorIndukBaru } from '@/tests/support/e2e/koperasi-sendiri';
import { masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { kataAcak } from '@/tests/support/kata';

const baris = (page: Page) => page.locator('tbody').getByRole('row');
const jumlahTercantum = async (page: Page) =>
  Number.parseInt(
    (await page
      .getByText(/^[\d.]+ koperasi$/)
      .first()
      .textContent()) ?? '',
    10,
  );

/** Addresses of the records shown, in order; names can be alike. */
const alamatBaris = (page: Page) =>
  page
    .getByRole('rowheader')
    .getByRole('link')
    .evaluateAll((semua) => semua.map((satu) => satu.getAttribute('href') ?? ''));

test.beforeEach(({ page }) => masukSebagai(page, 'petugas'));

denganDanTanpaJavaScript('daftar koperasi', (js) => {
  test('ditemukan lewat bagian mana pun dari nama, nomor, atau alamatnya', async ({ page }) => {
    const [kata, jalan, nomor] = [kataAcak(), kataAcak(), nomorIndukBaru()];
    const koperasi = await buatKoperasiSendiri({
      nama: `Koperasi Konsumen ${kata} Makmur Sentosa`,
      nomorIndukKoperasi: nomor,
      alamat: `Gang ${jalan} Nomor 8`,
    });
    await page.goto('/portal/koperasi');
    for (const cari of [
      kata.slice(1, 8).toUpperCase(),
      nomor.slice(4),
      koperasi.nomorBadanHukum.slice(-8).toLowerCase(),
      `makmur ${jalan.slice(2)}`,
    ]) {
      await page.getByLabel('Cari nama, nomor, atau alamat').fill(cari);
      await page.getByRole('button', { name: 'Cari', exact: true }).click();
      await page.waitForURL((alamat) => alamat.searchParams.get('cari') === cari);
      await expect(baris(page).filter({ hasText: koperasi.nama })).toHaveCount(1);
      await expect(baris(page)).toHaveCount(1);
    }
  });

  test('saringan ada di alamat dan dapat dilepas satu per satu', async ({ page }) => {
    await buatKoperasiSendiri({ kelurahanKode: '32.76.06.1001' });
    await page.goto('/portal/koperasi');
    const semua = await jumlahTercantum(page);
    await page.getByText('Saringan', { exact: true }).click();
    await page.getByLabel('Kelurahan', { exact: true }).selectOption('32.76.06.1001');
    await page.getByLabel('Jenis', { exact: true }).selectOption('KONSUMEN');
    await page.getByLabel('Kategori kesehatan').selectOption('BELUM_DINILAI');
    await page.getByLabel('Kelurahan Merah Putih').selectOption('tidak');
    await page.getByRole('button', { name: 'Terapkan saringan' }).click();
    await page.waitForURL(/kategori=BELUM_DINILAI/);
    for (const satu of ['kelurahan=32.76.06.1001', 'jenis=KONSUMEN', 'kkmp=tidak'])
      expect(page.url()).toContain(satu);
    expect(await jumlahTercantum(page)).toBeLessThan(semua);
    await expect(page.getByRole('link', { name: /^Hapus saringan/ })).toHaveCount(4);
    for (const satu of await baris(page).all()) await expect(satu).toContainText('Belum dinilai');
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);

    // The address alone gives the same list.
    const disaring = await jumlahTercantum(page);
    await page.goto(page.url());
    await expect(page.getByLabel('Jenis', { exact: true })).toHaveValue('KONSUMEN');
    const jumlahKini = await jumlahTercantum(page);
    expect(jumlahKini).toBeGreaterThanOrEqual(disaring);

    await page.getByRole('link', { name: 'Hapus saringan Jenis: Konsumen' }).click();
    await page.waitForURL((alamat) => !alamat.search.includes('jenis='));
    expect(page.url()).toContain('kelurahan=32.76.06.1001');
    await expect(page.getByRole('link', { name: /^Hapus saringan/ })).toHaveCount(3);
    await page.getByRole('link', { name: 'Hapus semua saringan' }).click();
    await expect(page.getByRole('link', { name: /^Hapus saringan/ })).toHaveCount(0);
  });

  test('halaman dan urutan: setiap koperasi tepat satu kali', async ({ page }) => {
    await page.goto('/portal/koperasi?kkmp=ya');
    const terlihat: string[] = [];
    for (;;) {
      terlihat.push(...(await alamatBaris(page)));
      const lanjut = page.getByRole('link', { name: 'Berikutnya' });
      if ((await lanjut.count()) === 0) break;
      const alamat = page.url();
      await lanjut.click();
      await page.waitForURL((kini) => kini.href !== alamat);
    }
    expect(terlihat).toHaveLength(63);
    expect(new Set(terlihat).size).toBe(63);

    await page.getByRole('link', { name: 'Sebelumnya' }).click();
    await page.waitForURL(/sebelum=/);
    expect(await alamatBaris(page)).toEqual(terlihat.slice(25, 50));

    await page.goto('/portal/koperasi?kkmp=ya&urut=-nama');
    await expect(page.getByRole('columnheader', { name: /^Nama/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    expect(await alamatBaris(page)).toEqual(terlihat.toReversed().slice(0, 25));
  });

  test('tanpa hasil: dikatakan sebabnya dan jalan keluarnya', async ({ page }) => {
    await page.goto('/portal/koperasi?cari=qqqzzzxxx');
    await expect(
      page.getByRole('heading', { name: 'Tidak ada koperasi yang cocok' }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Hapus pencarian dan saringan' }).click();
    await expect(baris(page)).toHaveCount(25);
  });
});

for (const [nama, saringan, syarat] of [
  ['kecamatan', 'kecamatan=32.76.01', "l.kecamatan_kode = '32.76.01'"],
  ['kategori', 'kategori=SEHAT', "k.kategori_kesehatan = 'SEHAT'"],
  ['kategori tidak sehat', 'kategori=TIDAK_SEHAT', "k.kategori_kesehatan = 'TIDAK_SEHAT'"],
  ['keadaan RAT', 'rat=SUDAH', 'k.rat_tahun_buku = 2025'],
  ['KKMP', 'kkmp=ya', 'k.adalah_kkmp'],
  ['jenis', 'jenis=SIMPAN_PINJAM', "k.jenis = 'SIMPAN_PINJAM'"],
] as const) {
  test(`saringan ${nama} menghitung sama dengan basis data`, async ({ page }) => {
    await page.goto(`/portal/koperasi?${saringan}`);
    const jumlah = await denganBasisData(async (klien) => {
      const { rows } = await klien.query<{ jumlah: number }>(
        `select count(*)::int as jumlah from koperasi k join kelurahan l on l.kode = k.kelurahan_kode where ${syarat}`,
      );
      return rows[0]?.jumlah ?? -1;
    });
    expect(jumlah).toBeGreaterThan(0);
    await expect(page.getByText(`${jumlah} koperasi`, { exact: true }).first()).toBeVisible();
  });
}

test('nama panjang tanpa spasi tetap di dalam daftar', async ({ page }) => {
  const kata = kataAcak().repeat(6).slice(0, 48);
  await buatKoperasiSendiri({ nama: `Koperasi ${kata}` });
  await masukSebagai(page, 'petugas');
  await page.goto(`/portal/koperasi?cari=${kata}`);
  await expect(baris(page)).toHaveCount(1);
  await periksaLebar(page);
});

test('CSV berisi tepat yang disaring, dan tidak satu pun selnya rumus', async ({ page }) => {
  const kata = kataAcak();
  const rumus = await buatKoperasiSendiri({
    nama: `=HYPERLINK("http://jahat.example";"${kata}")`,
    alamat: `+62 ${kata} @SUM(1+1)`,
    nomorIndukKoperasi: nomorIndukBaru(),
  });
  const biasa = await buatKoperasiSendiri({ nama: `Koperasi Jasa ${kata} "Kutip"; Titik Koma` });
  await buatKoperasiSendiri();
  await page.goto(`/portal/koperasi?cari=${kata}`);
  await expect(baris(page)).toHaveCount(2);
  const [unduhan] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh CSV' }).click(),
  ]);
  expect(unduhan.suggestedFilename()).toMatch(/^koperasi-\d{4}-\d{2}-\d{2}\.csv$/);
  const isi = readFileSync(await unduhan.path(), 'utf8');
  expect(isi.startsWith('\uFEFF')).toBe(true);
  const tabel = parse<Record<string, string>>(isi, { bom: true, columns: true, delimiter: ';' });
  expect(tabel.map((satu) => satu.Nama).sort()).toEqual([`'${rumus.nama}`, biasa.nama].sort());
  const sel = tabel.flatMap((satu) => Object.values(satu));
  expect(sel.filter((satu) => /^[=+\-@\t\r]/.test(satu))).toEqual([]);

  await page.goto('/portal/koperasi?kkmp=ya');
  const semua = await page.request.get('/api/ekspor/koperasi?kkmp=ya');
  expect(parse(await semua.text(), { bom: true, delimiter: ';' })).toHaveLength(64);
});

test('alamat daftar yang dirusak tetap menjawab dengan tenang', async ({ page }) => {
  for (const alamat of [
    'kategori=SANGAT_SEHAT&jenis=%00&kelurahan=99',
    'setelah=bukan-kursor&sebelum=%27%3B--',
    `cari=${'x'.repeat(5_000)}`,
    'cari=%25%25%25&urut=drop+table',
    'cari=a&cari=b&kkmp=mungkin',
    'cari=%F0%9F%98%80%E2%80%AE',
  ]) {
    const jawaban = await page.goto(`/portal/koperasi?${alamat}`);
    expect(jawaban?.status(), alamat.slice(0, 40)).toBe(200);
    await periksaLebar(page);
  }
});
