import { rupiah } from '@/lib/platform/isian';

/** No koperasi asks a billion rupiah of a member: what is above it was typed with zeros too many. */
const PALING_BANYAK = 1_000_000_000n;

/** Simpanan pokok or wajib of one member, whole rupiah → bigint; bounds inclusive. */
export const simpananAnggota = (label: string, min = 0n) =>
  rupiah({ label, min, maks: PALING_BANYAK });
