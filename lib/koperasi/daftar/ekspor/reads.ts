import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { acuanRat, HITUNG_LAPORAN, statusRatTersalin } from '../../rat/reads';
import { potonganKoperasi, whereDaftar } from '../reads';
import { tanpaKursor } from '../rules';
import type { SaringKoperasi } from '../schema';
import { barisEkspor } from './rules';
import type { BarisEkspor } from './types';

type Ekspor = Wewenang<'koperasi:ekspor'>;
const SEKALI_BACA = 500;

const PILIH: Prisma.KoperasiSelect = {
  nama: true,
  nomorIndukKoperasi: true,
  nomorBadanHukum: true,
  tanggalBadanHukum: true,
  nib: true,
  npwp: true,
  bentuk: true,
  jenis: true,
  kelompok: true,
  sektorUsaha: true,
  pola: true,
  punyaUsp: true,
  adalahKkmp: true,
  alamat: true,
  rt: true,
  rw: true,
  kelurahanKode: true,
  kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
  kodePos: true,
  telepon: true,
  hp: true,
  faks: true,
  surel: true,
  simpananPokok: true,
  simpananWajib: true,
  menerimaAnggota: true,
  status: true,
  tidakAktifSejak: true,
  alasanTidakAktif: true,
  kategoriKesehatan: true,
  penilaianTahunBuku: true,
  ratTahunBuku: true,
  ratTanggal: true,
  _count: { select: HITUNG_LAPORAN },
  jumlahAnggotaPortal: true,
  diubahPada: true,
};

/** How many koperasi an export would hold. */
export async function jumlahEkspor(by: Ekspor, saring: SaringKoperasi): Promise<number> {
  return db().koperasi.count({ where: whereDaftar(by, saring, await acuanRat()) });
}

/** All koperasi that match the filters, in their order, as cells; read in portions while they are sent. */
export async function* isiEkspor(by: Ekspor, saring: SaringKoperasi) {
  const rat = await acuanRat();
  const where = whereDaftar(by, saring, rat);
  let setelah: string | null = null;
  do {
    const tempat: SaringKoperasi = { ...tanpaKursor(saring), setelah: setelah ?? undefined };
    const halaman = await potonganKoperasi(where, tempat, PILIH, SEKALI_BACA);
    yield (halaman.baris as unknown as BarisEkspor[]).map((baris) =>
      barisEkspor(baris, statusRatTersalin(baris, rat).keadaan),
    );
    setelah = halaman.setelah;
  } while (setelah !== null);
}
