import { z } from 'zod';
import { hariIni } from '@/lib/platform/clock';
import { opsional, rupiah, tanggalIso } from '@/lib/platform/isian';
import { RUJUKAN } from '../langkah/schema';

const TIAP_PENDIRI =
  /^(tanggal|tambahan)\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

const satuSchema = z.object({
  tanggal: opsional(tanggalIso({ label: 'tanggal setor', min: '2020-01-01', maks: hariIni })),
  tambahan: opsional(rupiah({ label: 'setoran tambahan' })),
});

export interface SetoranPendiri {
  /** ISO day on which the simpanan pokok was paid; null while it is not. */
  tanggal: string | null;
  /** Rupiah beyond the simpanan pokok. */
  tambahan: bigint;
}

/** Name of a field about one founder: 'tanggal.<id>'. */
export const isianSetoran = (isian: 'tanggal' | 'tambahan', pendiriId: string): string =>
  `${isian}.${pendiriId}`;

/** What each founder has paid in, in fields of their own. An empty day means: not paid yet. */
export const setoranSchema = z.record(z.string(), z.unknown()).transform((mentah, ctx) => {
  const terkumpul = new Map<string, Record<string, unknown>>();
  const sisa: Record<string, unknown> = {};
  for (const [nama, nilai] of Object.entries(mentah)) {
    const cocok = TIAP_PENDIRI.exec(nama);
    if (cocok) {
      const [, isian = '', id = ''] = cocok;
      terkumpul.set(id, { ...terkumpul.get(id), [isian]: nilai });
    } else sisa[nama] = nilai;
  }
  const kepala = z.strictObject(RUJUKAN).safeParse(sisa);
  const setoran = new Map<string, SetoranPendiri>();
  for (const [id, isi] of terkumpul) {
    const satu = satuSchema.safeParse(isi);
    if (satu.success) {
      setoran.set(id, {
        tanggal: satu.data.tanggal ?? null,
        tambahan: satu.data.tambahan ?? 0n,
      });
    }
    for (const { path, message } of satu.error?.issues ?? [])
      ctx.addIssue({ code: 'custom', path: [`${String(path[0])}.${id}`], message });
  }
  if (!kepala.success) {
    for (const { path, message } of kepala.error.issues)
      ctx.addIssue({ code: 'custom', path: [...path], message });
    return z.NEVER;
  }
  return { ...kepala.data, setoran };
});
export type SetoranInput = z.output<typeof setoranSchema>;
