import { loadEksporPeringatan } from '@/lib/peringatan-dini/loaders';

/** The early warnings as a CSV file, with the filters of the list's own address. */
export async function GET(permintaan: Request): Promise<Response> {
  const { searchParams } = new URL(permintaan.url);
  return loadEksporPeringatan(Object.fromEntries(searchParams));
}
