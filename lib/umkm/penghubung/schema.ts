import { z } from 'zod';
import { centang, centangWajib, teks } from '@/lib/platform/isian';
import { isianNikPenduduk } from '../identitas/schema';
import { kepalaKeputusan } from '../verifikasi/schema';
import { bacaKode } from './rules';

export const mintaKodeSchema = z.strictObject({});

const isianKode = () =>
  teks({ label: 'kode dari pemilik', maks: 40 }).transform((isi, ctx) => {
    const hasil = bacaKode(isi);
    if (hasil.ok) return hasil.kode;
    ctx.addIssue({ code: 'custom', message: hasil.galat });
    return z.NEVER;
  });

export const hubungkanSchema = z
  .strictObject({
    ...kepalaKeputusan,
    kode: isianKode(),
    nikPenduduk: isianNikPenduduk(),
    dicocokkan: centangWajib('Cocokkan KTP dengan orangnya dan datanya, lalu beri tanda di sini.'),
    konfirmasiPeringatan: centang(),
  })
  .transform(({ versi, ...isi }) => ({ ...isi, versiOrang: versi.versiOrang }));
export type HubungkanInput = z.output<typeof hubungkanSchema>;
