import { formatTanggal, samarkanNikPenduduk, samarkanTelepon } from '@/lib/platform/format';
import { LABEL_PENDIDIKAN } from '@/lib/umkm/rules';
import { JABATAN_PENGURUS, labelAcuan } from '../../acuan';
import type { BarisPengurus } from '../schema';

/** What one calls the fields of an office holder. */
export const LABEL_PENGURUS = {
  jabatan: 'Jabatan',
  nama: 'Nama lengkap',
  telepon: 'Telepon',
  nikPenduduk: 'NIK penduduk (KTP)',
  npwp: 'NPWP orang ini',
  pendidikan: 'Pendidikan terakhir',
  mulai: 'Menjabat sejak',
} as const satisfies Record<keyof BarisPengurus, string>;

export type NamaIsianPengurus = keyof typeof LABEL_PENGURUS;
const NAMA_ISIAN = Object.keys(LABEL_PENGURUS) as NamaIsianPengurus[];

/** Fields of which the trail says only that they changed. */
const RAHASIA: readonly NamaIsianPengurus[] = ['telepon', 'nikPenduduk', 'npwp'];

/** The entry as the correction leaves it: an empty number keeps what is stored. */
export const hasilPembetulan = (lama: BarisPengurus, isian: BarisPengurus): BarisPengurus => ({
  ...isian,
  telepon: isian.telepon ?? lama.telepon,
  nikPenduduk: isian.nikPenduduk ?? lama.nikPenduduk,
  npwp: isian.npwp ?? lama.npwp,
});

/** The fields in which two states of an entry differ. */
export const isianBerbeda = (lama: BarisPengurus, baru: BarisPengurus): NamaIsianPengurus[] =>
  NAMA_ISIAN.filter((nama) => lama[nama] !== baru[nama]);

/** A field as somebody else may read it; '' when nothing is filled in. */
export function tulisIsianPengurus(nama: NamaIsianPengurus, satu: BarisPengurus): string {
  if (nama === 'jabatan') return labelAcuan(JABATAN_PENGURUS, satu.jabatan);
  if (nama === 'pendidikan') return satu.pendidikan ? LABEL_PENDIDIKAN[satu.pendidikan] : '';
  const isi = satu[nama];
  if (!isi) return '';
  if (nama === 'telepon') return samarkanTelepon(isi);
  if (nama === 'nikPenduduk' || nama === 'npwp') return samarkanNikPenduduk(isi);
  return nama === 'mulai' ? formatTanggal(isi) : isi;
}

/** What the trail tells of a correction, before and after; numbers of a person stay out of it. */
export function jejakPembetulan(lama: BarisPengurus, baru: BarisPengurus) {
  const berbeda = isianBerbeda(lama, baru);
  const terang = berbeda.filter((nama) => !RAHASIA.includes(nama));
  const ambil = (satu: BarisPengurus) =>
    Object.fromEntries(terang.map((nama) => [nama, satu[nama]]));
  const rahasia = berbeda.filter((nama) => RAHASIA.includes(nama));
  return {
    sebelum: ambil(lama),
    sesudah: {
      // Who it is about, where the fields that changed do not say so.
      pengurus: `${lama.nama}, ${tulisIsianPengurus('jabatan', lama).toLowerCase()}`,
      ...ambil(baru),
      ...Object.fromEntries(rahasia.map((nama) => [nama, 'diubah'])),
    },
  };
}
