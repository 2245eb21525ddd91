import { bacaUnggahanBukuKerja } from '@/lib/penilaian/lembar/buku-kerja/unggahan/loaders';

export const dynamic = 'force-dynamic';

/** A filled workbook for a worksheet; answers with the way back to the page of the form. */
export const POST = (permintaan: Request): Promise<Response> => bacaUnggahanBukuKerja(permintaan);
