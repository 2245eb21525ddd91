import { z } from 'zod';
import { bilanganBulat, centang, kodeUuid, pilihan, tahun } from '@/lib/platform/isian';
import { ISIAN_ASING } from '@/lib/platform/pesan-zod';
import { adalahIsianLembar } from './formulir/rules';
import { adalahSemula } from './gabung/rules';

const versi = bilanganBulat({ label: 'versi data', min: 1 });
const kodeBagian = z
  .string()
  .regex(/^(angka|aspek)-[a-z0-9_-]{1,40}$/, 'Bagian ini tidak dikenal.');

/** 'otomatis', or the id of a stored version. */
const himpunan = z.union([z.literal('otomatis'), kodeUuid()], 'Pilih himpunan aturan dari daftar.');

export const mulaiLembarSchema = z.strictObject({
  koperasiId: kodeUuid(),
  tahunBuku: tahun({ label: 'tahun buku' }),
  himpunan,
  konfirmasiPeringatan: centang(),
  kunciKirim: kodeUuid(),
});
export type MulaiLembarInput = z.output<typeof mulaiLembarSchema>;

export const gantiDasarSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  tahunBuku: tahun({ label: 'tahun buku' }),
  himpunan,
  konfirmasiPeringatan: centang(),
});
export type GantiDasarInput = z.output<typeof gantiDasarSchema>;

const ISIAN_PALING_BANYAK = 1_000;
const isian = z.union([z.string().max(20_000), z.array(z.string().max(200)).max(100)]);

const pokokBagian = z.strictObject({
  id: kodeUuid(),
  bagian: kodeBagian,
  /** What stood in the form when it was drawn. */
  versi: z.string().max(400_000),
});

/** Whether a hidden field is as the form wrote it. */
const versiFormulir = (versi: unknown): boolean => typeof versi !== 'string' || adalahSemula(versi);

/**
 * One page of a worksheet. Its fields depend on the rule set, so the command reads them, and refuses those
 * of another page; what is no field of any worksheet is refused here.
 */
export const isiBagianSchema = z.record(z.string().max(120), isian).transform((mentah, ctx) => {
  const { id, bagian, versi: semula, ...nilai } = mentah;
  const pokok = pokokBagian.safeParse({ id, bagian, versi: semula });
  for (const { path, message } of pokok.error?.issues ?? []) {
    ctx.addIssue({ code: 'custom', path, message });
  }
  if (!Object.keys(nilai).every(adalahIsianLembar) || !versiFormulir(semula)) {
    ctx.addIssue({
      code: 'custom',
      path: [],
      message: ISIAN_ASING,
    });
  }
  if (Object.keys(nilai).length > ISIAN_PALING_BANYAK) {
    ctx.addIssue({ code: 'custom', path: [], message: 'Isian ini terlalu banyak.' });
  }
  return pokok.success ? { ...pokok.data, nilai } : z.NEVER;
});
export type IsiBagianInput = z.output<typeof isiBagianSchema>;

export const tempelAngkaSchema = z.strictObject({
  id: kodeUuid(),
  bagian: kodeBagian,
  tempelan: z.string().max(100_000, 'Tempelan ini terlalu panjang.'),
  konfirmasiPeringatan: centang(),
});
export type TempelAngkaInput = z.output<typeof tempelAngkaSchema>;

export const ambilAngkaSchema = z.strictObject({
  id: kodeUuid(),
  bagian: kodeBagian,
  dari: pilihan(['LAPORAN_TAHUNAN', 'PENILAIAN_LALU'], 'sumber angka'),
});
export type AmbilAngkaInput = z.output<typeof ambilAngkaSchema>;

export const ambilBukuKerjaSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  dokumenId: kodeUuid(),
  kosongkan: centang(),
  yakinKoperasi: centang(),
});
export type AmbilBukuKerjaInput = z.output<typeof ambilBukuKerjaSchema>;
