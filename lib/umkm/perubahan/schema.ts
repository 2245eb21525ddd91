import { z } from 'zod';
import {
  bilanganBulat,
  centang,
  centangWajib,
  kodeUuid,
  pilihan,
  teks,
} from '@/lib/platform/isian';
import { BAGIAN } from '../bagian/rules';
import { type Bagian, SKEMA_PERBAIKI, SKEMA_UBAH } from '../bagian/schema';
import { tanpaNomorPanjang } from '../tampilan/rules';

const kepala = {
  usahaId: kodeUuid(),
  bagian: pilihan(BAGIAN, 'bagian'),
  versi: bilanganBulat({ label: 'versi', min: 1 }),
  konfirmasiPeringatan: centang(),
};
const kepalaSchema = z.object(kepala);

/** What an edit of each topic gives: an officer may leave open what an owner must know. */
export type IsiUbah = {
  [B in Bagian]: {
    bagian: B;
    isi: z.output<(typeof SKEMA_UBAH)[B]> | z.output<(typeof SKEMA_PERBAIKI)[B]>;
  };
}[Bagian];

export type UbahUmkmInput = {
  usahaId: string;
  versi: number;
  konfirmasiPeringatan: boolean;
} & IsiUbah;

/**
 * A form of one topic: the fields of the topic and nothing else, under the head that says which. What
 * was typed is kept in `mentah` for showing both sides of a conflict.
 */
const skemaPerBagian = (skema: Record<Bagian, z.ZodType>) =>
  z.record(z.string().max(60), z.unknown()).transform((mentah, ctx): UbahUmkmInput => {
    const { usahaId, bagian, versi, konfirmasiPeringatan, ...isian } = mentah;
    const awal = kepalaSchema.safeParse({ usahaId, bagian, versi, konfirmasiPeringatan });
    if (!awal.success) {
      ctx.addIssue({
        code: 'custom',
        message: 'Formulir ini tidak lengkap. Muat ulang halaman, lalu coba lagi.',
      });
      return z.NEVER;
    }
    const hasil = skema[awal.data.bagian].safeParse(isian);
    if (hasil.success) return { ...awal.data, isi: hasil.data } as UbahUmkmInput;
    for (const { path, message } of hasil.error.issues) {
      ctx.addIssue({ code: 'custom', path: [...path], message });
    }
    return z.NEVER;
  });

export const ubahUmkmSchema = skemaPerBagian(SKEMA_UBAH);
export const perbaikiUmkmSchema = skemaPerBagian(SKEMA_PERBAIKI);

export const kirimLagiSchema = z.strictObject({
  usahaId: kodeUuid(),
  versi: bilanganBulat({ label: 'versi', min: 1 }),
  benar: centangWajib('Beri tanda bahwa Anda sudah memperbaiki yang diberi catatan.'),
});
export type KirimLagiInput = z.output<typeof kirimLagiSchema>;

export const nonaktifkanSchema = z.strictObject({
  usahaId: kodeUuid(),
  versi: bilanganBulat({ label: 'versi', min: 1 }),
  alasan: teks({ label: 'alasan', maks: 500, min: 5, barisBanyak: true }).transform(
    tanpaNomorPanjang,
  ),
});
export type NonaktifkanInput = z.output<typeof nonaktifkanSchema>;

export const aktifkanSchema = z.strictObject({
  usahaId: kodeUuid(),
  versi: bilanganBulat({ label: 'versi', min: 1 }),
});
export type AktifkanInput = z.output<typeof aktifkanSchema>;
