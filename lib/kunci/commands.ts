import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { kolam } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { GalatSandi } from '@/lib/platform/kripto/galat-sandi';
import { rotasiBerkas } from './berkas/commands';
import { type KolomTersandi, kolomTersandi } from './reads';
import type { HasilRotasi, Kemajuan } from './types';

const SEKALI = 500;

interface Baris {
  id: string;
  nilai: string;
}

/** Closes a value with the active key; null when it does not open at its place. */
function tutupUlang({ tabel, kolom }: KolomTersandi, { id, nilai }: Baris): string | null {
  const tempat = konteks(tabel, kolom, id);
  try {
    return brankas().sandikan(brankas().bukaSandi(nilai, tempat), tempat);
  } catch (galat) {
    if (galat instanceof GalatSandi) return null;
    throw galat;
  }
}

/**
 * One column, in batches by key. Each value is replaced only if it is still the one that was read: what
 * a user writes in the meantime wins and is looked at in the next round.
 */
async function rotasiKolom(
  tempat: KolomTersandi,
  nama: string,
  kemajuan: Kemajuan,
): Promise<HasilRotasi> {
  const { tabel, kolom, kunci, tipeKunci } = tempat;
  const aktif = `v1.${brankas().kunciAktif}.%`;
  const rusak: string[] = [];
  let diganti = 0;
  let setelah: string | null = null;
  let terlewat = 0;
  for (;;) {
    const { rows }: { rows: Baris[] } = await kolam().query<Baris>(
      `SELECT ${kunci}::text AS id, ${kolom} AS nilai FROM ${tabel}
       WHERE ${kolom} IS NOT NULL AND ${kolom} NOT LIKE $1 AND NOT (${kunci}::text = ANY($3))
         AND ($2::text IS NULL OR ${kunci} > $2::${tipeKunci})
       ORDER BY ${kunci} LIMIT ${SEKALI}`,
      [aktif, setelah, rusak],
    );
    if (rows.length === 0) {
      // Nothing left at the end of a round in which everything could be replaced.
      if (setelah === null || terlewat === 0) break;
      setelah = null;
      terlewat = 0;
      continue;
    }
    const baru = rows.map((baris) => ({ ...baris, baru: tutupUlang(tempat, baris) }));
    rusak.push(...baru.filter((satu) => satu.baru === null).map((satu) => satu.id));
    const sah = baru.filter((satu) => satu.baru !== null);
    const { rowCount } = await kolam().query(
      `UPDATE ${tabel} t SET ${kolom} = v.baru
       FROM unnest($1::text[], $2::text[], $3::text[]) AS v(id, lama, baru)
       WHERE t.${kunci} = v.id::${tipeKunci} AND t.${kolom} = v.lama`,
      [sah.map((s) => s.id), sah.map((s) => s.nilai), sah.map((s) => s.baru)],
    );
    diganti += rowCount ?? 0;
    terlewat += sah.length - (rowCount ?? 0);
    setelah = rows.at(-1)?.id ?? null;
    kemajuan(nama, diganti);
  }
  return { tempat: nama, diganti, rusak };
}

/**
 * Closes everything that another key closed with the active one: all encrypted columns and all stored
 * files. May run beside the portal, be broken off and started again; afterwards the old key can go.
 */
export async function rotasiKunci(
  by: Wewenang<'kunci:rotasi'>,
  kemajuan: Kemajuan = () => undefined,
): Promise<HasilRotasi[]> {
  const hasil: HasilRotasi[] = [];
  for (const kolom of await kolomTersandi()) {
    hasil.push(await rotasiKolom(kolom, `${kolom.tabel}.${kolom.kolom}`, kemajuan));
  }
  hasil.push(await rotasiBerkas(kemajuan));
  const diganti = hasil.reduce((jumlah, satu) => jumlah + satu.diganti, 0);
  const rusak = hasil.reduce((jumlah, satu) => jumlah + satu.rusak.length, 0);
  if (diganti + rusak > 0) {
    await transaksi(async (tx) => {
      await catat(tx, by, {
        tindakan: 'kunci.rotasi',
        objekJenis: 'kunci',
        objekId: brankas().kunciAktif,
        sesudah: { nilaiDiganti: diganti, nilaiRusak: rusak },
      });
      return berhasil(null);
    });
  }
  return hasil;
}
