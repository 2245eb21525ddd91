import 'server-only';
import { gudangBerkas } from '@/lib/platform/berkas/gudang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { db, kolam } from '@/lib/platform/db/client';
import { GalatSandi } from '@/lib/platform/kripto/galat-sandi';
import { idKunciBerkas, idKunciTeks } from '@/lib/platform/kripto/sandi';
import { indeksNikPenduduk, indeksTelepon } from '@/lib/umkm/pelaku/reads';
import { type KolomTersandi, kolomTersandi } from '../reads';
import { putuskanKunci } from './rules';
import type { Percobaan, PutusanKunci } from './types';

/** How many rows from each end of a table are looked at, so that one damaged value decides nothing. */
const UJUNG = 3;

/** Null for what was never closed by this portal. */
function coba(idKunci: () => string, buka: () => unknown): Percobaan | null {
  let kunci: string | undefined;
  try {
    kunci = idKunci();
    buka();
    return { kunci, hasil: 'TERBUKA' };
  } catch (galat) {
    if (!(galat instanceof GalatSandi)) throw galat;
    if (kunci === undefined || galat.sebab === 'BENTUK_TIDAK_DIKENAL') return null;
    return { kunci, hasil: galat.sebab };
  }
}

const adaIsinya = <T>(satu: T | null): satu is T => satu !== null;

/** Under each key the first and the last value of one column: every key that closed anything is found. */
async function cobaKolom({ tabel, kolom, kunci, tipeKunci }: KolomTersandi): Promise<Percobaan[]> {
  const { rows } = await kolam().query<{ id: string; nilai: string }>(
    `SELECT t.${kunci}::text AS id, t.${kolom} AS nilai
     FROM (SELECT DISTINCT unnest(ARRAY[min(${kunci}::text), max(${kunci}::text)])::${tipeKunci} AS kunci
           FROM ${tabel} WHERE ${kolom} LIKE 'v1.%' GROUP BY split_part(${kolom}, '.', 2)) u
     JOIN ${tabel} t ON t.${kunci} = u.kunci`,
  );
  return rows
    .map(({ id, nilai }) =>
      coba(
        () => idKunciTeks(nilai),
        () => brankas().bukaSandi(nilai, konteks(tabel, kolom, id)),
      ),
    )
    .filter(adaIsinya);
}

/** Blind indexes beside the values they were made of. */
const BERINDEKS = [
  { kolom: 'nik_penduduk', hitung: indeksNikPenduduk },
  { kolom: 'telepon', hitung: indeksTelepon },
];

async function cobaIndeks(): Promise<boolean[]> {
  const cocok: boolean[] = [];
  for (const { kolom, hitung } of BERINDEKS) {
    const ujung = (arah: string) =>
      `(SELECT id, ${kolom}_sandi AS nilai, ${kolom}_indeks AS indeks FROM pelaku_usaha
        WHERE ${kolom}_sandi IS NOT NULL AND ${kolom}_indeks IS NOT NULL ORDER BY id ${arah} LIMIT ${UJUNG})`;
    const { rows } = await kolam().query<{ id: string; nilai: string; indeks: string }>(
      `${ujung('ASC')} UNION ${ujung('DESC')}`,
    );
    for (const { id, nilai, indeks } of rows) {
      try {
        const terang = brankas().bukaSandi(nilai, konteks('pelaku_usaha', `${kolom}_sandi`, id));
        cocok.push(hitung(terang) === indeks);
      } catch (galat) {
        // Why it does not open is found out with its column.
        if (!(galat instanceof GalatSandi)) throw galat;
      }
    }
  }
  return cocok;
}

async function cobaBerkas(): Promise<{ ada: boolean[]; percobaan: Percobaan[] }> {
  const ujung = (arah: 'asc' | 'desc') =>
    db().dokumen.findMany({
      where: { dihapusPada: null },
      orderBy: { id: arah },
      take: UJUNG,
      select: { id: true, kunciSimpan: true },
    });
  const dokumen = [...(await ujung('asc')), ...(await ujung('desc'))];
  const ada: boolean[] = [];
  const percobaan: Percobaan[] = [];
  for (const { id, kunciSimpan } of dokumen) {
    // A folder that cannot be read has a complaint of its own.
    const isi = await gudangBerkas()
      .baca(kunciSimpan)
      .catch(() => null);
    ada.push(isi !== null);
    if (isi === null) continue;
    const hasil = coba(
      () => idKunciBerkas(isi),
      () => brankas().bukaBerkas(isi, konteks('dokumen', 'kunci_simpan', id)),
    );
    if (hasil) percobaan.push(hasil);
  }
  return { ada, percobaan };
}

/**
 * Opens stored values and files under each key that closed any, and computes stored blind indexes anew:
 * a key that is missing or another one shows before anybody uses the portal. Writes nothing.
 */
export async function periksaKunci(): Promise<PutusanKunci> {
  const percobaan: Percobaan[] = [];
  for (const kolom of await kolomTersandi()) percobaan.push(...(await cobaKolom(kolom)));
  const berkas = await cobaBerkas();
  return putuskanKunci({
    aktif: brankas().kunciAktif,
    percobaan: [...percobaan, ...berkas.percobaan],
    indeks: await cobaIndeks(),
    berkasAda: berkas.ada,
  });
}
