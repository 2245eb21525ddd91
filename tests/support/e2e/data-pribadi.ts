import { createDecipheriv } from 'node:crypto';
import { denganBasisData } from './contoh';

/* What is secret about the people in the database of this run, opened to look for it where it must not be. */

export interface DataPribadi {
  /** Identity numbers of persons, 16 digits each. */
  nikPenduduk: ReadonlySet<string>;
  /** Telephone numbers without the leading 0 or 62. */
  telepon: ReadonlySet<string>;
  /** Addresses of accounts and of everybody a mail went to, in small letters. */
  surel: ReadonlySet<string>;
}

/**
 * Opens a value as ADR and code of the portal describe it: `v1.<key id>.<iv>.<ciphertext>.<tag>`, bound to
 * its place. Written down here anew, so that the test does not believe the code it tests.
 */
function buka(nilai: string, tempat: string): string {
  const [, idKunci, iv = '', isi = '', tag = ''] = nilai.split('.');
  const kunci = (process.env.KUNCI_DATA ?? '')
    .split(',')
    .map((satu) => satu.trim())
    .find((satu) => satu.startsWith(`${idKunci}:`));
  const rahasia = Buffer.from(kunci?.slice(kunci.indexOf(':') + 1) ?? '', 'base64');
  const mesin = createDecipheriv('aes-256-gcm', rahasia, Buffer.from(iv, 'base64url'));
  mesin.setAAD(Buffer.from(tempat));
  mesin.setAuthTag(Buffer.from(tag, 'base64url'));
  return mesin.update(Buffer.from(isi, 'base64url'), undefined, 'utf8') + mesin.final('utf8');
}

const angka = (teks: string): string => teks.replace(/\D/g, '');
const intiTelepon = (teks: string): string => angka(teks).replace(/^(62|0)+/, '');

const KOLOM = [
  ['pelaku_usaha', 'nik_penduduk_sandi', 'telepon_sandi'],
  ['kepengurusan_koperasi', 'nik_penduduk_sandi', 'telepon_sandi'],
] as const;

export function bacaDataPribadi(): Promise<DataPribadi> {
  return denganBasisData(async (klien) => {
    const nikPenduduk = new Set<string>();
    const telepon = new Set<string>();
    for (const [tabel, kolomNikPenduduk, kolomTelepon] of KOLOM) {
      const { rows } = await klien.query<{
        id: string;
        nikPenduduk: string | null;
        telepon: string | null;
      }>(
        `select id, ${kolomNikPenduduk} as "nikPenduduk", ${kolomTelepon} as telepon from ${tabel}`,
      );
      for (const satu of rows) {
        if (satu.nikPenduduk)
          nikPenduduk.add(angka(buka(satu.nikPenduduk, `${tabel}.${kolomNikPenduduk}.${satu.id}`)));
        if (satu.telepon) {
          telepon.add(intiTelepon(buka(satu.telepon, `${tabel}.${kolomTelepon}.${satu.id}`)));
        }
      }
    }
    // The number of an office is public, also where somebody there gave it as their own.
    const { rows: kantor } = await klien.query<{ telepon: string }>(
      'select telepon from koperasi where telepon is not null',
    );
    for (const satu of kantor) telepon.delete(intiTelepon(satu.telepon));
    // Forms print this one as an example of how a number is written, whoever's it may be.
    telepon.delete('81234567890');
    const { rows } = await klien.query<{ surel: string }>(
      'select surel from pengguna union select kepada from surat_keluar',
    );
    const surel = new Set(rows.map((satu) => satu.surel.toLowerCase()));
    return { nikPenduduk, telepon, surel };
  });
}

/** Digits as people write them: groups with a blank, a dot or a hyphen between. */
const DERETAN_ANGKA = /\d(?:[ .-]?\d){8,}/g;

/** Identity numbers of known persons that a text holds, however it groups their digits. */
export function nikPendudukDalam(teks: string, data: DataPribadi): string[] {
  const hasil = new Set<string>();
  for (const [deretan] of teks.matchAll(DERETAN_ANGKA)) {
    const isi = angka(deretan);
    for (let awal = 0; awal + 16 <= isi.length; awal += 1) {
      const calon = isi.slice(awal, awal + 16);
      if (data.nikPenduduk.has(calon)) hasil.add(calon);
    }
  }
  return [...hasil];
}

/** Telephone numbers of known persons that a text holds. */
export function teleponDalam(teks: string, data: DataPribadi): string[] {
  const hasil = new Set<string>();
  for (const [deretan] of teks.matchAll(DERETAN_ANGKA)) {
    const inti = intiTelepon(deretan);
    if (data.telepon.has(inti)) hasil.add(inti);
  }
  return [...hasil];
}

/** Addresses of known persons that a text holds. */
export function surelDalam(teks: string, data: DataPribadi): string[] {
  const hasil = new Set<string>();
  for (const [satu] of teks.toLowerCase().matchAll(/[a-z0-9._+-]+@[a-z0-9.-]+/g)) {
    if (data.surel.has(satu)) hasil.add(satu);
  }
  return [...hasil];
}
