import { formatRupiah, formatTanggal } from '@/lib/platform/format';
import type { Peringatan } from '@/lib/platform/periksa';
import { periksaNib, periksaNpwp } from '@/lib/umkm/identitas/rules';
import { KELOMPOK_KSPPS } from '../acuan';
import {
  periksaBadanHukum,
  periksaNomorIndukKoperasi,
  peringatanTahunAhu,
} from '../identitas/rules';
import { peringatanNama, peringatanNamaJenis } from '../nama/rules';
import { galatIzin, LABEL_IZIN } from './izin/rules';
import { galatRekening, LABEL_REKENING } from './rekening/rules';
import type { IsianKoperasi } from './schema';

/** What one calls the fields of a koperasi; forms, error summaries and conflicts use the same words. */
export const LABEL_ISIAN_KOPERASI = {
  nama: 'Nama koperasi',
  nomorIndukKoperasi: 'Nomor Induk Koperasi',
  statusNomorInduk: 'Sertifikat Nomor Induk Koperasi',
  sertifikatBerlakuHingga: 'Sertifikat berlaku sampai',
  nomorBadanHukum: 'Nomor badan hukum',
  tanggalBadanHukum: 'Tanggal badan hukum',
  pengesah: 'Pengesah badan hukum',
  tempatKedudukan: 'Tempat kedudukan',
  notaris: 'Notaris',
  nomorPerubahanAnggaranDasar: 'Nomor perubahan anggaran dasar',
  tanggalPerubahanAnggaranDasar: 'Tanggal perubahan anggaran dasar',
  pengesahPerubahan: 'Pengesah perubahan anggaran dasar',
  tempatKedudukanPerubahan: 'Tempat kedudukan setelah perubahan',
  notarisPerubahan: 'Notaris perubahan anggaran dasar',
  jangkaWaktuPerubahan: 'Jangka waktu setelah perubahan',
  alasanPerubahan: 'Alasan perubahan anggaran dasar',
  nib: 'NIB',
  npwp: 'NPWP',
  bentuk: 'Bentuk koperasi',
  jenis: 'Jenis koperasi',
  kelompok: 'Kelompok koperasi',
  sektorUsaha: 'Sektor usaha',
  binaan: 'Binaan',
  skalaBesar: 'Koperasi skala besar',
  pola: 'Pola pengelolaan',
  punyaUsp: 'Punya unit simpan pinjam (USP)',
  nomorIzinUsp: 'Nomor izin usaha simpan pinjam',
  tanggalIzinUsp: 'Tanggal izin usaha simpan pinjam',
  penerbitIzinUsp: 'Penerbit izin usaha simpan pinjam',
  izinUspBerlakuHingga: 'Izin usaha simpan pinjam berlaku sampai',
  sertifikatDsn: 'Nomor sertifikat DSN',
  rekomendasiMui: 'Nomor rekomendasi MUI',
  adalahKkmp: 'Koperasi Kelurahan Merah Putih',
  kkmpBeroperasi: 'Sudah beroperasi',
  alamat: 'Alamat',
  rt: 'RT',
  rw: 'RW',
  kelurahanKode: 'Kelurahan',
  kodePos: 'Kode pos',
  telepon: 'Telepon kantor',
  hp: 'HP kantor',
  faks: 'Faks kantor',
  surel: 'Surel kantor',
  situs: 'Situs web',
  simpananPokok: 'Simpanan pokok',
  simpananWajib: 'Simpanan wajib per bulan',
  menerimaAnggota: 'Menerima anggota baru',
  syaratAnggota: 'Syarat menjadi anggota',
  keterangan: 'Keterangan untuk masyarakat',
  ...LABEL_IZIN,
  ...LABEL_REKENING,
} as const satisfies Record<keyof IsianKoperasi, string>;

export interface GalatSilang {
  isian: keyof IsianKoperasi;
  pesan: string;
}

/** Fields of the change of the anggaran dasar that few koperasi have. */
export const NAMA_PERUBAHAN_AD = [
  'pengesahPerubahan',
  'tempatKedudukanPerubahan',
  'notarisPerubahan',
  'jangkaWaktuPerubahan',
  'alasanPerubahan',
] as const satisfies readonly (keyof IsianKoperasi)[];

/** Fields that a page leaves out while they are empty. */
export const NAMA_BILA_ADA: ReadonlySet<string> = new Set<keyof IsianKoperasi>([
  ...NAMA_PERUBAHAN_AD,
  ...(Object.keys({ ...LABEL_IZIN, ...LABEL_REKENING }) as (keyof IsianKoperasi)[]),
]);

type BilaAda =
  | (typeof NAMA_PERUBAHAN_AD)[number]
  | keyof typeof LABEL_IZIN
  | keyof typeof LABEL_REKENING
  | 'hp'
  | 'faks'
  | 'penerbitIzinUsp'
  | 'izinUspBerlakuHingga'
  | 'sertifikatDsn'
  | 'rekomendasiMui';

/** What a koperasi has that tells nothing of all this. */
export const TANPA_BILA_ADA = {
  ...(Object.fromEntries([...NAMA_BILA_ADA].map((nama) => [nama, null])) as Record<BilaAda, null>),
  hp: null,
  faks: null,
  penerbitIzinUsp: null,
  izinUspBerlakuHingga: null,
  sertifikatDsn: null,
  rekomendasiMui: null,
};

/** Fields of the permit for savings and loans. */
export const NAMA_IZIN_USP = [
  'nomorIzinUsp',
  'tanggalIzinUsp',
  'penerbitIzinUsp',
  'izinUspBerlakuHingga',
] as const satisfies readonly (keyof IsianKoperasi)[];

/** Fields that only a koperasi with pola syariah has. */
export const NAMA_SYARIAH = [
  'sertifikatDsn',
  'rekomendasiMui',
] as const satisfies readonly (keyof IsianKoperasi)[];

/** Fields that do not agree with each other. Parts that are not known yet are not looked at. */
export function galatSilang(isi: Partial<IsianKoperasi>): GalatSilang[] {
  const hasil: GalatSilang[] = [];
  const bersertifikat =
    isi.statusNomorInduk !== undefined && isi.statusNomorInduk !== 'BELUM_BERSERTIFIKAT';
  if (bersertifikat && isi.nomorIndukKoperasi === null) {
    hasil.push({
      isian: 'nomorIndukKoperasi',
      pesan: 'Isi Nomor Induk Koperasi, karena sertifikatnya sudah ada.',
    });
  }
  if (isi.statusNomorInduk === 'BELUM_BERSERTIFIKAT' && isi.sertifikatBerlakuHingga) {
    hasil.push({
      isian: 'sertifikatBerlakuHingga',
      pesan: 'Kosongkan tanggal ini, atau pilih keadaan sertifikatnya.',
    });
  }
  if (
    isi.tanggalBadanHukum &&
    isi.tanggalPerubahanAnggaranDasar &&
    isi.tanggalPerubahanAnggaranDasar < isi.tanggalBadanHukum
  ) {
    hasil.push({
      isian: 'tanggalPerubahanAnggaranDasar',
      pesan: 'Tanggal perubahan tidak mungkin sebelum tanggal badan hukum. Periksa keduanya.',
    });
  }
  if (isi.punyaUsp === false && isi.jenis !== 'SIMPAN_PINJAM') {
    for (const isian of NAMA_IZIN_USP) {
      if (isi[isian]) {
        hasil.push({
          isian,
          pesan: 'Beri tanda “Punya unit simpan pinjam”, atau kosongkan izinnya.',
        });
      }
    }
  }
  if (
    isi.tanggalIzinUsp &&
    isi.izinUspBerlakuHingga &&
    isi.izinUspBerlakuHingga < isi.tanggalIzinUsp
  ) {
    hasil.push({
      isian: 'izinUspBerlakuHingga',
      pesan: 'Masa berlaku tidak mungkin habis sebelum tanggal izin. Periksa keduanya.',
    });
  }
  if (isi.pola === 'KONVENSIONAL') {
    for (const isian of NAMA_SYARIAH) {
      if (isi[isian]) {
        hasil.push({ isian, pesan: 'Pilih pola syariah, atau kosongkan isian ini.' });
      }
    }
  }
  hasil.push(...galatIzin(isi), ...galatRekening(isi));
  if (isi.punyaUsp && isi.jenis === 'SIMPAN_PINJAM') {
    hasil.push({
      isian: 'punyaUsp',
      pesan:
        'Kosongkan tanda ini: koperasi simpan pinjam memang menjalankan simpan pinjam, unitnya hanya untuk jenis lain.',
    });
  }
  if (isi.adalahKkmp === false && isi.kkmpBeroperasi != null) {
    hasil.push({
      isian: 'kkmpBeroperasi',
      pesan: 'Pilihan ini hanya untuk Koperasi Kelurahan Merah Putih.',
    });
  }
  return hasil;
}

/**
 * Most that a member commonly pays, in rupiah. No rule says so: beyond them a zero too many is likelier than a
 * koperasi of the city that asks for it.
 */
const POKOK_LAZIM = 100_000_000n;
const WAJIB_LAZIM_SEBULAN = 10_000_000n;
/** How many times the simpanan pokok the simpanan wajib of one month commonly is at most. */
const WAJIB_KALI_POKOK = 100n;

/** What a member is to pay that looks like a slip of the pen. */
function peringatanSimpanan({
  simpananPokok: pokok,
  simpananWajib: wajib,
}: Pick<IsianKoperasi, 'simpananPokok' | 'simpananWajib'>): Peringatan[] {
  const hasil: Peringatan[] = [];
  if (pokok !== null && pokok > POKOK_LAZIM) {
    hasil.push({
      kode: 'SIMPANAN_POKOK_TIDAK_LAZIM',
      pesan: `Simpanan pokok biasanya tidak lebih dari ${formatRupiah(POKOK_LAZIM)}. Periksa jumlah nolnya.`,
      isian: 'simpananPokok',
    });
  }
  if (wajib !== null && wajib > WAJIB_LAZIM_SEBULAN) {
    hasil.push({
      kode: 'SIMPANAN_WAJIB_TIDAK_LAZIM',
      pesan: `Simpanan wajib biasanya tidak lebih dari ${formatRupiah(WAJIB_LAZIM_SEBULAN)} per bulan. Periksa jumlah nolnya.`,
      isian: 'simpananWajib',
    });
  }
  if (pokok && wajib !== null && wajib > pokok * WAJIB_KALI_POKOK) {
    hasil.push({
      kode: 'SIMPANAN_WAJIB_MELEBIHI_POKOK',
      pesan: `Simpanan wajib per bulan lebih dari ${WAJIB_KALI_POKOK} kali simpanan pokok (${formatRupiah(pokok)}). Periksa keduanya.`,
      isian: 'simpananWajib',
    });
  }
  return hasil;
}

/** What of a koperasi does not go with what else it tells. */
function peringatanSilang(isi: IsianKoperasi, hariIni: string): Peringatan[] {
  const hasil: Peringatan[] = [];
  const berlakuHingga = isi.sertifikatBerlakuHingga;
  if (isi.statusNomorInduk === 'SERTIFIKAT_AKTIF' && berlakuHingga && berlakuHingga < hariIni) {
    hasil.push({
      kode: 'SERTIFIKAT_LEWAT',
      pesan: `Sertifikat ini tertulis aktif, tetapi berlaku sampai ${formatTanggal(berlakuHingga)}. Periksa keduanya.`,
      isian: 'sertifikatBerlakuHingga',
    });
  }
  if (isi.kelompok === KELOMPOK_KSPPS && isi.pola === 'KONVENSIONAL') {
    hasil.push({
      kode: 'KSPPS_KONVENSIONAL',
      pesan: 'Kelompok KSPPS dikelola dengan pola syariah. Periksa kelompok dan polanya.',
      isian: 'pola',
    });
  }
  if (isi.menerimaAnggota && (isi.simpananPokok === null || isi.simpananWajib === null)) {
    hasil.push({
      kode: 'MENERIMA_TANPA_SIMPANAN',
      pesan:
        'Koperasi ini menerima anggota baru, tetapi simpanan pokok atau simpanan wajibnya belum diisi. Sebelum keduanya diisi, orang tidak dapat mengajukan diri.',
      isian: isi.simpananPokok === null ? 'simpananPokok' : 'simpananWajib',
    });
  }
  if (isi.rekening1Nomor && isi.rekening1Nomor === isi.rekening2Nomor) {
    hasil.push({
      kode: 'REKENING_SAMA',
      pesan: 'Nomor rekening pertama dan kedua sama. Periksa keduanya.',
      isian: 'rekening2Nomor',
    });
  }
  return hasil;
}

/**
 * Doubts about the fields, each to be confirmed by whoever registers.
 *
 * @param acuan.hariIni 'YYYY-MM-DD'
 */
export function peringatanIsian(
  isi: IsianKoperasi,
  acuan: { kataPalingSedikit: number; kodePos: string | undefined; hariIni: string },
): Peringatan[] {
  const hasil: Peringatan[] = [
    ...peringatanNama(isi.nama, acuan.kataPalingSedikit),
    ...peringatanNamaJenis(isi.nama, isi.jenis),
  ].map((satu) => ({ ...satu, isian: 'nama' }));
  if (isi.nomorIndukKoperasi) {
    const nomor = periksaNomorIndukKoperasi(isi.nomorIndukKoperasi);
    if (nomor.ok)
      hasil.push(...nomor.peringatan.map((satu) => ({ ...satu, isian: 'nomorIndukKoperasi' })));
  }
  if (isi.nomorBadanHukum) {
    const badan = periksaBadanHukum(isi.nomorBadanHukum);
    if (badan.ok)
      hasil.push(...badan.peringatan.map((satu) => ({ ...satu, isian: 'nomorBadanHukum' })));
    hasil.push(...peringatanTahunAhu(isi.nomorBadanHukum, isi.tanggalBadanHukum));
  } else {
    hasil.push({
      kode: 'TANPA_BADAN_HUKUM',
      pesan: 'Nomor badan hukum belum diisi. Lengkapi bila aktanya sudah ada.',
      isian: 'nomorBadanHukum',
    });
  }
  if (isi.nib) {
    const nib = periksaNib(isi.nib);
    if (nib.ok) hasil.push(...nib.peringatan.map((satu) => ({ ...satu, isian: 'nib' })));
  }
  if (isi.npwp) {
    const npwp = periksaNpwp(isi.npwp, { badan: true });
    if (npwp.ok) hasil.push(...npwp.peringatan.map((satu) => ({ ...satu, isian: 'npwp' })));
  }
  if (!isi.telepon && !isi.hp) {
    hasil.push({
      kode: 'TANPA_TELEPON',
      pesan:
        'Telepon kantor dan HP kantor belum diisi, jadi koperasi ini tidak dapat dihubungi. Lanjutkan tanpa nomor?',
      isian: 'telepon',
    });
  }
  if (isi.kodePos && acuan.kodePos && isi.kodePos !== acuan.kodePos) {
    hasil.push({
      kode: 'KODE_POS_BERBEDA',
      pesan: `Kode pos kelurahan ini biasanya ${acuan.kodePos}. Periksa lagi.`,
      isian: 'kodePos',
    });
  }
  if (isi.adalahKkmp && !/merah\s+putih/i.test(isi.nama)) {
    hasil.push({
      kode: 'NAMA_BUKAN_MERAH_PUTIH',
      pesan:
        'Nama Koperasi Kelurahan Merah Putih biasanya memuat “Merah Putih” (SE Menteri Koperasi 1/2025).',
      isian: 'nama',
    });
  }
  hasil.push(...peringatanSilang(isi, acuan.hariIni), ...peringatanSimpanan(isi));
  return hasil;
}
