import { z } from 'zod';
import { kodeUuid } from '@/lib/platform/isian';
import { bacaSaringan, lunak } from '@/lib/platform/saringan';

/** What of a programme is asked for, from the address of its page or its file. */
const saringCapaianSchema = z.object({
  /** Year of the programme; without it the newest. */
  tahun: lunak(
    z
      .string()
      .regex(/^\d{4}$/)
      .transform(Number),
  ),
  /** What came of the participants instead of how far it has come; only of the file. */
  isi: lunak(z.literal('hasil')),
});

/** Who is to be registered, from the address of the list of programmes: the owner of a business, or a person. */
const untukSiapaSchema = z.object({ usaha: lunak(kodeUuid()), orang: lunak(kodeUuid()) });

/** Reads the address of the list of programmes, and what of it could not be used. */
export const bacaUntukSiapa = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(untukSiapaSchema, param);

/** Reads the address: the year and the table, and what was filled in but could not be used. */
export const bacaSaringCapaian = (
  param: Record<string, string | string[] | undefined>,
  lain: readonly string[] = [],
) => bacaSaringan(saringCapaianSchema, param, lain);
