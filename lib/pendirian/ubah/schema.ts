import { z } from 'zod';
import { lengkapiSektor } from '@/lib/koperasi/acuan';
import { centang } from '@/lib/platform/isian';
import { ISIAN_PENDIRIAN } from '../isian/schema';
import { RUJUKAN } from '../langkah/schema';

const { ragam: _ragam, koperasiId: _koperasi, ...TERUBAH } = ISIAN_PENDIRIAN;

/** What the initiator may change while founders are gathered; who the members are stays. */
export const ubahRencanaSchema = z
  .preprocess(
    lengkapiSektor,
    z.strictObject({
      ...RUJUKAN,
      ...TERUBAH,
      konfirmasiPeringatan: centang(),
    }),
  )
  .transform(({ id, versi, konfirmasiPeringatan, ...isian }) => ({
    id,
    versi,
    konfirmasi: konfirmasiPeringatan,
    isian,
  }));
export type UbahRencanaInput = z.output<typeof ubahRencanaSchema>;
