import { loadIzinAsal, loadSimulasi } from '@/lib/penilaian/simulasi/loaders';

export const dynamic = 'force-dynamic';

/** Computes a health assessment from JSON; open to all, nothing is stored. */
export const POST = (masuk: Request): Promise<Response> => loadSimulasi(masuk);

export const OPTIONS = (): Response => loadIzinAsal();
