import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import {
  type CatatanLuring,
  type HitunganKotak,
  hitungKotak,
  lepasFotoDitolak,
} from '@/lib/lapangan/kotak/rules';
import type { Butir } from '../isian-pendataan';
import { NAMA_SIMPANAN } from './nama-simpanan';

/*
 * The outbox in the browser. Each record is encrypted with a key of the account (AES-256-GCM) that the
 * portal gives to a signed-in officer. The key lies in the browser as one that cannot be exported, for some
 * days, and is forgotten when one signs out; what waits then stays unreadable until the same account is back.
 */

/** What the form needs when there is no network. */
export interface AkunLuring {
  penggunaId: string;
  kunci: CryptoKey;
  kelurahan: Butir[];
  jenis: Butir[];
  /** Milliseconds; from then on one has to sign in again. */
  sampai: number;
}

interface Tertutup {
  penggunaId: string;
  iv: Uint8Array<ArrayBuffer>;
  sandi: ArrayBuffer;
}

interface Skema extends DBSchema {
  akun: { key: string; value: AkunLuring };
  catatan: {
    key: string;
    value: Tertutup & { kunciKirim: string };
    indexes: { penggunaId: string };
  };
  foto: {
    key: string;
    value: Tertutup & { kunciFoto: string; kunciKirim: string };
    indexes: { kunciKirim: string };
  };
}

let terbuka: Promise<IDBPDatabase<Skema>> | undefined;

function buka(): Promise<IDBPDatabase<Skema>> {
  terbuka ??= openDB<Skema>(NAMA_SIMPANAN, 1, {
    upgrade(db) {
      db.createObjectStore('akun', { keyPath: 'penggunaId' });
      db.createObjectStore('catatan', { keyPath: 'kunciKirim' }).createIndex(
        'penggunaId',
        'penggunaId',
      );
      db.createObjectStore('foto', { keyPath: 'kunciFoto' }).createIndex(
        'kunciKirim',
        'kunciKirim',
      );
    },
    terminated() {
      terbuka = undefined;
    },
  });
  terbuka.catch(() => {
    terbuka = undefined;
  });
  return terbuka;
}

/** What the portal gives a signed-in officer's phone. */
export interface IsiLuring extends Pick<AkunLuring, 'penggunaId' | 'kelurahan' | 'jenis'> {
  /** 32 bytes, base64. */
  kunci: string;
  /** Hours for which the phone may be used without signing in anew. */
  jam: number;
}

const JAM_MS = 3_600_000;

/** Makes this phone the one of an account; the key of whoever used it before is forgotten. */
export async function pasangAkun(
  { kunci, jam, ...akun }: IsiLuring,
  kini: number,
): Promise<AkunLuring> {
  const bita = Uint8Array.from(atob(kunci), (huruf) => huruf.charCodeAt(0));
  const tertutup = await crypto.subtle.importKey('raw', bita, 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  const isi: AkunLuring = { ...akun, kunci: tertutup, sampai: kini + jam * JAM_MS };
  const tx = (await buka()).transaction('akun', 'readwrite');
  await tx.store.clear();
  await tx.store.put(isi);
  await tx.done;
  return isi;
}

/** Whose phone this is; null when nobody has prepared it or the time is over. */
export async function akunKini(kini: number): Promise<AkunLuring | null> {
  const [akun] = await (await buka()).getAll('akun');
  return akun && akun.sampai > kini ? akun : null;
}

/** Whether records lie here, of whichever account; for a phone that is nobody's now. */
export async function adaCatatan(): Promise<boolean> {
  return (await (await buka()).count('catatan')) > 0;
}

/** What of an account has not wholly gone out; without its key only how much that is. */
export async function isiKotak(penggunaId: string): Promise<HitunganKotak> {
  const akun = await akunKini(Date.now());
  if (akun?.penggunaId !== penggunaId) {
    return hitungKotak(
      [],
      await (await buka()).countFromIndex('catatan', 'penggunaId', penggunaId),
    );
  }
  const { catatan, takTerbuka } = await semuaCatatan(akun);
  return hitungKotak(catatan, takTerbuka);
}

/** Forgets the key; records stay, unreadable. */
export async function lupakanAkun(): Promise<void> {
  await (await buka()).clear('akun');
}

const kunciCatatan = (kunciKirim: string) => `catatan-lapangan:${kunciKirim}`;
/** How to let go of what this tab holds. */
const dipegang = new Map<string, () => void>();

/**
 * Takes a record for this tab, until it lets go or the tab goes: two tabs that write on the same one would each lose what
 * the other wrote.
 *
 * @returns false when another tab has it
 */
export function pegangCatatan(kunciKirim: string): Promise<boolean> {
  if (dipegang.has(kunciKirim)) return Promise.resolve(true);
  return new Promise((selesai) => {
    navigator.locks
      .request(kunciCatatan(kunciKirim), { ifAvailable: true }, (kunci) => {
        selesai(kunci !== null);
        return kunci
          ? new Promise<void>((lepas) => dipegang.set(kunciKirim, () => lepas()))
          : undefined;
      })
      .catch(() => selesai(true));
  });
}

/** Lets go of a record that this tab holds. */
export function lepasCatatan(kunciKirim: string): void {
  dipegang.get(kunciKirim)?.();
  dipegang.delete(kunciKirim);
}

/** Keys of the records that some form has open, in whichever tab. */
export async function sedangTerbuka(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks.query();
  const awalan = kunciCatatan('');
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(awalan) ? [name.slice(awalan.length)] : [])),
  );
}

/** Does something with a record while no form has it open; with an open one, nothing. */
export function selagiTertutup<T>(
  kunciKirim: string,
  kerja: () => Promise<T>,
): Promise<T | undefined> {
  return navigator.locks.request(kunciCatatan(kunciKirim), { ifAvailable: true }, async (kunci) =>
    kunci ? kerja() : undefined,
  );
}

/** Ties a record to its account and key: moved elsewhere it does not open. */
const ikatan = (penggunaId: string, kunci: string) =>
  new TextEncoder().encode(`${penggunaId}\n${kunci}`);

async function tutup(akun: AkunLuring, kunci: string, isi: BufferSource): Promise<Tertutup> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const { penggunaId } = akun;
  const additionalData = ikatan(penggunaId, kunci);
  const sandi = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    akun.kunci,
    isi,
  );
  return { penggunaId, iv, sandi };
}

function bukaTertutup(
  akun: AkunLuring,
  kunci: string,
  { iv, sandi }: Tertutup,
): Promise<ArrayBuffer> {
  const additionalData = ikatan(akun.penggunaId, kunci);
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, akun.kunci, sandi);
}

/** Stores a record, new or changed; on return it lies on the disk. */
export async function simpanCatatan(akun: AkunLuring, catatan: CatatanLuring): Promise<void> {
  const { kunciKirim } = catatan;
  const isi = new TextEncoder().encode(JSON.stringify(catatan));
  const tertutup = await tutup(akun, kunciKirim, isi);
  const tx = (await buka()).transaction('catatan', 'readwrite', { durability: 'strict' });
  await tx.store.put({ kunciKirim, ...tertutup });
  await tx.done;
}

async function bacaTertutup(akun: AkunLuring, satu: Tertutup & { kunciKirim: string }) {
  const isi = await bukaTertutup(akun, satu.kunciKirim, satu);
  return JSON.parse(new TextDecoder().decode(isi)) as CatatanLuring;
}

/** Records of the account, oldest first, and how many cannot be opened with its key. */
export async function semuaCatatan(
  akun: AkunLuring,
): Promise<{ catatan: CatatanLuring[]; takTerbuka: number }> {
  const semua = await (await buka()).getAllFromIndex('catatan', 'penggunaId', akun.penggunaId);
  const terbaca = await Promise.all(
    semua.map((satu) => bacaTertutup(akun, satu).catch(() => null)),
  );
  const catatan = terbaca.filter((satu) => satu !== null);
  catatan.sort((a, b) => a.dibuat.localeCompare(b.dibuat));
  return { catatan, takTerbuka: terbaca.length - catatan.length };
}

/** One record of the account. */
export async function satuCatatan(
  akun: AkunLuring,
  kunciKirim: string,
): Promise<CatatanLuring | null> {
  const ada = await (await buka()).get('catatan', kunciKirim);
  return ada && ada.penggunaId === akun.penggunaId ? bacaTertutup(akun, ada) : null;
}

/** Keeps a photo beside its record. */
export async function simpanFoto(
  akun: AkunLuring,
  kunciKirim: string,
  kunciFoto: string,
  isi: Blob,
): Promise<void> {
  const tertutup = await tutup(akun, kunciFoto, await isi.arrayBuffer());
  const tx = (await buka()).transaction('foto', 'readwrite', { durability: 'strict' });
  await tx.store.put({ kunciFoto, kunciKirim, ...tertutup });
  await tx.done;
}

export async function bacaFoto(akun: AkunLuring, kunciFoto: string): Promise<Blob | null> {
  const ada = await (await buka()).get('foto', kunciFoto);
  return ada ? new Blob([await bukaTertutup(akun, kunciFoto, ada)], { type: 'image/jpeg' }) : null;
}

/** Removes a record with its photos, all or nothing. */
export async function hapusCatatan(kunciKirim: string): Promise<void> {
  const tx = (await buka()).transaction(['catatan', 'foto'], 'readwrite');
  const foto = tx.objectStore('foto');
  for (const kunci of await foto.index('kunciKirim').getAllKeys(kunciKirim))
    await foto.delete(kunci);
  await tx.objectStore('catatan').delete(kunciKirim);
  await tx.done;
}

/** Told to the window when what lies on the phone has changed beside the outbox that the page shows. */
export const KOTAK_BERUBAH = 'kotak-lapangan-berubah';

/** Removes photos that are no longer of any record. */
export async function hapusFoto(kunciFoto: string): Promise<void> {
  await (await buka()).delete('foto', kunciFoto);
}

/** Lets go of the photos that the server refused; what is left of the record goes on. */
export async function lepasFoto(akun: AkunLuring, catatan: CatatanLuring): Promise<void> {
  await simpanCatatan(akun, lepasFotoDitolak(catatan));
  for (const foto of catatan.foto) if (foto.ditolak) await hapusFoto(foto.kunciFoto);
}
