import { formatWaktu } from '@/lib/platform/format';
import { jenisKata } from './kata/nilai/rules';
import { kalimatNilai, kalimatPeran, kalimatTindakan, labelIsian } from './kata/rules';
import type { ButirRiwayat, PerubahanTercatat } from './types';

/** An entry as it stands in the table. */
export interface EntriTersimpan {
  id: string;
  waktu: Date;
  namaPelaku: string;
  peran: string;
  tindakan: string;
  objekJenis: string;
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
  // Fingerprints prove, and only a program can read them.
  'sidik',
  'sha256',
  // Says again what the filter of a list says.
  'tanpaSaringan',
]);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Whether an id of the trail is that of a row; lists and rules go by a word. */
export const adalahUuid = (id: string): boolean => UUID.test(id);

/** Ids of other records: the trail needs them, a reader does not. */
const adalahId = (nilai: unknown): boolean =>
  Array.isArray(nilai)
    ? nilai.length > 0 && nilai.every(adalahId)
    : typeof nilai === 'string' && adalahUuid(nilai);

/** What an entry says of a state, by field. */
export const sebagaiObjek = (isi: unknown): Record<string, unknown> =>
  typeof isi === 'object' && isi !== null && !Array.isArray(isi)
    ? (isi as Record<string, unknown>)
    : {};

/**
 * What an act changed, field by field; of a new record only what was filled in.
 *
 * @param jenis whose words the values are, see `jenisKata`
 */
export function perubahanTercatat(
  sebelum: unknown,
  sesudah: unknown,
  jenis?: string,
): PerubahanTercatat[] {
  const lama = sebagaiObjek(sebelum);
  const baru = sebagaiObjek(sesudah);
  return [...new Set([...Object.keys(lama), ...Object.keys(baru)])]
    .filter(
      (nama) => !TIDAK_DITAMPILKAN.has(nama) && !adalahId(lama[nama]) && !adalahId(baru[nama]),
    )
    .map((nama) => ({
      label: labelIsian(nama),
      sebelum: kalimatNilai(nama, lama[nama], jenis),
      sesudah: kalimatNilai(nama, baru[nama], jenis),
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
    perubahan: perubahanTercatat(
      entri.sebelum,
      entri.sesudah,
      jenisKata(entri.objekJenis, entri.tindakan),
    ),
  };
}
