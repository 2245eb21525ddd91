import type { Page } from '@playwright/test';
import { ambilKoperasi, buatAkun, jadiAkun } from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { alamatContoh } from '@/tests/support/e2e/matriks-rute';
import { gantiPeran, masukSebagai, type NamaPeranDemo } from '@/tests/support/e2e/peran';
import { jalurAjukan } from '@/tests/support/e2e/permohonan';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';
import { isi } from '@/tests/support/e2e/umkm';

/* Who does not see the page knows by its title and by where the focus is which page it is, and where on it. */

const judulBagian = (page: Page) => page.getByRole('heading', { level: 1 });

denganDanTanpaJavaScript('halaman daftar', () => {
  for (const [peran, jalur, nama] of [
    ['petugas', '/portal/umkm', 'UMKM'],
    ['petugas', '/portal/koperasi', 'Koperasi'],
    ['inspektorat', '/portal/audit', 'Jejak audit'],
  ] as const) {
    test(`${jalur}: berikutnya membawa ke awal daftar, dan judul mengatakannya`, async ({
      page,
    }) => {
      await masukSebagai(page, peran);
      await page.goto(jalur);
      await expect(page).toHaveTitle(`${nama} – Sinergi Depok`);
      for (const [tautan, judul] of [
        ['Berikutnya', `${nama}, halaman berikutnya – Sinergi Depok`],
        ['Sebelumnya', `${nama}, halaman sebelumnya – Sinergi Depok`],
      ] as const) {
        await page.getByRole('link', { name: tautan, exact: true }).focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveTitle(judul);
        const awal = page.locator('#daftar');
        await expect(awal).toBeFocused();
        await expect(awal).toBeInViewport();
        await expect(awal).toHaveAccessibleName(/\S/);
      }
    });
  }
});

denganDanTanpaJavaScript('langkah pengajuan', () => {
  test('setiap langkah bernama di judul dan kepalanya', async ({ page }) => {
    const koperasi = await ambilKoperasi();
    await masukSebagai(page, 'pemilik');
    const pada = async (langkah: string) => {
      const kepala = `Ajukan bergabung: ${langkah}`;
      await expect(page).toHaveTitle(`${kepala} – Sinergi Depok`);
      await expect(judulBagian(page)).toHaveText(kepala);
    };
    await page.goto(jalurAjukan(koperasi.id));
    await pada('data');
    await isi(page, { alasan: 'Membeli bahan bersama.' });
    await page.getByRole('button', { name: 'Simpan dan lanjut ke berkas' }).click();
    await pada('berkas');
    await page.getByRole('link', { name: 'Lanjut ke persetujuan' }).focus();
    await page.keyboard.press('Enter');
    await pada('setujui dan kirim');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused();
    await denganBasisData((klien) =>
      klien.query('delete from draf where kunci = $1', [koperasi.id]),
    );
  });
});

const JUDUL: [NamaPeranDemo, string, RegExp][] = [
  ['petugas', '/portal/umkm/[id]', /^UMKM: .+, UMKM-\S+ – /],
  ['petugas', '/portal/aturan/[kode]', /^Aturan: .+ – /],
  ['petugas', '/portal/koperasi/[id]/laporan/[tahun]', /^Laporan tahunan \d{4}, .+ – /],
  ['petugas', '/portal/peserta/[id]', /^Peserta program: .+, .+ – /],
  ['penilai', '/portal/penilaian/[id]', /^Penilaian kesehatan \d{4}, .+ – /],
  ['penilai', '/portal/penilaian/[id]/lembar/[bagian]', /^.+, lembar kerja \d{4}, .+ – /],
  ['pengurus', '/portal/koperasi/[id]/anggota/[anggotaId]', /^Anggota .+, .+ – /],
];

test('judul menyebut datanya, dan yang tidak ada atau tidak boleh tidak bernama Galat', async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const [peran, rute, judul] of JUDUL) {
    await gantiPeran(page, peran);
    const { sendiri } = await alamatContoh(rute, peran);
    await page.goto(sendiri);
    await expect.soft(page, rute).toHaveTitle(judul);
  }
  await gantiPeran(page, 'pemilik');
  await page.goto('/portal/audit');
  await expect.soft(page).toHaveTitle(/^Akun Anda tidak dapat membuka halaman ini – /);
  const tidakAda = '00000000-0000-4000-8000-000000000000';
  for (const jalur of [
    `/koperasi/${tidakAda}`,
    '/koperasi/salah',
    `/portal/usaha-saya/${tidakAda}`,
  ]) {
    await page.goto(jalur);
    await expect.soft(page, jalur).toHaveTitle(/^Halaman ini tidak ditemukan – /);
  }
});

test('halaman kerja pemilik baru: pendaftaran yang belum selesai yang menunggu', async ({
  page,
}) => {
  await jadiAkun(page, await buatAkun('PEMILIK'));
  await page.goto('/portal');
  await expect(page.getByRole('main')).toContainText('Langkah pertama: daftarkan usaha Anda');
  await expect(page.getByRole('main')).not.toContainText('Tidak ada yang menunggu Anda');
});
