import 'server-only';
import { cobaWewenang } from '@/lib/platform/auth/pelaku';
import { daftarDokumen, type SaringanDokumen } from './reads';
import type { DokumenDto } from './types';

/** Documents that the signed-in person may open, for lists on pages; none without that right. */
export async function loadDokumen(saringan: SaringanDokumen): Promise<DokumenDto[]> {
  const by = await cobaWewenang('dokumen:baca');
  return by ? daftarDokumen(by, saringan) : [];
}
