import { request as mesinHttp } from 'node:http';
import type { APIRequestContext, Page } from '@playwright/test';
import { adalahApiTerbuka } from '@/lib/platform/asal';
import { buatAkunSendiri } from '@/tests/support/e2e/akun-sendiri';
import {
  badanBanyakBagian,
  berdampingan,
  kirim,
  pencatat,
} from '@/tests/support/e2e/kiriman-buruk';
import { bacaHalaman, type NilaiKirim } from '@/tests/support/e2e/masukan-buruk';
import { masukLewatFormulir } from '@/tests/support/e2e/peran';
import { ruteDiApp } from '@/tests/support/e2e/rute';
import { expect, test } from '@/tests/support/e2e/uji';

/* What no browser would send: bodies that are cut off, too large, from elsewhere, or no answer to a form. */

async function jadiPemilik(page: Page): Promise<void> {
  await masukLewatFormulir(page, (await buatAkunSendiri(['PEMILIK'])).surel);
  await page.goto('about:blank');
}

test('kiriman ke setiap rute yang bukan dari halaman sendiri ditolak', async ({ context }) => {
  test.setTimeout(300_000);
  const salah: string[] = [];
  const { badan, tipe } = badanBanyakBagian([['surel', 'a@contoh.test']]);
  const percobaan = ruteDiApp().flatMap((rute) =>
    [undefined, 'null', 'https://jahat.example', 'http://localhost:1'].map(
      (asal) => [rute.replace(/\[[^\]]+\]/g, 'x'), asal] as const,
    ),
  );
  await berdampingan(percobaan, async ([alamat, asal]) => {
    const { status } = await kirim(context.request, alamat, {
      asal,
      badan,
      kepala: { 'content-type': tipe, 'x-forwarded-host': 'jahat.example' },
    });
    // A file is only handed out: whoever sends something there is told that nothing is taken.
    const hanyaDibaca = alamat.startsWith('/api/berkas/') && status === 405;
    // The open API computes for everybody, from its own kind of body.
    const terbuka = adalahApiTerbuka(alamat) && status === 415;
    if (status !== 403 && !hanyaDibaca && !terbuka) salah.push(`${alamat} dari ${asal}: ${status}`);
  });
  expect(salah).toEqual([]);
});

test.describe('tata cara kiriman yang rusak', () => {
  const HALAMAN = ['/masuk', '/portal/usaha-saya/daftar', '/api/berkas', '/api/health'];

  async function kiriman(request: APIRequestContext, asal: string) {
    const catat = pencatat();
    const rusak: [nama: string, kepala: Record<string, string>, badan: Buffer | string][] = [
      ['JSON', { 'content-type': 'application/json' }, '{"a":'],
      ['teks', { 'content-type': 'text/plain' }, 'halo'],
      [
        'XML',
        { 'content-type': 'text/xml' },
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      ],
      ['tanpa jenis', { 'content-type': '' }, 'a=b'],
      ['jenis asing', { 'content-type': 'multipart/form-data' }, 'tanpa batas'],
      [
        'batas yang tidak ada',
        { 'content-type': 'multipart/form-data; boundary=x' },
        '--y\r\n\r\n',
      ],
      [
        'terpotong',
        { 'content-type': 'multipart/form-data; boundary=x' },
        '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
      ],
      [
        'sandi URL rusak',
        { 'content-type': 'application/x-www-form-urlencoded' },
        'a=%ff%zz&%00=1&&&==',
      ],
      [
        'aksi tidak dikenal',
        { 'next-action': 'f'.repeat(42), 'content-type': 'text/plain;charset=UTF-8' },
        '[]',
      ],
      [
        'aksi bukan id',
        { 'next-action': '../../x', 'content-type': 'text/plain;charset=UTF-8' },
        '[]',
      ],
      [
        'aksi dengan isi rusak',
        { 'next-action': '4'.repeat(42), 'content-type': 'text/plain;charset=UTF-8' },
        '["$K1","$F2"',
      ],
      [
        'pohon rusak',
        { rsc: '1', 'next-router-state-tree': '%7Bx', 'content-type': 'text/plain' },
        '',
      ],
    ];
    const aksi: [string, NilaiKirim[]][] = [
      ['id aksi asing', [[`$ACTION_ID_${'a'.repeat(42)}`, '']]],
      ['rujukan kosong', [['$ACTION_REF_1', '']]],
      [
        'rujukan tanpa isi',
        [
          ['$ACTION_REF_1', ''],
          ['$ACTION_1:0', ''],
        ],
      ],
      [
        'rujukan berisi sampah',
        [
          ['$ACTION_REF_1', ''],
          ['$ACTION_1:0', '{"id":'],
          ['$ACTION_1:1', '[{'],
        ],
      ],
      [
        'rujukan ke aksi asing',
        [
          ['$ACTION_REF_1', ''],
          ['$ACTION_1:0', '{"id":"zz","bound":"$@1"}'],
          ['$ACTION_1:1', '[{}]'],
          ['$ACTION_KEY', 'k1'],
        ],
      ],
      [
        'rujukan ke dirinya',
        [
          ['$ACTION_REF_1', ''],
          ['$ACTION_1:0', '{"id":"$@0","bound":"$@0"}'],
        ],
      ],
      ['kunci saja', [['$ACTION_KEY', 'x'.repeat(5_000)]]],
    ];
    for (const halaman of HALAMAN) {
      for (const [nama, kepala, badan] of rusak) {
        await catat.periksa(`${halaman}: ${nama}`, () =>
          kirim(request, halaman, { asal, kepala, badan }),
        );
      }
      for (const [nama, isi] of aksi) {
        const { badan, tipe } = badanBanyakBagian(isi);
        await catat.periksa(`${halaman}: ${nama}`, () =>
          kirim(request, halaman, { asal, badan, kepala: { 'content-type': tipe } }),
        );
      }
    }
    return catat.temuan;
  }

  test('tanpa akun', async ({ context, baseURL }) => {
    test.setTimeout(180_000);
    expect(await kiriman(context.request, new URL(baseURL ?? '').origin)).toEqual([]);
  });

  test('sebagai pemilik', async ({ page, context, baseURL }) => {
    test.setTimeout(180_000);
    await jadiPemilik(page);
    expect(await kiriman(context.request, new URL(baseURL ?? '').origin)).toEqual([]);
  });

  test('aksi yang dipanggil langsung dengan isi rusak', async ({ page, context, baseURL }) => {
    test.setTimeout(180_000);
    const asal = new URL(baseURL ?? '').origin;
    await jadiPemilik(page);
    const catat = pencatat();
    for (const alamat of ['/portal/usaha-saya/daftar/lokasi', '/portal/akun']) {
      const id = (await bacaHalaman(page, alamat)).formulir
        .flatMap(({ isian }) => isian)
        .flatMap(({ nilai }) => /"id":"([0-9a-f]{40,})"/.exec(nilai)?.[1] ?? []);
      expect(id.length).toBeGreaterThan(0);
      for (const satu of new Set(id)) {
        for (const badan of [
          '',
          '[',
          '[]',
          '{}',
          'null',
          '"x"',
          '["$K1"]',
          '[{},"$K1"]',
          '[{},{"a":"b"}]',
          '["$F1","$F2"]',
          '["$@1"]',
          '["$1"]',
          '["$undefined","$undefined"]',
          '[{"__proto__":{"x":1}},"$n999999999999999999999"]',
          `[${'['.repeat(20_000)}`,
        ]) {
          const kepala = { 'next-action': satu, 'content-type': 'text/plain;charset=UTF-8' };
          await catat.periksa(`${alamat} ${badan.slice(0, 40)}`, () =>
            kirim(context.request, alamat, { asal, badan, kepala }),
          );
        }
      }
    }
    expect(catat.temuan).toEqual([]);
  });

  test('formulir yang rujukannya diubah', async ({ page, context, baseURL }) => {
    test.setTimeout(180_000);
    const asal = new URL(baseURL ?? '').origin;
    await jadiPemilik(page);
    const { formulir: semua } = await bacaHalaman(page, '/portal/usaha-saya/daftar/lokasi');
    const formulir = semua.find(({ isian }) => isian.some(({ nama }) => nama === 'kelurahanKode'));
    if (!formulir) throw new Error('Formulir lokasi tidak ditemukan.');
    const asli: NilaiKirim[] = formulir.isian.map(({ nama, nilai }) => [nama, nilai]);
    const catat = pencatat();
    for (const [ke, [nama, nilai]] of asli.entries()) {
      if (!nama.startsWith('$ACTION')) continue;
      const teks = String(nilai);
      for (const ganti of [
        '',
        'x',
        `${teks}x`,
        teks.slice(0, -2),
        '[{"a":"$@9"}]',
        '"$K99"',
        '{"id":null}',
        '["$F99"]',
        '["$B1"]',
        '["$Q9"]',
        'null',
        `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
      ]) {
        const isi = asli.map((satu, i): NilaiKirim => (i === ke ? [nama, ganti] : satu));
        const { badan, tipe } = badanBanyakBagian(isi);
        await catat.periksa(`${nama}=${ganti.slice(0, 40)}`, () =>
          kirim(context.request, formulir.ke, { asal, badan, kepala: { 'content-type': tipe } }),
        );
      }
    }
    expect(catat.temuan).toEqual([]);
  });
});

test('kiriman yang bukan formulir ditolak dengan kata-kata', async ({ context, baseURL }) => {
  const asal = new URL(baseURL ?? '').origin;
  for (const tipe of ['application/json', 'application/x-www-form-urlencoded', '']) {
    const { status, teks } = await kirim(context.request, '/masuk', {
      asal,
      badan: 'a=b',
      kepala: { 'content-type': tipe },
    });
    expect(status, tipe).toBe(415);
    expect(teks).toContain('bukan isian formulir');
  }
});

test('kiriman yang ditolak sebelum dibaca: peramban mendapat halaman, program sebuah kalimat', async ({
  context,
  baseURL,
}) => {
  const asal = new URL(baseURL ?? '').origin;
  const { badan, tipe } = badanBanyakBagian([['surel', 'x'.repeat(1_200_000)]]);
  const peramban = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  for (const [status, asalKirim, jenis, isi, kata] of [
    [403, 'https://jahat.example', tipe, 'a=b', 'tidak datang dari Sinergi Depok'],
    [413, asal, tipe, badan, 'pendekkan tulisan yang panjang'],
    [415, asal, 'text/plain', 'a=b', 'bukan isian formulir'],
  ] as const) {
    for (const [accept, halaman] of [
      [peramban, true],
      [{ accept: '*/*' }, false],
    ] as const) {
      const jawaban = await context.request.fetch('/masuk', {
        method: 'POST',
        headers: { origin: asalKirim, 'content-type': jenis, ...accept },
        data: isi,
        maxRedirects: 0,
      });
      expect(jawaban.status()).toBe(status);
      const teks = await jawaban.text();
      expect(teks.includes('<h1')).toBe(halaman);
      if (halaman) expect(teks).toContain(kata);
      expect(jawaban.headers()['content-type']).toContain(halaman ? 'text/html' : 'text/plain');
    }
  }
});

test.describe('formulir tanpa skrip yang terlalu besar: halaman dengan jalan kembali', () => {
  /** As a browser sends it; `potongan` without saying how much comes. */
  function kirimBesar(
    asal: string,
    alamat: string,
    { potongan, kuki }: { potongan: boolean; kuki: string },
  ): Promise<[status: number | undefined, tipe: string | undefined, isi: string]> {
    const { badan, tipe } = badanBanyakBagian([['surel', 'x'.repeat(1_080_000)]]);
    const isi = Buffer.from(badan);
    const headers: Record<string, string> = {
      origin: asal,
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      'content-type': tipe,
      cookie: kuki,
      ...(potongan ? {} : { 'content-length': String(isi.length) }),
    };
    return new Promise((selesai, gagal) => {
      const kiriman = mesinHttp(new URL(alamat, asal), { method: 'POST', headers }, (jawaban) => {
        let teks = '';
        jawaban.on('data', (satu) => {
          teks += satu;
        });
        jawaban.on('end', () =>
          selesai([jawaban.statusCode, jawaban.headers['content-type'], teks]),
        );
      });
      kiriman.on('error', gagal);
      kiriman.write(isi.subarray(0, 65_536));
      kiriman.end(isi.subarray(65_536));
    });
  }

  for (const bersesi of [false, true]) {
    test(bersesi ? 'dengan sesi' : 'tanpa sesi', async ({ page, context, baseURL }) => {
      const asal = new URL(baseURL ?? '').origin;
      if (bersesi) await jadiPemilik(page);
      const kuki = (await context.cookies())
        .map(({ name, value }) => `${name}=${value}`)
        .join('; ');
      for (const [alamat, potongan] of [
        ['/masuk', false],
        ['/masuk', true],
        ['/simulasi', true],
        ['/portal/usaha-saya/daftar', false],
        ['/portal/usaha-saya/daftar', true],
        ['/api/buku-kerja', false],
      ] as const) {
        const [status, tipe, isi] = await kirimBesar(asal, alamat, { potongan, kuki });
        expect.soft(status, `${alamat} ${potongan}`).toBe(413);
        expect.soft(tipe, alamat).toContain('text/html');
        expect.soft(isi, alamat).toContain('Kiriman terlalu besar');
        expect.soft(isi, alamat).toContain('href="/portal"');
      }
    });
  }
});

test('cara meminta yang tidak dikenal: 405 dengan halaman dan kepala Allow', async ({
  baseURL,
}) => {
  const { hostname: host, port } = new URL(baseURL ?? '');
  for (const method of ['TRACE', 'PROPFIND', 'SEARCH']) {
    const [status, allow, isi] = await new Promise<[number?, string?, string?]>(
      (selesai, gagal) => {
        const kiriman = mesinHttp({ host, port, path: '/masuk', method }, (jawaban) => {
          let teks = '';
          jawaban.on('data', (potong) => {
            teks += potong;
          });
          jawaban.on('end', () => selesai([jawaban.statusCode, jawaban.headers.allow, teks]));
        });
        kiriman.on('error', gagal);
        kiriman.end();
      },
    );
    expect([status, allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect(isi).toContain('tidak dapat diminta dengan cara itu');
  }
});

test('isian yang ditolak dijawab halamannya sendiri dengan status yang benar', async ({
  page,
  context,
  baseURL,
}) => {
  const asal = new URL(baseURL ?? '').origin;
  const masuk = (await bacaHalaman(page, '/masuk')).formulir.find(({ isian }) =>
    isian.some(({ nama }) => nama === 'sandi'),
  );
  if (!masuk) throw new Error('Formulir masuk tidak ditemukan.');
  const rangka = masuk.isian.filter(({ nama }) => !['surel', 'sandi'].includes(nama));
  const coba = (surel: string, sandi: string) => {
    const { badan, tipe } = badanBanyakBagian([
      ...rangka.map(({ nama, nilai }): NilaiKirim => [nama, nilai]),
      ['surel', surel],
      ['sandi', sandi],
    ]);
    return context.request.fetch(masuk.ke, {
      method: 'POST',
      headers: { origin: asal, 'content-type': tipe },
      data: badan,
      maxRedirects: 0,
    });
  };
  for (const [surel, sandi] of [
    ['', ''],
    ['tidak-ada@contoh.test', 'salah-sekali'],
  ] as const) {
    const jawaban = await coba(surel, sandi);
    expect(jawaban.status()).toBe(422);
    expect(await jawaban.text()).toContain('Kata sandi');
    expect(jawaban.headers()['set-cookie'] ?? '').not.toContain('sinergi-status');
  }
});

test('formulir dari halaman lama atau yang diubah dijawab dengan halaman yang menolong', async ({
  context,
  baseURL,
}) => {
  const asal = new URL(baseURL ?? '').origin;
  for (const [id, harapan] of [
    ['a'.repeat(42), 409],
    ['abc', 400],
  ] as const) {
    const { badan, tipe } = badanBanyakBagian([[`$ACTION_ID_${id}`, '']]);
    const { status, teks } = await kirim(context.request, '/masuk', {
      asal,
      badan,
      kepala: { 'content-type': tipe },
    });
    expect(status).toBe(harapan);
    expect(teks).toContain('Formulir ini tidak dapat dibaca');
    expect(teks).not.toContain('Kode 400');
    expect(teks).not.toContain('Server Action');
  }
});

test.describe('badan yang terlalu besar', () => {
  test('dengan ukuran yang disebut: 413 dengan kata-kata', async ({ context, baseURL }) => {
    const asal = new URL(baseURL ?? '').origin;
    const { badan, tipe } = badanBanyakBagian([['surel', 'x'.repeat(1_200_000)]]);
    const { status, teks } = await kirim(context.request, '/masuk', {
      asal,
      badan,
      kepala: { 'content-type': tipe },
    });
    expect(status).toBe(413);
    expect(teks).toContain('terlalu panjang');
  });

  test('tanpa ukuran: dihentikan, dan server tetap melayani', async ({ context, baseURL }) => {
    const alamat = new URL(baseURL ?? '');
    const status = await new Promise<number>((selesai) => {
      const kiriman = mesinHttp(
        {
          host: alamat.hostname,
          port: alamat.port,
          path: '/masuk',
          method: 'POST',
          headers: { origin: alamat.origin, 'content-type': 'multipart/form-data; boundary=x' },
        },
        (jawaban) => {
          selesai(jawaban.statusCode ?? 0);
          jawaban.destroy();
          kiriman.destroy();
        },
      );
      // The server may well hang up in the middle.
      kiriman.on('error', () => selesai(413));
      kiriman.write('--x\r\nContent-Disposition: form-data; name="surel"\r\n\r\n');
      const potong = Buffer.alloc(64 * 1024, 'x');
      let ke = 0;
      const tulis = () => {
        while (ke < 120 && !kiriman.destroyed) {
          ke += 1;
          if (!kiriman.write(potong)) return void kiriman.once('drain', tulis);
        }
        kiriman.end('\r\n--x--\r\n');
      };
      tulis();
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect((await context.request.get('/api/health')).status()).toBe(200);
  });
});
