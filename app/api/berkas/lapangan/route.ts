import { bacaFoto } from '@/lib/lapangan/foto/loaders';

export const dynamic = 'force-dynamic';

/** A photo of a business that was written down in the street. */
export const POST = (permintaan: Request): Promise<Response> => bacaFoto(permintaan);
