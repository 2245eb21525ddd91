import { bacaEksporProgram } from '@/lib/program/capaian/loaders';

/** How far a year of a programme has come, by kelurahan, as a CSV file; for those who see the figures. */
export async function GET(
  permintaan: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const param = Object.fromEntries(new URL(permintaan.url).searchParams);
  return bacaEksporProgram((await params).id, param);
}
