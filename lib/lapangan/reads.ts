import 'server-only';
import {
  menjangkauKelurahan,
  menjangkauSemua,
  penggunaIdDari,
  type Wewenang,
} from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { HalFoto } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { samarkanTelepon } from '@/lib/platform/format';
import { indeksNikPenduduk, indeksTelepon } from '@/lib/umkm/pelaku/reads';
import type { CalonSerupa, SebabSerupa } from './rules';
import type { CatatLapanganInput } from './schema';

/**
 * Kelurahan in which somebody writes down: an officer in the own one, a pendamping where mentees are
 * mentored now. Everywhere is nobody's right.
 */
export async function wilayahLapangan(
  by: Wewenang<'lapangan:catat'>,
  sumber: Pick<Tx, 'peserta'> = db(),
): Promise<string[]> {
  const hasil = new Set<string>();
  for (const { lingkup } of by.hak) {
    if (lingkup.jenis === 'kelurahan') hasil.add(lingkup.kelurahanKode);
    if (lingkup.jenis !== 'dampingan') continue;
    const dampingan = await sumber.peserta.findMany({
      where: { pendampingId: lingkup.penggunaId, status: 'PENDAMPINGAN' },
      distinct: ['kelurahanKode'],
      orderBy: { kelurahanKode: 'asc' },
      select: { kelurahanKode: true },
    });
    for (const { kelurahanKode } of dampingan) hasil.add(kelurahanKode);
  }
  return [...hasil];
}

interface BarisSerupa {
  pelaku: string;
  pemilik: string;
  telepon_akhir: string | null;
  usaha: string | null;
  nomor: string | null;
  nama: string | null;
  alamat: string | null;
  kegiatan: string | null;
  jenis: string | null;
  bertitik: boolean | null;
  foto: number | null;
  aktif: boolean | null;
  sama_nik_penduduk: boolean;
  sama_telepon: boolean;
  mirip_pemilik: boolean;
  mirip_usaha: boolean;
}

/** Share of common trigrams from which a name counts as "very similar"; see `AMBANG_MIRIP` of koperasi. */
const AMBANG = 0.7;
const PALING_BANYAK = 8;

/**
 * Persons who may be the one to be written down: the same identity number, the same phone, or a very similar
 * name of owner or business, in one kelurahan. `diLuar` says that the number is known elsewhere; of whom
 * is not told.
 */
export async function cariSerupa(
  tx: Tx,
  by: Wewenang<'lapangan:catat'>,
  isi: Pick<CatatLapanganInput, 'kelurahanKode' | 'nama' | 'namaUsaha' | 'telepon' | 'nikPenduduk'>,
): Promise<{ calon: CalonSerupa[]; diLuar: boolean }> {
  const indeksPenduduk = isi.nikPenduduk ? indeksNikPenduduk(isi.nikPenduduk) : null;
  const indeksTel = isi.telepon ? indeksTelepon(isi.telepon) : null;
  const { kelurahanKode, nama, namaUsaha } = isi;
  const baris = await tx.$queryRaw<BarisSerupa[]>`
    WITH cari AS (
      SELECT p.id FROM pelaku_usaha p WHERE p.nik_penduduk_indeks = ${indeksPenduduk}
      UNION SELECT p.id FROM pelaku_usaha p WHERE p.telepon_indeks = ${indeksTel}
      UNION SELECT u.pelaku_usaha_id FROM usaha u WHERE u.kelurahan_kode = ${kelurahanKode}
        AND (similarity(lower(u.nama), lower(${namaUsaha})) >= ${AMBANG}
          OR similarity(lower(u.nama_pemilik), lower(${nama})) >= ${AMBANG})
    )
    SELECT p.id AS pelaku, p.nama AS pemilik, p.telepon_akhir, u.*,
           coalesce(p.nik_penduduk_indeks = ${indeksPenduduk}, false) AS sama_nik_penduduk,
           coalesce(p.telepon_indeks = ${indeksTel}, false) AS sama_telepon,
           similarity(lower(p.nama), lower(${nama})) >= ${AMBANG} AS mirip_pemilik,
           coalesce(similarity(lower(u.nama), lower(${namaUsaha})) >= ${AMBANG}, false) AS mirip_usaha
    FROM cari c JOIN pelaku_usaha p ON p.id = c.id
    LEFT JOIN LATERAL (
      SELECT s.id AS usaha, s.nomor, s.nama, s.alamat, s.kegiatan_utama AS kegiatan, j.nama AS jenis,
             s.lintang IS NOT NULL AS bertitik, s.status <> 'TIDAK_AKTIF' AS aktif,
             (SELECT count(*)::int FROM dokumen d
              WHERE d.usaha_id = s.id AND d.jenis = 'FOTO_USAHA' AND d.dihapus_pada IS NULL) AS foto
      FROM usaha s JOIN jenis_usaha j ON j.kode = s.jenis_usaha_kode
      WHERE s.pelaku_usaha_id = p.id AND s.kelurahan_kode = ${kelurahanKode}
      ORDER BY similarity(lower(s.nama), lower(${namaUsaha})) DESC, s.id LIMIT 1
    ) u ON true
    WHERE u.nomor IS NOT NULL OR p.kelurahan_kode = ${kelurahanKode}
    ORDER BY sama_nik_penduduk DESC, sama_telepon DESC, similarity(lower(p.nama), lower(${nama})) DESC, p.id
    LIMIT ${PALING_BANYAK}`;
  // Whose telephone it is only who works for the whole kelurahan needs to tell.
  const petugas = menjangkauKelurahan(by, kelurahanKode);
  const calon = baris.map((satu) => keCalon(petugas ? satu : { ...satu, telepon_akhir: null }));
  const diSini = calon.some((satu) => satu.sebab.includes('NIK_PENDUDUK'));
  const terdaftar =
    indeksPenduduk !== null &&
    !diSini &&
    (await tx.pelakuUsaha.count({ where: { nikPendudukIndeks: indeksPenduduk } })) > 0;
  return { calon, diLuar: terdaftar };
}

function keCalon(baris: BarisSerupa): CalonSerupa {
  const sebab: (SebabSerupa | false)[] = [
    baris.sama_nik_penduduk && 'NIK_PENDUDUK',
    baris.sama_telepon && 'TELEPON',
    baris.mirip_pemilik && 'NAMA_PEMILIK',
    baris.mirip_usaha && 'NAMA_USAHA',
  ];
  return {
    pelakuUsahaId: baris.pelaku,
    namaPemilik: baris.pemilik,
    teleponTersamar: baris.telepon_akhir ? samarkanTelepon(baris.telepon_akhir) : null,
    sebab: sebab.filter((satu) => satu !== false),
    usaha: usahaDari(baris),
  };
}

function usahaDari({
  usaha: id,
  nomor,
  nama,
  alamat,
  kegiatan,
  jenis,
  ...sisa
}: BarisSerupa): CalonSerupa['usaha'] {
  if (!id || !nomor || !nama || !alamat || !kegiatan || !jenis) return null;
  const { bertitik, foto, aktif } = sisa;
  return {
    id,
    nomor,
    nama,
    alamat,
    kegiatanUtama: kegiatan,
    jenis,
    bertitik: bertitik === true,
    foto: foto ?? 0,
    aktif: aktif === true,
  };
}

export interface PendataanDto {
  kunciKirim: string;
  usahaId: string;
  nomor: string;
  namaUsaha: string;
  foto: { dokumenId: string; hal: HalFoto }[];
  /** It was added to a business that was known already. */
  tambahan?: { titik: boolean; pada: Date };
}

const FOTO = {
  orderBy: { dokumenId: 'asc' },
  where: { dokumen: { dihapusPada: null } },
  select: { dokumenId: true, hal: true },
} as const;

/** Who opens a record: its writer, or somebody who reads all of them and writes none. */
export type PembacaPendataan = Wewenang<'lapangan:catat'> | Wewenang<'lapangan:baca'>;

/** The records that somebody reaches; what others wrote is to a writer as if it did not exist. */
export async function wherePendataan(
  by: PembacaPendataan,
  sumber: Pick<Tx, 'peserta'> = db(),
): Promise<Prisma.PendataanLapanganWhereInput> {
  if (by.tindakan === 'lapangan:baca') return menjangkauSemua(by) ? {} : { id: { in: [] } };
  return {
    olehId: penggunaIdDari(by),
    kelurahanKode: { in: await wilayahLapangan(by, sumber) },
  };
}

/** What was written down, by its business. */
export async function bacaPendataan(
  by: PembacaPendataan,
  usahaId: string,
): Promise<PendataanDto | null> {
  const ada = await db().pendataanLapangan.findFirst({
    where: { usahaId, ...(await wherePendataan(by)) },
    select: {
      kunciKirim: true,
      usahaId: true,
      usaha: { select: { nomor: true, nama: true } },
      foto: FOTO,
    },
  });
  if (!ada) return null;
  const { usaha, ...sisa } = ada;
  return { ...sisa, nomor: usaha.nomor, namaUsaha: usaha.nama };
}

/**
 * What one added oneself to a business that was known already.
 *
 * @param kunciKirim which of several; the latest unless told
 */
export async function bacaTambahan(
  by: Wewenang<'lapangan:catat'>,
  usahaId: string,
  kunciKirim?: string,
): Promise<PendataanDto | null> {
  const ada = await db().tambahanLapangan.findFirst({
    where: {
      usahaId,
      kunciKirim,
      olehId: penggunaIdDari(by),
      kelurahanKode: { in: await wilayahLapangan(by) },
    },
    orderBy: { dibuatPada: 'desc' },
    select: {
      kunciKirim: true,
      usahaId: true,
      titikDitambah: true,
      dicatatPada: true,
      dibuatPada: true,
      usaha: { select: { nomor: true, nama: true } },
      foto: FOTO,
    },
  });
  if (!ada) return null;
  const { usaha, titikDitambah, dicatatPada, dibuatPada, ...sisa } = ada;
  return {
    ...sisa,
    nomor: usaha.nomor,
    namaUsaha: usaha.nama,
    tambahan: { titik: titikDitambah, pada: dicatatPada ?? dibuatPada },
  };
}
