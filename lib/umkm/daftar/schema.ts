import { z } from 'zod';
import { abaikan, bacaSaringan, kataSaring } from '@/lib/platform/saringan';
import { saringKecamatan, saringKelurahan } from '@/lib/wilayah/schema';
import { STATUS_USAHA } from '../rules';
import { SKALA_USAHA } from '../skala/rules';
import { bacaKursor, NAMA_STATUS_GABUNGAN, URUTAN } from './rules';

const YA_TIDAK = ['ya', 'tidak'] as const;

/** A filter that is not understood is no filter: an address that somebody mangled still shows a list. */
const pilihan = <const T extends readonly [string, ...string[]]>(nilai: T) =>
  z.enum(nilai).optional().catch(undefined);

const kode = (pola: RegExp) => z.string().regex(pola).optional().catch(undefined);

export const saringanUsahaSchema = z.object({
  cari: kataSaring(),
  status: pilihan([...STATUS_USAHA, ...NAMA_STATUS_GABUNGAN]),
  kecamatan: saringKecamatan(),
  kelurahan: saringKelurahan(),
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

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export function bacaSaringanUsaha(param: Record<string, string | string[] | undefined>) {
  const terbaca = bacaSaringan(saringanUsahaSchema, param);
  // A list too long to be put in order by name goes on from a place in that of the newest.
  const tempat = ['setelah', 'sebelum'] as const;
  return abaikan(
    terbaca,
    tempat.filter(
      (nama) =>
        bacaKursor(terbaca.saring[nama], terbaca.saring.urut) === null &&
        (!terbaca.saring.urut.startsWith('nama') ||
          bacaKursor(terbaca.saring[nama], 'terbaru') === null),
    ),
  );
}
