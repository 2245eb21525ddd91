import { z } from 'zod';
import { berkasTerpilih } from '@/lib/dokumen/schema';
import { denganAturan } from '@/lib/platform/aturan-isian';
import { hariIni } from '@/lib/platform/clock';
import {
  bilanganBulat,
  centang,
  centangWajib,
  kodeUuid,
  opsional,
  pilihan,
  rupiah,
  tanggalIso,
  teks,
  teksOpsional,
} from '@/lib/platform/isian';
import { bacaKursorSaat } from '@/lib/platform/keyset';
import { bacaSaringan, kataSaring, kursorSaring } from '@/lib/platform/saringan';
import { TENOR_PALING_LAMA } from '../rules';

const versi = bilanganBulat({ label: 'versi', min: 1 });
const uang = (label: string) => rupiah({ label, min: 1n, maks: 1_000_000_000_000n });

export const KEPUTUSAN = ['setujui', 'tanya', 'tolak'] as const;
export type KeputusanModal = (typeof KEPUTUSAN)[number];

/** Offer, ask, or refuse; an offer needs its figures, the others need words. */
export const putuskanModalSchema = denganAturan(
  z.strictObject({
    id: kodeUuid(),
    versi,
    keputusan: pilihan(KEPUTUSAN, 'keputusan Anda'),
    jumlahDisetujui: opsional(uang('jumlah yang ditawarkan')),
    tenorDisetujui: opsional(
      bilanganBulat({ label: 'jangka waktu yang ditawarkan', min: 1, maks: TENOR_PALING_LAMA }),
    ),
    pihakTerkait: centang(),
    isi: teksOpsional({ label: 'alasan atau pertanyaan', maks: 500, barisBanyak: true }),
    konfirmasiPeringatan: centang(),
  }),
  ['keputusan'],
  ({ keputusan, jumlahDisetujui, tenorDisetujui, isi }, ctx) => {
    const perlu = (isian: string, message: string) =>
      ctx.addIssue({ code: 'custom', path: [isian], message });
    if (keputusan === 'setujui') {
      if (jumlahDisetujui === undefined) perlu('jumlahDisetujui', 'Isi jumlah yang ditawarkan.');
      if (tenorDisetujui === undefined) {
        perlu('tenorDisetujui', 'Isi jangka waktu yang ditawarkan.');
      }
    } else if (isi === undefined) {
      perlu(
        'isi',
        keputusan === 'tolak'
          ? 'Tulis alasan menolak. Pemohon membacanya.'
          : 'Tulis apa yang perlu dijelaskan atau dilengkapi pemohon.',
      );
    }
  },
);
export type PutuskanModalInput = z.output<typeof putuskanModalSchema>;

export const jawabModalSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  isi: teks({ label: 'jawaban', maks: 1000, barisBanyak: true, angkaSaja: true }),
  dokumenId: berkasTerpilih,
});
export type JawabModalInput = z.output<typeof jawabModalSchema>;

export const terimaTawaranSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  setuju: centangWajib('Beri tanda bahwa Anda sudah membaca angsuran dan biayanya.').transform(
    () => true as const,
  ),
});
export type TerimaTawaranInput = z.output<typeof terimaTawaranSchema>;

export const tarikModalSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  alasan: teksOpsional({ label: 'alasan', maks: 500, barisBanyak: true }),
});
export type TarikModalInput = z.output<typeof tarikModalSchema>;

export const batalkanModalSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  alasan: teks({ label: 'alasan', maks: 500, barisBanyak: true }),
});
export type BatalkanModalInput = z.output<typeof batalkanModalSchema>;

export const cairkanModalSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  tanggalCair: tanggalIso({ label: 'tanggal pencairan', min: '2000-01-01', maks: hariIni }),
  jumlahCair: uang('jumlah yang dicairkan'),
  konfirmasiPeringatan: centang(),
});
export type CairkanModalInput = z.output<typeof cairkanModalSchema>;

export const TAB_MODAL = ['menunggu', 'pemohon', 'cair', 'berjalan', 'selesai'] as const;
export type TabModal = (typeof TAB_MODAL)[number];

/** Filters in the address of the list. What cannot be read is left out, never an error. */
export const saringanModalSchema = z.object({
  tab: z.enum(TAB_MODAL).catch('menunggu'),
  cari: kataSaring(),
  setelah: kursorSaring(bacaKursorSaat),
  sebelum: kursorSaring(bacaKursorSaat),
});
export type SaringanModal = z.output<typeof saringanModalSchema>;

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export const bacaSaringanModal = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringanModalSchema, param, ['kabar']);
