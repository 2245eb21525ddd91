import { bacaEksporPeluang } from '@/lib/peluang/loaders';

/** A table of the page about missing koperasi as a CSV file; for those who see the figures. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ tabel: string }> },
): Promise<Response> {
  return bacaEksporPeluang((await params).tabel);
}
