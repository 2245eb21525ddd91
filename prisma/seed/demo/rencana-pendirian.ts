import type { IsianPendirian } from '@/lib/pendirian/isian/schema';
import type { TitikJalan } from './jalan-pendirian';

/** The foundings of the demo: every state once, with names that are plainly invented. */

/**
 * Who leads: the owner's account of the sign-in page, that of the pengurus, another owner, or one of those
 * whom the campaign for a new koperasi brought together.
 */
export type PemrakarsaRencana = 'pemilik' | 'pengurus' | 'lain' | 'peluang';

export interface RencanaPendirian {
  isian: IsianPendirian;
  pemrakarsa: PemrakarsaRencana;
  /** Founders besides the initiator. */
  pendiriLain: number;
  /** The owner of the sign-in page is one of the founders. */
  bersamaPemilik?: boolean;
  /** How far it has come; null while founders are gathered. */
  sampai: TitikJalan | null;
  akhir?: 'DIKEMBALIKAN' | 'DITOLAK' | 'DIBATALKAN';
  /** Words to the initiator, or the reason of the end. */
  alasan?: string;
  /** Rupiah that each founder pays beyond the simpanan pokok. */
  tambahan?: bigint;
  /** Days ago: begun, and in the present state. */
  hari: { mulai: number; keadaan: number };
}

const hari = (mulai: number, keadaan: number) => ({ mulai, keadaan });

const isian = (
  nama: string,
  jenis: IsianPendirian['jenis'],
  kelurahanKode: string,
  ubah: Partial<IsianPendirian> = {},
): IsianPendirian => ({
  ragam: 'PRIMER',
  jenis,
  pola: 'KONVENSIONAL',
  koperasiId: null,
  kelurahanKode,
  alamat: 'Jalan Rencana Contoh Nomor 8',
  wilayahKerja: 'KOTA',
  nama,
  tujuan: 'Membeli bahan bersama supaya lebih murah, dan menjual bersama supaya lebih luas.',
  kegiatan: 'Toko bahan baku untuk anggota, lalu gerai hasil usaha anggota.',
  sektorUsaha: 7,
  simpananPokok: 100_000n,
  simpananWajib: 20_000n,
  ...ubah,
});

export const RENCANA_PENDIRIAN: readonly RencanaPendirian[] = [
  {
    isian: isian('Koperasi Konsumen Dapur Bersama Umpama', 'KONSUMEN', '32.76.01.1006'),
    pemrakarsa: 'pemilik',
    pendiriLain: 4,
    sampai: null,
    hari: hari(9, 9),
  },
  {
    isian: isian('Koperasi Jasa Niaga Bersatu Umpama', 'JASA', '32.76.01.1006', {
      ragam: 'SEKUNDER',
      tujuan: 'Melayani koperasi anggota dengan pembukuan dan belanja bersama.',
      kegiatan: 'Jasa pembukuan dan pembelian bersama untuk koperasi anggota.',
      simpananPokok: 5_000_000n,
      simpananWajib: 500_000n,
    }),
    pemrakarsa: 'pengurus',
    pendiriLain: 0,
    sampai: null,
    hari: hari(16, 16),
  },
  {
    isian: isian('Koperasi Produsen Kue Rekaan Depok', 'PRODUSEN', '32.76.05.1001'),
    pemrakarsa: 'lain',
    pendiriLain: 9,
    sampai: 'SIAP_PENYULUHAN',
    hari: hari(20, 17),
  },
  {
    isian: isian('Koperasi Pemasaran Kriya Percobaan Depok', 'PEMASARAN', '32.76.02.1009'),
    pemrakarsa: 'lain',
    pendiriLain: 8,
    sampai: 'PENYULUHAN_TERJADWAL',
    hari: hari(18, 3),
  },
  {
    isian: isian('Koperasi Konsumen Warung Andaikan Maju', 'KONSUMEN', '32.76.01.1006'),
    pemrakarsa: 'lain',
    pendiriLain: 9,
    bersamaPemilik: true,
    sampai: 'RAPAT_PENDIRIAN',
    hari: hari(33, 12),
  },
  {
    isian: isian(
      'Koperasi Simpan Pinjam Rekaan Sejahtera Bersama',
      'SIMPAN_PINJAM',
      '32.76.04.1004',
      {
        tujuan: 'Menghimpun simpanan anggota dan meminjamkannya kepada anggota.',
        kegiatan: 'Simpanan dan pinjaman untuk modal kerja anggota.',
        simpananPokok: 1_000_000n,
        simpananWajib: 100_000n,
        sektorUsaha: 11,
      },
    ),
    pemrakarsa: 'lain',
    pendiriLain: 9,
    sampai: 'RAPAT_DIKIRIM',
    tambahan: 54_000_000n,
    hari: hari(46, 6),
  },
  {
    isian: isian('Koperasi Jasa Angkut Misalnya Lancar', 'JASA', '32.76.06.1001'),
    pemrakarsa: 'lain',
    pendiriLain: 9,
    sampai: 'AKTA_DIKIRIM',
    akhir: 'DIKEMBALIKAN',
    alasan: 'Nama pada halaman pertama akta berbeda dari berita acara. Mohon diperbaiki notaris.',
    hari: hari(71, 4),
  },
  {
    isian: isian('Koperasi Produsen Batik Contoh Depok', 'PRODUSEN', '32.76.08.1003'),
    pemrakarsa: 'lain',
    pendiriLain: 10,
    sampai: 'AHU_DIKIRIM',
    hari: hari(84, 2),
  },
  {
    isian: isian('Koperasi Konsumen Lestari Umpama Jaya', 'KONSUMEN', '32.76.10.1001', {
      pola: 'SYARIAH',
    }),
    pemrakarsa: 'lain',
    pendiriLain: 9,
    sampai: 'BERBADAN_HUKUM',
    hari: hari(112, 20),
  },
  {
    isian: isian('Koperasi Produsen Tempe Misalnya Gurih', 'PRODUSEN', '32.76.09.1002'),
    pemrakarsa: 'lain',
    pendiriLain: 8,
    sampai: 'NIB_TERBIT',
    hari: hari(131, 5),
  },
  {
    isian: isian('Koperasi Pemasaran Tani Rekaan Makmur', 'PEMASARAN', '32.76.07.1002'),
    pemrakarsa: 'lain',
    pendiriLain: 11,
    sampai: 'NOMOR_INDUK_TERBIT',
    hari: hari(150, 12),
  },
  {
    isian: isian('Koperasi Jasa Kurir Percobaan Kilat', 'JASA', '32.76.11.1002'),
    pemrakarsa: 'lain',
    pendiriLain: 8,
    sampai: 'SIAP_PENYULUHAN',
    akhir: 'DITOLAK',
    alasan:
      'Kegiatannya sama dengan perusahaan milik seorang pendiri, dan pendiri lain hanya pekerjanya.',
    hari: hari(60, 41),
  },
  {
    isian: isian('Koperasi Konsumen Pasar Andaikan Ramai', 'KONSUMEN', '32.76.03.1010'),
    pemrakarsa: 'lain',
    pendiriLain: 3,
    sampai: null,
    akhir: 'DIBATALKAN',
    alasan: 'Pendiri bergabung dengan koperasi pasar yang sudah ada.',
    hari: hari(55, 30),
  },
  {
    // Its sektor and kelurahan are those of the campaign.
    isian: isian('Koperasi Pemasaran Peluang Contoh Bersama', 'PEMASARAN', '32.76.01.1006'),
    pemrakarsa: 'peluang',
    pendiriLain: 9,
    sampai: 'PENYULUHAN_TERJADWAL',
    hari: hari(24, 4),
  },
];
