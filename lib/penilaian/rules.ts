import Decimal from 'decimal.js';
import type { IsiAturan } from '@/lib/aturan/schema';
import type {
  KategoriKesehatan,
  PredikatKesehatan,
  StatusPenilaian,
} from '@/lib/platform/db/generated/enums';

export type AturanPenilaian = IsiAturan<'penilaian-kesehatan'>;
export type KodeAspek = AturanPenilaian['aspek'][number]['kode'];

/** Aspect results in percent, 0–100. */
export type NilaiAspek = Record<KodeAspek, Decimal>;

export interface HasilPenilaian {
  /** 0–100, exact. */
  total: Decimal;
  predikat: PredikatKesehatan;
  kategori: Exclude<KategoriKesehatan, 'BELUM_DINILAI'>;
}

/** Sum of aspect × weight; exact, nothing is rounded (Juknis 15/2021). */
export function hitungTotal(aspek: NilaiAspek, aturan: AturanPenilaian): Decimal {
  return aturan.aspek.reduce(
    (jumlah, { kode, bobot }) => jumlah.plus(aspek[kode].times(bobot).div(100)),
    new Decimal(0),
  );
}

/** Total, official predikat and three-way category; banded on the unrounded total. */
export function nilaiPenilaian(aspek: NilaiAspek, aturan: AturanPenilaian): HasilPenilaian {
  const total = hitungTotal(aspek, aturan);
  const pita = aturan.pita.find(({ mulai }) => total.gte(mulai));
  if (!pita) throw new RangeError('Aturan penilaian tidak mencakup nilai ini.');
  return { total, predikat: pita.predikat, kategori: pita.kategori };
}

/** One aspect of any rules: with its name and its weight in per cent of the total. */
export interface AspekAturan {
  kode: string;
  nama: string;
  bobot: string;
}

/** From which total on a predikat is given. */
export interface PitaPredikat {
  predikat: PredikatKesehatan;
  mulai: string;
}

/** One aspect as worksheets and pages show it. */
export interface BagianAspek {
  kode: string;
  nama: string;
  /** Per cent of the total. */
  bobot: Decimal;
  /** Result of the aspect, 0–100. */
  persen: Decimal;
  /** What the aspect adds to the total. */
  tertimbang: Decimal;
}

/** How the total comes about, aspect by aspect, in the order of the rule. */
export function rincianAspek(aspek: NilaiAspek, aturan: AturanPenilaian): BagianAspek[] {
  return aturan.aspek.map(({ kode, nama, bobot }) => ({
    kode,
    nama,
    bobot: new Decimal(bobot),
    persen: aspek[kode],
    tertimbang: aspek[kode].times(bobot).div(100),
  }));
}

/** Stored results with names and weights, in the order of the rules; none without a result. */
export function aspekBernama(
  tersimpan: readonly { kode: string; persen: AngkaDesimal; tertimbang: AngkaDesimal }[],
  aturan: readonly AspekAturan[],
): { kode: string; nama: string; bobot: string; persen: string; tertimbang: string }[] {
  return aturan.flatMap(({ kode, nama, bobot }) => {
    const ada = tersimpan.find((satu) => satu.kode === kode);
    if (!ada) return [];
    return [
      {
        kode,
        nama,
        bobot: new Decimal(bobot).toFixed(),
        persen: ada.persen.toFixed(),
        tertimbang: ada.tertimbang.toFixed(),
      },
    ];
  });
}

/** Any decimal object, also that of the database. */
export interface AngkaDesimal {
  toFixed(): string;
}

/** From where to where a predikat reaches; `sampai` is exclusive, null for the highest one. */
export function batasPredikat(
  predikat: PredikatKesehatan,
  aturan: { pita: readonly PitaPredikat[] },
): { mulai: Decimal; sampai: Decimal | null } | null {
  const letak = aturan.pita.findIndex((satu) => satu.predikat === predikat);
  const pita = aturan.pita[letak];
  if (!pita) return null;
  const atas = aturan.pita[letak - 1];
  return { mulai: new Decimal(pita.mulai), sampai: atas ? new Decimal(atas.mulai) : null };
}

/** The four aspects as forms and columns name them. */
export const ISIAN_ASPEK = {
  TK: 'tataKelola',
  PR: 'profilRisiko',
  KK: 'kinerjaKeuangan',
  MD: 'permodalan',
} as const satisfies Record<KodeAspek, string>;
export type IsianAspek = (typeof ISIAN_ASPEK)[KodeAspek];

/** @param isian decimal text or any decimal object, by field name */
export function aspekDari(isian: Record<IsianAspek, { toString(): string }>): NilaiAspek {
  return {
    TK: new Decimal(isian.tataKelola.toString()),
    PR: new Decimal(isian.profilRisiko.toString()),
    KK: new Decimal(isian.kinerjaKeuangan.toString()),
    MD: new Decimal(isian.permodalan.toString()),
  };
}

/** What is stored as the fields of the form hold it. */
export const nilaiUbah = ({
  tahunBuku,
  catatan,
  ...aspek
}: { tahunBuku: number; catatan: string | null } & Record<IsianAspek, string>): Record<
  IsianAspek | 'tahunBuku' | 'catatan',
  string
> => ({
  tahunBuku: String(tahunBuku),
  tataKelola: aspek.tataKelola.replace('.', ','),
  profilRisiko: aspek.profilRisiko.replace('.', ','),
  kinerjaKeuangan: aspek.kinerjaKeuangan.replace('.', ','),
  permodalan: aspek.permodalan.replace('.', ','),
  catatan: catatan ?? '',
});

/** The reverse of `aspekDari`, from the stored aspects of an assessment whose aspects were typed in. */
export function isianAspekDari(
  tersimpan: readonly { kode: string; persen: AngkaDesimal | string }[],
): Record<IsianAspek, string> {
  const persen = (dicari: KodeAspek) => {
    const isi = tersimpan.find(({ kode }) => kode === dicari)?.persen ?? '';
    return typeof isi === 'string' ? isi : isi.toFixed();
  };
  return {
    tataKelola: persen('TK'),
    profilRisiko: persen('PR'),
    kinerjaKeuangan: persen('KK'),
    permodalan: persen('MD'),
  };
}

/** "Belum dinilai" is a state of its own, never "tidak sehat". */
export const LABEL_KATEGORI: Record<KategoriKesehatan, string> = {
  SEHAT: 'Sehat',
  CUKUP_SEHAT: 'Cukup sehat',
  TIDAK_SEHAT: 'Tidak sehat',
  BELUM_DINILAI: 'Belum dinilai',
};

export const LABEL_STATUS_PENILAIAN: Record<StatusPenilaian, string> = {
  DRAF: 'Draf',
  DIAJUKAN: 'Menunggu pemeriksaan',
  DIKEMBALIKAN: 'Dikembalikan',
  MENUNGGU_TANGGAPAN: 'Menunggu tanggapan koperasi',
  DITANGGAPI: 'Menunggu keputusan akhir',
  DISETUJUI: 'Disetujui',
  DIGANTIKAN: 'Digantikan',
  DICABUT: 'Dicabut',
};

/** What may be done in which state: see `alur/rules`. */
export {
  bolehTindakanPenilaian,
  TINDAKAN_PENILAIAN,
  type TindakanPenilaian,
} from './alur/rules';

/** What is odd about assessing this koperasi for this book year, though not certainly wrong. */
export function peringatanPenilaian({
  aktif,
  tahunBerdiri,
  tahunBuku,
}: {
  aktif: boolean;
  tahunBerdiri: number | null;
  tahunBuku: number;
}): { kode: string; pesan: string; isian?: string }[] {
  const hasil: { kode: string; pesan: string; isian?: string }[] = [];
  if (tahunBerdiri !== null && tahunBerdiri > tahunBuku) {
    hasil.push({
      kode: 'SEBELUM_BERDIRI',
      isian: 'tahunBuku',
      pesan: `Badan hukum koperasi ini terbit tahun ${tahunBerdiri}, setelah tahun buku ${tahunBuku}.`,
    });
  }
  if (!aktif) {
    hasil.push({ kode: 'TIDAK_AKTIF', pesan: 'Koperasi ini tercatat tidak aktif.' });
  }
  return hasil;
}

/** Where an assessment has led since the one before it. */
export type Tren = 'NAIK' | 'TURUN' | 'TETAP' | 'BARU';

/** @param riwayat totals of approved assessments, one a book year */
export function tren(riwayat: readonly { tahunBuku: number; total: Decimal }[]): {
  tren: Tren;
  selisih: Decimal | null;
} {
  const urut = [...riwayat].sort((a, b) => b.tahunBuku - a.tahunBuku);
  const [kini, lalu] = urut;
  if (!kini || !lalu) return { tren: 'BARU', selisih: null };
  const selisih = kini.total.minus(lalu.total);
  return { tren: selisih.isZero() ? 'TETAP' : selisih.isPositive() ? 'NAIK' : 'TURUN', selisih };
}
