import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { galatNamaBaru, kunciNama, ratakan } from '@/lib/koperasi/nama/rules';
import { AMBANG_MIRIP, koperasiSerupa } from '@/lib/koperasi/serupa/reads';
import { LABEL_SEBAB } from '@/lib/koperasi/serupa/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { JenisKoperasi, PolaPengelolaan } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { STATUS_GAGAL } from '../rules';
import { galatKataJenis } from './rules';

type Sumber = Tx | ReturnType<typeof db>;
type Memberi = Wewenang<'pendirian:mulai' | 'pendirian:kelola'>;

/** Something with a name like the one that is proposed. */
export interface NamaSerupa {
  /** Under which the likeness is confirmed. */
  kode: string;
  nama: string;
  wilayah: string;
  /** 'nama mirip, kecamatan sama' */
  sebab: string;
  /** Public page of a koperasi; null for a founding. */
  href: string | null;
}

export interface NamaDitimbang {
  nama: string;
  kelurahanKode: string;
  adalahKkmp: boolean;
  /** The founding itself, when its name is changed. */
  kecuali?: string;
}

/** A name with the jenis that it must not contradict; null while nobody chose one. */
export interface NamaDiperiksa extends NamaDitimbang {
  jenis: JenisKoperasi | null;
  pola: PolaPengelolaan | null;
}

/**
 * Why a name cannot be used: too short, not Latin, without its jenis or of another, or that of a koperasi or of another founding that runs
 * (Permenkumham 14/2019 Pasal 7). Empty when it can. The name of a KKMP is given by its kelurahan.
 */
export async function galatNama(
  { nama, adalahKkmp, kecuali, jenis, pola }: NamaDiperiksa,
  sumber: Sumber = db(),
): Promise<string[]> {
  if (!adalahKkmp) {
    const { isi, sumber: dasar } = await aturanBerlaku('nama-koperasi', undefined, sumber);
    const galat = [
      ...galatNamaBaru(nama, isi.kataPalingSedikit),
      ...(jenis && pola ? galatKataJenis(nama, { jenis, pola, adalahKkmp }) : []),
    ];
    // The source is part of what is said last, not something to mend by itself.
    const terakhir = galat.pop();
    if (terakhir) return [...galat, `${terakhir} Dasarnya ${dasar}.`];
  }
  const kunci = kunciNama(nama).slice(0, 200);
  // Two kelurahan are called Curug: of Koperasi Kelurahan Merah Putih the place counts, not the name.
  const lain = adalahKkmp ? { adalahKkmp: false } : {};
  const koperasi = await sumber.koperasi.findMany({
    where: { kunciNama: kunci, ...lain },
    take: 50,
    select: { nama: true },
  });
  const pendirian = await sumber.pendirian.findMany({
    where: {
      kunciNama: kunci,
      koperasiId: null,
      status: { notIn: [...STATUS_GAGAL] },
      ...lain,
      ...(kecuali ? { id: { not: kecuali } } : {}),
    },
    take: 50,
    select: { nama: true },
  });
  const rata = ratakan(nama);
  if (koperasi.some((satu) => ratakan(satu.nama) === rata))
    return ['Nama ini sudah dipakai koperasi lain. Pilih nama lain.'];
  return pendirian.some((satu) => ratakan(satu.nama) === rata)
    ? ['Nama ini sedang diusulkan kelompok pendiri lain. Pilih nama lain.']
    : [];
}

interface BarisSerupa {
  id: string;
  nama: string;
  kelurahan: string;
  kecamatan: string;
}

/** Koperasi and running foundings with a similar name, to be looked at beside it. */
export async function namaSerupa(
  by: Memberi,
  ciri: NamaDitimbang,
  sumber: Sumber = db(),
): Promise<NamaSerupa[]> {
  const koperasi = await koperasiSerupa(
    by,
    { ...ciri, nomorIndukKoperasi: null, nomorBadanHukum: null },
    { sumber, diManaPun: true },
  );
  const kunci = kunciNama(ciri.nama).slice(0, 200);
  const pendirian = await sumber.$queryRaw<BarisSerupa[]>`
    SELECT p.id, p.nama, l.nama AS kelurahan, c.nama AS kecamatan
    FROM pendirian p
    JOIN kelurahan l ON l.kode = p.kelurahan_kode
    JOIN kecamatan c ON c.kode = l.kecamatan_kode
    WHERE p.kunci_nama % ${kunci} AND similarity(p.kunci_nama, ${kunci}) >= ${AMBANG_MIRIP}
      AND p.koperasi_id IS NULL AND p.status NOT IN ('DITOLAK', 'DIBATALKAN')
      AND p.id IS DISTINCT FROM ${ciri.kecuali ?? null}::uuid
      AND NOT (p.adalah_kkmp AND ${ciri.adalahKkmp}::boolean)
    ORDER BY similarity(p.kunci_nama, ${kunci}) DESC, p.id
    LIMIT 10`;
  return [
    ...koperasi.map((satu) => ({
      kode: `SERUPA:${satu.id}`,
      nama: satu.nama,
      wilayah: satu.wilayah,
      sebab: satu.sebab.map((sebab) => LABEL_SEBAB[sebab]).join(', '),
      href: `/koperasi/${satu.id}`,
    })),
    ...pendirian.map((satu) => ({
      kode: `SERUPA:${satu.id}`,
      nama: satu.nama,
      wilayah: `${satu.kelurahan}, ${satu.kecamatan}`,
      sebab: 'sedang didirikan, nama mirip',
      href: null,
    })),
  ];
}

/** Why a Koperasi Kelurahan Merah Putih cannot be founded here; null when it can. */
export async function halanganKkmp(
  { adalahKkmp, kelurahanKode, kecuali }: NamaDitimbang,
  sumber: Sumber = db(),
): Promise<string | null> {
  if (!adalahKkmp) return null;
  const ada = await sumber.koperasi.findFirst({
    where: { adalahKkmp: true, kelurahanKode },
    select: { nama: true },
  });
  if (ada)
    return `Kelurahan ini sudah punya ${ada.nama}. Satu kelurahan hanya punya satu. Anda dapat bergabung dengannya.`;
  const berjalan = await sumber.pendirian.findFirst({
    where: {
      adalahKkmp: true,
      kelurahanKode,
      status: { notIn: [...STATUS_GAGAL] },
      ...(kecuali ? { id: { not: kecuali } } : {}),
    },
    select: { nomor: true },
  });
  return berjalan
    ? `Koperasi Kelurahan Merah Putih di kelurahan ini sedang didirikan kelompok lain (${berjalan.nomor}). Hubungi DKUM untuk ikut.`
    : null;
}
