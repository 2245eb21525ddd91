import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { buatPengurus } from '@/tests/support/e2e/pelihat';
import {
  buatKoperasi,
  buatLepasan,
  PDF_KOSONG,
  susunDanAjukan,
} from '@/tests/support/e2e/penilaian';
import { gantiPeran, masukLewatFormulir, masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { pindai, unduhSertifikat } from '@/tests/support/e2e/sertifikat';
import { expect, perjalananPanjang, test } from '@/tests/support/e2e/uji';
import { tekanUnggah } from '@/tests/support/e2e/unggahan';
import { bacaPdf } from '@/tests/support/pdf';

const utama = (page: Page) => page.getByRole('main');

async function unggah(page: Page, isi: Buffer, nama = 'sertifikat.pdf'): Promise<void> {
  await page.goto('/verifikasi');
  const berkas = { name: nama, mimeType: 'application/pdf', buffer: isi };
  await page.getByLabel('Berkas sertifikat').setInputFiles(berkas);
  await page.getByRole('button', { name: 'Periksa berkas' }).click();
  await expect(page).toHaveURL(/[?&](sidik|galat)=/);
}

const ganti = (isi: Buffer, lama: string, baru: string): Buffer => {
  const letak = isi.indexOf(lama);
  expect(letak, lama).toBeGreaterThan(0);
  const akhir = letak + Buffer.byteLength(lama);
  return Buffer.concat([isi.subarray(0, letak), Buffer.from(baru), isi.subarray(akhir)]);
};

perjalananPanjang('dari draf sampai sertifikat', 'meja', (js) => {
  test('diajukan, dikembalikan, ditanggapi, disetujui, dipindai, diperiksa, dicabut', async ({
    page,
  }, info) => {
    test.setTimeout(1_200_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    const nama = `Koperasi Simpan Pinjam Uji Sertifikat ${info.project.name} ${js ? 'Satu' : 'Dua'}`;
    const koperasiId = await buatKoperasi(nama);
    const surelPengurus = await buatPengurus(koperasiId);

    await masukSebagai(page, 'penilai');
    const jalur = await susunDanAjukan(page, koperasiId, '79,999999');

    await gantiPeran(page, 'kabid');
    await page.goto(jalur);
    await page.locator('summary', { hasText: 'Tata kelola' }).click();
    await page.getByLabel(/^TK-P1 /).fill('Buku daftar anggota belum dilampirkan.');
    await page.locator('summary', { hasText: 'Permodalan' }).click();
    await page.getByLabel(/^MD-01 /).fill('Ekuitas tidak sama dengan neraca akhir tahun.');
    await page.getByLabel('Catatan untuk penilai').fill('pendek');
    await page.getByRole('button', { name: 'Kembalikan ke penilai' }).click();
    // Nothing typed is lost, and what is filled in stays open.
    await expect(utama(page).getByRole('alert')).toBeVisible();
    await expect(page.getByLabel(/^TK-P1 /)).toHaveValue('Buku daftar anggota belum dilampirkan.');
    if (js) await expect(page.getByLabel(/^MD-01 /)).toBeVisible();
    await periksa();
    await page.getByLabel('Catatan untuk penilai').fill('');
    await page.getByRole('button', { name: 'Kembalikan ke penilai' }).click();
    await expect(page.getByText('Penilaian sudah dikembalikan')).toBeVisible();

    // These pages are looked at closely where assessments are tested.
    await gantiPeran(page, 'penilai');
    await page.goto(jalur);
    await expect(page.getByText('Ada 2 catatan pada aspek atau indikator')).toBeVisible();
    await expect(page.getByRole('row', { name: /Tata kelola/ })).toContainText(
      /TK-P1 .+: Buku daftar anggota belum dilampirkan\./,
    );
    await page.getByRole('link', { name: 'Ubah nilai aspek' }).click();
    await expect(page.getByLabel(/^Permodalan/)).toHaveAccessibleDescription(
      /MD-01 .+: Ekuitas tidak sama/,
    );
    await page.getByLabel(/^Permodalan/).fill('80,000006');
    await page.getByRole('button', { name: 'Simpan dan periksa' }).click();
    await page.getByRole('button', { name: 'Ajukan ke kepala bidang' }).click();
    await expect(page.getByText('Penilaian sudah diajukan')).toBeVisible();

    await gantiPeran(page, 'kabid');
    await page.goto(jalur);
    await page.getByRole('button', { name: 'Lepas ke koperasi' }).click();
    await expect(page.getByText('Hasil sementara sudah dilepas')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Setujui penilaian' })).toHaveCount(0);

    await page.context().clearCookies();
    await masukLewatFormulir(page, surelPengurus);
    await page
      .getByRole('link', { name: 'Hasil sementara penilaian menunggu tanggapan Anda' })
      .first()
      .click();
    await expect(page.getByText('Ini hasil sementara')).toBeVisible();
    await expect(page.getByText('10 hari lagi')).toBeVisible();
    // What the office noted for itself is not the koperasi's to read.
    await expect(page.getByText('Buku daftar anggota belum dilampirkan.')).toHaveCount(0);
    await page.getByRole('link', { name: 'Tanggapi hasil' }).click();
    await page.getByLabel(/berkas Dokumen tanggapan/).setInputFiles({
      name: 'neraca.pdf',
      mimeType: 'application/pdf',
      buffer: PDF_KOSONG,
    });
    await tekanUnggah(page.getByRole('button', { name: /^Unggah/ }));
    await expect(page.getByRole('checkbox', { name: 'neraca.pdf' })).toBeChecked();
    await page.getByRole('radio', { name: 'Keberatan' }).check();
    await page.getByRole('button', { name: 'Kirim tanggapan' }).click();
    await expect(utama(page).getByRole('alert')).toContainText(
      'Tulis bagian mana yang menurut koperasi keliru',
    );
    await page.getByLabel('Catatan', { exact: true }).fill('Cadangan risiko sudah ditambah.');
    await page.getByRole('button', { name: 'Kirim tanggapan' }).click();
    await expect(page.getByText('Tanggapan sudah terkirim')).toBeVisible();
    await expect(page.getByRole('link', { name: /neraca\.pdf/ })).toBeVisible();

    await gantiPeran(page, 'kabid');
    await page.goto(jalur);
    await expect(page.getByText('Cadangan risiko sudah ditambah.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Setujui penilaian' }).click();
    await expect(page.getByText('Penilaian sudah disetujui')).toBeVisible();

    // The pengurus downloads the letter; whoever holds it scans it.
    await page.context().clearCookies();
    await masukLewatFormulir(page, surelPengurus);
    await page.goto(jalur);
    const pdf = await unduhSertifikat(page);
    const { teks, halaman } = await bacaPdf(pdf);
    expect(halaman).toBe(1);
    expect(teks).toContain(nama);
    const kode = (await pindai(page, pdf)).replace('/verifikasi/', '');
    await expect(page.getByText('Terdaftar dan berlaku')).toBeVisible();
    for (const isi of [nama, 'Sehat', '80,00000005']) {
      await expect(utama(page)).toContainText(isi);
    }
    await expect(page.getByText(`${nama}, tahun buku`)).toBeVisible();
    // Who signed, who assessed and what the koperasi wrote is nobody else's business.
    for (const rahasia of ['Hendra', 'NIP', 'Cadangan risiko']) {
      await expect(utama(page)).not.toContainText(rahasia);
    }
    await periksa();

    // Its code typed by hand, small and with a slip of the hand.
    await page.goto('/verifikasi');
    await periksa();
    const salah = kode.slice(0, -1) + (kode.endsWith('A') ? 'B' : 'A');
    await page.getByLabel('Kode atau sidik jari').fill(salah);
    await page.getByRole('button', { name: 'Periksa kode' }).click();
    await expect(page.getByText('Ada huruf atau angka yang salah ketik').first()).toBeVisible();
    await expect(page.getByLabel('Kode atau sidik jari')).toHaveValue(salah);
    await periksa();
    await page
      .getByLabel('Kode atau sidik jari')
      .fill((kode.match(/.{4}/g) ?? []).join('-').toLowerCase());
    await page.getByRole('button', { name: 'Periksa kode' }).click();
    await expect(page).toHaveURL(`/verifikasi/${kode}`);

    // The file itself, by its bytes and by its fingerprint.
    await unggah(page, pdf);
    await expect(page.getByText('Berkas ini asli')).toBeVisible();
    await expect(page.getByText('Terdaftar dan berlaku')).toBeVisible();
    await periksa();
    const sidik = createHash('sha256').update(pdf).digest('hex');
    await page.goto('/verifikasi');
    await page.getByLabel('Kode atau sidik jari').fill((sidik.match(/../g) ?? []).join(':'));
    await page.getByRole('button', { name: 'Periksa kode' }).click();
    await expect(page.getByText('Berkas ini asli')).toBeVisible();
    // The same address elsewhere: whoever opens it has shown no file.
    const alamat = page.url();
    await page.context().clearCookies({ name: 'sinergi-berkas-diperiksa' });
    await page.goto(alamat);
    await expect(page.getByText('Sidik jari ini milik surat nomor')).toBeVisible();
    await expect(page.getByText('Berkas ini asli')).toHaveCount(0);
    await periksa();

    const satuBita = Buffer.from(pdf);
    const tengah = satuBita.indexOf('stream\n') + 40;
    satuBita[tengah] = (satuBita[tengah] ?? 0) ^ 1;
    await unggah(page, satuBita);
    await expect(page.getByText('Berkas ini sudah berubah')).toBeVisible();
    await expect(page.getByText('Berkas ini asli')).toHaveCount(0);
    await periksa();
    await unggah(page, ganti(pdf, 'Sertifikat Hasil', 'Sertifikat Bagus'));
    await expect(page.getByText('Berkas ini sudah berubah')).toBeVisible();
    await unggah(page, PDF_KOSONG);
    await expect(page.getByText('Berkas ini tidak dikenal')).toBeVisible();
    await unggah(page, Buffer.from('bukan pdf'), 'surat.pdf');
    await expect(page.getByText('Berkas ini bukan PDF.').first()).toBeVisible();
    await periksa();

    // Issued again: the old one leads to the new one.
    await gantiPeran(page, 'kabid');
    await page.goto(jalur);
    await page.locator('summary', { hasText: 'Terbitkan ulang' }).click();
    await page.getByLabel('Alasan terbit ulang').fill('Alamat koperasi di surat keliru.');
    await page.getByRole('button', { name: 'Terbitkan ulang' }).click();
    await expect(page.getByText('Sertifikat sudah terbit')).toBeVisible();
    await periksa();
    await pindai(page, pdf);
    await expect(page.getByText(/^Digantikan sejak/)).toBeVisible();
    await expect(utama(page)).not.toContainText('Alamat koperasi di surat keliru');
    await periksa();
    await page.getByRole('link', { name: 'Lihat surat penggantinya' }).click();
    await expect(page.getByText('Terdaftar dan berlaku')).toBeVisible();
    const alamatBaru = page.url();
    expect(alamatBaru).not.toContain(kode);

    // Revoked: the page says so, the reason stays in the office.
    await gantiPeran(page, 'kabid');
    await page.goto(jalur);
    await page.getByText('Cabut hasil penilaian ini').click();
    await page.getByLabel('Alasan pencabutan').fill('Neraca yang dipakai ternyata keliru.');
    await page.getByRole('button', { name: 'Cabut penilaian' }).click();
    await expect(page.getByText(/^Penilaian ini dicabut/)).toBeVisible();
    await page.context().clearCookies();
    await page.goto(alamatBaru);
    await expect(page.getByText(/^Dicabut sejak/)).toBeVisible();
    await expect(utama(page)).not.toContainText('Neraca yang dipakai');
    await periksa();
    await unggah(page, pdf);
    await expect(page.getByText('Berkas ini asli')).toBeVisible();
    await expect(page.getByText(/^Digantikan sejak/)).toBeVisible();
  });

  test('tanpa tanggapan menjadi final dengan sendirinya', async ({ page }, info) => {
    test.setTimeout(240_000);
    const nama = `Koperasi Uji Batas ${info.project.name} ${js ? 'Satu' : 'Dua'}`;
    const koperasiId = await buatKoperasi(nama);
    const id = await buatLepasan(koperasiId, -1);
    await masukSebagai(page, 'kabid');
    await expect(async () => {
      await page.goto(`/portal/penilaian/${id}`);
      await expect(page.getByRole('link', { name: /^Unduh PDF sertifikat/ })).toBeVisible({
        timeout: 2_000,
      });
    }).toPass({ timeout: 180_000 });
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    const pdf = await unduhSertifikat(page);
    await page.getByText('Riwayat perubahan').click();
    await expect(page.getByText('Masa tanggapan berakhir tanpa keberatan.')).toBeVisible();
    await pindai(page, pdf);
    await expect(page.getByText('Terdaftar dan berlaku')).toBeVisible();
    await expect(utama(page)).toContainText(nama);
  });
});

test('kode yang tidak dikenal dikatakan terus terang', async ({ page }) => {
  const jawaban = await page.goto('/verifikasi/0123456789ABCDEFGHJKMNPQRST5');
  expect(jawaban?.status()).toBe(404);
  await expect(page.getByText('Kode sertifikat ini tidak dikenal')).toBeVisible();
  await expect(page.getByText(/surat itu tidak terbit dari portal ini/)).toBeVisible();
  await periksaLebar(page);
  await periksaAksesibilitas(page);
});

test('data demo memuat surat yang berlaku, digantikan, dan dicabut', async ({ page }) => {
  const kode = await denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ status: string; kode: string }>(
      `select distinct on (status) status::text, kode from sertifikat order by status, id`,
    );
    return new Map(rows.map((satu) => [satu.status, satu.kode]));
  });
  for (const [status, kata] of [
    ['BERLAKU', /^(Terdaftar dan berlaku|Masa berlaku habis .+)$/],
    ['DIGANTIKAN', /^Digantikan sejak/],
    ['DICABUT', /^Dicabut sejak/],
  ] as const) {
    await page.goto(`/verifikasi/${kode.get(status)}`);
    await expect(page.getByText(kata).first(), status).toBeVisible();
    await periksaLebar(page);
    await periksaAksesibilitas(page);
  }
  await page.goto('/verifikasi/kunci');
  await expect(page.getByText('BEGIN PUBLIC KEY')).toBeVisible();
  await periksaLebar(page);
  await periksaAksesibilitas(page);
});

perjalananPanjang('pengawasan penilaian', 'meja', (js) => {
  test('siapa belum dinilai, sertifikat berakhir, dan beban penilai', async ({ page }) => {
    test.setTimeout(240_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    await masukSebagai(page, 'kabid');
    await page.goto('/portal/penilaian');
    await page
      .getByRole('link', { name: /Pengawasan/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/portal\/penilaian\/pengawasan/);
    await expect(page.getByRole('columnheader', { name: 'Tenggat' })).toBeAttached();
    await periksa();
    const bagian = page.getByRole('navigation', { name: 'Daftar pengawasan' });
    await bagian.getByRole('link', { name: /^Sertifikat berakhir/ }).click();
    await expect(page).toHaveURL(/bagian=sertifikat/);
    await periksa();
    await bagian.getByRole('link', { name: /^Beban penilai/ }).click();
    await expect(page.getByRole('columnheader', { name: 'Menunggu pemeriksaan' })).toBeAttached();
    await expect(utama(page)).toContainText('Penilai');
    await periksa();
    const menunggu = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Unduh CSV' }).click();
    const csv = readFileSync(await (await menunggu).path(), 'utf8');
    expect(csv).toContain('Disetujui tahun ini');
  });
});
