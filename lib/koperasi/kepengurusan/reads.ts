import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatTanggal, samarkanNikPenduduk, samarkanTelepon } from '@/lib/platform/format';
import { sidikBerkunci } from '@/lib/platform/kunci';
import { PENDIDIKAN } from '@/lib/umkm/rules';
import { scopeKoperasi } from '../reads';
import type { BarisPengurus } from './schema';
import type { PengurusDto } from './types';

const PILIH = {
  id: true,
  jabatan: true,
  nama: true,
  mulai: true,
  selesai: true,
} as const satisfies Prisma.KepengurusanKoperasiSelect;

const PILIH_LENGKAP = {
  ...PILIH,
  teleponSandi: true,
  nikPendudukSandi: true,
  npwpSandi: true,
  pendidikan: true,
} as const;

/** In order of the office, then of the beginning; those who ended last. */
const URUT = [
  { selesai: { sort: 'desc', nulls: 'first' } },
  { jabatan: 'asc' },
  { mulai: 'asc' },
  { id: 'asc' },
] as const satisfies Prisma.KepengurusanKoperasiOrderByWithRelationInput[];

function keDto(
  baris: Prisma.KepengurusanKoperasiGetPayload<{ select: typeof PILIH }>,
): PengurusDto {
  return {
    ...baris,
    mulai: baris.mulai && formatTanggal(baris.mulai),
    selesai: baris.selesai && formatTanggal(baris.selesai),
    teleponTersamar: null,
    nikPendudukTersamar: null,
    npwpTersamar: null,
    pendidikan: null,
  };
}

/** The code as it is known today; the column is plain text. */
const kodePendidikan = (isi: string | null): BarisPengurus['pendidikan'] =>
  PENDIDIKAN.find((satu) => satu === isi) ?? null;

function bukaRahasia({
  id,
  teleponSandi,
  nikPendudukSandi,
  npwpSandi,
}: {
  id: string;
  teleponSandi: string | null;
  nikPendudukSandi: string | null;
  npwpSandi: string | null;
}) {
  const buka = (isi: string | null, kolom: string) =>
    isi && brankas().bukaSandi(isi, konteks('kepengurusan_koperasi', kolom, id));
  return {
    telepon: buka(teleponSandi, 'telepon_sandi'),
    nikPenduduk: buka(nikPendudukSandi, 'nik_penduduk_sandi'),
    npwp: buka(npwpSandi, 'npwp_sandi'),
  };
}

/** Who holds an office now; names and offices only. */
export async function pengurusKini(
  by: Wewenang<'koperasi:baca'>,
  koperasiId: string,
): Promise<PengurusDto[]> {
  const baris = await db().kepengurusanKoperasi.findMany({
    where: { koperasiId, selesai: null, koperasi: scopeKoperasi(by) },
    orderBy: [...URUT],
    take: 100,
    select: PILIH,
  });
  return baris.map(keDto);
}

/** Everybody who holds or held an office, with phone, identity and tax number masked. */
export async function semuaPengurus(
  by: Wewenang<'koperasi:ubah'>,
  koperasiId: string,
): Promise<PengurusDto[]> {
  const baris = await db().kepengurusanKoperasi.findMany({
    where: { koperasiId, koperasi: scopeKoperasi(by) },
    orderBy: [...URUT],
    take: 200,
    select: PILIH_LENGKAP,
  });
  return baris.map((satu) => {
    const { telepon, nikPenduduk, npwp } = bukaRahasia(satu);
    const { id, jabatan, nama, mulai, selesai } = satu;
    return {
      ...keDto({ id, jabatan, nama, mulai, selesai }),
      teleponTersamar: telepon && samarkanTelepon(telepon),
      nikPendudukTersamar: nikPenduduk && samarkanNikPenduduk(nikPenduduk),
      // Of a person it is the same number these days.
      npwpTersamar: npwp && samarkanNikPenduduk(npwp),
      pendidikan: kodePendidikan(satu.pendidikan),
    };
  });
}

/** An entry with its contents in the clear: for comparing and writing, never for a page. */
export interface PengurusTerbuka extends BarisPengurus {
  id: string;
  /** ISO day, null while the term runs. */
  selesai: string | null;
  /** Changes with the contents of the entry; tells nothing about them. */
  versi: string;
}

/** Entries of a koperasi in the clear: those who hold an office now, or one entry of any time. */
export async function bukaPengurus(
  by: Wewenang<'koperasi:ubah'>,
  koperasiId: string,
  pilih: { id: string } | 'MENJABAT',
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<PengurusTerbuka[]> {
  const baris = await sumber.kepengurusanKoperasi.findMany({
    where: {
      koperasiId,
      koperasi: scopeKoperasi(by),
      ...(pilih === 'MENJABAT' ? { selesai: null } : pilih),
    },
    orderBy: [...URUT],
    select: PILIH_LENGKAP,
  });
  return baris.map((satu) => {
    const isi: BarisPengurus = {
      jabatan: satu.jabatan,
      nama: satu.nama,
      ...bukaRahasia(satu),
      pendidikan: kodePendidikan(satu.pendidikan),
      mulai: satu.mulai && tanggalJakarta(satu.mulai),
    };
    return {
      ...isi,
      id: satu.id,
      selesai: satu.selesai && tanggalJakarta(satu.selesai),
      // Keyed: from a plain fingerprint a number of 16 digits could be guessed.
      versi: sidikBerkunci('kepengurusan-versi', JSON.stringify([satu.id, Object.entries(isi)])),
    };
  });
}
