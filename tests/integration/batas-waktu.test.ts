import { afterAll, expect, it } from 'vitest';
import { batasWaktu, tanpaYangMenunggu } from '@/lib/platform/db/batas';
import { kolam, tutupDb } from '@/lib/platform/db/client';

const batasPernyataan = async () =>
  (
    await kolam().query<{ setting: number }>(
      `SELECT setting::int FROM pg_settings WHERE name = 'statement_timeout'`,
    )
  ).rows[0]?.setting;

afterAll(tutupDb);

it('pekerjaan yang tidak ditunggu siapa pun boleh lebih lama daripada jawaban kepada orang', async () => {
  const biasa = batasWaktu();
  expect(await batasPernyataan()).toBe(biasa.pernyataan);
  await tutupDb();

  tanpaYangMenunggu();
  const lama = batasWaktu();
  for (const nama of ['transaksi', 'pernyataan', 'giliran'] as const)
    expect(lama[nama]).toBeGreaterThan(10 * biasa[nama]);
  expect(await batasPernyataan()).toBe(lama.pernyataan);
});
