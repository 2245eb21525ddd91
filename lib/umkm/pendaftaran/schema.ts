import { z } from 'zod';
import { centang, centangWajib, kodeUuid, pilihan } from '@/lib/platform/isian';
import { bersihkanTeks } from '@/lib/platform/teks-bersih';
import { BAGIAN, LABEL_ISIAN } from '../bagian/rules';
import { type Bagian, type IsiBagian, SKEMA_BAGIAN } from '../bagian/schema';

const CARA = ['lanjut', 'nanti'] as const;

const kepalaSchema = z.object({
  bagian: pilihan(BAGIAN, 'bagian'),
  cara: pilihan(CARA, 'cara menyimpan'),
  konfirmasiPeringatan: centang(),
});

export interface SimpanLangkahInput {
  bagian: Bagian;
  cara: (typeof CARA)[number];
  konfirmasiPeringatan: boolean;
  /** As typed, cleaned of what cannot be stored. */
  nilai: Record<string, string>;
  /** Checked; null when it is to be finished later. */
  isi: IsiBagian[Bagian] | null;
}

const PANJANG_ISIAN = 2_000;

/**
 * A step of the registration. "Lanjut" checks it like the finished form; "nanti" keeps what is there,
 * right or not, but never fields the step does not have.
 */
export const simpanLangkahSchema = z
  .record(z.string().max(60), z.unknown())
  .transform((mentah, ctx): SimpanLangkahInput => {
    const { bagian, cara, konfirmasiPeringatan, ...isian } = mentah;
    const kepala = kepalaSchema.safeParse({ bagian, cara, konfirmasiPeringatan });
    const nilai = kepala.success ? teksIsian(isian, kepala.data.bagian) : null;
    if (!kepala.success || !nilai) {
      ctx.addIssue({
        code: 'custom',
        message: 'Formulir memuat isian yang tidak dikenal. Muat ulang halaman, lalu coba lagi.',
      });
      return z.NEVER;
    }
    if (kepala.data.cara === 'nanti') return { ...kepala.data, nilai, isi: null };
    const hasil = SKEMA_BAGIAN[kepala.data.bagian].safeParse(isian);
    if (hasil.success) return { ...kepala.data, nilai, isi: hasil.data };
    for (const { path, message } of hasil.error.issues) {
      ctx.addIssue({ code: 'custom', path: [...path], message });
    }
    return z.NEVER;
  });

function teksIsian(isian: Record<string, unknown>, bagian: Bagian): Record<string, string> | null {
  const nilai: Record<string, string> = {};
  for (const [nama, isi] of Object.entries(isian)) {
    if (!Object.hasOwn(LABEL_ISIAN[bagian], nama) || typeof isi !== 'string') return null;
    const bersih = bersihkanTeks(isi, PANJANG_ISIAN);
    if (!bersih.ok) return null;
    nilai[nama] = bersih.nilai;
  }
  return nilai;
}

export const kirimPendaftaranSchema = z.strictObject({
  kunciKirim: kodeUuid(),
  benar: centangWajib('Beri tanda bahwa data yang Anda isi benar.'),
  setuju: centangWajib(
    'Beri tanda bahwa Anda setuju data ini diproses. Tanpa itu usaha tidak dapat didaftarkan.',
  ),
  dihubungi: centang(),
  direktori: centang(),
});
export type KirimPendaftaranInput = z.output<typeof kirimPendaftaranSchema>;

export const hapusDrafSchema = z.strictObject({
  yakin: centangWajib('Beri tanda bahwa Anda yakin menghapus isian ini.'),
});
