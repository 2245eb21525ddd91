import 'server-only';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { permintaan } from '@/lib/platform/permintaan';
import { bacaDasbor } from './reads';

/** Figures for the public dashboard. */
export async function loadDasbor() {
  return bacaDasbor(wewenangPublik((await permintaan()).id));
}
