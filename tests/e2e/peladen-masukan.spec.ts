import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { buatAkunSendiri } from '@/tests/support/e2e/akun-sendiri';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { halamanTerbuka, PEMBUKA } from '@/tests/support/e2e/halaman-terbuka';
import {
  badanBanyakBagian,
  berdampingan,
  type Jawaban,
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
import { HARAPAN, KOLOM } from '@/tests/support/e2e/matriks-rute';
import { jadi } from '@/tests/support/e2e/pelihat';
import { masukLewatFormulir } from '@/tests/support/e2e/peran';
import { halamanDiApp } from '@/tests/support/e2e/rute';
import { testServerSendiri } from '@/tests/support/e2e/server-sendiri';
import { expect } from '@/tests/support/e2e/uji';

const test = testServerSendiri();

/* Bad input to every form and every parameter that the pages themselves show: a new page is taken in by itself. */

/** Of all attacks on a form each third is sent, from another one on for each form: all of them meet many forms. */
const SETIAP = 3;
/** The last ones, which are about the form as a whole, are always sent. */
const SELALU = 4;

/** What a server may say to bad input; nothing else is expected. */
const WAJAR = new Set([200, 303, 307, 400, 403, 404, 409, 411, 413, 415, 422, 429]);

/**
 * Pages that are there for their form: where one of them shows none, the search for forms has failed. Three are
 * left out: the demo has no assessment that can be mended and no founding that takes payments, and the page of
 * the code has a button without a field.
 */
const BERFORMULIR =
  /^\/daftar$|\/(masuk|lupa-sandi|akun|baru|(?<!penilaian\/\[id\]\/)ubah|ubah\/\[bagian\]|\[langkah\]|status|unggah|catat|pengurus|rapat)$/;

/**
 * Forms that none of the accounts of the demo sees: an owner who was never written down has a form for a code,
 * and a founding takes minutes and payments between its meeting and the notary.
 */
async function pelihatTambahan(): Promise<{ surel: string; halaman: HalamanDiserang[] }[]> {
  const { surel } = await buatAkunSendiri(['PEMILIK']);
  const rapat = await denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ id: string; surel: string }>(
      `select t.id, p.surel from pendirian t join pengguna p on p.id = t.pemrakarsa_id
       where t.status = 'RAPAT_PENDIRIAN' order by t.id limit 1`,
    );
    return rows[0];
  });
  if (!rapat) throw new Error('Data demo tidak punya pendirian yang sedang rapat.');
  const pendirian = ['rapat', 'setoran', 'ubah', 'pendiri'].map((satu) => ({
    rute: `/portal/pendirian/[id]/${satu}`,
    alamat: `/portal/pendirian/${rapat.id}/${satu}`,
  }));
  const pemilik = ['hubungkan', 'daftar'].map((satu) => `/portal/usaha-saya/${satu}`);
  return [
    { surel, halaman: pemilik.map((rute) => ({ rute, alamat: rute })) },
    { surel: rapat.surel, halaman: pendirian },
  ];
}

/** What has to be chosen in the address before a page shows its form. */
async function pilihan(rute: string): Promise<string> {
  if (rute !== '/portal/kampanye/baru') return '';
  return denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ kode: string }>(
      `select kelurahan_kode as kode from usaha where status = 'TERVERIFIKASI'
       group by 1 order by count(*) desc, 1 limit 1`,
    );
    return `?kelurahan=${rows[0]?.kode}`;
  });
}

/** What stands beside a record before its own page: there are the acts that end it. */
const yangDalamDahulu = <T extends { rute: string }>(halaman: readonly T[]): T[] =>
  halaman.toSorted((a, b) => b.rute.split('/').length - a.rute.split('/').length);

interface HalamanDiserang {
  rute: string;
  alamat: string;
  pertama?: boolean;
}

type Pencatat = ReturnType<typeof pencatat>;

const sebagian = <T>(daftar: readonly T[], urutan: number, selalu = 0): T[] =>
  daftar.filter((_, i) => (i + urutan) % SETIAP === 0 || i >= daftar.length - selalu);

/** The limits of the rate stand in the way of what is asked here; they have tests of their own. */
const lupakanLaju = () => denganBasisData((klien) => klien.query('delete from batas_laju'));

const ditahan = (jawaban: Jawaban | undefined): boolean =>
  jawaban !== undefined &&
  (jawaban.status === 429 || jawaban.teks.includes('Terlalu sering dicoba'));

/** What was sent may well have ended the session. */
async function tetap(page: Page, masuk: (() => Promise<void>) | undefined): Promise<void> {
  if (!masuk) return;
  const { status } = await kirim(page.request, '/portal', { metode: 'GET' });
  if (status === 200) return;
  await page.context().clearCookies();
  await masuk();
  await page.goto('about:blank');
}

async function serangFormulir(
  request: APIRequestContext,
  formulir: FormulirHalaman,
  { asal, urutan, catat }: { asal: string; urutan: number; catat: Pencatat },
): Promise<void> {
  let tertahan = 0;
  const semua = sebagian(serangan(formulir), urutan, SELALU);
  await berdampingan(semua, async (isi) => {
    const { badan, tipe } = badanBanyakBagian(isi);
    const terkirim = isi.filter(([nama]) => !nama.startsWith('$'));
    const apa = `POST ${formulir.ke} ${JSON.stringify(terkirim).slice(0, 160)}`;
    const jawaban = await catat.periksa(apa, () =>
      kirim(request, formulir.ke, { asal, badan, kepala: { 'content-type': tipe } }),
    );
    if (!ditahan(jawaban)) return;
    tertahan += 1;
    await lupakanLaju();
  });
  // A form whose attacks were nearly all held off has not been attacked.
  if (tertahan > semua.length / 2) catat.temuan.push(`${formulir.ke}: ${tertahan} ditahan laju`);
}

async function serangAlamat(
  request: APIRequestContext,
  alamat: readonly string[],
  catat: Pencatat,
): Promise<void> {
  await berdampingan(alamat, async (satu) => {
    const jawaban = await catat.periksa(`GET ${satu.slice(0, 160)}`, () =>
      kirim(request, satu, { metode: 'GET' }),
    );
    if (ditahan(jawaban)) await lupakanLaju();
  });
}

/** Each parameter alone with a part of the corpus, twice in one address, and all that any page knows at once. */
function alamatBuruk(
  jalur: string,
  baru: readonly string[],
  semua: readonly string[],
  urutan: number,
): string[] {
  const satuan = baru.flatMap((nama, ke) =>
    sebagian(KORPUS_ALAMAT, urutan + ke).map((nilai) => `${jalur}?${nama}=${nilai}`),
  );
  const sekaligus = semua
    .map((nama, ke) => `${nama}=${KORPUS_ALAMAT[(urutan + ke) % KORPUS_ALAMAT.length]}`)
    .join('&');
  const ganda = baru.map((nama) => `${nama}=a&${nama}=b`).join('&');
  return [
    ...satuan,
    ...(ganda ? [`${jalur}?${ganda}`] : []),
    ...(sekaligus ? [`${jalur}?${sekaligus}`] : []),
  ];
}

/** Faults that the server wrote down, those too that a form hides behind a friendly sentence. */
function galatTercatat(berkas: string): string[] {
  return readFileSync(berkas, 'utf8')
    .split('\n')
    .filter((baris) => /"level":(50|60)|⨯|^\s*(\w*Error|uncaught)\b/i.test(baris))
    .map((baris) => baris.slice(0, 700));
}

test('masukan buruk ke setiap formulir dan setiap parameter halaman', async ({
  browser,
  request,
  server,
}, info) => {
  test.setTimeout(900_000);
  const asal = new URL(server.alamat).origin;
  const catat = pencatat((status) => WAJAR.has(status));
  const diserang = new Set<string>();
  const ditanya = new Set<string>();
  const namaParameter = new Set<string>();
  const berformulir = new Set<string>();
  let isian = 0;
  const serangSebagai = async (
    halamanNya: () => Promise<HalamanDiserang[]>,
    masuk?: (page: Page) => Promise<void>,
  ) => {
    const context = await browser.newContext({ baseURL: asal });
    const page = await context.newPage();
    await masuk?.(page);
    await page.goto('about:blank');
    for (const { rute, alamat, pertama } of yangDalamDahulu(await halamanNya())) {
      const halaman = await bacaHalaman(page, alamat + (await pilihan(rute)));
      const formulir = halaman.formulir.filter(({ metode }) => metode === 'POST');
      if (formulir.some((satu) => satu.isian.some(({ jenis }) => jenis !== 'hidden')))
        berformulir.add(rute);
      for (const satu of formulir) {
        const sidik = sidikFormulir(satu);
        if (diserang.has(sidik)) continue;
        diserang.add(sidik);
        isian += satu.isian.filter(({ nama }) => !nama.startsWith('$ACTION')).length;
        await serangFormulir(context.request, satu, { asal, urutan: diserang.size, catat });
        await tetap(page, masuk && (() => masuk(page)));
      }
      const baru = halaman.parameter.filter((nama) => !ditanya.has(`${rute}?${nama}`));
      for (const nama of baru) {
        ditanya.add(`${rute}?${nama}`);
        namaParameter.add(nama);
      }
      const sekaligus = pertama ? [...namaParameter] : [];
      const buruk = alamatBuruk(halaman.jalur, baru, sekaligus, ditanya.size);
      await serangAlamat(context.request, buruk, catat);
    }
    await context.close();
  };
  for (const pelihat of PEMBUKA) {
    await serangSebagai(
      () => halamanTerbuka(pelihat),
      pelihat === 'publik' ? undefined : (page) => jadi(page, pelihat),
    );
  }
  for (const { surel, halaman } of await pelihatTambahan()) {
    await serangSebagai(
      async () => halaman,
      (page) => masukLewatFormulir(page, surel),
    );
  }
  const tanpaFormulir = halamanDiApp().filter(
    (rute) => BERFORMULIR.test(rute) && !berformulir.has(rute),
  );
  const ringkas = `${diserang.size} formulir dengan ${isian} isian, ${ditanya.size} parameter, ${catat.jumlah()} kiriman`;
  info.annotations.push({ type: 'banyaknya', description: ringkas });
  console.log(ringkas);
  expect.soft(catat.temuan, 'jawaban').toEqual([]);
  expect.soft(galatTercatat(server.catatan), 'catatan server').toEqual([]);
  // What is read from the pages must not dry up unseen.
  expect.soft(tanpaFormulir, 'halaman tanpa formulir').toEqual([]);
  expect.soft(diserang.size).toBeGreaterThan(80);
  expect.soft(isian).toBeGreaterThan(300);
  expect.soft(ditanya.size).toBeGreaterThan(60);
  expect((await request.get('/api/health')).status()).toBe(200);
});

test('bagian alamat yang berubah diisi apa saja', async ({ page, context, server }) => {
  test.setTimeout(600_000);
  const catat = pencatat((status) => WAJAR.has(status));
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
    await serangAlamat(context.request, alamat, catat);
    await context.clearCookies();
  }
  expect.soft(catat.temuan, 'jawaban').toEqual([]);
  expect.soft(catat.jumlah()).toBeGreaterThan(300);
  expect.soft(galatTercatat(server.catatan), 'catatan server').toEqual([]);
  expect((await context.request.get('/api/health')).status()).toBe(200);
});
