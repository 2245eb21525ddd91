import { bacaUnduhan } from '@/lib/dokumen/unduhan/loaders';

export const dynamic = 'force-dynamic';

/** A document for those who may open it; a KTP of somebody else with a ticket. */
export async function GET(
  permintaan: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const karcis = new URL(permintaan.url).searchParams.get('karcis');
  return bacaUnduhan((await params).id, karcis);
}
