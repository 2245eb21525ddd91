import { z } from 'zod';
import { hariIni } from '@/lib/platform/clock';
import { bilanganBulat, centang, kodeUuid, tanggalIso, teks } from '@/lib/platform/isian';
import { perbaikiAlamatSchema, perbaikiPemilikSchema } from '@/lib/umkm/bagian/schema';
import { ISIAN_PENDAFTARAN } from '../daftar/schema';
import { denganRekomendasi } from '../schema';

const kepala = { id: kodeUuid(), versi: bilanganBulat({ label: 'versi', min: 1 }) };

/** The letter of recommendation alone, added or replaced by the person. */
export const simpanRekomendasiSchema = z.strictObject({
  ...kepala,
  rekomendasiNomor: teks({ label: 'nomor surat rekomendasi', maks: 80 }),
  rekomendasiTanggal: tanggalIso({
    label: 'tanggal surat rekomendasi',
    min: '2000-01-01',
    maks: hariIni,
  }),
});
export type SimpanRekomendasiInput = z.output<typeof simpanRekomendasiSchema>;

/** What a registration asks, whoever it is about. */
export const betulkanPendaftaranSchema = denganRekomendasi(
  z.strictObject({ ...kepala, ...ISIAN_PENDAFTARAN }),
);
export type BetulkanPendaftaranInput = z.output<typeof betulkanPendaftaranSchema>;

/** The same with the person who was written down with it. */
export const betulkanOrangBaruSchema = denganRekomendasi(
  z.strictObject({
    ...kepala,
    ...ISIAN_PENDAFTARAN,
    ...perbaikiPemilikSchema.shape,
    ...perbaikiAlamatSchema.shape,
    konfirmasiPeringatan: centang(),
  }),
).transform((isi) => {
  const bagian = <K extends keyof typeof isi>(nama: readonly K[]) =>
    Object.fromEntries(nama.map((satu) => [satu, isi[satu]])) as Pick<typeof isi, K>;
  const { id, versi, konfirmasiPeringatan } = isi;
  return {
    id,
    versi,
    pendaftaran: bagian(Object.keys(ISIAN_PENDAFTARAN) as (keyof typeof ISIAN_PENDAFTARAN)[]),
    pemilik: bagian(
      Object.keys(perbaikiPemilikSchema.shape) as (keyof typeof perbaikiPemilikSchema.shape)[],
    ),
    alamat: bagian(
      Object.keys(perbaikiAlamatSchema.shape) as (keyof typeof perbaikiAlamatSchema.shape)[],
    ),
    konfirmasiPeringatan,
  };
});
export type BetulkanOrangBaruInput = z.output<typeof betulkanOrangBaruSchema>;
