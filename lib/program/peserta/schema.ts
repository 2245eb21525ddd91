import { z } from 'zod';
import { denganAturan, type Pelapor } from '@/lib/platform/aturan-isian';
import { hariIni } from '@/lib/platform/clock';
import {
  atauNull,
  bilanganBulat,
  centang,
  centangWajib,
  daftarIsian,
  kodeUuid,
  pilihan,
  tanggalIso,
  teks,
  teksOpsional,
} from '@/lib/platform/isian';
import { bacaKursorSaat } from '@/lib/platform/keyset';
import { bacaSaringan, kataSaring, kursorSaring, lunak } from '@/lib/platform/saringan';
import { POLA_KODE_KELURAHAN } from '@/lib/wilayah/rules';
import { saringKelurahan } from '@/lib/wilayah/schema';
import { SEMUA_STATUS } from '../rules';

const versi = bilanganBulat({ label: 'versi', min: 1 });
export const alasanPeserta = teksOpsional({ label: 'alasan', maks: 500, barisBanyak: true });

/** Number and day of a letter of recommendation: both or neither. */
export const REKOMENDASI = {
  rekomendasiNomor: atauNull(teks({ label: 'nomor surat rekomendasi', maks: 80 })),
  rekomendasiTanggal: atauNull(
    tanggalIso({ label: 'tanggal surat rekomendasi', min: '2000-01-01', maks: hariIni }),
  ),
};

interface Rekomendasi {
  rekomendasiNomor: string | null;
  rekomendasiTanggal: string | null;
}

function periksaRekomendasi(isi: Rekomendasi, ctx: Pelapor): void {
  const galat = (isian: string, message: string) =>
    ctx.addIssue({ code: 'custom', path: [isian], message });
  if (isi.rekomendasiNomor !== null && isi.rekomendasiTanggal === null) {
    galat('rekomendasiTanggal', 'Isi tanggal surat rekomendasinya.');
  }
  if (isi.rekomendasiNomor === null && isi.rekomendasiTanggal !== null) {
    galat('rekomendasiNomor', 'Isi nomor surat rekomendasinya.');
  }
}

/** A form that asks for such a letter. */
export const denganRekomendasi = <S extends z.ZodType<Rekomendasi>>(skema: S): S =>
  denganAturan(skema, ['rekomendasiNomor', 'rekomendasiTanggal'], periksaRekomendasi);

const alasanWajib = (message: string, alasan: string | undefined, ctx: Pelapor) => {
  if (alasan === undefined) ctx.addIssue({ code: 'custom', path: ['alasan'], message });
};

export const HASIL_VERIFIKASI = ['verifikasi', 'tolak'] as const;

export const verifikasiPesertaSchema = denganAturan(
  denganRekomendasi(
    z.strictObject({
      id: kodeUuid(),
      versi,
      keputusan: pilihan(HASIL_VERIFIKASI, 'hasil pemeriksaan'),
      diperiksa: centang(),
      ...REKOMENDASI,
      alasan: alasanPeserta,
    }),
  ),
  ['keputusan'],
  (isi, ctx) => {
    if (isi.keputusan === 'tolak') {
      alasanWajib('Tulis alasan menolak. Pendaftar membacanya.', isi.alasan, ctx);
    } else if (!isi.diperiksa) {
      ctx.addIssue({
        code: 'custom',
        path: ['diperiksa'],
        message: 'Beri tanda bahwa KTP dan syaratnya sudah Anda periksa.',
      });
    }
  },
);
export type VerifikasiPesertaInput = z.output<typeof verifikasiPesertaSchema>;

export const HASIL_SELEKSI = ['pilih', 'cadangkan', 'tidakTerpilih'] as const;
export type HasilSeleksi = (typeof HASIL_SELEKSI)[number];

export const seleksiPesertaSchema = denganAturan(
  z.strictObject({
    id: kodeUuid(),
    versi,
    keputusan: pilihan(HASIL_SELEKSI, 'hasil seleksi'),
    nilaiSeleksi: atauNull(bilanganBulat({ label: 'nilai wawancara', min: 0, maks: 100 })),
    alasan: alasanPeserta,
  }),
  ['keputusan'],
  (isi, ctx) => {
    if (isi.keputusan === 'tidakTerpilih') {
      alasanWajib('Tulis alasannya. Pendaftar membacanya.', isi.alasan, ctx);
    }
  },
);
export type SeleksiPesertaInput = z.output<typeof seleksiPesertaSchema>;

const POLA_CALON = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})~(\d{1,9})$/;

/** Several at once: each ticked box carries id and the version that was seen. */
export const pilihBanyakSchema = z.strictObject({
  angkatanId: kodeUuid(),
  kelurahanKode: z.string().regex(POLA_KODE_KELURAHAN, 'Pilih kelurahan.'),
  calon: z
    .preprocess(
      daftarIsian,
      z
        .array(z.string().regex(POLA_CALON, 'Pilihan ini tidak dikenal. Muat ulang halaman.'))
        .min(1, 'Beri tanda paling sedikit satu calon.')
        .max(200, 'Pilih paling banyak 200 calon sekali kirim.'),
    )
    .transform((semua) =>
      [...new Set(semua)].map((satu) => {
        const [, id = '', dilihat = ''] = POLA_CALON.exec(satu) ?? [];
        return { id, versi: Number(dilihat) };
      }),
    ),
});
export type PilihBanyakInput = z.output<typeof pilihBanyakSchema>;

export const mundurSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  alasan: teks({ label: 'alasan', maks: 500, barisBanyak: true }),
  yakin: centangWajib('Beri tanda bahwa Anda sudah yakin.').transform(() => true as const),
});
export type MundurInput = z.output<typeof mundurSchema>;

/** Filters in the address of the list. What cannot be read is left out, never an error. */
export const saringanPesertaSchema = z.object({
  cari: kataSaring(),
  program: kodeUuid().optional().catch(undefined),
  tahun: z
    .string()
    .regex(/^20\d\d$/)
    .transform(Number)
    .optional()
    .catch(undefined),
  status: z.enum(SEMUA_STATUS).optional().catch(undefined),
  kelurahan: saringKelurahan(),
  /** Without whom the reader registered, and without the reader. */
  pendaftar: z.literal('lain').optional().catch(undefined),
  /** Graduates whom no capital has reached since they were done. */
  modal: z.literal('belum').optional().catch(undefined),
  /** The reader's own mentees without a visit this month. */
  kunjungan: z.literal('belum').optional().catch(undefined),
  setelah: kursorSaring(bacaKursorSaat),
  sebelum: kursorSaring(bacaKursorSaat),
});
export type SaringanPeserta = z.output<typeof saringanPesertaSchema>;

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export const bacaSaringanPeserta = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringanPesertaSchema, param);

/** Whose candidates are shown, from the address of the selection. */
const saringanSeleksiSchema = z.object({
  angkatan: lunak(kodeUuid()),
  kelurahan: saringKelurahan(),
  calon: lunak(z.literal('cadangan')),
});

/** Reads the address of the selection, which also tells how many were chosen just now. */
export const bacaSaringanSeleksi = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringanSeleksiSchema, param, ['terpilih', 'tanpaAkun']);
