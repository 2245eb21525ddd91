import type { Page } from '@playwright/test';
import { denganBasisData } from './contoh';

/* Assessments for tests that go the way from draft to certificate, on koperasi of their own. */

/** A PDF that holds nothing, for uploads. */
export const PDF_KOSONG = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** Registers a koperasi without an account and gives its id. */
export async function buatKoperasi(nama: string): Promise<string> {
  return denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ id: string }>(
      `insert into koperasi (id, nama, kunci_nama, jenis, kelompok, sektor_usaha, alamat, kelurahan_kode,
         tanggal_badan_hukum, diubah_pada)
       select gen_random_uuid(), $1::text, lower($1::text), 'SIMPAN_PINJAM', 18, 11, 'Jalan Uji Nomor 1', kode,
         '2015-03-02', now()
       from kelurahan order by kode limit 1 returning id`,
      [nama],
    );
    return rows[0]?.id ?? '';
  });
}

/**
 * A draft result that the kepala bidang of the demo has released to a koperasi.
 *
 * @param sisaHari days left to answer; negative when they are over
 */
export async function buatLepasan(koperasiId: string, sisaHari = 9): Promise<string> {
  return denganBasisData(async (klien) => {
    const batas = `(now() at time zone 'Asia/Jakarta')::date + ${sisaHari}`;
    const { rows } = await klien.query<{ id: string }>(
      `insert into penilaian (id, koperasi_id, tahun_buku, status, aturan_kode, total, predikat, kategori, disusun_oleh, diajukan_pada, batas_tanggapan,
         versi, diubah_pada)
       select gen_random_uuid(), $1::uuid, 2022, 'DRAF', 'KKPKK-2021', 80, 'SEHAT',
         'SEHAT', p.id, now(), ${batas}, 3, now()
       from pengguna p where p.surel = 'penilai@contoh.test' returning id`,
      [koperasiId],
    );
    const id = rows[0]?.id ?? '';
    // Aspects are written while it is a draft, as in real use.
    await klien.query(
      `insert into aspek_penilaian (penilaian_id, kode, persen, tertimbang)
       select $1::uuid, kode, 80, 0.8 * bobot
       from (values ('TK', 30), ('PR', 15), ('KK', 40), ('MD', 15)) as a (kode, bobot)`,
      [id],
    );
    await klien.query(`update penilaian set status = 'MENUNGGU_TANGGAPAN' where id = $1::uuid`, [
      id,
    ]);
    await klien.query(
      `insert into tanggapan_penilaian (id, penilaian_id, putaran, total, predikat, dilepas_oleh, dilepas_pada,
         batas, aturan_versi)
       select gen_random_uuid(), $1::uuid, 1, 80, 'SEHAT', p.id, now(), ${batas}, 'DKUM-2018'
       from pengguna p where p.surel = 'kabid@contoh.test'`,
      [id],
    );
    return id;
  });
}

/**
 * Fills in the four aspects and attaches the kertas kerja, as the signed-in penilai; all that is left is to
 * hand it in.
 *
 * @returns the address of the assessment
 */
export async function susunSampaiPeriksa(
  page: Page,
  koperasiId: string,
  persen: string,
): Promise<string> {
  await page.goto(`/portal/koperasi/${koperasiId}/penilaian/baru/luar-portal`);
  for (const aspek of [/^Tata kelola/, /^Profil risiko/, /^Kinerja keuangan/, /^Permodalan/]) {
    await page.getByLabel(aspek).fill(persen);
  }
  await page.getByRole('button', { name: 'Simpan draf dan lanjutkan' }).click();
  await page.waitForURL(/\/kertas-kerja/);
  await page.getByLabel(/berkas Kertas kerja/).setInputFiles({
    name: 'kertas-kerja.pdf',
    mimeType: 'application/pdf',
    buffer: PDF_KOSONG,
  });
  await page.getByRole('button', { name: /^Unggah/ }).click();
  await page.waitForURL(/unggah=ok/);
  await page.getByRole('link', { name: 'Lanjutkan ke pemeriksaan' }).click();
  await page.waitForURL(/\/periksa$/);
  return new URL(page.url()).pathname.replace('/periksa', '');
}

/** Goes all the way: the assessment lies with the kepala bidang. */
export async function susunDanAjukan(
  page: Page,
  koperasiId: string,
  persen: string,
): Promise<string> {
  const jalur = await susunSampaiPeriksa(page, koperasiId, persen);
  await page.getByRole('button', { name: 'Ajukan ke kepala bidang' }).click();
  await page.getByText('Penilaian sudah diajukan').waitFor();
  return jalur;
}
