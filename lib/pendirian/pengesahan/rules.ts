import { TANPA_BILA_ADA } from '@/lib/koperasi/isian/rules';
import type { IsianKoperasi } from '@/lib/koperasi/isian/schema';
import { type AlasanLegalitas, PESAN_LEGALITAS } from '../legalitas/rules';
import { kalimatKoperasiAnggota, kalimatWarga, type WilayahKeanggotaan } from '../wilayah/rules';

export type AlasanSahkan =
  | Exclude<AlasanLegalitas, 'SEBELUM_RAPAT' | 'SEBELUM_AKTA' | 'PERLU_KONFIRMASI'>
  | 'KKMP_SUDAH_ADA'
  | 'DATA_KURANG'
  | 'DITOLAK_DAFTAR';

export const PESAN_SAHKAN: Record<AlasanSahkan, string> = {
  ...PESAN_LEGALITAS,
  KKMP_SUDAH_ADA: 'Kelurahan ini sudah punya Koperasi Kelurahan Merah Putih.',
  DATA_KURANG: 'Nomor dan tanggal pengesahan belum ada. Kembalikan kepada pemrakarsa.',
  DITOLAK_DAFTAR: 'Koperasi ini belum dapat masuk daftar. Periksa data dan pengurusnya.',
};

/** A founding as it is needed for the register. */
export interface PendirianSah {
  nama: string;
  bentuk: IsianKoperasi['bentuk'];
  jenis: IsianKoperasi['jenis'];
  pola: IsianKoperasi['pola'];
  adalahKkmp: boolean;
  alamat: string;
  kelurahanKode: string;
  wilayahKerja: WilayahKeanggotaan['wilayahKerja'];
  kegiatan: string;
  namaNotaris: string | null;
  nomorBadanHukum: string;
  /** ISO day. */
  tanggalBadanHukum: string;
  kelompok: number;
  sektorUsaha: number;
  /** Rupiah that the meeting decided. */
  simpananPokok: bigint;
  simpananWajib: bigint;
}

const SYARAT_KKMP = 'Warga kelurahan ini yang punya KTP setempat.';

function syaratAnggota(satu: PendirianSah): string {
  if (satu.adalahKkmp) return SYARAT_KKMP;
  return satu.bentuk.startsWith('SEKUNDER') ? kalimatKoperasiAnggota(satu) : kalimatWarga(satu);
}

/** The fields of a new koperasi, as the register takes them. */
export function isianDariPendirian(satu: PendirianSah): IsianKoperasi {
  const nasional = satu.bentuk.endsWith('NASIONAL');
  const provinsi = satu.bentuk.endsWith('PROVINSI');
  return {
    ...TANPA_BILA_ADA,
    nama: satu.nama,
    nomorIndukKoperasi: null,
    statusNomorInduk: 'BELUM_BERSERTIFIKAT',
    sertifikatBerlakuHingga: null,
    nomorBadanHukum: satu.nomorBadanHukum,
    tanggalBadanHukum: satu.tanggalBadanHukum,
    // Through AHU it is the Menteri Hukum, whom the official form does not list.
    pengesah: 'TIDAK_TAHU',
    tempatKedudukan: 'Kota Depok',
    notaris: satu.namaNotaris,
    nomorPerubahanAnggaranDasar: null,
    tanggalPerubahanAnggaranDasar: null,
    nib: null,
    npwp: null,
    bentuk: satu.bentuk,
    jenis: satu.jenis,
    kelompok: satu.kelompok,
    sektorUsaha: satu.sektorUsaha,
    binaan: nasional ? 'NASIONAL' : provinsi ? 'PROVINSI' : 'KAB_KOTA',
    skalaBesar: false,
    pola: satu.pola,
    punyaUsp: false,
    nomorIzinUsp: null,
    tanggalIzinUsp: null,
    adalahKkmp: satu.adalahKkmp,
    kkmpBeroperasi: satu.adalahKkmp ? false : null,
    alamat: satu.alamat,
    rt: null,
    rw: null,
    kelurahanKode: satu.kelurahanKode,
    kodePos: null,
    telepon: null,
    surel: null,
    situs: null,
    simpananPokok: satu.simpananPokok,
    simpananWajib: satu.simpananWajib,
    menerimaAnggota: true,
    syaratAnggota: syaratAnggota(satu),
    keterangan: satu.kegiatan.slice(0, 1000),
  };
}
