import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { formatRupiah } from '@/lib/platform/format';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { JABATAN_PENGURUS } from '../../acuan';
import { kukKoperasi } from '../../kuk/reads';
import { gradeNomorInduk, keaktifanRat, statusRat } from '../../rat/rules';
import { halanganBergabung, rentangKategori } from '../rules';
import type { ProfilKoperasiDto } from '../types';

/** Yearly reports that bear on the RAT state and on the number of members. */
const LAPORAN_DIBACA = 5;

const PILIH_PROFIL = {
  id: true,
  nama: true,
  status: true,
  tidakAktifSejak: true,
  bentuk: true,
  jenis: true,
  kelompok: true,
  sektorUsaha: true,
  pola: true,
  adalahKkmp: true,
  kkmpBeroperasi: true,
  kategoriKesehatan: true,
  penilaianTahunBuku: true,
  alamat: true,
  rt: true,
  rw: true,
  kodePos: true,
  telepon: true,
  hp: true,
  surel: true,
  situs: true,
  simpananPokok: true,
  simpananWajib: true,
  menerimaAnggota: true,
  syaratAnggota: true,
  nomorBadanHukum: true,
  tanggalBadanHukum: true,
  nomorIndukKoperasi: true,
  kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
  jumlahAnggotaPortal: true,
  pendirian: { select: { id: true } },
  // Only verified reports count.
  laporan: {
    where: { status: 'TERVERIFIKASI' },
    orderBy: { tahunBuku: 'desc' },
    take: LAPORAN_DIBACA,
    select: { tahunBuku: true, anggotaLaki: true, anggotaPerempuan: true, tanggalRat: true },
  },
} as const satisfies Prisma.KoperasiSelect;

type Terbaca = Prisma.KoperasiGetPayload<{ select: typeof PILIH_PROFIL }>;

const iso = (tanggal: Date | null) => tanggal && tanggalJakarta(tanggal);

/** Members of the latest report that counts both sexes: half a count would mislead. */
function anggotaTerakhir(laporan: Terbaca['laporan']): ProfilKoperasiDto['anggota'] {
  for (const { tahunBuku, anggotaLaki, anggotaPerempuan } of laporan) {
    if (anggotaLaki !== null && anggotaPerempuan !== null) {
      return { tahunBuku, jumlah: anggotaLaki + anggotaPerempuan };
    }
  }
  return null;
}

/**
 * Members of a koperasi that was founded in the portal: its book is whole from the first day. Of another one
 * the book holds only who joined here, which is no number of members.
 */
async function anggotaMenurutBuku({
  id,
  pendirian,
  bentuk,
  jumlahAnggotaPortal,
}: Terbaca): Promise<ProfilKoperasiDto['anggota']> {
  if (!pendirian) return null;
  const jumlah = bentuk.startsWith('SEKUNDER')
    ? await db().anggotaSekunder.count({ where: { koperasiId: id } })
    : jumlahAnggotaPortal;
  return { jumlah, tahunBuku: null };
}

async function keadaanRat({
  laporan,
  tanggalBadanHukum,
}: Terbaca): Promise<ProfilKoperasiDto['rat']> {
  const aturan = await aturanBerlaku('batas-rat');
  const dilaporkan = laporan.map(({ tahunBuku, tanggalRat }) => ({
    tahunBuku,
    tanggalRat: iso(tanggalRat),
  }));
  const masukan = {
    laporan: dilaporkan,
    tanggalBadanHukum: iso(tanggalBadanHukum),
    hariIni: hariIni(),
    batasBulan: aturan.isi.bulanSetelahTutupBuku,
  };
  const status = statusRat(masukan);
  return {
    status,
    keaktifan: keaktifanRat(masukan),
    grade: gradeNomorInduk(masukan),
    tanggal: dilaporkan.find((satu) => satu.tahunBuku === status.tahunBuku)?.tanggalRat ?? null,
    sumber: aturan.sumber,
    belumDikonfirmasi: aturan.belumDikonfirmasi,
  };
}

/** Name and office of those who hold one today; nothing else of a person is read. */
async function pengurusKini(koperasiId: string): Promise<ProfilKoperasiDto['pengurus']> {
  const kini = tanggalDb(hariIni());
  const baris = await db().kepengurusanKoperasi.findMany({
    where: {
      koperasiId,
      AND: [
        { OR: [{ selesai: null }, { selesai: { gt: kini } }] },
        { OR: [{ mulai: null }, { mulai: { lte: kini } }] },
      ],
    },
    orderBy: { id: 'asc' },
    take: 100,
    select: { jabatan: true, nama: true },
  });
  const urutan = JABATAN_PENGURUS.map(({ kode }) => kode);
  return baris.sort((a, b) => urutan.indexOf(a.jabatan) - urutan.indexOf(b.jabatan));
}

function alamatLengkap({ alamat, rt, rw, kodePos }: Terbaca): string {
  const nomor = [rt && `RT ${rt}`, rw && `RW ${rw}`].filter(Boolean).join('/');
  return [alamat, nomor, kodePos && `Depok ${kodePos}`].filter(Boolean).join(', ');
}

/**
 * The public profile of a koperasi, active or not; null when there is none with this id.
 *
 * @param id a UUID
 */
export async function profilKoperasiPublik(
  by: Wewenang<'publik:baca'>,
  id: string,
): Promise<ProfilKoperasiDto | null> {
  const [baris, pengurus, penilaian, kuk] = await Promise.all([
    db().koperasi.findUnique({ where: { id }, select: PILIH_PROFIL }),
    pengurusKini(id),
    aturanBerlaku('penilaian-kesehatan'),
    kukKoperasi(by, id),
  ]);
  if (!baris) return null;
  return {
    id: baris.id,
    nama: baris.nama,
    status: baris.status,
    tidakAktifSejak: iso(baris.tidakAktifSejak),
    bentuk: baris.bentuk,
    jenis: baris.jenis,
    kelompok: baris.kelompok,
    sektorUsaha: baris.sektorUsaha,
    pola: baris.pola,
    kkmp: baris.adalahKkmp,
    kkmpBeroperasi: baris.kkmpBeroperasi,
    kategori: baris.kategoriKesehatan,
    penilaianTahunBuku: baris.penilaianTahunBuku,
    rentangKategori: rentangKategori(penilaian.isi.pita),
    alamat: alamatLengkap(baris),
    wilayah: labelKelurahan(baris.kelurahan.nama, baris.kelurahan.kecamatan.nama),
    kontak: { telepon: baris.telepon, hp: baris.hp, surel: baris.surel, situs: baris.situs },
    pengurus,
    simpananPokok: baris.simpananPokok === null ? null : formatRupiah(baris.simpananPokok),
    simpananWajib: baris.simpananWajib === null ? null : formatRupiah(baris.simpananWajib),
    syaratAnggota: baris.syaratAnggota,
    anggota: anggotaTerakhir(baris.laporan) ?? (await anggotaMenurutBuku(baris)),
    rat: await keadaanRat(baris),
    kuk,
    nomorBadanHukum: baris.nomorBadanHukum,
    tanggalBadanHukum: iso(baris.tanggalBadanHukum),
    nomorIndukKoperasi: baris.nomorIndukKoperasi,
    halangan: halanganBergabung(baris),
  };
}
