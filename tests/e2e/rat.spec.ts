import { denganBasisData } from '@/tests/support/e2e/contoh';
import { masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { bukaSuratTerbaru } from '@/tests/support/e2e/surat';
import { expect, perjalananPanjang, test } from '@/tests/support/e2e/uji';

const TAHUN = new Date().getFullYear() - 1;
/** Runs side by side take a kecamatan of their own. */
const KECAMATAN = ['32.76.01', '32.76.02', '32.76.04', '32.76.05'];

/** To whom the newest mail with this subject went; others fill the mailbox meanwhile. */
const penerimaSurat = (perihal: string): Promise<string> =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ kepada: string }>(
      'select kepada from surat_keluar where perihal = $1 order by id desc limit 1',
      [perihal],
    );
    return rows[0]?.kepada ?? `tidak ada surat ${perihal}`;
  });

perjalananPanjang('daftar RAT', 'meja', (js) => {
  test('petugas mengingatkan satu koperasi, lalu semua yang tersaring; suratnya sampai', async ({
    page,
  }, info) => {
    test.setTimeout(240_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    const giliran = (info.project.name === 'ponsel' ? 0 : 2) + (js ? 0 : 1);
    const daftar = `/portal/rat?daftar=belum&kecamatan=${KECAMATAN[giliran]}`;
    await masukSebagai(page, 'petugas');
    await page.goto('/portal/rat?daftar=verifikasi');
    await expect(page.getByRole('columnheader', { name: 'Menunggu sejak' })).toBeAttached();
    await periksa();

    await page.goto(daftar);
    await expect(page.getByRole('link', { name: /^Hapus saringan Kecamatan/ })).toBeVisible();
    await periksa();
    const tombol = page.getByRole('button', { name: /^Ingatkan / });
    const sebelum = await tombol.count();
    expect(sebelum).toBeGreaterThan(2);
    const nama = ((await tombol.first().textContent()) ?? '').replace(/^Ingatkan /, '');
    await tombol.first().click();
    await expect(page.getByText('Pengingat dikirim ke 1 koperasi.')).toBeVisible();
    await expect(tombol).toHaveCount(sebelum - 1);
    await expect(page.getByRole('button', { name: `Ingatkan ${nama}`, exact: true })).toHaveCount(
      0,
    );

    const perihal = `Pengingat RAT tahun buku ${TAHUN}: ${nama}`;
    await bukaSuratTerbaru(page, await penerimaSurat(perihal), new RegExp(nama));
    await expect(page.getByText(`30 Juni ${TAHUN + 1}`)).toBeVisible();
    await page.goto(daftar);

    await page.getByRole('button', { name: 'Kirim pengingat' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'Beri tanda bahwa pengingat memang akan dikirim.',
    );
    await page.getByLabel(/^Ya, kirim pengingat ke \d+ koperasi/).check();
    await page.getByRole('button', { name: 'Kirim pengingat' }).click();
    await expect(page.getByText(/^Pengingat dikirim ke \d+ koperasi\.$/)).toBeVisible();
    await expect(page.getByText('Tidak ada yang dapat diingatkan sekarang')).toBeVisible();
    await expect(tombol).toHaveCount(0);
    await periksa();

    const unduhan = await page.request.get(daftar.replace('/portal/rat', '/api/ekspor/rat'));
    expect(unduhan.headers()['content-type']).toContain('text/csv');
    expect(await unduhan.text()).toContain(nama);
  });
});

test('kepala bidang melihat daftar tanpa tombol pengingat; dua tahun tanpa RAT menyebut langkahnya', async ({
  page,
}) => {
  await masukSebagai(page, 'kabid');
  await expect(
    page.getByRole('link', { name: 'RAT dan laporan', includeHidden: true }).first(),
  ).toBeAttached();
  await page.goto('/portal/rat');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('RAT dan laporan tahunan');
  await page.goto('/portal/rat?daftar=dua-tahun');
  await expect(page.getByText('Penyuluhan, lalu usulan pembubaran')).toBeVisible();
  await expect(page.getByText('yang membubarkan adalah kementerian')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ingatkan/ })).toHaveCount(0);
  await periksaLebar(page);
  await page.goto('/portal/rat?daftar=menjelang');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/portal/rat?daftar=apa&kecamatan=%00&setelah=zzz');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
