import { z } from 'zod';
import { centang, kodeUuid, opsional, pilihan, teks, telepon } from '@/lib/platform/isian';
import { isianTitik, KELAMIN, periksaPasanganTitik, rtRw } from '@/lib/umkm/bagian/schema';
import { isianNikPenduduk } from '@/lib/umkm/identitas/schema';
import { bacaVersi } from '@/lib/umkm/verifikasi/rules';

const PESAN_VERSI = 'Formulir ini tidak lengkap. Muat ulang halaman, lalu coba lagi.';

/** The versions of the business and of its owner, as the form was drawn with them. */
const versiDilihat = z.string({ error: PESAN_VERSI }).transform((isi, ctx) => {
  const versi = bacaVersi(isi);
  if (versi) return versi;
  ctx.addIssue({ code: 'custom', message: PESAN_VERSI });
  return z.NEVER;
});

/**
 * What was written down, mended by whoever wrote it. Who the owner is is left out where the person was known
 * before; phone and identity number change only when typed anew.
 */
export const betulkanSchema = z
  .strictObject({
    usahaId: kodeUuid(),
    versi: versiDilihat,
    nama: opsional(teks({ label: 'nama pemilik', maks: 120, min: 2 })),
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
    ...isianTitik,
    konfirmasiPeringatan: centang(),
  })
  .superRefine(periksaPasanganTitik);
export type BetulkanInput = z.output<typeof betulkanSchema>;
