import 'server-only';
import { notFound } from 'next/navigation';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { hariIni } from '@/lib/platform/clock';
import { ambilTitipan } from '@/lib/platform/titipan';
import { loadKepalaKoperasi } from '../loaders';
import { bacaIsianKoperasi } from '../perubahan/reads';
import { ratKoperasi } from '../profil/reads';
import { tahunBukuTertutup } from '../rat/rules';
import { laporanKoperasi, laporanTahun } from './reads';
import { LABEL_LAPORAN, NAMA_LAPORAN, nilaiLaporan, tulisLaporan } from './rules';
import type { TabelLaporan } from './types';

/** Book years that can still be filled in without asking for an older one. */
const TAHUN_DITAWARKAN = 3;

/** Yearly reports of a koperasi, and the book years without one. */
export async function loadLaporan(idMentah: string) {
  const by = await mintaWewenang('koperasi:baca');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const [laporan, terbuka, isi] = await Promise.all([
    laporanKoperasi(by, koperasi.id),
    bacaIsianKoperasi(by, koperasi.id),
    cobaWewenang('laporan:isi'),
  ]);
  if (!terbuka) notFound();
  const tabel: TabelLaporan = {
    tahun: laporan.map(({ tahunBuku, versi }) => ({ tahunBuku, versi })),
    baris: NAMA_LAPORAN.map((nama) => ({
      nama,
      label: LABEL_LAPORAN[nama],
      nilai: laporan.map(({ isian }) => tulisLaporan(nama, isian[nama])),
    })),
  };
  const akhir = tahunBukuTertutup(hariIni());
  const berdiri = Number(terbuka.isian.tanggalBadanHukum?.slice(0, 4) ?? '0');
  const ada = new Set(laporan.map(({ tahunBuku }) => tahunBuku));
  const belum = Array.from({ length: TAHUN_DITAWARKAN }, (_, mundur) => akhir - mundur).filter(
    (tahun) => tahun >= berdiri && !ada.has(tahun),
  );
  return {
    koperasi,
    tabel,
    belum,
    rat: await ratKoperasi(by, koperasi.id, terbuka.isian.tanggalBadanHukum),
    bolehIsi: isi !== null,
  };
}

/** The form of one book year; 404 for a year that is none or has not ended. */
export async function loadIsiLaporan(idMentah: string, tahunMentah: string) {
  const by = await mintaWewenang('laporan:isi');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const tahunBuku = /^\d{4}$/.test(tahunMentah) ? Number(tahunMentah) : 0;
  if (tahunBuku < 1900 || tahunBuku > tahunBukuTertutup(hariIni())) notFound();
  const [ada, terbuka] = await Promise.all([
    laporanTahun(by, koperasi.id, tahunBuku),
    bacaIsianKoperasi(by, koperasi.id),
  ]);
  if (!terbuka) notFound();
  const titipan = await ambilTitipan(await jalurKini(), by.pelaku.penggunaId);
  return {
    koperasi,
    tahunBuku,
    baru: ada === null,
    versi: typeof titipan.versi === 'string' ? titipan.versi : String(ada?.versi ?? 0),
    nilai: { ...(ada ? nilaiLaporan(ada.isian) : {}), ...titipan },
    dikembalikan: Object.keys(titipan).length > 0,
  };
}
