import 'server-only';
import { type BarisRiwayat, keRiwayat, pernyataanRiwayat } from '@/lib/audit/reads';
import type { ButirRiwayat } from '@/lib/audit/types';
import {
  type DokumenMilik,
  type DokumenMilikSql,
  keDokumenMilik,
  pernyataanMilik,
} from '@/lib/dokumen/milik/reads';
import { BERKAS_ORANG, BERKAS_USAHA } from '@/lib/dokumen/riwayat/rules';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb } from '@/lib/platform/clock';
import { kolam } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import { PILIH_ORANG } from '../../pelaku/reads';
import type { KeadaanPenarikan } from '../../penarikan/types';
import {
  type BarisPeninjauan,
  type BarisUsahaLengkap,
  kePeninjauanDto,
  menjangkauUsaha,
  PILIH_USAHA,
  pernyataanPeninjauan,
} from '../../reads';
import type { PeninjauanDto } from '../../types';
import { ikutMengubah } from '../../verifikasi/reads';

/** A business as `bacaUsaha` gives it, with what else its page tells of it. */
export interface RekamUsaha extends BarisUsahaLengkap {
  /** Null when it was not written down in the street. */
  pendataan: (NonNullable<BarisUsahaLengkap['pendataan']> & KeadaanPenarikan) | null;
  /** The newest first. */
  peninjauan: PeninjauanDto[];
  /** The reader has changed it or its owner since it was last verified. */
  mengubah: boolean;
  /** Of the business and of its owner, whoever may open them. */
  dokumen: DokumenMilik[];
  riwayat: ButirRiwayat[];
  /** Of its owner; empty on the owner's page. */
  riwayatOrang: ButirRiwayat[];
}

/** What SQL gives as text: days, whole rupiah and decimals, which must stay exact. */
const SEBAGAI_TEKS = [
  'tanggalMulai',
  'modalUsaha',
  'omzetTahunan',
  'aset',
  'lintang',
  'bujur',
] as const;
type SebagaiTeks = (typeof SEBAGAI_TEKS)[number];
/** What JSON gives as text by itself. */
type Saat = 'diajukanPada' | 'diverifikasiPada' | 'dibuatPada';

type Teks<T, K extends keyof T> = Omit<T, K> & { [P in K]: string | Extract<T[P], null> };
type Izin = BarisUsahaLengkap['legalitas'][number];

type BarisSql = Teks<
  Omit<
    RekamUsaha,
    | 'pelakuUsaha'
    | 'pendataan'
    | 'legalitas'
    | 'peninjauan'
    | 'dokumen'
    | 'riwayat'
    | 'riwayatOrang'
  >,
  SebagaiTeks | Saat
> & {
  pelakuUsaha: Teks<BarisUsahaLengkap['pelakuUsaha'], 'nikPendudukDiperiksaPada'>;
  pendataan: Teks<NonNullable<RekamUsaha['pendataan']>, 'ditarikPada'> | null;
  legalitas: Teks<Izin, 'berlakuMulai' | 'berlakuHingga'>[];
  peninjauan: BarisPeninjauan[];
  dokumen: DokumenMilikSql[];
  riwayat: BarisRiwayat[];
  riwayatOrang: BarisRiwayat[];
};

/** The columns that a Prisma selection names, each under its name there. */
const kolom = (tabel: string, pilihan: Readonly<Record<string, unknown>>): string =>
  Object.keys(pilihan)
    .filter((nama) => pilihan[nama] === true)
    .map((nama) => {
      const asli = nama.replace(/[A-Z]/g, (huruf) => `_${huruf.toLowerCase()}`);
      const teks = (SEBAGAI_TEKS as readonly string[]).includes(nama) ? '::text' : '';
      return `${tabel}.${asli}${teks} AS "${nama}"`;
    })
    .join(', ');

/** The rows of a query in their order. */
const larik = (kueri: string) => `coalesce((SELECT json_agg(t) FROM (${kueri}) t), '[]')`;

/** On whose page it stands: only owners remove papers, only officers see the history of the owner's data. */
export type HalamanRekam = 'petugas' | 'pemilik';

/**
 * The whole record in one round trip, found by indexes, and as one JSON: fifty columns would be described and
 * read one by one. $1: id of the business, $2: who reads it
 */
const pernyataanRekam = (halaman: HalamanRekam): string => `
  SELECT row_to_json(r) AS isi FROM (SELECT ${kolom('u', PILIH_USAHA)},
         json_build_object('nama', j.nama) AS "jenisUsaha", row_to_json(p) AS "pelakuUsaha",
         (SELECT json_build_object('akurasiMeter', d.akurasi_meter, 'ditarikPada', d.ditarik_pada,
                                   'alasanTarik', d.alasan_tarik)
          FROM pendataan_lapangan d WHERE d.usaha_id = u.id) AS pendataan,
         coalesce((SELECT json_agg(json_build_object(
                            'jenis', l.jenis, 'nomor', l.nomor, 'kelas', l.kelas,
                            'berlakuMulai', l.berlaku_mulai, 'berlakuHingga', l.berlaku_hingga) ORDER BY l.jenis)
                   FROM legalitas_usaha l WHERE l.usaha_id = u.id), '[]') AS legalitas,
         ${larik(pernyataanPeninjauan(Prisma.raw('u.id')).sql)} AS peninjauan,
         ${ikutMengubah(Prisma.raw('$2::uuid')).sql} AS mengubah,
         ${larik(pernyataanMilik(halaman === 'pemilik'))} AS dokumen,
         ${larik(pernyataanRiwayat("'usaha'", 'u.id::text', BERKAS_USAHA))} AS riwayat,
         ${
           halaman === 'pemilik'
             ? "'[]'::json"
             : larik(pernyataanRiwayat("'pelaku_usaha'", 'u.pelaku_usaha_id::text', BERKAS_ORANG))
         } AS "riwayatOrang"
  FROM usaha u
  JOIN jenis_usaha j ON j.kode = u.jenis_usaha_kode
  CROSS JOIN LATERAL (SELECT ${kolom('o', PILIH_ORANG)} FROM pelaku_usaha o WHERE o.id = u.pelaku_usaha_id) p
  WHERE u.id = $1::uuid) r`;

const PERNYATAAN: Readonly<Record<HalamanRekam, { name: string; text: string }>> = {
  petugas: { name: 'rekam-usaha-petugas', text: pernyataanRekam('petugas') },
  pemilik: { name: 'rekam-usaha-pemilik', text: pernyataanRekam('pemilik') },
};

const hari = (teks: string | null): Date | null => (teks === null ? null : tanggalDb(teks));
const saat = (teks: string | null): Date | null => (teks === null ? null : new Date(teks));
const rupiah = (teks: string | null): bigint | null => (teks === null ? null : BigInt(teks));
const desimal = (teks: string | null) => (teks === null ? null : new Prisma.Decimal(teks));

/** The row with the types in which Prisma gives it. */
function keRekam(baris: BarisSql): RekamUsaha {
  const { pelakuUsaha, pendataan } = baris;
  return {
    ...baris,
    tanggalMulai: hari(baris.tanggalMulai),
    modalUsaha: rupiah(baris.modalUsaha),
    omzetTahunan: rupiah(baris.omzetTahunan),
    aset: rupiah(baris.aset),
    diajukanPada: new Date(baris.diajukanPada),
    diverifikasiPada: saat(baris.diverifikasiPada),
    dibuatPada: new Date(baris.dibuatPada),
    lintang: desimal(baris.lintang),
    bujur: desimal(baris.bujur),
    pelakuUsaha: {
      ...pelakuUsaha,
      nikPendudukDiperiksaPada: saat(pelakuUsaha.nikPendudukDiperiksaPada),
    },
    pendataan: pendataan && { ...pendataan, ditarikPada: saat(pendataan.ditarikPada) },
    legalitas: baris.legalitas.map((izin) => ({
      ...izin,
      berlakuMulai: hari(izin.berlakuMulai),
      berlakuHingga: hari(izin.berlakuHingga),
    })),
    peninjauan: baris.peninjauan.map(kePeninjauanDto),
    dokumen: baris.dokumen.map(keDokumenMilik),
    riwayat: baris.riwayat.map(keRiwayat),
    riwayatOrang: baris.riwayatOrang.map(keRiwayat),
  };
}

/**
 * One business with everything its page tells of it, or null; a foreign one is as if it did not exist.
 *
 * @param id a UUID
 */
export async function rekamUsaha(
  by: Wewenang<Tindakan>,
  id: string,
  halaman: HalamanRekam = 'petugas',
): Promise<RekamUsaha | null> {
  const { rows } = await kolam().query<{ isi: BarisSql }>({
    ...PERNYATAAN[halaman],
    values: [id, by.pelaku.penggunaId],
  });
  const rekam = rows[0] && keRekam(rows[0].isi);
  return rekam && menjangkauUsaha(by, rekam) ? rekam : null;
}
