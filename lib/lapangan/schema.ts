import { z } from 'zod';
import {
  bilanganBulat,
  centangWajib,
  kodeUuid,
  opsional,
  pilihan,
  teks,
  telepon,
} from '@/lib/platform/isian';
import { KELAMIN, kelurahanKode, rtRw } from '@/lib/umkm/bagian/schema';
import { isianNikPenduduk } from '@/lib/umkm/identitas/schema';
import { HAL_FOTO } from './rules';

/** Degrees with a comma or a dot, as people copy them from a map; kept as text with six decimals at most. */
const derajat = (label: string, dari: number, sampai: number) =>
  opsional(
    z
      .string()
      .trim()
      .max(30)
      .transform((isi, ctx) => {
        const rapi = isi.replace(',', '.');
        const nilai = /^-?\d{1,3}(\.\d{1,15})?$/.test(rapi) ? Number(rapi) : Number.NaN;
        if (nilai >= dari && nilai <= sampai) return nilai.toFixed(6);
        ctx.addIssue({
          code: 'custom',
          message: `${label} di Depok antara ${dari} dan ${sampai}, misalnya ${label === 'Lintang' ? '-6.402500' : '106.794200'}.`,
        });
        return z.NEVER;
      }),
  );

/** One page, what is known in the street: who, which business, where, and the owner's consent. */
export const catatLapanganSchema = z
  .strictObject({
    kunciKirim: kodeUuid(),
    kelurahanKode: kelurahanKode('kelurahan'),
    nama: teks({ label: 'nama pemilik', maks: 120, min: 2 }),
    telepon: opsional(telepon()),
    nikPenduduk: opsional(isianNikPenduduk()),
    jenisKelamin: opsional(pilihan(KELAMIN, 'jenis kelamin')),
    namaUsaha: teks({ label: 'nama usaha', maks: 160, min: 2 }),
    kegiatanUtama: teks({ label: 'yang dijual atau dikerjakan', maks: 200, min: 3 }),
    jenisUsahaKode: z
      .string({ error: 'Pilih jenis usaha.' })
      .regex(/^[a-z-]{2,20}$/, 'Pilih jenis usaha.'),
    alamat: teks({ label: 'alamat usaha', maks: 300, min: 5 }),
    rt: rtRw('RT'),
    rw: rtRw('RW'),
    lintang: derajat('Lintang', -6.6, -6.2),
    bujur: derajat('Bujur', 106.6, 107),
    akurasiMeter: opsional(bilanganBulat({ label: 'ketelitian', maks: 100_000 })),
    setuju: centangWajib('Bacakan persetujuannya, lalu beri tanda bila pemilik setuju.'),
    /** When it was written on a phone without a network, as the phone tells it. */
    dicatatPada: opsional(z.iso.datetime()),
    /** Asks who looks like the owner and stores nothing. */
    hanyaLihat: opsional(z.literal('ya')),
    keputusan: opsional(z.union([z.literal('berbeda'), kodeUuid()])),
    /** Persons that were shown as similar, comma between. */
    dilihat: opsional(
      z
        .string()
        .max(600)
        .regex(/^[0-9a-f,-]*$/),
    ),
  })
  .superRefine((isi, ctx) => {
    if ((isi.lintang === undefined) === (isi.bujur === undefined)) return;
    ctx.addIssue({
      code: 'custom',
      path: [isi.lintang === undefined ? 'lintang' : 'bujur'],
      message: 'Isi lintang dan bujur bersama-sama, atau kosongkan keduanya.',
    });
  });
export type CatatLapanganInput = z.output<typeof catatLapanganSchema>;

/** What comes with a photo. */
export const fotoLapanganSchema = z.strictObject({
  kunciKirim: kodeUuid(),
  kunciFoto: kodeUuid(),
  hal: pilihan(HAL_FOTO, 'isi foto'),
});
export type FotoLapanganInput = z.output<typeof fotoLapanganSchema>;
