import type {
  AkadPembiayaan,
  CaraHitungJasa,
  HasilPinjaman,
  JenisSumberModal,
  Kolektibilitas,
  PolaPengelolaan,
  StatusPengajuanModal,
  TujuanModal,
} from '@/lib/platform/db/generated/enums';
import { kalimatLama } from '@/lib/platform/format';

/** Who acts: the applicant, or the pengurus of the koperasi. */
export type PihakModal = 'PEMOHON' | 'KOPERASI';
export type TindakanModal =
  | 'tanya'
  | 'jawab'
  | 'setujui'
  | 'tolak'
  | 'tarik'
  | 'terimaTawaran'
  | 'batalkan'
  | 'cairkan';

interface LangkahModal {
  pihak: PihakModal;
  ke: StatusPengajuanModal;
}

/**
 * The way of an application for capital. The koperasi offers, possibly less than was asked for; only an
 * offer that the applicant accepted is paid out. Buttons and the check in the transaction read it alike,
 * and the database holds the same table as its last guard.
 */
export const ALUR_MODAL = {
  DIAJUKAN: {
    tanya: { pihak: 'KOPERASI', ke: 'MINTA_KETERANGAN' },
    setujui: { pihak: 'KOPERASI', ke: 'DISETUJUI' },
    tolak: { pihak: 'KOPERASI', ke: 'DITOLAK' },
    tarik: { pihak: 'PEMOHON', ke: 'DITARIK' },
  },
  MINTA_KETERANGAN: {
    jawab: { pihak: 'PEMOHON', ke: 'DIJAWAB' },
    tolak: { pihak: 'KOPERASI', ke: 'DITOLAK' },
    tarik: { pihak: 'PEMOHON', ke: 'DITARIK' },
  },
  DIJAWAB: {
    tanya: { pihak: 'KOPERASI', ke: 'MINTA_KETERANGAN' },
    setujui: { pihak: 'KOPERASI', ke: 'DISETUJUI' },
    tolak: { pihak: 'KOPERASI', ke: 'DITOLAK' },
    tarik: { pihak: 'PEMOHON', ke: 'DITARIK' },
  },
  DISETUJUI: {
    terimaTawaran: { pihak: 'PEMOHON', ke: 'SIAP_DICAIRKAN' },
    batalkan: { pihak: 'KOPERASI', ke: 'DIBATALKAN' },
    tarik: { pihak: 'PEMOHON', ke: 'DITARIK' },
  },
  SIAP_DICAIRKAN: {
    cairkan: { pihak: 'KOPERASI', ke: 'DICAIRKAN' },
    batalkan: { pihak: 'KOPERASI', ke: 'DIBATALKAN' },
    tarik: { pihak: 'PEMOHON', ke: 'DITARIK' },
  },
  // From here on the monthly report moves a loan; see statusDariLaporan.
  DICAIRKAN: {},
  MACET: {},
  LUNAS: {},
  DIHAPUSBUKUKAN: {},
  DITOLAK: {},
  DITARIK: {},
  DIBATALKAN: {},
} as const satisfies Record<StatusPengajuanModal, Partial<Record<TindakanModal, LangkahModal>>>;

/** The step an act makes in a state, or null when it is not allowed there. */
export function langkahModal(
  status: StatusPengajuanModal,
  tindakan: TindakanModal,
): LangkahModal | null {
  const alur: Partial<Record<TindakanModal, LangkahModal>> = ALUR_MODAL[status];
  return alur[tindakan] ?? null;
}

/** Acts a party has in a state. */
export function tindakanModal(status: StatusPengajuanModal, pihak: PihakModal): TindakanModal[] {
  const alur: Partial<Record<TindakanModal, LangkahModal>> = ALUR_MODAL[status];
  return (Object.keys(alur) as TindakanModal[]).filter((satu) => alur[satu]?.pihak === pihak);
}

/** States of an open application; the database allows one of them per person and koperasi. */
export const STATUS_TERBUKA = [
  'DIAJUKAN',
  'MINTA_KETERANGAN',
  'DIJAWAB',
  'DISETUJUI',
  'SIAP_DICAIRKAN',
] as const satisfies readonly StatusPengajuanModal[];

/** States in which money is owed. */
export const STATUS_BERJALAN = [
  'DICAIRKAN',
  'MACET',
] as const satisfies readonly StatusPengajuanModal[];

/** States of a loan, paid out at some time. */
export const STATUS_PINJAMAN = [
  ...STATUS_BERJALAN,
  'LUNAS',
  'DIHAPUSBUKUKAN',
] as const satisfies readonly StatusPengajuanModal[];

export const termasuk = (
  daftar: readonly StatusPengajuanModal[],
  status: StatusPengajuanModal,
): boolean => daftar.includes(status);

/** Where a loan stands after its latest report. */
export function statusDariLaporan(
  hasil: HasilPinjaman,
  kolektibilitas: Kolektibilitas,
): (typeof STATUS_PINJAMAN)[number] {
  if (hasil !== 'BERJALAN') return hasil;
  return kolektibilitas === 'MACET' ? 'MACET' : 'DICAIRKAN';
}

export const LABEL_STATUS_MODAL: Record<StatusPengajuanModal, string> = {
  DIAJUKAN: 'Menunggu keputusan',
  MINTA_KETERANGAN: 'Menunggu jawaban',
  DIJAWAB: 'Sudah dijawab',
  DISETUJUI: 'Ditawarkan, menunggu persetujuan',
  SIAP_DICAIRKAN: 'Tawaran diterima, menunggu pencairan',
  DITOLAK: 'Ditolak',
  DITARIK: 'Ditarik',
  DIBATALKAN: 'Dibatalkan koperasi',
  DICAIRKAN: 'Berjalan',
  MACET: 'Macet',
  LUNAS: 'Lunas',
  DIHAPUSBUKUKAN: 'Dihapusbukukan',
};

const KALIMAT_PEMOHON: Record<StatusPengajuanModal, string> = {
  DIAJUKAN: 'Menunggu keputusan pengurus sejak',
  MINTA_KETERANGAN: 'Koperasi menunggu jawaban Anda sejak',
  DIJAWAB: 'Jawaban Anda sudah dikirim, menunggu keputusan pengurus sejak',
  DISETUJUI: 'Koperasi menawarkan modal. Setujui atau tarik pengajuan Anda. Tawaran dibuat',
  SIAP_DICAIRKAN: 'Anda menyetujui tawaran. Menunggu pencairan sejak',
  DITOLAK: 'Pengajuan ditolak',
  DITARIK: 'Pengajuan Anda tarik',
  DIBATALKAN: 'Koperasi membatalkan tawarannya',
  DICAIRKAN:
    'Modal sudah dicairkan dan sedang Anda angsur. Koperasi belum melaporkan keadaannya. Dicairkan',
  MACET: 'Angsuran tercatat macet. Hubungi koperasi Anda. Tercatat',
  LUNAS: 'Sudah lunas. Tercatat',
  DIHAPUSBUKUKAN: 'Pinjaman dihapusbukukan koperasi',
};

const KALIMAT_KOPERASI: Record<StatusPengajuanModal, string> = {
  DIAJUKAN: 'Menunggu keputusan koperasi sejak',
  MINTA_KETERANGAN: 'Menunggu jawaban pemohon sejak',
  DIJAWAB: 'Pemohon sudah menjawab. Menunggu keputusan koperasi sejak',
  DISETUJUI: 'Ditawarkan. Menunggu persetujuan pemohon sejak',
  SIAP_DICAIRKAN: 'Pemohon menyetujui tawaran. Menunggu pencairan sejak',
  DITOLAK: 'Ditolak',
  DITARIK: 'Ditarik pemohon',
  DIBATALKAN: 'Tawaran dibatalkan koperasi',
  DICAIRKAN: 'Berjalan. Belum ada laporan bulanan. Dicairkan',
  MACET: 'Macet. Tercatat',
  LUNAS: 'Lunas. Tercatat',
  DIHAPUSBUKUKAN: 'Dihapusbukukan',
};

const KALIMAT_BERLAPOR: Record<PihakModal, string> = {
  PEMOHON: 'Modal sudah dicairkan dan sedang Anda angsur. Keadaan menurut laporan',
  KOPERASI: 'Berjalan. Keadaan menurut laporan',
};

/**
 * The state as a sentence. How a running loan stands is as old as its latest report, not as its payment.
 *
 * @param sejak how long ago the state began, in words ("3 hari lalu")
 * @param laporan month of the latest report in words ("Oktober 2026"), null before the first
 */
export function kalimatStatusModal(
  status: StatusPengajuanModal,
  sejak: string,
  untuk: PihakModal,
  laporan: string | null,
): string {
  if (status === 'DICAIRKAN' && laporan !== null) return `${KALIMAT_BERLAPOR[untuk]} ${laporan}.`;
  const kalimat = kalimatLama(
    (untuk === 'PEMOHON' ? KALIMAT_PEMOHON : KALIMAT_KOPERASI)[status],
    sejak,
  );
  return status === 'MACET' && laporan !== null
    ? `${kalimat} Laporan terakhir ${laporan}.`
    : kalimat;
}

export const LABEL_POLA: Record<PolaPengelolaan, string> = {
  KONVENSIONAL: 'Konvensional',
  SYARIAH: 'Syariah',
};

export const LABEL_CARA: Record<CaraHitungJasa, string> = {
  MENURUN: 'Menurun (efektif)',
  FLAT: 'Flat',
  ANUITAS: 'Anuitas',
};

export const ARTI_CARA: Record<CaraHitungJasa, string> = {
  MENURUN: 'Jasa dihitung dari sisa pokok, jadi angsuran makin kecil.',
  FLAT: 'Jasa dihitung dari pokok awal, jadi biaya sebenarnya lebih besar daripada persennya.',
  ANUITAS: 'Jasa dihitung dari sisa pokok, dan angsuran sama besar setiap bulan.',
};

export const LABEL_AKAD: Record<AkadPembiayaan, string> = {
  MURABAHAH: 'Murabahah (jual beli dengan margin)',
  IJARAH: 'Ijarah (sewa atau jasa dengan ujrah)',
  MUDHARABAH: 'Mudharabah (bagi hasil, modal dari koperasi)',
  MUSYARAKAH: 'Musyarakah (bagi hasil, modal bersama)',
  QARDH: 'Qardh (pinjaman tanpa imbalan)',
};

export type SebutanHarga = 'jasa' | 'bunga' | 'margin' | 'ujrah' | 'bagi hasil';

/**
 * What the price of a loan is called: jasa at a koperasi and elsewhere outside the banks, bunga at a bank
 * (UU 10/1998 Pasal 1), and by the akad where it is syariah.
 *
 * @param pemberi kind of the source; a koperasi unless told
 */
export function sebutanHarga(
  akad: AkadPembiayaan | null,
  pemberi?: JenisSumberModal,
): SebutanHarga {
  if (akad === null) return pemberi === 'BANK' ? 'bunga' : 'jasa';
  if (akad === 'MURABAHAH') return 'margin';
  return akad === 'IJARAH' ? 'ujrah' : 'bagi hasil';
}

export const LABEL_TUJUAN: Record<TujuanModal, string> = {
  BAHAN_BAKU: 'Bahan baku atau barang dagangan',
  PERALATAN: 'Alat atau mesin',
  TEMPAT_USAHA: 'Tempat usaha',
  PENGEMBANGAN: 'Memperbesar usaha',
  LAINNYA: 'Keperluan usaha lain',
};

export const LABEL_KOLEKTIBILITAS: Record<Kolektibilitas, string> = {
  LANCAR: 'Lancar',
  KURANG_LANCAR: 'Kurang lancar',
  DIRAGUKAN: 'Diragukan',
  MACET: 'Macet',
};

export const LABEL_HASIL: Record<HasilPinjaman, string> = {
  BERJALAN: 'Masih berjalan',
  LUNAS: 'Lunas',
  DIHAPUSBUKUKAN: 'Dihapusbukukan',
};

export const LABEL_JENIS_SUMBER: Record<JenisSumberModal, string> = {
  BANK: 'Bank',
  NON_BANK: 'Bukan bank',
};

/** Most months a loan may run; the columns and the forms agree on it. */
export const TENOR_PALING_LAMA = 360;

/** 'MD-2026-000123'; more than 999.999 a year only makes it longer. */
export const nomorPengajuan = (tahun: number, urutan: bigint): string =>
  `MD-${tahun}-${urutan.toString().padStart(6, '0')}`;
