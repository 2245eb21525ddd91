import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { loadDokumen } from '@/lib/dokumen/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { menjangkauSemua, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { formatTanggal } from '@/lib/platform/format';
import { ambilTitipan } from '@/lib/platform/titipan';
import { kukKoperasi } from '../kuk/reads';
import { loadKepalaKoperasi } from '../loaders';
import { bacaIsianKoperasi } from '../perubahan/reads';
import { ratKoperasi } from '../profil/reads';
import { tahunBukuTertutup } from '../rat/rules';
import { keadaanSemuaTahun, type LaporanDto } from './reads';
import { rincianTahun } from './rincian/reads';
import {
  bolehTindakanLaporan,
  kekuranganLaporan,
  LABEL_LAPORAN,
  NAMA_LAPORAN,
  nilaiLaporan,
  tulisLaporan,
} from './rules';
import type { BolehLaporan, RincianTahunDto, TabelLaporan, TahunLaporan } from './types';

/** Book years that can still be filled in without asking for an older one. */
const TAHUN_DITAWARKAN = 3;

const susunTabel = (laporan: LaporanDto[]): TabelLaporan => ({
  tahun: laporan.map(({ tahunBuku }) => tahunBuku),
  baris: NAMA_LAPORAN.map((nama) => ({
    nama,
    label: LABEL_LAPORAN[nama],
    nilai: laporan.map(({ isian }) => tulisLaporan(nama, isian[nama])),
  })),
});

/** Yearly reports of a koperasi: every book year with its state, and the verified figures. */
export async function loadLaporan(idMentah: string) {
  const by = await mintaWewenang('koperasi:baca');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const [semua, terbuka, kuk, ubah, titipan] = await Promise.all([
    keadaanSemuaTahun(by, koperasi.id),
    bacaIsianKoperasi(by, koperasi.id),
    kukKoperasi(by, koperasi.id),
    cobaWewenang('koperasi:ubah'),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  if (!terbuka || !kuk) notFound();
  const akhir = tahunBukuTertutup(hariIni());
  const berdiri = Number(terbuka.isian.tanggalBadanHukum?.slice(0, 4) ?? '0');
  const ditawarkan = Array.from({ length: TAHUN_DITAWARKAN }, (_, mundur) => akhir - mundur);
  const nomor = [...new Set([...ditawarkan, ...semua.map(({ tahunBuku }) => tahunBuku)])]
    .filter((tahun) => tahun >= berdiri || semua.some((satu) => satu.tahunBuku === tahun))
    .sort((a, b) => b - a);
  const tahun = nomor.map((tahunBuku): TahunLaporan => {
    const ada = semua.find((satu) => satu.tahunBuku === tahunBuku);
    const rat = ada?.berlaku?.isian.tanggalRat ?? null;
    return {
      tahunBuku,
      berlaku: ada?.berlaku ? { tanggalRat: rat && formatTanggal(rat) } : null,
      berjalan: ada?.berjalan ? { status: ada.berjalan.status } : null,
    };
  });
  return {
    koperasi,
    tahun,
    tabel: susunTabel(semua.flatMap(({ berlaku }) => (berlaku ? [berlaku] : []))),
    rat: await ratKoperasi(by, koperasi.id, terbuka.isian.tanggalBadanHukum),
    kuk,
    versi: terbuka.versi,
    bolehUbahKuk: ubah !== null,
    titipan,
  };
}

/** The book year of an address; 404 for one that is none or has not ended. */
function tahunSah(tahunMentah: string): number {
  const tahunBuku = /^\d{4}$/.test(tahunMentah) ? Number(tahunMentah) : 0;
  return tahunBuku >= 1900 && tahunBuku <= tahunBukuTertutup(hariIni()) ? tahunBuku : notFound();
}

function susunBoleh(
  { berlaku, berjalan }: RincianTahunDto,
  isi: Wewenang<'laporan:isi'> | null,
  verifikasi: Wewenang<'laporan:verifikasi'> | null,
  lengkap: boolean,
): BolehLaporan {
  const status = berjalan?.status ?? berlaku?.status ?? null;
  const petugas = isi !== null && menjangkauSemua(isi);
  const dapat = (tindakan: Parameters<typeof bolehTindakanLaporan>[1]) =>
    berjalan !== null && bolehTindakanLaporan(berjalan.status, tindakan);
  const bisaPutuskan = verifikasi !== null && dapat('verifikasi');
  const sendiri = bisaPutuskan && berjalan?.sayaMenulis === true;
  return {
    isi: isi !== null && (status === null || dapat('isi')),
    koreksi: petugas && status === 'TERVERIFIKASI',
    ajukan: isi !== null && dapat('ajukan') && lengkap,
    // A petugas takes back only what is the own; the rest is decided.
    tarik: isi !== null && dapat('tarik') && (!petugas || berjalan?.sayaMenulis === true),
    verifikasi: bisaPutuskan && !sendiri,
    kembalikan:
      verifikasi !== null && !sendiri && (status === 'TERVERIFIKASI' || dapat('kembalikan')),
    buangKoreksi: verifikasi !== null && berlaku !== null && dapat('isi'),
    tulisanSendiri: sendiri,
  };
}

/** The report of one book year: what counts, what is under way, and what this reader may do. */
export const loadRincianLaporan = cache(async (idMentah: string, tahunMentah: string) => {
  const by = await mintaWewenang('koperasi:baca');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const tahunBuku = tahunSah(tahunMentah);
  const [rincian, isi, verifikasi] = await Promise.all([
    rincianTahun(by, koperasi.id, tahunBuku),
    cobaWewenang('laporan:isi'),
    cobaWewenang('laporan:verifikasi'),
  ]);
  const berkas = async (id: string | undefined) => (id ? loadDokumen({ laporanId: id }) : []);
  const [berkasBerjalan, berkasBerlaku, titipan] = await Promise.all([
    berkas(rincian.berjalan?.id),
    berkas(rincian.berlaku?.id),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  const kurang = rincian.berjalan
    ? kekuranganLaporan(
        rincian.berjalan.isian,
        berkasBerjalan.map(({ jenis }) => jenis),
      )
    : [];
  return {
    koperasi,
    tahunBuku,
    rincian,
    berkasBerjalan,
    berkasBerlaku,
    kurang,
    boleh: susunBoleh(rincian, isi, verifikasi, kurang.length === 0),
    titipan,
    kini: sekarang(),
  };
});

/** The form of one book year, or the page of the report where it cannot be changed now. */
export async function loadIsiLaporan(idMentah: string, tahunMentah: string) {
  const isi = await mintaWewenang('laporan:isi');
  const by = await mintaWewenang('koperasi:baca');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const tahunBuku = tahunSah(tahunMentah);
  const rincian = await rincianTahun(by, koperasi.id, tahunBuku);
  const boleh = susunBoleh(rincian, isi, null, false);
  if (!boleh.isi && !boleh.koreksi)
    redirect(`/portal/koperasi/${koperasi.id}/laporan/${tahunBuku}`);
  const ada = rincian.berjalan ?? rincian.berlaku;
  const titipan = await ambilTitipan(await jalurKini(), by.pelaku.penggunaId);
  return {
    koperasi,
    tahunBuku,
    baru: ada === null,
    koreksi: boleh.koreksi,
    catatan: rincian.berjalan?.catatan ?? {},
    versi: typeof titipan.versi === 'string' ? titipan.versi : String(ada?.versi ?? 0),
    nilai: { ...(ada ? nilaiLaporan(ada.isian) : {}), ...titipan },
    dikembalikan: Object.keys(titipan).length > 0,
  };
}

/** The files of the version under way; the form comes first where there is none. */
export async function loadBerkasLaporan(idMentah: string, tahunMentah: string) {
  const isi = await mintaWewenang('laporan:isi');
  const by = await mintaWewenang('koperasi:baca');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const tahunBuku = tahunSah(tahunMentah);
  const rincian = await rincianTahun(by, koperasi.id, tahunBuku);
  const { berjalan } = rincian;
  const jalur = `/portal/koperasi/${koperasi.id}/laporan/${tahunBuku}`;
  if (!berjalan || !susunBoleh(rincian, isi, null, false).isi) redirect(jalur);
  return {
    koperasi,
    tahunBuku,
    laporan: berjalan,
    berkas: await loadDokumen({ laporanId: berjalan.id }),
  };
}
