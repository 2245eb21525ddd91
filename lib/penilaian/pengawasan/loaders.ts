import 'server-only';
import { mintaWewenang } from '@/lib/platform/auth/pelaku';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { daftarBeban, hitungPenilai } from './beban/reads';
import { bacaTenggat, daftarBelumDinilai, hitungBelumDinilai } from './reads';
import { alamatEkspor } from './rules';
import { bacaSaringPengawasan } from './schema';
import { daftarBerakhir, hitungBerakhir } from './sertifikat/reads';

/** Rows of a page. */
const UKURAN = 25;

/** One part of the supervision list with its filters, and how much there is in each part. */
export async function loadPengawasan(param: Record<string, string | string[] | undefined>) {
  const by = await mintaWewenang('penilaian:awasi');
  const { bagian, saring, diabaikan } = bacaSaringPengawasan(param);
  await batasiPencarian(by, saring.cari);
  const { aturan, acuan } = await bacaTenggat(by);
  const hari = aturan.isi.hariSebelumBerakhir;
  const [belum, berakhir, penilai, daftarBelum, daftarAkhir, beban] = await Promise.all([
    hitungBelumDinilai(by, saring, acuan),
    hitungBerakhir(by, saring, hari),
    hitungPenilai(by, saring),
    bagian === 'belum-dinilai' ? daftarBelumDinilai(by, saring, acuan, UKURAN) : null,
    bagian === 'sertifikat' ? daftarBerakhir(by, saring, hari, UKURAN) : null,
    bagian === 'beban' ? daftarBeban(by, saring, UKURAN) : null,
  ]);
  return {
    bagian,
    saring,
    pesanSaringan: pesanDiabaikan(diabaikan),
    acuan,
    hariSebelum: hari,
    aturan: {
      versi: aturan.versi,
      sumber: aturan.sumber,
      belumDikonfirmasi: aturan.belumDikonfirmasi,
    },
    jumlah: { 'belum-dinilai': belum, sertifikat: berakhir, beban: penilai },
    daftarBelum,
    daftarAkhir,
    beban,
    eksporHref: alamatEkspor(bagian, saring),
  };
}
