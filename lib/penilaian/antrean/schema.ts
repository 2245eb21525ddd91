import { z } from 'zod';
import { JENIS_KOPERASI, kodeAcuan } from '@/lib/koperasi/acuan';
import { bersihkanTeks } from '@/lib/platform/teks-bersih';
import { POLA_KODE_KECAMATAN } from '@/lib/wilayah/rules';
import { ANTREAN } from './rules';

const satu = (isi: unknown) => (Array.isArray(isi) ? isi[0] : isi);
const lunak = <T extends z.ZodType>(skema: T) =>
  z.preprocess(satu, skema.optional().catch(undefined));

/** Filters of the queues, from the address; what makes no sense is left out. */
export const saringPenilaianSchema = z.object({
  antrean: lunak(z.enum(ANTREAN)),
  cari: lunak(
    z
      .string()
      .max(500)
      .transform((isi) => {
        const bersih = bersihkanTeks(isi, 500);
        return bersih.ok ? [...bersih.nilai].slice(0, 120).join('') : '';
      })
      .pipe(z.string().min(1)),
  ),
  kecamatan: lunak(z.string().regex(POLA_KODE_KECAMATAN)),
  jenis: lunak(z.enum(kodeAcuan(JENIS_KOPERASI))),
  kategori: lunak(z.enum(['SEHAT', 'CUKUP_SEHAT', 'TIDAK_SEHAT'])),
  tahun: lunak(
    z
      .string()
      .regex(/^(19|20)\d\d$/)
      .transform(Number),
  ),
  milik: lunak(z.literal('saya')),
  /** Only koperasi of which nothing lies with the office or the koperasi yet. */
  proses: lunak(z.literal('belum')),
  /** Only koperasi for which nobody can sign in. */
  akun: lunak(z.literal('tanpa')),
  setelah: lunak(z.string().max(300)),
  sebelum: lunak(z.string().max(300)),
});
export type SaringPenilaian = z.output<typeof saringPenilaianSchema>;
