import { z } from 'zod';
import { denganAturan } from '@/lib/platform/aturan-isian';
import { hariIni } from '@/lib/platform/clock';
import {
  atauNull,
  bilanganBulat,
  centang,
  kodeUuid,
  tahun,
  tanggalIso,
  teks,
  teksNama,
} from '@/lib/platform/isian';
import { POLA_KODE_KELURAHAN } from '@/lib/wilayah/rules';
import type { AngkatanIsi, ProgramIsi } from '../types';

const uraian = (label: string, maks: number) => atauNull(teks({ label, maks, barisBanyak: true }));
const jumlah = (label: string) => atauNull(bilanganBulat({ label, min: 1, maks: 1_000_000 }));
const tahunProgram = (label: string) => atauNull(tahun({ label, min: 2000, maks: 2100 }));
const versi = bilanganBulat({ label: 'versi', min: 1 });

const ASAL = {
  sumber: teks({ label: 'sumber keterangan', maks: 500, min: 3 }),
  tanggalSumber: tanggalIso({ label: 'tanggal sumber', min: '2000-01-01', maks: hariIni }),
  catatan: uraian('catatan', 1000),
  belumDikonfirmasi: centang(),
};

const ISIAN = {
  nama: teksNama({ label: 'nama program', maks: 120, min: 3 }),
  keterangan: teks({ label: 'keterangan', maks: 1000, min: 10, barisBanyak: true }),
  targetSeluruh: jumlah('sasaran seluruhnya'),
  tahunMulai: tahunProgram('tahun mulai'),
  tahunSelesai: tahunProgram('tahun selesai'),
  umurMin: atauNull(bilanganBulat({ label: 'umur paling muda', min: 10, maks: 100 })),
  hanyaPerempuan: centang(),
  pernahKawin: centang(),
  perluUsaha: centang(),
  rekomendasiDari: atauNull(teks({ label: 'pemberi rekomendasi', maks: 120, min: 2 })),
  dahulukanKepalaKeluarga: centang(),
  hadirPersenMin: bilanganBulat({ label: 'kehadiran paling sedikit', min: 0, maks: 100 }),
  kunjunganMin: bilanganBulat({ label: 'kunjungan paling sedikit', min: 0, maks: 100 }),
  ...ASAL,
  aktif: centang(),
};

type Mentah = z.output<z.ZodObject<typeof ISIAN>>;

const denganUrutanTahun = <S extends z.ZodType<Mentah>>(skema: S): S =>
  denganAturan(skema, ['tahunMulai', 'tahunSelesai'], ({ tahunMulai, tahunSelesai }, ctx) => {
    if (tahunMulai === null || tahunSelesai === null || tahunSelesai >= tahunMulai) return;
    ctx.addIssue({
      code: 'custom',
      path: ['tahunSelesai'],
      message: 'Tahun selesai tidak boleh sebelum tahun mulai.',
    });
  });

function keIsi({ aktif, ...isi }: Mentah) {
  return { isi: isi satisfies ProgramIsi as ProgramIsi, aktif };
}

export const tambahProgramSchema = denganUrutanTahun(
  z.strictObject({ kunciKirim: kodeUuid(), ...ISIAN }),
).transform(({ kunciKirim, ...isi }) => ({ kunciKirim, ...keIsi(isi) }));
export type TambahProgramInput = z.output<typeof tambahProgramSchema>;

export const ubahProgramSchema = denganUrutanTahun(
  z.strictObject({ id: kodeUuid(), versi, ...ISIAN }),
).transform(({ id, versi: dilihat, ...isi }) => ({ id, versi: dilihat, ...keIsi(isi) }));
export type UbahProgramInput = z.output<typeof ubahProgramSchema>;

/** A year of a programme; `versi` is 0 for one that is not there yet. */
export const simpanAngkatanSchema = denganAturan(
  z.strictObject({
    programId: kodeUuid(),
    tahun: tahun({ label: 'tahun', min: 2000, maks: 2100 }),
    versi: bilanganBulat({ label: 'versi', min: 0 }),
    target: jumlah('sasaran setahun'),
    kuotaKelurahan: jumlah('kuota tiap kelurahan'),
    pendaftaranMulai: atauNull(tanggalIso({ label: 'awal pendaftaran', min: '2000-01-01' })),
    pendaftaranSelesai: atauNull(tanggalIso({ label: 'akhir pendaftaran', min: '2000-01-01' })),
    ...ASAL,
  }),
  ['pendaftaranMulai', 'pendaftaranSelesai'],
  (isi, ctx) => {
    const { pendaftaranMulai: mulai, pendaftaranSelesai: selesai } = isi;
    const galat = (isian: string, message: string) =>
      ctx.addIssue({ code: 'custom', path: [isian], message });
    if (mulai !== null && selesai === null) galat('pendaftaranSelesai', 'Isi akhir pendaftaran.');
    if (mulai === null && selesai !== null) galat('pendaftaranMulai', 'Isi awal pendaftaran.');
    if (mulai !== null && selesai !== null && selesai < mulai) {
      galat('pendaftaranSelesai', 'Akhir pendaftaran tidak boleh sebelum awalnya.');
    }
  },
).transform(({ programId, tahun: tahunIsi, versi: dilihat, ...isi }) => ({
  programId,
  tahun: tahunIsi,
  versi: dilihat,
  isi: isi as AngkatanIsi,
}));
export type SimpanAngkatanInput = z.output<typeof simpanAngkatanSchema>;

/** The quota of one kelurahan; empty: the same as the others. */
export const aturKuotaSchema = z.strictObject({
  angkatanId: kodeUuid(),
  kelurahanKode: z
    .string({ error: 'Pilih kelurahan.' })
    .regex(POLA_KODE_KELURAHAN, 'Pilih kelurahan.'),
  jumlah: atauNull(bilanganBulat({ label: 'kuota kelurahan ini', min: 0, maks: 100_000 })),
});
export type AturKuotaInput = z.output<typeof aturKuotaSchema>;
