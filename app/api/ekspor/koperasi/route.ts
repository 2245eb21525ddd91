import { loadEksporKoperasi } from '@/lib/koperasi/daftar/loaders';

/** The list of koperasi as a CSV file, with the filters of the list's own address. */
export async function GET(permintaan: Request): Promise<Response> {
  const { searchParams } = new URL(permintaan.url);
  return loadEksporKoperasi(Object.fromEntries(searchParams));
}
