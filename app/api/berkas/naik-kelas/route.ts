import { bacaUnggahanBukti } from '@/lib/program/hasil/bukti/loaders';

export const dynamic = 'force-dynamic';

/** A file that proves a rise; answers with the way back to the page of the form. */
export const POST = (permintaan: Request): Promise<Response> => bacaUnggahanBukti(permintaan);
