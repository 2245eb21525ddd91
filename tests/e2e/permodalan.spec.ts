import type { Locator, Page } from '@playwright/test';
import { geserBulan } from '@/lib/permodalan/laporan/rules';
import { jadiAkun } from '@/tests/support/e2e/akun-baru';
import { masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import {
  buatKspUji,
  jadikanAnggota,
  type KspUji,
  mundurkanPencairan,
} from '@/tests/support/e2e/permodalan';
import { ajukanLewatHalaman, putuskan } from '@/tests/support/e2e/permohonan';
import { expect, perjalananPanjang, test } from '@/tests/support/e2e/uji';
import { isi } from '@/tests/support/e2e/umkm';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const HARI_INI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
const BULAN_INI = HARI_INI.slice(0, 7);
/** Ended, and its deadline has passed whatever day it is. */
const BULAN_LEWAT = geserBulan(BULAN_INI, -2);

const BANDING = '/portal/modal/banding?jumlah=4000000&tenor=10';

const galat = (page: Page) => page.getByRole('main').getByRole('alert');

const PRODUK = 'Pinjaman sekali pakai';

/** The card of one product in a part of the comparison. */
const kartu = (bagian: Locator, koperasi: string, produk: string) =>
  bagian.locator('.pembanding', { hasText: koperasi }).filter({ hasText: produk });

/**
 * As the pengurus: a product above the limit of jasa is refused, at the limit it is offered, and the effective
 * cost is told before.
 *
 * @returns the effective cost, as it was told
 */
async function tulisProduk(page: Page, koperasiId: string, periksa: () => Promise<void>) {
  await page.goto(`/portal/koperasi/${koperasiId}/produk`);
  await page.getByRole('link', { name: 'Tulis produk baru' }).click();
  await expect(page).toHaveURL(/\/produk\/baru$/);
  const simpan = page.getByRole('button', { name: 'Simpan produk' });
  const jasa = page.getByLabel(/^Jasa, margin, atau ujrah setahun/);
  const terisi = {
    nama: PRODUK,
    plafonMin: '4.000.000',
    plafonMaks: '4.000.000',
    tenorMin: '10',
    tenorMaks: '10',
    pola: 'KONVENSIONAL',
    cara: 'FLAT',
  };
  await isi(page, { ...terisi, persen: '25' }, 'form#produk');
  await simpan.click();
  await expect(jasa).toHaveAccessibleDescription(/Paling banyak 24\s% setahun/);
  await expect(jasa).toHaveValue('25');
  await expect(page.getByLabel('Nama produk')).toHaveValue(PRODUK);
  await periksa();
  await jasa.fill('24');
  await simpan.click();
  const tanya = page.getByText(/mencapai [\d,]+\s% setahun efektif/).first();
  await expect(tanya).toBeVisible();
  const efektif = /mencapai ([\d,]+\s%)/.exec((await tanya.textContent()) ?? '')?.[1] ?? '';
  await page.locator('[name="konfirmasiPeringatan"]').check();
  await simpan.click();
  await expect(
    page.getByText('Produk sudah disimpan dan tampil dalam perbandingan.'),
  ).toBeVisible();
  await expect(page.getByRole('main').getByText(PRODUK).filter({ visible: true })).toBeVisible();
  return efektif;
}

/** The one who is no member applies for it, is accepted, pays, and is the one who may borrow. */
async function bergabung(page: Page, { koperasiId, nama, pengurus, bukanAnggota }: KspUji) {
  const id = await ajukanLewatHalaman(page, koperasiId);
  const produk = kartu(page.getByRole('region', { name: 'Koperasi Anda' }), nama, PRODUK);
  await jadiAkun(page, pengurus);
  await page.goto(`/portal/permohonan/${id}`);
  await putuskan(page, 'terima', 'Selamat bergabung.');
  await expect(page.getByText('Permohonan diterima.')).toBeVisible();
  await isi(page, { jumlah: '100.000', tanggalBayar: HARI_INI, caraBayar: 'TUNAI' }, 'form#bayar');
  await page.getByRole('button', { name: 'Catat dan jadikan anggota' }).click();
  await expect(page.getByText('Pembayaran tercatat.')).toBeVisible();
  await jadiAkun(page, bukanAnggota);
  await page.goto(BANDING);
  await expect(produk.getByRole('link', { name: 'Ajukan modal ini' })).toBeVisible();
}

/** From the comparison to the receipt. */
async function ajukan(page: Page, periksa: () => Promise<void>, { adaKtp = false } = {}) {
  await page.goto(BANDING);
  await page
    .getByRole('region', { name: 'Koperasi Anda' })
    .getByRole('link', { name: 'Ajukan modal ini' })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ajukan modal' })).toBeVisible();
  await expect(page.getByLabel('Jumlah modal')).toHaveValue(/^4\.?000\.?000$/);
  await page.getByLabel('Untuk apa').selectOption({ label: 'Bahan baku atau barang dagangan' });
  await page.getByRole('button', { name: 'Lanjut ke berkas' }).click();
  await expect(galat(page)).toContainText('Isi penjelasan');
  await expect(page.getByLabel('Untuk apa')).toHaveValue('BAHAN_BAKU');
  await periksa();
  await page.getByLabel('Jelaskan kegunaannya').fill('Membeli bahan untuk pesanan bulan depan.');
  await page.getByLabel('Pendapatan sebulan').fill('6.000.000');
  await page.getByLabel('Pengeluaran sebulan').fill('3.500.000');
  await page.getByRole('button', { name: 'Lanjut ke berkas' }).click();

  await expect(page).toHaveURL(/langkah=berkas/);
  const lanjut = page.getByRole('link', { name: 'Lanjut ke persetujuan' });
  if (!adaKtp) {
    await lanjut.click();
    await expect(page.getByText('KTP belum ada')).toBeVisible();
    await page.getByLabel(/berkas KTP/).setInputFiles({
      name: 'ktp.pdf',
      mimeType: 'application/pdf',
      buffer: PDF,
    });
    await page.getByRole('button', { name: /^Unggah .*KTP/ }).click();
    await expect(page.getByText(/KTP.* sudah tersimpan\./)).toBeVisible();
  }
  await lanjut.click();

  await page.getByRole('button', { name: 'Ajukan modal' }).click();
  await expect(galat(page)).toBeVisible();
  await page.getByLabel(/^Saya sudah membaca biaya, angsuran, dan syarat/).check();
  await page.getByLabel(/^Saya setuju data diri/).check();
  await periksa();
  await page.getByRole('button', { name: 'Ajukan modal' }).click();
  await expect(page.getByText(/^Nomor pengajuan Anda: /)).toBeVisible();
}

perjalananPanjang('modal dari koperasi', 'ponsel', (js) => {
  test('produk ditulis, dibandingkan, diajukan, ditawarkan, diterima, dicairkan, dilaporkan; yang ditolak tahu jalan lain', async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    const ksp = await buatKspUji();
    const { anggota: pertama, bukanAnggota: kedua } = ksp;

    await jadiAkun(page, ksp.pengurus);
    const efektif = await tulisProduk(page, ksp.koperasiId, periksa);

    // One who is no member anywhere compares, and is led to join first.
    await jadiAkun(page, kedua);
    await page.getByRole('link', { name: 'Bandingkan modal' }).click();
    await page.getByLabel('Jumlah modal').fill('4.000.000');
    await page.getByLabel('Diangsur selama').fill('nol');
    await page.getByRole('button', { name: 'Bandingkan' }).click();
    await expect(galat(page)).toBeVisible();
    await expect(page.getByLabel('Jumlah modal')).toHaveValue('4.000.000');
    await page.getByLabel('Diangsur selama').fill('10');
    await page.getByRole('button', { name: 'Bandingkan' }).click();
    await expect(page).toHaveURL(/jumlah=.*tenor=10/);
    const lain = page.getByRole('region', { name: 'Koperasi lain' });
    await expect(lain.getByText('Biaya efektif setahun').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'Bank dan program' })).toContainText('KUR');
    await expect(page.getByRole('link', { name: 'Ajukan modal ini' })).toHaveCount(0);
    await periksa();
    await lain
      .getByRole('link', { name: /^Rencana angsuran/ })
      .first()
      .click();
    await expect(page.getByRole('columnheader', { name: 'Angsuran' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Jumlah' })).toBeVisible();
    await periksa();
    await page.goBack();
    await page.getByRole('link', { name: /^Tampilkan semua/ }).click();
    await expect(page).toHaveURL(/semua=ya/);
    const produk = kartu(lain, ksp.nama, PRODUK);
    await expect(produk).toContainText('Jasa 24 % setahun, flat');
    await expect(produk).toContainText(`Biaya efektif setahun${efektif}`);
    await produk.getByRole('link', { name: 'Gabung dahulu' }).click();
    await expect(page).toHaveURL(`/portal/permohonan/baru?koperasi=${ksp.koperasiId}`);
    // Joining has its own tests without JavaScript.
    if (js) await bergabung(page, ksp);
    else await jadikanAnggota(ksp.koperasiId, kedua);

    await jadiAkun(page, pertama);
    await ajukan(page, periksa);

    await jadiAkun(page, ksp.pengurus);
    await page.getByRole('link', { name: 'Pengajuan modal menunggu keputusan' }).click();
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Keputusan Anda' })).toBeVisible();
    await expect(page).toHaveURL(/\/portal\/modal\/[0-9a-f-]{36}/);
    const rincian = new URL(page.url()).pathname;
    await periksa();
    await page.getByLabel('Minta keterangan').check();
    await page.getByRole('button', { name: 'Simpan keputusan' }).click();
    await expect(galat(page)).toContainText('Tulis');
    await page.getByLabel('Alasan atau pertanyaan').fill('Berapa penjualan bulan lalu?');
    await page.getByRole('button', { name: 'Simpan keputusan' }).click();
    await expect(page.getByText('Pertanyaan terkirim kepada pemohon.')).toBeVisible();

    await jadiAkun(page, pertama);
    await page.getByRole('link', { name: 'Pertanyaan koperasi tentang pengajuan modal' }).click();
    await expect(page).toHaveURL(new RegExp(`${rincian}$`));
    await page.getByLabel('Jawaban Anda').fill('Sekitar enam juta rupiah.');
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(page.getByText(/^Jawaban Anda terkirim/)).toBeVisible();

    await jadiAkun(page, ksp.pengurus);
    await page.goto(rincian);
    await page.getByLabel('Tawarkan modal').check();
    await page.getByLabel('Jumlah yang ditawarkan').fill('9.000.000');
    await page.getByRole('button', { name: 'Simpan keputusan' }).click();
    await expect(galat(page)).toBeVisible();
    await page.getByLabel('Jumlah yang ditawarkan').fill('3.500.000');
    await page.getByRole('button', { name: 'Simpan keputusan' }).click();
    await expect(page.getByText(/^Tawaran terkirim/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Catat pencairan' })).toHaveCount(0);

    await jadiAkun(page, pertama);
    await page.getByRole('link', { name: 'Tawaran modal menunggu persetujuan Anda' }).click();
    await expect(page.getByText(/menawarkan Rp3\.500\.000 selama 10 bulan/)).toBeVisible();
    await periksa();
    await page.getByRole('button', { name: 'Setujui tawaran' }).click();
    await expect(galat(page)).toBeVisible();
    await page.getByLabel(/menyetujui tawaran ini/).check();
    await page.getByRole('button', { name: 'Setujui tawaran' }).click();
    await expect(page.getByText(/^Anda menyetujui tawaran/)).toBeVisible();

    await jadiAkun(page, ksp.pengurus);
    await page.getByRole('link', { name: 'Modal siap dicairkan' }).click();
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Catat pencairan' }).click();
    await expect(page.getByText(/^Pencairan tercatat/)).toBeVisible();

    await page.goto(`/portal/koperasi/${ksp.koperasiId}`);
    await page.getByRole('link', { name: 'Pinjaman', exact: true }).click();
    await periksa();
    // A report gives the totals of the end of a month, so the loan has to have run in one that ended.
    await mundurkanPencairan(rincian.slice(-36), `${BULAN_LEWAT}-01`);
    await page.goto(`/portal/koperasi/${ksp.koperasiId}/pinjaman/${BULAN_LEWAT}`);
    await page.getByLabel('Sisa pokok').fill('3.600.000');
    await page.getByLabel('Kolektibilitas').selectOption({ label: 'Lancar' });
    await page.getByRole('button', { name: /^Simpan laporan/ }).click();
    await expect(galat(page)).toBeVisible();
    await expect(page.getByLabel('Sisa pokok')).toHaveValue('3.600.000');
    await periksa();
    await page.getByLabel('Sisa pokok').fill('3.150.000');
    await page.getByRole('button', { name: /^Simpan laporan/ }).click();
    await expect(page.getByText('1 pinjaman sudah dilaporkan.')).toBeVisible();

    // What was reported is changed after the deadline only with a reason; what was typed stays.
    await page.getByLabel('Sisa pokok').fill('3.100.000');
    await page.getByLabel(/^Alasan mengubah/).fill('keliru');
    await page.getByRole('button', { name: /^Simpan laporan/ }).click();
    await expect(galat(page)).toContainText('Tulis alasan mengubah');
    await expect(page.getByLabel('Sisa pokok')).toHaveValue('3.100.000');
    await expect(page.getByLabel(/^Alasan mengubah/)).toHaveValue('keliru');
    await periksa();
    await page.getByLabel(/^Alasan mengubah/).fill('Angsuran terakhir belum tercatat.');
    await page.getByRole('button', { name: /^Simpan laporan/ }).click();
    await expect(page.getByText('1 pinjaman sudah dilaporkan.')).toBeVisible();

    await jadiAkun(page, pertama);
    await page.goto(rincian);
    await expect(page.getByRole('heading', { name: 'Keadaan pinjaman' })).toBeVisible();
    await expect(page.getByText('Rp3.100.000').filter({ visible: true }).first()).toBeVisible();
    await periksa();

    await jadiAkun(page, kedua);
    await ajukan(page, async () => {}, { adaKtp: js });
    await jadiAkun(page, ksp.pengurus);
    await page.getByRole('link', { name: 'Pengajuan modal menunggu keputusan' }).click();
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('radio', { name: /^Tolak/ }).check();
    await page.getByLabel('Alasan atau pertanyaan').fill('Simpanan wajib belum lengkap.');
    await page.getByRole('button', { name: 'Simpan keputusan' }).click();
    await expect(page.getByText(/^Pengajuan ditolak\. Pemohon/)).toBeVisible();
    await jadiAkun(page, kedua);
    await page.goto('/portal/modal');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Rp4\.000\.000/ })
      .click();
    await expect(page.getByText('Simpanan wajib belum lengkap.').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Yang masih dapat Anda coba' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Bank dan program' })).toBeVisible();
    await periksa();
  });
});

test('yang mulai mengisi sebelum halaman siap tetap di isiannya, walau ada pesan galat di atas', async ({
  page,
}) => {
  await masukSebagai(page, 'pemilik');
  let lepas = () => {};
  const ditahan = new Promise<void>((jalan) => {
    lepas = jalan;
  });
  await page.route('**/_next/static/**/*.js', async (rute) => {
    await ditahan;
    await rute.continue();
  });
  await page.goto('/portal/modal/banding?jumlah=4000000&tenor=nol', { waitUntil: 'commit' });
  const tenor = page.getByLabel('Diangsur selama');
  await tenor.fill('1');
  lepas();
  await page.waitForLoadState('networkidle');
  await page.keyboard.type('0');
  await expect(tenor).toHaveValue('10');
});
