import { z } from 'zod';
import { awalKecil } from '@/lib/platform/format';
import { centang, centangWajib, kodeUuid, opsional, teks } from '@/lib/platform/isian';
import { tanpaNomorPanjang } from '../tampilan/rules';
import { bacaVersi, ISIAN_DITINJAU, type VersiDilihat } from './rules';

const PESAN_VERSI = 'Formulir ini tidak lengkap. Muat ulang halaman, lalu coba lagi.';

/** The business a decision is about, and the state of it that was on the screen. */
export const kepalaKeputusan = {
  usahaId: kodeUuid(),
  versi: z.string({ error: PESAN_VERSI }).transform((isi, ctx) => {
    const versi = bacaVersi(isi);
    if (versi) return versi;
    ctx.addIssue({ code: 'custom', message: PESAN_VERSI });
    return z.NEVER;
  }),
};

const catatanUmum = (label: string) =>
  opsional(teks({ label, maks: 1000, barisBanyak: true }).transform(tanpaNomorPanjang));

export const verifikasiSchema = z
  .strictObject({
    ...kepalaKeputusan,
    nikPendudukDicocokkan: centang(),
    alasanBelumCocok: opsional(
      teks({ label: 'alasan belum dicocokkan', maks: 300, min: 10 }).transform(tanpaNomorPanjang),
    ),
    catatanUmum: catatanUmum('catatan'),
  })
  .refine(
    ({ nikPendudukDicocokkan, alasanBelumCocok }) => !nikPendudukDicocokkan || !alasanBelumCocok,
    {
      path: ['alasanBelumCocok'],
      message: 'Pilih salah satu: centang sudah dicocokkan, atau tulis alasan belum dicocokkan.',
    },
  )
  .transform(({ versi, ...isi }) => ({ ...isi, ...versi }));
export type VerifikasiInput = z.output<typeof verifikasiSchema>;

/** The match alone, of a record that was verified without it. */
export const cocokkanSchema = z
  .strictObject({
    ...kepalaKeputusan,
    nikPendudukDicocokkan: centangWajib('Centang bila NIK penduduk dan nama sudah dicocokkan.'),
  })
  .transform(({ versi, ...isi }) => ({ ...isi, ...versi }));
export type CocokkanInput = z.output<typeof cocokkanSchema>;

const catatan = Object.fromEntries(
  ISIAN_DITINJAU.map(({ kunci, label }) => [
    `catatan.${kunci}`,
    opsional(
      teks({ label: `catatan untuk ${awalKecil(label)}`, maks: 300 }).transform(tanpaNomorPanjang),
    ),
  ]),
);

/** One optional note for every field, and one for the whole. */
export const kembalikanSchema = z
  .strictObject({
    ...kepalaKeputusan,
    catatanUmum: catatanUmum('catatan umum'),
    ...catatan,
  })
  .transform((isi) => {
    const { usahaId, versi, catatanUmum, ...sisa } = isi as Record<string, unknown> & {
      usahaId: string;
      versi: VersiDilihat;
      catatanUmum?: string;
    };
    return {
      usahaId,
      ...versi,
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
