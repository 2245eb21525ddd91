import 'server-only';
import { cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { transaksi } from '@/lib/platform/db/transaksi';
import { jawabEkspor } from '@/lib/platform/ekspor';
import { formatTanggal } from '@/lib/platform/format';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { alamatRat, JALUR_RAT, saringanDipakai } from './alamat/rules';
import { catatEksporRat } from './ekspor/commands';
import { isiEksporRat, jumlahEksporRat } from './ekspor/reads';
import { KEPALA_EKSPOR_RAT } from './ekspor/rules';
import { daftarRat, hitungDaftarRat } from './reads';
import { DAFTAR_RAT, type DaftarRat } from './rules';
import { bacaSaringRat, type SaringRat } from './schema';
import { dasarRat } from './syarat/reads';
import { daftarMenunggu, hitungMenunggu } from './verifikasi/reads';

type Parameter = Record<string, string | string[] | undefined>;

/** Filters that belong to the list; those of another are dropped. */
const untukDaftar = (daftar: DaftarRat, saring: SaringRat): SaringRat => ({
  ...(saringanDipakai(daftar, saring) as SaringRat),
  daftar,
  setelah: saring.setelah,
  sebelum: saring.sebelum,
});

/** Filters that were filled in but belong to another list. */
const bukanMilik = (daftar: DaftarRat, saring: SaringRat): string[] => {
  const dipakai = saringanDipakai(daftar, saring);
  return (['ingat', 'hubung'] as const).filter((nama) => saring[nama] && !dipakai[nama]);
};

/** The lists about the RAT with the filters of the address. */
export async function loadDaftarRat(parameter: Parameter) {
  const by = await mintaWewenang('rat:pantau');
  const [verifikasi, ingatkan, dasar] = await Promise.all([
    cobaWewenang('laporan:verifikasi'),
    cobaWewenang('rat:ingatkan'),
    dasarRat(),
  ]);
  const { saring: terbaca, diabaikan } = bacaSaringRat(parameter);
  await batasiPencarian(by, terbaca.cari);
  const menunggu = await hitungMenunggu(by);
  const awal: DaftarRat = verifikasi && menunggu > 0 ? 'verifikasi' : 'belum';
  const daftar = terbaca.daftar ?? awal;
  const saring = untukDaftar(daftar, terbaca);
  const jumlahDaftar = { verifikasi: menunggu, ...(await hitungDaftarRat(by, dasar)) };
  const isi =
    daftar === 'verifikasi'
      ? { jenis: 'verifikasi' as const, halaman: await daftarMenunggu(by, saring) }
      : { jenis: 'koperasi' as const, halaman: await daftarRat(by, daftar, saring, dasar) };
  return {
    daftar,
    saring,
    pesanSaringan: pesanDiabaikan([...diabaikan, ...bukanMilik(daftar, terbaca)]),
    isi,
    jumlahDaftar: DAFTAR_RAT.map((satu) => ({ daftar: satu, jumlah: jumlahDaftar[satu] })),
    dasar: {
      tahunBuku: dasar.tahunBuku,
      batas: formatTanggal(dasar.batas),
      lewat: dasar.hariIni > dasar.batas,
      sumber: dasar.sumber,
      belumDikonfirmasi: dasar.belumDikonfirmasi,
      jedaHari: dasar.jedaHari,
      hariSebelumBatas: dasar.hariSebelumBatas,
    },
    bolehIngatkan: ingatkan !== null,
    alamat: alamatRat(daftar, saring),
    eksporHref:
      daftar === 'verifikasi'
        ? null
        : alamatRat(daftar, saring).replace(JALUR_RAT, '/api/ekspor/rat'),
    kini: sekarang(),
  };
}

/**
 * A list as a CSV file of exactly what its filters name. Without a session the sign-in page, without the
 * right 403, after too many 429, and 422 where a filter cannot be used or the list has no file; each
 * export is noted in the trail before its first row.
 */
export async function loadEksporRat(parameter: Parameter): Promise<Response> {
  const { saring: terbaca, diabaikan } = bacaSaringRat(parameter);
  const tanpaBerkas = terbaca.daftar === 'verifikasi';
  return jawabEkspor(
    {
      tindakan: 'rat:pantau',
      jalur: JALUR_RAT,
      tujuan: 'daftar RAT',
      nama: 'ekspor daftar RAT',
      diabaikan: tanpaBerkas ? ['daftar', ...diabaikan] : diabaikan,
    },
    async (by) => {
      const daftar =
        terbaca.daftar === undefined || terbaca.daftar === 'verifikasi' ? 'belum' : terbaca.daftar;
      const saring = untukDaftar(daftar, terbaca);
      const dasar = await dasarRat();
      const jumlah = await jumlahEksporRat(by, daftar, saring, dasar);
      await transaksi((tx) => catatEksporRat(tx, by, { daftar, saring, jumlah }));
      return jawabanCsv(
        `rat-${daftar}-${hariIni()}.csv`,
        KEPALA_EKSPOR_RAT,
        isiEksporRat(by, daftar, saring, dasar),
      );
    },
  );
}
