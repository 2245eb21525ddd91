import type { HalFoto } from '@/lib/platform/db/generated/enums';
import { usahaDipilih } from './tambahan/rules';

/** Words and limits of writing a business down in the street. */

export const JALUR_LAPANGAN = '/portal/lapangan';
/**
 * The page of what was written down.
 *
 * @param tambahan key of what was added to a business that was known already; none for a new one
 * @param kotak key under which a phone holds it, where it was stored under another
 */
export function alamatTercatat(usahaId: string, tambahan?: string, kotak?: string): string {
  const tanya = new URLSearchParams({
    ...(tambahan ? { gabung: tambahan } : {}),
    ...(kotak ? { kotak } : {}),
  });
  return `${JALUR_LAPANGAN}/${usahaId}${tanya.size > 0 ? `?${tanya}` : ''}`;
}
/** Tells a phone whose session the browser has. */
export const ALAMAT_AKUN_LAPANGAN = '/api/lapangan/akun';

/**
 * What the officer reads out before writing anything down (UU 27/2022 Pasal 20–24). A changed text gets a
 * new version; old proofs keep theirs.
 */
export const PERSETUJUAN_LAPANGAN = {
  versi: '2026-11',
  teks: 'Pemilik setuju Dinas Koperasi dan Usaha Mikro Kota Depok mencatat nama, nomor telepon, dan data usahanya, untuk mendata usahanya, memeriksanya, dan menghubungkannya dengan koperasi. Ia dapat melihat, memperbaiki, dan menarik persetujuan ini di kantor kelurahan.',
} as const;

export const LABEL_HAL_FOTO: Record<HalFoto, string> = {
  TEMPAT: 'Tempat usaha',
  PRODUK: 'Produk',
};
export const HAL_FOTO = ['TEMPAT', 'PRODUK'] as const satisfies readonly HalFoto[];

/** Most photos of one record. */
export const FOTO_PALING_BANYAK = 6;

/** Oldest record that a phone is believed about, in days. */
const PONSEL_PALING_LAMA_HARI = 90;

/**
 * When a record was written without a network, as the phone says. A clock that is ahead, or far behind, is
 * not believed: then only the time of arrival is known.
 */
export function waktuPonsel(teks: string | undefined, kini: Date): Date | null {
  if (!teks) return null;
  const pada = new Date(teks);
  const umurHari = (kini.getTime() - pada.getTime()) / 86_400_000;
  return umurHari >= 0 && umurHari <= PONSEL_PALING_LAMA_HARI ? pada : null;
}

export type SebabSerupa = 'NIK_PENDUDUK' | 'TELEPON' | 'NAMA_PEMILIK' | 'NAMA_USAHA';

export const KATA_SEBAB: Record<SebabSerupa, string> = {
  NIK_PENDUDUK: 'NIK penduduk sama',
  TELEPON: 'nomor telepon sama',
  NAMA_PEMILIK: 'nama pemilik mirip',
  NAMA_USAHA: 'nama usaha mirip',
};

/** A record of the kelurahan that may be the same; only what its officer may see. */
export interface CalonSerupa {
  pelakuUsahaId: string;
  namaPemilik: string;
  teleponTersamar: string | null;
  sebab: SebabSerupa[];
  usaha: {
    id: string;
    nomor: string;
    nama: string;
    alamat: string;
    kegiatanUtama: string;
    jenis: string;
    /** Its place on the map is known. */
    bertitik: boolean;
    /** How many photos it has. */
    foto: number;
    /** Only what is still worked with can be added to. */
    aktif: boolean;
  } | null;
}

/**
 * What the officer says about similar records: all are of others, one of them is the owner, or it is a
 * business of theirs (`usahaYangSama`).
 */
export type Keputusan = 'berbeda' | (string & {});

export type AlasanSerupa = 'SERUPA' | 'NIK_PENDUDUK_SAMA';

/**
 * Whether what the officer decided may stand: somebody named must be among those found, an equal identity
 * number cannot be of another person, and "of others" counts only for what was shown.
 *
 * @param dilihat persons that were on the screen when it was decided
 * @returns the person the business is of, null for a new one, or the business that it is; or why it must be
 *   asked (again)
 */
export function putuskanOrang(
  calon: readonly CalonSerupa[],
  keputusan: Keputusan | undefined,
  dilihat: readonly string[],
):
  | { ok: true; pelakuUsahaId: string | null; usahaId?: string }
  | { ok: false; alasan: AlasanSerupa } {
  if (calon.length === 0) return { ok: true, pelakuUsahaId: null };
  if (keputusan === undefined) return { ok: false, alasan: 'SERUPA' };
  const usahaId = usahaDipilih(keputusan);
  if (usahaId) {
    const ada = calon.find((satu) => satu.usaha?.id === usahaId);
    return ada
      ? { ok: true, pelakuUsahaId: ada.pelakuUsahaId, usahaId }
      : { ok: false, alasan: 'SERUPA' };
  }
  if (keputusan !== 'berbeda') {
    return calon.some((satu) => satu.pelakuUsahaId === keputusan)
      ? { ok: true, pelakuUsahaId: keputusan }
      : { ok: false, alasan: 'SERUPA' };
  }
  if (calon.some((satu) => satu.sebab.includes('NIK_PENDUDUK'))) {
    return { ok: false, alasan: 'NIK_PENDUDUK_SAMA' };
  }
  return calon.every((satu) => dilihat.includes(satu.pelakuUsahaId))
    ? { ok: true, pelakuUsahaId: null }
    : { ok: false, alasan: 'SERUPA' };
}

/** 'Bu Siti, Warung Siti (UMKM-2026-000001), Jalan Mawar 1: nomor telepon sama' */
export function kalimatSerupa({ namaPemilik, usaha, sebab, teleponTersamar }: CalonSerupa): string {
  const tempat = usaha ? `${usaha.nama} (${usaha.nomor}), ${usaha.alamat}` : 'belum punya usaha';
  const telepon = teleponTersamar ? `, telepon ${teleponTersamar}` : '';
  return `${namaPemilik}${telepon}; ${tempat}. Sebab: ${sebab.map((satu) => KATA_SEBAB[satu]).join(', ')}.`;
}

/** What the form calls its fields, of those that may be mended and shown. */
export const LABEL_ISIAN: Record<string, string> = {
  nama: 'Nama pemilik',
  jenisKelamin: 'Jenis kelamin',
  namaUsaha: 'Nama usaha',
  kegiatanUtama: 'Yang dijual atau dikerjakan',
  jenisUsahaKode: 'Jenis usaha',
  alamat: 'Alamat usaha',
  rt: 'RT',
  rw: 'RW',
  lintang: 'Lintang',
  bujur: 'Bujur',
};
