import 'server-only';
import { cobaWewenang } from '@/lib/platform/auth/pelaku';
import { denganPemakaian } from './pemakaian/reads';
import { daftarDokumen, type SaringanDokumen } from './reads';
import type { DokumenDto } from './types';

/** Documents that the signed-in person may open, for lists on pages; none without that right. */
export async function loadDokumen(saringan: SaringanDokumen): Promise<DokumenDto[]> {
  const by = await cobaWewenang('dokumen:baca');
  return by ? daftarDokumen(by, saringan) : [];
}

/** The same for the page of their owner, who is also told what each was handed in with. */
export async function loadDokumenSendiri(saringan: SaringanDokumen): Promise<DokumenDto[]> {
  const by = await cobaWewenang('dokumen:baca');
  return by ? denganPemakaian(by, await daftarDokumen(by, saringan)) : [];
}
