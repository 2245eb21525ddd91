import 'server-only';
import { type Hak, hakUntuk, type PeranAktif, type Tindakan } from './kebijakan';

/** Who acts. Read from the database on every request, never from the cookie. */
export interface Pelaku {
  penggunaId: string | null;
  nama: string;
  surel: string | null;
  peran: readonly PeranAktif[];
  /** Identifies the request in the audit trail and the log. */
  permintaanId: string;
}

declare const tanda: unique symbol;

/**
 * Proof that an actor may do an act, with the records it reaches. Only this module makes one, so
 * a command or read that takes it cannot be called without asking the policy table.
 */
export interface Wewenang<T extends Tindakan> {
  readonly pelaku: Pelaku;
  readonly tindakan: T;
  readonly hak: readonly Hak[];
  readonly [tanda]: true;
}

/** Asks the policy table. `null` means refused. */
export function wewenang<T extends Tindakan>(pelaku: Pelaku, tindakan: T): Wewenang<T> | null {
  const hak = hakUntuk(tindakan, pelaku.penggunaId, pelaku.peran);
  return hak.length === 0 ? null : ({ pelaku, tindakan, hak } as unknown as Wewenang<T>);
}

/** For everybody, without looking at a session: public pages. */
export function wewenangPublik(permintaanId: string): Wewenang<'publik:baca'> {
  const pelaku: Pelaku = { penggunaId: null, nama: 'Publik', surel: null, peran: [], permintaanId };
  return wewenang(pelaku, 'publik:baca') as Wewenang<'publik:baca'>;
}

/**
 * For commands that no person starts: the first admin, sign-up, jobs. The name says in the audit trail
 * what acted.
 */
export function wewenangSistem<T extends Tindakan>(
  tindakan: T,
  nama: string,
  permintaanId: string,
): Wewenang<T> {
  const pelaku: Pelaku = {
    penggunaId: null,
    nama: `Sistem: ${nama}`,
    surel: null,
    peran: [],
    permintaanId,
  };
  const hak: Hak[] = [{ peran: 'PUBLIK', lingkup: { jenis: 'semua' } }];
  return { pelaku, tindakan, hak } as unknown as Wewenang<T>;
}

/** The account behind an act; acts that need a person cannot be done by the system. */
export function penggunaIdDari(by: Wewenang<Tindakan>): string {
  if (by.pelaku.penggunaId === null) throw new Error(`Tindakan ${by.tindakan} memerlukan akun.`);
  return by.pelaku.penggunaId;
}

/** True when the right reaches every record. */
export const menjangkauSemua = (by: Wewenang<Tindakan>): boolean =>
  by.hak.some((hak) => hak.lingkup.jenis === 'semua');

/** True when the right reaches every record of this koperasi: its own right, or one over all. */
export const menjangkauKoperasi = (by: Wewenang<Tindakan>, koperasiId: string): boolean =>
  by.hak.some(
    ({ lingkup }) =>
      lingkup.jenis === 'semua' ||
      (lingkup.jenis === 'koperasi' && lingkup.koperasiId === koperasiId),
  );

/** True when the right reaches every record of this kelurahan. */
export const menjangkauKelurahan = (by: Wewenang<Tindakan>, kelurahanKode: string): boolean =>
  by.hak.some(
    ({ lingkup }) =>
      lingkup.jenis === 'semua' ||
      (lingkup.jenis === 'kelurahan' && lingkup.kelurahanKode === kelurahanKode),
  );

/** A condition per right, to be joined with OR; built by the reads of each slice. */
export function syaratLingkup<W>(
  by: Wewenang<Tindakan>,
  syarat: {
    koperasi?: (koperasiId: string) => W;
    kelurahan?: (kelurahanKode: string) => W;
    diri?: (penggunaId: string) => W;
    dampingan?: (penggunaId: string) => W;
  },
): W[] | 'semua' {
  if (menjangkauSemua(by)) return 'semua';
  const hasil: W[] = [];
  for (const { lingkup } of by.hak) {
    if (lingkup.jenis === 'koperasi' && syarat.koperasi)
      hasil.push(syarat.koperasi(lingkup.koperasiId));
    if (lingkup.jenis === 'kelurahan' && syarat.kelurahan)
      hasil.push(syarat.kelurahan(lingkup.kelurahanKode));
    if (lingkup.jenis === 'diri' && syarat.diri) hasil.push(syarat.diri(lingkup.penggunaId));
    if (lingkup.jenis === 'dampingan' && syarat.dampingan)
      hasil.push(syarat.dampingan(lingkup.penggunaId));
  }
  return hasil;
}

/**
 * The same as a Prisma `where` of a model with an `id`: `{}` reaches everything; a right without a
 * matching condition reaches no record. That must not be written `{ OR: [] }`: inside `AND: […]` Prisma
 * drops it, and every record would be reached.
 */
export function whereLingkup<W>(
  by: Wewenang<Tindakan>,
  syarat: Parameters<typeof syaratLingkup<W>>[1],
): { OR?: W[] } {
  const hasil = syaratLingkup(by, syarat);
  if (hasil === 'semua') return {};
  return { OR: hasil.length > 0 ? hasil : [{ id: { in: [] } } as W] };
}

/** Roles under which an act was done, for the audit trail. */
export const namaPeran = (by: Wewenang<Tindakan>): string =>
  [...new Set(by.hak.map((hak) => hak.peran))].join('+');
