import { loadBukuKerjaPenilaian } from '@/lib/penilaian/lembar/buku-kerja/loaders';

export const dynamic = 'force-dynamic';

/** The worksheet of an assessment as the official workbook, filled and with live formulas. */
export async function GET(
  _masuk: Request,
  { params }: RouteContext<'/api/buku-kerja/[id]'>,
): Promise<Response> {
  return loadBukuKerjaPenilaian((await params).id);
}
