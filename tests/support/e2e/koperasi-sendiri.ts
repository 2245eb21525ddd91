import { randomInt, randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { kunciBadanHukum } from '@/lib/koperasi/identitas/rules';
import { kunciNama } from '@/lib/koperasi/nama/rules';
import { kataAcak } from '../kata';
import { denganBasisData } from './contoh';

/* Koperasi of a test's own, so that runs side by side do not meet in one record. */

/** A name of which all three words are new. */
export const namaKoperasiBaru = (): string =>
  `Koperasi Konsumen ${kataAcak()} ${kataAcak()} ${kataAcak()}`;

/** A Nomor Induk Koperasi of Depok that nobody has. */
export const nomorIndukBaru = (): string =>
  `3276${String(randomInt(1_000_000_000)).padStart(9, '0')}`;

export interface KoperasiSendiri {
  id: string;
  nama: string;
  nomorBadanHukum: string;
}

const KELURAHAN_UJI = '32.76.06.1001';

/** Puts an active koperasi into the database, as registered long ago. */
export function buatKoperasiSendiri(
  ubah: {
    nama?: string;
    kelurahanKode?: string;
    nomorIndukKoperasi?: string;
    alamat?: string;
    /** Rupiah; without it nobody can apply there. */
    simpanan?: number;
    /** Rupiah; as much as the simpanan pokok unless said otherwise. */
    simpananWajib?: number;
  } = {},
): Promise<KoperasiSendiri> {
  const nama = ubah.nama ?? namaKoperasiBaru();
  const nomorBadanHukum = `${randomInt(1, 999)}/BH/UJI/${randomUUID().slice(0, 8).toUpperCase()}`;
  return denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ id: string }>(
      `insert into koperasi (id, nama, kunci_nama, nomor_badan_hukum, kunci_badan_hukum, nomor_induk_koperasi,
         tanggal_badan_hukum, jenis, kelompok, sektor_usaha, alamat, kelurahan_kode, simpanan_pokok,
         simpanan_wajib, diubah_pada)
       values (gen_random_uuid(), $1, $2, $3, $4, $5, '2015-04-01', 'KONSUMEN', 16, 7, $6, $7, $8, $9, now())
       returning id`,
      [
        nama,
        kunciNama(nama),
        nomorBadanHukum,
        kunciBadanHukum(nomorBadanHukum),
        ubah.nomorIndukKoperasi ?? null,
        ubah.alamat ?? 'Jalan Uji Nomor 1',
        ubah.kelurahanKode ?? KELURAHAN_UJI,
        ubah.simpanan ?? null,
        ubah.simpananWajib ?? ubah.simpanan ?? null,
      ],
    );
    return { id: rows[0]?.id as string, nama, nomorBadanHukum };
  });
}

/** Fields of the registration, step by step, by label; a list is chosen by its option's text. */
type Isian = [label: string | RegExp, nilai: string, jenis?: 'pilih'];

const LANGKAH_SISA: [langkah: string, isian: Isian[]][] = [
  [
    'bidang',
    [
      ['Jenis koperasi', 'KONSUMEN', 'pilih'],
      ['Kelompok koperasi', '16', 'pilih'],
      ['Sektor usaha', '7', 'pilih'],
    ],
  ],
  [
    'alamat',
    [
      [/^Alamat/, 'Jalan Uji Pendaftaran Nomor 12'],
      ['Kelurahan', '32.76.06.1001', 'pilih'],
      [/^Telepon kantor/, '021 7788 9900'],
    ],
  ],
  [
    'simpanan',
    [
      [/^Simpanan pokok/, '100.000'],
      [/^Simpanan wajib/, '20.000'],
    ],
  ],
  ['pengurus', [['Nama lengkap', 'Siti Ketua']]],
];

/** Fills fields of the form that is open. */
export async function isi(page: Page, isian: readonly Isian[]): Promise<void> {
  for (const [label, nilai, jenis] of isian) {
    const kotak = page.getByRole('main').getByLabel(label).first();
    if (jenis === 'pilih') await kotak.selectOption(nilai);
    else await kotak.fill(nilai);
  }
}

export const simpanDanLanjut = (page: Page) =>
  page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();

/** From the step "Jenis dan bidang" to the page on which the answers are checked. */
export async function isiLangkahSisa(page: Page): Promise<void> {
  for (const [langkah, isian] of LANGKAH_SISA) {
    await page.waitForURL(({ pathname }) => pathname.endsWith(`/${langkah}`));
    await isi(page, isian);
    await simpanDanLanjut(page);
  }
  await page.waitForURL(({ pathname }) => pathname.endsWith('/periksa'));
}
