import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { db } from '@/lib/platform/db/client';
import { modeDemo } from '@/lib/platform/env';
import { LABEL_PERAN, menuPortal } from './rules';

/** What the frame of every page shows: who is signed in, the menu, unread notices, the official band. */
export async function loadKerangka() {
  const [{ pelaku }, teks] = await Promise.all([bacaPelaku(), aturanBerlaku('teks-situs')]);
  const belumDibaca = pelaku.penggunaId
    ? await db().pemberitahuan.count({
        where: { penggunaId: pelaku.penggunaId, dibacaPada: null },
        take: 100,
      })
    : 0;
  return {
    masuk: pelaku.penggunaId !== null,
    nama: pelaku.penggunaId ? pelaku.nama : undefined,
    peran:
      [...new Set(pelaku.peran.map((satu) => LABEL_PERAN[satu.peran]))].join(', ') || undefined,
    menuPortal: pelaku.penggunaId ? menuPortal(pelaku.penggunaId, pelaku.peran) : [],
    belumDibaca,
    demo: modeDemo(),
    teksResmi: teks.isi.pitaResmi,
    kontak: teks.isi.kontak,
  };
}
