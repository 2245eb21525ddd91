import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { kodeUuid } from '@/lib/platform/isian';
import { alamatDaftar } from '@/lib/platform/keyset';
import { tungguLaju } from '@/lib/platform/laju';
import { JALUR_TERLALU_SERING } from '@/lib/platform/pencarian';
import { permintaan } from '@/lib/platform/permintaan';
import { abaikan, pesanDiabaikan } from '@/lib/platform/saringan';
import { profilKoperasiPublik } from './profil/reads';
import { daftarKoperasiPublik } from './reads';
import { alamatPublik, rentangKategori, tempatAsing } from './rules';
import { bacaSaringPublik, type SaringPublik } from './schema';
import type { DaftarKoperasiDto, ProfilKoperasiDto } from './types';

/**
 * The public list. A search by text counts against the limit of its address; whoever is over it is
 * led to an answer with the status 429, which a page cannot give.
 */
export async function loadDaftarPublik(
  param: Record<string, string | string[] | undefined>,
): Promise<{ saring: SaringPublik; pesanSaringan: string | null } & DaftarKoperasiDto> {
  const terbaca = bacaSaringPublik(param);
  const { saring, diabaikan } = abaikan(terbaca, tempatAsing(terbaca.saring));
  const { id, ip } = await permintaan();
  if (saring.cari) {
    const detik = await tungguLaju('cari', ip);
    if (detik > 0) {
      redirect(
        alamatDaftar(JALUR_TERLALU_SERING, {
          detik: String(detik),
          kembali: alamatPublik(saring),
        }),
      );
    }
  }
  return {
    saring,
    pesanSaringan: pesanDiabaikan(diabaikan),
    ...(await daftarKoperasiPublik(wewenangPublik(id), saring)),
  };
}

/** What a total must be for each category, by the rule in force. */
export async function loadRentangKategori() {
  return rentangKategori((await aturanBerlaku('penilaian-kesehatan')).isi.pita);
}

/** The public profile; 404 for an id that is malformed or unknown. Read once a render. */
export const loadProfilPublik = cache(async (idMentah: string): Promise<ProfilKoperasiDto> => {
  const id = kodeUuid().safeParse(idMentah);
  const by = wewenangPublik((await permintaan()).id);
  return (id.success ? await profilKoperasiPublik(by, id.data) : null) ?? notFound();
});
