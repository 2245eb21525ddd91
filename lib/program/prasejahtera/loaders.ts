import 'server-only';
import { notFound } from 'next/navigation';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { loadRiwayat } from '@/lib/audit/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { hariIni } from '@/lib/platform/clock';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { pakaiKarcisDtsen } from './commands';
import { bacaOrangDtsen } from './reads';
import { OBJEK_DTSEN, tanggalHapus } from './rules';

type Param = Record<string, string | string[] | undefined>;

/** The page of one person: whether DTSEN was looked at, the form that marks, and what it says, once. */
export async function loadDtsen(idMentah: string, { karcis }: Param) {
  const by = await mintaWewenang('prasejahtera:buka');
  const id = kodeUuid().safeParse(idMentah);
  const orang = id.success ? await bacaOrangDtsen(by, id.data) : null;
  if (!orang) notFound();
  const [asal] = orang.peserta;
  const dipakai = typeof karcis === 'string' && karcis.length <= 100 ? karcis : null;
  const terbuka = dipakai ? await pakaiKarcisDtsen(by, orang.id, dipakai) : null;
  const [menandai, titipan, riwayat, simpan] = await Promise.all([
    cobaWewenang('prasejahtera:tandai'),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
    loadRiwayat(by, OBJEK_DTSEN, orang.id),
    aturanBerlaku('simpan-dtsen'),
  ]);
  return {
    pelakuUsahaId: orang.id,
    nama: orang.nama,
    /** Where one came from, the way back. */
    asal: asal
      ? { label: `Peserta ${asal.nomor}`, href: `/portal/peserta/${asal.id}` }
      : { label: 'Program', href: '/portal/program' },
    penandaan: orang.dtsen,
    dihapusPada: orang.dtsen ? tanggalHapus(orang.dtsen.tanggalCek, simpan.isi.hari) : null,
    simpan: { hari: simpan.isi.hari, belumDikonfirmasi: simpan.belumDikonfirmasi },
    terbuka,
    karcisLewat: dipakai !== null && terbuka === null,
    bolehTandai: menandai !== null && orang.penggunaId !== by.pelaku.penggunaId,
    hariIni: hariIni(),
    titipan,
    riwayat,
  };
}
