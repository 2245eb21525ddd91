import { bacaUnduhan } from '@/lib/dokumen/unduhan/loaders';

export const dynamic = 'force-dynamic';

/** A document for those who may open it. */
export async function GET(
  _permintaan: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return bacaUnduhan((await params).id);
}
