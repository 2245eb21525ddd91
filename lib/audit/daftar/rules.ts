import { awalBesar } from '@/lib/platform/format';
import { kalimatTindakan, labelObjek } from '../kata/rules';
import { adalahUuid } from '../rules';

/** How much of the end of an id the trail finds a record by; the index on `catatan_audit` goes by it. */
export const PANJANG_KODE = 8;

/** The end of any id, as the index holds it. */
export const ekorObjek = (objekId: string): string => objekId.slice(-PANJANG_KODE);

/** What the trail shows of an id: the end of a UUID, such as '1f3a9c02'; others, such as 'daftar', whole. */
export const kodeObjek = (objekId: string): string =>
  adalahUuid(objekId) ? ekorObjek(objekId) : objekId;

/** An act to filter by. */
export interface PilihanTindakan {
  nilai: string;
  label: string;
  /** The kind of record that it belongs to. */
  kelompok: string;
}

/** Acts in words, gathered by their kind of record, in the order of the words. */
export function pilihanTindakan(tindakan: readonly string[]): PilihanTindakan[] {
  return [...new Set(tindakan)]
    .map((nilai) => ({
      nilai,
      label: kalimatTindakan(nilai),
      kelompok: awalBesar(labelObjek(nilai.split('.')[0] ?? '')),
    }))
    .sort(
      (a, b) => a.kelompok.localeCompare(b.kelompok, 'id') || a.label.localeCompare(b.label, 'id'),
    );
}
