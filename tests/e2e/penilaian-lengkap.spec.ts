import type { Page } from '@playwright/test';
import { bagianLembar, himpunanBagian } from '@/lib/penilaian/lembar/bagian/rules';
import { bacaLembarFormulir, type NilaiLembar } from '@/lib/penilaian/lembar/formulir/rules';
import { hasilLembar } from '@/lib/penilaian/lembar/hasil/rules';
import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import { buatAcak } from '@/prisma/seed/demo/acak';
import { isiLembarContoh } from '@/prisma/seed/demo/isi-lembar';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { buatPengurus } from '@/tests/support/e2e/pelihat';
import { buatKoperasi } from '@/tests/support/e2e/penilaian';
import { gantiPeran, masukLewatFormulir, masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaLebar } from '@/tests/support/e2e/periksa';
import { pindai, unduhSertifikat } from '@/tests/support/e2e/sertifikat';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { bacaPdf } from '@/tests/support/pdf';

const utama = (page: Page) => page.getByRole('main');
const himpunan = HIMPUNAN_AWAL.find(({ id }) => id === 'kkpkk-2021-ksp-kuk12');

/** Types one page of the worksheet, field by field. */
async function isi(page: Page, nilai: NilaiLembar, nama: readonly string[]): Promise<void> {
  for (const satu of nama) {
    const isian = nilai[satu];
    if (isian === undefined) continue;
    const kolom = page.locator(`[name="${satu}"]`);
    if (satu.startsWith('butir.') || satu.startsWith('tb.')) {
      for (const butir of [isian].flat()) {
        await page.locator(`[name="${satu}"][value="${butir}"]`).check();
      }
    } else if (!satu.startsWith('bukti.')) await kolom.fill(String(isian));
  }
}

denganDanTanpaJavaScript('dari lembar kerja sampai QR', (js) => {
  test('diisi, diajukan, dilepas, ditanggapi, disetujui, dipindai', async ({ page }, info) => {
    test.setTimeout(600_000);
    if (!himpunan) throw new Error('Himpunan aturan tidak ada.');
    const nama = `Koperasi Uji Lengkap ${info.project.name} ${js ? 'Satu' : 'Dua'}`;
    const koperasiId = await buatKoperasi(nama);
    const surelPengurus = await buatPengurus(koperasiId);

    await masukSebagai(page, 'penilai');
    await page.goto(`/portal/koperasi/${koperasiId}/penilaian/baru`);
    await page.getByRole('button', { name: 'Buka lembar kerja' }).click();
    await page.getByRole('checkbox', { name: /sudah memeriksa/ }).check();
    await page.getByRole('button', { name: 'Buka lembar kerja' }).click();
    await page.waitForURL(/\/lembar$/);
    const lembar = new URL(page.url()).pathname;
    const jalur = lembar.replace(/\/lembar$/, '');

    const nilai = isiLembarContoh(himpunan, buatAcak(5), 0.85);
    for (const { kode } of bagianLembar(himpunan)) {
      await page.goto(`${lembar}/${kode}`);
      const bagian = himpunanBagian(himpunan, kode) ?? himpunan;
      const milik = new Set([
        ...bagian.indikator.flatMap((satu) => [`butir.${satu.kode}`, `tb.${satu.kode}`]),
        ...bagian.pos.flatMap((satu) => [`kini.${satu.kode}`, `lalu.${satu.kode}`]),
      ]);
      await isi(
        page,
        nilai,
        Object.keys(nilai).filter((satu) => milik.has(satu)),
      );
      await page.getByRole('button', { name: 'Simpan', exact: true }).click();
      await expect(page.getByText('Bagian ini sudah tersimpan')).toBeVisible();
    }
    // What the page says is what the engine says of the very same answers.
    const { jawaban, angka } = bacaLembarFormulir(himpunan, nilai, 2025);
    const harapan = hasilLembar(himpunan, 2025, { jawaban, angka });
    const predikat = harapan.predikat ? LABEL_PREDIKAT[harapan.predikat] : '';
    const total = (harapan.total ?? '').replace('.', ',').slice(0, 5);
    await page.goto(lembar);
    await expect(page.getByText('Hasil lembar kerja')).toBeVisible();
    await expect(utama(page)).toContainText(total);
    await expect(utama(page)).toContainText(predikat);
    await page.getByRole('link', { name: 'Periksa dan ajukan' }).click();
    await expect(page.getByRole('button', { name: 'Ajukan ke kepala bidang' })).toBeVisible();
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await page.getByRole('button', { name: 'Ajukan ke kepala bidang' }).click();
    await expect(page.getByText('Penilaian sudah diajukan')).toBeVisible();

    await gantiPeran(page, 'kabid');
    await page.goto(jalur);
    await page.locator('summary', { hasText: 'Nilai setiap indikator' }).first().click();
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await page.getByRole('button', { name: 'Lepas ke koperasi' }).click();
    await expect(page.getByText('Hasil sementara sudah dilepas')).toBeVisible();

    await page.context().clearCookies();
    await masukLewatFormulir(page, surelPengurus);
    await page.goto(jalur);
    await expect(page.locator('summary', { hasText: 'Nilai setiap indikator' })).toBeVisible();
    await page.getByRole('link', { name: 'Tanggapi hasil' }).click();
    await page.getByRole('radio', { name: 'Keberatan' }).check();
    await page.getByLabel('Catatan', { exact: true }).fill('Mohon diperiksa lagi piutangnya.');
    await page.getByRole('button', { name: 'Kirim tanggapan' }).click();
    await expect(page.getByText('Tanggapan sudah terkirim')).toBeVisible();

    await gantiPeran(page, 'kabid');
    await page.goto(jalur);
    await page.getByRole('button', { name: 'Setujui penilaian' }).click();
    await expect(page.getByText('Penilaian sudah disetujui')).toBeVisible();

    await page.context().clearCookies();
    await masukLewatFormulir(page, surelPengurus);
    await page.goto(jalur);
    const pdf = await unduhSertifikat(page);
    const { teks } = await bacaPdf(pdf);
    expect(teks).toContain(nama);
    expect(teks).toContain(total);
    await pindai(page, pdf);
    await expect(page.getByText('Terdaftar dan berlaku')).toBeVisible();
    for (const satu of [nama, predikat, total]) await expect(utama(page)).toContainText(satu);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  });
});
