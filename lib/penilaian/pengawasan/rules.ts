import type { IsiAturan } from '@/lib/aturan/schema';
import { batasRat, tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { selisihHari } from '@/lib/platform/clock';
import { alamatDaftar } from '@/lib/platform/keyset';
import type { SaringPengawasan } from './schema';

export const JALUR_PENGAWASAN = '/portal/penilaian/pengawasan';

/** What the kepala bidang watches over. */
export const BAGIAN_PENGAWASAN = ['belum-dinilai', 'sertifikat', 'beban'] as const;
export type BagianPengawasan = (typeof BAGIAN_PENGAWASAN)[number];

export const LABEL_BAGIAN: Record<BagianPengawasan, string> = {
  'belum-dinilai': 'Belum dinilai',
  sertifikat: 'Sertifikat berakhir',
  beban: 'Beban penilai',
};

/** Choices of the filter "keadaan" in each part. */
export const KEADAAN_PENGAWASAN = {
  'belum-dinilai': {
    terlambat: 'Terlambat',
    'belum-pernah': 'Belum pernah dinilai',
    berjalan: 'Sedang dikerjakan',
    'belum-disusun': 'Belum disusun',
  },
  sertifikat: { segera: 'Segera berakhir', habis: 'Sudah habis' },
  beban: {},
} as const satisfies Record<BagianPengawasan, Record<string, string>>;

/** Filters that a part knows; others would narrow it without being seen. */
export const SARINGAN_PENGAWASAN: Record<BagianPengawasan, readonly (keyof SaringPengawasan)[]> = {
  'belum-dinilai': ['cari', 'kecamatan', 'jenis', 'keadaan'],
  sertifikat: ['cari', 'kecamatan', 'jenis', 'keadaan'],
  beban: ['cari'],
};

type Isi = Partial<Record<keyof SaringPengawasan, string | number | undefined>>;

/** The filters of a part as they stand in an address. */
export function isiAlamat(
  bagian: BagianPengawasan,
  saring: Isi,
): Record<string, string | undefined> {
  const berlaku = SARINGAN_PENGAWASAN[bagian].filter(
    (nama) => nama !== 'keadaan' || keadaanSah(bagian, saring.keadaan?.toString()),
  );
  return {
    bagian,
    ...Object.fromEntries(berlaku.map((nama) => [nama, saring[nama]?.toString()])),
  };
}

/** Whether a part knows a choice of the filter "keadaan". */
export const keadaanSah = (bagian: BagianPengawasan, keadaan: string | undefined): boolean =>
  keadaan !== undefined && Object.hasOwn(KEADAAN_PENGAWASAN[bagian], keadaan);

/** Address of a part; a change of filter starts at the first page again. */
export const alamatPengawasan = (
  bagian: BagianPengawasan,
  saring: Isi,
  ubah: Partial<Record<keyof SaringPengawasan, string | null>> = {},
): string => alamatDaftar(JALUR_PENGAWASAN, { ...isiAlamat(bagian, saring), ...ubah });

/** Address of the same list as a CSV file. */
export const alamatEkspor = (bagian: BagianPengawasan, saring: Isi): string =>
  alamatDaftar('/api/ekspor/pengawasan', isiAlamat(bagian, saring));

type AturanPengawasan = IsiAturan<'pengawasan-penilaian'>;

/** The two book years that count on a day, each with the last day on which it is assessed in time. */
export interface AcuanTenggat {
  hariIni: string;
  /** The book year that ended last. */
  tahunBuku: number;
  batas: string;
  /** Whether that day is over. */
  lewat: boolean;
  /** The same of the book year before. */
  lalu: { tahunBuku: number; batas: string; lewat: boolean };
}

export function acuanTenggat(aturan: AturanPengawasan, hariIni: string): AcuanTenggat {
  const tahunBuku = tahunBukuTertutup(hariIni);
  const untuk = (tahun: number) => {
    const batas = batasRat(tahun, aturan.bulanSetelahTutupBuku);
    return { tahunBuku: tahun, batas, lewat: hariIni > batas };
  };
  return { hariIni, ...untuk(tahunBuku), lalu: untuk(tahunBuku - 1) };
}

export interface Tenggat {
  terlambat: boolean;
  /** Book year that is overdue, or due. */
  tahunBuku: number;
  /** ISO day, the last one in time. */
  batas: string;
  /** Days since that day; 0 while there is time. */
  hari: number;
}

/**
 * How a koperasi stands that has no approved assessment of the book year that ended last: overdue for
 * that year, or still for the one before, or due.
 *
 * @param dinilai latest book year with an approved assessment, null for none
 * @param berdiri year of its badan hukum, null when unknown
 */
export function tenggat(
  acuan: AcuanTenggat,
  { dinilai, berdiri }: { dinilai: number | null; berdiri: number | null },
): Tenggat {
  const { lalu, hariIni } = acuan;
  const berutangLalu =
    (dinilai ?? 0) < lalu.tahunBuku && (berdiri === null || berdiri <= lalu.tahunBuku);
  const kena = berutangLalu && lalu.lewat ? lalu : acuan;
  return {
    terlambat: kena.lewat,
    tahunBuku: kena.tahunBuku,
    batas: kena.batas,
    hari: kena.lewat ? selisihHari(kena.batas, hariIni) : 0,
  };
}

/** 'terlambat 57 hari', 'sampai 30 September 2026'. */
export const kataTenggat = ({ terlambat, hari }: Tenggat, batas: string): string =>
  terlambat ? `terlambat ${hari} hari` : `sampai ${batas}`;
