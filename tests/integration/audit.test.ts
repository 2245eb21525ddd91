import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { daftarAudit } from '@/lib/audit/daftar/reads';
import { periksaRantaiAudit } from '@/lib/audit/rantai/reads';
import { riwayatObjek } from '@/lib/audit/reads';
import { catat } from '@/lib/platform/audit';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil, tolak } from '@/lib/platform/hasil';
import { buatAkun, hak, jumlahAudit, sebagaiPemilik } from '@/tests/support/pabrik-akun';

type Akun = Awaited<ReturnType<typeof buatAkun>>;
let petugas: Akun;
let inspektorat: Akun;

const tulis = (objekId: string, nama = 'Lama') =>
  transaksi(async (tx) => {
    await catat(tx, hak(petugas, 'koperasi:ubah'), {
      tindakan: 'koperasi.ubah',
      objekJenis: 'koperasi',
      objekId,
      sebelum: { nama },
      sesudah: { nama: 'Baru' },
    });
    return berhasil(null);
  });

beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS']);
  inspektorat = await buatAkun(['INSPEKTORAT']);
  for (let ke = 1; ke <= 6; ke += 1) await tulis(`k-${ke}`);
});

/** Runs SQL past the guards, as somebody with the owner's password could, and undoes it after. */
async function dirusak<T>(
  sql: string,
  lihat: (klien: pg.Client) => Promise<T>,
  tabel = 'catatan_audit',
): Promise<T> {
  const klien = new pg.Client({ connectionString: process.env.DATABASE_URL_MIGRASI });
  await klien.connect();
  try {
    await klien.query('BEGIN');
    await klien.query(`ALTER TABLE ${tabel} DISABLE TRIGGER USER`);
    await klien.query(sql);
    return await lihat(klien);
  } finally {
    await klien.query('ROLLBACK');
    await klien.end();
  }
}

interface Rusak {
  urutan: string;
  catatan_id: string | null;
  masalah: string;
}
const periksa = async (klien: pg.Client): Promise<Rusak | undefined> =>
  (await klien.query<Rusak>('SELECT * FROM periksa_rantai_audit()')).rows[0];

describe('catatan', () => {
  it('perbuatan yang ditolak tidak meninggalkan catatan', async () => {
    const sebelum = await jumlahAudit();
    const hasil = await transaksi(async (tx) => {
      await catat(tx, hak(petugas, 'koperasi:ubah'), {
        tindakan: 'koperasi.ubah',
        objekJenis: 'koperasi',
        objekId: 'ditolak',
      });
      return tolak('TIDAK_BOLEH');
    });
    expect(hasil.ok).toBe(false);
    expect(await jumlahAudit()).toBe(sebelum);
  });

  it('kolom tersandi tidak ikut; waktu dari basis data, apa pun yang dikirim', async () => {
    await transaksi(async (tx) => {
      await catat(tx, hak(petugas, 'koperasi:ubah'), {
        tindakan: 'koperasi.ubah',
        objekJenis: 'koperasi',
        objekId: 'sandi',
        sesudah: { nikPendudukSandi: 'v1.k1.x', nikPendudukIndeks: 'abc', nama: 'Tetap' },
      });
      return berhasil(null);
    });
    const { sesudah } = await db().catatanAudit.findFirstOrThrow({ where: { objekId: 'sandi' } });
    expect(sesudah).toEqual({ nama: 'Tetap' });
    const { waktu } = await db().catatanAudit.create({
      data: {
        waktu: new Date('2001-01-01T00:00:00Z'),
        namaPelaku: 'Pemalsu',
        peran: 'PETUGAS',
        tindakan: 'koperasi.ubah',
        objekJenis: 'koperasi',
        objekId: 'mundur',
        permintaanId: 'uji',
      },
    });
    expect(Math.abs(waktu.getTime() - Date.now())).toBeLessThan(60_000);
  });

  it('penulis yang bersamaan tersambung dalam satu rantai', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => tulis(`serentak-${i}`)));
    const keadaan = await periksaRantaiAudit();
    expect(keadaan.rusak).toBeNull();
    expect(keadaan.jumlah).toBe(String(await jumlahAudit()));
    expect(keadaan.sidikUjung).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('peran aplikasi tidak dapat mengubah jejak', () => {
  it.each([
    `UPDATE catatan_audit SET nama_pelaku = 'lain'`,
    'DELETE FROM catatan_audit',
    'TRUNCATE catatan_audit CASCADE',
    `UPDATE rantai_audit SET hash = repeat('0', 64)`,
    'DELETE FROM rantai_audit',
    `INSERT INTO rantai_audit VALUES (999, gen_random_uuid(), 'x', 'y')`,
    'UPDATE kepala_rantai_audit SET urutan = 0',
    'ALTER TABLE catatan_audit DISABLE TRIGGER ALL',
    'DROP TRIGGER catatan_audit_rantai ON catatan_audit',
    `SET session_replication_role = replica`,
    'SELECT rantaikan_audit()',
  ])('%s', async (sql) => {
    const klien = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await klien.connect();
    try {
      const { rows } = await klien.query('SELECT current_user AS siapa');
      expect(rows[0]).toEqual({ siapa: 'sinergi_app' });
      await expect(klien.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    } finally {
      await klien.end();
    }
  });

  it('pemilik tabel pun ditahan oleh pemicu', async () => {
    await expect(sebagaiPemilik('DELETE FROM catatan_audit')).rejects.toThrow(/tidak dapat/);
    await expect(sebagaiPemilik(`UPDATE catatan_audit SET peran = 'X'`)).rejects.toThrow(
      /tidak dapat/,
    );
    await expect(sebagaiPemilik('TRUNCATE catatan_audit CASCADE')).rejects.toThrow(/tidak dapat/);
  });
});

describe('verifikasi menyebut catatan pertama yang rusak', () => {
  const ketiga = `(SELECT catatan_id FROM rantai_audit WHERE urutan = 3)`;
  const idKetiga = async (klien: pg.Client) =>
    (await klien.query('SELECT catatan_id FROM rantai_audit WHERE urutan = 3')).rows[0]?.catatan_id;

  it('tanpa perusakan rantai utuh', async () => {
    expect(await dirusak('SELECT 1', periksa)).toBeUndefined();
  });

  it.each([
    ['pelaku', `nama_pelaku = 'Orang Lain'`],
    ['waktu', `waktu = waktu + interval '1 microsecond'`],
    ['isi', `sesudah = '{"nama": "Baru "}'`],
    ['isi dikosongkan', 'sebelum = NULL'],
    ['alasan', `keterangan = ''`],
    ['pelaku dan peran digeser', `nama_pelaku = nama_pelaku || peran, peran = ''`],
  ])('diubah: %s', async (_nama, ubah) => {
    const [rusak, id] = await dirusak(
      `UPDATE catatan_audit SET ${ubah} WHERE id = ${ketiga}`,
      async (klien) => [await periksa(klien), await idKetiga(klien)] as const,
    );
    expect(rusak).toMatchObject({ urutan: '3', catatan_id: id, masalah: 'isi catatan berubah' });
  });

  it('diselipkan: catatan tanpa mata rantai', async () => {
    const rusak = await dirusak(
      `INSERT INTO catatan_audit (id, waktu, nama_pelaku, peran, tindakan, objek_jenis, objek_id, permintaan_id)
       VALUES (gen_random_uuid(), now(), 'Hantu', 'ADMIN', 'koperasi.ubah', 'koperasi', 'x', 'x')`,
      periksa,
    );
    expect(rusak?.masalah).toBe('catatan di luar rantai');
  });

  async function tanpaPenjaga(sql: string[]): Promise<Rusak | undefined> {
    return dirusak('ALTER TABLE rantai_audit DISABLE TRIGGER USER', async (klien) => {
      for (const satu of sql) await klien.query(satu);
      return periksa(klien);
    });
  }

  it('dihapus di tengah: mata rantai hilang', async () => {
    const rusak = await tanpaPenjaga([
      'CREATE TEMP TABLE buang AS SELECT catatan_id FROM rantai_audit WHERE urutan = 3',
      'DELETE FROM rantai_audit WHERE urutan = 3',
      'DELETE FROM catatan_audit WHERE id = (SELECT catatan_id FROM buang)',
    ]);
    expect(rusak).toMatchObject({ urutan: '4', masalah: 'mata rantai sebelum ini hilang' });
  });

  it('dihapus di tengah dan nomor dirapatkan: tidak bersambung', async () => {
    const rusak = await tanpaPenjaga([
      'CREATE TEMP TABLE buang AS SELECT catatan_id FROM rantai_audit WHERE urutan = 3',
      'DELETE FROM rantai_audit WHERE urutan = 3',
      'DELETE FROM catatan_audit WHERE id = (SELECT catatan_id FROM buang)',
      'UPDATE rantai_audit SET urutan = -urutan WHERE urutan > 3',
      'UPDATE rantai_audit SET urutan = -urutan - 1 WHERE urutan < 0',
    ]);
    expect(rusak).toMatchObject({
      urutan: '3',
      masalah: 'tidak bersambung dengan catatan sebelumnya',
    });
  });

  it('ekor dipotong', async () => {
    const rusak = await tanpaPenjaga([
      'CREATE TEMP TABLE buang AS SELECT catatan_id FROM rantai_audit ORDER BY urutan DESC LIMIT 2',
      'DELETE FROM rantai_audit WHERE catatan_id IN (SELECT catatan_id FROM buang)',
      'DELETE FROM catatan_audit WHERE id IN (SELECT catatan_id FROM buang)',
    ]);
    expect(rusak?.masalah).toBe('ujung rantai terpotong');
  });
});

describe('membaca jejak', () => {
  it('riwayat satu data, yang terbaru di atas, dengan kata', async () => {
    await tulis('r-1', 'Pertama');
    await tulis('r-1', 'Kedua');
    const butir = await riwayatObjek(hak(petugas, 'koperasi:baca'), 'koperasi', 'r-1');
    expect(butir.map((satu) => satu.perubahan[0]?.sebelum)).toEqual(['Kedua', 'Pertama']);
    expect(butir[0]).toMatchObject({
      kalimat: 'Mengubah koperasi',
      oleh: petugas.nama,
      peran: 'Petugas DKUM',
    });
  });

  it('halaman bersambung maju dan mundur tanpa ulang dan tanpa lewat', async () => {
    for (let ke = 0; ke < 85; ke += 1) await tulis('halaman');
    const by = hak(inspektorat, 'audit:baca');
    const saring = { objek: 'halaman', jenis: 'koperasi' as const };
    const satu = await daftarAudit(by, saring);
    const dua = await daftarAudit(by, { ...saring, setelah: satu.setelah ?? undefined });
    const tiga = await daftarAudit(by, { ...saring, setelah: dua.setelah ?? undefined });
    const semua = [satu, dua, tiga].flatMap((h) => h.baris.map((b) => b.id));
    expect([satu, dua, tiga].map((h) => h.baris.length)).toEqual([40, 40, 5]);
    expect(new Set(semua).size).toBe(85);
    expect([satu.sebelum, tiga.setelah]).toEqual([null, null]);
    const kembali = await daftarAudit(by, { ...saring, sebelum: tiga.sebelum ?? undefined });
    expect(kembali.baris.map((b) => b.id)).toEqual(dua.baris.map((b) => b.id));
    const awal = await daftarAudit(by, { ...saring, sebelum: kembali.sebelum ?? undefined });
    expect(awal.baris.map((b) => b.id)).toEqual(satu.baris.map((b) => b.id));
    expect(awal.sebelum).toBeNull();
  });

  it('menyaring menurut orang dan hari Jakarta', async () => {
    const by = hak(inspektorat, 'audit:baca');
    const lain = await buatAkun(['PETUGAS']);
    expect((await daftarAudit(by, { orang: lain.surel })).baris).toEqual([]);
    const ada = await daftarAudit(by, { orang: petugas.surel.toUpperCase() });
    expect(ada.baris.every((satu) => satu.oleh === petugas.nama)).toBe(true);
    expect(ada.baris.length).toBe(40);
    expect((await daftarAudit(by, { dari: '2001-01-01', sampai: '2001-12-31' })).baris).toEqual([]);
  });
});
