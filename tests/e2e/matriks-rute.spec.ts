import type { BrowserContext } from '@playwright/test';
import type { NamaPelihat } from '@/tests/support/e2e/contoh';
import { alamatContoh, HARAPAN, KOLOM } from '@/tests/support/e2e/matriks-rute';
import { jadi } from '@/tests/support/e2e/pelihat';
import { PERAN } from '@/tests/support/e2e/peran';
import { ruteDiApp } from '@/tests/support/e2e/rute';
import { expect, test } from '@/tests/support/e2e/uji';

async function jawaban(context: BrowserContext, jalur: string): Promise<string> {
  const { status, lokasi } = await context.request
    .get(jalur, { maxRedirects: 0 })
    .then((satu) => ({ status: satu.status(), lokasi: satu.headers().location ?? '' }));
  if (status < 300 || status >= 400) return String(status);
  return new URL(lokasi, 'http://x').pathname === '/masuk' && lokasi.includes('lanjut=')
    ? 'masuk'
    : 'alih';
}

async function jawabanKeduanya(context: BrowserContext, rute: string, pelihat: NamaPelihat) {
  const { sendiri, asing } = await alamatContoh(rute, pelihat);
  const pertama = await jawaban(context, sendiri);
  const kedua = asing === sendiri ? pertama : await jawaban(context, asing);
  return pertama === kedua ? pertama : `${pertama}/${kedua}`;
}

test('matriks menyebut setiap rute di app dan setiap peran, tidak lebih', () => {
  expect([...HARAPAN.keys()].sort()).toEqual(ruteDiApp());
  expect(KOLOM).toEqual(['publik', 'akun', ...PERAN]);
  for (const [rute, isi] of HARAPAN) expect(isi, rute).toHaveLength(KOLOM.length);
});

for (const [urutan, pelihat] of KOLOM.entries()) {
  test(`setiap rute menjawab seperti yang tertulis, sebagai ${pelihat}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    await jadi(page, pelihat);
    const nyata: string[] = [];
    const harapan: string[] = [];
    for (const [rute, isi] of HARAPAN) {
      nyata.push(`${rute} ${await jawabanKeduanya(context, rute, pelihat)}`);
      harapan.push(`${rute} ${isi[urutan]}`);
    }
    expect(nyata).toEqual(harapan);
  });
}
