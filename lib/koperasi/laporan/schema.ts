import { z } from 'zod';
import { hariIni } from '@/lib/platform/clock';
import {
  atauNull,
  bilanganBulat,
  centang,
  kodeUuid,
  pilihan,
  RUPIAH_MAKS,
  rupiah,
  tahun,
  tanggalIso,
} from '@/lib/platform/isian';

const ORANG_PALING_BANYAK = 10_000_000;
const orang = (label: string) => atauNull(bilanganBulat({ label, maks: ORANG_PALING_BANYAK }));
const uang = (label: string, min = 0n) => atauNull(rupiah({ label, min }));

/** Mirrors the enum of the database; the tuple gives zod its values. */
export const CARA_RAT = ['LURING', 'DARING', 'CAMPURAN'] as const;

const ISIAN_LAPORAN = {
  tanggalRat: atauNull(tanggalIso({ label: 'tanggal RAT', maks: hariIni })),
  caraRat: atauNull(pilihan(CARA_RAT, 'cara RAT diadakan')),
  anggotaLaki: orang('jumlah anggota laki-laki'),
  anggotaPerempuan: orang('jumlah anggota perempuan'),
  karyawanLaki: orang('jumlah karyawan laki-laki'),
  karyawanPerempuan: orang('jumlah karyawan perempuan'),
  manajerLaki: orang('jumlah manajer laki-laki'),
  manajerPerempuan: orang('jumlah manajer perempuan'),
  modalSendiri: uang('modal sendiri', -RUPIAH_MAKS),
  modalLuar: uang('modal luar'),
  aset: uang('aset'),
  volumeUsaha: uang('volume usaha'),
  shu: uang('SHU', -RUPIAH_MAKS),
};

const polos = z.strictObject(ISIAN_LAPORAN);
/** What a report says of one book year, clean; null where nothing is known. */
export type IsianLaporan = z.output<typeof polos>;

/** `versi` 0: this report is not there yet. */
export const simpanLaporanSchema = z
  .strictObject({
    koperasiId: kodeUuid(),
    tahunBuku: tahun({ label: 'tahun buku' }),
    versi: bilanganBulat({ label: 'versi' }),
    konfirmasiPeringatan: centang(),
    ...ISIAN_LAPORAN,
  })
  .transform(({ koperasiId, tahunBuku, versi, konfirmasiPeringatan, ...isian }) => ({
    koperasiId,
    tahunBuku,
    versi,
    konfirmasi: konfirmasiPeringatan,
    isian,
  }));
export type SimpanLaporanInput = z.output<typeof simpanLaporanSchema>;

/** One version of a report in the state that was on the screen. */
export const RUJUKAN_LAPORAN = {
  id: kodeUuid(),
  versi: bilanganBulat({ label: 'versi', min: 1 }),
};
export const rujukanLaporanSchema = z.strictObject(RUJUKAN_LAPORAN);
export type RujukanLaporanInput = z.output<typeof rujukanLaporanSchema>;
