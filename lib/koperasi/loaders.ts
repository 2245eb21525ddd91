import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { menjangkauKoperasi } from '@/lib/platform/auth/wewenang';
import { kodeUuid } from '@/lib/platform/isian';
import { kepalaKoperasi } from './reads';
import type { KepalaKoperasiDto, TabKoperasi } from './types';

async function tabTerbuka(koperasiId: string, meminjamkan: boolean): Promise<TabKoperasi[]> {
  const [penilaian, anggota, produk, pinjaman] = await Promise.all([
    cobaWewenang('penilaian:baca'),
    cobaWewenang('anggota:baca'),
    meminjamkan ? cobaWewenang('produk-pinjaman:baca') : null,
    meminjamkan ? cobaWewenang('modal:baca') : null,
  ]);
  const hasil: (TabKoperasi | null)[] = [
    'profil',
    'laporan',
    penilaian && 'penilaian',
    anggota && 'anggota',
    produk && 'produk',
    pinjaman && menjangkauKoperasi(pinjaman, koperasiId) ? 'pinjaman' : null,
    'riwayat',
  ];
  return hasil.filter((satu) => satu !== null);
}

/**
 * What every page of one koperasi shows on top, for whoever may read it; else the sign-in page, 403, or
 * 404 for an id that is malformed, unknown or outside one's reach. Read once a render.
 */
export const loadKepalaKoperasi = cache(async (idMentah: string): Promise<KepalaKoperasiDto> => {
  const by = await mintaWewenang('koperasi:baca');
  const id = kodeUuid().safeParse(idMentah);
  const kepala = id.success ? await kepalaKoperasi(by, id.data) : null;
  if (!kepala) notFound();
  const { meminjamkan, ...sisa } = kepala;
  return { ...sisa, tab: await tabTerbuka(sisa.id, meminjamkan) };
});
