import { z } from 'zod';
import { hariIni } from '@/lib/platform/clock';
import {
  atauNull,
  centang,
  galatIsian,
  kodeUuid,
  pilihan,
  tanggalIso,
  teksNama,
  telepon,
} from '@/lib/platform/isian';
import { isianNikPenduduk, isianNpwp } from '@/lib/umkm/identitas/schema';
import { PENDIDIKAN } from '@/lib/umkm/rules';
import { JABATAN_PENGURUS, kodeAcuan, labelAcuan } from '../acuan';
import { belumLahir, jabatanBerulang, rangkapDaftar } from './rules';

/** The fields of one office holder. */
export const ISIAN_PENGURUS = {
  jabatan: pilihan(kodeAcuan(JABATAN_PENGURUS), 'jabatan'),
  nama: teksNama({ label: 'nama', maks: 120, min: 2 }),
  telepon: atauNull(telepon({ label: 'telepon' })),
  nikPenduduk: atauNull(isianNikPenduduk()),
  npwp: atauNull(isianNpwp(false)),
  pendidikan: atauNull(pilihan(PENDIDIKAN, 'pendidikan')),
  mulai: atauNull(tanggalIso({ label: 'tanggal mulai menjabat', maks: hariIni })),
};

const barisPengurusSchema = z.strictObject(ISIAN_PENGURUS);
/** One office holder: phone in E.164, identity and tax number of the person 16 digits, day as ISO text. */
export type BarisPengurus = z.output<typeof barisPengurusSchema>;

/** A new office holder. `id` is made by the form, so that sending it twice adds one person. */
export const tambahPengurusSchema = z.strictObject({
  koperasiId: kodeUuid(),
  id: kodeUuid(),
  konfirmasiPeringatan: centang(),
  ...ISIAN_PENGURUS,
});
export type TambahPengurusInput = z.output<typeof tambahPengurusSchema>;

export const akhiriPengurusSchema = z.strictObject({
  koperasiId: kodeUuid(),
  id: kodeUuid(),
  selesai: tanggalIso({ label: 'tanggal selesai menjabat', maks: hariIni }),
});
export type AkhiriPengurusInput = z.output<typeof akhiriPengurusSchema>;

/** Rows of the form for several office holders at once. */
export const BARIS_PENGURUS = 6;
export const NAMA_ISIAN_PENGURUS = [
  'jabatan',
  'nama',
  'telepon',
  'nikPenduduk',
  'npwp',
  'pendidikan',
  'mulai',
] as const;
export type NamaIsianPengurus = (typeof NAMA_ISIAN_PENGURUS)[number];

/** Name of a field in the form for several: 'pengurus.0.nama'. */
export const isianPengurus = (baris: number, nama: NamaIsianPengurus) =>
  `pengurus.${baris}.${nama}`;

const SEMUA_BARIS = Array.from({ length: BARIS_PENGURUS }, (_, baris) => baris);

const bentukDaftar = Object.fromEntries(
  SEMUA_BARIS.flatMap((baris) =>
    NAMA_ISIAN_PENGURUS.map((nama) => [
      isianPengurus(baris, nama),
      z.string().max(1000).optional(),
    ]),
  ),
);

/**
 * The rows of the form for several in which somebody stands, by number from 0. A row in which only the office
 * is chosen is empty.
 */
export const barisTerisi = (mentah: Readonly<Record<string, string | undefined>>): number[] =>
  SEMUA_BARIS.filter((baris) =>
    NAMA_ISIAN_PENGURUS.some(
      (nama) => nama !== 'jabatan' && (mentah[isianPengurus(baris, nama)] ?? '').trim() !== '',
    ),
  );

/**
 * Several office holders from one form. Empty rows are left out (`barisTerisi`). Messages stand at the
 * fields of their row. One identity number in two offices is refused, an office of one person in a second
 * row, and a term that begins before birth.
 */
export const daftarPengurusSchema = z.strictObject(bentukDaftar).transform((mentah, ctx) => {
  const hasil: BarisPengurus[] = [];
  const barisHasil: number[] = [];
  for (const baris of barisTerisi(mentah)) {
    const isi = Object.fromEntries(
      NAMA_ISIAN_PENGURUS.map((nama) => [nama, mentah[isianPengurus(baris, nama)] ?? '']),
    );
    const terbaca = barisPengurusSchema.safeParse(isi);
    if (terbaca.success) {
      hasil.push(terbaca.data);
      barisHasil.push(baris);
      continue;
    }
    for (const [nama, pesan] of Object.entries(galatIsian(terbaca.error))) {
      ctx.addIssue({
        code: 'custom',
        path: [`pengurus.${baris}.${nama}`],
        message: pesan.join(' '),
      });
    }
  }
  for (const { letak, pertama, jabatan } of jabatanBerulang(hasil)) {
    ctx.addIssue({
      code: 'custom',
      path: [isianPengurus(barisHasil[letak] ?? 0, 'jabatan')],
      message: `${labelAcuan(JABATAN_PENGURUS, jabatan)} sudah tertulis di orang ke-${(barisHasil[pertama] ?? 0) + 1}, dan hanya dipegang satu orang.`,
    });
  }
  for (const { letak, pesan } of rangkapDaftar(hasil).filter(({ pasti }) => pasti)) {
    const path = [isianPengurus(barisHasil[letak] ?? 0, 'nikPenduduk')];
    ctx.addIssue({ code: 'custom', path, message: pesan });
  }
  hasil.forEach((satu, letak) => {
    const message = belumLahir(satu, hariIni());
    const path = [isianPengurus(barisHasil[letak] ?? 0, 'mulai')];
    if (message) ctx.addIssue({ code: 'custom', path, message });
  });
  return hasil;
});
