import { bacaEksporCapaian } from '@/lib/permodalan/capaian/loaders';

/** The table behind a chart of capital as a CSV file; for those who see the figures. */
export async function GET(
  permintaan: Request,
  { params }: { params: Promise<{ tabel: string }> },
): Promise<Response> {
  const param = Object.fromEntries(new URL(permintaan.url).searchParams);
  return bacaEksporCapaian((await params).tabel, param);
}
