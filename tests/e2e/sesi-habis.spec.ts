import type { Page } from '@playwright/test';
import {
  type AkunUji,
  ambilKoperasi,
  ambilKoperasiBerpengurus,
  ambilPemilik,
  buatAkun,
  habiskanSesi,
  jadiAkun,
} from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { buatKoperasiSendiri } from '@/tests/support/e2e/koperasi-sendiri';
import { SANDI_DEMO } from '@/tests/support/e2e/peran';
import { ajukanLewatHalaman, jalurAjukan } from '@/tests/support/e2e/permohonan';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { type IsianLangkah, isi, unggah } from '@/tests/support/e2e/umkm';

/** Signs in on the page one was led to, and comes back. */
async function masukLagi(page: Page, { surel }: Pick<AkunUji, 'surel'>): Promise<void> {
  await page.getByLabel('Alamat surel').fill(surel);
  await page.getByLabel('Kata sandi', { exact: true }).fill(SANDI_DEMO);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

interface Formulir {
  akun: Pick<AkunUji, 'surel'>;
  jalur: string;
  isian: IsianLangkah;
  tombol: string;
  dalam?: string;
  selesai: RegExp;
}

/** Types, lets the session expire, sends, signs in, and finds everything again. */
async function sesiHabisDiTengah(page: Page, satu: Formulir): Promise<void> {
  const { akun, jalur, isian, tombol, dalam = 'main', selesai } = satu;
  const kirim = () =>
    page.locator(dalam).getByRole('button', { name: tombol, exact: true }).click();
  await page.goto(jalur);
  await isi(page, isian, dalam);
  await habiskanSesi(akun);
  await kirim();
  await expect(page).toHaveURL(/\/masuk\?/);
  await expect(page.getByText('Sesi Anda sudah berakhir.')).toBeVisible();
  await masukLagi(page, akun);
  await expect(page).toHaveURL(new RegExp(`${jalur.replace(/[?.]/g, '\\$&')}#titipan$`));
  const kabar = page.locator('#titipan');
  await expect(kabar).toHaveText(/Isian Anda (tadi sudah kami kembalikan|sudah dipulihkan)/);
  await expect(kabar).toBeFocused();
  await expect(kabar).toBeInViewport();
  const formulir = await page.locator(dalam).getAttribute('id');
  if (dalam.startsWith('form')) {
    await expect(kabar.getByRole('link', { name: 'Ke isiannya' })).toHaveAttribute(
      'href',
      `#${formulir}`,
    );
  }
  for (const [nama, nilai] of Object.entries(isian)) {
    const kendali = page.locator(`${dalam} [name="${nama}"]`);
    const centang = await kendali
      .first()
      .evaluate((simpul) => ['radio', 'checkbox'].includes((simpul as HTMLInputElement).type));
    if (centang)
      await expect(page.locator(`${dalam} [name="${nama}"][value="${nilai}"]`)).toBeChecked();
    else await expect(kendali).toHaveValue(nilai);
  }
  await kirim();
  // Without a script the browser takes the place on the page along to where the answer leads.
  await expect(page).toHaveURL(({ href, hash }) => selesai.test(href.replace(hash, '')));
}

denganDanTanpaJavaScript('sesi yang habis di tengah', (js) => {
  test('pemilik: langkah pendaftaran, dan yang baru tidak tertutup yang lama', async ({ page }) => {
    test.setTimeout(600_000);
    const akun = await buatAkun('PEMILIK');
    await jadiAkun(page, akun);
    const jalur = '/portal/usaha-saya/daftar/lokasi';
    await sesiHabisDiTengah(page, {
      akun,
      jalur,
      isian: { alamat: 'Jalan Titipan 1', rt: '007', kelurahanKode: '32.76.01.1006' },
      tombol: 'Simpan dan lanjut',
      selesai: /\/keuangan$/,
    });
    await page.goto(jalur);
    await isi(page, { alamat: 'Jalan Baru 2' });
    await page.getByRole('button', { name: 'Simpan, lanjutkan nanti' }).click();
    await expect(page).toHaveURL(/tersimpan=1/);
    await page.goto(jalur);
    await expect(page.locator('[name="alamat"]')).toHaveValue('Jalan Baru 2');
    await expect(page.getByText('sudah kami kembalikan')).toHaveCount(0);
  });

  test('pemilik: mengubah data usaha dan mengajukan bergabung', async ({ page }) => {
    test.setTimeout(600_000);
    const akun = await ambilPemilik();
    await jadiAkun(page, akun);
    await sesiHabisDiTengah(page, {
      akun,
      jalur: `/portal/usaha-saya/${akun.usahaId}/ubah/keuangan`,
      isian: { modalUsaha: '77.000.000', tahunData: '2025', pekerjaDibayarLaki: '3' },
      tombol: 'Simpan perubahan',
      selesai: /tersimpan=/,
    });
    const koperasi = await ambilKoperasi();
    await sesiHabisDiTengah(page, {
      akun,
      jalur: jalurAjukan(koperasi.id),
      isian: { alasan: 'Baris satu\nbaris dua', ahliWarisNama: 'Ani', ahliWarisHubungan: 'ANAK' },
      tombol: 'Simpan dan lanjut ke berkas',
      selesai: /langkah=berkas/,
    });

    await test.step('berkas tidak dapat dititipkan, dan portal mengatakannya', async () => {
      await habiskanSesi(akun);
      const formulir = page.locator('form#unggah-KTP');
      await formulir.locator('input[type="file"]').setInputFiles({
        name: 'ktp.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4\ntrailer\n%%EOF'),
      });
      await formulir.getByRole('button', { name: /^Unggah/ }).click();
      await expect(page.getByText('berkasnya belum tersimpan')).toBeVisible();
      await masukLagi(page, akun);
      await expect(page).toHaveURL(/langkah=berkas/);
      await unggah(page, 'KTP');
    });
  });

  test('kuki sesi yang hilang: hanya yang mengetik mendapatkannya kembali', async ({
    page,
    context,
  }) => {
    test.setTimeout(600_000);
    const [penulis, lain] = [await buatAkun('PEMILIK'), await buatAkun('PEMILIK')];
    const jalur = '/portal/usaha-saya/daftar/lokasi';
    const alamat = page.locator('[name="alamat"]');
    const ketikLaluHilang = async () => {
      await jadiAkun(page, penulis);
      await page.goto(jalur);
      await isi(page, { alamat: 'Jalan Rahasia 9' });
      await context.clearCookies({ name: /sinergi-sesi$/ });
      await page.getByRole('button', { name: 'Simpan dan lanjut', exact: true }).click();
      await expect(page).toHaveURL(/\/masuk\?.*sebab=habis$/);
    };
    await ketikLaluHilang();
    await masukLagi(page, penulis);
    await expect(page).toHaveURL(new RegExp(`${jalur}#titipan$`));
    await expect(alamat).toHaveValue('Jalan Rahasia 9');

    await ketikLaluHilang();
    await masukLagi(page, lain);
    await expect(page).toHaveURL(new RegExp(`${jalur}#titipan$`));
    await expect(alamat).toHaveValue('');
    await expect(page.getByText('sudah kami kembalikan')).toHaveCount(0);
    // Withheld, not erased: it is still its writer's, also after the other one has left.
    await page.locator('.menu-akun > summary').click();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await expect(page.getByText('Anda sudah keluar.')).toBeVisible();
    await page.goto(`/masuk?lanjut=${jalur}`);
    await masukLagi(page, penulis);
    await expect(page).toHaveURL(new RegExp(`${jalur}$`));
    await expect(alamat).toHaveValue('Jalan Rahasia 9');
  });

  test('petugas: catatan pengembalian; orang lain tidak mendapatkannya', async ({ page }) => {
    test.setTimeout(600_000);
    const pemilik = await ambilPemilik();
    const akun = await buatAkun('PETUGAS');
    await jadiAkun(page, akun);
    const jalur = `/portal/umkm/${pemilik.usahaId}`;
    await page.goto(jalur);
    await page.getByText('Catatan untuk data usaha').click();
    await isi(page, { 'catatan.usaha.nama': 'Catatan rahasia' }, 'form#kembalikan');
    await habiskanSesi(akun);
    await page.getByRole('button', { name: 'Minta perbaikan' }).click();
    await expect(page).toHaveURL(/\/masuk\?/);
    await masukLagi(page, await buatAkun('PETUGAS'));
    await expect(page).toHaveURL(`${jalur}#titipan`);
    await expect(page.locator('[name="catatan.usaha.nama"]')).toHaveValue('');
    await jadiAkun(page, akun);
    await sesiHabisDiTengah(page, {
      akun,
      jalur,
      isian: { catatanUmum: 'Mohon dilengkapi.' },
      dalam: 'form#kembalikan',
      tombol: 'Minta perbaikan',
      selesai: /tersimpan=kembalikan/,
    });
  });

  test('petugas: KUK sebuah koperasi', async ({ page }) => {
    const [akun, koperasi] = [await buatAkun('PETUGAS'), await buatKoperasiSendiri()];
    await jadiAkun(page, akun);
    await sesiHabisDiTengah(page, {
      akun,
      jalur: `/portal/koperasi/${koperasi.id}/laporan`,
      isian: { kuk: '2', kukSumber: 'SK Kepala Dinas Nomor 12 Tahun 2026' },
      dalam: 'form#kuk',
      tombol: 'Simpan KUK',
      selesai: /kabar=kuk/,
    });
  });

  test('pengurus: keputusan; yang berubah selama itu tetap diberitahukan', async ({ page }) => {
    test.setTimeout(600_000);
    const pemilik = await ambilPemilik();
    const { koperasi, pengurus } = await ambilKoperasiBerpengurus();
    await jadiAkun(page, pemilik);
    const id = await ajukanLewatHalaman(page, koperasi.id);
    const jalur = `/portal/permohonan/${id}`;
    await jadiAkun(page, pengurus);
    await page.goto(jalur);
    await isi(page, { keputusan: 'tanya', isi: 'Sejak kapan usaha berjalan?' }, 'form#putuskan');
    await habiskanSesi(pengurus);
    await page.getByRole('button', { name: 'Simpan keputusan' }).click();
    await expect(page).toHaveURL(/\/masuk\?/);
    // Meanwhile the record changes: a new version of the same state.
    await denganBasisData((klien) =>
      klien.query('update permohonan set versi = versi + 1 where id = $1', [id]),
    );
    await masukLagi(page, pengurus);
    await expect(page.locator('form#putuskan [name="isi"]')).toHaveValue(
      'Sejak kapan usaha berjalan?',
    );
    await expect(page.locator('[name="keputusan"][value="tanya"]')).toBeChecked();
    await page.getByRole('button', { name: 'Simpan keputusan' }).click();
    await expect(page.getByText('Data ini berubah setelah Anda membukanya')).toBeVisible();
    await page.getByRole('button', { name: 'Simpan keputusan' }).click();
    await expect(page.getByText('Pertanyaan terkirim kepada pemohon.')).toBeVisible();
    if (js) expect(await page.locator('form#putuskan [name="isi"]').inputValue()).toBe('');
  });
});
