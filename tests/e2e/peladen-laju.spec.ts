import { request } from 'node:http';
import { berdampingan } from '@/tests/support/e2e/kiriman-buruk';
import { expect, test } from '@/tests/support/e2e/uji';

/* Limits for whoever is connected without a proxy; each test comes from an address of this machine of its own. */

/** @returns the status of what is asked from there, after one redirect */
const minta = (alamat: URL, dari: string, kepala: Record<string, string>) =>
  new Promise<number>((selesai, gagal) => {
    request(
      alamat,
      { localAddress: dari, headers: { accept: 'text/html', ...kepala } },
      (jawaban) => {
        const { statusCode = 0, headers } = jawaban;
        const ke = headers.location ? new URL(headers.location, alamat) : null;
        if (ke) ke.hostname = alamat.hostname;
        jawaban.resume().on('end', () => {
          if (ke) minta(ke, dari, kepala).then(selesai, gagal);
          else selesai(statusCode);
        });
      },
    )
      .on('error', gagal)
      .end();
  });

async function cariBerulang(
  baseURL: string | undefined,
  dari: string,
  kepala: (ke: number) => Record<string, string>,
): Promise<number[]> {
  const alamat = new URL('/koperasi?cari=sejahtera', baseURL);
  alamat.hostname = '127.0.0.1';
  const status: number[] = [];
  await berdampingan(
    Array.from({ length: 260 }, (_, ke) => ke),
    async (ke) => {
      status.push(await minta(alamat, dari, kepala(ke)));
    },
  );
  return status;
}

test('pencarian dari satu alamat dibatasi, apa pun yang ditulis pengunjung tentang asalnya', async ({
  baseURL,
}) => {
  const status = await cariBerulang(baseURL, '127.0.7.1', (ke) => ({
    'x-sambungan-dari': `198.51.100.${ke % 250}`,
  }));
  expect(status.filter((satu) => satu === 200)).toHaveLength(240);
  expect(status.filter((satu) => satu === 429)).toHaveLength(20);
});

test('di belakang proksi yang tidak dikenal, satu pengunjung tidak menutup pencarian bagi semua', async ({
  baseURL,
}) => {
  const status = await cariBerulang(baseURL, '127.0.7.2', () => ({
    'x-forwarded-for': '198.51.100.7',
  }));
  expect(new Set(status)).toEqual(new Set([200]));
});
