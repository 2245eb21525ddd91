import { z } from 'zod';
import { denganAturan } from '@/lib/platform/aturan-isian';
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
import { abaikan, bacaSaringan, kataSaring, kursorSaring } from '@/lib/platform/saringan';
import { bacaTandaWaktu } from '../halaman/rules';
import { STATUS_MENURUT_TAB } from './rules';

const versi = bilanganBulat({ label: 'versi', min: 1 });

export const KEPUTUSAN = ['terima', 'tanya', 'tolak'] as const;
export type Keputusan = (typeof KEPUTUSAN)[number];

const PESAN_ISI: Record<Keputusan, string> = {
  terima: '',
  tanya: 'Tulis apa yang perlu dijelaskan atau dilengkapi pemohon.',
  tolak: 'Tulis alasan menolak. Pemohon membacanya.',
};

/** Accept, ask, or refuse; the last two need words. */
export const putuskanPermohonanSchema = denganAturan(
  z.strictObject({
    id: kodeUuid(),
    versi,
    keputusan: pilihan(KEPUTUSAN, 'keputusan Anda'),
    isi: teksOpsional({ label: 'alasan atau pertanyaan', maks: 500, barisBanyak: true }),
  }),
  ['keputusan'],
  ({ keputusan, isi }, ctx) => {
    if (keputusan !== 'terima' && isi === undefined)
      ctx.addIssue({ code: 'custom', path: ['isi'], message: PESAN_ISI[keputusan] });
  },
);
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
  cari: kataSaring(),
  status: z
    .enum(['DIAJUKAN', 'MENUNGGU_JAWABAN', 'DIJAWAB', 'DITOLAK', 'DITARIK', 'MENJADI_ANGGOTA'])
    .optional()
    .catch(undefined),
  /** Only those that a petugas decides, as no pengurus has an account. */
  tanpaPengurus: z.literal('ya').optional().catch(undefined),
  sesudah: kursorSaring(bacaTandaWaktu),
  sebelum: kursorSaring(bacaTandaWaktu),
});
export type SaringanPermohonan = z.output<typeof saringanPermohonanSchema>;

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export function bacaSaringanPermohonan(param: Record<string, string | string[] | undefined>) {
  const terbaca = bacaSaringan(saringanPermohonanSchema, param, ['draf']);
  const { tab, status } = terbaca.saring;
  // A state of another part of the queue.
  return abaikan(terbaca, status && STATUS_MENURUT_TAB[tab].includes(status) ? [] : ['status']);
}
