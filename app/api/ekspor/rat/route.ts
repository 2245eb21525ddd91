import { loadEksporRat } from '@/lib/koperasi/rat/daftar/loaders';

/** A list about the RAT as a CSV file, with the filters of the list's own address. */
export async function GET(permintaan: Request): Promise<Response> {
  const { searchParams } = new URL(permintaan.url);
  return loadEksporRat(Object.fromEntries(searchParams));
}
