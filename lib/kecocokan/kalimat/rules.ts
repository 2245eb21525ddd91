import { JENIS_KOPERASI, labelAcuan, labelNomor, SEKTOR_USAHA } from '@/lib/koperasi/acuan';
import { KALIMAT_HALANGAN } from '@/lib/koperasi/publik/rules';
import type { KebutuhanModal, PolaPengelolaan } from '@/lib/platform/db/generated/enums';
import { awalKecil, formatDesimal, formatRupiah, formatRupiahSingkat } from '@/lib/platform/format';
import { formatJarak, namaTempat } from '@/lib/wilayah/rules';
import { GOLONGAN_KEMAMPUAN, meminjamkan, porsiSimpanan } from '../rules';
import type { Faktor, HalanganCocok, Kecocokan, ProfilUsaha } from '../types';

/** The reasons of a ranking in plain words. */

export const LABEL_FAKTOR: Record<Faktor, string> = {
  jarak: 'Jarak',
  bidang: 'Jenis dan bidang usaha',
  modal: 'Kebutuhan modal',
  pola: 'Pola pengelolaan',
  kesehatan: 'Kesehatan koperasi',
  keterbukaan: 'Terbuka bagi anggota baru',
  simpanan: 'Simpanan pokok',
};

export const LABEL_KEBUTUHAN: Record<KebutuhanModal, string> = {
  TIDAK_PERLU: 'Tidak, sekarang belum perlu',
  SAMPAI_10_JUTA: 'Ya, sampai Rp10 juta',
  SAMPAI_50_JUTA: 'Ya, lebih dari Rp10 juta sampai Rp50 juta',
  SAMPAI_200_JUTA: 'Ya, lebih dari Rp50 juta sampai Rp200 juta',
  DI_ATAS_200_JUTA: 'Ya, lebih dari Rp200 juta',
};

export const LABEL_POLA_DIINGINKAN: Record<PolaPengelolaan | 'BEBAS', string> = {
  BEBAS: 'Keduanya boleh',
  KONVENSIONAL: 'Konvensional (dengan jasa pinjaman)',
  SYARIAH: 'Syariah (dengan akad)',
};

export const CARA_KECOCOKAN =
  'Setiap koperasi mendapat poin untuk tujuh hal; jumlahnya paling banyak 100. Koperasi yang dinilai tidak sehat, sedang tertutup bagi anggota baru, atau hanya bagi warga kelurahan lain tidak pernah disarankan, berapa pun poinnya, tetapi tetap ada dalam daftar. Anda bebas memilih koperasi mana pun.';

export const PERINGATAN_TIDAK_SEHAT =
  'Penilaian terakhir yang disetujui: tidak sehat. Koperasi ini tidak kami sarankan sampai keadaannya membaik.';

/** What keeps one from joining; for a KKMP of another kelurahan with its name. */
export const kalimatHalangan = (halangan: HalanganCocok, kelurahanKode: string): string =>
  halangan === 'BUKAN_WARGA'
    ? `Koperasi Kelurahan Merah Putih hanya menerima warga kelurahannya sendiri (${namaTempat(kelurahanKode)}).`
    : KALIMAT_HALANGAN[halangan];

/** 'Rp5 juta sampai Rp10 juta sebulan' */
export function kalimatKemampuan(golongan: number): string {
  const bawah = golongan === 0 ? null : GOLONGAN_KEMAMPUAN[golongan - 1]?.sampai;
  const atas = GOLONGAN_KEMAMPUAN[golongan]?.sampai ?? null;
  if (!bawah) return `kurang dari ${formatRupiahSingkat(atas ?? 0n)} sebulan`;
  if (atas === null) return `${formatRupiahSingkat(bawah)} sebulan atau lebih`;
  return `${formatRupiahSingkat(bawah)} sampai ${formatRupiahSingkat(atas)} sebulan`;
}

function kalimatJarak({ jarak }: Kecocokan): string {
  return jarak === 0
    ? 'Di kelurahan yang sama dengan usaha Anda.'
    : `Sekitar ${formatJarak(jarak)} dari kelurahan usaha Anda, diukur antara titik tengah kelurahan.`;
}

function kalimatBidang({ bidang, koperasi }: Kecocokan, { sektor }: ProfilUsaha): string {
  const jenis = `koperasi ${labelAcuan(JENIS_KOPERASI, koperasi.jenis).toLowerCase()}`;
  if (sektor === null)
    return 'Bidang usaha Anda belum diketahui. Isi KBLI usaha Anda supaya dapat dibandingkan.';
  const usaha = awalKecil(labelNomor(SEKTOR_USAHA, sektor));
  switch (bidang) {
    case 'SAMA':
      return `Bidangnya sama dengan usaha Anda: ${usaha}.`;
    case 'SEJALAN':
      return `Ini ${jenis} yang menjualkan hasil anggotanya, sejalan dengan usaha Anda di bidang ${usaha}.`;
    case 'UMUM':
      return `Ini ${jenis}: melayani anggota dari bidang apa pun.`;
    case 'LAIN':
      return `Ini ${jenis} di bidang ${awalKecil(labelNomor(SEKTOR_USAHA, koperasi.sektorUsaha))}, lain dari usaha Anda di bidang ${usaha}.`;
  }
}

function kalimatModal({ koperasi, permil }: Kecocokan, { kebutuhan }: ProfilUsaha): string {
  const { plafonMaks } = koperasi;
  const punya = meminjamkan(koperasi)
    ? plafonMaks === null
      ? 'Koperasi ini meminjamkan kepada anggotanya, tetapi belum ada produk pinjaman yang dapat diajukan di portal ini.'
      : `Koperasi ini meminjamkan sampai ${formatRupiah(plafonMaks)} kepada anggotanya.`
    : 'Koperasi ini tidak meminjamkan uang.';
  if (kebutuhan === null)
    return `${punya} Anda belum menjawab apakah perlu modal, jadi poinnya sama bagi semua koperasi.`;
  if (kebutuhan === 'TIDAK_PERLU')
    return `${punya} Anda sedang tidak perlu modal, jadi poinnya sama bagi semua koperasi.`;
  if (plafonMaks !== null && permil.modal < 1_000)
    return `${punya} Kurang dari yang Anda perlukan.`;
  return punya;
}

function kalimatPola({ koperasi }: Kecocokan, { pola }: ProfilUsaha): string {
  const nama = koperasi.pola === 'SYARIAH' ? 'syariah' : 'konvensional';
  if (pola === null) return `Pola ${nama}. Anda tidak memilih pola, jadi poinnya sama bagi semua.`;
  return pola === koperasi.pola
    ? `Pola ${nama}, seperti yang Anda pilih.`
    : `Pola ${nama}, bukan yang Anda pilih.`;
}

function kalimatKesehatan({ koperasi }: Kecocokan): string {
  const tahun = koperasi.penilaianTahunBuku ? ` (tahun buku ${koperasi.penilaianTahunBuku})` : '';
  switch (koperasi.kategori) {
    case 'SEHAT':
      return `Dinilai sehat oleh dinas${tahun}.`;
    case 'CUKUP_SEHAT':
      return `Dinilai cukup sehat oleh dinas${tahun}.`;
    case 'TIDAK_SEHAT':
      return `Dinilai tidak sehat oleh dinas${tahun}, jadi tidak disarankan.`;
    case 'BELUM_DINILAI':
      return 'Kesehatannya belum dinilai dinas. Itu bukan berarti tidak sehat.';
  }
}

function kalimatKeterbukaan({ koperasi, halangan }: Kecocokan): string {
  if (halangan !== null) return kalimatHalangan(halangan, koperasi.kelurahanKode);
  return koperasi.adalahKkmp && koperasi.kkmpBeroperasi === false
    ? 'Menerima anggota baru, tetapi dilaporkan belum beroperasi.'
    : 'Menerima anggota baru.';
}

function kalimatSimpanan({ koperasi }: Kecocokan, { kemampuan }: ProfilUsaha): string {
  if (koperasi.simpananPokok === null) return 'Koperasi ini belum menuliskan simpanan pokoknya.';
  const pokok = `Simpanan pokok ${formatRupiah(koperasi.simpananPokok)}`;
  if (kemampuan === null)
    return `${pokok}. Penjualan usaha Anda belum diisi, jadi belum dapat dibandingkan.`;
  const porsi = porsiSimpanan(koperasi.simpananPokok, kemampuan);
  const persen = formatDesimal(`${Math.floor(porsi / 10)}.${porsi % 10}`, 1);
  // Only the band is compared; of the lowest, which has no lower end, half of the upper one is taken.
  return kemampuan === 0
    ? `${pokok}, kira-kira ${persen} % dari penjualan usaha Anda (${kalimatKemampuan(kemampuan)}).`
    : `${pokok}, paling banyak ${persen} % dari penjualan usaha Anda (${kalimatKemampuan(kemampuan)}; dihitung dari batas bawahnya).`;
}

/** Why a factor was met as it was. */
export function kalimatFaktor(faktor: Faktor, satu: Kecocokan, profil: ProfilUsaha): string {
  const kalimat: Record<Faktor, () => string> = {
    jarak: () => kalimatJarak(satu),
    bidang: () => kalimatBidang(satu, profil),
    modal: () => kalimatModal(satu, profil),
    pola: () => kalimatPola(satu, profil),
    kesehatan: () => kalimatKesehatan(satu),
    keterbukaan: () => kalimatKeterbukaan(satu),
    simpanan: () => kalimatSimpanan(satu, profil),
  };
  return kalimat[faktor]();
}
