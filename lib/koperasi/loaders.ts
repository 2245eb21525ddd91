import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { kodeUuid } from '@/lib/platform/isian';
import { kepalaKoperasi } from './reads';
import type { KepalaKoperasiDto, TabKoperasi } from './types';

async function tabTerbuka(): Promise<TabKoperasi[]> {
  const [penilaian, anggota] = await Promise.all([
    cobaWewenang('penilaian:baca'),
    cobaWewenang('anggota:baca'),
  ]);
  const hasil: (TabKoperasi | null)[] = [
    'profil',
    'laporan',
    penilaian && 'penilaian',
    anggota && 'anggota',
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
  return { ...kepala, tab: await tabTerbuka() };
});
