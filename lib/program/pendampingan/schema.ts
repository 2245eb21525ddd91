import { z } from 'zod';
import { denganAturan } from '@/lib/platform/aturan-isian';
import { hariIni } from '@/lib/platform/clock';
import { atauNull, bilanganBulat, kodeUuid, pilihan, tanggalIso, teks } from '@/lib/platform/isian';

const versi = bilanganBulat({ label: 'versi', min: 1 });
export const CARA_KUNJUNGAN = ['DATANG', 'TELEPON', 'DARING'] as const;

/** Into mentoring, or from one pendamping to another. */
export const aturPendampingSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  pendampingId: kodeUuid(),
});
export type AturPendampingInput = z.output<typeof aturPendampingSchema>;

export const HASIL_BINA = ['selesaikan', 'hentikan'] as const;
export const akhiriSchema = denganAturan(
  z.strictObject({
    id: kodeUuid(),
    versi,
    keputusan: pilihan(HASIL_BINA, 'hasilnya'),
    alasan: atauNull(teks({ label: 'alasan', maks: 500, barisBanyak: true })),
  }),
  ['keputusan'],
  ({ keputusan, alasan }, ctx) => {
    if (keputusan === 'hentikan' && alasan === null) {
      ctx.addIssue({
        code: 'custom',
        path: ['alasan'],
        message: 'Tulis alasan menghentikan. Peserta membacanya.',
      });
    }
  },
);
export type AkhiriInput = z.output<typeof akhiriSchema>;

export const catatKunjunganSchema = z.strictObject({
  kunciKirim: kodeUuid(),
  pesertaId: kodeUuid(),
  tanggal: tanggalIso({ label: 'tanggal', min: '2020-01-01', maks: hariIni }),
  cara: pilihan(CARA_KUNJUNGAN, 'caranya'),
  pokok: teks({ label: 'yang dibahas', maks: 2000, min: 10, barisBanyak: true }),
  tindakLanjut: atauNull(teks({ label: 'tindak lanjut', maks: 1000, barisBanyak: true })),
});
export type CatatKunjunganInput = z.output<typeof catatKunjunganSchema>;
