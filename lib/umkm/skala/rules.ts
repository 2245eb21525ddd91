import { formatRupiahTepat, formatTanggal } from '@/lib/platform/format';

/**
 * Scale of a business by PP 7/2021 Pasal 35: modal usaha (without land and buildings of the place of
 * business) or yearly sales. Both results are kept; which one counts depends on the purpose. Thresholds
 * come in as versioned data, since Pasal 36 lets them change.
 */

export const SKALA_USAHA = ['MIKRO', 'KECIL', 'MENENGAH', 'BESAR'] as const;
export type SkalaUsaha = (typeof SKALA_USAHA)[number];

export const LABEL_SKALA: Record<SkalaUsaha, string> = {
  MIKRO: 'Usaha mikro',
  KECIL: 'Usaha kecil',
  MENENGAH: 'Usaha menengah',
  BESAR: 'Usaha besar',
};

/** Largest sum in whole rupiah that still belongs to the class (inclusive). */
export interface BatasSkala {
  mikro: bigint;
  kecil: bigint;
  menengah: bigint;
}

export interface AturanSkala {
  versi: string;
  /** Name of the rule in sentences, e.g. 'PP 7/2021'. */
  nama: string;
  /** Businesses begun before this day ('YYYY-MM-DD') are measured by sales also for registration. */
  berlakuMulai: string;
  modal: BatasSkala;
  omzet: BatasSkala;
}

/** PP 7/2021 Pasal 35 (3) and (5); in force since 2 February 2021. */
export const ATURAN_SKALA_PP_7_2021: AturanSkala = {
  versi: 'pp-7-2021',
  nama: 'PP 7/2021',
  berlakuMulai: '2021-02-02',
  modal: { mikro: 1_000_000_000n, kecil: 5_000_000_000n, menengah: 10_000_000_000n },
  omzet: { mikro: 2_000_000_000n, kecil: 15_000_000_000n, menengah: 50_000_000_000n },
};

export interface MasukanSkala {
  /** Whole rupiah; null when not known. */
  modalUsaha: bigint | null;
  omzetTahunan: bigint | null;
  /** 'YYYY-MM-DD'; null when not known. */
  tanggalMulai: string | null;
  /** What the owner or the source calls it; never replaces what the figures say. */
  skalaDilaporkan?: SkalaUsaha | null | undefined;
  aturan: AturanSkala;
  /** 'pendaftaran': the scale in the register; 'program': eligibility for programmes. */
  tujuan: 'pendaftaran' | 'program';
}

export type DasarSkala = 'MODAL' | 'OMZET' | 'DILAPORKAN';

export interface HasilSkala {
  skalaModal: SkalaUsaha | null;
  skalaOmzet: SkalaUsaha | null;
  /** The scale that counts for the purpose; null while its figure is not known. */
  skalaEfektif: SkalaUsaha | null;
  /** Which criterion `skalaEfektif` rests on; null when there is none. */
  dasarSkala: DasarSkala | null;
  versiAturan: string;
  /** Why, in sentences for the owner. */
  penjelasan: string[];
}

/**
 * Derives both scales and the one that counts. For programmes sales decide (Pasal 35 (4)–(5)); in the
 * register modal decides (Pasal 35 (2)), except for businesses older than the rule, which go by sales.
 * An unknown figure gives null, never the smallest class; only in the register, and only where neither
 * figure is known, what the owner calls it counts. Throws RangeError on a negative sum.
 */
export function hitungSkala(masukan: MasukanSkala): HasilSkala {
  const { aturan } = masukan;
  const skalaModal = kelas(masukan.modalUsaha, aturan.modal);
  const skalaOmzet = kelas(masukan.omzetTahunan, aturan.omzet);
  if (hanyaDilaporkan(masukan)) return menurutPemilik(masukan.skalaDilaporkan, aturan);
  const dasar = dasarMenurutTujuan(masukan);
  const skalaEfektif = dasar === 'OMZET' ? skalaOmzet : skalaModal;
  return {
    skalaModal,
    skalaOmzet,
    skalaEfektif,
    dasarSkala: skalaEfektif === null ? null : dasar,
    versiAturan: aturan.versi,
    penjelasan: [
      alasanDasar(masukan, dasar),
      kalimatHasil(masukan, dasar, skalaEfektif),
      ...kalimatBanding(dasar, skalaModal, skalaOmzet),
      ...kalimatDilaporkan(masukan.skalaDilaporkan ?? null, skalaEfektif),
    ],
  };
}

const hanyaDilaporkan = (
  masukan: MasukanSkala,
): masukan is MasukanSkala & { skalaDilaporkan: SkalaUsaha } =>
  masukan.tujuan === 'pendaftaran' &&
  masukan.modalUsaha === null &&
  masukan.omzetTahunan === null &&
  Boolean(masukan.skalaDilaporkan);

const menurutPemilik = (skala: SkalaUsaha, aturan: AturanSkala): HasilSkala => ({
  skalaModal: null,
  skalaOmzet: null,
  skalaEfektif: skala,
  dasarSkala: 'DILAPORKAN',
  versiAturan: aturan.versi,
  penjelasan: [
    `Modal dan hasil penjualan belum diisi, jadi dipakai skala menurut pemilik: ${LABEL_SKALA[skala].toLowerCase()}.`,
  ],
});

function kalimatDilaporkan(
  dilaporkan: SkalaUsaha | null,
  skalaEfektif: SkalaUsaha | null,
): string[] {
  if (dilaporkan === null || skalaEfektif === null || dilaporkan === skalaEfektif) return [];
  return [
    `Pemilik menyebutnya ${LABEL_SKALA[dilaporkan].toLowerCase()}. Itu berbeda dari hitungan di sini. Portal memakai hitungan.`,
  ];
}

/** The derived scales beside what the owner calls it; empty where the owner does not say. */
export function bandingSkala(
  { skalaModal, skalaOmzet }: Pick<HasilSkala, 'skalaModal' | 'skalaOmzet'>,
  skalaDilaporkan: SkalaUsaha | null | undefined,
): { istilah: string; nilai: string }[] {
  if (!skalaDilaporkan) return [];
  const kata = (skala: SkalaUsaha | null) => (skala ? LABEL_SKALA[skala] : 'Belum diketahui');
  return [
    { istilah: 'Menurut modal usaha', nilai: kata(skalaModal) },
    { istilah: 'Menurut hasil penjualan', nilai: kata(skalaOmzet) },
    { istilah: 'Menurut pemilik', nilai: kata(skalaDilaporkan) },
  ];
}

/** Class of a sum: upper bounds inclusive, lower bounds exclusive. */
function kelas(nilai: bigint | null, batas: BatasSkala): SkalaUsaha | null {
  if (nilai === null) return null;
  if (nilai < 0n) throw new RangeError('Nilai rupiah negatif');
  if (nilai <= batas.mikro) return 'MIKRO';
  if (nilai <= batas.kecil) return 'KECIL';
  if (nilai <= batas.menengah) return 'MENENGAH';
  return 'BESAR';
}

function dasarMenurutTujuan({ tujuan, tanggalMulai, aturan }: MasukanSkala): 'MODAL' | 'OMZET' {
  if (tujuan === 'program') return 'OMZET';
  return tanggalMulai !== null && tanggalMulai < aturan.berlakuMulai ? 'OMZET' : 'MODAL';
}

function alasanDasar(
  { tujuan, tanggalMulai, aturan }: MasukanSkala,
  dasar: 'MODAL' | 'OMZET',
): string {
  if (tujuan === 'program') {
    return `Untuk program, skala usaha dilihat dari hasil penjualan setahun (${aturan.nama}).`;
  }
  const berlaku = formatTanggal(aturan.berlakuMulai);
  if (dasar === 'OMZET') {
    return `Usaha ini sudah berjalan sebelum ${aturan.nama} berlaku pada ${berlaku}, jadi skalanya dilihat dari hasil penjualan setahun.`;
  }
  if (tanggalMulai === null) {
    return `Skala usaha dilihat dari modal usaha (${aturan.nama}). Bila usaha mulai sebelum ${berlaku}, isi tanggal mulainya, karena skalanya dilihat dari hasil penjualan.`;
  }
  return `Usaha ini mulai sejak ${aturan.nama} berlaku, jadi skalanya dilihat dari modal usaha, tanpa tanah dan bangunan tempat usaha.`;
}

function kalimatHasil(
  { modalUsaha, omzetTahunan, aturan }: MasukanSkala,
  dasar: 'MODAL' | 'OMZET',
  skala: SkalaUsaha | null,
): string {
  const sebutan = dasar === 'OMZET' ? 'Hasil penjualan setahun' : 'Modal usaha';
  const nilai = dasar === 'OMZET' ? omzetTahunan : modalUsaha;
  if (nilai === null || skala === null) {
    return `${sebutan} belum diisi, jadi skalanya belum dapat ditentukan.`;
  }
  const batas = dasar === 'OMZET' ? aturan.omzet : aturan.modal;
  return `${sebutan} ${formatRupiahTepat(nilai)} ${rentang(skala, batas)}, jadi termasuk ${LABEL_SKALA[skala].toLowerCase()}.`;
}

function rentang(skala: SkalaUsaha, batas: BatasSkala): string {
  const [mikro, kecil, menengah] = [batas.mikro, batas.kecil, batas.menengah].map(
    formatRupiahTepat,
  );
  switch (skala) {
    case 'MIKRO':
      return `tidak lebih dari ${mikro}`;
    case 'KECIL':
      return `lebih dari ${mikro} sampai ${kecil}`;
    case 'MENENGAH':
      return `lebih dari ${kecil} sampai ${menengah}`;
    case 'BESAR':
      return `lebih dari ${menengah}`;
  }
}

function kalimatBanding(
  dasar: 'MODAL' | 'OMZET',
  skalaModal: SkalaUsaha | null,
  skalaOmzet: SkalaUsaha | null,
): string[] {
  if (skalaModal === null || skalaOmzet === null || skalaModal === skalaOmzet) return [];
  return dasar === 'OMZET'
    ? [`Menurut modal usaha, skalanya ${LABEL_SKALA[skalaModal].toLowerCase()}.`]
    : [`Menurut hasil penjualan, skalanya ${LABEL_SKALA[skalaOmzet].toLowerCase()}.`];
}
