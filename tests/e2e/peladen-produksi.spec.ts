import { isianTersembunyi, kirimFormulir } from '@/tests/support/e2e/kiriman';
import { SANDI_DEMO } from '@/tests/support/e2e/peran';
import { testServerSendiri } from '@/tests/support/e2e/server-sendiri';
import { expect } from '@/tests/support/e2e/uji';

const ALAMAT = 'https://sinergi.contoh.test';
const test = testServerSendiri({ SINERGI_MODE: 'produksi', SINERGI_ALAMAT: ALAMAT });

test('mode produksi tidak memperlihatkan apa pun dari demo', async ({ page }) => {
  await page.goto('/masuk');
  await expect(page.locator('.pita-resmi')).toBeVisible();
  await expect(page.locator('.pita-demo')).toHaveCount(0);
  await expect(page.getByText('Akun contoh')).toHaveCount(0);
  expect(await page.content()).not.toContain(SANDI_DEMO);
  for (const jalur of ['/lupa-sandi', '/daftar/periksa-surel']) {
    await page.goto(jalur);
    await expect(page.getByRole('link', { name: /kotak surat demo/i })).toHaveCount(0);
  }
  expect((await page.goto('/kotak-surat'))?.status()).toBe(404);
});

test('kuki sesi hanya lewat TLS, hanya untuk host ini, dan tidak terbaca skrip', async ({
  request,
  server,
}) => {
  const isi = {
    ...(await isianTersembunyi(request, '/masuk', 'sandi')),
    surel: 'petugas@contoh.test',
    sandi: SANDI_DEMO,
  };
  // Behind TLS only the configured address is the own one, not the host that was asked.
  const tolak = await kirimFormulir(request, '/masuk', isi, { origin: server.alamat });
  expect(tolak.status()).toBe(403);
  const jawaban = await kirimFormulir(request, '/masuk', isi, { origin: ALAMAT });
  expect(jawaban.status()).toBe(303);
  const kuki = jawaban
    .headersArray()
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .map(({ value }) => value);
  expect(kuki.some((satu) => satu.startsWith('__Host-sinergi-sesi='))).toBe(true);
  for (const satu of kuki) {
    // Where to go after signing in is next-auth's own; it says nothing about anybody.
    expect(satu).toMatch(/^(__Host-|__Secure-authjs\.callback-url=)/);
    for (const sifat of [/;\s*HttpOnly/i, /;\s*Secure/i, /;\s*SameSite=Lax/i, /;\s*Path=\//i])
      expect(satu).toMatch(sifat);
    expect(satu).not.toMatch(/;\s*Domain=/i);
  }
});
