import { z } from 'zod';
import {
  centang,
  centangWajib,
  kodeUuid,
  opsional,
  pilihan,
  teks,
  teksNama,
  telepon,
} from '@/lib/platform/isian';
import { denganTitik, isianTitik, KELAMIN, kelurahanKode, rtRw } from '@/lib/umkm/bagian/schema';
import { isianNikPenduduk } from '@/lib/umkm/identitas/schema';
import { HAL_FOTO } from './rules';

export const namaPemilik = teksNama({ label: 'nama pemilik', maks: 120, min: 2 });

/** What is asked in the street besides the owner's name, when it is written down and when it is mended. */
export const isianLapangan = {
  telepon: opsional(telepon()),
  nikPenduduk: opsional(isianNikPenduduk()),
  jenisKelamin: opsional(pilihan(KELAMIN, 'jenis kelamin')),
  namaUsaha: teksNama({ label: 'nama usaha', maks: 160, min: 2 }),
  kegiatanUtama: teks({ label: 'yang dijual atau dikerjakan', maks: 200, min: 3 }),
  jenisUsahaKode: z
    .string({ error: 'Pilih jenis usaha.' })
    .regex(/^[a-z-]{2,20}$/, 'Pilih jenis usaha.'),
  alamat: teks({ label: 'alamat usaha', maks: 300, min: 5 }),
  rt: rtRw('RT'),
  rw: rtRw('RW'),
  ...isianTitik,
  /** What is odd, such as a point far away, was shown and is right. */
  konfirmasiPeringatan: centang(),
};

/** One page, what is known in the street: who, which business, where, and the owner's consent. */
export const catatLapanganSchema = denganTitik(
  z.strictObject({
    kunciKirim: kodeUuid(),
    kelurahanKode: kelurahanKode('kelurahan'),
    nama: namaPemilik,
    ...isianLapangan,
    setuju: centangWajib('Bacakan persetujuannya, lalu beri tanda bila pemilik setuju.'),
    /** When it was written on a phone without a network, as the phone tells it. */
    dicatatPada: opsional(z.iso.datetime()),
    /** Asks who looks like the owner and stores nothing. */
    hanyaLihat: opsional(z.literal('ya')),
    keputusan: opsional(
      z.union([z.literal('berbeda'), z.string().regex(/^usaha:[0-9a-f-]{36}$/), kodeUuid()]),
    ),
    /** Persons that were shown as similar, comma between. */
    dilihat: opsional(
      z
        .string()
        .max(600)
        .regex(/^[0-9a-f,-]*$/),
    ),
  }),
);
export type CatatLapanganInput = z.output<typeof catatLapanganSchema>;

/** What comes with a photo. */
export const fotoLapanganSchema = z.strictObject({
  kunciKirim: kodeUuid(),
  kunciFoto: kodeUuid(),
  hal: pilihan(HAL_FOTO, 'isi foto'),
});
export type FotoLapanganInput = z.output<typeof fotoLapanganSchema>;
