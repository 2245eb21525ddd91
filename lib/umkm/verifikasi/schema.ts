import { z } from 'zod';
import { bilanganBulat, centang, kodeUuid, opsional, teks } from '@/lib/platform/isian';
import { tanpaNomorPanjang } from '../tampilan/rules';
import { ISIAN_DITINJAU } from './rules';

const kepala = {
  usahaId: kodeUuid(),
  versi: bilanganBulat({ label: 'versi', min: 1 }),
};

const catatanUmum = (label: string) =>
  opsional(teks({ label, maks: 1000, barisBanyak: true }).transform(tanpaNomorPanjang));

export const verifikasiSchema = z.strictObject({
  ...kepala,
  nikPendudukDicocokkan: centang(),
  catatanUmum: catatanUmum('catatan'),
});
export type VerifikasiInput = z.output<typeof verifikasiSchema>;

const catatan = Object.fromEntries(
  ISIAN_DITINJAU.map(({ kunci, label }) => [
    `catatan.${kunci}`,
    opsional(
      teks({ label: `catatan untuk ${label.toLowerCase()}`, maks: 300 }).transform(
        tanpaNomorPanjang,
      ),
    ),
  ]),
);

/** One optional note for every field, and one for the whole. */
export const kembalikanSchema = z
  .strictObject({
    ...kepala,
    catatanUmum: catatanUmum('catatan umum'),
    ...catatan,
  })
  .transform((isi) => {
    const { usahaId, versi, catatanUmum, ...sisa } = isi as Record<string, unknown> & {
      usahaId: string;
      versi: number;
      catatanUmum?: string;
    };
    return {
      usahaId,
      versi,
      catatanUmum,
      catatan: Object.fromEntries(
        Object.entries(sisa)
          .filter((pasangan): pasangan is [string, string] => typeof pasangan[1] === 'string')
          .map(([nama, isiCatatan]) => [nama.slice('catatan.'.length), isiCatatan]),
      ),
    };
  })
  .refine((isi) => Object.keys(isi.catatan).length > 0 || isi.catatanUmum, {
    path: ['catatanUmum'],
    message: 'Tulis paling sedikit satu catatan, supaya pemilik tahu apa yang harus diperbaiki.',
  });
export type KembalikanInput = z.output<typeof kembalikanSchema>;
