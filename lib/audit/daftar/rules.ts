import { awalBesar } from '@/lib/platform/format';
import { kalimatTindakan, labelObjek } from '../kata/rules';

/** How much of the end of an id the trail shows and finds; the index on `catatan_audit` goes by it. */
export const PANJANG_KODE = 8;

/** The end of an id: '1f3a9c02'. Short ids such as 'daftar' are shown whole. */
export const kodeObjek = (objekId: string): string => objekId.slice(-PANJANG_KODE);

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
