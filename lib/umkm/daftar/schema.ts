import { z } from 'zod';
import { bacaSaringan, kataSaring } from '@/lib/platform/saringan';
import { POLA_KODE_KECAMATAN, POLA_KODE_KELURAHAN } from '@/lib/wilayah/rules';
import { STATUS_USAHA } from '../rules';
import { SKALA_USAHA } from '../skala/rules';
import { NAMA_STATUS_GABUNGAN, URUTAN } from './rules';

const YA_TIDAK = ['ya', 'tidak'] as const;

/** A filter that is not understood is no filter: an address that somebody mangled still shows a list. */
const pilihan = <const T extends readonly [string, ...string[]]>(nilai: T) =>
  z.enum(nilai).optional().catch(undefined);

const kode = (pola: RegExp) => z.string().regex(pola).optional().catch(undefined);

export const saringanUsahaSchema = z.object({
  cari: kataSaring(),
  status: pilihan([...STATUS_USAHA, ...NAMA_STATUS_GABUNGAN]),
  kecamatan: kode(POLA_KODE_KECAMATAN),
  kelurahan: kode(POLA_KODE_KELURAHAN),
  jenis: kode(/^[a-z-]{2,20}$/),
  skala: pilihan(SKALA_USAHA),
  anggota: pilihan(YA_TIDAK),
  perempuan: pilihan(YA_TIDAK),
  nib: pilihan(YA_TIDAK),
  /** Only what somebody else wrote down: what the reader may decide about. */
  pencatat: pilihan(['lain']),
  urut: z.enum(URUTAN).catch('terbaru'),
  setelah: z.string().max(700).optional().catch(undefined),
  sebelum: z.string().max(700).optional().catch(undefined),
});
export type SaringanUsaha = z.output<typeof saringanUsahaSchema>;

const PARAMETER_SARING = [
  'cari',
  'status',
  'kecamatan',
  'kelurahan',
  'jenis',
  'skala',
  'anggota',
  'perempuan',
  'nib',
  'pencatat',
] as const satisfies readonly (keyof SaringanUsaha)[];

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export const bacaSaringanUsaha = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringanUsahaSchema, param, PARAMETER_SARING);
