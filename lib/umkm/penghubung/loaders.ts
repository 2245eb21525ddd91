import 'server-only';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { formatJam } from '@/lib/platform/format';
import { ambilTitipan } from '@/lib/platform/titipan';
import { BAGIAN_ORANG } from '../bagian/rules';
import { type DrafPendaftaran, JUDUL_LANGKAH } from '../pendaftaran/rules';
import { bagianUntukDiubah, usahaSaya } from '../rincian/reads';
import { bacaPenghubung, kesempatanMenghubungkan } from './reads';
import { lengkapiDariDraf } from './rules';

/** The page on which an owner makes a code. */
export async function loadHubungkan() {
  const by = await mintaWewenang('umkm:minta-kode');
  const { tercatat, berlakuSampai } = await bacaPenghubung(by);
  return { tercatat, berlakuSampai: berlakuSampai ? formatJam(berlakuSampai) : null };
}

/** The officer's form beside a business that was read already; null for who may not link. */
export async function loadMenghubungkan(usahaId: string) {
  const by = await cobaWewenang('umkm:hubungkan');
  const kesempatan = by ? await kesempatanMenghubungkan(by, usahaId) : null;
  if (!by || !kesempatan) return null;
  const titipan = await ambilTitipan(await jalurKini(), penggunaIdDari(by));
  return { ...kesempatan, nilaiAwal: 'kode' in titipan ? titipan : {} };
}

/** Topics of the person of which the draft knows something that is not stored, with the form to save it. */
export async function loadMenungguDisimpan(by: Wewenang<'umkm:daftar'>, draf: DrafPendaftaran) {
  const diketik = BAGIAN_ORANG.filter((bagian) => draf.langkah[bagian]);
  const mengubah = await cobaWewenang('umkm:ubah');
  const [usaha] = diketik.length > 0 && mengubah ? await usahaSaya(by) : [];
  if (!usaha || !mengubah) return [];
  const semua = await Promise.all(
    diketik.map(async (bagian) => {
      const isi = await bagianUntukDiubah(mengubah, usaha.id, bagian);
      const baru = lengkapiDariDraf(
        bagian,
        isi?.nilai ?? {},
        isi?.tersamar ?? {},
        draf.langkah[bagian]?.nilai ?? {},
      );
      const ada = Object.keys(baru).length > 0;
      const href = `/portal/usaha-saya/${usaha.id}/ubah/${bagian}`;
      return ada ? [{ judul: JUDUL_LANGKAH[bagian], href }] : [];
    }),
  );
  return semua.flat();
}
