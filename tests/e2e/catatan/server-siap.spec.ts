import { expect, test } from '@/tests/support/e2e/uji';

/* Comes before all others, so that what comes after all others has something to follow. */

test('server yang diuji melayani', async ({ request }) => {
  expect((await request.get('/api/health')).status()).toBe(200);
});
