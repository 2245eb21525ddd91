import { expect, type Page } from '@playwright/test';
import { nikPendudukRekaan } from './akun-baru';
import { tekanUnggah } from './unggahan';

/* The registration of a business as an owner goes through it, step by step. */

export type IsianLangkah = Record<string, string>;

/** The kelurahan of the demo's officer. */
export const KELURAHAN_DEMO = '32.76.01.1006';

/** Everything a registration asks, by step; the person and the place are invented. */
export function isianPendaftaran({
  nama = 'Siti Rekaan',
  usaha = 'Dapur Uji Rekaan',
}: {
  nama?: string;
  usaha?: string;
} = {}): Record<string, IsianLangkah> {
  const { nikPenduduk, tanggalLahir } = nikPendudukRekaan();
  return {
    pemilik: {
      nama,
      nikPenduduk,
      jenisKelamin: 'PEREMPUAN',
      tempatLahir: 'Depok',
      tanggalLahir,
      pendidikan: 'sma',
    },
    alamat: {
      alamat: 'Jalan Contoh Rumah 7',
      rt: '004',
      rw: '010',
      kelurahanKode: KELURAHAN_DEMO,
      telepon: '0813 5702 4681',
    },
    usaha: {
      nama: usaha,
      kegiatanUtama: 'Membuat dan menjual kue kering',
      produkUtama: 'Kue kering',
      jenisUsahaKode: 'kuliner',
      statusBadanUsaha: 'PERORANGAN',
      tanggalMulai: '2022-06-01',
    },
    lokasi: { alamat: 'Jalan Contoh Dapur 9', kelurahanKode: KELURAHAN_DEMO },
    keuangan: {
      modalUsaha: '25.000.000',
      omzetTahunan: 'Rp120.000.000',
      tahunData: '2025',
      pekerjaDibayarPerempuan: '2',
    },
    perizinan: { sku: '503/12/SKU/2026' },
  };
}

/** Fills in fields by their names, whatever kind of control they are. */
export async function isi(page: Page, isian: IsianLangkah, dalam = 'main'): Promise<void> {
  for (const [nama, nilai] of Object.entries(isian)) {
    const kendali = page.locator(`${dalam} [name="${nama}"]`);
    const jenis = await kendali.first().evaluate((simpul) => {
      const { tagName, type } = simpul as HTMLInputElement;
      return tagName === 'SELECT' ? 'select' : type;
    });
    if (jenis === 'radio' || jenis === 'checkbox') {
      await page.locator(`${dalam} [name="${nama}"][value="${nilai}"]`).check();
    } else if (jenis === 'select') await kendali.selectOption(nilai);
    else await kendali.fill(nilai);
  }
}

/** What the fields hold now. */
export async function nilaiIsian(page: Page, nama: readonly string[]): Promise<IsianLangkah> {
  const hasil: IsianLangkah = {};
  for (const satu of nama) {
    const radio = page.locator(`main [name="${satu}"][type="radio"]`);
    hasil[satu] =
      (await radio.count()) > 0
        ? await page.locator(`main [name="${satu}"]:checked`).inputValue()
        : await page.locator(`main [name="${satu}"]`).inputValue();
  }
  return hasil;
}

/** Saves the step; the answer of the server is there when this returns. */
export async function simpanDanLanjut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
}

/** The error summary or the warning on top of the form says this. */
export const terlihatMasalah = (page: Page, teks: string | RegExp) =>
  expect(page.getByRole('main').getByRole('alert').filter({ hasText: teks })).toBeVisible();

/** One pixel as JPEG would not be read on a screen; this is enough of a PDF to be taken for one. */
export const PDF_KECIL = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** Uploads a file through the form of one kind of document. */
export async function unggah(
  page: Page,
  jenis: 'KTP' | 'NIB' | 'SKU',
  berkas: { name: string; mimeType: string; buffer: Buffer } = {
    name: `${jenis.toLowerCase()}.pdf`,
    mimeType: 'application/pdf',
    buffer: PDF_KECIL,
  },
): Promise<void> {
  const formulir = page.locator(`form#unggah-${jenis}`);
  await formulir.locator('input[type="file"]').setInputFiles(berkas);
  await tekanUnggah(formulir.getByRole('button', { name: /^Unggah/ }));
}
