import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import { LABEL_KATEGORI } from '@/lib/koperasi/kategori/rules';
import { formatTanggal } from '@/lib/platform/format';
import type { KoperasiBarisDto } from '../../antrean/types';
import { LABEL_STATUS_PENILAIAN } from '../../rules';
import { type BagianPengawasan, kataTenggat } from '../rules';
import type { BebanDto, BelumDinilaiDto, SertifikatBerakhirDto } from '../types';

type Sel = string | number | null;

const KOPERASI = ['Koperasi', 'Jenis', 'Kelurahan', 'Kecamatan'];
const selKoperasi = ({ nama, jenis, kelurahan, kecamatan }: KoperasiBarisDto): Sel[] => [
  nama,
  labelAcuan(JENIS_KOPERASI, jenis),
  kelurahan,
  kecamatan,
];

/** Heads of the columns of each list. */
export const KEPALA_PENGAWASAN: Record<BagianPengawasan, string[]> = {
  'belum-dinilai': [
    ...KOPERASI,
    'Kategori terakhir',
    'Tahun buku dinilai terakhir',
    'Tahun buku terbuka',
    'Batas',
    'Tenggat',
    'Keadaan',
    'Penilai',
  ],
  sertifikat: [
    ...KOPERASI,
    'Nomor sertifikat',
    'Tahun buku',
    'Kategori',
    'Berlaku sampai',
    'Sisa hari',
  ],
  beban: [
    'Penilai',
    'Peran penilai',
    'Draf',
    'Dikembalikan',
    'Menunggu pemeriksaan',
    'Pada koperasi atau keputusan akhir',
    'Disetujui tahun ini',
    'Bagian dari semua (%)',
    'Umur tertua (hari)',
    'Rata-rata sampai disetujui (hari)',
  ],
};

export const barisBelumDinilai = (satu: BelumDinilaiDto): Sel[] => {
  const batas = formatTanggal(satu.tenggat.batas);
  return [
    ...selKoperasi(satu.koperasi),
    LABEL_KATEGORI[satu.kategori],
    satu.dinilai,
    satu.tenggat.tahunBuku,
    satu.tenggat.batas,
    kataTenggat(satu.tenggat, batas),
    satu.berjalan ? LABEL_STATUS_PENILAIAN[satu.berjalan.status] : 'Belum disusun',
    satu.berjalan?.penyusun ?? null,
  ];
};

export const barisBerakhir = (satu: SertifikatBerakhirDto): Sel[] => [
  ...selKoperasi(satu.koperasi),
  satu.nomor,
  satu.tahunBuku,
  LABEL_KATEGORI[satu.kategori],
  satu.berlakuHingga,
  satu.sisa,
];

export const barisBeban = (satu: BebanDto): Sel[] => [
  satu.nama,
  satu.penilai ? 'Ya' : 'Tidak lagi',
  satu.draf,
  satu.dikembalikan,
  satu.diajukan,
  satu.ditanggapi,
  satu.disetujuiTahunIni,
  satu.bagian,
  satu.tertua,
  satu.rataHari,
];
