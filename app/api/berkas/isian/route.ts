import { bacaIsianHalaman } from '@/lib/dokumen/unggahan/loaders';

export const dynamic = 'force-dynamic';

/** What is typed in a form, without a file: its page is drawn anew with it. */
export const POST = (permintaan: Request): Promise<Response> => bacaIsianHalaman(permintaan);
