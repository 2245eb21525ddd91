import type { BrowserContext, Page } from '@playwright/test';
import { denganBasisData, type NamaPelihat } from '@/tests/support/e2e/contoh';
import { halamanTerbuka, PEMBUKA } from '@/tests/support/e2e/halaman-terbuka';
import {
  badanBanyakBagian,
  berdampingan,
  kirim,
  pencatat,
} from '@/tests/support/e2e/kiriman-buruk';
import {
  bacaHalaman,
  type FormulirHalaman,
  KORPUS_ALAMAT,
  serangan,
  sidikFormulir,
} from '@/tests/support/e2e/masukan-buruk';
import { alamatContoh, HARAPAN, KOLOM } from '@/tests/support/e2e/matriks-rute';
import { jadi } from '@/tests/support/e2e/pelihat';
import { testServerSendiri } from '@/tests/support/e2e/server-sendiri';
import { expect } from '@/tests/support/e2e/uji';

const test = testServerSendiri();

/* Bad input to every form and every parameter that the pages themselves show: a new page is taken in by itself. */

/** Of all attacks on a form each fourth is sent, from another one on for each form: all of them meet many forms. */
const SETIAP = 4;
/** The last ones, which are about the form as a whole, are always sent. */
const SELALU = 4;

const sebagian = <T>(daftar: readonly T[], urutan: number, selalu = 0): T[] =>
  daftar.filter((_, i) => (i + urutan) % SETIAP === 0 || i >= daftar.length - selalu);

/** The limits of the rate stand in the way of what is asked here; they have tests of their own. */
const lupakanLaju = () => denganBasisData((klien) => klien.query('delete from batas_laju'));

/** What was sent may well have ended the session. */
async function tetap(page: Page, pelihat: NamaPelihat): Promise<void> {
  if (pelihat === 'publik') return;
  const { status } = await kirim(page.request, '/portal', { metode: 'GET' });
  if (status !== 200) await jadi(page, pelihat);
}

/** Asks and notes what comes; true where the limits of the rate held it off, and are forgotten for the next. */
async function ditahanLaju(
  catat: ReturnType<typeof pencatat>,
  apa: string,
  minta: () => ReturnType<typeof kirim>,
): Promise<boolean> {
  const ditahan = (await catat.periksa(apa, minta)) === 429;
  if (ditahan) await lupakanLaju();
  return ditahan;
}

const buka = (catat: ReturnType<typeof pencatat>, context: BrowserContext, alamat: string) =>
  ditahanLaju(catat, `GET ${alamat.slice(0, 160)}`, () =>
    kirim(context.request, alamat, { metode: 'GET' }),
  );

async function serangFormulir(
  context: BrowserContext,
  asal: string,
  formulir: FormulirHalaman,
  urutan: number,
  catat: ReturnType<typeof pencatat>,
): Promise<void> {
  let ditahan = 0;
  const semua = sebagian(serangan(formulir), urutan, SELALU);
  await berdampingan(semua, async (isi) => {
    const { badan, tipe } = badanBanyakBagian(isi);
    const apa = `POST ${formulir.ke} ${JSON.stringify(isi.filter(([nama]) => !nama.startsWith('$'))).slice(0, 160)}`;
    const tertahan = await ditahanLaju(catat, apa, () =>
      kirim(context.request, formulir.ke, { asal, badan, kepala: { 'content-type': tipe } }),
    );
    if (tertahan) ditahan += 1;
  });
  // A form whose attacks were all held off has not been attacked.
  if (ditahan > semua.length / 2) catat.temuan.push(`${formulir.ke}: ${ditahan} ditahan laju`);
}

async function serangParameter(
  context: BrowserContext,
  jalur: string,
  parameter: readonly string[],
  urutan: number,
  catat: ReturnType<typeof pencatat>,
): Promise<void> {
  const alamat = parameter.flatMap((nama, ke) =>
    sebagian(KORPUS_ALAMAT, urutan + ke).map((nilai) => `${jalur}?${nama}=${nilai}`),
  );
  const ganda = parameter.map((nama) => `${nama}=a&${nama}=b`).join('&');
  await berdampingan(ganda ? [...alamat, `${jalur}?${ganda}`] : alamat, async (satu) => {
    await buka(catat, context, satu);
  });
}

test('masukan buruk ke setiap formulir dan setiap parameter halaman', async ({
  browser,
  baseURL,
}, info) => {
  test.setTimeout(900_000);
  const asal = new URL(baseURL ?? '').origin;
  const catat = pencatat();
  const diserang = new Set<string>();
  const ditanya = new Set<string>();
  for (const pelihat of PEMBUKA) {
    const context = await browser.newContext({ baseURL: asal });
    const page = await context.newPage();
    await jadi(page, pelihat);
    await page.goto('about:blank');
    for (const { rute, alamat } of await halamanTerbuka(pelihat)) {
      const halaman = await bacaHalaman(page, alamat);
      for (const satu of halaman.formulir) {
        if (satu.metode !== 'POST' || diserang.has(sidikFormulir(satu))) continue;
        diserang.add(sidikFormulir(satu));
        await serangFormulir(context, asal, satu, diserang.size, catat);
        await tetap(page, pelihat);
      }
      const baru = halaman.parameter.filter((nama) => !ditanya.has(`${rute}?${nama}`));
      for (const nama of baru) ditanya.add(`${rute}?${nama}`);
      await serangParameter(context, halaman.jalur, baru, ditanya.size, catat);
    }
    await context.close();
  }
  info.annotations.push({
    type: 'banyaknya',
    description: `${diserang.size} formulir, ${ditanya.size} parameter, ${catat.jumlah()} kiriman`,
  });
  expect(catat.temuan).toEqual([]);
  // What is read from the pages must not dry up unseen.
  expect(diserang.size).toBeGreaterThan(80);
  expect(ditanya.size).toBeGreaterThan(60);
});

test('bagian alamat yang berubah diisi apa saja', async ({ page, context }) => {
  test.setTimeout(600_000);
  const catat = pencatat();
  for (const pelihat of ['publik', 'petugas', 'pemilik', 'admin'] as const) {
    await jadi(page, pelihat);
    await page.goto('about:blank');
    const urutan = KOLOM.indexOf(pelihat);
    const rute = [...HARAPAN]
      .filter(([satu, isi]) => satu.includes('[') && isi[urutan]?.startsWith('200'))
      .map(([satu]) => satu);
    const alamat = rute.flatMap((satu, ke) =>
      sebagian(KORPUS_ALAMAT.filter(Boolean), ke).map((nilai) =>
        satu.replace(/\[[^\]]+\]/g, nilai),
      ),
    );
    await berdampingan(alamat, async (satu) => {
      await buka(catat, context, satu);
    });
    await context.clearCookies();
  }
  expect(catat.temuan).toEqual([]);
  expect(catat.jumlah()).toBeGreaterThan(300);
  const { sendiri } = await alamatContoh('/koperasi/[id]', 'publik');
  expect((await context.request.get(sendiri)).status()).toBe(200);
});
