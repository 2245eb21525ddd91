import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { type AkunUji, buatAkun, habiskanSesi, jadiAkun } from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import {
  bukaLuring,
  gambarKecil,
  isianLapangan,
  pilihFoto,
  siapkanLuring,
  simpanLuring,
} from '@/tests/support/e2e/lapangan';
import { SANDI_DEMO } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { buatTerpilihUji } from '@/tests/support/e2e/program';
import { expect, test } from '@/tests/support/e2e/uji';
import { isi } from '@/tests/support/e2e/umkm';

/**
 * What a browser reports of each request that finds no network; `ERR_FAILED` is how it reports one that went
 * through the page's worker, the code of a page linked to for example, which is fetched ahead.
 */
const TANPA_JARINGAN =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET|ERR_FAILED|Failed to fetch|Load failed/;

/** Far from the kelurahan of the demo's officer. */
const KELURAHAN = '32.76.05.1004';
interface Tersimpan {
  jumlah: number;
  foto: number;
  dicatat: boolean;
}
const tersimpan = (nama: string): Promise<Tersimpan> =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<Tersimpan>(
      `select count(distinct u.id)::int as jumlah, count(f.kunci)::int as foto,
              bool_and(p.dicatat_pada <= p.disetujui_pada) as dicatat
       from usaha u left join pendataan_lapangan p on p.usaha_id = u.id
       left join foto_lapangan f on f.pendataan_id = p.id where u.nama = $1`,
      [nama],
    );
    return rows[0] as Tersimpan;
  });

/** What was added to a business that was known already. */
const ditambahkan = (nama: string): Promise<Tersimpan> =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<Tersimpan>(
      `select count(distinct t.id)::int as jumlah, count(f.kunci)::int as foto,
              bool_and(t.dicatat_pada <= t.disetujui_pada) as dicatat
       from usaha u left join tambahan_lapangan t on t.usaha_id = u.id
       left join foto_lapangan f on f.tambahan_id = t.id where u.nama = $1`,
      [nama],
    );
    return rows[0] as Tersimpan;
  });

/** A participant whom somebody mentors from now on. */
const dampingi = ({ pesertaId }: { pesertaId: string }, pendamping: AkunUji): Promise<void> =>
  denganBasisData(async (klien) => {
    for (const status of ['PELATIHAN', 'PENDAMPINGAN']) {
      await klien.query(
        `update peserta set status = $2::"StatusPeserta", pendamping_id = $3, dilatih_pada = now()
         where id = $1`,
        [pesertaId, status, pendamping.id],
      );
    }
  });
const akhiriDampingan = ({ id }: AkunUji): Promise<void> =>
  denganBasisData(async (klien) => {
    await klien.query(`update peserta set status = 'SELESAI' where pendamping_id = $1`, [id]);
  });

/** Written down without a network; on return there is one again. */
async function catatTanpaJaringan(
  page: Page,
  satu: Record<string, string>,
  foto?: Buffer,
): Promise<void> {
  await page.context().setOffline(true);
  await bukaLuring(page);
  await isi(page, satu);
  if (foto) {
    await pilihFoto(page, foto);
  }
  await simpanLuring(page);
  await expect(page.getByText('Menunggu dikirim', { exact: true })).toBeVisible();
  // The page would send it by itself as soon as it can.
  await page.goto('about:blank');
  await page.context().setOffline(false);
}

/** Written down with a network; on return its page is open. */
async function catatBiasa(page: Page): Promise<Record<string, string>> {
  const satu = isianLapangan();
  await page.goto('/portal/lapangan/baru');
  await isi(page, satu);
  await page.getByRole('button', { name: 'Simpan pendataan' }).click();
  await expect(page.getByText(/Tercatat dengan nomor/)).toBeVisible();
  // The phone lets go of its copy a moment after the server has said yes.
  await expect(page.getByText(/Tidak ada catatan yang menunggu dikirim/)).toBeVisible();
  return satu;
}

const berkasFoto = async (name: string, mimeType = 'image/jpeg') => ({
  name,
  mimeType,
  buffer: mimeType === 'image/jpeg' ? await gambarKecil() : Buffer.from('bukan gambar'),
});

/** Kinds of the photos that a business has. */
const halFoto = (nama: string): Promise<string[]> =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ hal: string }>(
      `select f.hal::text as hal from foto_lapangan f join pendataan_lapangan p on p.id = f.pendataan_id
       join usaha u on u.id = p.usaha_id where u.nama = $1 order by 1`,
      [nama],
    );
    return rows.map(({ hal }) => hal);
  });

test.describe('tanpa jaringan', () => {
  let akun: AkunUji;
  test.beforeEach(async ({ page, penjaga }) => {
    penjaga.izinkan(TANPA_JARINGAN);
    akun = await buatAkun('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN });
    await jadiAkun(page, akun);
    await siapkanLuring(page);
  });

  test('dicatat dengan foto tanpa jaringan, tab mati, lalu terkirim sekali', async ({
    page,
    context,
  }) => {
    const satu = isianLapangan();
    await context.setOffline(true);
    await bukaLuring(page);
    await periksaKerangka(page);
    await periksaLebar(page);
    await periksaAksesibilitas(page);
    await expect(page.getByText('Tidak ada jaringan.')).toBeVisible();
    await expect(page.locator('[name="nikPenduduk"]')).toHaveCount(0);

    // Bad input is told here and now, with nothing lost.
    await isi(page, { ...satu, telepon: '12' });
    await simpanLuring(page);
    await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
    await expect(page.locator('[name="namaUsaha"]')).toHaveValue(satu.namaUsaha ?? '');
    await isi(page, { telepon: satu.telepon ?? '' });
    const gambar = await sharp({
      create: { width: 2400, height: 1200, channels: 3, background: '#337755' },
    })
      .jpeg()
      .toBuffer();
    await pilihFoto(page, gambar);

    // The phone dies in the middle of it.
    await page.close();
    const lain = await context.newPage();
    await bukaLuring(lain);
    await expect(lain.getByText('Belum selesai', { exact: true })).toBeVisible();
    await expect(lain.getByRole('img', { name: /^Tempat usaha, catatan / })).toBeVisible();
    await lain.getByRole('link', { name: `Buka catatan ${satu.namaUsaha}` }).click();
    await expect(lain.locator('[name="namaUsaha"]')).toHaveValue(satu.namaUsaha ?? '');
    await expect(lain.getByText('foto-1.jpg, Tempat usaha')).toBeVisible();
    await simpanLuring(lain);
    await expect(lain.getByText('Tersimpan di ponsel ini, belum terkirim.')).toBeVisible();
    await expect(lain.getByText('Menunggu dikirim', { exact: true })).toBeVisible();
    await periksaLebar(lain);
    await periksaAksesibilitas(lain);
    expect((await tersimpan(satu.namaUsaha ?? '')).jumlah).toBe(0);

    // What lies on the phone cannot be read there.
    const terbaca = await lain.evaluate(async (nama) => {
      const db: IDBDatabase = await new Promise((selesai) => {
        const buka = indexedDB.open('sinergi-lapangan');
        buka.onsuccess = () => selesai(buka.result);
      });
      const semua: { sandi: ArrayBuffer }[] = await new Promise((selesai) => {
        const baca = db.transaction('catatan').objectStore('catatan').getAll();
        baca.onsuccess = () => selesai(baca.result);
      });
      db.close();
      return semua.map(({ sandi }) => new TextDecoder().decode(sandi).includes(nama));
    }, satu.namaUsaha ?? '');
    expect(terbaca).toEqual([false]);

    await context.setOffline(false);
    // Two tabs at once do not send it twice.
    const kedua = await context.newPage();
    await Promise.all([lain.goto('/portal/lapangan'), kedua.goto('/portal/lapangan')]);
    await expect(lain.getByText(/Tidak ada catatan yang menunggu dikirim/)).toBeVisible();
    await expect(kedua.getByText(/Tidak ada catatan yang menunggu dikirim/)).toBeVisible();
    expect(await tersimpan(satu.namaUsaha ?? '')).toEqual({ jumlah: 1, foto: 1, dicatat: true });
  });

  test('jaringan putus saat mengirim: masuk ke ponsel, lalu terkirim', async ({
    page,
    context,
  }) => {
    const satu = isianLapangan();
    await page.goto('/portal/lapangan/baru');
    await isi(page, satu);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Simpan pendataan' }).click();
    await expect(page.getByText('Tersimpan di ponsel ini, belum terkirim.')).toBeVisible();
    await expect(page.getByText(satu.namaUsaha ?? '', { exact: true })).toBeVisible();
    await context.setOffline(false);
    // The page without a network sends by itself when there is one again.
    await expect(page.getByText('1 catatan dari ponsel sudah terkirim.')).toBeVisible();
    await expect(page.getByText('Menunggu dikirim', { exact: true })).toHaveCount(0);
    expect((await tersimpan(satu.namaUsaha ?? '')).jumlah).toBe(1);
  });

  test('halaman kerja mengirim sendiri, sekali walau dari dua tab', async ({ page, context }) => {
    const satu = isianLapangan();
    await catatTanpaJaringan(page, satu);
    const kedua = await context.newPage();
    await Promise.all([page.goto('/portal'), kedua.goto('/luring')]);
    await expect.poll(async () => (await tersimpan(satu.namaUsaha ?? '')).jumlah).toBe(1);
    await page.goto('/portal');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/belum terkirim/)).toHaveCount(0);
    expect((await tersimpan(satu.namaUsaha ?? '')).jumlah).toBe(1);
  });

  test('jawaban yang hilang tidak menggandakan', async ({ page }) => {
    const satu = isianLapangan();
    await catatTanpaJaringan(page, satu);
    // The server stores it, but its answer never arrives.
    let hilang = 0;
    await page.route('**/portal/lapangan', async (rute) => {
      if (rute.request().method() !== 'POST' || hilang > 0) return rute.continue();
      hilang += 1;
      await rute.fetch();
      await rute.abort('connectionreset');
    });
    await page.goto('/portal/lapangan');
    await expect(page.getByText('Menunggu dikirim', { exact: true })).toBeVisible();
    await expect.poll(() => hilang).toBe(1);
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await expect(page.getByText('1 catatan dari ponsel sudah terkirim.')).toBeVisible();
    expect((await tersimpan(satu.namaUsaha ?? '')).jumlah).toBe(1);
  });

  test('yang serupa diperlihatkan untuk diputuskan, tidak hilang dan tidak ganda', async ({
    page,
  }) => {
    const lama = await catatBiasa(page);

    const baru = isianLapangan({ telepon: lama.telepon ?? '' });
    await catatTanpaJaringan(page, baru, await gambarKecil());
    await page.goto('/portal/lapangan');
    await expect(page.getByText('Perlu diperiksa')).toBeVisible();
    await expect(page.getByText(/Ada yang mirip di kelurahan ini/)).toBeVisible();
    expect((await tersimpan(baru.namaUsaha ?? '')).jumlah).toBe(0);
    await page.getByRole('link', { name: 'Perbaiki' }).click();
    await expect(page.locator('[name="namaUsaha"]')).toHaveValue(baru.namaUsaha ?? '');
    // Who looks alike stands there at once, with what is to be done; asking stores nothing.
    await expect(page.getByText(/Ada yang mirip di kelurahan ini/)).toBeVisible();
    await expect(page.getByText(/^Jawab pertanyaan di bawah/)).toBeVisible();
    await expect(page.getByText(/^1 foto menunggu di ponsel ini/)).toBeVisible();
    await expect(page.getByText(/nomor telepon sama/)).toBeVisible();
    await periksaLebar(page);
    await periksaAksesibilitas(page);
    expect((await tersimpan(baru.namaUsaha ?? '')).jumlah).toBe(0);
    await page.getByLabel(`Orang yang sama, usaha lain: ${lama.nama}`).check();
    await page.getByRole('button', { name: 'Simpan pendataan' }).click();
    await expect(page.getByText(/Tercatat dengan nomor/)).toBeVisible();
    await expect(page.getByText(/Tidak ada catatan yang menunggu dikirim/)).toBeVisible();
    // When it was written in the street stays, however late it was decided.
    expect(await tersimpan(baru.namaUsaha ?? '')).toEqual({ jumlah: 1, foto: 1, dicatat: true });
  });

  test('usaha yang sama: dibandingkan, boleh ditunda, lalu foto dan titik masuk ke yang tercatat', async ({
    page,
  }) => {
    const lama = await catatBiasa(page);

    const baru = isianLapangan({ telepon: lama.telepon ?? '' });
    await catatTanpaJaringan(page, baru, await gambarKecil());
    await page.goto('/portal/lapangan');
    await page.getByRole('link', { name: 'Perbaiki' }).click();
    const banding = page.getByRole('table', { name: `Bandingkan dengan ${lama.namaUsaha}` });
    const badan = banding.locator('tbody');
    await expect(badan.getByText(baru.namaUsaha ?? '')).toBeVisible();
    await expect(badan.getByText(lama.namaUsaha ?? '')).toBeVisible();
    await periksaLebar(page);
    await periksaAksesibilitas(page);

    // Left for later, nothing is lost.
    await page.getByRole('link', { name: 'Putuskan nanti' }).click();
    await expect(page.getByText('Perlu diperiksa')).toBeVisible();
    await page.getByRole('link', { name: 'Perbaiki' }).click();
    await page.getByLabel(`Usaha yang sama: ${lama.namaUsaha}`).check();
    await page.getByRole('button', { name: 'Simpan pendataan' }).click();
    await expect(page.getByText(/^Ditambahkan ke usaha yang sudah tercatat, nomor /)).toBeVisible();
    await expect(page.getByText(/Tidak ada catatan yang menunggu dikirim/)).toBeVisible();
    await periksaLebar(page);
    await periksaAksesibilitas(page);
    expect((await tersimpan(baru.namaUsaha ?? '')).jumlah).toBe(0);
    expect(await tersimpan(lama.namaUsaha ?? '')).toMatchObject({ jumlah: 1, foto: 0 });
    expect(await ditambahkan(lama.namaUsaha ?? '')).toEqual({ jumlah: 1, foto: 1, dicatat: true });
  });

  test('sesi habis dan keluar: catatan tetap, tertutup, dan terkirim setelah masuk', async ({
    page,
  }) => {
    const satu = isianLapangan();
    await catatTanpaJaringan(page, satu);
    // Where the server takes nothing, any page of the portal tells of it, and signing out is asked about.
    await page.route('**/*', (rute) =>
      rute.request().method() === 'POST' ? rute.abort('connectionreset') : rute.continue(),
    );
    await page.goto('/portal');
    const menunggu = page.getByRole('link', { name: '1 catatan belum terkirim' });
    await expect(menunggu).toHaveAttribute('href', '/portal/lapangan');
    await page.locator('.menu-akun > summary').click();
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await expect(page.getByText('Keluar sekarang? 1 catatan belum terkirim.')).toBeVisible();
    await periksaAksesibilitas(page);
    await page.getByRole('button', { name: 'Jangan keluar' }).click();
    await expect(menunggu).toBeVisible();
    // So it is where the head stands on a public page.
    await page.goto('/koperasi');
    await expect(menunggu).toBeVisible();
    await page.locator('.menu-akun > summary').click();
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await expect(page.getByText('Keluar sekarang? 1 catatan belum terkirim.')).toBeVisible();
    await periksaAksesibilitas(page);
    await page.getByRole('button', { name: 'Jangan keluar' }).click();
    await expect(page).toHaveURL(/\/koperasi$/);
    await page.unroute('**/*');
    await habiskanSesi(akun);
    await page.goto('/portal/lapangan');
    await expect(page.getByRole('heading', { level: 1, name: 'Masuk' })).toBeVisible();
    // Whoever signs in next, in whatever way the session ended, finds nothing readable.
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            new Promise((selesai) => {
              const buka = indexedDB.open('sinergi-lapangan');
              buka.onsuccess = () => {
                const hitung = buka.result.transaction('akun').objectStore('akun').count();
                hitung.onsuccess = () => {
                  buka.result.close();
                  selesai(hitung.result);
                };
              };
            }),
        ),
      )
      .toBe(0);
    await page.goto('/luring');
    await expect(page.getByText('Catatan Anda tetap tersimpan di ponsel ini')).toBeVisible();
    await expect(page.getByText(satu.namaUsaha ?? '')).toHaveCount(0);
    await page.goto('/masuk?lanjut=/portal/lapangan');
    await page.getByLabel('Alamat surel').fill(akun.surel);
    await page.getByLabel('Kata sandi', { exact: true }).fill(SANDI_DEMO);
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await expect(page.getByText('1 catatan dari ponsel sudah terkirim.')).toBeVisible();
    expect((await tersimpan(satu.namaUsaha ?? '')).jumlah).toBe(1);
  });

  test('yang diketik ada di ponsel walau ditinggal di tengah huruf; satu tab saja yang menulisnya', async ({
    page,
    context,
  }) => {
    const satu = isianLapangan();
    await context.setOffline(true);
    await bukaLuring(page);
    // Somebody who types steadily never pauses.
    await page.getByLabel('Nama pemilik').pressSequentially('a'.repeat(20), { delay: 60 });
    await page.close();
    const lain = await context.newPage();
    await bukaLuring(lain);
    await lain.getByRole('link', { name: /^Lanjutkan isian yang belum selesai \(a+, / }).click();
    await expect(lain.getByLabel('Nama pemilik')).toHaveValue(/^a{1,20}$/);
    // Refused at once after the last letter: the draft is there all the same.
    await isi(lain, { nama: satu.nama ?? '', namaUsaha: satu.namaUsaha ?? '' });
    await simpanLuring(lain);
    await expect(lain.getByRole('main').getByRole('alert').first()).toBeVisible();
    const kedua = await context.newPage();
    await bukaLuring(kedua);
    await expect(kedua.getByText(satu.namaUsaha ?? '', { exact: true })).toBeVisible();
    await kedua.getByRole('link', { name: 'Buka' }).click();
    await expect(kedua.getByText('Catatan ini sedang terbuka di tab lain')).toBeVisible();
    await expect(kedua.getByLabel('Nama usaha')).toHaveValue('');
    await lain.close();
    // The start page of before knows the record too; without a network it leads to the right one.
    await kedua.goto(
      (await kedua.getByRole('link', { name: 'Buka' }).getAttribute('href'))?.replace(
        '/luring',
        '/portal/lapangan/baru',
      ) ?? '',
    );
    await expect(kedua).toHaveURL(/\/luring\?kotak=/);
    await expect(kedua.getByLabel('Nama usaha')).toHaveValue(satu.namaUsaha ?? '');
  });

  test('server diam saat mengirim: isian tetap, lalu terkirim sekali', async ({ page }) => {
    const satu = isianLapangan();
    await page.goto('/portal/lapangan/baru');
    await isi(page, satu);
    await page.route('**/portal/lapangan/baru', (rute) =>
      rute.request().method() === 'POST' ? rute.abort('connectionreset') : rute.continue(),
    );
    await page.getByRole('button', { name: 'Simpan pendataan' }).click();
    await expect(page.getByText('Belum terkirim, tersimpan di ponsel ini.')).toBeVisible();
    await page.getByRole('link', { name: 'Ke Pendataan lapangan' }).click();
    await expect(page.getByText('1 catatan dari ponsel sudah terkirim.')).toBeVisible();
    expect((await tersimpan(satu.namaUsaha ?? '')).jumlah).toBe(1);
  });

  test('lokasi dari ponsel tersimpan seperti yang diketik', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: -6.39551, longitude: 106.84871, accuracy: 12 });
    await context.setOffline(true);
    await bukaLuring(page);
    await page.getByRole('button', { name: 'Pakai lokasi ponsel ini' }).click();
    await expect(page.getByText('ketelitian sekitar 12 meter')).toBeVisible();
    await page.close();
    const lain = await context.newPage();
    await bukaLuring(lain);
    await lain.getByRole('link', { name: /^Lanjutkan isian yang belum selesai/ }).click();
    await expect(lain.locator('[name="lintang"]')).toHaveValue('-6.395510');
    await expect(lain.locator('[name="bujur"]')).toHaveValue('106.848710');
    await expect(lain.locator('[name="akurasiMeter"]')).toHaveValue('12');
  });

  test('foto dari halaman yang tercatat: masuk ke ponsel, bertahan, lalu terkirim sekali', async ({
    page,
    context,
  }) => {
    const nama = (await catatBiasa(page)).namaUsaha ?? '';
    const alamat = page.url();
    const pilih = page.getByLabel('Pilih atau ambil foto');
    const unggah = page.getByRole('button', { name: 'Unggah foto' });
    await context.setOffline(true);
    // Nothing chosen, or no photo, is told here and now.
    await unggah.click();
    await expect(page.getByText('Pilih atau ambil fotonya dahulu.')).toBeVisible();
    await pilih.setInputFiles(await berkasFoto('surat.txt', 'text/plain'));
    await unggah.click();
    await expect(page.getByText(/^Berkas ini bukan foto JPEG atau PNG/)).toBeVisible();
    await pilih.setInputFiles(await berkasFoto('dagangan.jpg'));
    await page.getByLabel('Produk', { exact: true }).check();
    await unggah.dblclick();
    await expect(page.getByText('Foto tersimpan di ponsel ini, belum terkirim.')).toBeVisible();
    await expect(page.getByText('Menunggu dikirim', { exact: true })).toHaveCount(1);
    await expect(page.getByRole('img', { name: `Produk, catatan ${nama}` })).toBeVisible();
    await periksaLebar(page);
    await periksaAksesibilitas(page);
    // Another one, of another kind, without leaving the page.
    await pilih.setInputFiles(await berkasFoto('warung.jpg'));
    await page.getByLabel('Tempat usaha', { exact: true }).check();
    await unggah.click();
    await expect(page.getByText('Menunggu dikirim', { exact: true })).toHaveCount(2);

    // The phone dies, and by the time it is on again the session is over.
    await page.close();
    const lain = await context.newPage();
    await bukaLuring(lain);
    await expect(lain.getByText('Menunggu dikirim', { exact: true })).toHaveCount(2);
    await lain.goto('about:blank');
    await habiskanSesi(akun);
    await context.setOffline(false);
    await lain.goto(alamat);
    await expect(lain.getByRole('heading', { level: 1, name: 'Masuk' })).toBeVisible();
    expect(await halFoto(nama)).toEqual([]);
    await lain.getByLabel('Alamat surel').fill(akun.surel);
    await lain.getByLabel('Kata sandi', { exact: true }).fill(SANDI_DEMO);
    await lain.getByRole('button', { name: 'Masuk', exact: true }).click();
    await expect(lain.getByText('Menunggu dikirim', { exact: true })).toHaveCount(0);
    await expect.poll(() => halFoto(nama)).toEqual(['PRODUK', 'TEMPAT']);
    await lain.goto(alamat);
    await expect(lain.getByRole('link', { name: /dagangan\.jpg/ })).toBeVisible();
    await expect(lain.getByText(/Tidak ada catatan yang menunggu dikirim/)).toBeVisible();
    expect(await halFoto(nama)).toEqual(['PRODUK', 'TEMPAT']);
  });

  test('foto yang jawabannya hilang terkirim sekali; yang melebihi batas tidak diterima', async ({
    page,
    context,
  }) => {
    const nama = (await catatBiasa(page)).namaUsaha ?? '';
    const unggah = async () => {
      const pilih = page.getByLabel('Pilih atau ambil foto');
      await pilih.setInputFiles(await berkasFoto('warung.jpg'));
      await page.getByRole('button', { name: 'Unggah foto' }).click();
    };
    let hilang = 0;
    await page.route('**/api/berkas/lapangan*', async (rute) => {
      if (hilang > 0) return rute.continue();
      hilang += 1;
      await rute.fetch({ maxRedirects: 0 });
      await rute.abort('connectionreset');
    });
    await unggah();
    await expect.poll(() => hilang).toBe(1);
    await expect(page.getByRole('button', { name: 'Kirim sekarang' })).toBeVisible();
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await expect(page.getByRole('link', { name: /warung\.jpg/ })).toHaveCount(1);
    await expect(page.getByText('Menunggu dikirim', { exact: true })).toHaveCount(0);
    expect(await halFoto(nama)).toEqual(['TEMPAT']);

    await context.setOffline(true);
    for (const ke of [1, 2, 3, 4, 5]) {
      await unggah();
      await expect(page.getByText('Menunggu dikirim', { exact: true })).toHaveCount(ke);
    }
    await unggah();
    await expect(page.getByText(/^Sudah 6 foto/)).toBeVisible();
    await expect(page.getByText('Menunggu dikirim', { exact: true })).toHaveCount(5);
    await context.setOffline(false);
    await expect.poll(async () => (await halFoto(nama)).length).toBe(6);
  });

  test('pembetulan tanpa jaringan: formulirnya tetap, dengan isiannya, lalu tersimpan', async ({
    page,
    context,
  }) => {
    await catatBiasa(page);
    await page.getByRole('link', { name: /^Betulkan/ }).click();
    const alamat = page.locator('main [name="alamat"]');
    const simpan = page.getByRole('button', { name: 'Simpan perubahan' });
    await alamat.fill('Gang Yang Benar 9');
    await context.setOffline(true);
    await simpan.click();
    const kabar = page.getByText('Tidak ada jaringan, jadi belum ada yang disimpan.');
    await expect(kabar).toBeVisible();
    await expect(page.locator('.pesan-formulir')).toBeFocused();
    await expect(alamat).toHaveValue('Gang Yang Benar 9');
    await periksaLebar(page);
    await periksaAksesibilitas(page);
    await alamat.fill('Gang Yang Benar 10');
    await simpan.click();
    await expect(kabar).toBeVisible();
    await expect(alamat).toHaveValue('Gang Yang Benar 10');
    await context.setOffline(false);

    // A network that breaks on the way: nobody knows whether it arrived, and nothing else is said.
    await page.route('**/betulkan', (rute) =>
      rute.request().method() === 'POST' ? rute.abort('connectionreset') : rute.continue(),
    );
    await simpan.click();
    await expect(
      page.getByText(/^Jaringan terputus saat mengirim, jadi belum pasti/),
    ).toBeVisible();
    await expect(alamat).toHaveValue('Gang Yang Benar 10');
    await page.unroute('**/betulkan');
    await simpan.click();
    await expect(page.getByText('Perubahan sudah disimpan.')).toBeVisible();
    await expect(page.getByText('Gang Yang Benar 10').first()).toBeVisible();
  });
});

test('kunjungan pendamping tanpa jaringan: isiannya tetap, lalu tercatat sekali', async ({
  page,
  penjaga,
  context,
}) => {
  penjaga.izinkan(TANPA_JARINGAN);
  const pendamping = await buatAkun('PENDAMPING');
  const terpilih = await buatTerpilihUji();
  await dampingi(terpilih, pendamping);
  await jadiAkun(page, pendamping);
  await page.goto(`/portal/peserta/${terpilih.pesertaId}`);
  const kunjungan = page.locator('form#kunjungan');
  const pokok = kunjungan.locator('[name="pokok"]');
  const cara = kunjungan.getByRole('radio').last();
  await cara.check();
  await pokok.fill('Membahas catatan harian.');
  await context.setOffline(true);
  await kunjungan.getByRole('button', { name: 'Simpan kunjungan' }).click();
  await expect(
    kunjungan.getByText('Tidak ada jaringan, jadi belum ada yang disimpan.'),
  ).toBeVisible();
  await expect(pokok).toHaveValue('Membahas catatan harian.');
  await expect(cara).toBeChecked();
  await context.setOffline(false);
  await kunjungan.getByRole('button', { name: 'Simpan kunjungan' }).click();
  await expect(page.getByText('Membahas catatan harian.').first()).toBeVisible();
  await expect(pokok).toHaveValue('');
});

test('pendamping mencatat di kelurahan dampingannya tanpa jaringan, seperti petugas kelurahan', async ({
  page,
  penjaga,
  context,
}) => {
  penjaga.izinkan(TANPA_JARINGAN);
  const pendamping = await buatAkun('PENDAMPING');
  await dampingi(await buatTerpilihUji(), pendamping);
  await jadiAkun(page, pendamping);
  await siapkanLuring(page);

  const satu = isianLapangan();
  await catatTanpaJaringan(page, satu, await gambarKecil());
  await page.goto('/portal/lapangan');
  await expect(page.getByText('1 catatan dari ponsel sudah terkirim.')).toBeVisible();
  await expect(page.getByText(/Tidak ada catatan yang menunggu dikirim/)).toBeVisible();
  expect(await tersimpan(satu.namaUsaha ?? '')).toEqual({ jumlah: 1, foto: 1, dicatat: true });
  await expect(
    page.getByRole('main').getByRole('link', { name: satu.namaUsaha, exact: true }),
  ).toBeVisible();

  // Known already: compared, and what it lacks is added, also by a pendamping.
  const lagi = isianLapangan({ telepon: satu.telepon ?? '' });
  await catatTanpaJaringan(page, lagi, await gambarKecil());
  await page.goto('/portal/lapangan');
  await page.getByRole('link', { name: 'Perbaiki' }).click();
  await page.getByLabel(`Usaha yang sama: ${satu.namaUsaha}`).check();
  await page.getByRole('button', { name: 'Simpan pendataan' }).click();
  await expect(page.getByText(/^Ditambahkan ke usaha yang sudah tercatat, nomor /)).toBeVisible();
  await expect(page.getByText(/Tidak ada catatan yang menunggu dikirim/)).toBeVisible();
  expect(await ditambahkan(satu.namaUsaha ?? '')).toEqual({ jumlah: 1, foto: 1, dicatat: true });

  // Where the mentoring is over, the phone still opens, and the record comes back instead of being lost.
  const akhir = isianLapangan();
  await context.setOffline(true);
  await bukaLuring(page);
  await isi(page, akhir);
  await simpanLuring(page);
  await expect(page.getByText('Menunggu dikirim', { exact: true })).toBeVisible();
  await page.goto('about:blank');
  await akhiriDampingan(pendamping);
  await context.setOffline(false);
  await page.goto('/portal/lapangan');
  await expect(page.getByText('Perlu diperiksa')).toBeVisible();
  expect((await tersimpan(akhir.namaUsaha ?? '')).jumlah).toBe(0);
});
