import { z } from 'zod';
import {
  bilanganBulat,
  centang,
  kodeUuid,
  opsional,
  pilihan,
  rupiah,
  teksOpsional,
} from '@/lib/platform/isian';
import { bacaSaringan, lunak } from '@/lib/platform/saringan';
import { adalahBulan, type BarisMentah } from './rules';

export const KOLEKTIBILITAS = ['LANCAR', 'KURANG_LANCAR', 'DIRAGUKAN', 'MACET'] as const;
export const HASIL = ['BERJALAN', 'LUNAS', 'DIHAPUSBUKUKAN'] as const;

const UANG_PALING_BANYAK = 1_000_000_000_000n;

const POKOK = z.strictObject({
  koperasiId: kodeUuid(),
  bulan: z.string().refine(adalahBulan, 'Bulan ini tidak dikenal. Muat ulang halaman.'),
  versi: bilanganBulat({ label: 'versi' }),
  /** Page of the form, to come back to. */
  setelah: opsional(kodeUuid()),
  /** Page that follows, where there is one. */
  berikutnya: opsional(kodeUuid()),
  /** Only those not reported yet are shown. */
  belum: z.literal('ya').optional(),
  /** To another page once this one is saved. */
  perintah: z.enum(['berikutnya', 'awal']).optional(),
  konfirmasiPeringatan: centang(),
  /** Why figures change after the deadline; whether it is needed only the command knows. */
  alasan: teksOpsional({ label: 'alasan', maks: 500, barisBanyak: true }),
});

const BARIS = {
  sisaPokok: opsional(rupiah({ label: 'sisa pokok', maks: UANG_PALING_BANYAK })),
  tunggakan: opsional(rupiah({ label: 'tunggakan', maks: UANG_PALING_BANYAK })),
  kolektibilitas: opsional(pilihan(KOLEKTIBILITAS, 'kolektibilitas')),
  hasil: pilihan(HASIL, 'hasil'),
};
const barisSchema = z.strictObject(BARIS);

const NAMA = /^p\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([a-zA-Z]{1,20})$/;

/** Loans in one form; more come on further pages. */
export const BARIS_PALING_BANYAK = 50;

/**
 * The report of a month: fields of the loans are named 'p.<id>.<field>'. Which loans there may be depends
 * on koperasi and month; the command refuses the ones it does not know.
 */
export const laporanPinjamanSchema = z.record(z.string(), z.unknown()).transform((mentah, ctx) => {
  const pokok: Record<string, unknown> = {};
  const pinjaman = new Map<string, Record<string, unknown>>();
  for (const [nama, isi] of Object.entries(mentah)) {
    const cocok = NAMA.exec(nama);
    if (!cocok) {
      pokok[nama] = isi;
      continue;
    }
    const [, id = '', isian = ''] = cocok;
    const baris = pinjaman.get(id) ?? {};
    baris[isian] = isi;
    pinjaman.set(id, baris);
  }
  const terbaca = POKOK.safeParse(pokok);
  for (const { path, message } of terbaca.error?.issues ?? []) {
    ctx.addIssue({ code: 'custom', path, message });
  }
  if (pinjaman.size > BARIS_PALING_BANYAK) {
    ctx.addIssue({ code: 'custom', path: [], message: 'Terlalu banyak pinjaman sekali kirim.' });
  }
  const baris = new Map<string, BarisMentah>();
  for (const [id, isi] of pinjaman) {
    const satu = barisSchema.safeParse(isi);
    if (satu.success) {
      const { sisaPokok, tunggakan, kolektibilitas, hasil } = satu.data;
      baris.set(id, { sisaPokok, tunggakan, kolektibilitas, hasil });
    }
    for (const { path, message } of satu.error?.issues ?? []) {
      ctx.addIssue({ code: 'custom', path: [`p.${id}.${String(path[0] ?? '')}`], message });
    }
  }
  return terbaca.success ? { ...terbaca.data, baris } : z.NEVER;
});
export type LaporanPinjamanInput = z.output<typeof laporanPinjamanSchema>;

/** Which loans of a month are shown, from the address of its report. */
const saringLaporanSchema = z.object({
  saring: lunak(z.literal('belum')),
  setelah: lunak(kodeUuid()),
});

/** Reads the address of the report of a month, which also tells how many were reported just now. */
export const bacaSaringLaporan = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringLaporanSchema, param, ['kabar', 'jumlah']);
