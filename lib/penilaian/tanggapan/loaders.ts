import 'server-only';
import { redirect } from 'next/navigation';
import { loadDokumen } from '@/lib/dokumen/loaders';
import { jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { hariIni, selisihHari } from '@/lib/platform/clock';
import { ambilTitipan } from '@/lib/platform/titipan';
import { batasLewat, bolehTindakanPenilaian } from '../alur/rules';
import { bisaTanggapi, loadPokokPenilaian } from '../boleh/loaders';

/** The page on which a koperasi answers its draft result; one that is not for it to answer is not there. */
export async function loadTanggapan(id: string) {
  const by = await mintaWewenang('penilaian:tanggapi');
  const { penilaian } = await loadPokokPenilaian(id);
  const cara = await bisaTanggapi(penilaian);
  // Nothing was ever released, or somebody else speaks for this koperasi.
  if (penilaian.tanggapan.length === 0 || cara === null) {
    redirect(`/portal/penilaian/${penilaian.id}`);
  }
  const lewat = batasLewat(penilaian.batasTanggapan, hariIni());
  const dokumen = await loadDokumen({
    koperasiId: penilaian.koperasi.id,
    jenis: ['TANGGAPAN_PENILAIAN'],
    diunggahOleh: penggunaIdDari(by),
  });
  return {
    penilaian,
    mewakili: cara === 'MEWAKILI',
    terbuka: bolehTindakanPenilaian(penilaian.status, 'tanggapi', lewat),
    sisaHari: penilaian.batasTanggapan ? selisihHari(hariIni(), penilaian.batasTanggapan) : 0,
    dokumen: dokumen.filter((berkas) => !berkas.terpakai),
    titipan: await ambilTitipan(await jalurKini(), penggunaIdDari(by)),
  };
}
