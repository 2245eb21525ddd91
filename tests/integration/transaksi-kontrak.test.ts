import pg from 'pg';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pesanGangguan } from '@/lib/platform/aksi';
import { kolam } from '@/lib/platform/db/client';
import {
  basisDataPutus,
  dijaga,
  indeksDilanggar,
  KomitTidakPasti,
  kodeGalat,
} from '@/lib/platform/db/galat';
import { Prisma } from '@/lib/platform/db/generated/client';
import { bernama } from '@/lib/platform/db/sekaligus';
import { type TxSql, transaksi, transaksiSql } from '@/lib/platform/db/transaksi';
import { berhasil, tolak } from '@/lib/platform/hasil';
import { buatAkun, namaAkun } from '@/tests/support/pabrik-akun';

/* Both ways to run a transaction keep to the same rules, and give and take the same values; see tunggu-kunci, too. */

const { sql } = Prisma;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const ganti = (tx: TxSql, id: string, nama: string) =>
  tx.$executeRaw(sql`UPDATE pengguna SET nama = ${nama} WHERE id = ${id}::uuid`);
const galatDari = (kerja: Promise<unknown>) =>
  kerja.then(
    () => undefined,
    (galat: unknown) => galat,
  );

/** Ends the connection of a running transaction from outside. */
async function putuskan(tx: TxSql) {
  const [baris] = await tx.$queryRaw<{ pid: number }[]>(sql`SELECT pg_backend_pid() AS pid`);
  const klien = new pg.Client({ connectionString: process.env.DATABASE_URL_MIGRASI });
  await klien.connect();
  await klien.query('SELECT pg_terminate_backend($1)', [baris?.pid]);
  await klien.end();
}

const CARA: [string, typeof transaksiSql][] = [
  ['lewat Prisma', transaksi as typeof transaksiSql],
  ['SQL saja', transaksiSql],
];

describe.each(CARA)('transaksi %s', (_nama, jalankan) => {
  test('yang berhasil tersimpan, dan mengatakan berapa baris yang ditulis', async () => {
    const { penggunaId } = await buatAkun();
    const hasil = await jalankan(async (tx) => berhasil(await ganti(tx, penggunaId, 'Nama Baru')));
    expect(hasil).toEqual(berhasil(1));
    expect(await namaAkun(penggunaId)).toBe('Nama Baru');
  });

  test('yang ditolak dan yang gagal tidak meninggalkan apa-apa, dan sambungannya kembali', async () => {
    const { penggunaId, nama } = await buatAkun();
    for (let ke = 0; ke < 15; ke += 1) {
      const ditolak = await jalankan(async (tx) => {
        await ganti(tx, penggunaId, 'Nama Baru');
        return tolak('TIDAK_BOLEH');
      });
      expect(ditolak).toMatchObject({ ok: false, alasan: 'TIDAK_BOLEH' });
      const gagal = jalankan(async (tx) => {
        await ganti(tx, penggunaId, 'Nama Baru');
        throw new Error('rusak');
      });
      await expect(gagal).rejects.toThrow('rusak');
    }
    expect(await namaAkun(penggunaId)).toBe(nama);
    expect(kolam().waitingCount).toBe(0);
  });

  test('indeks unik yang menolak disebut namanya', async () => {
    const { surel } = await buatAkun();
    const { penggunaId } = await buatAkun();
    const surelSama = (tx: TxSql) =>
      tx.$executeRaw(sql`UPDATE pengguna SET surel = ${surel} WHERE id = ${penggunaId}::uuid`);
    const galat = await galatDari(jalankan(async (tx) => berhasil(await surelSama(tx))));
    const indeks = indeksDilanggar(galat);
    expect(indeks).toContain('surel');
    const hasil = await jalankan((tx) =>
      dijaga({ [indeks ?? '']: 'SURELNYA_DIPAKAI' as const }, () => surelSama(tx)),
    );
    expect(hasil).toMatchObject({ ok: false, alasan: 'SURELNYA_DIPAKAI' });
  });

  test('yang saling menunggu dicoba lagi sampai keduanya selesai', async () => {
    const [a, b] = [(await buatAkun()).penggunaId, (await buatAkun()).penggunaId];
    let berdua = 0;
    const kerja = (pertama: string, kedua: string, nama: string) =>
      jalankan(async (tx) => {
        await ganti(tx, pertama, nama);
        berdua += 1;
        for (let sisa = 200; berdua < 2 && sisa > 0; sisa -= 1)
          await new Promise((lanjut) => setTimeout(lanjut, 5));
        await ganti(tx, kedua, nama);
        return berhasil(null);
      });
    expect(await Promise.all([kerja(a, b, 'Satu'), kerja(b, a, 'Dua')])).toEqual([
      berhasil(null),
      berhasil(null),
    ]);
    expect(await namaAkun(a)).toBe(await namaAkun(b));
  });

  test('yang melewati batasnya dibatalkan, dan yang sudah berakhir tidak menulis lagi', async () => {
    const { penggunaId, nama } = await buatAkun();
    let bekas: TxSql | undefined;
    const galat = await galatDari(
      jalankan(
        async (tx) => {
          bekas = tx;
          await ganti(tx, penggunaId, 'Nama Baru');
          await new Promise((lanjut) => setTimeout(lanjut, 120));
          await ganti(tx, penggunaId, 'Nama Lain');
          return berhasil(null);
        },
        { batas: 60 },
      ),
    );
    expect(kodeGalat(galat)).toBe('P2028');
    expect(pesanGangguan(galat, 'uji').pesan).toContain('sangat sibuk');
    const sesudah = await galatDari(ganti(bekas as TxSql, penggunaId, 'Nama Sesudah'));
    expect(kodeGalat(sesudah)).toBe('P2028');
    expect(await namaAkun(penggunaId)).toBe(nama);
  });

  test('sambungan yang putus di tengah: dikatakan, tidak ada yang disimpan, yang berikutnya jalan', async () => {
    const { penggunaId, nama } = await buatAkun();
    const galat = await galatDari(
      jalankan(async (tx) => {
        await ganti(tx, penggunaId, 'Nama Baru');
        await putuskan(tx);
        // Long enough for the server to say so while nothing is asked.
        await new Promise((lanjut) => setTimeout(lanjut, 100));
        await ganti(tx, penggunaId, 'Nama Lain');
        return berhasil(null);
      }),
    );
    expect(basisDataPutus(galat)).toBe(true);
    expect(pesanGangguan(galat, 'uji').status).toBe(503);
    expect(await namaAkun(penggunaId)).toBe(nama);
    expect(await jalankan(async (tx) => berhasil(await ganti(tx, penggunaId, 'Pulih')))).toEqual(
      berhasil(1),
    );
  });

  test('sambungan yang putus saat commit: tidak dikatakan gagal, tidak dicoba lagi', async () => {
    const { penggunaId } = await buatAkun();
    const asli = pg.Client.prototype.query;
    vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: pg.Client,
      ...isi: unknown[]
    ) {
      const [kueri] = isi;
      const teks = typeof kueri === 'string' ? kueri : (kueri as pg.QueryConfig).text;
      if (/^commit$/i.test(teks))
        return Promise.reject(Object.assign(new Error('putus'), { code: 'ECONNRESET' })) as never;
      return Reflect.apply(asli, this, isi);
    });
    let ke = 0;
    const galat = await galatDari(
      jalankan(async (tx) => {
        ke += 1;
        return berhasil(await ganti(tx, penggunaId, 'Nama Baru'));
      }),
    );
    expect(ke).toBe(1);
    expect(galat).toBeInstanceOf(KomitTidakPasti);
    expect(pesanGangguan(galat, 'uji').pesan).toContain('belum pasti');
  });
});

describe('nilai', () => {
  const MASUK = sql`SELECT
    ${'teks, "kutip" {kurung} \\ dan é'}::text AS teks, ${''}::text AS kosong, ${null}::text AS tiada,
    ${7}::int AS bulat, ${9_007_199_254_740_993n}::bigint AS besar, ${'0.1'}::numeric AS desimal,
    ${'12345678901234567890.123456'}::numeric AS "desimalPanjang", ${true}::boolean AS benar,
    ${'01a148b9-6cbe-71ea-9fb0-8ebb2b1d99fc'}::uuid AS uuid, ${'2026-11-30'}::date AS hari,
    ${new Date('2026-11-30T17:30:15.123Z')}::timestamptz AS saat,
    ${'2026-11-30 17:30:15.5'}::timestamp AS "tanpaZona",
    ${JSON.stringify({ a: [1, 'dua', null] })}::jsonb AS jsonb, ${'{"b": 1}'}::json AS json,
    ${['satu', 'du"a', 'ti,ga', 'NULL', '']}::text[] AS larik, ${[]}::text[] AS "larikKosong",
    ${['satu', null]}::text[] AS "larikTiada", ARRAY[1, 2] AS "larikBulat",
    ${['01a148b9-6cbe-71ea-9fb0-8ebb2b1d99fc']}::uuid[]::text[] AS "larikUuid",
    nullif(1, 1) AS "bulatTiada", nullif(1::bigint, 1) AS "besarTiada", nullif('2026-11-30'::date, '2026-11-30') AS "hariTiada"`;
  const baca = (tx: TxSql, pernyataan = MASUK) =>
    tx.$queryRaw<Record<string, unknown>[]>(pernyataan);

  test.each(['UTC', 'Asia/Jakarta', 'America/New_York'])(
    'setiap jenis sama lewat kedua cara, pada jam mesin %s',
    async (tz) => {
      vi.stubEnv('TZ', tz);
      const prisma = await transaksi(async (tx) => berhasil(await baca(tx)));
      const langsung = await transaksiSql(async (tx) => berhasil(await baca(tx)));
      expect(langsung).toEqual(prisma);
      expect(langsung.ok && langsung.nilai[0]).toMatchObject({
        besar: 9_007_199_254_740_993n,
        desimal: new Prisma.Decimal('0.1'),
        hari: new Date('2026-11-30T00:00:00Z'),
        saat: new Date('2026-11-30T17:30:15.123Z'),
      });
    },
  );

  test('pernyataan yang bernama sama dipakai bergantian lewat kedua cara', async () => {
    const tanya = (tx: TxSql, nilai: number) =>
      baca(tx, bernama('uji.bergantian', sql`SELECT ${nilai}::int AS nilai`));
    for (let ke = 0; ke < 30; ke += 1) {
      const jalan = ke % 2 === 0 ? transaksiSql : (transaksi as typeof transaksiSql);
      expect(await jalan(async (tx) => berhasil(await tanya(tx, ke)))).toEqual(
        berhasil([{ nilai: ke }]),
      );
    }
  });
});
