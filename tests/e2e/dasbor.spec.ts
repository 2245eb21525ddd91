import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

const ANGKA = [
  'Koperasi terdaftar',
  'Koperasi sehat',
  'UMKM terdata',
  'UMKM yang pemiliknya anggota koperasi',
  'UMKM milik perempuan',
  'UMKM kriya',
];
const GRAFIK = [
  ['Koperasi menurut jenis dan kesehatan', 'koperasi-kategori'],
  ['UMKM menurut kecamatan', 'umkm-kecamatan'],
  ['UMKM menurut kelurahan', 'umkm-kelurahan'],
  ['UMKM menurut jenis usaha', 'umkm-jenis'],
  ['Setiap bulan: UMKM baru dan anggota koperasi baru', 'bulanan'],
] as const;

const figur = (page: Page, judul: string) =>
  page.getByRole('figure').filter({ has: page.getByRole('heading', { name: judul }) });

async function bacaCsv(page: Page, nama: string): Promise<string[][]> {
  const jawaban = await page.request.get(`/api/ekspor/dasbor/${nama}`);
  expect(jawaban.status()).toBe(200);
  expect(jawaban.headers()['content-type']).toContain('text/csv');
  return parse(await jawaban.text(), { bom: true, delimiter: ';', relax_column_count: true });
}

test.beforeEach(async ({ page }) => {
  await masukSebagai(page, 'dekranasda');
  await page.getByRole('link', { name: 'Buka dasbor' }).click();
  await page.waitForURL(/\/dasbor$/);
});

denganDanTanpaJavaScript('dasbor Dekranasda', (js) => {
  test('setiap angka punya tanggal dan penyebutnya', async ({ page }) => {
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await expect(page.getByText(/[Pp]er \d{1,2} \w+ \d{4}/).first()).toBeVisible();
    for (const label of ANGKA) {
      const kotak = page.locator('.angka').filter({ hasText: label });
      await expect(kotak, label).toHaveCount(1);
      // "dari 120 UMKM", "12 di antaranya …", "24 sudah diverifikasi": what it is measured against.
      await expect(kotak, label).toContainText(/dari [\d.]+|di antaranya|sudah diverifikasi/);
    }
  });

  test('di balik setiap grafik ada tabelnya, dan di balik setiap tabel berkasnya', async ({
    page,
  }) => {
    for (const [judul, csv] of GRAFIK) {
      const satu = figur(page, judul);
      await expect(satu, judul).toHaveCount(1);
      await expect(satu, judul).toContainText(/[Pp]er \d{1,2} \w+ \d{4} pukul/);
      await expect(satu.getByRole('img', { name: judul })).toBeVisible();
      await expect(satu.getByRole('table')).toBeHidden();
      await satu.getByText('Lihat sebagai tabel').click();
      await expect(satu.getByRole('table')).toBeVisible();
      expect(await satu.getByRole('row').count()).toBeGreaterThan(3);
      await expect(satu.getByRole('link', { name: /^Unduh CSV/ })).toHaveAttribute(
        'href',
        `/api/ekspor/dasbor/${csv}`,
      );
    }
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);

    const satu = figur(page, 'UMKM menurut kecamatan');
    const [unduhan] = await Promise.all([
      page.waitForEvent('download'),
      satu.getByRole('link', { name: /^Unduh CSV/ }).click(),
    ]);
    const isi: string[][] = parse(readFileSync(await unduhan.path(), 'utf8'), {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
    });
    expect(isi.filter((baris) => baris.length > 1)).toHaveLength(1 + 11 + 1);
    expect(isi.at(-1)?.[0]).toMatch(/Sumber: Sinergi Depok, per \d{1,2} \w+ \d{4}/);
  });
});

test('angka cocok dengan basis data', async ({ page }) => {
  const [kota] = (await bacaCsv(page, 'umkm-kecamatan')).filter(([nama]) => nama === 'Kota Depok');
  const jenis = await bacaCsv(page, 'koperasi-kategori');
  const [umkm, perempuan, anggota, kriya] = await denganBasisData(async (klien) => {
    const hitung = async (syarat: string) => {
      const { rows } = await klien.query<{ n: number }>(
        `select count(*)::int as n from usaha u join pelaku_usaha o on o.id = u.pelaku_usaha_id
         join jenis_usaha j on j.kode = u.jenis_usaha_kode where u.status <> 'TIDAK_AKTIF' and ${syarat}`,
      );
      return rows[0]?.n ?? -1;
    };
    return [
      await hitung('true'),
      await hitung("o.jenis_kelamin = 'PEREMPUAN'"),
      await hitung(
        "exists (select from anggota a where a.pelaku_usaha_id = o.id and a.status = 'AKTIF')",
      ),
      await hitung('j.kriya'),
    ];
  });
  // Other tests work in the same database, and the figures are kept for half a minute.
  const dekat = (sel: string | undefined, harapan: number) =>
    expect(Math.abs(Number(sel) - harapan)).toBeLessThanOrEqual(25);
  expect(umkm).toBeGreaterThan(50);
  dekat(kota?.[1], umkm as number);
  dekat(kota?.[3], anggota as number);
  dekat(kota?.[5], perempuan as number);
  dekat(kota?.[7], kriya as number);
  const angka = jenis.slice(1, -2).map((baris) => baris.slice(1).map(Number));
  for (const baris of angka) expect(baris.slice(0, 4).reduce((a, b) => a + b, 0)).toBe(baris[4]);
});

test('kelompok kecil tidak disebut jumlahnya, di layar maupun di berkas', async ({ page }) => {
  for (const nama of ['umkm-kecamatan', 'umkm-kelurahan', 'umkm-jenis', 'bulanan']) {
    const sel = (await bacaCsv(page, nama)).slice(1).flatMap((baris) => baris.slice(1));
    const kecil = sel.filter((satu) => /^[1-4]$/.test(satu));
    expect(kecil, nama).toEqual([]);
  }
  const tabel = figur(page, 'UMKM menurut kelurahan');
  await tabel.getByText('Lihat sebagai tabel').click();
  const angka = await tabel.getByRole('cell').allTextContents();
  expect(angka.length).toBe(63);
  expect(angka.filter((satu) => /^[1-4]( UMKM)?$/.test(satu))).toEqual([]);
});

test('Dekranasda tidak mendapat data perorangan di mana pun', async ({ page }) => {
  const nama = await denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ nama: string }>(
      'select nama from pelaku_usaha union select nama from usaha limit 400',
    );
    return rows.map((satu) => satu.nama).filter((satu) => satu.length > 6);
  });
  expect(nama.length).toBeGreaterThan(50);
  const menu = await page.goto('/portal').then(() =>
    page
      .getByRole('navigation')
      .getByRole('link')
      .evaluateAll((semua) => semua.map((satu) => satu.getAttribute('href') ?? '')),
  );
  const alamat = new Set([...menu, '/portal/pemberitahuan', '/portal/akun', '/dasbor']);
  for (const satu of alamat) {
    const jawaban = await page.goto(satu);
    expect(jawaban?.status(), satu).toBe(200);
    const isi = await page.content();
    expect(
      nama.filter((orang) => isi.includes(orang)),
      satu,
    ).toEqual([]);
  }
  for (const tabel of GRAFIK) {
    const isi = JSON.stringify(await bacaCsv(page, tabel[1]));
    expect(
      nama.filter((orang) => isi.includes(orang)),
      tabel[1],
    ).toEqual([]);
  }
  for (const tertutup of [
    '/portal/umkm',
    '/portal/anggota',
    '/portal/permohonan',
    '/portal/audit',
    '/portal/penilaian',
  ])
    expect((await page.goto(tertutup))?.status(), tertutup).toBe(403);
  for (const berkas of ['/api/ekspor/umkm', '/api/ekspor/anggota', '/api/ekspor/koperasi'])
    expect((await page.request.get(berkas)).status(), berkas).toBe(403);
});
