import { tanggalJakarta } from '@/lib/platform/clock';
import { selPengenal } from '@/lib/platform/pengenal';
import {
  BENTUK_KOPERASI,
  JENIS_KOPERASI,
  KELOMPOK_KOPERASI,
  labelAcuan,
  labelNomor,
  POLA_PENGELOLAAN,
  SEKTOR_USAHA,
  STATUS_KOPERASI,
} from '../../acuan';
import { LABEL_KATEGORI } from '../../kategori/rules';
import { type KeadaanRat, LABEL_KEADAAN_RAT } from '../../rat/rules';
import type { BarisEkspor } from './types';

type Sel = string | number | bigint | null;

const yaTidak = (isi: boolean | null) => (isi === null ? '' : isi ? 'Ya' : 'Tidak');
const hari = (isi: Date | null) => (isi === null ? '' : tanggalJakarta(isi));

/** Columns of the export, each with the text of its head. */
const KOLOM: readonly [string, (baris: BarisEkspor, rat: KeadaanRat) => Sel][] = [
  ['Nama', (b) => b.nama],
  ['Nomor Induk Koperasi', (b) => selPengenal(b.nomorIndukKoperasi)],
  ['Nomor badan hukum', (b) => selPengenal(b.nomorBadanHukum)],
  ['Tanggal badan hukum', (b) => hari(b.tanggalBadanHukum)],
  ['NIB', (b) => selPengenal(b.nib)],
  ['NPWP', (b) => selPengenal(b.npwp)],
  ['Bentuk', (b) => labelAcuan(BENTUK_KOPERASI, b.bentuk)],
  ['Jenis', (b) => labelAcuan(JENIS_KOPERASI, b.jenis)],
  ['Kelompok', (b) => labelNomor(KELOMPOK_KOPERASI, b.kelompok)],
  ['Sektor usaha', (b) => labelNomor(SEKTOR_USAHA, b.sektorUsaha)],
  ['Pola pengelolaan', (b) => labelAcuan(POLA_PENGELOLAAN, b.pola)],
  ['Punya USP', (b) => yaTidak(b.punyaUsp)],
  ['Koperasi Kelurahan Merah Putih', (b) => yaTidak(b.adalahKkmp)],
  ['Alamat', (b) => b.alamat],
  ['RT', (b) => selPengenal(b.rt)],
  ['RW', (b) => selPengenal(b.rw)],
  ['Kelurahan', (b) => b.kelurahan.nama],
  ['Kecamatan', (b) => b.kelurahan.kecamatan.nama],
  ['Kode kelurahan', (b) => b.kelurahanKode],
  ['Kode pos', (b) => selPengenal(b.kodePos)],
  ['Telepon kantor', (b) => b.telepon],
  ['HP kantor', (b) => b.hp],
  ['Faks kantor', (b) => b.faks],
  ['Surel kantor', (b) => b.surel],
  ['Simpanan pokok (Rp)', (b) => b.simpananPokok],
  ['Simpanan wajib per bulan (Rp)', (b) => b.simpananWajib],
  ['Menerima anggota baru', (b) => yaTidak(b.menerimaAnggota)],
  ['Status', (b) => labelAcuan(STATUS_KOPERASI, b.status)],
  ['Tidak aktif sejak', (b) => hari(b.tidakAktifSejak)],
  ['Alasan tidak aktif', (b) => b.alasanTidakAktif],
  ['Kategori kesehatan', (b) => LABEL_KATEGORI[b.kategoriKesehatan]],
  ['Tahun buku penilaian', (b) => b.penilaianTahunBuku],
  ['Keadaan RAT', (_, rat) => LABEL_KEADAAN_RAT[rat]],
  ['Tahun buku RAT terakhir', (b) => b.ratTahunBuku],
  ['Tanggal RAT terakhir', (b) => hari(b.ratTanggal)],
  ['Anggota dalam portal', (b) => b.jumlahAnggotaPortal],
  ['Terakhir diubah', (b) => hari(b.diubahPada)],
];

export const KEPALA_EKSPOR = KOLOM.map(([kepala]) => kepala);

/** One koperasi as cells; the CSV writer makes them safe. */
export const barisEkspor = (baris: BarisEkspor, rat: KeadaanRat): Sel[] =>
  KOLOM.map(([, tulis]) => tulis(baris, rat));
