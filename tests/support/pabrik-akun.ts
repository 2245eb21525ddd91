import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { hashSandi } from '@/lib/platform/auth/sandi';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { db } from '@/lib/platform/db/client';
import type { Peran } from '@/lib/platform/db/generated/enums';

/** Makers of accounts for tests; every call gives another one. */

export const SANDI_UJI = 'lampu meja biru muda';
export const ASAL_UJI = { ip: 'langsung', peramban: 'Chrome di Linux' };

let sandiHash: Promise<string> | undefined;
let urutan = 0;

/** An account that can sign in with `SANDI_UJI`, with roles. */
export async function buatAkun(
  peran: readonly Peran[] = [],
  ubah: { terverifikasi?: boolean; sandi?: boolean; nonaktif?: boolean } = {},
): Promise<Pelaku & { penggunaId: string; surel: string }> {
  sandiHash ??= hashSandi(SANDI_UJI);
  urutan += 1;
  const baris = await db().pengguna.create({
    data: {
      surel: `akun-${urutan}-${randomUUID().slice(0, 8)}@contoh.test`,
      nama: `Akun Uji ${urutan}`,
      sandiHash: ubah.sandi === false ? null : await sandiHash,
      surelTerverifikasiPada: ubah.terverifikasi === false ? null : new Date(),
      dinonaktifkanPada: ubah.nonaktif ? new Date() : null,
      peran: { create: peran.map((satu) => ({ peran: satu })) },
    },
    select: { id: true, nama: true, surel: true },
  });
  return {
    penggunaId: baris.id,
    nama: baris.nama,
    surel: baris.surel,
    peran: peran.map((satu) => ({ peran: satu, kelurahanKode: null, koperasiId: null })),
    permintaanId: `uji-${urutan}`,
  };
}

/** Somebody who is not signed in. */
export const publik: Pelaku = {
  penggunaId: null,
  nama: 'Publik',
  surel: null,
  peran: [],
  permintaanId: 'uji-publik',
};

/** The right to an act; the test fails where the policy table refuses it. */
export function hak<T extends Tindakan>(pelaku: Pelaku, tindakan: T): Wewenang<T> {
  const by = wewenang(pelaku, tindakan);
  if (!by) throw new Error(`Pelaku uji tidak berhak atas ${tindakan}.`);
  return by;
}

/** Mails to an address, the newest first, with their text. */
export async function suratKe(kepada: string): Promise<{ perihal: string; isi: string }[]> {
  const baris = await db().suratKeluar.findMany({ where: { kepada }, orderBy: { id: 'desc' } });
  return baris.map(({ id, perihal, isiSandi }) => ({
    perihal,
    isi: isiSandi ? brankas().bukaSandi(isiSandi, konteks('surat_keluar', 'isi_sandi', id)) : '',
  }));
}

/** The one-time secret in the newest mail to an address. */
export async function tokenDari(kepada: string): Promise<string> {
  const [surat] = await suratKe(kepada);
  const token = /token=([\w-]+)/.exec(surat?.isi ?? '')?.[1];
  if (!token) throw new Error(`Tidak ada tautan dalam surat terakhir kepada ${kepada}.`);
  return token;
}

export const jumlahAudit = (tindakan?: string): Promise<number> =>
  db().catatanAudit.count({ where: { tindakan } });

/** Runs SQL as the owner of the tables, for what the application itself may not do. */
export async function sebagaiPemilik<T extends pg.QueryResultRow>(
  sql: string,
  isi: unknown[] = [],
): Promise<T[]> {
  const klien = new pg.Client({ connectionString: process.env.DATABASE_URL_MIGRASI });
  await klien.connect();
  try {
    return (await klien.query<T>(sql, isi)).rows;
  } finally {
    await klien.end();
  }
}

/** The name of an account as it is stored now. */
export const namaAkun = async (id: string): Promise<string | undefined> =>
  (await db().pengguna.findUnique({ where: { id }, select: { nama: true } }))?.nama;
