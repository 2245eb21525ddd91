import { z } from 'zod';
import { hariIni } from '@/lib/platform/clock';
import {
  bilanganBulat,
  centang,
  daftarIsian,
  kodeUuid,
  pilihan,
  rupiah,
  tanggalIso,
  teks,
  teksOpsional,
} from '@/lib/platform/isian';

const versi = bilanganBulat({ label: 'versi', min: 1 });

export const KEPUTUSAN = ['terima', 'tanya', 'tolak'] as const;
export type Keputusan = (typeof KEPUTUSAN)[number];

const PESAN_ISI: Record<Keputusan, string> = {
  terima: '',
  tanya: 'Tulis apa yang perlu dijelaskan atau dilengkapi pemohon.',
  tolak: 'Tulis alasan menolak. Pemohon membacanya.',
};

/** Accept, ask, or refuse; the last two need words. */
export const putuskanPermohonanSchema = z
  .strictObject({
    id: kodeUuid(),
    versi,
    keputusan: pilihan(KEPUTUSAN, 'keputusan Anda'),
    isi: teksOpsional({ label: 'alasan atau pertanyaan', maks: 500, barisBanyak: true }),
  })
  .superRefine(({ keputusan, isi }, ctx) => {
    if (keputusan !== 'terima' && isi === undefined)
      ctx.addIssue({ code: 'custom', path: ['isi'], message: PESAN_ISI[keputusan] });
  });
export type PutuskanPermohonanInput = z.output<typeof putuskanPermohonanSchema>;

/** Taking an acceptance back; the applicant reads the reason. */
export const batalkanPenerimaanSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  alasan: teks({ label: 'alasan membatalkan', maks: 500, barisBanyak: true }),
});
export type BatalkanPenerimaanInput = z.output<typeof batalkanPenerimaanSchema>;

export const jawabPertanyaanSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  isi: teks({ label: 'jawaban', maks: 1000, barisBanyak: true, angkaSaja: true }),
  dokumenId: z.preprocess(
    daftarIsian,
    z.array(kodeUuid()).max(10, 'Pilih paling banyak 10 berkas.'),
  ),
});
export type JawabPertanyaanInput = z.output<typeof jawabPertanyaanSchema>;

export const tarikPermohonanSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  alasan: teksOpsional({ label: 'alasan', maks: 500, barisBanyak: true }),
});
export type TarikPermohonanInput = z.output<typeof tarikPermohonanSchema>;

export const CARA_BAYAR = ['TUNAI', 'TRANSFER', 'QRIS', 'LAINNYA'] as const;
export type CaraBayar = (typeof CARA_BAYAR)[number];

export const catatPembayaranSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  jumlah: rupiah({ label: 'jumlah yang dibayar' }),
  tanggalBayar: tanggalIso({ label: 'tanggal bayar', min: '2000-01-01', maks: hariIni }),
  caraBayar: pilihan(CARA_BAYAR, 'cara bayar'),
  konfirmasiPeringatan: centang(),
});
export type CatatPembayaranInput = z.output<typeof catatPembayaranSchema>;

export const TAB_PERMOHONAN = ['menunggu', 'pemohon', 'pembayaran', 'selesai'] as const;
export type TabPermohonan = (typeof TAB_PERMOHONAN)[number];

/** Filters in the address of the list. What cannot be read is left out, never an error. */
export const saringanPermohonanSchema = z.object({
  tab: z.enum(TAB_PERMOHONAN).catch('menunggu'),
  cari: teksOpsional({ label: 'kata yang dicari', maks: 80 }).catch(undefined),
  status: z
    .enum(['DIAJUKAN', 'MENUNGGU_JAWABAN', 'DIJAWAB', 'DITOLAK', 'DITARIK', 'MENJADI_ANGGOTA'])
    .optional()
    .catch(undefined),
  /** Only those that a petugas decides, as no pengurus has an account. */
  tanpaPengurus: z.literal('ya').optional().catch(undefined),
  sesudah: z.string().max(80).optional().catch(undefined),
  sebelum: z.string().max(80).optional().catch(undefined),
});
export type SaringanPermohonan = z.output<typeof saringanPermohonanSchema>;
