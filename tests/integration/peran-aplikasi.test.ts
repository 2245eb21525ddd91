import pg from 'pg';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { kolam, tutupDb } from '@/lib/platform/db/client';
import { peranTerlaluKuat } from '@/lib/platform/db/peran';
import { periksaSebelumMulai } from '@/prisma/seed/periksa';
import { ensureApplicationRole } from '@/scripts/migrasi/peran';

/* With whose rights the portal works, whichever login its address names. */

const { env } = await import('@/lib/platform/env');
const APLIKASI = process.env.DATABASE_URL ?? '';
const PEMILIK = process.env.DATABASE_URL_MIGRASI ?? '';

/** The settings of this process, as if they had been read from such an address. */
async function denganAlamat(url: string) {
  await tutupDb();
  env().DATABASE_URL = url;
}
afterEach(() => denganAlamat(APLIKASI));

function super_() {
  const url = new URL(inject('basisDataUji').urlInduk);
  url.pathname = new URL(PEMILIK).pathname;
  return url.href;
}

const peranKini = async () =>
  (await kolam().query<{ peran: string }>('SELECT current_user AS peran')).rows[0]?.peran;

describe('peran aplikasi', () => {
  it.each([
    ['login aplikasi', APLIKASI],
    ['pemilik tabel', PEMILIK],
    ['pemilik tabel, alamatnya ditulis lain', `${PEMILIK}?application_name=portal`],
    ['superuser', super_()],
  ])('%s bekerja sebagai sinergi_app', async (_, url) => {
    await denganAlamat(url);
    expect(await peranKini()).toBe('sinergi_app');
    expect(await peranTerlaluKuat()).toBeNull();
    await expect(periksaSebelumMulai()).resolves.toBeUndefined();
    await expect(
      kolam().query('UPDATE catatan_audit SET nama_pelaku = nama_pelaku'),
    ).rejects.toThrow(/permission denied/);
  });

  it.each(['sinergi_pemilik', 'postgres'])(
    'alamat yang memaksa peran %s menghentikan permulaan',
    async (peran) => {
      await denganAlamat(`${super_()}?options=${encodeURIComponent(`-c role=${peran}`)}`);
      expect(await peranTerlaluKuat()).toBe(peran);
      await expect(periksaSebelumMulai()).rejects.toThrow(/DATABASE_URL.*jejak audit.*sinergi_app/);
    },
  );

  it('peran aplikasi yang diberi hak mengubah jejak menghentikan permulaan', async () => {
    const klien = new pg.Client({ connectionString: PEMILIK });
    await klien.connect();
    try {
      await klien.query('GRANT UPDATE (nama_pelaku) ON catatan_audit TO sinergi_app');
      expect(await peranTerlaluKuat()).toBe('sinergi_app');
    } finally {
      await klien.query('REVOKE UPDATE (nama_pelaku) ON catatan_audit FROM sinergi_app');
      await klien.end();
    }
  });

  it('anggota yang tidak boleh menjadi sinergi_app disebut dengan perintah yang kurang', async () => {
    const nama = `uji_${process.pid}_tanpa_set`;
    const klien = new pg.Client({ connectionString: super_() });
    await klien.connect();
    try {
      await klien.query(`CREATE ROLE ${nama} LOGIN PASSWORD 'sandi-uji'`);
      await klien.query(`GRANT sinergi_app TO ${nama} WITH INHERIT TRUE, SET FALSE`);
      const url = new URL(PEMILIK);
      url.username = nama;
      url.password = 'sandi-uji';
      await klien.query(
        `GRANT CONNECT ON DATABASE ${pg.escapeIdentifier(url.pathname.slice(1))} TO ${nama}`,
      );
      await expect(ensureApplicationRole(url.href, url.href)).rejects.toThrow(
        `GRANT sinergi_app TO "${nama}"`,
      );
    } finally {
      await klien.query(`DROP OWNED BY ${nama}`);
      await klien.query(`DROP ROLE ${nama}`);
      await klien.end();
    }
  });
});
