-- CreateEnum
CREATE TYPE "StatusPermohonan" AS ENUM ('DIAJUKAN', 'MENUNGGU_JAWABAN', 'DIJAWAB', 'DITERIMA', 'DITOLAK', 'DITARIK', 'MENJADI_ANGGOTA');

-- CreateEnum
CREATE TYPE "PihakPesan" AS ENUM ('PEMOHON', 'KOPERASI');

-- CreateEnum
CREATE TYPE "StatusAnggota" AS ENUM ('AKTIF', 'KELUAR');

-- CreateEnum
CREATE TYPE "AlasanKeluar" AS ENUM ('PERMINTAAN_SENDIRI', 'MENINGGAL', 'DIBERHENTIKAN', 'KOPERASI_BUBAR');

-- CreateEnum
CREATE TYPE "StatusKoperasi" AS ENUM ('AKTIF', 'TIDAK_AKTIF');

-- CreateEnum
CREATE TYPE "BentukKoperasi" AS ENUM ('PRIMER_NASIONAL', 'PRIMER_PROVINSI', 'PRIMER_KAB_KOTA', 'SEKUNDER_NASIONAL', 'SEKUNDER_PROVINSI', 'SEKUNDER_KAB_KOTA');

-- CreateEnum
CREATE TYPE "JenisKoperasi" AS ENUM ('PRODUSEN', 'PEMASARAN', 'KONSUMEN', 'JASA', 'SIMPAN_PINJAM');

-- CreateEnum
CREATE TYPE "PolaPengelolaan" AS ENUM ('KONVENSIONAL', 'SYARIAH');

-- CreateEnum
CREATE TYPE "PengesahBadanHukum" AS ENUM ('DEPUTI', 'GUBERNUR', 'BUPATI_WALIKOTA', 'TIDAK_TAHU');

-- CreateEnum
CREATE TYPE "BinaanKoperasi" AS ENUM ('NASIONAL', 'PROVINSI', 'KAB_KOTA');

-- CreateEnum
CREATE TYPE "FormatBadanHukum" AS ENUM ('AHU', 'KUKM', 'DAERAH');

-- CreateEnum
CREATE TYPE "KategoriKesehatan" AS ENUM ('SEHAT', 'CUKUP_SEHAT', 'TIDAK_SEHAT', 'BELUM_DINILAI');

-- CreateEnum
CREATE TYPE "PredikatKesehatan" AS ENUM ('SEHAT', 'CUKUP_SEHAT', 'DALAM_PENGAWASAN', 'DALAM_PENGAWASAN_KHUSUS');

-- CreateEnum
CREATE TYPE "StatusNomorInduk" AS ENUM ('BELUM_BERSERTIFIKAT', 'SUDAH_BERSERTIFIKAT', 'SERTIFIKAT_AKTIF', 'SERTIFIKAT_KEDALUWARSA');

-- CreateEnum
CREATE TYPE "JabatanKoperasi" AS ENUM ('KETUA', 'WAKIL_KETUA', 'SEKRETARIS', 'BENDAHARA', 'KETUA_PENGAWAS', 'ANGGOTA_PENGAWAS', 'MANAJER', 'DEWAN_PENGAWAS_SYARIAH');

-- CreateEnum
CREATE TYPE "Peran" AS ENUM ('ADMIN', 'PETUGAS', 'PENILAI', 'KEPALA_BIDANG', 'PETUGAS_KELURAHAN', 'PENGURUS', 'PEMILIK', 'DEKRANASDA', 'INSPEKTORAT');

-- CreateEnum
CREATE TYPE "JenisToken" AS ENUM ('KONFIRMASI_SUREL', 'ATUR_ULANG_SANDI', 'UNDANGAN');

-- CreateEnum
CREATE TYPE "StatusPenilaian" AS ENUM ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI', 'DIGANTIKAN');

-- CreateEnum
CREATE TYPE "JenisKelamin" AS ENUM ('LAKI_LAKI', 'PEREMPUAN');

-- CreateEnum
CREATE TYPE "StatusKawin" AS ENUM ('BELUM_KAWIN', 'KAWIN', 'CERAI_HIDUP', 'CERAI_MATI');

-- CreateEnum
CREATE TYPE "SkalaUsaha" AS ENUM ('MIKRO', 'KECIL', 'MENENGAH', 'BESAR');

-- CreateEnum
CREATE TYPE "DasarSkala" AS ENUM ('MODAL', 'OMZET', 'DILAPORKAN');

-- CreateEnum
CREATE TYPE "StatusUsaha" AS ENUM ('DIAJUKAN', 'PERLU_PERBAIKAN', 'TERVERIFIKASI', 'TIDAK_AKTIF');

-- CreateEnum
CREATE TYPE "StatusBadanUsaha" AS ENUM ('PERORANGAN', 'CV', 'PT', 'PT_PERORANGAN', 'FIRMA', 'KOPERASI', 'LAINNYA');

-- CreateEnum
CREATE TYPE "JenisLegalitas" AS ENUM ('SKU', 'HALAL', 'PIRT', 'BPOM', 'MEREK', 'SNI', 'UMKU', 'SERTIFIKAT_STANDAR');

-- CreateEnum
CREATE TYPE "SumberData" AS ENUM ('PORTAL', 'SIDT', 'PETUGAS', 'IMPOR');

-- CreateEnum
CREATE TYPE "HasilPeninjauan" AS ENUM ('DIVERIFIKASI', 'DIKEMBALIKAN');

-- CreateEnum
CREATE TYPE "JenisDokumen" AS ENUM ('KTP', 'NIB', 'SKU', 'FOTO_USAHA', 'KERTAS_KERJA', 'LAINNYA');

-- CreateEnum
CREATE TYPE "TujuanPersetujuan" AS ENUM ('PENDAFTARAN', 'BAGIKAN_KE_KOPERASI', 'DIHUBUNGI', 'DIREKTORI_PUBLIK');

-- CreateEnum
CREATE TYPE "StatusSurat" AS ENUM ('MENUNGGU', 'TERKIRIM', 'GAGAL');

-- CreateTable
CREATE TABLE "permohonan" (
    "id" UUID NOT NULL,
    "nomor" VARCHAR(20) NOT NULL,
    "pelaku_usaha_id" UUID NOT NULL,
    "koperasi_id" UUID NOT NULL,
    "usaha_id" UUID,
    "nama_pemohon" VARCHAR(120) NOT NULL,
    "status" "StatusPermohonan" NOT NULL DEFAULT 'DIAJUKAN',
    "simpanan_pokok" BIGINT NOT NULL,
    "simpanan_wajib" BIGINT NOT NULL,
    "alasan" VARCHAR(1000),
    "ahli_waris_nama" VARCHAR(120),
    "ahli_waris_hubungan" VARCHAR(60),
    "alasan_keputusan" VARCHAR(1000),
    "diputuskan_oleh" UUID,
    "atas_nama_koperasi" BOOLEAN NOT NULL DEFAULT false,
    "diputuskan_pada" TIMESTAMPTZ(3),
    "status_sejak" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kunci_kirim" UUID NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "permohonan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pesan_permohonan" (
    "id" UUID NOT NULL,
    "permohonan_id" UUID NOT NULL,
    "pihak" "PihakPesan" NOT NULL,
    "isi" VARCHAR(2000) NOT NULL,
    "oleh_id" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pesan_permohonan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dokumen_permohonan" (
    "permohonan_id" UUID NOT NULL,
    "dokumen_id" UUID NOT NULL,

    CONSTRAINT "dokumen_permohonan_pkey" PRIMARY KEY ("permohonan_id","dokumen_id")
);

-- CreateTable
CREATE TABLE "anggota" (
    "id" UUID NOT NULL,
    "koperasi_id" UUID NOT NULL,
    "pelaku_usaha_id" UUID NOT NULL,
    "permohonan_id" UUID,
    "nomor_anggota" INTEGER NOT NULL,
    "nama" VARCHAR(120) NOT NULL,
    "tanggal_masuk" DATE NOT NULL,
    "simpanan_pokok" BIGINT NOT NULL,
    "tanggal_bayar" DATE NOT NULL,
    "cara_bayar" VARCHAR(40),
    "status" "StatusAnggota" NOT NULL DEFAULT 'AKTIF',
    "tanggal_keluar" DATE,
    "alasan_keluar" "AlasanKeluar",
    "keterangan_keluar" VARCHAR(500),
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "anggota_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "koperasi" (
    "id" UUID NOT NULL,
    "nama" VARCHAR(200) NOT NULL,
    "kunci_nama" VARCHAR(200) NOT NULL,
    "nomor_induk_koperasi" VARCHAR(13),
    "status_nomor_induk" "StatusNomorInduk" NOT NULL DEFAULT 'BELUM_BERSERTIFIKAT',
    "sertifikat_berlaku_hingga" DATE,
    "nomor_badan_hukum" VARCHAR(80),
    "kunci_badan_hukum" VARCHAR(80),
    "tanggal_badan_hukum" DATE,
    "format_badan_hukum" "FormatBadanHukum",
    "pengesah" "PengesahBadanHukum" NOT NULL DEFAULT 'TIDAK_TAHU',
    "tempat_kedudukan" VARCHAR(120),
    "notaris" VARCHAR(120),
    "nomor_perubahan_anggaran_dasar" VARCHAR(80),
    "tanggal_perubahan_anggaran_dasar" DATE,
    "nib" VARCHAR(13),
    "npwp" VARCHAR(16),
    "bentuk" "BentukKoperasi" NOT NULL DEFAULT 'PRIMER_KAB_KOTA',
    "jenis" "JenisKoperasi" NOT NULL,
    "kelompok" SMALLINT NOT NULL,
    "sektor_usaha" SMALLINT NOT NULL,
    "binaan" "BinaanKoperasi" NOT NULL DEFAULT 'KAB_KOTA',
    "skala_besar" BOOLEAN NOT NULL DEFAULT false,
    "pola" "PolaPengelolaan" NOT NULL DEFAULT 'KONVENSIONAL',
    "punya_usp" BOOLEAN NOT NULL DEFAULT false,
    "nomor_izin_usp" VARCHAR(80),
    "tanggal_izin_usp" DATE,
    "adalah_kkmp" BOOLEAN NOT NULL DEFAULT false,
    "kkmp_beroperasi" BOOLEAN,
    "alamat" VARCHAR(300) NOT NULL,
    "rt" VARCHAR(3),
    "rw" VARCHAR(3),
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "kode_pos" VARCHAR(5),
    "telepon" VARCHAR(20),
    "surel" VARCHAR(254),
    "situs" VARCHAR(200),
    "simpanan_pokok" BIGINT,
    "simpanan_wajib" BIGINT,
    "menerima_anggota" BOOLEAN NOT NULL DEFAULT true,
    "syarat_anggota" VARCHAR(1000),
    "keterangan" VARCHAR(1000),
    "status" "StatusKoperasi" NOT NULL DEFAULT 'AKTIF',
    "alasan_tidak_aktif" VARCHAR(500),
    "tidak_aktif_sejak" DATE,
    "kategori_kesehatan" "KategoriKesehatan" NOT NULL DEFAULT 'BELUM_DINILAI',
    "penilaian_tahun_buku" SMALLINT,
    "rat_tahun_buku" SMALLINT,
    "rat_tanggal" DATE,
    "anggota_terakhir_nomor" INTEGER NOT NULL DEFAULT 0,
    "jumlah_anggota_portal" INTEGER NOT NULL DEFAULT 0,
    "kunci_kirim" UUID,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_oleh" UUID,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,
    "diubah_oleh" UUID,
    "cari" TEXT,

    CONSTRAINT "koperasi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kepengurusan_koperasi" (
    "id" UUID NOT NULL,
    "koperasi_id" UUID NOT NULL,
    "jabatan" "JabatanKoperasi" NOT NULL,
    "nama" VARCHAR(120) NOT NULL,
    "telepon_sandi" TEXT,
    "nik_penduduk_sandi" TEXT,
    "mulai" DATE,
    "selesai" DATE,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kepengurusan_koperasi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "laporan_tahunan" (
    "id" UUID NOT NULL,
    "koperasi_id" UUID NOT NULL,
    "tahun_buku" SMALLINT NOT NULL,
    "anggota_laki" INTEGER,
    "anggota_perempuan" INTEGER,
    "karyawan_laki" INTEGER,
    "karyawan_perempuan" INTEGER,
    "manajer_laki" INTEGER,
    "manajer_perempuan" INTEGER,
    "modal_sendiri" BIGINT,
    "modal_luar" BIGINT,
    "aset" BIGINT,
    "volume_usaha" BIGINT,
    "shu" BIGINT,
    "tanggal_rat" DATE,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,
    "diubah_oleh" UUID,

    CONSTRAINT "laporan_tahunan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pengguna" (
    "id" UUID NOT NULL,
    "surel" VARCHAR(254) NOT NULL,
    "nama" VARCHAR(120) NOT NULL,
    "sandi_hash" VARCHAR(255),
    "surel_terverifikasi_pada" TIMESTAMPTZ(3),
    "dinonaktifkan_pada" TIMESTAMPTZ(3),
    "alasan_nonaktif" VARCHAR(500),
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pengguna_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peran_pengguna" (
    "id" UUID NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "peran" "Peran" NOT NULL,
    "kelurahan_kode" VARCHAR(13),
    "koperasi_id" UUID,
    "diberikan_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dicabut_pada" TIMESTAMPTZ(3),

    CONSTRAINT "peran_pengguna_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sesi" (
    "id" VARCHAR(64) NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "terakhir_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "berakhir_pada" TIMESTAMPTZ(3) NOT NULL,
    "peramban" VARCHAR(120) NOT NULL,
    "ip_tersamar" VARCHAR(64) NOT NULL,
    "dicabut_pada" TIMESTAMPTZ(3),

    CONSTRAINT "sesi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "token_surel" (
    "hash" VARCHAR(64) NOT NULL,
    "jenis" "JenisToken" NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kedaluwarsa_pada" TIMESTAMPTZ(3) NOT NULL,
    "dipakai_pada" TIMESTAMPTZ(3),

    CONSTRAINT "token_surel_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "batas_laju" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "batas_laju_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "draf" (
    "id" UUID NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "jenis" VARCHAR(40) NOT NULL,
    "kunci" VARCHAR(80) NOT NULL DEFAULT '',
    "judul" VARCHAR(160) NOT NULL DEFAULT '',
    "isi" TEXT NOT NULL,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draf_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "titipan_isian" (
    "hash" VARCHAR(64) NOT NULL,
    "pengguna_id" UUID,
    "jalur" VARCHAR(500) NOT NULL,
    "isi" TEXT NOT NULL,
    "kedaluwarsa_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "titipan_isian_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "penilaian" (
    "id" UUID NOT NULL,
    "koperasi_id" UUID NOT NULL,
    "tahun_buku" SMALLINT NOT NULL,
    "status" "StatusPenilaian" NOT NULL DEFAULT 'DRAF',
    "aturan_kode" VARCHAR(60) NOT NULL,
    "tata_kelola" DECIMAL(9,6) NOT NULL,
    "profil_risiko" DECIMAL(9,6) NOT NULL,
    "kinerja_keuangan" DECIMAL(9,6) NOT NULL,
    "permodalan" DECIMAL(9,6) NOT NULL,
    "total" DECIMAL(12,9) NOT NULL,
    "predikat" "PredikatKesehatan" NOT NULL,
    "kategori" "KategoriKesehatan" NOT NULL,
    "kertas_kerja_id" UUID,
    "catatan" VARCHAR(2000),
    "disusun_oleh" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diajukan_pada" TIMESTAMPTZ(3),
    "diputuskan_oleh" UUID,
    "diputuskan_pada" TIMESTAMPTZ(3),
    "catatan_pengembalian" VARCHAR(2000),
    "menggantikan_id" UUID,
    "kunci_kirim" UUID,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "penilaian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pelaku_usaha" (
    "id" UUID NOT NULL,
    "pengguna_id" UUID,
    "nama" VARCHAR(120) NOT NULL,
    "nik_penduduk_sandi" TEXT,
    "nik_penduduk_indeks" VARCHAR(64),
    "nik_penduduk_akhir" VARCHAR(4),
    "nik_diperiksa_oleh" UUID,
    "nik_diperiksa_pada" TIMESTAMPTZ(3),
    "jenis_kelamin" "JenisKelamin",
    "tanggal_lahir_sandi" TEXT,
    "tahun_lahir" SMALLINT,
    "tempat_lahir" VARCHAR(80),
    "status_kawin" "StatusKawin",
    "pendidikan" VARCHAR(20),
    "pekerjaan" VARCHAR(80),
    "disabilitas_sandi" TEXT,
    "telepon_sandi" TEXT,
    "telepon_indeks" VARCHAR(64),
    "telepon_akhir" VARCHAR(4),
    "alamat_sandi" TEXT,
    "rt" VARCHAR(3),
    "rw" VARCHAR(3),
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "sumber" "SumberData" NOT NULL DEFAULT 'PORTAL',
    "sumber_id" VARCHAR(80),
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pelaku_usaha_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "usaha" (
    "id" UUID NOT NULL,
    "nomor" VARCHAR(20) NOT NULL,
    "pelaku_usaha_id" UUID NOT NULL,
    "nama_pemilik" VARCHAR(120) NOT NULL,
    "perempuan" BOOLEAN,
    "nama" VARCHAR(160) NOT NULL,
    "kegiatan_utama" VARCHAR(200) NOT NULL,
    "produk_utama" VARCHAR(200),
    "jenis_usaha_kode" VARCHAR(20) NOT NULL,
    "kbli_kode" VARCHAR(5),
    "kbli_versi" SMALLINT,
    "status_badan_usaha" "StatusBadanUsaha" NOT NULL DEFAULT 'PERORANGAN',
    "nib" VARCHAR(13),
    "npwp_sandi" TEXT,
    "alamat" VARCHAR(300) NOT NULL,
    "rt" VARCHAR(3),
    "rw" VARCHAR(3),
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "kode_pos" VARCHAR(5),
    "lintang" DECIMAL(9,6),
    "bujur" DECIMAL(9,6),
    "tanggal_mulai" DATE,
    "modal_usaha" BIGINT,
    "omzet_tahunan" BIGINT,
    "aset" BIGINT,
    "tahun_data" SMALLINT,
    "skala_modal" "SkalaUsaha",
    "skala_omzet" "SkalaUsaha",
    "skala_dilaporkan" "SkalaUsaha",
    "skala_efektif" "SkalaUsaha",
    "dasar_skala" "DasarSkala",
    "versi_aturan_skala" VARCHAR(60),
    "pekerja_dibayar_laki" INTEGER,
    "pekerja_dibayar_perempuan" INTEGER,
    "pekerja_tidak_dibayar_laki" INTEGER,
    "pekerja_tidak_dibayar_perempuan" INTEGER,
    "pekerja_disabilitas_laki" INTEGER,
    "pekerja_disabilitas_perempuan" INTEGER,
    "status" "StatusUsaha" NOT NULL DEFAULT 'DIAJUKAN',
    "diajukan_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diverifikasi_oleh" UUID,
    "diverifikasi_pada" TIMESTAMPTZ(3),
    "dibuat_oleh" UUID,
    "pemilik_anggota" BOOLEAN NOT NULL DEFAULT false,
    "sumber" "SumberData" NOT NULL DEFAULT 'PORTAL',
    "sumber_id" VARCHAR(80),
    "kunci_kirim" UUID,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,
    "diubah_oleh" UUID,
    "cari" TEXT,

    CONSTRAINT "usaha_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legalitas_usaha" (
    "id" UUID NOT NULL,
    "usaha_id" UUID NOT NULL,
    "jenis" "JenisLegalitas" NOT NULL,
    "nomor" VARCHAR(60) NOT NULL,
    "berlaku_hingga" DATE,

    CONSTRAINT "legalitas_usaha_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peninjauan_usaha" (
    "id" UUID NOT NULL,
    "usaha_id" UUID NOT NULL,
    "hasil" "HasilPeninjauan" NOT NULL,
    "catatan" JSONB NOT NULL DEFAULT '{}',
    "catatan_umum" VARCHAR(1000),
    "oleh_id" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "peninjauan_usaha_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jenis_usaha" (
    "kode" VARCHAR(20) NOT NULL,
    "nama" VARCHAR(60) NOT NULL,
    "kriya" BOOLEAN NOT NULL DEFAULT false,
    "urutan" SMALLINT NOT NULL,

    CONSTRAINT "jenis_usaha_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "kbli_versi" (
    "versi" SMALLINT NOT NULL,
    "sumber" VARCHAR(200) NOT NULL,
    "lengkap" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "kbli_versi_pkey" PRIMARY KEY ("versi")
);

-- CreateTable
CREATE TABLE "kbli" (
    "versi" SMALLINT NOT NULL,
    "kode" VARCHAR(5) NOT NULL,
    "judul" VARCHAR(300) NOT NULL,

    CONSTRAINT "kbli_pkey" PRIMARY KEY ("versi","kode")
);

-- CreateTable
CREATE TABLE "dokumen" (
    "id" UUID NOT NULL,
    "jenis" "JenisDokumen" NOT NULL,
    "nama_asli" VARCHAR(160) NOT NULL,
    "tipe" VARCHAR(60) NOT NULL,
    "ukuran" INTEGER NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "kunci_simpan" VARCHAR(80) NOT NULL,
    "diunggah_oleh" UUID NOT NULL,
    "diunggah_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pelaku_usaha_id" UUID,
    "usaha_id" UUID,
    "koperasi_id" UUID,
    "dihapus_pada" TIMESTAMPTZ(3),

    CONSTRAINT "dokumen_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "persetujuan" (
    "id" UUID NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "tujuan" "TujuanPersetujuan" NOT NULL,
    "versi_teks" VARCHAR(20) NOT NULL,
    "teks_hash" VARCHAR(64) NOT NULL,
    "koperasi_id" UUID,
    "saluran" VARCHAR(20) NOT NULL,
    "diberikan_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ditarik_pada" TIMESTAMPTZ(3),

    CONSTRAINT "persetujuan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aturan" (
    "id" UUID NOT NULL,
    "kode" VARCHAR(60) NOT NULL,
    "versi" VARCHAR(60) NOT NULL,
    "isi" JSONB NOT NULL,
    "sumber" VARCHAR(500) NOT NULL,
    "catatan" VARCHAR(1000),
    "belum_dikonfirmasi" BOOLEAN NOT NULL DEFAULT false,
    "berlaku_mulai" DATE NOT NULL,
    "dibuat_oleh" UUID,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "aturan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pemberitahuan" (
    "id" UUID NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "judul" VARCHAR(160) NOT NULL,
    "isi" VARCHAR(1000) NOT NULL,
    "tautan" VARCHAR(300),
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dibaca_pada" TIMESTAMPTZ(3),

    CONSTRAINT "pemberitahuan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "surat_keluar" (
    "id" UUID NOT NULL,
    "kepada" VARCHAR(254) NOT NULL,
    "perihal" VARCHAR(200) NOT NULL,
    "isi_sandi" TEXT,
    "status" "StatusSurat" NOT NULL DEFAULT 'MENUNGGU',
    "percobaan" INTEGER NOT NULL DEFAULT 0,
    "coba_lagi_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "galat" VARCHAR(300),
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "terkirim_pada" TIMESTAMPTZ(3),

    CONSTRAINT "surat_keluar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catatan_audit" (
    "id" UUID NOT NULL,
    "waktu" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pengguna_id" UUID,
    "nama_pelaku" VARCHAR(120) NOT NULL,
    "peran" VARCHAR(80) NOT NULL,
    "tindakan" VARCHAR(60) NOT NULL,
    "objek_jenis" VARCHAR(40) NOT NULL,
    "objek_id" VARCHAR(60) NOT NULL,
    "sebelum" JSONB,
    "sesudah" JSONB,
    "keterangan" VARCHAR(500),
    "permintaan_id" VARCHAR(60) NOT NULL,

    CONSTRAINT "catatan_audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rantai_audit" (
    "urutan" BIGINT NOT NULL,
    "catatan_id" UUID NOT NULL,
    "hash_sebelum" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL,

    CONSTRAINT "rantai_audit_pkey" PRIMARY KEY ("urutan")
);

-- CreateTable
CREATE TABLE "kepala_rantai_audit" (
    "id" SMALLINT NOT NULL,
    "urutan" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL,

    CONSTRAINT "kepala_rantai_audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rekap_usaha" (
    "id" BIGSERIAL NOT NULL,
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "jenis_usaha_kode" VARCHAR(20) NOT NULL,
    "skala" "SkalaUsaha",
    "status" "StatusUsaha" NOT NULL,
    "perempuan" BOOLEAN,
    "anggota" BOOLEAN NOT NULL,
    "punya_nib" BOOLEAN NOT NULL,
    "bulan" DATE NOT NULL,
    "jumlah" INTEGER NOT NULL,

    CONSTRAINT "rekap_usaha_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kota" (
    "kode" VARCHAR(5) NOT NULL,
    "nama" VARCHAR(60) NOT NULL,
    "provinsi" VARCHAR(60) NOT NULL,

    CONSTRAINT "kota_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "kecamatan" (
    "kode" VARCHAR(8) NOT NULL,
    "kota_kode" VARCHAR(5) NOT NULL,
    "nama" VARCHAR(60) NOT NULL,

    CONSTRAINT "kecamatan_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "kelurahan" (
    "kode" VARCHAR(13) NOT NULL,
    "kecamatan_kode" VARCHAR(8) NOT NULL,
    "nama" VARCHAR(60) NOT NULL,
    "kode_pos" VARCHAR(5) NOT NULL,
    "lintang" DECIMAL(9,6) NOT NULL,
    "bujur" DECIMAL(9,6) NOT NULL,
    "kode_bps" VARCHAR(10) NOT NULL,

    CONSTRAINT "kelurahan_pkey" PRIMARY KEY ("kode")
);

-- CreateIndex
CREATE UNIQUE INDEX "permohonan_nomor_key" ON "permohonan"("nomor");

-- CreateIndex
CREATE UNIQUE INDEX "permohonan_kunci_kirim_key" ON "permohonan"("kunci_kirim");

-- CreateIndex
CREATE INDEX "permohonan_koperasi_id_status_status_sejak_idx" ON "permohonan"("koperasi_id", "status", "status_sejak");

-- CreateIndex
CREATE INDEX "permohonan_pelaku_usaha_id_dibuat_pada_idx" ON "permohonan"("pelaku_usaha_id", "dibuat_pada");

-- CreateIndex
CREATE INDEX "pesan_permohonan_permohonan_id_pada_idx" ON "pesan_permohonan"("permohonan_id", "pada");

-- CreateIndex
CREATE INDEX "dokumen_permohonan_dokumen_id_idx" ON "dokumen_permohonan"("dokumen_id");

-- CreateIndex
CREATE UNIQUE INDEX "anggota_permohonan_id_key" ON "anggota"("permohonan_id");

-- CreateIndex
CREATE INDEX "anggota_pelaku_usaha_id_idx" ON "anggota"("pelaku_usaha_id");

-- CreateIndex
CREATE UNIQUE INDEX "anggota_koperasi_id_nomor_anggota_key" ON "anggota"("koperasi_id", "nomor_anggota");

-- CreateIndex
CREATE UNIQUE INDEX "koperasi_nomor_induk_koperasi_key" ON "koperasi"("nomor_induk_koperasi");

-- CreateIndex
CREATE UNIQUE INDEX "koperasi_kunci_kirim_key" ON "koperasi"("kunci_kirim");

-- CreateIndex
CREATE INDEX "koperasi_kelurahan_kode_jenis_idx" ON "koperasi"("kelurahan_kode", "jenis");

-- CreateIndex
CREATE INDEX "koperasi_kunci_badan_hukum_idx" ON "koperasi"("kunci_badan_hukum");

-- CreateIndex
CREATE INDEX "koperasi_nama_id_idx" ON "koperasi"("nama", "id");

-- CreateIndex
CREATE INDEX "kepengurusan_koperasi_koperasi_id_idx" ON "kepengurusan_koperasi"("koperasi_id");

-- CreateIndex
CREATE UNIQUE INDEX "laporan_tahunan_koperasi_id_tahun_buku_key" ON "laporan_tahunan"("koperasi_id", "tahun_buku");

-- CreateIndex
CREATE UNIQUE INDEX "pengguna_surel_key" ON "pengguna"("surel");

-- CreateIndex
CREATE INDEX "peran_pengguna_pengguna_id_idx" ON "peran_pengguna"("pengguna_id");

-- CreateIndex
CREATE INDEX "peran_pengguna_koperasi_id_idx" ON "peran_pengguna"("koperasi_id");

-- CreateIndex
CREATE INDEX "peran_pengguna_kelurahan_kode_idx" ON "peran_pengguna"("kelurahan_kode");

-- CreateIndex
CREATE INDEX "sesi_pengguna_id_idx" ON "sesi"("pengguna_id");

-- CreateIndex
CREATE INDEX "token_surel_pengguna_id_idx" ON "token_surel"("pengguna_id");

-- CreateIndex
CREATE UNIQUE INDEX "draf_pengguna_id_jenis_kunci_key" ON "draf"("pengguna_id", "jenis", "kunci");

-- CreateIndex
CREATE INDEX "titipan_isian_kedaluwarsa_pada_idx" ON "titipan_isian"("kedaluwarsa_pada");

-- CreateIndex
CREATE UNIQUE INDEX "penilaian_kunci_kirim_key" ON "penilaian"("kunci_kirim");

-- CreateIndex
CREATE INDEX "penilaian_koperasi_id_tahun_buku_idx" ON "penilaian"("koperasi_id", "tahun_buku");

-- CreateIndex
CREATE INDEX "penilaian_status_diajukan_pada_idx" ON "penilaian"("status", "diajukan_pada");

-- CreateIndex
CREATE UNIQUE INDEX "pelaku_usaha_pengguna_id_key" ON "pelaku_usaha"("pengguna_id");

-- CreateIndex
CREATE UNIQUE INDEX "pelaku_usaha_nik_penduduk_indeks_key" ON "pelaku_usaha"("nik_penduduk_indeks");

-- CreateIndex
CREATE INDEX "pelaku_usaha_telepon_indeks_idx" ON "pelaku_usaha"("telepon_indeks");

-- CreateIndex
CREATE INDEX "pelaku_usaha_kelurahan_kode_idx" ON "pelaku_usaha"("kelurahan_kode");

-- CreateIndex
CREATE UNIQUE INDEX "pelaku_usaha_sumber_sumber_id_key" ON "pelaku_usaha"("sumber", "sumber_id");

-- CreateIndex
CREATE UNIQUE INDEX "usaha_nomor_key" ON "usaha"("nomor");

-- CreateIndex
CREATE UNIQUE INDEX "usaha_kunci_kirim_key" ON "usaha"("kunci_kirim");

-- CreateIndex
CREATE INDEX "usaha_pelaku_usaha_id_idx" ON "usaha"("pelaku_usaha_id");

-- CreateIndex
CREATE UNIQUE INDEX "usaha_sumber_sumber_id_key" ON "usaha"("sumber", "sumber_id");

-- CreateIndex
CREATE UNIQUE INDEX "legalitas_usaha_usaha_id_jenis_nomor_key" ON "legalitas_usaha"("usaha_id", "jenis", "nomor");

-- CreateIndex
CREATE INDEX "peninjauan_usaha_usaha_id_pada_idx" ON "peninjauan_usaha"("usaha_id", "pada");

-- CreateIndex
CREATE UNIQUE INDEX "dokumen_kunci_simpan_key" ON "dokumen"("kunci_simpan");

-- CreateIndex
CREATE INDEX "dokumen_pelaku_usaha_id_idx" ON "dokumen"("pelaku_usaha_id");

-- CreateIndex
CREATE INDEX "dokumen_koperasi_id_idx" ON "dokumen"("koperasi_id");

-- CreateIndex
CREATE INDEX "persetujuan_pengguna_id_tujuan_idx" ON "persetujuan"("pengguna_id", "tujuan");

-- CreateIndex
CREATE INDEX "aturan_kode_berlaku_mulai_idx" ON "aturan"("kode", "berlaku_mulai");

-- CreateIndex
CREATE UNIQUE INDEX "aturan_kode_versi_key" ON "aturan"("kode", "versi");

-- CreateIndex
CREATE INDEX "pemberitahuan_pengguna_id_dibuat_pada_idx" ON "pemberitahuan"("pengguna_id", "dibuat_pada");

-- CreateIndex
CREATE INDEX "surat_keluar_status_coba_lagi_pada_idx" ON "surat_keluar"("status", "coba_lagi_pada");

-- CreateIndex
CREATE INDEX "surat_keluar_dibuat_pada_idx" ON "surat_keluar"("dibuat_pada");

-- CreateIndex
CREATE INDEX "catatan_audit_objek_jenis_objek_id_waktu_idx" ON "catatan_audit"("objek_jenis", "objek_id", "waktu");

-- CreateIndex
CREATE INDEX "catatan_audit_pengguna_id_waktu_idx" ON "catatan_audit"("pengguna_id", "waktu");

-- CreateIndex
CREATE INDEX "catatan_audit_waktu_idx" ON "catatan_audit"("waktu");

-- CreateIndex
CREATE UNIQUE INDEX "rantai_audit_catatan_id_key" ON "rantai_audit"("catatan_id");

-- CreateIndex
CREATE UNIQUE INDEX "rantai_audit_hash_sebelum_key" ON "rantai_audit"("hash_sebelum");

-- CreateIndex
CREATE INDEX "rekap_usaha_kelurahan_kode_idx" ON "rekap_usaha"("kelurahan_kode");

-- CreateIndex
CREATE INDEX "kelurahan_kecamatan_kode_idx" ON "kelurahan"("kecamatan_kode");

-- AddForeignKey
ALTER TABLE "permohonan" ADD CONSTRAINT "permohonan_pelaku_usaha_id_fkey" FOREIGN KEY ("pelaku_usaha_id") REFERENCES "pelaku_usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "permohonan" ADD CONSTRAINT "permohonan_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "permohonan" ADD CONSTRAINT "permohonan_usaha_id_fkey" FOREIGN KEY ("usaha_id") REFERENCES "usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pesan_permohonan" ADD CONSTRAINT "pesan_permohonan_permohonan_id_fkey" FOREIGN KEY ("permohonan_id") REFERENCES "permohonan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokumen_permohonan" ADD CONSTRAINT "dokumen_permohonan_permohonan_id_fkey" FOREIGN KEY ("permohonan_id") REFERENCES "permohonan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokumen_permohonan" ADD CONSTRAINT "dokumen_permohonan_dokumen_id_fkey" FOREIGN KEY ("dokumen_id") REFERENCES "dokumen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anggota" ADD CONSTRAINT "anggota_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anggota" ADD CONSTRAINT "anggota_pelaku_usaha_id_fkey" FOREIGN KEY ("pelaku_usaha_id") REFERENCES "pelaku_usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anggota" ADD CONSTRAINT "anggota_permohonan_id_fkey" FOREIGN KEY ("permohonan_id") REFERENCES "permohonan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "koperasi" ADD CONSTRAINT "koperasi_kelurahan_kode_fkey" FOREIGN KEY ("kelurahan_kode") REFERENCES "kelurahan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kepengurusan_koperasi" ADD CONSTRAINT "kepengurusan_koperasi_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "laporan_tahunan" ADD CONSTRAINT "laporan_tahunan_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peran_pengguna" ADD CONSTRAINT "peran_pengguna_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peran_pengguna" ADD CONSTRAINT "peran_pengguna_kelurahan_kode_fkey" FOREIGN KEY ("kelurahan_kode") REFERENCES "kelurahan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peran_pengguna" ADD CONSTRAINT "peran_pengguna_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sesi" ADD CONSTRAINT "sesi_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "token_surel" ADD CONSTRAINT "token_surel_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draf" ADD CONSTRAINT "draf_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penilaian" ADD CONSTRAINT "penilaian_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penilaian" ADD CONSTRAINT "penilaian_kertas_kerja_id_fkey" FOREIGN KEY ("kertas_kerja_id") REFERENCES "dokumen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penilaian" ADD CONSTRAINT "penilaian_menggantikan_id_fkey" FOREIGN KEY ("menggantikan_id") REFERENCES "penilaian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pelaku_usaha" ADD CONSTRAINT "pelaku_usaha_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pelaku_usaha" ADD CONSTRAINT "pelaku_usaha_kelurahan_kode_fkey" FOREIGN KEY ("kelurahan_kode") REFERENCES "kelurahan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "usaha" ADD CONSTRAINT "usaha_pelaku_usaha_id_fkey" FOREIGN KEY ("pelaku_usaha_id") REFERENCES "pelaku_usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "usaha" ADD CONSTRAINT "usaha_kelurahan_kode_fkey" FOREIGN KEY ("kelurahan_kode") REFERENCES "kelurahan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "usaha" ADD CONSTRAINT "usaha_jenis_usaha_kode_fkey" FOREIGN KEY ("jenis_usaha_kode") REFERENCES "jenis_usaha"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legalitas_usaha" ADD CONSTRAINT "legalitas_usaha_usaha_id_fkey" FOREIGN KEY ("usaha_id") REFERENCES "usaha"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peninjauan_usaha" ADD CONSTRAINT "peninjauan_usaha_usaha_id_fkey" FOREIGN KEY ("usaha_id") REFERENCES "usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kbli" ADD CONSTRAINT "kbli_versi_fkey" FOREIGN KEY ("versi") REFERENCES "kbli_versi"("versi") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokumen" ADD CONSTRAINT "dokumen_pelaku_usaha_id_fkey" FOREIGN KEY ("pelaku_usaha_id") REFERENCES "pelaku_usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokumen" ADD CONSTRAINT "dokumen_usaha_id_fkey" FOREIGN KEY ("usaha_id") REFERENCES "usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokumen" ADD CONSTRAINT "dokumen_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "persetujuan" ADD CONSTRAINT "persetujuan_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pemberitahuan" ADD CONSTRAINT "pemberitahuan_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rantai_audit" ADD CONSTRAINT "rantai_audit_catatan_id_fkey" FOREIGN KEY ("catatan_id") REFERENCES "catatan_audit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kecamatan" ADD CONSTRAINT "kecamatan_kota_kode_fkey" FOREIGN KEY ("kota_kode") REFERENCES "kota"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kelurahan" ADD CONSTRAINT "kelurahan_kecamatan_kode_fkey" FOREIGN KEY ("kecamatan_kode") REFERENCES "kecamatan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;
