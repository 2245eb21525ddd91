import { loadEksporPengawasan } from '@/lib/penilaian/pengawasan/ekspor/loaders';

/** A supervision list as a CSV file, with the filters of the list's own address. */
export async function GET(permintaan: Request): Promise<Response> {
  return loadEksporPengawasan(Object.fromEntries(new URL(permintaan.url).searchParams));
}
