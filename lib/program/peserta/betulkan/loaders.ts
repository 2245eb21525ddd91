import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { kelurahanTerjangkau } from '../reads';
import { cariPendaftaran, isiPembetulan } from './reads';

/** The form that mends a registration; where nothing can be mended any more, the registration itself. */
export async function loadBetulkan(idMentah: string) {
  const by = await mintaWewenang('peserta:daftar');
  const id = kodeUuid().safeParse(idMentah);
  const temuan = id.success ? await cariPendaftaran(by, id.data) : null;
  if (!temuan) notFound();
  const { peserta, cara } = temuan;
  if (cara !== 'SEMUA' && cara !== 'PENDAFTARAN') redirect(`/portal/peserta/${peserta.id}`);
  const { id: pesertaId, versi, nomor, namaPeserta, program } = peserta;
  return {
    peserta: { id: pesertaId, versi, nomor, namaPeserta },
    program,
    denganOrang: cara === 'SEMUA',
    kelurahan: kelurahanTerjangkau(by),
    ...isiPembetulan(by, peserta),
    titipan: await ambilTitipan(await jalurKini(), penggunaIdDari(by)),
  };
}
