import { formatWaktu } from '@/lib/platform/format';
import { kataStatus } from './kata/nilai/rules';
import { kalimatNilai, kalimatPeran, kalimatTindakan, labelIsian } from './kata/rules';
import type { ButirRiwayat, PerubahanTercatat } from './types';

/** An entry as it stands in the table. */
export interface EntriTersimpan {
  id: string;
  waktu: Date;
  namaPelaku: string;
  peran: string;
  tindakan: string;
  sebelum: unknown;
  sesudah: unknown;
  keterangan: string | null;
}

/** Bookkeeping of the program that tells a reader nothing. */
const TIDAK_DITAMPILKAN = new Set([
  'id',
  'versi',
  'diubahPada',
  'diubahOleh',
  'dibuatPada',
  'dibuatOleh',
  'kunciKirim',
  'kunciNama',
]);

/** Ids of other records: the trail needs them, a reader does not. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const adalahId = (nilai: unknown): boolean =>
  Array.isArray(nilai)
    ? nilai.length > 0 && nilai.every(adalahId)
    : typeof nilai === 'string' && UUID.test(nilai);

/** What an entry says of a state, by field. */
export const sebagaiObjek = (isi: unknown): Record<string, unknown> =>
  typeof isi === 'object' && isi !== null && !Array.isArray(isi)
    ? (isi as Record<string, unknown>)
    : {};

/** What an act changed, field by field; of a new record only what was filled in. */
export function perubahanTercatat(
  sebelum: unknown,
  sesudah: unknown,
  objekJenis?: string,
): PerubahanTercatat[] {
  const kalimat = (nama: string, nilai: unknown) =>
    (nama === 'status' ? kataStatus(objekJenis, nilai) : null) ?? kalimatNilai(nama, nilai);
  const lama = sebagaiObjek(sebelum);
  const baru = sebagaiObjek(sesudah);
  return [...new Set([...Object.keys(lama), ...Object.keys(baru)])]
    .filter(
      (nama) => !TIDAK_DITAMPILKAN.has(nama) && !adalahId(lama[nama]) && !adalahId(baru[nama]),
    )
    .map((nama) => ({
      label: labelIsian(nama),
      sebelum: kalimat(nama, lama[nama]),
      sesudah: kalimat(nama, baru[nama]),
    }))
    .filter((satu) => satu.sebelum !== satu.sesudah);
}

/** '3 isian berubah'; where all of them were empty before, '3 isian diisi'. */
export function judulPerubahan(perubahan: readonly PerubahanTercatat[]): string {
  const diisi = perubahan.every(({ sebelum }) => sebelum === 'kosong');
  return `${perubahan.length} isian ${diisi ? 'diisi' : 'berubah'}`;
}

/** Several acts, the oldest first, as one: each field from its first state to its last. */
export function gabungPerubahan(semua: readonly PerubahanTercatat[][]): PerubahanTercatat[] {
  const hasil = new Map<string, PerubahanTercatat>();
  for (const satu of semua.flat()) {
    hasil.set(satu.label, { ...satu, sebelum: hasil.get(satu.label)?.sebelum ?? satu.sebelum });
  }
  return [...hasil.values()].filter((satu) => satu.sebelum !== satu.sesudah);
}

/** An entry in plain Indonesian. */
export function keButirRiwayat(entri: EntriTersimpan): ButirRiwayat {
  return {
    id: entri.id,
    waktu: formatWaktu(entri.waktu),
    kalimat: kalimatTindakan(entri.tindakan),
    oleh: entri.namaPelaku,
    peran: kalimatPeran(entri.peran),
    keterangan: entri.keterangan,
    perubahan: perubahanTercatat(entri.sebelum, entri.sesudah),
  };
}
