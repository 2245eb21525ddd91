import { z } from 'zod';
import { berkasTerpilih } from '@/lib/dokumen/schema';
import { versiDrafSchema } from '@/lib/draf/versi/schema';
import { denganAturan } from '@/lib/platform/aturan-isian';
import { centangWajib, kodeUuid, opsional, pilihan, teks, teksNama } from '@/lib/platform/isian';

export const HUBUNGAN_AHLI_WARIS = ['PASANGAN', 'ANAK', 'ORANG_TUA', 'SAUDARA', 'LAINNYA'] as const;
export type HubunganAhliWaris = (typeof HUBUNGAN_AHLI_WARIS)[number];

/** What the applicant writes; the first step. */
const ISIAN = {
  koperasiId: kodeUuid(),
  usahaId: opsional(kodeUuid()),
  alasan: teks({ label: 'alasan bergabung', maks: 1000, barisBanyak: true }),
  ahliWarisNama: opsional(teksNama({ label: 'nama ahli waris', maks: 120 })),
  ahliWarisHubungan: opsional(pilihan(HUBUNGAN_AHLI_WARIS, 'hubungan dengan ahli waris')),
};

const PESAN_NAMA_AHLI_WARIS =
  'Isi nama ahli waris, atau kosongkan hubungannya bila tidak ingin menunjuk ahli waris.';
const PESAN_HUBUNGAN = 'Pilih hubungan Anda dengan ahli waris itu.';

interface AhliWaris {
  ahliWarisNama?: string | undefined;
  ahliWarisHubungan?: string | undefined;
}
/** An heir has a name and a relation, or there is none. */
const denganAhliWaris = <S extends z.ZodType<AhliWaris>>(skema: S): S =>
  denganAturan(
    skema,
    ['ahliWarisNama', 'ahliWarisHubungan'],
    ({ ahliWarisNama: nama, ahliWarisHubungan: hubungan }, ctx) => {
      const galat = (isian: keyof AhliWaris, message: string) =>
        ctx.addIssue({ code: 'custom', path: [isian], message });
      if (hubungan !== undefined && !nama) galat('ahliWarisNama', PESAN_NAMA_AHLI_WARIS);
      if (nama !== undefined && !hubungan) galat('ahliWarisHubungan', PESAN_HUBUNGAN);
    },
  );

export const isianPermohonanSchema = denganAhliWaris(z.strictObject(ISIAN));
export type IsianPermohonanInput = z.output<typeof isianPermohonanSchema>;

/** The first step as its form sends it. */
export const simpanIsianPermohonanSchema = denganAhliWaris(
  z.strictObject({ ...ISIAN, versi: versiDrafSchema() }),
);
export type SimpanIsianPermohonanInput = z.output<typeof simpanIsianPermohonanSchema>;

/** Which koperasi somebody means to join, before there is a person to apply, or no longer. */
export const niatPermohonanSchema = z.strictObject({ koperasiId: kodeUuid() });
export type NiatPermohonanInput = z.output<typeof niatPermohonanSchema>;

/** '100000:10000': the amounts the tick stands beside, so that they are agreed to as shown. */
const setujuSimpanan = z
  .string({ error: 'Beri tanda bahwa Anda setuju membayar simpanan pokok dan simpanan wajib.' })
  .regex(/^\d{1,16}:\d{1,16}$/, 'Muat ulang halaman, lalu setujui simpanannya sekali lagi.')
  .transform((isi) => {
    const [pokok = '0', wajib = '0'] = isi.split(':');
    return { pokok: BigInt(pokok), wajib: BigInt(wajib) };
  });

export const ajukanPermohonanSchema = denganAhliWaris(
  z.strictObject({
    ...ISIAN,
    kunciKirim: kodeUuid(),
    dokumenId: berkasTerpilih,
    setujuSimpanan,
    setujuBagikan: centangWajib(
      'Beri tanda bahwa Anda setuju data dan berkas ini dilihat koperasi. Tanpa itu permohonan tidak dapat dikirim.',
    ),
  }),
);
export type AjukanPermohonanInput = z.output<typeof ajukanPermohonanSchema>;
