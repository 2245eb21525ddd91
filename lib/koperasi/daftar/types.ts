import type { KategoriKesehatan, StatusKoperasi } from '@/lib/platform/db/generated/enums';
import type { Halaman } from '@/lib/platform/keyset';
import type { KeadaanRat } from '../rat/rules';

/** One line of the list of koperasi, in words. */
export interface BarisKoperasi {
  id: string;
  nama: string;
  nomorIndukKoperasi: string | null;
  jenis: string;
  wilayah: string;
  kategori: KategoriKesehatan;
  penilaianTahunBuku: number | null;
  rat: KeadaanRat;
  status: StatusKoperasi;
  adalahKkmp: boolean;
  tanggalBadanHukum: string | null;
  diubah: string;
}

export interface DaftarKoperasiDto extends Halaman<BarisKoperasi> {
  /** How many match the filters in all. */
  jumlah: number;
  /** The book year the RAT states are about, and where its deadline comes from. */
  rat: { tahunBuku: number; batas: string; sumber: string; belumDikonfirmasi: boolean };
}
