import { jadiAkun } from '@/tests/support/e2e/akun-baru';
import { kspPadaRapat } from '@/tests/support/e2e/pendirian-ksp';
import { gantiPeran } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { expect, perjalananPanjang, test } from '@/tests/support/e2e/uji';

perjalananPanjang('modal koperasi simpan pinjam yang didirikan', 'ponsel', (js) => {
  test('di bawah Rp500 juta ditolak dengan alasannya, pada Rp500 juta diteruskan', async ({
    page,
  }) => {
    const { alamat, pemrakarsa } = await kspPadaRapat();
    await jadiAkun(page, pemrakarsa);

    const setor = async (lain: string) => {
      await page.goto(`${alamat}/setoran`);
      await page
        .getByLabel(/^Setoran modal lain/)
        .first()
        .fill(lain);
      await page.getByRole('button', { name: 'Simpan setoran' }).click();
      await expect(page).not.toHaveURL(/\/setoran$/);
      await page.goto(alamat);
      await page.getByRole('button', { name: 'Kirim hasil rapat ke dinas' }).click();
    };

    // Ten founders have paid Rp1 million each.
    await setor('489.999.999');
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Modal koperasi simpan pinjam paling sedikit Rp500.000.000. Terkumpul Rp499.999.999, kurang Rp1.',
    );
    await expect(page.getByRole('button', { name: 'Kirim hasil rapat ke dinas' })).toBeVisible();
    await page.goto(`${alamat}/setoran`);
    await expect(page.getByText('Modal paling sedikit Rp500.000.000')).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);

    await setor('490.000.000');
    await expect(page).toHaveURL(/kabar=kirimRapat/);
    await gantiPeran(page, 'petugas');
    await page.goto(alamat);
    await expect(page.getByRole('button', { name: 'Setujui hasil rapat' })).toBeVisible();
    await expect(page.getByText('Rp500.000.000').first()).toBeVisible();
  });
});
