import { bacaUnggahanPendirian } from '@/lib/pendirian/berkas/loaders';

export const dynamic = 'force-dynamic';

/** An upload for the checklist of a founding; answers with the way back to the page of the form. */
export const POST = (permintaan: Request): Promise<Response> => bacaUnggahanPendirian(permintaan);
