import { ambilPemilik, jadiAkun } from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { gantiPeran } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { expect, perjalananPanjang, test } from '@/tests/support/e2e/uji';
import { isi, PDF_KECIL, terlihatMasalah, unggah } from '@/tests/support/e2e/umkm';

perjalananPanjang('dokumen sesudah verifikasi', 'meja', (js) => {
  test('KTP yang dipakai tetap ada; yang baru ditandai, dan menghapusnya ditanyakan dahulu', async ({
    page,
  }) => {
    const pemilik = await ambilPemilik();
    await jadiAkun(page, pemilik);
    const jalur = `/portal/usaha-saya/${pemilik.usahaId}`;
    await page.goto(jalur);
    const ktp = page.locator('section.unggah-dokumen').filter({ has: page.locator('#judul-KTP') });
    await expect(ktp.getByText('Sedang dipakai, jadi tidak dapat dihapus.')).toBeVisible();
    await expect(ktp.getByRole('listitem').locator('summary, button')).toHaveCount(0);

    const baru = { name: 'ktp-baru.pdf', mimeType: 'application/pdf', buffer: PDF_KECIL };
    await unggah(page, 'KTP', baru);
    await expect(ktp.getByText('KTP sudah tersimpan.')).toBeVisible();
    const butir = ktp.getByRole('listitem').filter({ hasText: 'ktp-baru.pdf' });
    await expect(butir).toContainText('Terbaru');
    await expect(ktp.getByText('Sudah ada yang lebih baru')).toBeVisible();

    await page.goto(jalur);
    await unggah(page, 'KTP', baru);
    await expect(ktp.getByText('KTP ini sudah ada.')).toBeVisible();
    await expect(ktp.getByRole('listitem')).toHaveCount(2);

    const jadi = page.getByRole('button', { name: 'Ya, hapus KTP ktp-baru.pdf' });
    await expect(jadi).toBeHidden();
    await butir.locator('summary').click();
    await expect(jadi).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await jadi.click();
    await expect(page.getByText('Dokumen sudah dihapus.')).toBeVisible();
    await expect(ktp.getByRole('listitem')).toHaveCount(1);
  });

  test('petugas: tanpa dicocokkan perlu alasan, dan dapat dicocokkan kemudian', async ({
    page,
  }) => {
    const pemilik = await ambilPemilik();
    await denganBasisData(async (klien) => {
      await klien.query(`update usaha set status = 'DIAJUKAN' where id = $1`, [pemilik.usahaId]);
      await klien.query(
        'update pelaku_usaha set nik_penduduk_diperiksa_pada = null where id = $1',
        [pemilik.pelakuUsahaId],
      );
    });
    await gantiPeran(page, 'petugas');
    await page.goto(`/portal/umkm/${pemilik.usahaId}`);
    const verifikasi = page.getByRole('button', { name: 'Verifikasi', exact: true });
    await verifikasi.click();
    await terlihatMasalah(page, 'tulis mengapa belum dapat dicocokkan');
    const alasan = 'Foto KTP terlalu buram untuk dibaca.';
    await isi(page, { alasanBelumCocok: alasan }, 'form#verifikasi');
    if (js) await periksaAksesibilitas(page);
    await verifikasi.click();
    await expect(page.getByText('Usaha ini sudah diverifikasi.')).toBeVisible();
    await expect(
      page.getByText(`belum dicocokkan dengan KTP. Alasan petugas: ${alasan}`),
    ).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);

    await page.getByRole('button', { name: 'Catat sudah dicocokkan' }).click();
    await terlihatMasalah(page, 'Centang bila NIK penduduk dan nama sudah dicocokkan');
    await isi(page, { nikPendudukDicocokkan: 'ya' }, 'form#cocokkan');
    await page.getByRole('button', { name: 'Catat sudah dicocokkan' }).click();
    await expect(page.getByText('NIK penduduk sudah dicatat cocok dengan KTP.')).toBeVisible();
    await expect(page.getByText(/NIK penduduk dicocokkan dengan KTP pada/)).toBeVisible();
    await expect(page.getByText('Mencocokkan NIK penduduk dengan KTP')).toBeVisible();
  });
});
