import { z } from 'zod';
import { saringPenilaianSchema } from '../antrean/schema';
import { BAGIAN_PENGAWASAN } from './rules';

const { cari, kecamatan, jenis, setelah, sebelum } = saringPenilaianSchema.shape;
const satu = (isi: unknown) => (Array.isArray(isi) ? isi[0] : isi);

/** Filters of the supervision lists, from the address; what makes no sense is left out. */
export const saringPengawasanSchema = z.object({
  bagian: z.preprocess(satu, z.enum(BAGIAN_PENGAWASAN).optional().catch(undefined)),
  ...{ cari, kecamatan, jenis },
  keadaan: z.preprocess(
    satu,
    z
      .enum(['terlambat', 'belum-pernah', 'berjalan', 'belum-disusun', 'segera', 'habis'])
      .optional()
      .catch(undefined),
  ),
  ...{ setelah, sebelum },
});
export type SaringPengawasan = z.output<typeof saringPengawasanSchema>;
