import { adalahTanggalIso } from '@/lib/platform/clock';
import { saatSah } from '@/lib/platform/keyset';
import type { SaringKoperasi } from './schema';

/** Orders of the list; a leading dash is from large to small. */
export const URUTAN_KOPERASI = [
  'nama',
  '-nama',
  'badan-hukum',
  '-badan-hukum',
  'diubah',
  '-diubah',
] as const;
export type UrutanKoperasi = (typeof URUTAN_KOPERASI)[number];
export type KunciUrut = 'nama' | 'badan-hukum' | 'diubah';

export const kunciUrut = (urut: UrutanKoperasi): KunciUrut => urut.replace(/^-/, '') as KunciUrut;
export const urutTurun = (urut: UrutanKoperasi): boolean => urut.startsWith('-');

/** Filters without order and place, as they stand in the address. */
export const tanpaKursor = ({ setelah: _, sebelum: __, ...isi }: SaringKoperasi) => isi;

/** The row at the edge of a page: what it is sorted by, and its id. Days and instants as ISO text. */
export interface KursorKoperasi {
  nilai: string | null;
  id: string;
}

export const tulisKursor = ({ nilai, id }: KursorKoperasi): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify([nilai, id]))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const POLA_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a cursor from the address; null when it is none of this order. */
export function bacaKursor(teks: string | undefined, kunci: KunciUrut): KursorKoperasi | null {
  if (teks === undefined || !/^[\w-]+$/.test(teks)) return null;
  try {
    const biner = atob(teks.replace(/-/g, '+').replace(/_/g, '/'));
    const isi: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(
        Uint8Array.from(biner, (huruf) => huruf.charCodeAt(0)),
      ),
    );
    if (!Array.isArray(isi) || isi.length !== 2) return null;
    const [nilai, id] = isi;
    if (typeof id !== 'string' || !POLA_ID.test(id)) return null;
    return nilaiSah(nilai, kunci) ? { nilai, id } : null;
  } catch {
    return null;
  }
}

function nilaiSah(nilai: unknown, kunci: KunciUrut): nilai is string | null {
  if (nilai === null) return kunci === 'badan-hukum';
  if (typeof nilai !== 'string') return false;
  if (kunci === 'nama') return nilai.length <= 200 && !/[\p{Cc}\p{Cs}]/u.test(nilai);
  if (kunci === 'badan-hukum') return adalahTanggalIso(nilai);
  return saatSah(nilai) !== null;
}
