import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMigration, draftMigration } from '@/scripts/migrasi/baru';
import { listMigrations, migrationFolder, readSchema } from '@/scripts/migrasi/berkas';
import { compareWithModels } from '@/scripts/migrasi/cek';
import { ensureApplicationRole, ensureOwnerMayMigrate } from '@/scripts/migrasi/peran';
import { applyMigrations, readStatus } from '@/scripts/migrasi/terapkan';
import { basisDataKosong } from '@/tests/support/database/kosong';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'sinergi-migrasi-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function copyMigrations(): string {
  const folder = mkdtempSync(join(scratch, 'm-'));
  cpSync(migrationFolder, folder, { recursive: true });
  return folder;
}

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The project's models with one replacement in the text. */
function modelsWith(from: string | RegExp, to: string): [string, string][] {
  let hits = 0;
  const changed = readSchema().map(([path, content]): [string, string] => {
    const after = content.replace(from, to);
    if (after !== content) hits += 1;
    return [path, after];
  });
  expect(hits).toBeGreaterThan(0);
  return changed;
}

describe('model dan migrasi', () => {
  test('migrasi pada basis data kosong menghasilkan persis model', async () => {
    await basisDataKosong(async (url) => {
      await applyMigrations(url);
      expect(await compareWithModels(url)).toEqual([]);
    });
  });

  test('tidak ada perubahan model yang belum punya migrasi', async () => {
    expect(await draftMigration()).toBe('');
  });

  test.each([
    [
      'tipe kolom',
      /kodePos( +)String( +)@map\("kode_pos"\) @db\.VarChar\(5\)/,
      'kodePos String @map("kode_pos") @db.VarChar(6)',
      'kolom kelurahan.kode_pos: model "character varying(6) wajib", basis data "character varying(5) wajib"',
    ],
    [
      'kolom boleh kosong',
      /kodePos( +)String( +)@map/,
      'kodePos String? @map',
      'kolom kelurahan.kode_pos: model "character varying(5)", basis data "character varying(5) wajib"',
    ],
    [
      'kolom baru',
      /kodePos( +)String/,
      'tambahan Int\n  kodePos String',
      'kolom kelurahan.tambahan: tidak ada di basis data',
    ],
    ['kolom hilang', /\n +kodePos .*/, '', 'kolom kelurahan.kode_pos: tidak ada di model'],
    [
      'nilai enum',
      /enum JenisDokumen \{\n {2}KTP/,
      'enum JenisDokumen {\n  PASPOR\n  KTP',
      'enum JenisDokumen: model "PASPOR, KTP,',
    ],
    [
      'aturan kunci tamu',
      /(usaha +Usaha\? +@relation\(fields: \[usahaId\], references: \[id\], onDelete: )Restrict/,
      '$1Cascade',
      'kunci tamu dokumen dokumen_usaha_id_fkey',
    ],
    [
      'indeks',
      /@@index\(\[usahaId\]\)\n +@@index\(\[koperasiId\]\)\n +@@map\("dokumen"\)/,
      '@@index([diunggahOleh])\n  @@map("dokumen")',
      'indeks dokumen_diunggah_oleh_idx: tidak ada di basis data',
    ],
    [
      'keunikan',
      /kunciSimpan( +)String( +)@unique/,
      'kunciSimpan String @unique(map: "lain")',
      'indeks lain: tidak ada di basis data',
    ],
    [
      'nilai awal',
      /(diunggahPada +DateTime +@default\()now\(\)/,
      '$1dbgenerated("clock_timestamp()")',
      'nilai awal dokumen.diunggah_pada',
    ],
  ])('perbedaan ditemukan: %s', async (_name, from, to, expected) => {
    const url = process.env.DATABASE_URL_MIGRASI ?? '';
    const differences = await compareWithModels(url, modelsWith(from, to));
    expect(differences.some((line) => line.startsWith(expected))).toBe(true);
  });

  test('tabel dan kunci tamu yang hanya ada di basis data ditemukan', async () => {
    await basisDataKosong(async (url) => {
      await applyMigrations(url);
      await query(
        url,
        'create table liar (id int primary key, kode text references kelurahan(kode))',
      );
      const differences = await compareWithModels(url);
      expect(differences).toContain('tabel liar: tidak ada di model');
      expect(differences).toContain('kolom liar.kode: tidak ada di model');
      expect(differences).toContain('kunci tamu liar liar_kode_fkey: tidak ada di model');
    });
  });
});

describe('menerapkan migrasi', () => {
  test('mengisi _prisma_migrations seperti prisma migrate deploy', async () => {
    await basisDataKosong(async (url) => {
      const names = listMigrations();
      expect((await readStatus(url)).waiting).toEqual(names);
      expect(await applyMigrations(url)).toEqual(names);
      expect(await applyMigrations(url)).toEqual([]);
      const rows = await query<{
        migration_name: string;
        checksum: string;
        applied_steps_count: number;
        selesai: boolean;
      }>(
        url,
        'select migration_name, checksum, applied_steps_count, finished_at is not null as selesai from _prisma_migrations order by started_at',
      );
      expect(rows.map((row) => row.migration_name)).toEqual(names);
      for (const row of rows) {
        expect(row.checksum).toMatch(/^[0-9a-f]{64}$/);
        expect(row.applied_steps_count).toBe(1);
        expect(row.selesai).toBe(true);
      }
      expect(await readStatus(url)).toEqual({
        applied: names,
        waiting: [],
        failed: [],
        edited: [],
        unknown: [],
      });
    });
  });

  test('dua server yang mulai bersamaan menerapkan tiap migrasi satu kali', async () => {
    await basisDataKosong(async (url) => {
      const applied = await Promise.all([
        applyMigrations(url),
        applyMigrations(url),
        applyMigrations(url),
      ]);
      expect(applied.flat().sort()).toEqual(listMigrations());
    });
  });

  test('fungsi dengan titik koma di dalamnya diterapkan utuh', async () => {
    const folder = copyMigrations();
    const { name } = await createMigration(
      'Fungsi; dengan titik',
      new Date('2031-01-02T03:04:05Z'),
      folder,
    );
    expect(name).toBe('20310102030405_fungsi_dengan_titik');
    writeFileSync(
      join(folder, name, 'migration.sql'),
      `create function dua() returns text language plpgsql as $$ begin perform 1; return ';'; end; $$;\nselect dua();`,
    );
    await basisDataKosong(async (url) => {
      await applyMigrations(url, folder);
      expect(await query(url, 'select dua()')).toEqual([{ dua: ';' }]);
    });
  });

  test('migrasi yang gagal tidak meninggalkan perubahan dan menghentikan yang berikutnya', async () => {
    const folder = copyMigrations();
    const broken = await createMigration('rusak', new Date('2031-01-01T00:00:00Z'), folder);
    const after = await createMigration('sesudahnya', new Date('2031-01-02T00:00:00Z'), folder);
    writeFileSync(
      join(folder, broken.name, 'migration.sql'),
      'create table separuh (id int); select 1/0;',
    );
    writeFileSync(join(folder, after.name, 'migration.sql'), 'create table sesudah (id int);');
    await basisDataKosong(async (url) => {
      await expect(applyMigrations(url, folder)).rejects.toThrow(/division by zero/);
      const found = await query(
        url,
        `select to_regclass('separuh') as a, to_regclass('sesudah') as b`,
      );
      expect(found).toEqual([{ a: null, b: null }]);
      expect((await readStatus(url, folder)).failed).toEqual([broken.name]);
      await expect(applyMigrations(url, folder)).rejects.toThrow(broken.name);

      // Once its cause is gone, the next start takes it up again.
      writeFileSync(join(folder, broken.name, 'migration.sql'), 'create table separuh (id int);');
      expect(await applyMigrations(url, folder)).toEqual([broken.name, after.name]);
      expect(await readStatus(url, folder)).toMatchObject({ failed: [], waiting: [], edited: [] });
    });
  });

  test('migrasi yang diubah setelah diterapkan dilaporkan', async () => {
    const folder = copyMigrations();
    const [first = ''] = listMigrations(folder);
    await basisDataKosong(async (url) => {
      await applyMigrations(url, folder);
      const file = join(folder, first, 'migration.sql');
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n-- diubah\n`);
      expect((await readStatus(url, folder)).edited).toEqual([first]);
    });
  });
});

describe('hak login', () => {
  const peran = `uji_${process.pid}_login`;

  async function denganLogin(use: (url: string, urlLogin: string) => Promise<void>) {
    await basisDataKosong(async (url) => {
      const urlLogin = new URL(url);
      urlLogin.username = peran;
      urlLogin.password = 'sandi-uji';
      await query(url, `create role ${peran} login password 'sandi-uji'`);
      try {
        await use(url, urlLogin.toString());
      } finally {
        await query(url, `drop role ${peran}`);
      }
    });
  }

  test('pemilik boleh; login tanpa hak ditolak sebelum ada yang berubah, dengan perintah yang kurang', async () => {
    await denganLogin(async (url, urlLogin) => {
      await expect(ensureOwnerMayMigrate(url)).resolves.toBeUndefined();
      await expect(ensureOwnerMayMigrate(urlLogin)).rejects.toThrow(
        new RegExp(`ALTER DATABASE "\\w+" OWNER TO "${peran}"`),
      );
    });
  });

  test('login aplikasi dijadikan anggota sinergi_app', async () => {
    await denganLogin(async (url, urlLogin) => {
      await applyMigrations(url);
      await expect(query(urlLogin, 'select 1 from koperasi')).rejects.toThrow(/permission denied/);
      await ensureApplicationRole(urlLogin, url);
      expect(await query(urlLogin, 'select 1 from koperasi')).toEqual([]);
    });
  });

  test('yang tidak dapat dijadikan anggota ditolak dengan perintah yang kurang', async () => {
    await denganLogin(async (_url, urlLogin) => {
      await expect(ensureApplicationRole(urlLogin, urlLogin)).rejects.toThrow(
        `GRANT sinergi_app TO "${peran}"`,
      );
    });
  });
});

describe('migrasi baru', () => {
  test('hanya memuat yang berubah sejak snapshot, tanpa basis data', async () => {
    const folder = copyMigrations();
    const snapshot = join(folder, 'skema.prisma-snapshot');
    const before = readFileSync(snapshot, 'utf8');
    writeFileSync(snapshot, before.replace(/\n +kodePos .*VarChar\(5\)(?=\n *\/\/\/)/, ''));
    const sql = await draftMigration(folder);
    expect(sql).toContain('ALTER TABLE "kelurahan" ADD COLUMN     "kode_pos" VARCHAR(5) NOT NULL');
    expect(sql.match(/ALTER TABLE|DROP|CREATE/g)).toEqual(['ALTER TABLE']);
    const made = await createMigration('kode_pos', new Date('2031-01-01T00:00:00Z'), folder);
    expect(made).toEqual({ name: '20310101000000_kode_pos', changed: true });
    expect(await draftMigration(folder)).toBe('');
  });

  test('folder yang masih kosong mendapat seluruh skema dan berkas kuncinya', async () => {
    const folder = join(scratch, 'kosong');
    const made = await createMigration('awal', new Date('2031-01-01T00:00:00Z'), folder);
    expect(made.changed).toBe(true);
    expect(readFileSync(join(folder, 'migration_lock.toml'), 'utf8')).toContain('postgresql');
    const copy = join(scratch, 'salinan.sql');
    copyFileSync(join(folder, made.name, 'migration.sql'), copy);
    await basisDataKosong(async (url) => {
      await query(url, readFileSync(copy, 'utf8'));
      expect(await compareWithModels(url)).toEqual([]);
    });
  });
});
