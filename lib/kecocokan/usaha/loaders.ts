import 'server-only';
import { notFound } from 'next/navigation';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { ratTerlewat } from '@/lib/koperasi/rat/reads';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { kodeUuid } from '@/lib/platform/isian';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { jarakDari } from '@/lib/wilayah/reads';
import { ikatanKoperasi, koperasiDinilai } from '../koperasi/reads';
import { susunPeringkat } from '../rules';
import { usahaCocok } from './reads';
import { halamanPeringkat, saringPeringkat } from './rules';
import { bacaSaringCocok } from './schema';

/** The koperasi for one's own business, all of them, best first; 404 for a business of somebody else. */
export async function loadCocok(
  idMentah: string,
  parameter: Record<string, string | string[] | undefined>,
) {
  const by = await mintaWewenang('kecocokan:baca');
  const id = kodeUuid().safeParse(idMentah);
  const usaha = id.success ? await usahaCocok(by, id.data) : null;
  if (!usaha) notFound();
  const { saring, diabaikan } = bacaSaringCocok(parameter);
  await batasiPencarian(by, saring.cari);
  const [koperasi, ikatan, aturan, boleh, titipan] = await Promise.all([
    koperasiDinilai(by),
    ikatanKoperasi(by, usaha.pelakuUsahaId),
    aturanBerlaku('kecocokan-koperasi'),
    cobaWewenang('kecocokan:jawab'),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  const jarak = jarakDari(usaha.profil.kelurahanKode);
  const peringkat = susunPeringkat(usaha.profil, koperasi, jarak, aturan.isi);
  const tersaring = saringPeringkat(peringkat, saring);
  const halaman = halamanPeringkat(tersaring, saring);
  return {
    usaha,
    saring,
    pesanSaringan: pesanDiabaikan(diabaikan),
    aturan,
    ikatan,
    halaman,
    rat: await ratTerlewat(
      by,
      halaman.baris.map(({ isi }) => isi.koperasi.id),
    ),
    jumlah: {
      semua: peringkat.length,
      tersaring: tersaring.length,
      disarankan: peringkat.filter((satu) => satu.disarankan).length,
    },
    bolehJawab: boleh !== null && usaha.aktif,
    titipan,
  };
}
