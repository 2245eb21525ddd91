import { loadApiDaftarHimpunan } from '@/lib/penilaian/simulasi/loaders';

export const dynamic = 'force-dynamic';

/** The rule sets of the health assessment that are in force. */
export const GET = (): Promise<Response> => loadApiDaftarHimpunan();
