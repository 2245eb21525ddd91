import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { halamanUsaha } from '@/lib/umkm/rincian/reads';

/** What the page of one business shows of it, without papers and reviews; null when there is none within reach. */
export const rincianUsaha = async (by: Wewenang<'umkm:baca'>, id: string) =>
  (await halamanUsaha(by, id, { dokumen: null, meninjau: null }))?.usaha ?? null;
