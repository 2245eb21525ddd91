import type { Page } from '@playwright/test';
import { cariContoh, denganBasisData } from '@/tests/support/e2e/contoh';
import { masukSebagai } from '@/tests/support/e2e/peran';
import { expect, test } from '@/tests/support/e2e/uji';

/* An office prints: on paper stand records, whole, and nothing that can only be pressed or filled in. */

const ISIAN = 'main :is(textarea, select, button, input:not([type="hidden"]))';

async function diKertas(page: Page, jalur: string) {
  await page.goto(jalur);
  await page.emulateMedia({ media: 'print' });
  const isian = page.locator(ISIAN).filter({ visible: true });
  expect(await isian.evaluateAll((semua) => semua.map((satu) => satu.outerHTML))).toEqual([]);
}

test('permohonan tercetak tanpa formulirnya', async ({ page }) => {
  const id = await denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ id: string }>(
      `select m.id from permohonan m join pelaku_usaha p on p.id = m.pelaku_usaha_id
       join pengguna a on a.id = p.pengguna_id
       where a.surel = 'pemilik@contoh.test'
       order by m.status in ('MENUNGGU_JAWABAN') desc, m.status in ('DIAJUKAN', 'DIJAWAB', 'DITERIMA') desc
       limit 1`,
    );
    return rows[0]?.id;
  });
  await masukSebagai(page, 'pemilik');
  await page.goto(`/portal/permohonan/${id}`);
  await expect(page.getByText('Tarik permohonan').first()).toBeVisible();
  await diKertas(page, `/portal/permohonan/${id}`);
  for (const kata of ['Tarik permohonan', 'Unggah berkas tambahan', 'Jawab pertanyaan koperasi'])
    for (const satu of await page.getByText(kata).all()) await expect(satu).toBeHidden();
  for (const judul of ['Berkas', 'Riwayat'])
    await expect(page.getByRole('heading', { name: judul, exact: true })).toBeVisible();
});

test('usaha saya tercetak tanpa pemilih berkas', async ({ page }) => {
  await masukSebagai(page, 'pemilik');
  const { sendiri } = await cariContoh('usaha', 'pemilik');
  await diKertas(page, `/portal/usaha-saya/${sendiri}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('dasbor tercetak dengan tabel dan cara membacanya, mulai di lembar pertama', async ({
  page,
}) => {
  await diKertas(page, '/dasbor');
  await expect(page.getByRole('figure').getByRole('table').filter({ visible: true })).toHaveCount(
    5,
  );
  await expect(page.getByText('UMKM dihitung menurut usaha, bukan menurut orang')).toBeVisible();
  await expect(
    page.getByRole('link', { name: /^Unduh CSV/ }).filter({ visible: true }),
  ).toHaveCount(0);
});

test('penilaian tercetak dengan nilai setiap indikator dan riwayatnya', async ({ page }) => {
  await masukSebagai(page, 'petugas');
  const { sendiri } = await cariContoh('lembar', 'petugas');
  await diKertas(page, `/portal/penilaian/${sendiri}`);
  const riwayat = page.locator('.rincian').filter({ hasText: 'Riwayat perubahan' });
  await expect(riwayat.locator('.garis-waktu').first()).toBeVisible();
  await expect(page.locator('dl').filter({ hasText: 'Predikat resmi' }).locator('dt')).toHaveText([
    'Total',
    'Predikat resmi',
    'Kategori',
  ]);
});

test('buku anggota menyebut bagiannya, dan tercetak seluruhnya tanpa JavaScript', async ({
  page,
}) => {
  await masukSebagai(page, 'pengurus');
  await page.goto('/portal/anggota');
  const id = await denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ id: string }>(
      `select p.koperasi_id as id from peran_pengguna p join pengguna a on a.id = p.pengguna_id
       where a.surel = 'pengurus@contoh.test' and p.koperasi_id is not null and p.dicabut_pada is null`,
    );
    return rows[0]?.id;
  });
  const buku = `/portal/koperasi/${id}/anggota`;
  await page.goto(buku);
  await page.emulateMedia({ media: 'print' });
  const banyak = Number(
    /dari (\d+) anggota/.exec((await page.locator('.paginasi').textContent()) ?? '')?.[1],
  );
  expect(banyak).toBeGreaterThan(25);
  await expect(page.getByText('Cetakan ini memuat bagian awal daftar')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByText('Cetakan ini memuat bagian awal daftar')).toBeHidden();
  await page.getByRole('link', { name: 'Cetak seluruh buku' }).click();
  await page.waitForURL(/\/anggota\/cetak$/);
  await expect(page.getByText(`Seluruh buku: ${banyak} baris`)).toBeVisible();
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(banyak);
});
