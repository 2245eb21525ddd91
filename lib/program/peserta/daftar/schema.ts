import { z } from 'zod';
import { atauNull, centang, centangWajib, kodeUuid, teks } from '@/lib/platform/isian';
import { alamatSchema, pemilikSchema } from '@/lib/umkm/bagian/schema';
import { denganRekomendasi, REKOMENDASI } from '../schema';

/** What a registration asks, whoever it is about. */
export const ISIAN_PENDAFTARAN = {
  kepalaKeluarga: centang(),
  ...REKOMENDASI,
  alasanIkut: teks({ label: 'alasan mengikuti program', maks: 1000, min: 10, barisBanyak: true }),
  pernyataan: centangWajib('Beri tanda bahwa isian ini benar.').transform(() => true as const),
};
const PENDAFTARAN = { kunciKirim: kodeUuid(), programId: kodeUuid(), ...ISIAN_PENDAFTARAN };

/** A person whom the portal knows already. */
export const daftarPesertaSchema = denganRekomendasi(
  z.strictObject({ ...PENDAFTARAN, pelakuUsahaId: kodeUuid(), usahaId: atauNull(kodeUuid()) }),
);
export type DaftarPesertaInput = z.output<typeof daftarPesertaSchema>;

/** Somebody without a business, whom the portal does not know yet. */
export const daftarOrangBaruSchema = denganRekomendasi(
  z.strictObject({
    ...PENDAFTARAN,
    ...pemilikSchema.shape,
    ...alamatSchema.shape,
    konfirmasiPeringatan: centang(),
  }),
).transform((isi) => {
  const bagian = <K extends keyof typeof isi>(nama: readonly K[]) =>
    Object.fromEntries(nama.map((satu) => [satu, isi[satu]])) as Pick<typeof isi, K>;
  const { konfirmasiPeringatan } = isi;
  return {
    pendaftaran: bagian(Object.keys(PENDAFTARAN) as (keyof typeof PENDAFTARAN)[]),
    pemilik: bagian(Object.keys(pemilikSchema.shape) as (keyof typeof pemilikSchema.shape)[]),
    alamat: bagian(Object.keys(alamatSchema.shape) as (keyof typeof alamatSchema.shape)[]),
    konfirmasiPeringatan,
  };
});
export type DaftarOrangBaruInput = z.output<typeof daftarOrangBaruSchema>;
