import { jawabKunciPem } from '@/lib/sertifikat/verifikasi/loaders';

export const dynamic = 'force-dynamic';

/** The public keys, for openssl and the like. */
export const GET = (): Response => jawabKunciPem();
