import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

const kartu = '.kartu-koperasi';

denganDanTanpaJavaScript('mencari koperasi', () => {
  test('mencari, menyaring, menghapus saringan, lalu membuka profilnya', async ({ page }) => {
    const jumlah = async () =>
      Number.parseInt(
        (await page.getByRole('heading', { name: /^\d+ koperasi$/ }).textContent()) ?? '',
        10,
      );
    await page.goto('/koperasi');
    await expect(page.locator(kartu)).toHaveCount(25);
    const semua = await jumlah();

    await page.getByLabel('Dekat kelurahan').selectOption({ label: 'Curug, Cimanggis' });
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await expect(page).toHaveURL(/kelurahan=32\.76\.02\.1008/);
    await expect(page.locator(kartu).first()).toContainText('di kelurahan ini');

    await page.getByText('Saring hasil').click();
    await page.getByLabel('Kesehatan').selectOption('SEHAT');
    await page.getByRole('button', { name: 'Terapkan saringan' }).click();
    await expect(page).toHaveURL(/kategori=SEHAT/);
    const sehat = page.locator(kartu);
    expect(await sehat.count()).toBeGreaterThan(0);
    await expect(sehat.getByText(/^Sehat, tahun buku \d{4}$/)).toHaveCount(await sehat.count());

    await page.getByRole('link', { name: 'Hapus saringan Dekat: Curug, Cimanggis' }).click();
    await expect(page).not.toHaveURL(/kelurahan=/);
    await expect(page).toHaveURL(/kategori=SEHAT/);
    await expect(page.getByLabel('Dekat kelurahan')).toHaveValue('');

    await page.getByRole('link', { name: 'Hapus saringan Kesehatan: Sehat' }).click();
    await expect(page).not.toHaveURL(/kategori=/);
    // Other tests found and register koperasi in the same database.
    expect(await jumlah()).toBeGreaterThanOrEqual(semua);

    const pertama = page.locator(kartu).first().getByRole('link');
    const nama = (await pertama.textContent()) ?? '';
    await pertama.click();
    await expect(page.getByRole('heading', { level: 1, name: nama })).toBeVisible();
    await expect(page).toHaveTitle(/– Sinergi Depok$/);
  });

  test('halaman berikutnya dan sebelumnya', async ({ page }) => {
    await page.goto('/koperasi');
    const pertama = await page.locator(kartu).first().textContent();
    await page.getByRole('link', { name: 'Berikutnya' }).click();
    await expect(page).toHaveURL(/setelah=/);
    expect(await page.locator(kartu).first().textContent()).not.toBe(pertama);
    await page.getByRole('link', { name: 'Sebelumnya' }).click();
    await expect(page).toHaveURL(/sebelum=/);
    await expect(page.locator(kartu).first()).toHaveText(pertama ?? '');
  });
});

test('mencari tanpa hasil menunjukkan jalan keluar', async ({ page }) => {
  await page.goto('/koperasi?cari=qqqzzzxxx');
  await expect(page.getByRole('heading', { name: 'Tidak ada koperasi yang cocok' })).toBeVisible();
  await periksaKerangka(page);
  await periksaAksesibilitas(page);
  await page.getByRole('link', { name: 'Lihat semua koperasi' }).click();
  await expect(page.locator(kartu)).toHaveCount(25);
});

for (const kategori of ['SEHAT', 'CUKUP_SEHAT', 'TIDAK_SEHAT', 'BELUM_DINILAI']) {
  test(`profil koperasi ${kategori} menjelaskan artinya dan memenuhi WCAG 2.2 AA`, async ({
    page,
  }) => {
    await page.goto(`/koperasi?kategori=${kategori}`);
    await page.locator(kartu).first().getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'Kesehatan koperasi' })).toBeVisible();
    const peringatan = page.getByText('Koperasi ini dinilai tidak sehat');
    await expect(peringatan).toHaveCount(kategori === 'TIDAK_SEHAT' ? 1 : 0);
    if (kategori === 'BELUM_DINILAI') {
      await expect(
        page.getByText('Itu tidak berarti koperasinya tidak sehat').first(),
      ).toBeVisible();
    }
    await periksaKerangka(page);
    await periksaLebar(page);
    await periksaAksesibilitas(page);
  });
}

test('tombol bergabung membawa tamu ke halaman masuk, lalu kembali ke permohonannya', async ({
  page,
}) => {
  await page.goto('/koperasi?menerima=ya&jenis=SIMPAN_PINJAM');
  await page.locator(kartu).first().getByRole('link').click();
  await page.getByRole('link', { name: 'Ajukan bergabung' }).click();
  await expect(page).toHaveURL(/\/masuk\?lanjut=%2Fportal%2Fpermohonan%2Fbaru%3Fkoperasi%3D/);
});

test('id yang rusak atau tidak ada menjawab 404', async ({ request }) => {
  for (const id of [
    '00000000-0000-4000-8000-000000000000',
    'bukan-uuid',
    '%00',
    '%ff',
    "'%20OR%201=1",
    '..%2f..%2fetc%2fpasswd',
    'x'.repeat(3000),
  ]) {
    const jawaban = await request.get(`/koperasi/${id}`);
    expect([400, 404], id).toContain(jawaban.status());
  }
});

test('alamat yang jahat dijawab tenang', async ({ request }) => {
  const jahat = [
    "'%3B+DROP+TABLE+koperasi%3B--",
    '%3Cscript%3Ealert(1)%3C/script%3E',
    '%00',
    'a%00b',
    '%ff%fe',
    '%E2%80%AE',
    '%',
    '%25',
    '_',
    'x'.repeat(1_000),
    '%F0%9F%99%82',
  ];
  const semua = [
    'cari',
    'kelurahan',
    'kecamatan',
    'jenis',
    'kategori',
    'kkmp',
    'menerima',
    'asing',
  ];
  for (const isi of jahat) {
    const saringan = semua.map((nama) => `${nama}=${isi}`).join('&');
    for (const kursor of ['setelah', 'sebelum']) {
      const jawaban = await request.get(`/koperasi?${saringan}&${kursor}=${isi}`);
      expect(jawaban.status(), isi.slice(0, 30)).toBe(200);
      expect(await jawaban.text()).not.toContain('<script>alert(1)');
    }
  }
  const panjang = await request.get(`/koperasi?cari=${'x'.repeat(10_000)}`);
  expect(panjang.status()).toBe(200);
  expect(await panjang.text()).toContain('Kata pencarian Anda tidak dipakai');
});

test('pencarian yang terlalu sering dijawab 429 dengan jalan kembali', async ({ page }) => {
  const jawaban = await page.goto('/koperasi/terlalu-sering?detik=5&kembali=/koperasi?cari=a');
  expect(jawaban?.status()).toBe(429);
  await periksaKerangka(page);
  await periksaAksesibilitas(page);
  await page.getByRole('link', { name: 'Ulangi pencarian' }).click();
  await expect(page).toHaveURL(/\/koperasi\?cari=a$/);
});
