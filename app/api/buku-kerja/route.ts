import { loadBukuKerjaSimulasi } from '@/lib/penilaian/simulasi/halaman/loaders';

export const dynamic = 'force-dynamic';

/** The official workbook, empty or filled with a simulation; nothing is stored. */
export const GET = (masuk: Request): Promise<Response> => loadBukuKerjaSimulasi(masuk);
export const POST = (masuk: Request): Promise<Response> => loadBukuKerjaSimulasi(masuk);
