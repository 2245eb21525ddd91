import { randomInt } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { PENDIRI_PERTAMA } from './akun-baru';
import { denganBasisData } from './contoh';
import { gantiPeran, masukLewatFormulir } from './peran';
import { tekanUnggah } from './unggahan';

/* Steps of a founding as people take them in the browser. */

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const BERKAS = { name: 'berkas.pdf', mimeType: 'application/pdf', buffer: PDF };

/** A day in Jakarta some days from now, as a date field holds it. */
const hariDari = (hariLagi: number): string =>
  new Date(Date.now() + 7 * 3_600_000 + hariLagi * 86_400_000).toISOString().slice(0, 10);

export const hariIni = (): string => hariDari(0);

/** A number of a decision of AHU that nobody has. */
export const nomorAhuBaru = (): string =>
  `AHU-${String(randomInt(10_000_000)).padStart(7, '0')}.AH.01.26.TAHUN ${hariIni().slice(0, 4)}`;

/** Owners of the demo, four that no other run uses; `giliran` tells the runs apart. */
export const pemilikUntuk = (giliran: number): string[] =>
  [0, 1, 2, 3].map(
    (ke) => `pemilik${String(PENDIRI_PERTAMA + giliran * 4 + ke).padStart(4, '0')}@contoh.test`,
  );

export async function gantiAkun(page: Page, surel: string): Promise<void> {
  await page.context().clearCookies();
  await masukLewatFormulir(page, surel);
}

/** An input of text that no browser without JavaScript fills by itself. */
export async function isi(page: Page, nilai: Record<string, string>): Promise<void> {
  for (const [label, teks] of Object.entries(nilai))
    await page.getByLabel(label, { exact: true }).fill(teks);
}

/** Fills all steps of a new founding and begins it. @returns its address */
export async function mulaiPendirian(
  page: Page,
  nama: string,
  periksa: () => Promise<void>,
): Promise<string> {
  await page.goto('/portal/pendirian');
  await page.getByRole('link', { name: 'Mulai pendirian' }).first().click();
  await expect(page).toHaveURL(/\/pendirian\/mulai/);
  await periksa();
  await page.getByRole('link', { name: 'Buat rencana baru' }).click();
  await expect(page).toHaveURL(/\/bentuk$/);
  await page.getByLabel(/^Koperasi primer/).check();
  await page.getByRole('radio', { name: 'Konsumen' }).check();
  await periksa();
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
  await expect(page).toHaveURL(/\/wilayah$/);
  await page.getByLabel('Kelurahan kantor koperasi').selectOption('32.76.01.1006');
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
  // Nothing that was chosen is lost by a mistake.
  await expect(page.getByRole('main').getByRole('alert')).toContainText('alamat');
  await expect(page.getByLabel('Kelurahan kantor koperasi')).toHaveValue('32.76.01.1006');
  await isi(page, { 'Rencana alamat kantor': 'Jalan Rencana 8' });
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
  await expect(page).toHaveURL(/\/nama$/);
  await isi(page, { 'Nama koperasi': 'Koperasi Konsumen Pendek' });
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('3 kata');
  await isi(page, { 'Nama koperasi': nama });
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
  await expect(page).toHaveURL(/\/kegiatan$/);
  await isi(page, {
    'Tujuan koperasi': 'Membeli bahan bersama supaya lebih murah.',
    'Kegiatan usaha': 'Toko bahan baku untuk anggota.',
  });
  await page.getByLabel('Sektor usaha').selectOption({ index: 7 });
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
  await expect(page).toHaveURL(/\/simpanan$/);
  await page.getByLabel(/^Usulan simpanan pokok/).fill('100.000');
  await page.getByLabel(/^Usulan simpanan wajib/).fill('20.000');
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
  await expect(page).toHaveURL(/\/periksa$/);
  await expect(page.getByText(nama).first()).toBeVisible();
  await periksa();
  const serupa = page.getByLabel(/sudah membandingkan/);
  if ((await serupa.count()) > 0) await serupa.check();
  await page.getByRole('button', { name: 'Mulai pendirian' }).click();
  await expect(page).toHaveURL(/\/portal\/pendirian\/(undangan\/)?[0-9a-f-]{36}/);
  const { rows } = await denganBasisData((klien) =>
    klien.query<{ id: string }>('select id from pendirian where nama = $1', [nama]),
  );
  return `/portal/pendirian/${rows[0]?.id}`;
}

export async function unggahKtp(page: Page): Promise<void> {
  await page.getByLabel(/berkas.*KTP/i).setInputFiles({ ...BERKAS, name: 'ktp.pdf' });
  await tekanUnggah(page.getByRole('button', { name: /^Unggah/ }));
  await expect(page).toHaveURL(/unggah=ok/);
}

/** Consents, and once more where something unusual is asked about. */
export async function setujuMendirikan(page: Page): Promise<void> {
  const kirim = async () => {
    await page.getByLabel('Saya warga negara Indonesia').check();
    await page.getByLabel(/^Saya setuju nama[ ,]/).check();
    await page.getByRole('button', { name: 'Saya bersedia menjadi pendiri' }).click();
  };
  await kirim();
  const periksaLagi = page.locator('[name="konfirmasiPeringatan"]');
  const jadi = () => page.url().includes('kabar=konfirmasi');
  await expect.poll(async () => jadi() || (await periksaLagi.count()) > 0).toBe(true);
  if (!jadi()) {
    await periksaLagi.check();
    await kirim();
  }
  await expect(page).toHaveURL(/kabar=konfirmasi/);
}

/** On the page of an invitation, as a registered owner: hands in a KTP when none is there, and says yes. */
export async function bersedia(page: Page, pekerjaan: string): Promise<void> {
  await expect(page.getByLabel('Saya warga negara Indonesia')).toBeVisible();
  if ((await page.locator('[name="ktpId"]').count()) === 0) await unggahKtp(page);
  await isi(page, { Pekerjaan: pekerjaan });
  await setujuMendirikan(page);
}

/** Lets the hour of a penyuluhan that was set pass. */
export const penyuluhanBerlalu = (alamat: string): Promise<unknown> =>
  denganBasisData((klien) =>
    klien.query(
      `UPDATE penyuluhan_pendirian SET waktu = now() - interval '1 minute' WHERE pendirian_id = $1`,
      [alamat.split('/').at(-1)],
    ),
  );

/** Hands in every document of the present step that is required and not there. */
export async function unggahWajib(page: Page, alamat: string, nama: RegExp[]): Promise<void> {
  await page.goto(alamat);
  for (const satu of nama) {
    const pilih = page.getByLabel(new RegExp(`^Pilih berkas: ${satu.source}`));
    await pilih.setInputFiles(BERKAS);
    await tekanUnggah(page.getByRole('button', { name: new RegExp(`^Unggah ${satu.source}`) }));
    // The message names the document: that of the one before it does not count.
    await expect(
      page.getByText(new RegExp(`^${satu.source}.* sudah tersimpan\\.$`)).first(),
    ).toBeVisible();
  }
}

/** The office finds every document of the present step right. */
export async function semuaSesuai(page: Page, alamat: string): Promise<void> {
  await page.goto(alamat);
  const sekaligus = page.getByRole('group', { name: /^Setujui beberapa berkas/ });
  if ((await sekaligus.count()) > 0) {
    for (const satu of await sekaligus.getByRole('checkbox').all()) await satu.check();
    await page.getByRole('button', { name: 'Setujui yang dicentang' }).click();
    await expect(page.getByText('Semua berkas yang diunggah sudah diperiksa.')).toBeVisible();
    await page.goto(alamat);
    return;
  }
  // What was found right keeps its buttons, folded: those that are seen are still to be decided.
  const jumlah = await page.getByRole('button', { name: /^Sesuai / }).count();
  expect(jumlah).toBeGreaterThan(0);
  for (let ke = 0; ke < jumlah; ke += 1) {
    await page
      .getByRole('button', { name: /^Sesuai / })
      .first()
      .click();
    await expect(page).toHaveURL(/kabar=diperiksa/);
    await page.goto(alamat);
  }
}

/** What every koperasi hands in after its meeting. */
export const BERKAS_RAPAT = [
  /Berita acara rapat/,
  /Daftar hadir/,
  /Rencana awal kegiatan/,
  /Surat bukti penyetoran/,
];

/** On the page of a founding, as a petugas: sets the penyuluhan for tomorrow, and records that it took place once that moment has passed. */
export async function adakanPenyuluhan(page: Page, alamat: string, peserta: string): Promise<void> {
  await isi(page, {
    'Tanggal penyuluhan': hariDari(1),
    'Jam mulai': '10.15',
    'Tempat atau tautan': 'Gedung Dibaleka II',
    'Nama penyuluh': 'Bayu Petugas',
  });
  await page.getByLabel(/^Bertemu langsung/).check();
  await page.getByRole('button', { name: 'Simpan jadwal' }).click();
  await expect(page).toHaveURL(/kabar=jadwalkan/);
  await penyuluhanBerlalu(alamat);
  await isi(page, { 'Jumlah peserta': peserta });
  await page.getByRole('button', { name: 'Catat penyuluhan selesai' }).click();
  await expect(page).toHaveURL(/kabar=catatPenyuluhan/);
}

/** As whoever leads: what every founder paid, today. */
export async function catatSetoran(page: Page): Promise<void> {
  for (const dibayar of await page.getByLabel(/^Simpanan pokok dibayar pada/).all())
    await dibayar.fill(hariIni());
  await page.getByRole('button', { name: 'Simpan setoran' }).click();
  await expect(page).not.toHaveURL(/\/setoran$/);
}

/** As whoever leads: the deed of the notary goes to the office. */
export async function kirimAkta(page: Page, alamat: string): Promise<void> {
  await unggahWajib(page, alamat, [/Akta/]);
  await isi(page, {
    'Nama notaris (NPAK)': 'Notaris Contoh',
    'Nomor akta': '12',
    'Tanggal akta': hariIni(),
  });
  await page.getByRole('button', { name: 'Kirim akta ke dinas' }).click();
  await expect(page).toHaveURL(/kabar=kirimAkta/);
}

/** A petugas finds all documents of the step right and approves it with this button. */
export async function petugasMenyetujui(
  page: Page,
  alamat: string,
  tombol: string,
  kabar: RegExp,
  periksa?: () => Promise<void>,
): Promise<void> {
  await gantiPeran(page, 'petugas');
  await semuaSesuai(page, alamat);
  await periksa?.();
  await page.getByRole('button', { name: tombol }).click();
  await expect(page).toHaveURL(kabar);
}

/**
 * Lets owners of the demo stand as founders who have confirmed, so that the test need not walk through
 * the same form nine times.
 */
export async function tambahPendiri(alamat: string, sampai: number, mulai: number): Promise<void> {
  const pendirianId = alamat.split('/').pop();
  await denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ n: number }>(
      "select count(*)::int as n from pendiri where pendirian_id = $1 and status = 'AKTIF'",
      [pendirianId],
    );
    const kurang = sampai - (rows[0]?.n ?? 0);
    await klien.query(
      `with orang as (
         select o.*, row_number() over (order by p.surel) as ke from pelaku_usaha o
         join pengguna p on p.id = o.pengguna_id
         where p.surel like 'pemilik0%@contoh.test' and o.id not in
           (select pelaku_usaha_id from pendiri where pendirian_id = $1 and pelaku_usaha_id is not null)
         order by p.surel offset $3 limit $2),
       setuju as (
         insert into persetujuan (id, pengguna_id, tujuan, versi_teks, teks_hash, saluran)
         select gen_random_uuid(), pengguna_id, 'PENDIRIAN_KOPERASI', '2026-11', repeat('0', 64), 'portal'
         from orang returning id, pengguna_id)
       insert into pendiri (id, pendirian_id, urutan, pengguna_id, pelaku_usaha_id, nama, pekerjaan,
         kelurahan_kode, persetujuan_id)
       select gen_random_uuid(), $1, 100 + o.ke, o.pengguna_id, o.id, o.nama, 'Wiraswasta',
         o.kelurahan_kode, s.id
       from orang o join setuju s on s.pengguna_id = o.pengguna_id`,
      [pendirianId, kurang, mulai],
    );
  });
}
