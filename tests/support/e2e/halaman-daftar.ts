import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamaPelihat } from './contoh';
import { HARAPAN, KOLOM } from './matriks-rute';
import { alamatDariFolder } from './rute';

/*
 * Which pages are lists: every page that reads its address is one, unless it is written down here with what
 * it reads instead. So a new page is a list until somebody says otherwise.
 */

/** What a page that is no list reads from its address. */
type Dibaca =
  /** What has just been done there, such as `kabar=tersimpan`. */
  | 'kabar'
  /** Values of a form, which says itself what it cannot use. */
  | 'formulir'
  /** Where to go on, or what proves who somebody is. */
  | 'lanjut'
  /** One record: a notice, and the page of its history. */
  | 'catatan';

export const BUKAN_DAFTAR: Readonly<Record<string, Dibaca>> = {
  '/atur-ulang-sandi': 'lanjut',
  '/daftar': 'lanjut',
  '/daftar/periksa-surel': 'kabar',
  '/konfirmasi': 'lanjut',
  '/lupa-sandi': 'kabar',
  '/masuk': 'lanjut',
  '/simulasi': 'formulir',
  '/verifikasi': 'formulir',
  '/portal/akun': 'kabar',
  '/portal/aturan/[kode]': 'kabar',
  '/portal/aturan/penilaian': 'kabar',
  '/portal/aturan/penilaian/[id]': 'kabar',
  '/portal/dtsen/[id]': 'catatan',
  '/portal/kampanye/baru': 'formulir',
  '/portal/klinik/[id]': 'catatan',
  '/portal/koperasi/[id]': 'catatan',
  '/portal/koperasi/[id]/anggota/[anggotaId]': 'catatan',
  '/portal/koperasi/[id]/laporan': 'kabar',
  '/portal/koperasi/[id]/laporan/[tahun]': 'kabar',
  '/portal/koperasi/[id]/laporan/[tahun]/berkas': 'formulir',
  '/portal/koperasi/[id]/pengurus': 'kabar',
  '/portal/koperasi/[id]/penilaian/baru': 'formulir',
  '/portal/koperasi/[id]/penilaian/baru/luar-portal': 'formulir',
  '/portal/koperasi/[id]/produk': 'kabar',
  '/portal/koperasi/daftar-baru': 'kabar',
  '/portal/koperasi/daftar-baru/[draf]/[langkah]': 'kabar',
  '/portal/ktp/[id]': 'catatan',
  '/portal/lapangan/[id]': 'catatan',
  '/portal/lapangan/baru': 'formulir',
  '/portal/modal-diterima/catat': 'formulir',
  '/portal/modal/[id]': 'catatan',
  '/portal/modal/ajukan': 'formulir',
  '/portal/modal/banding': 'formulir',
  '/portal/modal/rencana': 'formulir',
  '/portal/peluang/perhitungan': 'kabar',
  '/portal/pendirian/[id]': 'catatan',
  '/portal/pendirian/[id]/pendiri': 'catatan',
  '/portal/pendirian/[id]/setoran': 'kabar',
  '/portal/pendirian/mulai': 'kabar',
  '/portal/pendirian/mulai/[draf]/[langkah]': 'kabar',
  '/portal/pendirian/undangan/[kode]': 'kabar',
  '/portal/pengguna/[id]': 'kabar',
  '/portal/penilaian/[id]': 'kabar',
  '/portal/penilaian/[id]/kertas-kerja': 'formulir',
  '/portal/penilaian/[id]/lembar': 'kabar',
  '/portal/penilaian/[id]/lembar/[bagian]': 'formulir',
  '/portal/penilaian/[id]/lembar/buku-kerja': 'formulir',
  '/portal/penilaian/[id]/tanggapan': 'formulir',
  '/portal/permohonan/[id]': 'catatan',
  '/portal/permohonan/baru': 'formulir',
  '/portal/peserta/[id]': 'catatan',
  '/portal/program/[id]/angkatan/[tahun]': 'kabar',
  '/portal/program/[id]/daftar': 'formulir',
  '/portal/program/[id]/pelatihan/[sesiId]': 'kabar',
  '/portal/sumber-modal': 'kabar',
  '/portal/umkm/[id]': 'catatan',
  '/portal/umkm/identitas/[id]': 'catatan',
  '/portal/undangan/[id]': 'catatan',
  '/portal/usaha-saya': 'kabar',
  '/portal/usaha-saya/[id]': 'catatan',
  '/portal/usaha-saya/daftar': 'kabar',
  '/portal/usaha-saya/daftar/dokumen': 'kabar',
};

/** Routes of the pages that read their address. */
export const membacaAlamat = (): string[] =>
  readdirSync('app', { recursive: true, withFileTypes: true })
    .filter((isi) => isi.isFile() && isi.name === 'page.tsx')
    .filter((isi) => readFileSync(join(isi.parentPath, isi.name), 'utf8').includes('searchParams'))
    .map((isi) => alamatDariFolder(isi.parentPath))
    .sort();

/** Routes of the lists. */
export const ruteDaftar = (): string[] => membacaAlamat().filter((rute) => !(rute in BUKAN_DAFTAR));

/** Those whose lists are the longest first. */
const URUTAN: readonly NamaPelihat[] = ['publik', 'petugas', 'kabid', 'admin', 'inspektorat'];

/** Somebody for whom the page of a route opens, by the matrix of the routes. */
export function pelihatUntuk(rute: string): NamaPelihat {
  const buka = KOLOM.filter((_, urutan) => HARAPAN.get(rute)?.[urutan]?.startsWith('200'));
  const pelihat = URUTAN.find((satu) => buka.includes(satu)) ?? buka[0];
  if (pelihat === undefined) throw new Error(`Halaman ${rute} tidak terbuka bagi siapa pun.`);
  return pelihat;
}
