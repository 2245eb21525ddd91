import { z } from 'zod';
import { bilanganBulat, centang, kodeUuid } from '@/lib/platform/isian';
import { lengkapiSektor } from '../acuan';
import { denganSilang, ISIAN_KOPERASI, ISIAN_PROFIL } from '../isian/schema';

const KEPALA = { id: kodeUuid(), versi: bilanganBulat({ label: 'versi', min: 1 }) };

/** Every field of a koperasi, with the version that was read. */
export const ubahKoperasiSchema = z
  .preprocess(
    lengkapiSektor,
    denganSilang(z.strictObject({ ...KEPALA, konfirmasiPeringatan: centang(), ...ISIAN_KOPERASI })),
  )
  .transform(({ id, versi, konfirmasiPeringatan, ...isian }) => ({
    id,
    versi,
    konfirmasi: konfirmasiPeringatan,
    isian,
  }));
export type UbahKoperasiInput = z.output<typeof ubahKoperasiSchema>;

/** What the pengurus may change. */
export const ubahProfilKoperasiSchema = z
  .strictObject({ ...KEPALA, konfirmasiPeringatan: centang(), ...ISIAN_PROFIL })
  .transform(({ id, versi, konfirmasiPeringatan, ...isian }) => ({
    id,
    versi,
    konfirmasi: konfirmasiPeringatan,
    isian,
  }));
export type UbahProfilKoperasiInput = z.output<typeof ubahProfilKoperasiSchema>;
