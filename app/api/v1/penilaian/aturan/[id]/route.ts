import { loadApiHimpunan } from '@/lib/penilaian/simulasi/loaders';

export const dynamic = 'force-dynamic';

/** One rule set, whole. */
export async function GET(
  _masuk: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return loadApiHimpunan((await params).id);
}
