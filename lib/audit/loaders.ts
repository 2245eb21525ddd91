import 'server-only';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { riwayatObjek } from './reads';
import type { ButirRiwayat } from './types';

/**
 * History for the page of a record. The caller hands over the right with which it read the record; see
 * `riwayatObjek`.
 */
export const loadRiwayat = (
  by: Wewenang<Tindakan>,
  objekJenis: string,
  objekId: string,
): Promise<ButirRiwayat[]> => riwayatObjek(by, objekJenis, objekId);
