import { bacaUnggahan } from '@/lib/dokumen/unggahan/loaders';

export const dynamic = 'force-dynamic';

/** An upload from a plain multipart form; answers with the way back to the page of the form. */
export const POST = (permintaan: Request): Promise<Response> => bacaUnggahan(permintaan);
