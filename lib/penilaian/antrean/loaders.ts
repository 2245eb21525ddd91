import 'server-only';
import { redirect } from 'next/navigation';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { menjangkauSemua, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { daftarPerluDinilai } from './perlu-dinilai/reads';
import { daftarAntrean, hitungAntrean } from './reads';
import { antreanAwal } from './rules';
import { bacaSaringPenilaian } from './schema';

/** The queues; a pengurus, who has none, goes to the own koperasi. */
export async function loadAntrean(param: Record<string, string | string[] | undefined>) {
  const by = await mintaWewenang('penilaian:baca');
  if (!menjangkauSemua(by)) redirect(jalurKoperasiSendiri(by));
  const [susun, putuskan, awasi] = await Promise.all([
    cobaWewenang('penilaian:susun'),
    cobaWewenang('penilaian:putuskan'),
    cobaWewenang('penilaian:awasi'),
  ]);
  const { saring, diabaikan } = bacaSaringPenilaian(param);
  await batasiPencarian(by, saring.cari);
  const boleh = { susun: susun !== null, putuskan: putuskan !== null, awasi: awasi !== null };
  const antrean = saring.antrean ?? antreanAwal(boleh);
  const [jumlah, perlu, penilaian] = await Promise.all([
    hitungAntrean(by, saring),
    antrean === 'jatuh-tempo' ? daftarPerluDinilai(by, saring) : null,
    antrean === 'jatuh-tempo' ? null : daftarAntrean(by, antrean, saring),
  ]);
  const tahunTerakhir = tahunBukuTertutup(hariIni());
  return {
    ...{ antrean, saring, boleh, jumlah, perlu, penilaian, tahunTerakhir },
    pesanSaringan: pesanDiabaikan(diabaikan),
    kini: sekarang(),
  };
}

function jalurKoperasiSendiri(by: Wewenang<'penilaian:baca'>): string {
  for (const { lingkup } of by.hak) {
    if (lingkup.jenis === 'koperasi') return `/portal/koperasi/${lingkup.koperasiId}/penilaian`;
  }
  return '/portal';
}
