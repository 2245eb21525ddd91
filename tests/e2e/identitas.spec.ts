import { ambilPemilik, buatAkun, jadiAkun } from '@/tests/support/e2e/akun-baru';
import { gantiPeran } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { hitung } from '@/tests/support/e2e/permohonan';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { isi, terlihatMasalah } from '@/tests/support/e2e/umkm';

denganDanTanpaJavaScript('identitas yang disamarkan', (js) => {
  test('dibuka satu kali dengan alasan, tercatat, dan pemiliknya tahu', async ({ page }) => {
    test.setTimeout(600_000);
    const pemilik = await ambilPemilik();
    const kelurahan = await buatAkun('PETUGAS_KELURAHAN', { kelurahanKode: pemilik.kelurahanKode });
    const utama = page.getByRole('main');
    const polos = /^\d{16}$/;
    await jadiAkun(page, kelurahan);
    await page.goto(`/portal/umkm/${pemilik.usahaId}`);
    await expect(utama.getByText(/^\*{12}\d{4}$/)).toBeVisible();
    expect(await page.content()).not.toMatch(/\b3276\d{12}\b/);
    await page.getByRole('link', { name: 'Tampilkan identitas' }).click();
    await page.getByRole('button', { name: 'Tampilkan satu kali' }).click();
    await terlihatMasalah(page, 'Isi alasan.');
    await isi(page, { alasan: 'cek' });
    await page.getByRole('button', { name: 'Tampilkan satu kali' }).click();
    await terlihatMasalah(page, 'Alasan paling sedikit 10 karakter.');
    await expect(page.locator('[name="alasan"]')).toHaveValue('cek');
    if (js) await periksaAksesibilitas(page);
    const alasan = `Mencocokkan KTP asli di loket ${pemilik.surel}`;
    await isi(page, { alasan });
    await page.getByRole('button', { name: 'Tampilkan satu kali' }).click();
    await expect(utama.getByText(polos)).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    await page.reload();
    await expect(page.getByText('Identitas ini sudah ditampilkan satu kali.')).toBeVisible();
    await expect(utama.getByText(polos)).toHaveCount(0);
    expect(
      await hitung(
        "select 1 from catatan_audit where tindakan = 'identitas.buka' and objek_id = $1",
        [pemilik.pelakuUsahaId],
      ),
    ).toBe(1);

    await jadiAkun(page, pemilik);
    await page.goto('/portal/akun');
    await expect(page.getByText(alasan)).toBeVisible();
    await gantiPeran(page, 'inspektorat');
    await page.goto(`/portal/audit?objek=${pemilik.pelakuUsahaId}`);
    await expect(utama.getByText(alasan).first()).toBeVisible();
    const tindakan = utama.getByRole('cell', { name: 'Membuka identitas yang disamarkan' });
    await expect(tindakan.first()).toBeVisible();
    await expect(
      utama.locator(`a[href="/portal/umkm/${pemilik.usahaId}"]`).first(),
      'nama pemilik menuju halaman usahanya',
    ).toBeVisible();
  });
});
