import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { cariContoh, denganBasisData } from '@/tests/support/e2e/contoh';
import { masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

const FAKTOR = [
  'Jarak',
  'Jenis dan bidang usaha',
  'Kebutuhan modal',
  'Pola pengelolaan',
  'Kesehatan koperasi',
  'Terbuka bagi anggota baru',
  'Simpanan pokok',
];

const jumlahKoperasi = () =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ n: number }>('select count(*)::int as n from koperasi');
    return rows[0]?.n ?? 0;
  });

const kartu = (page: Page) => page.locator('.kisi-cocok > li');
const angka = (teks: string | null) =>
  Number((/(\d+(?:,\d)?) dari 100 poin/.exec(teks ?? '')?.[1] ?? '-1').replace(',', '.'));

/** Opens a text that opens on request, unless it is open already. */
async function buka(dalam: Page | Locator, judul: RegExp): Promise<void> {
  const rincian = dalam.locator('details').filter({ hasText: judul }).first();
  if (!(await rincian.evaluate((satu: HTMLDetailsElement) => satu.open))) {
    await rincian.locator('summary').click();
  }
}

async function bukaCocok(page: Page): Promise<void> {
  await masukSebagai(page, 'pemilik');
  const { sendiri } = await cariContoh('usaha', 'pemilik');
  await page.goto(`/portal/usaha-saya/${sendiri}`);
  await page.getByRole('link', { name: 'Koperasi yang cocok' }).click();
  await page.waitForURL(/\/cocok$/);
}

denganDanTanpaJavaScript('koperasi yang cocok bagi pemilik', (js) => {
  test('semua koperasi ada, yang disarankan di atas, dengan alasannya', async ({ page }) => {
    const sebelum = await jumlahKoperasi();
    await bukaCocok(page);
    await periksaKerangka(page);
    await periksaLebar(page);
    const tertulis = await page.getByText(/ dari \d+ koperasi$/).textContent();
    const semua = Number(/ (\d+) koperasi$/.exec(tertulis ?? '')?.[1]);
    // Other tests register koperasi in the same database.
    expect(semua).toBeGreaterThanOrEqual(sebelum);
    expect(semua).toBeLessThanOrEqual(await jumlahKoperasi());
    await expect(kartu(page)).toHaveCount(15);
    const poin = (await kartu(page).allTextContents()).map(angka);
    expect(poin.every((satu) => satu >= 0)).toBe(true);
    const pertama = kartu(page).first();
    await expect(pertama.getByText('Disarankan', { exact: true })).toBeVisible();
    await buka(pertama, /Mengapa/);
    for (const label of FAKTOR) {
      await expect(pertama.getByRole('term').filter({ hasText: label })).toBeVisible();
    }
    if (js) await periksaAksesibilitas(page);
    // A koperasi that another test registers between two pages moves the numbers on.
    const alamat = page.url();
    await expect(async () => {
      await page.goto(alamat);
      await page.getByRole('link', { name: 'Berikutnya' }).click();
      await expect(kartu(page).first()).toContainText('16.', { timeout: 5_000 });
      await page.getByRole('link', { name: 'Sebelumnya' }).click();
      await expect(kartu(page).first()).toContainText('1.', { timeout: 5_000 });
    }).toPass();
  });

  test('yang tidak sehat tetap ada dengan peringatan, tidak disarankan', async ({ page }) => {
    await bukaCocok(page);
    await page.goto(`${page.url()}?kategori=TIDAK_SEHAT`);
    const jumlah = await kartu(page).count();
    expect(jumlah).toBeGreaterThan(0);
    await expect(page.getByText('Tidak disarankan', { exact: true })).toHaveCount(jumlah);
    await expect(page.getByText('Disarankan', { exact: true })).toHaveCount(0);
    if (js) await periksaAksesibilitas(page);
    await page.goto(page.url().replace('TIDAK_SEHAT', 'BELUM_DINILAI'));
    await expect(kartu(page).first()).toContainText('belum dinilai');
  });

  test('mencari satu koperasi, lalu mengajukan', async ({ page }) => {
    await bukaCocok(page);
    await page.getByLabel('Cari nama koperasi atau kelurahan').fill('merah putih beji');
    await page.getByRole('button', { name: 'Cari' }).click();
    await expect(kartu(page).first()).toContainText('Merah Putih');
    await expect(kartu(page).first()).toContainText('hanya menerima warga kelurahannya');
    await page.goto(`${new URL(page.url()).pathname}?cari=tidakadasamasekali`);
    await expect(page.getByText('Tidak ada koperasi yang cocok dengan pencarian')).toBeVisible();
    await page.getByRole('link', { name: 'Hapus pencarian dan saringan' }).click();
    await page
      .getByRole('link', { name: /^Ajukan bergabung/ })
      .first()
      .click();
    await page.waitForURL(/\/portal\/permohonan\/baru\?koperasi=/);
  });

  test('jawaban pemilik disimpan dan mengubah alasannya', async ({ page }) => {
    await bukaCocok(page);
    const alamat = page.url();
    for (const [pola, alasan] of [
      ['Syariah (dengan akad)', 'seperti yang Anda pilih|bukan yang Anda pilih'],
      ['Keduanya boleh', 'Anda tidak memilih pola'],
    ] as const) {
      await page.goto(alamat);
      await buka(page, /Ubah jawaban/);
      await page.getByLabel('Ya, sampai Rp10 juta').check();
      await page.getByLabel(pola).check();
      await page.getByRole('button', { name: 'Simpan dan urutkan lagi' }).click();
      await page.waitForURL(/tersimpan=ya/);
      await expect(page.getByText('Jawaban Anda tersimpan.')).toBeVisible();
      await buka(kartu(page).first(), /Mengapa/);
      await expect(kartu(page).first().getByText(new RegExp(alasan))).toBeVisible();
    }
  });
});

test('usaha orang lain seperti tidak ada', async ({ page }) => {
  await masukSebagai(page, 'pemilik');
  const { asing } = await cariContoh('usaha', 'pemilik');
  const jawaban = await page.goto(`/portal/usaha-saya/${asing}/cocok`);
  expect(jawaban?.status()).toBe(404);
});

denganDanTanpaJavaScript('peluang koperasi bagi dinas', (js) => {
  test('angka, peta, daftar, dan satu kelurahan', async ({ page }) => {
    await masukSebagai(page, 'kabid');
    await page.goto('/portal/peluang');
    await periksaKerangka(page);
    await periksaLebar(page);
    for (const judul of ['Letak peluang koperasi baru', 'UMKM tanpa koperasi menurut kelurahan']) {
      await expect(page.getByRole('img', { name: judul })).toBeVisible();
    }
    const tanpa = await denganBasisData(async (klien) => {
      const { rows } = await klien.query<{ n: number }>(
        "select count(*)::int as n from usaha where status <> 'TIDAK_AKTIF' and not pemilik_anggota",
      );
      return rows[0]?.n ?? 0;
    });
    const kotak = page.locator('.angka').filter({ hasText: 'UMKM tanpa koperasi' });
    const tertulis = Number((await kotak.locator('.angka-nilai').textContent())?.replace('.', ''));
    // Other tests register and join in the same database.
    expect(Math.abs(tertulis - tanpa)).toBeLessThanOrEqual(25);
    if (js) await periksaAksesibilitas(page);
    await buka(page, /Semua kelurahan/);
    await page.getByRole('link', { name: 'Beji, Beji', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kelurahan Beji');
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  });

  test('petugas meminta hitung ulang dan melihat selesainya', async ({ page }) => {
    await masukSebagai(page, 'petugas');
    const tombol = page.getByRole('button', { name: 'Hitung ulang semuanya' });
    await expect(async () => {
      await page.goto('/portal/peluang/perhitungan');
      await expect(tombol).toBeVisible({ timeout: 500 });
    }).toPass();
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    // Refused while a run is not finished, and other tests change koperasi all the time.
    await expect(async () => {
      await page.goto('/portal/peluang/perhitungan');
      await tombol.click({ timeout: 2_000 });
      await expect(page.getByText('Permintaan diterima')).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await expect(async () => {
      await page.goto('/portal/peluang/perhitungan');
      await expect(page.getByText('Semua sudah dihitung.')).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(page.getByRole('cell', { name: 'diminta petugas' }).first()).toBeVisible();
  });
});

test('Dekranasda melihat angka gabungan tanpa kelompok kecil', async ({ page }) => {
  await masukSebagai(page, 'dekranasda');
  await page.goto('/portal/peluang');
  await expect(page.getByText('Angka gabungan, tanpa data perorangan.')).toBeVisible();
  await buka(page, /Semua kelurahan/);
  await expect(page.getByRole('link', { name: 'Beji, Beji', exact: true })).toHaveCount(0);
  const berkas = await page.request.get('/api/ekspor/peluang/kelurahan');
  expect(berkas.status()).toBe(200);
  const isi: string[][] = parse(await berkas.text(), {
    bom: true,
    delimiter: ';',
    relax_column_count: true,
  });
  expect(isi.filter((baris) => baris.length > 1)).toHaveLength(1 + 63);
  const kecil = isi.slice(1).flatMap((baris) => baris.slice(3, 6).filter((n) => /^[1-4]$/.test(n)));
  expect(kecil).toEqual([]);
  expect((await page.goto('/portal/peluang/kelurahan/32.76.06.1001'))?.status()).toBe(403);
});

test('admin mengubah bobot: jumlahnya harus 100, yang lama tetap berlaku sampai harinya @hanya-meja', async ({
  page,
}) => {
  await masukSebagai(page, 'admin');
  await page.goto('/portal/aturan');
  await page.getByRole('link', { name: 'Rincian kecocokan koperasi bagi umkm' }).click();
  const jarak = page.getByLabel('Bobot jarak', { exact: true });
  const modal = page.getByLabel('Bobot kebutuhan modal', { exact: true });
  const semula = Number(await jarak.inputValue());
  const lain = Number(await modal.inputValue());
  await jarak.fill(String(semula + 5));
  const versi = `uji-${Date.now()}`;
  await page.getByLabel('Nama versi').fill(versi);
  await page.getByLabel('Sumber', { exact: true }).fill('Keputusan contoh tentang bobot');
  await page.getByLabel('Mulai berlaku').fill('2099-01-01');
  await page.getByRole('button', { name: 'Tambah versi' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('100');
  await expect(jarak).toHaveValue(String(semula + 5));
  await modal.fill(String(lain - 5));
  await page.getByRole('button', { name: 'Tambah versi' }).click();
  await expect(page.getByText('Versi baru sudah ditambahkan.')).toBeVisible();
  await expect(page.getByRole('main').getByText(versi).first()).toBeVisible();
  await periksaLebar(page);
});
