import 'server-only';
import { ukuranTerbaca } from '@/lib/dokumen/rules';
import { menjangkauSemua, type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { sertifikatPenilaian } from '@/lib/sertifikat/reads';
import { STATUS_BERJALAN, STATUS_TERLIHAT_KOPERASI } from './alur/rules';
import { bagianDinilai } from './bagian/reads';
import { dasarPenilaian } from './dasar/reads';
import { hubunganGanti } from './ganti/reads';
import { hasilDari } from './hasil/rules';
import { urutkanCatatan } from './keputusan/rules';
import { aspekBernama, batasPredikat } from './rules';
import { daftarTanggapan } from './tanggapan/reads';
import type { KerjaDto, PenilaianDto, PenilaianPublikDto, RiwayatDto } from './types';

/**
 * What an actor may read: the office everything, a pengurus of the own koperasi the approved ones and
 * the draft result that was released to it.
 */
export function wherePenilaian(by: Wewenang<'penilaian:baca'>): Prisma.PenilaianWhereInput {
  return whereLingkup<Prisma.PenilaianWhereInput>(by, {
    koperasi: (koperasiId) => ({ koperasiId, status: { in: [...STATUS_TERLIHAT_KOPERASI] } }),
  });
}

/** Draft results that their koperasi may still answer on a day. */
export const whereMenungguTanggapan = (hari: string): Prisma.PenilaianWhereInput => ({
  status: 'MENUNGGU_TANGGAPAN',
  batasTanggapan: { gte: tanggalDb(hari) },
});

/** Draft results that were answered, or whose time to be answered is over: ready for the decision. */
export const whereMenungguAkhir = (hari: string): Prisma.PenilaianWhereInput => ({
  OR: [
    { status: 'DITANGGAPI' },
    { status: 'MENUNGGU_TANGGAPAN', batasTanggapan: { lt: tanggalDb(hari) } },
  ],
});

const PILIH_RIWAYAT = {
  id: true,
  tahunBuku: true,
  status: true,
  total: true,
  predikat: true,
  kategori: true,
  diputuskanPada: true,
  sertifikat: {
    where: { status: 'BERLAKU' },
    take: 1,
    select: { dokumenId: true, nomor: true },
  },
} as const satisfies Prisma.PenilaianSelect;

function keRiwayat(
  baris: Prisma.PenilaianGetPayload<{ select: typeof PILIH_RIWAYAT }>,
): RiwayatDto {
  return {
    id: baris.id,
    tahunBuku: baris.tahunBuku,
    status: baris.status,
    hasil: hasilDari(baris),
    diputuskanPada: baris.diputuskanPada,
    sertifikat: baris.sertifikat[0] ?? null,
  };
}

/** All assessments of a koperasi that one may read, the latest book year first. */
export async function riwayatPenilaian(
  by: Wewenang<'penilaian:baca'>,
  koperasiId: string,
): Promise<RiwayatDto[]> {
  const baris = await db().penilaian.findMany({
    where: { koperasiId, AND: [wherePenilaian(by)] },
    orderBy: [{ tahunBuku: 'desc' }, { id: 'desc' }],
    take: 200,
    select: PILIH_RIWAYAT,
  });
  return baris.map(keRiwayat);
}

/** The approved assessments of a koperasi as everybody may know them, the latest book year first. */
export async function riwayatPenilaianPublik(
  _by: Wewenang<'publik:baca'>,
  koperasiId: string,
): Promise<PenilaianPublikDto[]> {
  const baris = await db().penilaian.findMany({
    where: { koperasiId, status: 'DISETUJUI' },
    orderBy: { tahunBuku: 'desc' },
    take: 50,
    select: {
      tahunBuku: true,
      kategori: true,
      predikat: true,
      diputuskanPada: true,
    },
  });
  return baris.flatMap(({ diputuskanPada, kategori, predikat, tahunBuku }) =>
    diputuskanPada && kategori && predikat
      ? [{ tahunBuku, kategori, predikat, tanggal: diputuskanPada }]
      : [],
  );
}

/** Whether a result of a koperasi was once approved and then revoked; only approved ones can be. */
export async function pernahDicabut(
  _by: Wewenang<'publik:baca'>,
  koperasiId: string,
): Promise<boolean> {
  const satu = await db().penilaian.findFirst({
    where: { koperasiId, status: 'DICABUT' },
    select: { id: true },
  });
  return satu !== null;
}

const PILIH_PENILAIAN = {
  ...PILIH_RIWAYAT,
  versi: true,
  aturanKode: true,
  himpunanId: true,
  himpunanSidik: true,
  aspek: { select: { kode: true, persen: true, tertimbang: true } },
  koperasiId: true,
  catatan: true,
  catatanPengembalian: true,
  batasTanggapan: true,
  dikembalikanPada: true,
  catatanButir: {
    orderBy: [{ versi: 'desc' }, { kode: 'asc' }],
    take: 200,
    select: { dibuatPada: true, kode: true, catatan: true },
  },
  disusunOleh: true,
  diputuskanOleh: true,
  dibuatPada: true,
  diajukanPada: true,
  menggantikanId: true,
  alasanGanti: true,
  digantikanOleh: { select: { ...PILIH_RIWAYAT, alasanGanti: true }, take: 1 },
  kertasKerja: { select: { id: true, namaAsli: true, ukuran: true } },
  koperasi: {
    select: {
      id: true,
      nama: true,
      jenis: true,
      status: true,
      pola: true,
      kuk: true,
      kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
    },
  },
} as const satisfies Prisma.PenilaianSelect;

type BarisPenilaian = Prisma.PenilaianGetPayload<{ select: typeof PILIH_PENILAIAN }>;

async function kerjaDari(baris: BarisPenilaian): Promise<KerjaDto> {
  const orang = await db().pengguna.findMany({
    where: { id: { in: [baris.disusunOleh, baris.diputuskanOleh].filter((id) => id !== null) } },
    select: { id: true, nama: true },
  });
  const nama = (id: string | null) => orang.find((satu) => satu.id === id)?.nama ?? null;
  const { kertasKerja, catatanButir, dikembalikanPada } = baris;
  const bagian = await bagianDinilai(baris);
  const terakhir = catatanButir.filter(
    ({ dibuatPada }) => dibuatPada.getTime() === dikembalikanPada?.getTime(),
  );
  return {
    penyusun: nama(baris.disusunOleh) ?? 'Akun yang sudah tidak ada',
    penyusunId: baris.disusunOleh,
    pemutus: nama(baris.diputuskanOleh),
    catatan: baris.catatan,
    catatanPengembalian: baris.catatanPengembalian,
    catatanButir: urutkanCatatan(terakhir, bagian),
    bagian,
    kertasKerja: kertasKerja && { ...kertasKerja, ukuran: ukuranTerbaca(kertasKerja.ukuran) },
    dibuatPada: baris.dibuatPada,
    diajukanPada: baris.diajukanPada,
  };
}

/** Why a revoked one was revoked: the reason stands in the trail of the act. */
async function pencabutan(id: string): Promise<PenilaianDto['pencabutan']> {
  const jejak = await db().catatanAudit.findFirst({
    where: { objekJenis: 'penilaian', objekId: id, tindakan: 'penilaian.cabut' },
    orderBy: { waktu: 'desc' },
    select: { keterangan: true, waktu: true },
  });
  return jejak && { alasan: jejak.keterangan ?? '', pada: jejak.waktu };
}

/** One assessment within one's reach with what stands beside it, or null. */
export async function bacaPenilaian(
  by: Wewenang<'penilaian:baca'>,
  id: string,
): Promise<PenilaianDto | null> {
  const baris = await db().penilaian.findFirst({
    where: { id, AND: [wherePenilaian(by)] },
    select: PILIH_PENILAIAN,
  });
  if (!baris) return null;
  const riwayat = await riwayatPenilaian(by, baris.koperasiId);
  const [dasar, ganti, kerja, tanggapan, sertifikat, dicabut] = await Promise.all([
    dasarPenilaian(baris),
    hubunganGanti(by, baris, riwayat),
    menjangkauSemua(by) ? kerjaDari(baris) : null,
    daftarTanggapan(by, baris.id),
    sertifikatPenilaian(by, baris.id),
    baris.status === 'DICABUT' ? pencabutan(baris.id) : null,
  ]);
  const hasil = hasilDari(baris);
  const batas = hasil && batasPredikat(hasil.predikat, dasar);
  const disetujui = riwayat.filter((satu) => satu.status === 'DISETUJUI' && satu.id !== id);
  const { koperasi } = baris;
  const pengganti = baris.digantikanOleh[0];
  return {
    id: baris.id,
    versi: baris.versi,
    tahunBuku: baris.tahunBuku,
    status: baris.status,
    koperasi: {
      id: koperasi.id,
      nama: koperasi.nama,
      jenis: koperasi.jenis,
      status: koperasi.status,
      kelurahan: koperasi.kelurahan.nama,
      kecamatan: koperasi.kelurahan.kecamatan.nama,
    },
    cara: dasar.himpunan ? 'LEMBAR' : 'LUAR_PORTAL',
    aspek: aspekBernama(baris.aspek, dasar.aspek),
    hasil: hasil && {
      ...hasil,
      batas: batas && { mulai: batas.mulai.toFixed(), sampai: batas.sampai?.toFixed() ?? null },
    },
    aturan: {
      versi: dasar.versi,
      nama: dasar.nama,
      sumber: dasar.sumber,
      belumDikonfirmasi: dasar.belumDikonfirmasi,
    },
    diputuskanPada: baris.diputuskanPada,
    pencabutan: dicabut,
    batasTanggapan: baris.batasTanggapan && tanggalJakarta(baris.batasTanggapan),
    tanggapan,
    sertifikat,
    digantikanOleh: pengganti ? { ...keRiwayat(pengganti), alasan: pengganti.alasanGanti } : null,
    menggantikanId: baris.menggantikanId,
    alasanGanti: baris.alasanGanti,
    kerja,
    tahunLain: disetujui.filter((satu) => satu.tahunBuku !== baris.tahunBuku),
    ...ganti,
  };
}

/**
 * A koperasi as the form of a new assessment needs it, with those under way and those in force, or null
 * outside one's reach.
 */
export async function bacaUntukDinilai(by: Wewenang<'penilaian:susun'>, koperasiId: string) {
  const [koperasi, berjalan] = await Promise.all([
    db().koperasi.findFirst({
      where: { id: koperasiId, ...whereLingkup(by, { koperasi: (id) => ({ id }) }) },
      select: { id: true, nama: true },
    }),
    db().penilaian.findMany({
      where: { koperasiId, status: { in: [...STATUS_BERJALAN, 'DISETUJUI'] } },
      orderBy: [{ tahunBuku: 'desc' }],
      select: PILIH_RIWAYAT,
    }),
  ]);
  return koperasi && { koperasi, berjalan: berjalan.map(keRiwayat) };
}
