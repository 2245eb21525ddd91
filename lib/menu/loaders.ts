import 'server-only';
import { headers } from 'next/headers';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { bacaPelaku, cobaWewenang, membawaSesi } from '@/lib/platform/auth/pelaku';
import { tandaPengisi } from '@/lib/platform/auth/pengisi';
import { modeDemo } from '@/lib/platform/env';
import type { KirimanTertolak } from '@/lib/platform/kiriman-tertolak';
import { ambilTertolak } from '@/lib/platform/tertolak-sementara';
import { jumlahBelumDibaca } from './reads';
import { bekerjaDiLapangan, LABEL_PERAN, menuPortal } from './rules';

/** What the frame of every page shows: who is signed in, the menu, unread notices, the official band. */
export async function loadKerangka() {
  const [{ pelaku }, teks] = await Promise.all([bacaPelaku(), aturanBerlaku('teks-situs')]);
  const by = await cobaWewenang('akun:sendiri');
  const belumDibaca = by ? await jumlahBelumDibaca(by) : 0;
  return {
    masuk: pelaku.penggunaId !== null,
    /** For whom the forms of this page are drawn. */
    pengisi: pelaku.penggunaId ? tandaPengisi(pelaku.penggunaId) : null,
    nama: pelaku.penggunaId ? pelaku.nama : undefined,
    peran:
      [...new Set(pelaku.peran.map((satu) => LABEL_PERAN[satu.peran]))].join(', ') || undefined,
    menuPortal: pelaku.penggunaId ? menuPortal(pelaku.penggunaId, pelaku.peran) : [],
    /** The account whose records may wait on this phone; null for who never works in the street. */
    akunLapangan: bekerjaDiLapangan(pelaku.penggunaId, pelaku.peran) ? pelaku.penggunaId : null,
    belumDibaca,
    demo: modeDemo(),
    teksResmi: teks.isi.pitaResmi,
    kontak: teks.isi.kontak,
  };
}

/** Whether somebody is signed in. */
export async function loadMasuk(): Promise<boolean> {
  return (await bacaPelaku()).pelaku.penggunaId !== null;
}

/** The same for error pages, which must stand without the database. */
export const loadMembawaSesi = membawaSesi;

/** What a refused form said and held, for the web server's own request; null for anybody else. */
export async function loadKirimanTertolak(): Promise<KirimanTertolak | null> {
  const tanda = (await headers()).get('x-kiriman-tertolak');
  return tanda ? ambilTertolak(tanda) : null;
}
