import 'server-only';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { mintaWewenang } from '@/lib/platform/auth/pelaku';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { daftarAudit, riwayatObjek } from './reads';
import { saringAuditSchema } from './schema';
import type { ButirRiwayat } from './types';

/**
 * History for the page of a record. The caller hands over the right with which it read the record; see
 * `riwayatObjek`.
 */
export const loadRiwayat = (
  by: Wewenang<Tindakan>,
  objekJenis: string,
  objekId: string,
  ktp?: readonly { id: string; namaAsli: string }[],
): Promise<ButirRiwayat[]> => riwayatObjek(by, objekJenis, objekId, ktp);

/** The trail for the inspektorat, with the filters of its address. */
export async function loadAudit(parameter: Record<string, string | string[] | undefined>) {
  const by = await mintaWewenang('audit:baca');
  const saring = saringAuditSchema.parse(parameter);
  return { saring, halaman: await daftarAudit(by, saring) };
}
