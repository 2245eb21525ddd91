import { bacaEksporCapaian } from '@/lib/permodalan/capaian/loaders';

/** The table behind a chart of capital as a CSV file; for those who see the figures. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ tabel: string }> },
): Promise<Response> {
  return bacaEksporCapaian((await params).tabel);
}
