import { denganBasisData } from '@/tests/support/e2e/contoh';
import { alamatContoh, HARAPAN, KOLOM } from '@/tests/support/e2e/matriks-rute';
import { jadi } from '@/tests/support/e2e/pelihat';
import { testServerSendiri } from '@/tests/support/e2e/server-sendiri';
import { expect } from '@/tests/support/e2e/uji';

const test = testServerSendiri();

/**
 * Written beside a reading, and rightly so: how often somebody searched, when a session was last used,
 * sums that the server folds by itself.
 */
const BUKAN_DATA = ['batas_laju', 'sesi', 'rekap_usaha', 'surat_keluar'];
/** A list or a document that is taken out of the portal, as a file or on paper: who does so is noted. */
const DIBAWA = /^\/api\/(ekspor|berkas)\/|\/anggota\/cetak$/;
const JEJAK = /^(catatan|rantai|kepala)_?/;

/** A fingerprint of each table's rows. */
const potret = () =>
  denganBasisData(async (klien) => {
    const { rows: tabel } = await klien.query<{ nama: string }>(
      `select table_name as nama from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    );
    const hasil: Record<string, string> = {};
    for (const { nama } of tabel) {
      if (BUKAN_DATA.includes(nama)) continue;
      const { rows } = await klien.query<{ sidik: string }>(
        `select md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as sidik from "${nama}" t`,
      );
      hasil[nama] = rows[0]?.sidik ?? '';
    }
    return hasil;
  });

const berubah = (lama: Record<string, string>, baru: Record<string, string>): string[] =>
  Object.keys(baru).filter((nama) => lama[nama] !== baru[nama]);

for (const pelihat of KOLOM) {
  test(`membaca tidak pernah mengubah data, sebagai ${pelihat}`, async ({ page }) => {
    test.setTimeout(300_000);
    await jadi(page, pelihat);
    const sebelum = await potret();
    for (const rute of HARAPAN.keys()) {
      if (DIBAWA.test(rute)) continue;
      const { sendiri, asing } = await alamatContoh(rute, pelihat);
      for (const jalur of new Set([sendiri, asing]))
        await page.request.get(jalur, { maxRedirects: 0 });
    }
    expect(berubah(sebelum, await potret())).toEqual([]);
  });
}

test('mengunduh daftar atau berkas hanya menambah jejak audit', async ({ page }) => {
  await jadi(page, 'petugas');
  const sebelum = await potret();
  for (const [rute, isi] of HARAPAN) {
    if (!DIBAWA.test(rute)) continue;
    if (isi[KOLOM.indexOf('petugas')] !== '200') continue;
    const { sendiri } = await alamatContoh(rute, 'petugas');
    const jawaban = await page.request.get(sendiri, { maxRedirects: 0 });
    expect(jawaban.status(), sendiri).toBe(200);
    await jawaban.body();
  }
  const kini = berubah(sebelum, await potret());
  expect(kini.length).toBeGreaterThan(0);
  expect(kini.filter((nama) => !JEJAK.test(nama))).toEqual([]);
});
