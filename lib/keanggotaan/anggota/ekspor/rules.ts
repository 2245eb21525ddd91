import { tanggalJakarta } from '@/lib/platform/clock';
import { LABEL_CARA_BAYAR } from '../../permohonan/rules';
import { CARA_BAYAR } from '../../permohonan/schema';
import { LABEL_ALASAN_KELUAR } from '../../rules';
import type { AnggotaSekunderDto } from '../../sekunder/reads';
import { LABEL_STATUS_ANGGOTA } from '../rules';
import type { AnggotaDto } from '../types';

/** Way of payment in words; what was stored before the list of today stays as it is. */
export function labelCaraBayar(kode: string | null): string {
  const dikenal = CARA_BAYAR.find((satu) => satu === kode);
  return dikenal ? LABEL_CARA_BAYAR[dikenal] : (kode ?? '');
}

export const KEPALA_EKSPOR = [
  'Koperasi',
  'Nomor anggota',
  'Nama',
  'Tanggal masuk',
  'Simpanan pokok (Rp)',
  'Tanggal bayar',
  'Cara bayar',
  'Status',
  'Tanggal keluar',
  'Alasan keluar',
  'Keterangan keluar',
] as const;

/** One line of the file; days as YYYY-MM-DD, which every spreadsheet sorts. */
export const barisEkspor = (satu: AnggotaDto): (string | number | bigint)[] => [
  satu.namaKoperasi,
  satu.nomorAnggota,
  satu.nama,
  tanggalJakarta(satu.tanggalMasuk),
  satu.simpananPokok,
  tanggalJakarta(satu.tanggalBayar),
  labelCaraBayar(satu.caraBayar),
  LABEL_STATUS_ANGGOTA[satu.status],
  satu.tanggalKeluar ? tanggalJakarta(satu.tanggalKeluar) : '',
  satu.alasanKeluar ? LABEL_ALASAN_KELUAR[satu.alasanKeluar] : '',
  satu.keteranganKeluar ?? '',
];

/** The file of a koperasi sekunder, whose members are koperasi. */
export const KEPALA_EKSPOR_SEKUNDER = [
  'Koperasi',
  'Nomor anggota',
  'Koperasi anggota',
  'Tanggal masuk',
  'Simpanan pokok (Rp)',
  'Tanggal bayar',
] as const;

/** One line of it. */
export const barisEksporSekunder = (
  namaKoperasi: string,
  satu: AnggotaSekunderDto,
): (string | number | bigint)[] => [
  namaKoperasi,
  satu.nomorAnggota,
  satu.nama,
  tanggalJakarta(satu.tanggalMasuk),
  satu.simpananPokok,
  tanggalJakarta(satu.tanggalBayar),
];
