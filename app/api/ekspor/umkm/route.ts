import { unduhDaftarUsaha } from '@/lib/umkm/daftar/ekspor/loaders';

export const dynamic = 'force-dynamic';

/** The office's list of businesses as filtered, for a spreadsheet program. */
export const GET = (permintaan: Request): Promise<Response> =>
  unduhDaftarUsaha(new URL(permintaan.url).searchParams);
