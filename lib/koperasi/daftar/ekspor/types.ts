import type { Koperasi } from '@/lib/platform/db/generated/browser';

/** What the export reads of a koperasi. */
export type BarisEkspor = Pick<
  Koperasi,
  | 'nama'
  | 'nomorIndukKoperasi'
  | 'nomorBadanHukum'
  | 'tanggalBadanHukum'
  | 'nib'
  | 'npwp'
  | 'bentuk'
  | 'jenis'
  | 'kelompok'
  | 'sektorUsaha'
  | 'pola'
  | 'punyaUsp'
  | 'adalahKkmp'
  | 'alamat'
  | 'rt'
  | 'rw'
  | 'kelurahanKode'
  | 'kodePos'
  | 'telepon'
  | 'hp'
  | 'faks'
  | 'surel'
  | 'simpananPokok'
  | 'simpananWajib'
  | 'menerimaAnggota'
  | 'status'
  | 'tidakAktifSejak'
  | 'alasanTidakAktif'
  | 'kategoriKesehatan'
  | 'penilaianTahunBuku'
  | 'ratTahunBuku'
  | 'ratTanggal'
  | 'jumlahAnggotaPortal'
  | 'diubahPada'
> & {
  kelurahan: { nama: string; kecamatan: { nama: string } };
  /** Verified yearly reports. */
  _count: { laporan: number };
};
