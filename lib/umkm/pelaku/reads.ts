import 'server-only';
import { brankas, konteks } from '@/lib/platform/brankas';
import type { Prisma } from '@/lib/platform/db/generated/client';

/** Encrypted columns of a person. */
export const KOLOM_SANDI_ORANG = {
  nikPendudukSandi: 'nik_penduduk_sandi',
  teleponSandi: 'telepon_sandi',
  tanggalLahirSandi: 'tanggal_lahir_sandi',
  alamatSandi: 'alamat_sandi',
  disabilitasSandi: 'disabilitas_sandi',
} as const;
export type KolomSandiOrang = keyof typeof KOLOM_SANDI_ORANG;

/** Closes one value for its place in the row of a person. */
export const tutupOrang = (id: string, kolom: KolomSandiOrang, nilai: string): string =>
  brankas().sandikan(nilai, konteks('pelaku_usaha', KOLOM_SANDI_ORANG[kolom], id));

/** Opens one value of a person; null stays null. */
export function bukaOrang<K extends KolomSandiOrang>(
  baris: { id: string } & { [P in K]: string | null },
  kolom: K,
): string | null {
  const isi = baris[kolom] as string | null;
  return isi === null
    ? null
    : brankas().bukaSandi(isi, konteks('pelaku_usaha', KOLOM_SANDI_ORANG[kolom], baris.id));
}

/** Tax number of a business; null stays null. */
export const bukaNpwp = (id: string, sandi: string | null): string | null =>
  sandi === null ? null : brankas().bukaSandi(sandi, konteks('usaha', 'npwp_sandi', id));

export const tutupNpwp = (id: string, npwp: string): string =>
  brankas().sandikan(npwp, konteks('usaha', 'npwp_sandi', id));

/** Blind indexes for exact look-up. The values must be in their one canonical form. */
export const indeksNikPenduduk = (digit: string): string =>
  brankas().indeksButa('nik_penduduk', digit);
export const indeksTelepon = (e164: string): string => brankas().indeksButa('telepon', e164);

/** Everything the topics about a person show. */
export const PILIH_ORANG = {
  id: true,
  penggunaId: true,
  nama: true,
  nikPendudukSandi: true,
  nikPendudukAkhir: true,
  nikPendudukDiperiksaPada: true,
  jenisKelamin: true,
  tanggalLahirSandi: true,
  tahunLahir: true,
  tempatLahir: true,
  statusKawin: true,
  pendidikan: true,
  disabilitasSandi: true,
  teleponSandi: true,
  teleponAkhir: true,
  alamatSandi: true,
  rt: true,
  rw: true,
  kelurahanKode: true,
  versi: true,
} as const satisfies Prisma.PelakuUsahaSelect;

export type BarisOrang = Prisma.PelakuUsahaGetPayload<{ select: typeof PILIH_ORANG }>;
