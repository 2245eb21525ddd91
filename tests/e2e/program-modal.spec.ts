import { randomInt } from 'node:crypto';
import { jadiAkun } from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { masukLewatFormulir } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

/** A graduate of last year, with an account, who was told that no capital has reached them; each once. */
const lulusanTanpaModal = (ke: number) =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ pesertaId: string; surel: string }>(
      `select p.id as "pesertaId", g.surel from peserta p
       join angkatan_program a on a.id = p.angkatan_id
       join pelaku_usaha o on o.id = p.pelaku_usaha_id join pengguna g on g.id = o.pengguna_id
       where p.status = 'SELESAI' and a.tahun = extract(year from now())::int - 1
         and p.modal_diingatkan_pada is not null and g.surel like 'pemilik0%'
         and not exists (select from modal_diterima m where m.pelaku_usaha_id = o.id)
       order by p.id offset $1 limit 1`,
      [ke],
    );
    if (!rows[0]) throw new Error('Data demo tidak punya lulusan yang menunggu modal');
    return rows[0];
  });

denganDanTanpaJavaScript('modal setelah program', (js) => {
  test('lulusan tahun lalu dikabari, membandingkan, mencatat yang diterima, dan setelah diperiksa terhitung sebagai hasil', async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const periksa = async () => {
      await periksaKerangka(page);
      await periksaLebar(page);
      if (js) await periksaAksesibilitas(page);
    };
    const main = page.getByRole('main');
    // Two graduates wait in the demo of the tests: one for each run.
    const { pesertaId, surel } = await lulusanTanpaModal(0);
    await masukLewatFormulir(page, surel);
    await page.goto('/portal/pemberitahuan');
    await main
      .getByRole('button', { name: /^Buka Jalan memperoleh modal sesudah/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Modal setelah program' })).toBeVisible();
    await periksa();
    await page.getByRole('link', { name: 'Bandingkan pilihan modal' }).click();
    await expect(page.getByLabel('Jumlah modal')).toBeVisible();
    await page.goto(`/portal/peserta/${pesertaId}`);
    await page.getByRole('link', { name: 'Catat modal yang sudah Anda terima' }).click();
    const jumlah = `6.${randomInt(100, 1000)}.000`;
    await page.getByLabel('Bukan bank').check();
    await page.getByLabel(/^Nama lembaga/).fill('Koperasi simpan pinjam contoh');
    await page.getByLabel('Jumlah yang diterima').fill(jumlah);
    await page.getByRole('button', { name: 'Catat modal' }).click();
    await expect(
      page.getByText('Modal yang Anda terima sudah dicatat. Petugas memeriksa'),
    ).toBeVisible();

    // Not counted before an officer saw the proof.
    await page.goto(`/portal/peserta/${pesertaId}`);
    await expect(main).not.toContainText(`Rp${jumlah}`);
    await jadiAkun(page, { surel: 'petugas2@contoh.test' });
    await page.goto(`/portal/peserta/${pesertaId}`);
    await expect(main).not.toContainText(`Rp${jumlah}`);
    await page.goto('/portal/modal-diterima');
    await main
      .getByRole('row')
      .filter({ hasText: `Rp${jumlah}` })
      .getByRole('link')
      .first()
      .click();
    await page.getByLabel('Nomor akad atau bukti yang Anda lihat').fill('Akad contoh 12');
    await page.getByRole('button', { name: 'Nyatakan sudah diperiksa' }).click();
    await expect(page.getByText('Catatan sudah diperiksa dan terhitung')).toBeVisible();
    await page.goto(`/portal/peserta/${pesertaId}`);
    await expect(main).toContainText(`Rp${jumlah}`);
    await periksa();
  });
});
