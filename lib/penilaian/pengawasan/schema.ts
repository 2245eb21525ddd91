import { z } from 'zod';
import { bacaSaringan, lunak } from '@/lib/platform/saringan';
import { saringPenilaianSchema } from '../antrean/schema';
import { BAGIAN_PENGAWASAN, isiAlamat } from './rules';

const { cari, kecamatan, jenis, setelah, sebelum } = saringPenilaianSchema.shape;

/** Filters of the supervision lists, from the address; what makes no sense is left out. */
export const saringPengawasanSchema = z.object({
  bagian: lunak(z.enum(BAGIAN_PENGAWASAN)),
  ...{ cari, kecamatan, jenis },
  keadaan: lunak(
    z.enum(['terlambat', 'belum-pernah', 'berjalan', 'belum-disusun', 'segera', 'habis']),
  ),
  ...{ setelah, sebelum },
});
export type SaringPengawasan = z.output<typeof saringPengawasanSchema>;

const PARAMETER_SARING = [
  'bagian',
  'cari',
  'kecamatan',
  'jenis',
  'keadaan',
] as const satisfies readonly (keyof SaringPengawasan)[];

/**
 * Reads the address of a supervision list: its part, its filters, and which of them were filled in but could
 * not be used, also because the part does not know them.
 */
export function bacaSaringPengawasan(param: Record<string, string | string[] | undefined>) {
  const { saring, diabaikan } = bacaSaringan(saringPengawasanSchema, param);
  const bagian = saring.bagian ?? 'belum-dinilai';
  const berlaku = isiAlamat(bagian, saring);
  const asing = PARAMETER_SARING.filter(
    (nama) => saring[nama] !== undefined && berlaku[nama] === undefined,
  );
  return { bagian, saring, diabaikan: [...asing, ...diabaikan] };
}
