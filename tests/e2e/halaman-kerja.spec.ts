import type { Browser, Page } from '@playwright/test';
import { ambilPemilik } from '@/tests/support/e2e/akun-baru';
import { buatAkunSendiri } from '@/tests/support/e2e/akun-sendiri';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { buatKoperasiSendiri } from '@/tests/support/e2e/koperasi-sendiri';
import { masukLewatFormulir, masukSebagai, PERAN, surelDemo } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { ajukanLewatHalaman, putuskan } from '@/tests/support/e2e/permohonan';
import { bukaSuratTerbaru } from '@/tests/support/e2e/surat';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

const tugas = (page: Page, label: string) =>
  page.locator('.daftar-kerja > li').filter({ hasText: label });

for (const peran of PERAN) {
  test(`halaman kerja ${peran} mengatakan apa yang menunggu`, async ({ page }) => {
    await masukSebagai(page, peran);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Selamat datang');
    await expect(page.getByRole('heading', { name: 'Kabar terakhir' })).toBeVisible();
    const adaTugas = peran === 'dekranasda' || peran === 'inspektorat' ? 0 : 1;
    await expect(
      page.getByRole('heading', { name: 'Yang menunggu Anda', exact: true }),
    ).toHaveCount(adaTugas);
    await expect(page.getByRole('link', { name: 'Buka dasbor' })).toHaveCount(1 - adaTugas);
    // Whatever waits leads to a page that opens.
    const tautan = await page
      .locator('.daftar-kerja a')
      .evaluateAll((semua) => semua.map((satu) => satu.getAttribute('href') ?? ''));
    for (const href of tautan) expect((await page.goto(href))?.status(), href).toBe(200);
  });
}

test('yang menunggu petugas kelurahan sama dengan yang tercatat di kelurahannya', async ({
  page,
}) => {
  const { usahaId, kelurahanKode, namaUsaha } = await ambilPemilik();
  await denganBasisData((klien) =>
    klien.query(`update usaha set status = 'DIAJUKAN' where id = $1`, [usahaId]),
  );
  const akun = await buatAkunSendiri([{ peran: 'PETUGAS_KELURAHAN', kelurahanKode }]);
  await masukLewatFormulir(page, akun.surel);
  const satu = tugas(page, 'UMKM menunggu verifikasi');
  await expect(satu.locator('.kerja-jumlah')).toHaveText(/^\d+$/);
  expect(Number(await satu.locator('.kerja-jumlah').textContent())).toBeGreaterThan(0);
  await satu.getByRole('link').click();
  await page.waitForURL(/status=DIAJUKAN/);
  await expect(
    page.getByRole('rowheader').getByRole('link', { name: namaUsaha }).first(),
  ).toBeVisible();
});

test('petugas kelurahan melihat kelurahannya, dan dari sana mendata', async ({ page }) => {
  await masukSebagai(page, 'kelurahan');
  await page.goto('/portal');
  const isi = page.getByRole('main');
  // The first thing under the heading, on the smallest phone without scrolling.
  await page.setViewportSize({ width: 360, height: 640 });
  await expect(isi.getByRole('link', { name: 'Catat usaha' })).toBeInViewport({ ratio: 1 });
  for (const label of ['UMKM dikenal', 'Belum diverifikasi', 'Tanpa koperasi']) {
    await expect(isi.getByText(label, { exact: true })).toBeVisible();
  }
  await expect(isi.getByText(/^dari target \d+ sebulan$/)).toBeVisible();
  await expect(isi.getByRole('heading', { name: 'Koperasi terdekat' })).toBeVisible();
  await periksaKerangka(page);
  await periksaLebar(page);
  await periksaAksesibilitas(page);
  await isi.getByRole('link', { name: 'Buka pendataan lapangan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pendataan lapangan' })).toBeVisible();
});

test('pendamping melihat jumlah dampingannya dan tiap kelurahannya dalam satu baris', async ({
  page,
}) => {
  await masukSebagai(page, 'pendamping');
  const isi = page.getByRole('main');
  const dampingan = isi.getByRole('link', { name: /^[\d.]+ peserta program$/ });
  // Other tests mentor too.
  await expect(async () => {
    await page.goto('/portal');
    const ada = await denganBasisData(async (klien) => {
      const { rows } = await klien.query<{ orang: number; kelurahan: number }>(
        `select count(*)::int as orang, count(distinct p.kelurahan_kode)::int as kelurahan
         from peserta p join pengguna g on g.id = p.pendamping_id
         where g.surel = $1 and p.status = 'PENDAMPINGAN'`,
        [surelDemo('pendamping')],
      );
      return rows[0];
    });
    expect(ada?.kelurahan).toBeGreaterThan(1);
    await expect(dampingan).toHaveText(`${ada?.orang} peserta program`, { timeout: 2_000 });
    const tabel = isi.getByRole('table', { name: 'Keadaan tiap kelurahan' });
    await expect(tabel.getByRole('rowheader')).toHaveCount(ada?.kelurahan ?? 0, { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await periksaKerangka(page);
  await periksaLebar(page);
  await periksaAksesibilitas(page);
  await dampingan.click();
  await page.waitForURL(/\/portal\/peserta\?status=PENDAMPINGAN/);
});

async function halamanLain(browser: Browser, surel: string, js: boolean): Promise<Page> {
  const konteks = await browser.newContext({ javaScriptEnabled: js });
  const halaman = await konteks.newPage();
  await masukLewatFormulir(halaman, surel);
  return halaman;
}

denganDanTanpaJavaScript('yang menunggu', (js) => {
  test('muncul pada yang harus bertindak, dengan kabar dan surat, lalu hilang', async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    const koperasi = await buatKoperasiSendiri({ simpanan: 50_000 });
    const pengurus = await buatAkunSendiri([{ peran: 'PENGURUS', koperasiId: koperasi.id }]);
    const { surel: surelPemilik } = await ambilPemilik({ tanpaBerkas: true });
    const pemilik = await halamanLain(browser, surelPemilik, js);

    await masukLewatFormulir(page, pengurus.surel);
    await expect(tugas(page, 'Permohonan menunggu keputusan')).toHaveCount(0);
    await expect(page.getByText('Belum ada kabar')).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);

    await ajukanLewatHalaman(pemilik, koperasi.id);
    await page.goto('/portal');
    await expect(tugas(page, 'Permohonan menunggu keputusan').locator('.kerja-jumlah')).toHaveText(
      '1',
    );
    await expect(page.getByRole('link', { name: /^Pemberitahuan\s*1 belum dibaca/ })).toBeVisible();
    if (js) await periksaAksesibilitas(page);
    await bukaSuratTerbaru(page, pengurus.surel, /^Permohonan baru/);

    await page.goto('/portal/pemberitahuan');
    await expect(page.getByRole('main').getByText('1 belum dibaca', { exact: true })).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    await page.getByRole('button', { name: /^Buka Permohonan baru/ }).click();
    await page.waitForURL(/\/portal\/permohonan\/[0-9a-f-]+$/);
    await expect(page.getByRole('link', { name: /^Pemberitahuan\s*\d/ })).toHaveCount(0);

    await putuskan(page, 'tanya', 'Berapa orang yang bekerja di usaha Anda?');
    await page.waitForURL(/\?kabar=/);
    await page.goto('/portal');
    await expect(tugas(page, 'Permohonan menunggu keputusan')).toHaveCount(0);

    await pemilik.goto('/portal');
    await pemilik.getByRole('link', { name: 'Pertanyaan koperasi menunggu jawaban Anda' }).click();
    await pemilik.goto('/portal');
    await pemilik.getByRole('link', { name: /^Lihat permohonan/ }).click();
    await pemilik.getByLabel('Jawaban Anda').fill('Dua orang.');
    await pemilik.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(pemilik.getByText('Jawaban Anda terkirim.')).toBeVisible();
    await pemilik.goto('/portal');
    await expect(tugas(pemilik, 'Pertanyaan koperasi')).toHaveCount(0);

    await page.goto('/portal');
    await tugas(page, 'Permohonan menunggu keputusan').getByRole('link').click();
    await page.getByRole('rowheader').getByRole('link').click();
    await putuskan(page, 'terima');
    await page.waitForURL(/\?kabar=/);
    await page.goto('/portal');
    await expect(
      tugas(page, 'Menunggu pembayaran simpanan pokok').locator('.kerja-jumlah'),
    ).toHaveText('1');
    await bukaSuratTerbaru(page, surelPemilik, /^Permohonan .* diterima/);
    await pemilik.goto('/portal');
    await expect(tugas(pemilik, 'Bayar simpanan pokok')).toHaveCount(1);
    await pemilik.context().close();
  });
});

test('kotak surat demo mencari menurut alamat dan membuka suratnya', async ({ page }) => {
  await page.goto('/kotak-surat');
  await periksaKerangka(page);
  await page.getByLabel('Cari alamat penerima').fill('tidak-ada-alamat-begini');
  await page.getByRole('button', { name: 'Cari', exact: true }).click();
  await expect(page.getByText('Belum ada surat')).toBeVisible();
  await page.goto('/kotak-surat');
  await page.getByRole('rowheader').first().getByRole('link').click();
  await expect(page.getByText(/^Kepada \S+@\S+,/)).toBeVisible();
  await periksaLebar(page);
});
