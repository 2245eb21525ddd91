import type { Ketentuan } from '@/lib/permodalan/produk/types';
import type { Kolektibilitas, TujuanModal } from '@/lib/platform/db/generated/enums';
import { type Acak, antara, pilihSatu } from './acak';

/** Where an application of the demo ends up. */
export type TujuanPengajuan =
  | 'DIAJUKAN'
  | 'MINTA_KETERANGAN'
  | 'DIJAWAB'
  | 'DISETUJUI'
  | 'SIAP_DICAIRKAN'
  | 'DITOLAK'
  | 'DITARIK'
  | 'DIBATALKAN'
  | 'BARU_CAIR'
  | 'LANCAR'
  | 'KURANG_LANCAR'
  | 'DIRAGUKAN'
  | 'MACET'
  | 'LUNAS'
  | 'DIHAPUSBUKUKAN';

/** Applications that have ended or became loans: one person may have several. */
export const SELESAI: readonly TujuanPengajuan[] = [
  'LANCAR',
  'LUNAS',
  'DITOLAK',
  'MACET',
  'KURANG_LANCAR',
  'DITARIK',
  'DIRAGUKAN',
  'DIBATALKAN',
  'DIHAPUSBUKUKAN',
  'BARU_CAIR',
];
/** Open ones: one per person and koperasi. */
export const TERBUKA: readonly TujuanPengajuan[] = [
  'DIAJUKAN',
  'SIAP_DICAIRKAN',
  'DIJAWAB',
  'DISETUJUI',
  'MINTA_KETERANGAN',
];

/** Collectibility that the latest report of a running loan shows. */
export const KOLEKTIBILITAS: Partial<Record<TujuanPengajuan, Kolektibilitas>> = {
  LANCAR: 'LANCAR',
  KURANG_LANCAR: 'KURANG_LANCAR',
  DIRAGUKAN: 'DIRAGUKAN',
  MACET: 'MACET',
};

const dasar = {
  akad: null,
  cara: null,
  persen: null,
  nisbah: null,
  provisiPersen: '0',
  biayaAdministrasi: 0n,
  lamaAnggotaMin: null,
  agunan: null,
} as const;

const SYARAT = 'Anggota aktif paling sedikit tiga bulan, dengan usaha yang berjalan.';

/** Products of koperasi of the usual pola. */
const KONVENSIONAL: readonly Ketentuan[] = [
  {
    ...dasar,
    nama: 'Modal Kerja Harian',
    plafonMin: 500_000n,
    plafonMaks: 15_000_000n,
    pola: 'KONVENSIONAL',
    cara: 'MENURUN',
    persen: '18',
    provisiPersen: '1',
    tenorMin: 3,
    tenorMaks: 24,
    lamaAnggotaMin: 3,
    syarat: SYARAT,
  },
  {
    ...dasar,
    nama: 'Pinjaman Alat Usaha',
    plafonMin: 5_000_000n,
    plafonMaks: 75_000_000n,
    pola: 'KONVENSIONAL',
    cara: 'ANUITAS',
    persen: '15',
    provisiPersen: '1.5',
    biayaAdministrasi: 50_000n,
    tenorMin: 6,
    tenorMaks: 36,
    lamaAnggotaMin: 3,
    syarat: SYARAT,
    agunan: 'BPKB kendaraan atau sertifikat',
  },
  {
    ...dasar,
    nama: 'Pinjaman Cepat Anggota',
    plafonMin: 500_000n,
    plafonMaks: 10_000_000n,
    pola: 'KONVENSIONAL',
    cara: 'FLAT',
    persen: '12',
    biayaAdministrasi: 25_000n,
    tenorMin: 3,
    tenorMaks: 12,
    lamaAnggotaMin: 3,
    syarat: SYARAT,
  },
  {
    ...dasar,
    nama: 'Modal Tumbuh',
    plafonMin: 2_000_000n,
    plafonMaks: 50_000_000n,
    pola: 'KONVENSIONAL',
    cara: 'MENURUN',
    persen: '12',
    provisiPersen: '2',
    tenorMin: 6,
    tenorMaks: 36,
    lamaAnggotaMin: 3,
    syarat: SYARAT,
  },
];

const SYARIAH: readonly Ketentuan[] = [
  {
    ...dasar,
    nama: 'Pembiayaan Murabahah Usaha',
    plafonMin: 1_000_000n,
    plafonMaks: 50_000_000n,
    pola: 'SYARIAH',
    akad: 'MURABAHAH',
    persen: '10',
    biayaAdministrasi: 30_000n,
    tenorMin: 3,
    tenorMaks: 36,
    lamaAnggotaMin: 3,
    syarat: SYARAT,
  },
  {
    ...dasar,
    nama: 'Pembiayaan Musyarakah',
    plafonMin: 5_000_000n,
    plafonMaks: 100_000_000n,
    pola: 'SYARIAH',
    akad: 'MUSYARAKAH',
    nisbah: '25',
    tenorMin: 6,
    tenorMaks: 24,
    lamaAnggotaMin: 3,
    syarat: SYARAT,
  },
  {
    ...dasar,
    nama: 'Qardh Kebajikan',
    plafonMin: 500_000n,
    plafonMaks: 3_000_000n,
    pola: 'SYARIAH',
    akad: 'QARDH',
    biayaAdministrasi: 15_000n,
    tenorMin: 3,
    tenorMaks: 10,
    lamaAnggotaMin: 3,
    syarat: SYARAT,
  },
];

/** Two products of a koperasi of a pola, differing from those of its neighbours. */
export function produkDemo(urutan: number, syariah: boolean): Ketentuan[] {
  const daftar = syariah ? SYARIAH : KONVENSIONAL;
  return [0, 1].flatMap((geser) => {
    const satu = daftar[(urutan + geser) % daftar.length];
    return satu ? [satu] : [];
  });
}

export interface RencanaModal {
  tujuan: TujuanPengajuan;
  jumlah: bigint;
  /** The least that the product lends, so the least that can be offered. */
  palingSedikit: bigint;
  tenor: number;
  guna: TujuanModal;
  penjelasan: string;
  pendapatan: bigint;
  pengeluaran: bigint;
  /** Days ago of each moment; later ones are smaller. */
  hari: {
    ajukan: number;
    tanya: number;
    jawab: number;
    putus: number;
    setuju: number;
    cair: number;
  };
}

const PENJELASAN = [
  ['BAHAN_BAKU', 'Menambah persediaan bahan menjelang hari raya.'],
  ['PERALATAN', 'Membeli oven yang lebih besar supaya pesanan tidak terlambat.'],
  ['TEMPAT_USAHA', 'Memperbaiki atap dan etalase tempat usaha.'],
  ['PENGEMBANGAN', 'Membuka gerai kedua bersama saudara.'],
] as const satisfies readonly (readonly [TujuanModal, string])[];

const LAMA: Partial<Record<TujuanPengajuan, readonly [number, number]>> = {
  LUNAS: [230, 300],
  DIHAPUSBUKUKAN: [280, 320],
  MACET: [200, 260],
  DIRAGUKAN: [160, 220],
  KURANG_LANCAR: [120, 180],
  LANCAR: [70, 200],
  BARU_CAIR: [12, 24],
  DITOLAK: [30, 120],
  DITARIK: [30, 120],
  DIBATALKAN: [40, 120],
};

/**
 * What an application of the demo is about, and when things happened.
 *
 * @param paling how many days back it may lie
 */
export function rencanakanModal(
  acak: Acak,
  tujuan: TujuanPengajuan,
  { plafonMin, plafonMaks, tenorMin, tenorMaks }: Ketentuan,
  paling: number,
): RencanaModal {
  const juta = (n: bigint) => Number(n / 500_000n);
  const atas = Math.min(juta(plafonMaks), juta(plafonMin) + 16);
  const jumlah = BigInt(antara(acak, Math.max(1, juta(plafonMin)), atas)) * 500_000n;
  const [guna, penjelasan] = pilihSatu(acak, PENJELASAN);
  const [dari, sampai] = LAMA[tujuan] ?? [2, 14];
  const ajukan = Math.min(paling, antara(acak, dari, sampai));
  const mundur = (lalu: number) => Math.max(0, lalu - antara(acak, 1, 4));
  const tanya = mundur(ajukan);
  const jawab = mundur(tanya);
  const putus = mundur(jawab);
  const setuju = mundur(putus);
  const pendapatan = BigInt(antara(acak, 8, 24)) * 500_000n;
  return {
    tujuan,
    jumlah: jumlah < plafonMin ? plafonMin : jumlah,
    palingSedikit: plafonMin,
    tenor: Math.min(tenorMaks, Math.max(tenorMin, pilihSatu(acak, [6, 10, 12, 18]))),
    guna,
    penjelasan,
    pendapatan,
    pengeluaran: (pendapatan * BigInt(antara(acak, 45, 80))) / 100n,
    hari: { ajukan, tanya, jawab, putus, setuju, cair: mundur(setuju) },
  };
}

/** What the koperasi offers: now and then a million less than was asked for, where the product lends so little. */
export function tawaranModal(
  acak: Acak,
  { jumlah, palingSedikit }: Pick<RencanaModal, 'jumlah' | 'palingSedikit'>,
): bigint {
  const kurang = jumlah - 1_000_000n;
  return jumlah > 4_000_000n && acak() < 0.3 && kurang >= palingSedikit ? kurang : jumlah;
}
