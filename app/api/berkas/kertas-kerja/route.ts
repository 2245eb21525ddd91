import { bacaUnggahanKertasKerja } from '@/lib/penilaian/kertas-kerja/loaders';

export const dynamic = 'force-dynamic';

/** An upload that is attached to its assessment at once; answers with the way back to the page of the form. */
export const POST = (permintaan: Request): Promise<Response> => bacaUnggahanKertasKerja(permintaan);
