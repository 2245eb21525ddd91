import type { TestInfo } from '@playwright/test';
import { LABEL_TUJUAN } from '@/lib/kampanye/rules';
import { ambilPemilik, jadiAkun } from '@/tests/support/e2e/akun-baru';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { gantiPeran, masukLewatFormulir, masukSebagai } from '@/tests/support/e2e/peran';
import { periksaAksesibilitas, periksaKerangka, periksaLebar } from '@/tests/support/e2e/periksa';
import { expect, perjalananPanjang, test } from '@/tests/support/e2e/uji';

/** A kelurahan with somebody to invite. Each run has every fourth of them, so that none takes another's. */
async function kelurahanUntuk(info: TestInfo, js: boolean) {
  const bagian = (info.project.name === 'ponsel' ? 2 : 0) + (js ? 1 : 0);
  return denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ kode: string; surel: string }>(
      `select u.kelurahan_kode as kode, min(p.surel) as surel
       from usaha u join pelaku_usaha o on o.id = u.pelaku_usaha_id join pengguna p on p.id = o.pengguna_id
       where u.status <> 'TIDAK_AKTIF' and not u.pemilik_anggota and p.surel like 'pemilik0%@contoh.test'
         and exists (select from persetujuan s where s.pengguna_id = p.id and s.tujuan = 'DIHUBUNGI' and s.ditarik_pada is null)
         and not exists (select from undangan_koperasi n where n.pengguna_id = p.id)
         and not exists (select from permohonan m where m.pelaku_usaha_id = o.id)
         and (select count(*) from kelurahan l where l.kode < u.kelurahan_kode) % 4 = $1
       group by u.kelurahan_kode order by 1 limit 1`,
      [bagian],
    );
    if (!rows[0])
      throw new Error(`Data demo tidak punya pemilik untuk diundang (bagian ${bagian})`);
    return rows[0];
  });
}

perjalananPanjang('kampanye undangan', 'meja', (js) => {
  test('petugas mengundang, pemilik menjawab, hasilnya terlihat, lalu ditutup', async ({
    page,
  }, info) => {
    const { kode, surel } = await kelurahanUntuk(info, js);
    await masukSebagai(page, 'petugas');
    await page.goto(`/portal/peluang/kelurahan/${kode}`);
    await page.getByRole('link', { name: 'Undang pemilik usaha' }).click();
    await page.waitForURL(/\/portal\/kampanye\/baru\?kelurahan=/);
    await periksaKerangka(page);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await page.getByRole('button', { name: 'Kirim undangan' }).click();
    await expect(
      page
        .getByRole('main')
        .getByRole('alert')
        .getByText('Beri tanda bahwa undangan boleh dikirim.'),
    ).toBeVisible();
    const judul = `Undangan uji ${info.project.name} ${js ? 'dengan' : 'tanpa'} skrip`;
    await page.getByLabel('Judul undangan').fill(judul);
    await page.getByLabel(/^Ya, kirim undangan ini/).check();
    await page.getByRole('button', { name: 'Kirim undangan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(judul);
    await expect(page.getByText('Kampanye dimulai.')).toBeVisible();
    const kampanye = new URL(page.url()).pathname;
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    const angka = (label: string) =>
      page
        .locator('.angka', {
          has: page.locator('.angka-label', { hasText: new RegExp(`^${label}$`) }),
        })
        .locator('.angka-nilai');
    await expect(async () => {
      await page.goto(kampanye);
      await expect(angka('Undangan terkirim')).not.toHaveText('0', { timeout: 500 });
    }).toPass();

    await page.context().clearCookies();
    await masukLewatFormulir(page, surel);
    await page.getByRole('link', { name: 'Undangan berkoperasi menunggu jawaban Anda' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(judul);
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(
      page
        .getByRole('main')
        .getByRole('alert')
        .getByText(/Pilih jawaban Anda/),
    ).toBeVisible();
    await page.getByLabel('Berminat', { exact: true }).check();
    await page.getByLabel('Catatan untuk petugas').fill('Hubungi setelah pukul empat sore.');
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect(page.getByText('Jawaban Anda tersimpan: Berminat.')).toBeVisible();
    await page.getByRole('link', { name: 'Koperasi yang cocok' }).first().click();
    await page.waitForURL(/\/portal\/usaha-saya\/.+\/cocok$/);

    await gantiPeran(page, 'petugas');
    await page.goto(kampanye);
    await expect(angka('Berminat')).toHaveText('1');
    await expect(page.getByText('Hubungi setelah pukul empat sore.')).toBeVisible();
    await page.getByRole('button', { name: 'Tutup kampanye' }).click();
    await expect(page.getByText('Kampanye sudah ditutup.').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tutup kampanye' })).toHaveCount(0);
    await page.goto(`/portal/kampanye/baru?kelurahan=${kode}`);
    await expect(page.getByRole('main').getByRole('link', { name: judul })).toBeVisible();
    await expect(page.getByText(/Dapat diundang lagi mulai/).first()).toBeVisible();
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
    await page.goto('/portal/kampanye');
    await expect(page.getByRole('link', { name: new RegExp(judul) })).toBeVisible();
    await periksaLebar(page);
    if (js) await periksaAksesibilitas(page);
  });

  test('pemilik mengubah jawabannya', async ({ page }) => {
    // The owner of the sign-in page is in a koperasi, so no campaign of the demo that runs invites them.
    const id = await denganBasisData(async (klien) => {
      const { rows } = await klien.query<{ id: string }>(
        `insert into undangan_koperasi
           (id, kampanye_id, pengguna_id, pelaku_usaha_id, usaha_id, terkirim_pada)
         select gen_random_uuid(), k.id, p.id, o.id, u.id, now()
         from pengguna p join pelaku_usaha o on o.pengguna_id = p.id
         join usaha u on u.pelaku_usaha_id = o.id
         cross join (select id from kampanye_undangan where status = 'BERJALAN' and jawab_hingga > now()
           order by id limit 1) k
         where p.surel = 'pemilik@contoh.test' order by u.nomor limit 1
         on conflict (kampanye_id, pengguna_id) do update set batal_pada = null
         returning id`,
      );
      return rows[0]?.id;
    });
    expect(id).toBeDefined();
    await masukSebagai(page, 'pemilik');
    await page.goto(`/portal/undangan/${id}`);
    for (const jawaban of ['Tidak berminat', 'Sudah anggota koperasi']) {
      await page.getByLabel(jawaban, { exact: true }).check();
      await page.getByRole('button', { name: /^(Kirim|Ubah) jawaban$/ }).click();
      await expect(page.getByText(`Jawaban Anda tersimpan: ${jawaban}.`)).toBeVisible();
    }
  });
});

test('dari kelompok di peluang: undangan mendirikan koperasi bersama @hanya-meja', async ({
  page,
}) => {
  // All owners of the groups may be written to.
  await denganBasisData((klien) =>
    klien.query(
      `insert into persetujuan (id, pengguna_id, tujuan, versi_teks, teks_hash, saluran)
       select gen_random_uuid(), o.pengguna_id, 'DIHUBUNGI', '2026-11', repeat('0', 64), 'portal'
       from usaha u join peluang_koperasi g on u.kelurahan_kode = any(g.kelurahan)
       join pelaku_usaha o on o.id = u.pelaku_usaha_id
       where o.pengguna_id is not null and not exists (
         select from persetujuan s
         where s.pengguna_id = o.pengguna_id and s.tujuan = 'DIHUBUNGI' and s.ditarik_pada is null)
       group by o.pengguna_id`,
    ),
  );
  await masukSebagai(page, 'petugas');
  await page.goto('/portal/peluang');
  const tabel = page.getByRole('table', {
    name: /^Kelompok UMKM sebidang tanpa koperasi sebidang/,
  });
  const baris = tabel.locator('tbody tr');
  const tujuan = page.getByLabel(LABEL_TUJUAN.MENDIRIKAN);
  // Of a group of people without accounts nobody can be written to: then the next one is taken.
  let bidang = '';
  for (let ke = 0; ke < (await baris.count()); ke += 1) {
    const anggota = await baris.nth(ke).getByRole('cell', { name: /^\d+$/ }).first().textContent();
    expect(Number(anggota)).toBeGreaterThanOrEqual(9);
    const undang = baris.nth(ke).getByRole('link', { name: /^Undang pemilik/ });
    bidang = ((await undang.textContent()) ?? '').replace(
      /^Undang pemilik bidang | di [^,]+, [^,]+$/g,
      '',
    );
    await undang.click();
    await page.waitForURL(/\/portal\/kampanye\/baru\?peluang=/);
    await expect(page.getByRole('heading', { name: 'Penerima' })).toBeVisible();
    if ((await tujuan.count()) > 0) break;
    await page.goto('/portal/peluang');
  }
  await expect(page.getByRole('main')).toContainText(bidang.toLowerCase());
  await expect(tujuan).toBeChecked();
  await periksaLebar(page);
  const judul = `Mari mendirikan koperasi ${Date.now()}`;
  await page.getByLabel('Judul undangan').fill(judul);
  await page.getByLabel(/^Ya, kirim undangan ini/).check();
  await page.getByRole('button', { name: 'Kirim undangan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(judul);
  await expect(page.getByRole('main')).toContainText(/dari [1-9]\d* yang diundang/);
  await page.goto('/portal/kampanye');
  await expect(page.getByRole('link', { name: new RegExp(judul) })).toBeVisible();
});

test('undangan yang menyarankan satu koperasi menyebutnya kepada pemilik @hanya-meja', async ({
  page,
}) => {
  const pemilik = await ambilPemilik();
  const ada = await denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ id: string; nama: string }>(
      `with kampanye as (
         select c.id, k.nama from kampanye_undangan c join koperasi k on k.id = c.koperasi_id
         where c.status = 'BERJALAN' order by c.id limit 1),
       baru as (
         insert into undangan_koperasi
           (id, kampanye_id, pengguna_id, pelaku_usaha_id, usaha_id, terkirim_pada)
         select gen_random_uuid(), id, $1, $2, $3, now() from kampanye returning id)
       select baru.id, kampanye.nama from baru, kampanye`,
      [pemilik.id, pemilik.pelakuUsahaId, pemilik.usahaId],
    );
    return rows[0];
  });
  if (!ada) throw new Error('Data demo tidak punya kampanye yang menyarankan koperasi');
  await jadiAkun(page, pemilik);
  await page.goto(`/portal/undangan/${ada.id}`);
  // Also when it is no longer recommended its name is said.
  await expect(page.getByRole('main')).toContainText(ada.nama);
});

test('kampanye lama memperlihatkan hasilnya', async ({ page }) => {
  await masukSebagai(page, 'inspektorat');
  await page.goto('/portal/kampanye');
  await page.getByRole('link', { name: /Mari bergabung dengan koperasi di Pancoran Mas/ }).click();
  await page.waitForURL(/\/portal\/kampanye\/[0-9a-f-]+$/);
  await expect(page.getByText('Ditutup', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tutup kampanye' })).toHaveCount(0);
  await page.goto(`${page.url()}?jawaban=BERMINAT`);
  await expect(page.getByText('Jawaban: Berminat')).toBeVisible();
});

test('di meja semua angka kampanye terlihat tanpa digulir @hanya-meja', async ({ page }) => {
  await masukSebagai(page, 'petugas');
  await page.goto('/portal/kampanye');
  const tabel = page.locator('.tabel-bungkus');
  await expect(tabel.getByRole('columnheader', { name: 'Menjadi anggota' })).toBeVisible();
  expect(await tabel.evaluate((isi) => isi.scrollWidth <= isi.clientWidth)).toBe(true);
});
