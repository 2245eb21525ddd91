import { jawabKunciJson } from '@/lib/sertifikat/verifikasi/loaders';

export const dynamic = 'force-dynamic';

/** The public keys, for programs. */
export const GET = (): Response => jawabKunciJson();
