import { DISEMBUNYIKAN } from '@/lib/dasbor/perlindungan/rules';
import { persen } from '@/lib/dasbor/rules';
import type {
  HasilPinjaman,
  JenisCapaian,
  Kolektibilitas,
  SkalaUsaha,
} from '@/lib/platform/db/generated/enums';
import { formatPersen, formatTanggal } from '@/lib/platform/format';
import { LABEL_HASIL } from '../rules';
import type { DataCapaian, HitungCapaian, LamaCapaian } from './types';

export const LABEL_JENIS: Record<JenisCapaian, string> = {
  KOPERASI: 'Koperasi di portal ini',
  BANK: 'Bank',
  NON_BANK: 'Bukan bank di luar koperasi',
};
export const JENIS_CAPAIAN = Object.keys(LABEL_JENIS) as JenisCapaian[];

export const LABEL_SKALA: Record<SkalaUsaha, string> = {
  MIKRO: 'Mikro',
  KECIL: 'Kecil',
  MENENGAH: 'Menengah',
  BESAR: 'Besar',
};
export const SKALA_CAPAIAN = Object.keys(LABEL_SKALA) as SkalaUsaha[];

const LABEL_KOLEKTIBILITAS: Record<Kolektibilitas, string> = {
  LANCAR: 'Lancar',
  KURANG_LANCAR: 'Kurang lancar',
  DIRAGUKAN: 'Diragukan',
  MACET: 'Macet',
};
export const DAFTAR_KOLEKTIBILITAS = [
  ...(Object.entries(LABEL_KOLEKTIBILITAS) as [Kolektibilitas, string][]),
  [null, 'Belum dilaporkan'] as const,
];

const HASIL_PINJAMAN = Object.keys(LABEL_HASIL) as HasilPinjaman[];

const NOL: HitungCapaian = { orang: 0, pencairan: 0, nilai: '0' };

/**
 * Which groups of persons to hide: those so small that somebody could be guessed, and, where only one is
 * hidden, the smallest other one too, as it could be told from the total otherwise.
 *
 * @returns for each group whether it is hidden
 */
export function sembunyikan(orang: readonly number[], palingSedikit: number): boolean[] {
  const hasil = orang.map((n) => n > 0 && n < palingSedikit);
  if (hasil.filter(Boolean).length !== 1) return hasil;
  let terkecil = -1;
  orang.forEach((n, i) => {
    if (hasil[i] || n === 0) return;
    if (terkecil < 0 || n < (orang[terkecil] as number)) terkecil = i;
  });
  return hasil.map((satu, i) => satu || i === terkecil);
}

/** One table as a file has it; the pages draw the same figures. */
export interface TabelCapaian {
  judul: string;
  kepala: string[];
  baris: (string | number)[][];
}

const KEPALA = ['Pemilik usaha', 'Bagian pemilik', 'Pencairan', 'Nilai (Rp)'];

/** Rows of groups of persons, with the hidden ones hidden in every column. */
export function barisKelompok(
  kelompok: readonly { nama: string[]; hitung: HitungCapaian }[],
  { semua, kelompokPalingSedikit }: Pick<DataCapaian, 'semua' | 'kelompokPalingSedikit'>,
): (string | number)[][] {
  const tutup = sembunyikan(
    kelompok.map((satu) => satu.hitung.orang),
    kelompokPalingSedikit,
  );
  return kelompok.map(({ nama, hitung }, i) => {
    if (tutup[i]) return [...nama, DISEMBUNYIKAN, DISEMBUNYIKAN, DISEMBUNYIKAN, DISEMBUNYIKAN];
    const bagian = persen(hitung.orang, semua.orang);
    return [
      ...nama,
      hitung.orang,
      bagian === null ? 'belum ada data' : formatPersen(bagian, 1),
      hitung.pencairan,
      hitung.nilai,
    ];
  });
}

/** Groups by source in a fixed order. */
export const kelompokJenis = ({ jenis }: DataCapaian) =>
  JENIS_CAPAIAN.map((satu) => ({
    nama: [LABEL_JENIS[satu]],
    hitung: jenis.find((isi) => isi.jenis === satu) ?? NOL,
  }));

export const kelompokKelamin = ({ kelamin }: DataCapaian) =>
  (
    [
      ['Perempuan', true],
      ['Laki-laki', false],
      ['Belum diketahui', null],
    ] as const
  ).map(([nama, perempuan]) => ({
    nama: [nama],
    hitung: kelamin.find((isi) => isi.perempuan === perempuan) ?? NOL,
  }));

export const kelompokSkala = ({ skala }: DataCapaian) =>
  [...SKALA_CAPAIAN, null].map((satu) => ({
    nama: [satu === null ? 'Belum diketahui' : LABEL_SKALA[satu]],
    hitung: skala.find((isi) => isi.skala === satu) ?? NOL,
  }));

/** Figures of a month by source, hidden where they are few. */
export function titikBulanan(data: DataCapaian): {
  bulan: string[];
  orang: Record<JenisCapaian, (number | null)[]>;
} {
  const bulan = [...new Set(data.bulanan.map((satu) => satu.bulan))];
  const orang = Object.fromEntries(
    JENIS_CAPAIAN.map((jenis) => [
      jenis,
      bulan.map((satu) => {
        const ada = data.bulanan.find((isi) => isi.bulan === satu && isi.jenis === jenis);
        const jumlah = ada?.orang ?? 0;
        return jumlah > 0 && jumlah < data.kelompokPalingSedikit ? null : jumlah;
      }),
    ]),
  ) as Record<JenisCapaian, (number | null)[]>;
  return { bulan, orang };
}

/** A median in words; null when nothing ended yet, hidden when too few did. */
export function tulisLama(lama: LamaCapaian, palingSedikit: number): string | null {
  if (lama.jumlah === 0 || lama.medianHari === null) return null;
  if (lama.jumlah < palingSedikit) return DISEMBUNYIKAN;
  return `${lama.medianHari} hari`;
}

/** The tables behind the charts, by the name their CSV address uses. */
/**
 * How many applications were decided, and whether the share that was offered capital is hidden: when either those
 * offered or those refused are so few that the share would tell of single persons.
 */
export function bagianDitawari({
  pengajuan: { ditawarkan, ditolak },
  kelompokPalingSedikit,
}: Pick<DataCapaian, 'pengajuan' | 'kelompokPalingSedikit'>): {
  diputuskan: number;
  tutup: boolean;
} {
  const sedikit = (jumlah: number) => jumlah > 0 && jumlah < kelompokPalingSedikit;
  const diputuskan = ditawarkan + ditolak;
  return {
    diputuskan,
    tutup: diputuskan < kelompokPalingSedikit || sedikit(ditawarkan) || sedikit(ditolak),
  };
}

export const TABEL_CAPAIAN = {
  sumber: (data: DataCapaian): TabelCapaian => ({
    judul: 'Modal yang sampai kepada pemilik usaha menurut sumber',
    kepala: ['Sumber', ...KEPALA],
    baris: barisKelompok(kelompokJenis(data), data),
  }),
  'belum-diperiksa': (data: DataCapaian): TabelCapaian => {
    const { orang, pencairan, nilai } = data.belumDiperiksa;
    const kecil = orang > 0 && orang < data.kelompokPalingSedikit;
    return {
      judul: 'Modal yang tercatat dan belum diperiksa petugas, di luar angka lain',
      kepala: ['Pemilik usaha', 'Catatan', 'Nilai (Rp)'],
      baris: [kecil ? [DISEMBUNYIKAN, DISEMBUNYIKAN, DISEMBUNYIKAN] : [orang, pencairan, nilai]],
    };
  },
  kelamin: (data: DataCapaian): TabelCapaian => ({
    judul: 'Modal yang sampai kepada pemilik usaha menurut jenis kelamin',
    kepala: ['Jenis kelamin', ...KEPALA],
    baris: barisKelompok(kelompokKelamin(data), data),
  }),
  skala: (data: DataCapaian): TabelCapaian => ({
    judul: 'Modal yang sampai kepada pemilik usaha menurut kelas usaha',
    kepala: ['Kelas usaha', ...KEPALA],
    baris: barisKelompok(kelompokSkala(data), data),
  }),
  kelurahan: (data: DataCapaian): TabelCapaian => ({
    judul: 'Modal yang sampai kepada pemilik usaha menurut kelurahan',
    kepala: ['Kode kelurahan', 'Kelurahan', 'Kecamatan', ...KEPALA],
    baris: barisKelompok(
      data.wilayah.map((satu) => ({
        nama: [satu.kelurahanKode, satu.kelurahan, satu.kecamatan],
        hitung: satu,
      })),
      data,
    ),
  }),
  bulanan: (data: DataCapaian): TabelCapaian => {
    const { bulan, orang } = titikBulanan(data);
    return {
      judul: 'Pemilik usaha yang mendapat modal setiap bulan menurut sumber',
      kepala: ['Bulan', ...JENIS_CAPAIAN.map((jenis) => LABEL_JENIS[jenis])],
      baris: bulan.map((satu, i) => [
        satu,
        ...JENIS_CAPAIAN.map((jenis) => orang[jenis][i] ?? DISEMBUNYIKAN),
      ]),
    };
  },
  waktu: (data: DataCapaian): TabelCapaian => {
    const tulis = (lama: LamaCapaian) =>
      tulisLama(lama, data.kelompokPalingSedikit) ?? 'belum ada data';
    return {
      judul: 'Lama pengajuan modal ke koperasi, nilai tengah',
      kepala: ['Tahap', 'Nilai tengah', 'Jumlah'],
      baris: [
        ['Dari diajukan sampai diputuskan', tulis(data.keputusan), data.keputusan.jumlah],
        ['Dari diputuskan sampai dicairkan', tulis(data.pencairan), data.pencairan.jumlah],
      ],
    };
  },
  kolektibilitas: (data: DataCapaian): TabelCapaian => ({
    judul: 'Pinjaman koperasi yang berjalan menurut kolektibilitas',
    kepala: ['Kolektibilitas', 'Pinjaman', 'Sisa pokok (Rp)'],
    baris: barisKolektibilitas(data).map(({ label, jumlah, sisaPokok, tutup }) => [
      label,
      tutup ? DISEMBUNYIKAN : jumlah,
      tutup ? DISEMBUNYIKAN : sisaPokok,
    ]),
  }),
  hasil: (data: DataCapaian): TabelCapaian => ({
    judul: 'Pinjaman koperasi yang pernah dicairkan menurut hasilnya',
    kepala: ['Hasil', 'Pinjaman', 'Dicairkan (Rp)', 'Sisa pokok (Rp)'],
    baris: barisHasil(data).map(({ label, tutup, ...satu }) =>
      tutup
        ? [label, DISEMBUNYIKAN, DISEMBUNYIKAN, DISEMBUNYIKAN]
        : [label, satu.jumlah, satu.dicairkan, satu.sisaPokok],
    ),
  }),
} as const satisfies Record<string, (data: DataCapaian) => TabelCapaian>;

export type NamaTabelCapaian = keyof typeof TABEL_CAPAIAN;

/** Groups of loans with whether each is hidden. */
function tandaiKecil<T extends { jumlah: number }>(
  baris: readonly T[],
  palingSedikit: number,
): (T & { tutup: boolean })[] {
  const tutup = sembunyikan(
    baris.map(({ jumlah }) => jumlah),
    palingSedikit,
  );
  return baris.map((satu, i) => ({ ...satu, tutup: tutup[i] ?? false }));
}

/** Running loans by collectibility, small groups marked. */
export function barisKolektibilitas(data: DataCapaian) {
  const baris = DAFTAR_KOLEKTIBILITAS.map(([kunci, label]) => {
    const ada = data.kolektibilitas.find((satu) => satu.kolektibilitas === kunci);
    return { label, jumlah: ada?.jumlah ?? 0, sisaPokok: ada?.sisaPokok ?? '0' };
  });
  return tandaiKecil(baris, data.kelompokPalingSedikit);
}

/** All loans by what became of them, small groups marked. */
export function barisHasil(data: DataCapaian) {
  const baris = HASIL_PINJAMAN.map((kunci) => {
    const ada = data.hasil.find((satu) => satu.hasil === kunci);
    const { jumlah, dicairkan, sisaPokok } = ada ?? { jumlah: 0, dicairkan: '0', sisaPokok: '0' };
    return { label: LABEL_HASIL[kunci], jumlah, dicairkan, sisaPokok };
  });
  return tandaiKecil(baris, data.kelompokPalingSedikit);
}

/** From when to when, for every caption. */
export const kalimatMasa = ({ dari, sampai }: Pick<DataCapaian, 'dari' | 'sampai'>): string =>
  `${formatTanggal(dari)} sampai ${formatTanggal(sampai)}`;
