import { vi } from 'vitest';
import type { z } from 'zod';
import type { AksiFormulir } from '@/lib/platform/aksi';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { KeadaanFormulir } from '@/lib/platform/form-state';

/*
 * Every server action that the project exports, with what it was defined of; a new action is found by
 * itself. An actor is put in place of the session, so that the actions run as they do behind a form.
 */

interface Definisi {
  tindakan: Tindakan;
  skema: z.ZodType;
}

const dipasang = vi.hoisted(() => ({
  pelaku: null as Pelaku | null,
  definisi: new Map<unknown, unknown>(),
}));

vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: dipasang.pelaku, sesiId: null, bekasPenggunaId: null }),
  jalurKini: async () => '/portal/asal',
}));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));
// The page that would be drawn anew; there is none.
vi.mock('next/cache', async (asli) => ({ ...(await asli<object>()), refresh: () => undefined }));
vi.mock('@/lib/platform/aksi', async (asli) => {
  const modulAsli = await asli<typeof import('@/lib/platform/aksi')>();
  const defineAksi: typeof modulAsli.defineAksi = (definisi) => {
    const aksi = modulAsli.defineAksi(definisi);
    dipasang.definisi.set(aksi, definisi);
    return aksi;
  };
  return { ...modulAsli, defineAksi };
});

const modul = import.meta.glob<Record<string, AksiFormulir>>('/lib/**/actions.ts');

export interface Aksi extends Definisi {
  /** `koperasi/laporan#simpanLaporanAction`: names alone repeat. */
  kunci: string;
  jalankan: AksiFormulir;
}

/** All actions; what an actions.ts exports besides has no definition and is a fault. */
export async function semuaAksi(): Promise<Aksi[]> {
  const hasil: Aksi[] = [];
  for (const [jalur, muat] of Object.entries(modul)) {
    for (const [nama, jalankan] of Object.entries(await muat())) {
      const definisi = dipasang.definisi.get(jalankan) as Definisi | undefined;
      if (!definisi) throw new Error(`${nama} di ${jalur} bukan hasil defineAksi`);
      const { tindakan, skema } = definisi;
      const kunci = `${jalur.slice('/lib/'.length, -'/actions.ts'.length)}#${nama}`;
      hasil.push({ kunci, tindakan, skema, jalankan });
    }
  }
  return hasil;
}

export type Isian = Record<string, string | string[]>;
export type Jawaban = KeadaanFormulir | { digest: string };

/** Sends a form to an action as somebody; a redirect, which is an exception, is an answer too. */
export async function kirim(
  { jalankan }: Aksi,
  sebagai: Pelaku | null,
  isian: Isian = {},
): Promise<Jawaban> {
  dipasang.pelaku = sebagai;
  const formulir = new FormData();
  for (const [nama, isi] of Object.entries(isian)) {
    for (const satu of [isi].flat()) formulir.append(nama, satu);
  }
  try {
    return await jalankan({}, formulir);
  } catch (galat) {
    if (galat instanceof Error && 'digest' in galat) return { digest: String(galat.digest) };
    throw galat;
  }
}

/** HTTP status of an answer; null where the form was carried out. */
export async function statusDari(jawaban: Jawaban): Promise<number | null> {
  // Loaded only now: what it imports must be in its place before.
  const { statusJawaban } = await import('@/lib/platform/status-jawaban');
  return 'digest' in jawaban ? null : statusJawaban(jawaban);
}

/** How often somebody tried, which is counted whether they succeed or not. */
const DIHITUNG_SELALU = new Set(['batas_laju']);

/**
 * What stands in every table: how many rows, and which transactions wrote them. Two that are equal mean
 * that nothing was added, changed, or removed in between; a lock leaves no trace here.
 */
export async function sidikBasisData(): Promise<Record<string, string>> {
  const tabel = await db().$queryRaw<{ nama: string }[]>`
    SELECT tablename AS nama FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;
  const bagian = tabel
    .filter(({ nama }) => !DIHITUNG_SELALU.has(nama))
    .map(
      ({ nama }) =>
        `SELECT '${nama}' AS nama, count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) AS isi FROM "${nama}"`,
    );
  const baris = await db().$queryRawUnsafe<{ nama: string; isi: string }[]>(
    bagian.join(' UNION ALL '),
  );
  return Object.fromEntries(baris.map(({ nama, isi }) => [nama, isi]));
}

/** What the parts of a schema look like to whoever walks through it. */
interface Bagian {
  type: string;
  in?: z.ZodType;
  out?: z.ZodType;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
  checks?: { _zod: { def: { pattern?: RegExp } } }[];
}

const bagian = (skema: z.ZodType): Bagian => skema._zod.def as unknown as Bagian;

/** The schema of what is typed, without what is done to it before and after. */
function inti(skema: z.ZodType): { dalam: Bagian; opsional: boolean } {
  const satu = bagian(skema);
  if (satu.type === 'pipe' && satu.in && satu.out) {
    return inti(bagian(satu.out).type === 'transform' ? satu.in : satu.out);
  }
  if (satu.innerType) {
    const { dalam, opsional } = inti(satu.innerType);
    return { dalam, opsional: opsional || satu.type === 'optional' };
  }
  return { dalam: satu, opsional: false };
}

const adalahUuid = (satu: Bagian): boolean =>
  satu.type === 'array' && satu.element
    ? adalahUuid(inti(satu.element).dalam)
    : satu.type === 'string' &&
      (satu.checks ?? []).some(({ _zod }) => String(_zod.def.pattern ?? '').includes('{8}-'));

export interface Rujukan {
  nama: string;
  opsional: boolean;
}

/** Fields of a form that hold the id of a record; null where the schema does not tell its fields. */
export function rujukanDari(skema: z.ZodType): Rujukan[] | null {
  const { shape } = inti(skema).dalam;
  if (!shape) return null;
  return Object.entries(shape).flatMap(([nama, isian]) => {
    const { dalam, opsional } = inti(isian);
    return adalahUuid(dalam) ? [{ nama, opsional }] : [];
  });
}

/** Fields that must be filled in, without ids: the first choice, a tick, or what `nilai` says. */
export function isianWajib(skema: z.ZodType, nilai: (nama: string) => string | string[]): Isian {
  const hasil: Isian = {};
  for (const [nama, isian] of Object.entries(inti(skema).dalam.shape ?? {})) {
    const { dalam, opsional } = inti(isian);
    if (adalahUuid(dalam)) continue;
    const pilihan = Object.values(dalam.entries ?? {});
    if (pilihan.includes('on') && !nama.startsWith('konfirmasi')) hasil[nama] = 'on';
    else if (opsional) continue;
    else hasil[nama] = pilihan[0] ?? nilai(nama);
  }
  return hasil;
}
