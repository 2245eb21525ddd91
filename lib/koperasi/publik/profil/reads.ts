import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { halanganKoperasi } from '@/lib/keanggotaan/pengajuan/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { kolam } from '@/lib/platform/db/client';
import { formatRupiah } from '@/lib/platform/format';
import { namaTempat } from '@/lib/wilayah/rules';
import { adalahSekunder, JABATAN_PENGURUS } from '../../acuan';
import { susunKuk } from '../../kuk/rules';
import { gradeNomorInduk, keaktifanRat, statusRat } from '../../rat/rules';
import { alamatKantor } from '../kantor/rules';
import { rentangKategori } from '../rules';
import type { ProfilKoperasiDto } from '../types';
import { type BarisLaporan, type BarisProfil, PERNYATAAN_PROFIL } from './rules';

const rupiah = (teks: string | null): bigint | null => (teks === null ? null : BigInt(teks));
const rupiahTertulis = (nilai: bigint | null) => (nilai === null ? null : formatRupiah(nilai));

/**
 * Members of the latest report that counts both sexes (half a count would mislead), else of the book. The
 * members of a koperasi sekunder are koperasi, which have no sex: of it the book alone tells.
 */
function anggota({ bentuk, laporan, anggotaBuku }: BarisProfil): ProfilKoperasiDto['anggota'] {
  for (const { tahunBuku, anggotaLaki, anggotaPerempuan } of adalahSekunder(bentuk)
    ? []
    : laporan) {
    if (anggotaLaki !== null && anggotaPerempuan !== null) {
      return { tahunBuku, jumlah: anggotaLaki + anggotaPerempuan };
    }
  }
  return anggotaBuku === null ? null : { jumlah: anggotaBuku, tahunBuku: null };
}

async function keadaanRat({
  laporan,
  tanggalBadanHukum,
}: BarisProfil): Promise<ProfilKoperasiDto['rat']> {
  const aturan = await aturanBerlaku('batas-rat');
  const masukan = {
    laporan,
    tanggalBadanHukum,
    hariIni: hariIni(),
    batasBulan: aturan.isi.bulanSetelahTutupBuku,
  };
  const status = statusRat(masukan);
  return {
    status,
    keaktifan: keaktifanRat(masukan),
    grade: gradeNomorInduk(masukan),
    tanggal: laporan.find((satu) => satu.tahunBuku === status.tahunBuku)?.tanggalRat ?? null,
    sumber: aturan.sumber,
    belumDikonfirmasi: aturan.belumDikonfirmasi,
  };
}

const URUTAN_JABATAN = JABATAN_PENGURUS.map(({ kode }) => kode);

const angkaKuk = ({ modalSendiri, aset, ...sisa }: BarisLaporan) => ({
  ...sisa,
  modalSendiri: rupiah(modalSendiri),
  aset: rupiah(aset),
});

/**
 * The public profile of a koperasi, active or not; null when there is none with this id.
 *
 * @param id a UUID
 */
export async function profilKoperasiPublik(
  _by: Wewenang<'publik:baca'>,
  id: string,
): Promise<ProfilKoperasiDto | null> {
  const [{ rows }, penilaian, aturanKuk] = await Promise.all([
    kolam().query<BarisProfil>({
      name: 'profil-koperasi',
      text: PERNYATAAN_PROFIL,
      values: [id, hariIni()],
    }),
    aturanBerlaku('penilaian-kesehatan'),
    aturanBerlaku('kuk'),
  ]);
  const [baris] = rows;
  if (!baris) return null;
  const { kuk, kukSumber, jenis, punyaUsp } = baris;
  const [terakhir] = baris.laporan;
  const simpananPokok = rupiah(baris.simpananPokok);
  const simpananWajib = rupiah(baris.simpananWajib);
  return {
    id: baris.id,
    nama: baris.nama,
    status: baris.status,
    tidakAktifSejak: baris.tidakAktifSejak,
    bentuk: baris.bentuk,
    jenis,
    kelompok: baris.kelompok,
    sektorUsaha: baris.sektorUsaha,
    pola: baris.pola,
    kkmp: baris.kkmp,
    kkmpBeroperasi: baris.kkmpBeroperasi,
    kategori: baris.kategori,
    penilaianTahunBuku: baris.penilaianTahunBuku,
    rentangKategori: rentangKategori(penilaian.isi.pita),
    alamat: alamatKantor(baris),
    wilayah: namaTempat(baris.kelurahanKode),
    kontak: { telepon: baris.telepon, hp: baris.hp, surel: baris.surel, situs: baris.situs },
    pengurus: baris.pengurus.sort(
      (a, b) => URUTAN_JABATAN.indexOf(a.jabatan) - URUTAN_JABATAN.indexOf(b.jabatan),
    ),
    simpananPokok: rupiahTertulis(simpananPokok),
    simpananWajib: rupiahTertulis(simpananWajib),
    syaratAnggota: baris.syaratAnggota,
    anggota: anggota(baris),
    rat: await keadaanRat(baris),
    kuk: susunKuk(
      { kuk, kukSumber, jenis, punyaUsp, laporan: terakhir && angkaKuk(terakhir) },
      aturanKuk,
    ),
    nomorBadanHukum: baris.nomorBadanHukum,
    tanggalBadanHukum: baris.tanggalBadanHukum,
    nomorIndukKoperasi: baris.nomorIndukKoperasi,
    halangan: halanganKoperasi({ ...baris, simpananPokok, simpananWajib }),
  };
}
