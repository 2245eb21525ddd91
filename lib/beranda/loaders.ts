import 'server-only';
import { loadKeadaanKelurahan } from '@/lib/lapangan/loaders';
import { bacaPelaku, cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { sekarang } from '@/lib/platform/clock';
import { jumlahDampingan } from '@/lib/program/tugas/reads';
import { kabarTerakhir, langkahPemilik, tugasMenunggu } from './reads';

/** The start page of whoever is signed in. */
export async function loadHalamanKerja() {
  const by = await mintaWewenang('akun:sendiri');
  const pemilik = await cobaWewenang('umkm:daftar');
  const pendamping = await cobaWewenang('kunjungan:catat');
  const [{ pelaku }, tugas, kabar, langkah, lapangan, dampingan] = await Promise.all([
    bacaPelaku(),
    tugasMenunggu(by),
    kabarTerakhir(by),
    pemilik ? langkahPemilik(pemilik) : null,
    loadKeadaanKelurahan(),
    pendamping ? jumlahDampingan(pendamping) : 0,
  ]);
  return {
    nama: pelaku.nama,
    peran: pelaku.peran.map((satu) => satu.peran),
    tugas,
    kabar,
    langkah,
    lapangan,
    dampingan,
    kini: sekarang(),
  };
}
