import { buatAkun, jadiAkun } from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import {
  bukaLuring,
  gambarKecil,
  isianLapangan,
  pilihFoto,
  siapkanLuring,
  simpanLuring,
} from '@/tests/support/e2e/lapangan';
import { ponselBaru } from '@/tests/support/e2e/ponsel-mati';
import { expect, test } from '@/tests/support/e2e/uji';
import { isi } from '@/tests/support/e2e/umkm';

/** Far from the kelurahan of the demo's officer. */
const KELURAHAN = '32.76.05.1005';

const tercatat = (nama: string) =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query(
      `select u.lintang::text, u.bujur::text, p.akurasi_meter, count(f.kunci)::int as foto
       from usaha u join pendataan_lapangan p on p.usaha_id = u.id
       left join foto_lapangan f on f.pendataan_id = p.id
       where u.nama = $1 group by u.id, p.id`,
      [nama],
    );
    return rows;
  });

test('ponsel mati mendadak tanpa jaringan: catatan, foto, dan titiknya ada setelah menyala, lalu terkirim sekali', async ({
  // Whatever this phone's pages say on the console is not told to the guard of another browser.
  penjaga: _,
}, info) => {
  test.setTimeout(240_000);
  const akun = await buatAkun('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN });
  const satu = isianLapangan();
  const kedua = isianLapangan();
  const ponsel = ponselBaru(info);
  try {
    const { context, page } = await ponsel.nyalakan();
    await jadiAkun(page, akun);
    await siapkanLuring(page);
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: -6.39551, longitude: 106.84871, accuracy: 12 });
    await context.setOffline(true);

    // One record is done and waits; of another one half is typed.
    await bukaLuring(page);
    await isi(page, satu);
    await page.getByRole('button', { name: 'Pakai lokasi ponsel ini' }).click();
    await expect(page.getByText('ketelitian sekitar 12 meter')).toBeVisible();
    await pilihFoto(page, await gambarKecil());
    await simpanLuring(page);
    await expect(page.getByText('Menunggu dikirim', { exact: true })).toBeVisible();
    await bukaLuring(page);
    await isi(page, { nama: kedua.nama ?? '', namaUsaha: kedua.namaUsaha ?? '' });
    await pilihFoto(page, await gambarKecil());
    await ponsel.cabutBaterai();
    expect(await tercatat(satu.namaUsaha ?? '')).toEqual([]);

    const menyala = await ponsel.nyalakan();
    await menyala.context.setOffline(true);
    await bukaLuring(menyala.page);
    await expect(menyala.page.getByText('Menunggu dikirim', { exact: true })).toBeVisible();
    await menyala.page.getByRole('link', { name: `Buka catatan ${kedua.namaUsaha}` }).click();
    await expect(menyala.page.locator('[name="nama"]')).toHaveValue(kedua.nama ?? '');
    await expect(menyala.page.getByText('foto-1.jpg, Tempat usaha')).toBeVisible();

    await menyala.page.goto('about:blank');
    await menyala.context.setOffline(false);
    await menyala.page.goto('/portal/lapangan');
    if (new URL(menyala.page.url()).pathname === '/masuk') await jadiAkun(menyala.page, akun);
    await menyala.page.goto('/portal/lapangan');
    await expect
      .poll(async () => await tercatat(satu.namaUsaha ?? ''))
      .toEqual([{ lintang: '-6.395510', bujur: '106.848710', akurasi_meter: 12, foto: 1 }]);
    // What is not finished stays on the phone.
    await expect(menyala.page.getByText('Belum selesai', { exact: true })).toBeVisible();
    expect(await tercatat(kedua.namaUsaha ?? '')).toEqual([]);
  } finally {
    await ponsel.buang();
  }
});
