import {
  BUKAN_DAFTAR,
  membacaAlamat,
  pelihatUntuk,
  ruteDaftar,
} from '@/tests/support/e2e/halaman-daftar';
import { alamatContoh } from '@/tests/support/e2e/matriks-rute';
import { jadi } from '@/tests/support/e2e/pelihat';
import { periksaLebar } from '@/tests/support/e2e/periksa';
import { halamanDiApp } from '@/tests/support/e2e/rute';
import { expect, test } from '@/tests/support/e2e/uji';

/* What stands in the address of a list and cannot be used is named above the list, on every list. */

const PESAN =
  /Sebagian saringan di alamat halaman ini tidak dikenal, jadi tidak dipakai: ([^.<]*)\./;

/** Names that some lists know and others do not, with values that none of them has as a choice. */
const RUSAK = {
  tidakAda: '1',
  setelah: 'rusak',
  sebelum: 'rusak',
  sesudah: 'rusak',
  urut: 'rusak',
  status: 'rusak',
  kecamatan: 'rusak',
  tahun: 'rusak',
};
/** What comes with a link from elsewhere, and with a page that is fetched ahead. */
const DARI_LUAR = { utm_source: 'surat', utm_campaign: 'mei', fbclid: 'IwAR0', _rsc: 'abc12' };

test('setiap halaman yang membaca alamatnya adalah daftar, atau tertulis mengapa bukan', () => {
  expect(Object.keys(BUKAN_DAFTAR).filter((rute) => !membacaAlamat().includes(rute))).toEqual([]);
  const daftar = ruteDaftar();
  expect(daftar.filter((rute) => !halamanDiApp().includes(rute))).toEqual([]);
  expect(daftar).toContain('/koperasi');
  expect(daftar).toContain('/portal/umkm');
});

for (const pelihat of new Set(ruteDaftar().map(pelihatUntuk))) {
  const daftar = ruteDaftar().filter((rute) => pelihatUntuk(rute) === pelihat);
  test(`setiap daftar menyebut yang tidak dipakainya, sebagai ${pelihat}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    await jadi(page, pelihat);
    const tersebut = async (alamat: string, isi: Record<string, string>) => {
      const tujuan = new URL(alamat, 'http://x');
      for (const [nama, nilai] of Object.entries(isi)) tujuan.searchParams.set(nama, nilai);
      const jawaban = await context.request.get(`${tujuan.pathname}${tujuan.search}`, {
        maxRedirects: 0,
        headers: { accept: 'text/html' },
      });
      return jawaban.status() === 200
        ? (PESAN.exec(await jawaban.text())?.[1] ?? '').split(', ').filter(Boolean).sort()
        : [String(jawaban.status())];
    };
    const nyata: Record<string, string[][]> = {};
    const harapan: Record<string, string[][]> = {};
    for (const rute of daftar) {
      const { sendiri } = await alamatContoh(rute, pelihat);
      nyata[rute] = [
        await tersebut(sendiri, { tidakAda: '1' }),
        // Nobody else reads of it, also where the page is kept.
        await tersebut(sendiri, {}),
        await tersebut(sendiri, RUSAK),
        await tersebut(sendiri, DARI_LUAR),
      ];
      harapan[rute] = [['tidakAda'], [], Object.keys(RUSAK).sort(), []];
    }
    expect(nyata).toEqual(harapan);
  });
}

test('nama yang panjang tidak keluar dari peringatannya di layar sempit', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  // As long as a name that is repeated may be.
  await page.goto(`/koperasi?${'n'.repeat(30)}=1`);
  const peringatan = page.locator('.pesan-saringan .pemberitahuan-isi');
  await expect(peringatan).toContainText('n'.repeat(30));
  expect(await peringatan.evaluate((isi) => isi.scrollWidth <= isi.clientWidth)).toBe(true);
  await periksaLebar(page);
});
