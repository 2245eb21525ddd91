import type { Browser, Page } from '@playwright/test';
import { buatAkunSendiri } from '@/tests/support/e2e/akun-sendiri';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { buatKoperasiSendiri } from '@/tests/support/e2e/koperasi-sendiri';
import { masukLewatFormulir, masukSebagai, PERAN } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
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
  const { kode, jumlah } = await denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ kode: string; jumlah: number }>(
      `select kelurahan_kode as kode, count(*)::int as jumlah from usaha where status = 'DIAJUKAN'
       group by 1 order by 2 desc, 1 limit 1`,
    );
    return rows[0] as { kode: string; jumlah: number };
  });
  const akun = await buatAkunSendiri([{ peran: 'PETUGAS_KELURAHAN', kelurahanKode: kode }]);
  await masukLewatFormulir(page, akun.surel);
  const satu = tugas(page, 'UMKM menunggu verifikasi');
  await expect(satu.locator('.kerja-jumlah')).toHaveText(/^\d+$/);
  expect(Number(await satu.locator('.kerja-jumlah').textContent())).toBeGreaterThan(0);
  expect(jumlah).toBeGreaterThan(0);
  await satu.getByRole('link').click();
  await page.waitForURL(/status=DIAJUKAN/);
  await expect(page.locator('tbody tr').first()).toBeVisible();
});

/** An owner of the demo whose business is verified and whose KTP lies here; each turn has another one. */
const pemilikKe = (giliran: number): Promise<string> =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ surel: string }>(
      `select p.surel from pengguna p join pelaku_usaha o on o.pengguna_id = p.id
       where p.surel <> 'pemilik@contoh.test'
         and exists (select from usaha u where u.pelaku_usaha_id = o.id and u.status = 'TERVERIFIKASI')
         and exists (select from dokumen d where d.pelaku_usaha_id = o.id and d.jenis = 'KTP' and d.dihapus_pada is null)
       order by p.surel desc offset $1 limit 1`,
      [giliran],
    );
    return rows[0]?.surel as string;
  });

async function halamanLain(browser: Browser, surel: string, js: boolean): Promise<Page> {
  const konteks = await browser.newContext({ javaScriptEnabled: js });
  const halaman = await konteks.newPage();
  await masukLewatFormulir(halaman, surel);
  return halaman;
}

async function ajukan(page: Page, koperasiId: string): Promise<void> {
  await page.goto(`/koperasi/${koperasiId}`);
  await page.getByRole('link', { name: 'Ajukan bergabung' }).click();
  await page.getByLabel('Mengapa Anda ingin bergabung?').fill('Membeli bahan bersama.');
  await page.getByRole('button', { name: 'Simpan dan lanjut ke berkas' }).click();
  await page.getByRole('link', { name: 'Lanjut ke persetujuan' }).click();
  await page.getByLabel(/^Saya setuju membayar simpanan pokok/).check();
  await page.locator('input[name="setujuBagikan"]').check();
  await page.getByRole('button', { name: 'Ajukan bergabung' }).click();
  await page.waitForURL(/\/terkirim/);
}

async function putuskan(page: Page, pilihan: string, isi?: string): Promise<void> {
  await page.getByLabel(pilihan, { exact: true }).check();
  if (isi) await page.getByLabel('Alasan atau pertanyaan').fill(isi);
  await page.getByRole('button', { name: 'Simpan keputusan' }).click();
  await expect(page.getByRole('button', { name: 'Simpan keputusan' })).toHaveCount(0);
}

denganDanTanpaJavaScript('yang menunggu', (js) => {
  test('muncul pada yang harus bertindak, dengan kabar dan surat, lalu hilang', async ({
    page,
    browser,
  }, info) => {
    test.setTimeout(180_000);
    const koperasi = await buatKoperasiSendiri({ simpanan: 50_000 });
    const pengurus = await buatAkunSendiri([{ peran: 'PENGURUS', koperasiId: koperasi.id }]);
    const surelPemilik = await pemilikKe((info.project.name === 'ponsel' ? 0 : 2) + (js ? 0 : 1));
    const pemilik = await halamanLain(browser, surelPemilik, js);

    await masukLewatFormulir(page, pengurus.surel);
    await expect(tugas(page, 'Permohonan menunggu keputusan')).toHaveCount(0);
    await expect(page.getByText('Belum ada kabar')).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);

    await ajukan(pemilik, koperasi.id);
    await page.goto('/portal');
    await expect(tugas(page, 'Permohonan menunggu keputusan').locator('.kerja-jumlah')).toHaveText(
      '1',
    );
    await expect(page.getByRole('link', { name: /^Pemberitahuan\s*1 belum dibaca/ })).toBeVisible();
    if (js) await periksaAksesibilitas(page);
    await bukaSuratTerbaru(page, pengurus.surel, /^Permohonan baru/);

    await page.goto('/portal/pemberitahuan');
    await expect(page.getByText('1 belum dibaca', { exact: true })).toBeVisible();
    await periksaKerangka(page);
    await periksaLebar(page);
    await page.getByRole('button', { name: /^Buka Permohonan baru/ }).click();
    await page.waitForURL(/\/portal\/permohonan\/[0-9a-f-]+$/);
    await expect(page.getByRole('link', { name: /^Pemberitahuan\s*\d/ })).toHaveCount(0);

    await putuskan(page, 'Minta keterangan', 'Berapa orang yang bekerja di usaha Anda?');
    await page.goto('/portal');
    await expect(tugas(page, 'Permohonan menunggu keputusan')).toHaveCount(0);

    await pemilik.goto('/portal');
    await pemilik.getByRole('link', { name: 'Pertanyaan koperasi menunggu jawaban Anda' }).click();
    await pemilik.goto('/portal');
    await pemilik.getByRole('link', { name: /^Lihat permohonan/ }).click();
    await pemilik.getByLabel('Jawaban Anda').fill('Dua orang.');
    await pemilik.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(pemilik.getByRole('button', { name: 'Kirim jawaban' })).toHaveCount(0);
    await pemilik.goto('/portal');
    await expect(tugas(pemilik, 'Pertanyaan koperasi')).toHaveCount(0);

    await page.goto('/portal');
    await tugas(page, 'Permohonan menunggu keputusan').getByRole('link').click();
    await page.getByRole('rowheader').getByRole('link').click();
    await putuskan(page, 'Terima');
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
