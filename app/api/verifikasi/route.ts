import { periksaUnggahan } from '@/lib/sertifikat/verifikasi/berkas/loaders';

export const dynamic = 'force-dynamic';

/** A PDF to be verified, from a plain multipart form; answers with the way to the result. */
export const POST = (permintaan: Request): Promise<Response> => periksaUnggahan(permintaan);
