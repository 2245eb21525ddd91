/**
 * Value lists of the official form of the koperasi register (FORM NIK v2.7, ministry of koperasi).
 * `nomor` is the form's own number, for import and export.
 */

interface Butir<K extends string> {
  kode: K;
  nomor: number;
  label: string;
}

const daftar = <const K extends string>(isi: readonly Butir<K>[]) => isi;

export const BENTUK_KOPERASI = daftar([
  { kode: 'PRIMER_NASIONAL', nomor: 1, label: 'Primer Nasional' },
  { kode: 'PRIMER_PROVINSI', nomor: 2, label: 'Primer Provinsi' },
  { kode: 'PRIMER_KAB_KOTA', nomor: 3, label: 'Primer Kabupaten/Kota' },
  { kode: 'SEKUNDER_NASIONAL', nomor: 4, label: 'Sekunder Nasional' },
  { kode: 'SEKUNDER_PROVINSI', nomor: 5, label: 'Sekunder Provinsi' },
  { kode: 'SEKUNDER_KAB_KOTA', nomor: 6, label: 'Sekunder Kabupaten/Kota' },
]);
export type BentukKoperasi = (typeof BENTUK_KOPERASI)[number]['kode'];

/** A koperasi sekunder has koperasi as its members, not persons (UU 25/1992 Pasal 1 angka 4). */
export const adalahSekunder = (bentuk: BentukKoperasi): boolean => bentuk.startsWith('SEKUNDER');

/** The others: koperasi whose members are persons. */
export const BENTUK_PRIMER: readonly BentukKoperasi[] = BENTUK_KOPERASI.map(
  ({ kode }) => kode,
).filter((kode) => !adalahSekunder(kode));

export const JENIS_KOPERASI = daftar([
  { kode: 'PRODUSEN', nomor: 1, label: 'Produsen' },
  { kode: 'PEMASARAN', nomor: 2, label: 'Pemasaran' },
  { kode: 'KONSUMEN', nomor: 3, label: 'Konsumen' },
  { kode: 'JASA', nomor: 4, label: 'Jasa' },
  { kode: 'SIMPAN_PINJAM', nomor: 5, label: 'Simpan Pinjam' },
]);
export type JenisKoperasi = (typeof JENIS_KOPERASI)[number]['kode'];

/** Who gave the koperasi its legal standing. */
export const PENGESAH_BADAN_HUKUM = daftar([
  { kode: 'DEPUTI', nomor: 1, label: 'Deputi atas nama Menteri' },
  { kode: 'GUBERNUR', nomor: 2, label: 'Gubernur' },
  { kode: 'BUPATI_WALIKOTA', nomor: 3, label: 'Bupati/Wali Kota' },
  { kode: 'TIDAK_TAHU', nomor: 0, label: 'Tidak tahu' },
]);
export type PengesahBadanHukum = (typeof PENGESAH_BADAN_HUKUM)[number]['kode'];

/** Level of government that guides the koperasi. */
export const BINAAN_KOPERASI = daftar([
  { kode: 'NASIONAL', nomor: 1, label: 'Nasional' },
  { kode: 'PROVINSI', nomor: 2, label: 'Provinsi' },
  { kode: 'KAB_KOTA', nomor: 3, label: 'Kabupaten/Kota' },
]);
export type BinaanKoperasi = (typeof BINAAN_KOPERASI)[number]['kode'];

export const POLA_PENGELOLAAN = daftar([
  { kode: 'KONVENSIONAL', nomor: 1, label: 'Konvensional' },
  { kode: 'SYARIAH', nomor: 2, label: 'Syariah' },
]);
export type PolaPengelolaan = (typeof POLA_PENGELOLAAN)[number]['kode'];

export const STATUS_KOPERASI = daftar([
  { kode: 'AKTIF', nomor: 1, label: 'Aktif' },
  { kode: 'TIDAK_AKTIF', nomor: 2, label: 'Tidak aktif' },
]);
export type StatusKoperasi = (typeof STATUS_KOPERASI)[number]['kode'];

/** State of the certificate of the Nomor Induk Koperasi. */
export const STATUS_NOMOR_INDUK = daftar([
  { kode: 'BELUM_BERSERTIFIKAT', nomor: 1, label: 'Belum bersertifikat' },
  { kode: 'SUDAH_BERSERTIFIKAT', nomor: 2, label: 'Sudah bersertifikat' },
  { kode: 'SERTIFIKAT_AKTIF', nomor: 3, label: 'Sertifikat aktif' },
  { kode: 'SERTIFIKAT_KEDALUWARSA', nomor: 4, label: 'Sertifikat kedaluwarsa' },
]);
export type StatusNomorInduk = (typeof STATUS_NOMOR_INDUK)[number]['kode'];

/**
 * Offices. The form knows ketua, sekretaris, bendahara, pengawas and manajer (numbers 1–5); the finer
 * ones of the portal carry the number they are exported under.
 */
export const JABATAN_PENGURUS = daftar([
  { kode: 'KETUA', nomor: 1, label: 'Ketua' },
  { kode: 'WAKIL_KETUA', nomor: 1, label: 'Wakil ketua' },
  { kode: 'SEKRETARIS', nomor: 2, label: 'Sekretaris' },
  { kode: 'BENDAHARA', nomor: 3, label: 'Bendahara' },
  { kode: 'KETUA_PENGAWAS', nomor: 4, label: 'Ketua pengawas' },
  { kode: 'ANGGOTA_PENGAWAS', nomor: 4, label: 'Anggota pengawas' },
  { kode: 'MANAJER', nomor: 5, label: 'Manajer' },
  { kode: 'DEWAN_PENGAWAS_SYARIAH', nomor: 4, label: 'Dewan pengawas syariah' },
]);
export type JabatanKoperasi = (typeof JABATAN_PENGURUS)[number]['kode'];

/** Kelompok 1–45, by position. */
export const KELOMPOK_KOPERASI = [
  ...['KUD', 'Pertanian', 'Perkebunan', 'Peternakan', 'Nelayan', 'Kehutanan', 'Kopti', 'Kopra'],
  ...['Kopinkra', 'Koppontren', 'Kopkar', 'Angkatan Darat', 'Angkatan Laut', 'Angkatan Udara'],
  ...['Kepolisian', 'Serba Usaha', 'Pasar', 'Simpan Pinjam', 'Angkutan Darat', 'Angkutan Laut'],
  ...['Angkutan Udara', 'Angkutan Sungai', 'Angkutan Penyeberangan', 'Wisata', 'Telkom'],
  ...['Perumahan', 'KBPR', 'KPRI', 'Listrik Pedesaan', 'Asuransi', 'Wanita', 'Profesi', 'Veteran'],
  ...['Wredatama', 'Pepabri', 'Mahasiswa', 'Pemuda', 'Pertambangan', 'PKL', 'Jamu Gendong'],
  ...['Lainnya', 'KSPPS', 'Sekunder', 'TKBM', 'Digital'],
].map((label, letak) => ({ nomor: letak + 1, label }));

/** Sektor usaha 1–17, by position. */
export const SEKTOR_USAHA = [
  'Pertanian, kehutanan, dan perikanan',
  'Pertambangan',
  'Industri pengolahan',
  'Listrik dan gas',
  'Air, sampah, dan daur ulang',
  'Konstruksi',
  'Perdagangan dan reparasi',
  'Transportasi dan pergudangan',
  'Akomodasi dan makan minum',
  'Informasi dan komunikasi',
  'Keuangan dan asuransi',
  'Real estat',
  'Jasa perusahaan',
  'Administrasi pemerintahan',
  'Pendidikan',
  'Kesehatan dan sosial',
  'Jasa lainnya',
].map((label, letak) => ({ nomor: letak + 1, label }));

/** Kelompok of the koperasi simpan pinjam dan pembiayaan syariah. */
export const KELOMPOK_KSPPS = 42;

/** Sektor of every koperasi simpan pinjam: keuangan dan asuransi. Nothing is left to choose. */
export const SEKTOR_SIMPAN_PINJAM = 11;

/** Whether the sektor follows from the jenis, and is asked of nobody. */
export const bersektorTetap = (jenis: unknown): boolean => jenis === 'SIMPAN_PINJAM';

/** The sektor that is recorded for a jenis. */
export const sektorBagi = (jenis: string, sektor: number): number =>
  bersektorTetap(jenis) ? SEKTOR_SIMPAN_PINJAM : sektor;

/** Fields as a form sends them, with the sektor that follows from the jenis; for before they are read. */
export function lengkapiSektor(mentah: unknown): unknown {
  const tetap =
    typeof mentah === 'object' &&
    mentah !== null &&
    'jenis' in mentah &&
    bersektorTetap(mentah.jenis);
  return tetap ? { ...mentah, sektorUsaha: String(SEKTOR_SIMPAN_PINJAM) } : mentah;
}

/** Label of a coded value; an unknown code is shown as it is. */
export function labelAcuan<K extends string>(isi: readonly Butir<K>[], kode: K): string {
  return isi.find((butir) => butir.kode === kode)?.label ?? kode;
}

/** Label of a kelompok (1–45) or sektor (1–17); an unknown number is shown as it is. */
export function labelNomor(
  isi: readonly { nomor: number; label: string }[],
  nomor: number,
): string {
  return isi.find((butir) => butir.nomor === nomor)?.label ?? String(nomor);
}

/** The codes of a list as a tuple, for `pilihan(…)`. */
export function kodeAcuan<K extends string>(isi: readonly Butir<K>[]): [K, ...K[]] {
  const [pertama, ...lainnya] = isi.map(({ kode }) => kode);
  if (pertama === undefined) throw new RangeError('Daftar acuan kosong');
  return [pertama, ...lainnya];
}
