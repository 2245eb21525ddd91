import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { buatKoperasi, buatLepasan } from '@/tests/support/e2e/penilaian';
import { masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { pindai, unduhSertifikat } from '@/tests/support/e2e/sertifikat';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

const utama = (page: Page) => page.getByRole('main');

denganDanTanpaJavaScript('dari draf sampai sertifikat', (js) => {
  test('tanpa tanggapan menjadi final dengan sendirinya', async ({ page }, info) => {
    test.setTimeout(240_000);
    const nama = `Koperasi Uji Batas ${info.project.name} ${js ? 'Satu' : 'Dua'}`;
    const koperasiId = await buatKoperasi(nama);
    const id = await buatLepasan(koperasiId, -1);
    await masukSebagai(page, 'kabid');
    await expect(async () => {
      await page.goto(`/portal/penilaian/${id}`);
      await expect(page.getByRole('link', { name: /^Unduh PDF sertifikat/ })).toBeVisible({
        timeout: 2_000,
      });
    }).toPass({ timeout: 180_000 });
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    const pdf = await unduhSertifikat(page);
    await page.getByText('Riwayat perubahan').click();
    await expect(page.getByText('Masa tanggapan berakhir tanpa keberatan.')).toBeVisible();
    await pindai(page, pdf);
    await expect(page.getByText('Terdaftar dan berlaku')).toBeVisible();
    await expect(utama(page)).toContainText(nama);
  });
});

test('kode yang tidak dikenal dikatakan terus terang', async ({ page }) => {
  const jawaban = await page.goto('/verifikasi/0123456789ABCDEFGHJKMNPQRST5');
  expect(jawaban?.status()).toBe(404);
  await expect(page.getByText('Kode sertifikat ini tidak dikenal')).toBeVisible();
  await expect(page.getByText(/surat itu tidak terbit dari portal ini/)).toBeVisible();
  await periksaLebar(page);
  await periksaAksesibilitas(page);
});

test('data demo memuat surat yang berlaku, digantikan, dan dicabut', async ({ page }) => {
  const kode = await denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ status: string; kode: string }>(
      `select distinct on (status) status::text, kode from sertifikat order by status, id`,
    );
    return new Map(rows.map((satu) => [satu.status, satu.kode]));
  });
  for (const [status, kata] of [
    ['BERLAKU', /^(Terdaftar dan berlaku|Masa berlaku habis .+)$/],
    ['DIGANTIKAN', /^Digantikan sejak/],
    ['DICABUT', /^Dicabut sejak/],
  ] as const) {
    await page.goto(`/verifikasi/${kode.get(status)}`);
    await expect(page.getByText(kata).first(), status).toBeVisible();
    await periksaLebar(page);
    await periksaAksesibilitas(page);
  }
  await page.goto('/verifikasi/kunci');
  await expect(page.getByText('BEGIN PUBLIC KEY')).toBeVisible();
  await periksaLebar(page);
  await periksaAksesibilitas(page);
});

denganDanTanpaJavaScript('pengawasan penilaian', (js) => {
  test('siapa belum dinilai, sertifikat berakhir, dan beban penilai', async ({ page }) => {
    test.setTimeout(240_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    await masukSebagai(page, 'kabid');
    await page.goto('/portal/penilaian');
    await page
      .getByRole('link', { name: /Pengawasan/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/portal\/penilaian\/pengawasan/);
    await expect(page.getByRole('columnheader', { name: 'Tenggat' })).toBeAttached();
    await periksa();
    const bagian = page.getByRole('navigation', { name: 'Daftar pengawasan' });
    await bagian.getByRole('link', { name: /^Sertifikat berakhir/ }).click();
    await expect(page).toHaveURL(/bagian=sertifikat/);
    await periksa();
    await bagian.getByRole('link', { name: /^Beban penilai/ }).click();
    await expect(page.getByRole('columnheader', { name: 'Menunggu pemeriksaan' })).toBeAttached();
    await expect(utama(page)).toContainText('Penilai');
    await periksa();
    const menunggu = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Unduh CSV' }).click();
    const csv = readFileSync(await (await menunggu).path(), 'utf8');
    expect(csv).toContain('Disetujui tahun ini');
  });
});
