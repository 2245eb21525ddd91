import { bacaEksporPeluang } from '@/lib/peluang/loaders';

/** A table of the page about missing koperasi as a CSV file; for those who see the figures. */
export async function GET(
  permintaan: Request,
  { params }: { params: Promise<{ tabel: string }> },
): Promise<Response> {
  const param = Object.fromEntries(new URL(permintaan.url).searchParams);
  return bacaEksporPeluang((await params).tabel, param);
}
