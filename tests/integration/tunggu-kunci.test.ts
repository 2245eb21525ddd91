import { describe, expect, it } from 'vitest';
import { pesanGangguan } from '@/lib/platform/aksi';
import { kolam } from '@/lib/platform/db/client';
import { type Tx, transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { buatAkun } from '@/tests/support/pabrik-akun';
import { pegangAkun } from '@/tests/support/pegang-baris';

/* Who has to wait for a row or for the server is tried again where that helps, and told what happened. */

const ganti = (tx: Tx, id: string, nama: string) =>
  tx.pengguna.update({ where: { id }, data: { nama } });
const namaKini = async (id: string) =>
  (await kolam().query<{ nama: string }>('SELECT nama FROM pengguna WHERE id = $1', [id])).rows[0]
    ?.nama;

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

  it.each([
    ['lewat model', (tx: Tx, id: string) => ganti(tx, id, 'Nama Baru')],
    [
      'lewat SQL',
      (tx: Tx, id: string) =>
        tx.$executeRaw`UPDATE pengguna SET nama = 'Nama Baru' WHERE id = ${id}::uuid`,
    ],
  ])('dicoba lagi, dan berhasil bila kuncinya dilepas (%s)', async (_nama, ubah) => {
    const { penggunaId } = await buatAkun();
    const lepas = await pegangAkun(penggunaId);
    let ke = 0;
    const hasil = await transaksi(async (tx) => {
      ke += 1;
      if (ke === 2) await lepas();
      await tx.$executeRaw`SET LOCAL lock_timeout = '100ms'`;
      await ubah(tx, penggunaId);
      return berhasil(ke);
    });
    expect(hasil).toEqual(berhasil(2));
    expect(await namaKini(penggunaId)).toBe('Nama Baru');
  });

  it('yang tetap terkunci: beberapa kali dicoba, lalu dikatakan, dan tidak ada yang diubah', async () => {
    const { penggunaId, nama } = await buatAkun();
    const lepas = await pegangAkun(penggunaId);
    let ke = 0;
    const pesan = await pesanDari(() =>
      transaksi(async (tx) => {
        ke += 1;
        await tx.$executeRaw`SET LOCAL lock_timeout = '50ms'`;
        await ganti(tx, penggunaId, 'Nama Baru');
        return berhasil(null);
      }),
    );
    await lepas();
    expect(ke).toBeGreaterThan(1);
    expect(pesan).toContain('sedang dipakai');
    expect(pesan).toContain('belum ada yang disimpan');
    expect(await namaKini(penggunaId)).toBe(nama);
  });
});

describe('pernyataan yang terlalu lama', () => {
  it('dihentikan, tidak dicoba lagi, dan dikatakan', async () => {
    const { penggunaId, nama } = await buatAkun();
    let ke = 0;
    const pesan = await pesanDari(() =>
      transaksi(async (tx) => {
        ke += 1;
        await ganti(tx, penggunaId, 'Nama Baru');
        await tx.$executeRaw`SET LOCAL statement_timeout = '50ms'`;
        await tx.$queryRaw`SELECT 1 AS satu FROM pg_sleep(10)`;
        return berhasil(null);
      }),
    );
    expect(ke).toBe(1);
    expect(pesan).toContain('sangat sibuk');
    expect(pesan).toContain('belum ada yang disimpan');
    expect(await namaKini(penggunaId)).toBe(nama);
  });
});
