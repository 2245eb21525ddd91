import { describe, expect, it } from 'vitest';
import { pesanGangguan } from '@/lib/platform/aksi';
import { kolam } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import { type Tx, type TxSql, transaksi, transaksiSql } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { buatAkun, namaAkun } from '@/tests/support/pabrik-akun';
import { pegangAkun } from '@/tests/support/pegang-baris';

const { sql } = Prisma;

/* Who has to wait for a row or for the server is tried again where that helps, and told what happened. */

const ganti = (tx: Tx, id: string, nama: string) =>
  tx.pengguna.update({ where: { id }, data: { nama } });
const gantiSql = (tx: TxSql, id: string, nama: string) =>
  tx.$executeRaw(sql`UPDATE pengguna SET nama = ${nama} WHERE id = ${id}::uuid`);

type Cara = [
  nama: string,
  jalankan: typeof transaksi,
  ubah: (tx: Tx, id: string, nama: string) => Promise<unknown>,
];
const CARA: Cara[] = [
  ['lewat model', transaksi, ganti],
  ['lewat SQL', transaksi, gantiSql],
  // What runs without Prisma has no models; these commands ask for none.
  ['tanpa Prisma', transaksiSql as typeof transaksi, gantiSql],
];

/** What the form says when a command fails so. */
async function pesanDari(kerja: () => Promise<unknown>): Promise<string | undefined> {
  const galat = await kerja().then(
    () => undefined,
    (sebab: unknown) => sebab,
  );
  expect(galat).toBeDefined();
  return pesanGangguan(galat, 'uji').pesan;
}

describe('menunggu kunci', () => {
  it('setiap sambungan berhenti menunggu sebelum pernyataannya dihentikan', async () => {
    const { rows } = await kolam().query(
      `SELECT name, setting::int FROM pg_settings WHERE name IN ('lock_timeout', 'statement_timeout')`,
    );
    const batas = Object.fromEntries(rows.map((satu) => [satu.name, satu.setting]));
    expect(batas.lock_timeout).toBeGreaterThan(0);
    expect(batas.lock_timeout * 2).toBeLessThan(batas.statement_timeout);
  });

  it.each(CARA)(
    'dicoba lagi, dan berhasil bila kuncinya dilepas (%s)',
    async (_nama, jalankan, ubah) => {
      const { penggunaId } = await buatAkun();
      const lepas = await pegangAkun(penggunaId);
      let ke = 0;
      const hasil = await jalankan(async (tx) => {
        ke += 1;
        if (ke === 2) await lepas();
        await tx.$executeRaw(sql`SET LOCAL lock_timeout = '100ms'`);
        await ubah(tx, penggunaId, 'Nama Baru');
        return berhasil(ke);
      });
      expect(hasil).toEqual(berhasil(2));
      expect(await namaAkun(penggunaId)).toBe('Nama Baru');
    },
  );

  it.each(CARA)(
    'yang tetap terkunci: beberapa kali dicoba, lalu dikatakan, dan tidak ada yang diubah (%s)',
    async (_nama, jalankan, ubah) => {
      const { penggunaId, nama } = await buatAkun();
      const lepas = await pegangAkun(penggunaId);
      let ke = 0;
      const pesan = await pesanDari(() =>
        jalankan(async (tx) => {
          ke += 1;
          await tx.$executeRaw(sql`SET LOCAL lock_timeout = '50ms'`);
          await ubah(tx, penggunaId, 'Nama Baru');
          return berhasil(null);
        }),
      );
      await lepas();
      expect(ke).toBeGreaterThan(1);
      expect(pesan).toContain('sedang dipakai');
      expect(pesan).toContain('belum ada yang disimpan');
      expect(await namaAkun(penggunaId)).toBe(nama);
    },
  );
});

describe('pernyataan yang terlalu lama', () => {
  it.each(CARA)(
    'dihentikan, tidak dicoba lagi, dan dikatakan (%s)',
    async (_nama, jalankan, ubah) => {
      const { penggunaId, nama } = await buatAkun();
      let ke = 0;
      const pesan = await pesanDari(() =>
        jalankan(async (tx) => {
          ke += 1;
          await ubah(tx, penggunaId, 'Nama Baru');
          await tx.$executeRaw(sql`SET LOCAL statement_timeout = '50ms'`);
          await tx.$queryRaw(sql`SELECT 1 AS satu FROM pg_sleep(10)`);
          return berhasil(null);
        }),
      );
      expect(ke).toBe(1);
      expect(pesan).toContain('sangat sibuk');
      expect(pesan).toContain('belum ada yang disimpan');
      expect(await namaAkun(penggunaId)).toBe(nama);
    },
  );
});
