import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { HasilPeriksa } from '@/lib/platform/kripto/tanda-tangan';
import { cincinTandaTangan } from '@/lib/platform/tanda-tangan';
import { keadaanSertifikat } from '../rules';
import { type MuatanSertifikat, muatanSchema } from '../schema';
import type { VerifikasiDto } from '../types';

type Publik = Wewenang<'publik:baca'>;

const PILIH = {
  kode: true,
  nomor: true,
  status: true,
  berlakuHingga: true,
  berakhirPada: true,
  muatan: true,
  tandaTangan: true,
  kunciId: true,
  sha256: true,
  digantikan: { select: { kode: true } },
  koperasi: { select: { status: true } },
} as const satisfies Prisma.SertifikatSelect;

type Baris = Prisma.SertifikatGetPayload<{ select: typeof PILIH }>;

function bacaMuatan(naskah: string): MuatanSertifikat | null {
  try {
    return muatanSchema.safeParse(JSON.parse(naskah)).data ?? null;
  } catch {
    return null;
  }
}

/** A signature is worth something only over what this row itself is about. */
function periksaTandaTangan(baris: Baris, muatan: MuatanSertifikat): HasilPeriksa {
  const milikSendiri =
    muatan.kode === baris.kode &&
    muatan.nomor === baris.nomor &&
    muatan.sha256 === baris.sha256 &&
    muatan.berlakuHingga === (baris.berlakuHingga && tanggalJakarta(baris.berlakuHingga));
  if (!milikSendiri) return 'TIDAK_COCOK';
  return cincinTandaTangan().periksa(baris.muatan, baris.tandaTangan, baris.kunciId);
}

function keDto(baris: Baris): VerifikasiDto {
  const muatan = bacaMuatan(baris.muatan);
  if (!muatan) throw new Error(`Muatan sertifikat ${baris.nomor} tidak terbaca.`);
  const { koperasi, tahunBuku, total, predikat, kategori, tanggal, berlakuHingga } = muatan;
  return {
    kode: baris.kode,
    nomor: muatan.nomor,
    koperasi: { ...koperasi, tidakAktif: baris.koperasi.status === 'TIDAK_AKTIF' },
    ...{ tahunBuku, total, predikat, kategori, tanggal, berlakuHingga },
    keadaan: keadaanSertifikat({ status: baris.status, berlakuHingga }, hariIni()),
    berakhirPada: baris.berakhirPada,
    penggantiKode: baris.digantikan?.kode ?? null,
    sha256: baris.sha256,
    kunciId: baris.kunciId,
    tandaTangan: periksaTandaTangan(baris, muatan),
  };
}

/** The letter with a code as anybody may know it: what was signed, and how it stands today. */
export async function verifikasiKode(_by: Publik, kode: string): Promise<VerifikasiDto | null> {
  const baris = await db().sertifikat.findUnique({ where: { kode }, select: PILIH });
  return baris && keDto(baris);
}

/** The letter whose PDF has a fingerprint, or null. */
export async function verifikasiSidik(_by: Publik, sha256: string): Promise<VerifikasiDto | null> {
  const baris = await db().sertifikat.findUnique({ where: { sha256 }, select: PILIH });
  return baris && keDto(baris);
}

/** The first of some codes that a letter has. */
export async function kodeTerbit(_by: Publik, kode: readonly string[]): Promise<string | null> {
  if (kode.length === 0) return null;
  const baris = await db().sertifikat.findMany({
    where: { kode: { in: [...kode] } },
    select: { kode: true },
  });
  const ada = new Set(baris.map((satu) => satu.kode));
  return kode.find((satu) => ada.has(satu)) ?? null;
}

/** The signed text of a letter with its signature, for whoever verifies it with tools of their own. */
export async function buktiTandaTangan(
  _by: Publik,
  kode: string,
): Promise<{ muatan: string; tandaTangan: string; kunciId: string } | null> {
  return db().sertifikat.findUnique({
    where: { kode },
    select: { muatan: true, tandaTangan: true, kunciId: true },
  });
}
