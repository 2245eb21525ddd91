import { z } from 'zod';
import { centang, opsional, teks } from '@/lib/platform/isian';
import { KUNCI_DITINJAU, type KunciDitinjau, LABEL_DITINJAU } from '../rules';
import { RUJUKAN_LAPORAN } from '../schema';

const catatanUmum = (label: string) => opsional(teks({ label, maks: 1000, barisBanyak: true }));

export const verifikasiLaporanSchema = z.strictObject({
  ...RUJUKAN_LAPORAN,
  catatanUmum: catatanUmum('catatan'),
});
export type VerifikasiLaporanInput = z.output<typeof verifikasiLaporanSchema>;

type NamaCatatan = `catatan.${KunciDitinjau}`;

const ISIAN_CATATAN = Object.fromEntries(
  KUNCI_DITINJAU.map((kunci) => [
    `catatan.${kunci}`,
    opsional(teks({ label: `catatan untuk ${LABEL_DITINJAU[kunci].toLowerCase()}`, maks: 300 })),
  ]),
) as Record<NamaCatatan, ReturnType<typeof catatanUmum>>;

/** One optional note for every field and file, and one for the whole; at least one of them. */
export const kembalikanLaporanSchema = z
  .strictObject({
    ...RUJUKAN_LAPORAN,
    /** Only asked of a verified report: it stops counting at once. */
    berhentiDihitung: centang(),
    catatanUmum: catatanUmum('catatan umum'),
    ...ISIAN_CATATAN,
  })
  .transform(({ id, versi, berhentiDihitung, catatanUmum: umum, ...sisa }) => ({
    id,
    versi,
    berhentiDihitung,
    catatanUmum: umum ?? null,
    catatan: Object.fromEntries(
      KUNCI_DITINJAU.flatMap((kunci) => {
        const isi = sisa[`catatan.${kunci}`];
        return isi === undefined ? [] : [[kunci, isi]];
      }),
    ) as Partial<Record<KunciDitinjau, string>>,
  }))
  .refine((isi) => Object.keys(isi.catatan).length > 0 || isi.catatanUmum !== null, {
    path: ['catatanUmum'],
    message: 'Tulis paling sedikit satu catatan, supaya koperasi tahu apa yang harus diperbaiki.',
  });
export type KembalikanLaporanInput = z.output<typeof kembalikanLaporanSchema>;
