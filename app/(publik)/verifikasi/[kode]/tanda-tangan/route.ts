import { loadBuktiTandaTangan } from '@/lib/sertifikat/verifikasi/loaders';

/** The signed text of a letter and its signature, as JSON. */
export async function GET(
  _permintaan: Request,
  { params }: { params: Promise<{ kode: string }> },
): Promise<Response> {
  return loadBuktiTandaTangan((await params).kode);
}
