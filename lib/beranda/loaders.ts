import 'server-only';
import { bacaPelaku, cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { sekarang } from '@/lib/platform/clock';
import { kabarTerakhir, langkahPemilik, tugasMenunggu } from './reads';

/** The start page of whoever is signed in. */
export async function loadHalamanKerja() {
  const by = await mintaWewenang('akun:sendiri');
  const pemilik = await cobaWewenang('umkm:daftar');
  const [{ pelaku }, tugas, kabar, langkah] = await Promise.all([
    bacaPelaku(),
    tugasMenunggu(by),
    kabarTerakhir(by),
    pemilik ? langkahPemilik(pemilik) : null,
  ]);
  return {
    nama: pelaku.nama,
    peran: pelaku.peran.map((satu) => satu.peran),
    tugas,
    kabar,
    langkah,
    kini: sekarang(),
  };
}
