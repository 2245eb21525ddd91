import type { ProfilKoperasiDto } from '../types';

/** A verified yearly report, as far as the profile needs it; money as text, days as ISO. */
export interface BarisLaporan {
  tahunBuku: number;
  anggotaLaki: number | null;
  anggotaPerempuan: number | null;
  modalSendiri: string | null;
  aset: string | null;
  tanggalRat: string | null;
}

/** The row of `PERNYATAAN_PROFIL`: much of it as the profile shows it, money as text, days as ISO. */
export interface BarisProfil
  extends Pick<
    ProfilKoperasiDto,
    | 'id'
    | 'nama'
    | 'status'
    | 'tidakAktifSejak'
    | 'bentuk'
    | 'jenis'
    | 'kelompok'
    | 'sektorUsaha'
    | 'pola'
    | 'kkmp'
    | 'kkmpBeroperasi'
    | 'kategori'
    | 'penilaianTahunBuku'
    | 'syaratAnggota'
    | 'nomorBadanHukum'
    | 'tanggalBadanHukum'
    | 'nomorIndukKoperasi'
    | 'pengurus'
  > {
  alamat: string;
  rt: string | null;
  rw: string | null;
  kodePos: string | null;
  telepon: string | null;
  hp: string | null;
  surel: string | null;
  situs: string | null;
  /** Whole rupiah; the profile shows them in words. */
  simpananPokok: string | null;
  simpananWajib: string | null;
  menerimaAnggota: boolean;
  kelurahanKode: string;
  kuk: number | null;
  kukSumber: string | null;
  punyaUsp: boolean;
  /** Members in the book of a koperasi that was founded in the portal, or koperasi in that of a sekunder; else null. */
  anggotaBuku: number | null;
  /** The latest first. */
  laporan: BarisLaporan[];
}

/** Yearly reports that bear on the RAT state and on the number of members. */
const LAPORAN_DIBACA = 5;
const PENGURUS_PALING_BANYAK = 100;

/**
 * The whole profile in one round trip; everything is found by indexes on the koperasi. Only verified reports
 * count, and of those in office only the name and the office are read. The book of a koperasi that was founded
 * in the portal is whole from the first day; of another one it holds only who joined here, which is no number
 * of members. Into that of a koperasi sekunder nobody joins here: what it holds are all. $1: id, $2: today as ISO day
 */
export const PERNYATAAN_PROFIL = `
  SELECT k.id, k.nama, k.status::text AS status, k.tidak_aktif_sejak::text AS "tidakAktifSejak",
         k.bentuk::text AS bentuk, k.jenis::text AS jenis, k.kelompok, k.sektor_usaha AS "sektorUsaha",
         k.pola::text AS pola, k.adalah_kkmp AS kkmp, k.kkmp_beroperasi AS "kkmpBeroperasi",
         k.kategori_kesehatan::text AS kategori, k.penilaian_tahun_buku AS "penilaianTahunBuku",
         k.alamat, k.rt, k.rw, k.kode_pos AS "kodePos", k.telepon, k.hp, k.surel, k.situs,
         k.simpanan_pokok::text AS "simpananPokok", k.simpanan_wajib::text AS "simpananWajib",
         k.menerima_anggota AS "menerimaAnggota", k.syarat_anggota AS "syaratAnggota",
         k.nomor_badan_hukum AS "nomorBadanHukum", k.tanggal_badan_hukum::text AS "tanggalBadanHukum",
         k.nomor_induk_koperasi AS "nomorIndukKoperasi", k.kelurahan_kode AS "kelurahanKode",
         k.kuk, k.kuk_sumber AS "kukSumber", k.punya_usp AS "punyaUsp",
         CASE
           WHEN k.bentuk::text LIKE 'SEKUNDER%'
             THEN (SELECT nullif(count(*), 0)::int FROM anggota_sekunder s WHERE s.koperasi_id = k.id)
           WHEN NOT EXISTS (SELECT FROM pendirian p WHERE p.koperasi_id = k.id) THEN NULL
           ELSE k.jumlah_anggota_portal
         END AS "anggotaBuku",
         coalesce(l.semua, '[]') AS laporan, coalesce(j.semua, '[]') AS pengurus
  FROM koperasi k
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object(
             'tahunBuku', t.tahun_buku, 'anggotaLaki', t.anggota_laki, 'anggotaPerempuan', t.anggota_perempuan,
             'modalSendiri', t.modal_sendiri::text, 'aset', t.aset::text, 'tanggalRat', t.tanggal_rat
           ) ORDER BY t.tahun_buku DESC) AS semua
    FROM (
      SELECT * FROM laporan_tahunan WHERE koperasi_id = k.id AND status = 'TERVERIFIKASI'
      ORDER BY tahun_buku DESC LIMIT ${LAPORAN_DIBACA}
    ) t
  ) l ON true
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('jabatan', t.jabatan, 'nama', t.nama) ORDER BY t.id) AS semua
    FROM (
      SELECT id, jabatan, nama FROM kepengurusan_koperasi
      WHERE koperasi_id = k.id AND (selesai IS NULL OR selesai > $2::date) AND (mulai IS NULL OR mulai <= $2::date)
      ORDER BY id LIMIT ${PENGURUS_PALING_BANYAK}
    ) t
  ) j ON true
  WHERE k.id = $1::uuid`;
