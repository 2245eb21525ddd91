import 'server-only';
import { hitungPeringatan } from '@/lib/peringatan-dini/daftar/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { TugasMenunggu } from '../types';

/** Koperasi that get worse, for those who decide what to do about it. */
export async function peringatanDini(by: Wewenang<'peringatan:baca'>): Promise<TugasMenunggu> {
  return {
    label: 'Koperasi dalam peringatan dini',
    keterangan: 'Indeks atau nilai kesehatannya menuju di bawah batas, atau turun tajam.',
    href: '/portal/peringatan-dini',
    jumlah: await hitungPeringatan(by),
    sejak: null,
  };
}
