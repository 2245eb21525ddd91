import { request as mesinHttp } from 'node:http';
import type { APIRequestContext, BrowserContext, Page } from '@playwright/test';
import {
  ambilKoperasiBerpengurus,
  ambilPemilik,
  buatAkun,
  jadiAkun,
} from '@/tests/support/e2e/akun-baru';
import {
  badanBanyakBagian,
  berdampingan,
  formulirDi,
  KORPUS_ALAMAT,
  kirim,
  type NilaiKirim,
  parameterDi,
  serangan,
} from '@/tests/support/e2e/masukan-buruk';
import { alamatContoh, HARAPAN, KOLOM } from '@/tests/support/e2e/matriks-rute';
import { ajukanLewatHalaman } from '@/tests/support/e2e/permohonan';
import { ruteDiApp } from '@/tests/support/e2e/rute';
import { expect, test } from '@/tests/support/e2e/uji';

/*
 * Everything that can be sent to the portal is sent wrong: every route that lies in `app` with mangled
 * addresses, every form on every page of every role with mangled contents. Nothing may answer 500, hang,
 * or give back what was typed as a program. Routes and forms are found, not listed, so that a new one takes
 * part by itself.
 */

test.use({ javaScriptEnabled: false });

type NamaPenyerang = 'publik' | 'admin' | 'petugas' | 'penilai' | 'kabid' | 'pemilik' | 'pengurus';

/** Text that must never come back as markup. */
const HIDUP = ['<script>alert(1)</script>', '<img src=x onerror=alert(2)>'];

interface Temuan {
  apa: string;
  status: number;
}

/** Gathers what is wrong, so that one run shows all of it. */
function pencatat() {
  const temuan: Temuan[] = [];
  let jumlah = 0;
  return {
    temuan,
    jumlah: () => jumlah,
    async periksa(apa: string, minta: () => Promise<{ status: number; teks: string }>) {
      jumlah += 1;
      try {
        const { status, teks } = await minta();
        const hidup = HIDUP.some((satu) => teks.includes(satu));
        if (status >= 500 || hidup) temuan.push({ apa: hidup ? `HIDUP ${apa}` : apa, status });
      } catch (galat) {
        temuan.push({ apa: `${apa}: ${String(galat).split('\n')[0]}`, status: 0 });
      }
    },
  };
}

const ringkas = (isi: readonly NilaiKirim[]): string =>
  isi
    .filter(([nama]) => !nama.startsWith('$'))
    .map(([nama, nilai]) => `${nama}=${JSON.stringify(String(nilai).slice(0, 24))}`)
    .join('&')
    .slice(0, 300);

const PERAN = {
  admin: 'ADMIN',
  petugas: 'PETUGAS',
  penilai: 'PENILAI',
  kabid: 'KEPALA_BIDANG',
} as const;

/** Records of its own for everybody who changes something. */
async function siapkan(page: Page, nama: NamaPenyerang): Promise<Record<string, string>> {
  if (nama === 'publik') return {};
  const pemilik = await ambilPemilik();
  const { koperasi, pengurus } = await ambilKoperasiBerpengurus();
  await jadiAkun(page, pemilik);
  const permohonan = await ajukanLewatHalaman(page, koperasi.id);
  if (nama === 'pengurus') await jadiAkun(page, pengurus);
  else if (nama !== 'pemilik') {
    await jadiAkun(page, await buatAkun(PERAN[nama]));
  }
  return {
    koperasi: koperasi.id,
    permohonan,
    usaha: pemilik.usahaId,
    orang: pemilik.pelakuUsahaId,
    pengguna: pemilik.id,
  };
}

/** Address of a route for the attacker's own records; of the demo's where there is none of its own. */
async function alamatSerang(
  rute: string,
  nama: NamaPenyerang,
  milik: Record<string, string>,
): Promise<string> {
  const jenis = (
    [
      ['/koperasi/[id]/anggota/[', undefined],
      ['/koperasi/[id]', milik.koperasi],
      ['/permohonan/[id]', milik.permohonan],
      ['/umkm/identitas/[id]', milik.orang],
      ['/umkm/[id]', milik.usaha],
      ['/usaha-saya/[id]', milik.usaha],
      ['/pengguna/[id]', milik.pengguna],
    ] as const
  ).find(([awal]) => rute.includes(awal));
  const contoh = (await alamatContoh(rute, nama)).sendiri;
  if (!jenis?.[1]) return contoh;
  return contoh.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, jenis[1]);
}

const halamanTerbuka = (nama: NamaPenyerang): string[] => {
  const kolom = KOLOM.indexOf(nama);
  return [...HARAPAN]
    .filter(([rute, isi]) => isi[kolom]?.startsWith('200') && !rute.startsWith('/api/'))
    .map(([rute]) => rute);
};

async function serangHalaman(
  context: BrowserContext,
  page: Page,
  alamat: string,
  asal: string,
  catat: ReturnType<typeof pencatat>,
): Promise<void> {
  await page.goto(alamat);
  const jalur = new URL(page.url()).pathname;
  const parameter = await parameterDi(page);
  const formulir = (await formulirDi(page)).filter(({ metode }) => metode === 'POST');
  if (parameter.length > 0) {
    await berdampingan(KORPUS_ALAMAT, (isi) => {
      const cari = parameter.map((satu) => `${encodeURIComponent(satu)}=${isi}`).join('&');
      const ke = `${jalur}?${cari}`;
      return catat.periksa(`GET ${ke.slice(0, 200)}`, () =>
        kirim(context.request, ke, { metode: 'GET' }),
      );
    });
  }
  for (const satu of formulir) {
    // Signing out is tried by itself; here it would end the attack.
    if (satu.isian.every(({ nama }) => nama.startsWith('$ACTION'))) continue;
    await berdampingan(serangan(satu), (isi) => {
      const { badan, tipe } = badanBanyakBagian(isi);
      return catat.periksa(`POST ${satu.ke} ${ringkas(isi)}`, () =>
        kirim(context.request, satu.ke, { asal, badan, kepala: { 'content-type': tipe } }),
      );
    });
  }
}

for (const nama of [
  'publik',
  'pemilik',
  'pengurus',
  'petugas',
  'penilai',
  'kabid',
  'admin',
] as const satisfies readonly NamaPenyerang[]) {
  test(`setiap formulir dan setiap saringan yang dilihat ${nama} menahan masukan buruk`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(900_000);
    const asal = new URL(baseURL ?? '').origin;
    const milik = await siapkan(page, nama);
    const catat = pencatat();
    for (const rute of halamanTerbuka(nama)) {
      await serangHalaman(context, page, await alamatSerang(rute, nama, milik), asal, catat);
    }
    expect(catat.jumlah()).toBeGreaterThan(100);
    expect(catat.temuan).toEqual([]);
    const sehat = await context.request.get('/api/health');
    expect(sehat.status()).toBe(200);
  });
}

test('setiap rute dengan alamat, cara, dan parameter yang rusak', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const asal = new URL(baseURL ?? '').origin;
  const catat = pencatat();
  await jadiAkun(page, await buatAkun('PETUGAS'));
  const sasaran = ruteDiApp().flatMap((rute) => {
    const bergerak = /\[/.test(rute);
    const alamat = (isi: string) => rute.replace(/\[[^\]]+\]/g, isi || '%20');
    return [
      ...KORPUS_ALAMAT.filter((isi) => bergerak || isi === '').map((isi) => ['GET', alamat(isi)]),
      ...KORPUS_ALAMAT.map((isi) => ['GET', `${alamat('x')}?${isi}=${isi}&id=${isi}&cari=${isi}`]),
      ...['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((cara) => [cara, alamat('x')]),
    ] as [string, string][];
  });
  await berdampingan(sasaran, ([metode, alamat]) =>
    catat.periksa(`${metode} ${alamat.slice(0, 160)}`, () =>
      kirim(context.request, alamat, { metode, asal }),
    ),
  );
  expect(catat.temuan).toEqual([]);
});

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
    if (status !== 403 && !hanyaDibaca) salah.push(`${alamat} dari ${asal}: ${status}`);
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
    await jadiAkun(page, await buatAkun('PEMILIK'));
    expect(await kiriman(context.request, new URL(baseURL ?? '').origin)).toEqual([]);
  });

  test('aksi yang dipanggil langsung dengan isi rusak', async ({ page, context, baseURL }) => {
    test.setTimeout(180_000);
    const asal = new URL(baseURL ?? '').origin;
    await jadiAkun(page, await buatAkun('PEMILIK'));
    const catat = pencatat();
    for (const alamat of ['/portal/usaha-saya/daftar/lokasi', '/portal/akun']) {
      await page.goto(alamat);
      const id = (await formulirDi(page))
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
    await jadiAkun(page, await buatAkun('PEMILIK'));
    await page.goto('/portal/usaha-saya/daftar/lokasi');
    const formulir = (await formulirDi(page)).find(({ isian }) =>
      isian.some(({ nama }) => nama === 'kelurahanKode'),
    );
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
    expect(teks).toContain('terlalu besar');
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
