import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { formatTanggal, formatWaktu } from '@/lib/platform/format';
import type { NamaIsian } from '../isian/kolom/rules';
import { tulisIsian } from '../isian/reads';
import { LABEL_ISIAN_KOPERASI, NAMA_BILA_ADA, NAMA_IZIN_USP, NAMA_SYARIAH } from '../isian/rules';
import {
  ISIAN_ALAMAT,
  ISIAN_BIDANG,
  ISIAN_IDENTITAS,
  ISIAN_IZIN,
  ISIAN_REKENING,
  ISIAN_SIMPANAN,
  type IsianKoperasi,
} from '../isian/schema';
import { pengurusKini } from '../kepengurusan/reads';
import { laporanTerverifikasi } from '../laporan/reads';
import { bacaIsianKoperasi } from '../perubahan/reads';
import { acuanRat } from '../rat/reads';
import { gradeNomorInduk, keaktifanRat, statusRat } from '../rat/rules';
import type { BagianProfil, ProfilKoperasiDto, RatDto } from './types';

type Baca = Wewenang<'koperasi:baca'>;

const BAGIAN: { judul: string; isian: NamaIsian[] }[] = [
  {
    judul: 'Identitas dan badan hukum',
    isian: Object.keys(ISIAN_IDENTITAS) as NamaIsian[],
  },
  { judul: 'Jenis dan bidang', isian: Object.keys(ISIAN_BIDANG) as NamaIsian[] },
  { judul: 'Alamat dan kontak', isian: Object.keys(ISIAN_ALAMAT) as NamaIsian[] },
  { judul: 'Simpanan dan keanggotaan', isian: Object.keys(ISIAN_SIMPANAN) as NamaIsian[] },
  { judul: 'Izin sebelum NIB', isian: Object.keys(ISIAN_IZIN) as NamaIsian[] },
  { judul: 'Rekening bank', isian: Object.keys(ISIAN_REKENING) as NamaIsian[] },
];

/** Fields that say something only together with another. */
function relevan(nama: NamaIsian, isi: IsianKoperasi): boolean {
  if (nama === 'kkmpBeroperasi') return isi.adalahKkmp;
  if (NAMA_BILA_ADA.has(nama)) return isi[nama] !== null;
  if ((NAMA_SYARIAH as readonly NamaIsian[]).includes(nama)) return isi.pola === 'SYARIAH';
  if ((NAMA_IZIN_USP as readonly NamaIsian[]).includes(nama))
    return isi.punyaUsp || isi.jenis === 'SIMPAN_PINJAM';
  if (nama === 'sertifikatBerlakuHingga') return isi.statusNomorInduk !== 'BELUM_BERSERTIFIKAT';
  return true;
}

const susunBagian = (isi: IsianKoperasi): BagianProfil[] =>
  BAGIAN.map(({ judul, isian }) => ({
    judul,
    butir: isian
      .filter((nama) => relevan(nama, isi))
      .map((nama) => ({
        istilah: LABEL_ISIAN_KOPERASI[nama],
        nilai: tulisIsian(nama, isi[nama]),
      })),
  })).filter(({ butir }) => butir.length > 0);

/**
 * Where a koperasi stands with its yearly meeting, whether it counts as active, and the grade that
 * follows for its Nomor Induk; all from verified reports.
 */
export async function ratKoperasi(
  by: Baca,
  koperasiId: string,
  tanggalBadanHukum: string | null,
): Promise<RatDto> {
  const [acuan, semua] = await Promise.all([acuanRat(), laporanTerverifikasi(by, koperasiId)]);
  const laporan = semua.map(({ tahunBuku, isian }) => ({
    tahunBuku,
    tanggalRat: isian.tanggalRat,
  }));
  const { hariIni, batasBulan } = acuan;
  const masukan = { laporan, tanggalBadanHukum, hariIni, batasBulan };
  const status = statusRat(masukan);
  const { grade, alasan, diRagukan } = gradeNomorInduk(masukan);
  const keaktifan = keaktifanRat(masukan);
  const terakhir = laporan.find((satu) => satu.tanggalRat !== null);
  return {
    ...status,
    batas: formatTanggal(status.batas),
    terakhir: terakhir?.tanggalRat
      ? { tahunBuku: terakhir.tahunBuku, tanggal: formatTanggal(terakhir.tanggalRat) }
      : null,
    grade,
    alasanGrade: alasan,
    gradeDiRagukan: diRagukan,
    keaktifan: keaktifan.keaktifan,
    alasanKeaktifan: keaktifan.alasan,
    sumber: acuan.sumber,
    belumDikonfirmasi: acuan.belumDikonfirmasi,
  };
}

/**
 * Everything the profile page shows of a koperasi within one's reach, or null.
 *
 * @param pengelola the right with which the bank accounts are shown too; another koperasi's pengurus
 *   does not reach them with it
 */
export async function profilKoperasi(
  by: Baca,
  id: string,
  pengelola: Wewenang<'koperasi:ubah-profil'> | null = null,
): Promise<ProfilKoperasiDto | null> {
  const terbuka =
    (pengelola && (await bacaIsianKoperasi(pengelola, id))) ?? (await bacaIsianKoperasi(by, id));
  if (!terbuka) return null;
  const [baris, pengurus, rat] = await Promise.all([
    db().koperasi.findUniqueOrThrow({
      where: { id },
      select: { jumlahAnggotaPortal: true, dibuatPada: true, diubahPada: true },
    }),
    pengurusKini(by, id),
    ratKoperasi(by, id, terbuka.isian.tanggalBadanHukum),
  ]);
  return {
    id,
    bagian: susunBagian(terbuka.isian),
    pengurus,
    rat,
    jumlahAnggotaPortal: baris.jumlahAnggotaPortal,
    dibuat: formatTanggal(tanggalJakarta(baris.dibuatPada)),
    diubah: formatWaktu(baris.diubahPada),
  };
}
