import { randomInt } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import {
  type AkunUji,
  ambilKoperasiBerpengurus,
  ambilPemilik,
  buatAkun,
  jadiAkun,
} from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { alamatContoh } from '@/tests/support/e2e/matriks-rute';
import { mulaiPendirian, PDF } from '@/tests/support/e2e/pendirian';
import { masukLewatFormulir, masukSebagai, SANDI_DEMO } from '@/tests/support/e2e/peran';
import { ajukanLewatHalaman, putuskan } from '@/tests/support/e2e/permohonan';
import { expect, test } from '@/tests/support/e2e/uji';
import { isi } from '@/tests/support/e2e/umkm';
import { tabUnggahan } from '@/tests/support/e2e/unggahan';

/* What is typed stays: beside an upload, over a link and Back, and it is nobody else's. */

const BERKAS = { name: 'berkas.pdf', mimeType: 'application/pdf', buffer: PDF };

/** Uploads from a page with typing on it; the answer of the upload, in whichever tab it is. */
async function unggahSambilMengetik(formulir: Locator): Promise<Page> {
  await formulir.locator('input[type="file"]').setInputFiles(BERKAS);
  const tab = await tabUnggahan(formulir.getByRole('button', { name: /^Unggah/ }));
  await expect(tab).toHaveURL(/unggah=ok/);
  await expect(tab.getByText(/sudah tersimpan/).first()).toBeVisible();
  return tab;
}

/** A founding of the demo that waits for its initiator's documents, and who leads it. */
const pendirianMenungguBerkas = (): Promise<{ id: string; surel: string }> =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ id: string; surel: string }>(
      `select p.id, u.surel from pendirian p
       join pengguna u on u.id = p.pemrakarsa_id
       where p.status in ('RAPAT_PENDIRIAN', 'PROSES_NOTARIS') and p.giliran = 'PEMRAKARSA'
       order by p.id limit 1`,
    );
    if (!rows[0]) throw new Error('Tidak ada pendirian contoh yang menunggu berkas pemrakarsa');
    return rows[0];
  });

/** An application about which its koperasi has asked; its applicant is on its page. */
async function permohonanDitanya(page: Page) {
  const pemilik = await ambilPemilik();
  const { koperasi, pengurus } = await ambilKoperasiBerpengurus();
  await jadiAkun(page, pemilik);
  const jalur = `/portal/permohonan/${await ajukanLewatHalaman(page, koperasi.id)}`;
  await jadiAkun(page, pengurus);
  await page.goto(jalur);
  await putuskan(page, 'tanya', 'Apakah punya SKU?');
  await jadiAkun(page, pemilik);
  await page.goto(jalur);
  return {
    jalur,
    jawaban: page.locator('form#jawab [name="isi"]'),
    alasan: page.locator('form#tarik [name="alasan"]'),
  };
}

test.describe('tanpa JavaScript: unggahan tidak menghapus yang diketik di sampingnya', () => {
  test.use({ javaScriptEnabled: false });

  test('konfirmasi pendiri: NIK penduduk, telepon, pekerjaan; berkasnya lalu dapat dipilih', async ({
    page,
  }) => {
    test.setTimeout(600_000);
    // Led by an owner of whom everything is known; who is invited is new and types it all.
    await jadiAkun(page, await ambilPemilik());
    const huruf = () => String.fromCharCode(97 + randomInt(26));
    const nama = `Koperasi Konsumen Isian Tetap Ka${Array.from({ length: 8 }, huruf).join('')}`;
    const alamat = await mulaiPendirian(page, nama, async () => {});
    await page.goto(`${alamat}/pendiri`);
    await page.getByRole('button', { name: /^Buat tautan/ }).click();
    const tautan = await page.getByLabel(/^Tautan, berlaku sampai/).inputValue();
    await jadiAkun(page, await buatAkun('PEMILIK'));
    await page.goto(new URL(tautan).pathname);
    const isian = { tempatLahir: 'Depok', telepon: '0812 3456 7890', pekerjaan: 'Penjahit' };
    const nikPenduduk = page.locator('[name="nikPenduduk"]');
    await isi(page, isian, 'form#konfirmasi');
    await nikPenduduk.fill('3276019999990001');
    const masihAda = async () => {
      for (const [nama, nilai] of Object.entries(isian))
        await expect(page.locator(`[name="${nama}"]`)).toHaveValue(nilai);
      await expect(nikPenduduk).toHaveValue('3276019999990001');
    };
    const tab = await unggahSambilMengetik(page.locator('form#unggah-KTP'));
    await masihAda();
    if (tab !== page) await tab.close();
    await expect(page.locator('[name="ktpId"]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Perbarui pilihan berkas' }).click();
    await expect(page.locator('[name="ktpId"]')).toBeChecked();
    await masihAda();
  });

  test('jawaban kepada koperasi, dan alasan menarik di bawahnya', async ({ page }) => {
    test.setTimeout(600_000);
    const { jawaban, alasan } = await permohonanDitanya(page);
    await jawaban.fill('Punya, saya lampirkan.');
    await page.getByText('Tarik permohonan').first().click();
    await alasan.fill('Belum jadi.');
    await page.getByText('Unggah berkas tambahan').click();
    const tab = await unggahSambilMengetik(page.locator('form#unggah-SKU'));
    await expect(jawaban).toHaveValue('Punya, saya lampirkan.');
    await expect(alasan).toHaveValue('Belum jadi.');
    if (tab !== page) await tab.close();
    await page.getByRole('button', { name: 'Perbarui pilihan berkas' }).click();
    await expect(jawaban).toHaveValue('Punya, saya lampirkan.');
    await page.getByRole('checkbox', { name: /^Surat Keterangan Usaha/ }).check();
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(page.getByText('Jawaban Anda terkirim.')).toBeVisible();
  });

  test('catatan kepada petugas di halaman pendirian', async ({ page }) => {
    const { id, surel } = await pendirianMenungguBerkas();
    await masukLewatFormulir(page, surel);
    await page.goto(`/portal/pendirian/${id}`);
    const catatan = page.locator('form#catatan-baru [name="isi"]');
    await catatan.fill('Notaris baru ada hari Senin.');
    await unggahSambilMengetik(page.locator('form[id^="unggah-"]').first());
    await expect(catatan).toHaveValue('Notaris baru ada hari Senin.');
  });
});

const USAHA = '/portal/usaha-saya/daftar/usaha';

async function keluar(page: Page): Promise<void> {
  await page.locator('.menu-akun > summary').click();
  await page.getByRole('button', { name: 'Keluar' }).click();
  await expect(page.getByText('Anda sudah keluar.')).toBeVisible();
}

async function masukDiSini(page: Page, { surel }: AkunUji): Promise<void> {
  await page.getByLabel('Alamat surel').fill(surel);
  await page.getByLabel('Kata sandi', { exact: true }).fill(SANDI_DEMO);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(page).toHaveURL(/\/portal/);
}

test.describe('dengan JavaScript: yang diketik dan belum disimpan', () => {
  const nama = (page: Page) => page.locator('main [name="nama"]').first();
  const kabar = (page: Page) => page.getByText('Isian yang belum Anda simpan kami kembalikan');

  test('tautan dan Kembali: kembali lagi; sesudah disimpan tidak', async ({ page }) => {
    await jadiAkun(page, await buatAkun('PEMILIK'));
    await page.goto(USAHA);
    await nama(page).fill('Dapur Belum Disimpan');
    await page.getByRole('main').getByRole('link', { name: 'Usaha saya' }).click();
    await expect(page).toHaveURL(/usaha-saya$/);
    await page.goBack();
    await expect(kabar(page)).toBeVisible();
    await expect(nama(page)).toHaveValue('Dapur Belum Disimpan');
    await page.getByRole('button', { name: 'Simpan, lanjutkan nanti' }).click();
    await expect(page).toHaveURL(/tersimpan=1/);
    await page.goto(USAHA);
    await expect(nama(page)).toHaveValue('Dapur Belum Disimpan');
    await expect(kabar(page)).toHaveCount(0);
  });

  test('nomor pribadi tidak disimpan di peramban; akun lain tidak melihat apa pun', async ({
    page,
  }) => {
    const [akun, lain] = [await buatAkun('PEMILIK'), await buatAkun('PEMILIK')];
    await jadiAkun(page, akun);
    await page.goto('/portal/usaha-saya/daftar/pemilik');
    await page.locator('[name="nikPenduduk"]').fill('3276019999990001');
    await page.locator('[name="tempatLahir"]').fill('Depok Lama');
    const disimpan = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    await page.getByRole('main').getByRole('link', { name: 'Usaha saya' }).click();
    await expect(page).toHaveURL(/usaha-saya$/);
    expect(await disimpan()).toContain('Depok Lama');
    expect(await disimpan()).not.toContain('3276019999990001');
    await keluar(page);
    expect(await disimpan()).not.toContain('Depok Lama');
    await masukDiSini(page, lain);
    await page.goto('/portal/usaha-saya/daftar/pemilik');
    await expect(page.locator('[name="tempatLahir"]')).toHaveValue('');
  });

  test('dua formulir pada satu halaman, juga sesudah mengunggah: masing-masing kembali', async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const { jalur, jawaban, alasan } = await permohonanDitanya(page);
    await jawaban.fill('Punya, saya lampirkan.');
    await page.getByText('Tarik permohonan').first().click();
    await alasan.fill('Belum jadi.');
    const pergiLaluKembali = async () => {
      await page.getByRole('main').getByRole('link', { name: 'Permohonan' }).first().click();
      await expect(page).toHaveURL(/permohonan$/);
      await page.locator(`main a[href^="${jalur}"]`).first().click();
      await expect(jawaban).toHaveValue('Punya, saya lampirkan.');
      await expect(alasan).toHaveValue('Belum jadi.');
    };
    await pergiLaluKembali();
    await page.getByText('Unggah berkas tambahan').click();
    await unggahSambilMengetik(page.locator('form#unggah-SKU'));
    await expect(jawaban).toHaveValue('Punya, saya lampirkan.');
    await pergiLaluKembali();
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(page.getByText('Jawaban Anda terkirim.')).toBeVisible();
    await page.goto(jalur);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Punya');
  });

  test('memuat ulang: ditanya dahulu; sesudah dikirim tidak', async ({ page }) => {
    await jadiAkun(page, await buatAkun('PEMILIK'));
    await page.goto(USAHA);
    await nama(page).pressSequentially('Dapur');
    const ditanya = page.waitForEvent('dialog');
    const muat = page.reload().catch(() => undefined);
    const dialog = await ditanya;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await muat;
    await expect(nama(page)).toHaveValue('Dapur');
    // Who loads anew all the same, or was never asked, gets it back.
    page.on('dialog', (lagi) => lagi.accept());
    await page.reload();
    await expect(kabar(page)).toBeVisible();
    await expect(nama(page)).toHaveValue('Dapur');
  });
});

test('diketik sebelum halaman siap di ponsel lambat: tetap, juga di kotak yang sudah berisi', async ({
  page,
}) => {
  await masukSebagai(page, 'admin');
  const id = await denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ id: string }>(
      'select id from sumber_modal where syarat is not null order by id limit 1',
    );
    return rows[0]?.id;
  });
  let lepas = () => {};
  const sampaiDiketik = new Promise<void>((selesai) => {
    lepas = selesai;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (rute) => {
    await sampaiDiketik;
    await rute.continue();
  });
  await page.goto(`/portal/sumber-modal/${id}`, { waitUntil: 'commit' });
  const form = page.locator('form#sumber');
  const [syarat, catatan, nama, pola, aktif] = ['syarat', 'catatan', 'nama', 'pola', 'aktif'].map(
    (satu) => form.locator(`[name="${satu}"]`),
  ) as [Locator, Locator, Locator, Locator, Locator];
  const penerima = form.locator('[name="penerima"]:not(:checked)').first();
  await expect(form.getByRole('button', { name: 'Simpan' })).toBeVisible();
  const semula = await syarat.inputValue();
  expect(semula).not.toBe('');
  await catatan.fill('Catatan baru.');
  await nama.fill('Nama Diketik Dahulu');
  const lain = await pola.locator('option:not(:checked)').first().getAttribute('value');
  await pola.selectOption(lain);
  const aktifSemula = await aktif.isChecked();
  await aktif.setChecked(!aktifSemula);
  const dipilih = await penerima.getAttribute('value');
  await penerima.check();
  await syarat.fill(`${semula} Ditulis dahulu`);
  await syarat.press('Home');
  const letak = () => syarat.evaluate((kotak: HTMLTextAreaElement) => kotak.selectionStart);
  const letakSemula = await letak();
  lepas();
  // React has taken the form over once its element carries what React notes there.
  await expect
    .poll(() =>
      syarat.evaluate((kotak) =>
        Object.keys(kotak).some((satu) => satu.startsWith('__reactProps')),
      ),
    )
    .toBe(true);
  await expect(syarat).toHaveValue(`${semula} Ditulis dahulu`);
  expect(await letak()).toBe(letakSemula);
  await expect(catatan).toHaveValue('Catatan baru.');
  await expect(nama).toHaveValue('Nama Diketik Dahulu');
  await expect(pola).toHaveValue(lain ?? '');
  await expect(aktif).toBeChecked({ checked: !aktifSemula });
  await expect(form.locator(`[name="penerima"][value="${dipilih}"]`)).toBeChecked();
});

for (const js of [true, false]) {
  test.describe(`jawaban dan judul, ${js ? 'dengan' : 'tanpa'} JavaScript`, () => {
    test.use({ javaScriptEnabled: js });

    test('kabar berhasil yang lama tidak di atas kiriman yang ditolak', async ({ page }) => {
      await masukSebagai(page, 'pemilik');
      const { sendiri } = await alamatContoh('/portal/usaha-saya/[id]', 'pemilik');
      await page.goto(`${sendiri}?tersimpan=ya`);
      const kabar = page.getByText('Perubahan sudah disimpan.');
      await expect(kabar).toBeVisible();
      await page.getByText('Usaha ini sudah tidak berjalan').first().click();
      await page.getByRole('button', { name: 'Catat tidak aktif' }).click();
      await expect(page.getByRole('main').getByRole('alert')).toContainText(
        'Ada yang perlu diperbaiki',
      );
      await expect(kabar).toBeHidden();
    });

    test('judul membedakan langkah dan permohonan', async ({ page }) => {
      test.setTimeout(600_000);
      const akun = await ambilPemilik();
      const { koperasi } = await ambilKoperasiBerpengurus();
      await jadiAkun(page, akun);
      for (const [langkah, judul] of Object.entries({
        usaha: /usaha: .*usaha/,
        lokasi: /lokasi/,
      })) {
        await page.goto(`/portal/usaha-saya/daftar/${langkah}`);
        await expect(page).toHaveTitle(judul);
      }
      const id = await ajukanLewatHalaman(page, koperasi.id);
      await page.goto(`/portal/permohonan/${id}`);
      await expect(page).toHaveTitle(new RegExp(`^Permohonan PM-\\S+, ${koperasi.nama} – `));
      await page.goto(`/portal/usaha-saya/${akun.usahaId}`);
      await expect(page).toHaveTitle(new RegExp(`^Usaha saya: ${akun.namaUsaha}`));
    });
  });
}

test('tanpa jaringan formulir tetap seperti adanya, kata sandi pun', async ({
  page,
  penjaga,
  context,
}) => {
  penjaga.izinkan(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await jadiAkun(page, await buatAkun('PEMILIK'));
  await page.goto('/portal/akun');
  const formulir = page.locator('form#ganti-sandi');
  const kirim = () => formulir.getByRole('button', { name: 'Ganti kata sandi' }).click();
  const kini = formulir.locator('[name="sandiKini"]');
  await kini.fill(SANDI_DEMO);
  await formulir.locator('[name="sandi"]').fill('pendek');
  await context.setOffline(true);
  await kirim();
  await expect(
    formulir.getByText('Tidak ada jaringan, jadi belum ada yang disimpan.'),
  ).toBeVisible();
  await expect(kini).toHaveValue(SANDI_DEMO);
  await expect(formulir.locator('[name="sandi"]')).toHaveValue('pendek');
  await context.setOffline(false);
  await kirim();
  // The answer of the server takes the place of what was said.
  await expect(formulir.getByRole('alert').first()).toBeVisible();
  await expect(formulir.getByText('Tidak ada jaringan')).toHaveCount(0);
});
