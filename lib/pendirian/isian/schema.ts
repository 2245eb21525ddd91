import { z } from 'zod';
import {
  JENIS_KOPERASI,
  kodeAcuan,
  lengkapiSektor,
  POLA_PENGELOLAAN,
  SEKTOR_USAHA,
} from '@/lib/koperasi/acuan';
import { simpananAnggota } from '@/lib/koperasi/simpanan/schema';
import { denganAturan, type Pelapor } from '@/lib/platform/aturan-isian';
import { atauNull, kodeUuid, pilihan, teks, teksNama } from '@/lib/platform/isian';
import { isianKelurahan } from '@/lib/wilayah/schema';
import { RAGAM } from './rules';

/** The fields of a founding as forms send them, by step. */

export const WILAYAH_KERJA = ['KELURAHAN', 'KECAMATAN', 'KOTA', 'PROVINSI', 'NASIONAL'] as const;

const sektor = z
  .string({ error: 'Pilih sektor usaha.' })
  .refine((isi) => SEKTOR_USAHA.some(({ nomor }) => String(nomor) === isi), 'Pilih sektor usaha.')
  .transform(Number);

const ISIAN_BENTUK = {
  ragam: pilihan(RAGAM, 'bentuk koperasi'),
  jenis: pilihan(kodeAcuan(JENIS_KOPERASI), 'jenis koperasi'),
  pola: pilihan(kodeAcuan(POLA_PENGELOLAAN), 'pola pengelolaan'),
  koperasiId: atauNull(kodeUuid()),
};
const ISIAN_WILAYAH = {
  kelurahanKode: isianKelurahan(),
  alamat: teks({ label: 'rencana alamat kantor', maks: 300, min: 5 }),
  wilayahKerja: pilihan(WILAYAH_KERJA, 'wilayah keanggotaan'),
};
const ISIAN_NAMA = { nama: atauNull(teksNama({ label: 'nama koperasi', maks: 150, min: 3 })) };
const ISIAN_KEGIATAN = {
  tujuan: teks({ label: 'tujuan koperasi', maks: 1000, min: 10, barisBanyak: true }),
  kegiatan: teks({ label: 'kegiatan usaha', maks: 1000, min: 10, barisBanyak: true }),
  sektorUsaha: sektor,
};
const ISIAN_SIMPANAN = {
  simpananPokok: simpananAnggota('simpanan pokok', 1n),
  simpananWajib: simpananAnggota('simpanan wajib'),
};

export const LANGKAH_MULAI = ['bentuk', 'wilayah', 'nama', 'kegiatan', 'simpanan'] as const;
export type LangkahMulai = (typeof LANGKAH_MULAI)[number];

export const ISIAN_LANGKAH = {
  bentuk: ISIAN_BENTUK,
  wilayah: ISIAN_WILAYAH,
  nama: ISIAN_NAMA,
  kegiatan: ISIAN_KEGIATAN,
  simpanan: ISIAN_SIMPANAN,
} as const satisfies Record<LangkahMulai, Record<string, z.ZodType>>;

export const ISIAN_PENDIRIAN = {
  ...ISIAN_BENTUK,
  ...ISIAN_WILAYAH,
  ...ISIAN_NAMA,
  ...ISIAN_KEGIATAN,
  ...ISIAN_SIMPANAN,
};

const polos = z.strictObject(ISIAN_PENDIRIAN);
/** All fields of a founding, clean. */
export type IsianPendirian = z.output<typeof polos>;
export type NamaIsian = keyof IsianPendirian;

interface IsiSilang {
  ragam?: string;
  nama?: string | null;
  koperasiId?: string | null;
}

/** Fields that need each other. */
function laporkanSilang(isi: IsiSilang, ctx: Pelapor): void {
  const galat = (isian: NamaIsian, message: string) =>
    ctx.addIssue({ code: 'custom', path: [isian], message });
  if (isi.ragam !== undefined && isi.ragam !== 'KKMP' && isi.nama === null)
    galat('nama', 'Isi nama koperasi.');
  if (isi.ragam === 'SEKUNDER' && isi.koperasiId === null)
    galat(
      'koperasiId',
      'Pilih koperasi yang Anda wakili. Hanya pengurus koperasi yang dapat memulai.',
    );
}

/** A form of some of the fields, with the rules between them. */
export const denganSilang = <S extends z.ZodType<IsiSilang>>(skema: S): S =>
  denganAturan(skema, [], laporkanSilang);

export const isianPendirianSchema = z.preprocess(lengkapiSektor, denganSilang(polos));
