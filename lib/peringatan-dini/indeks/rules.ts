import type { IsiAturan } from '@/lib/aturan/schema';
import type { HimpunanAturan, IndikatorRasio, Pos } from '@/lib/penilaian/himpunan/types';
import { hitungIndikator } from '@/lib/penilaian/mesin/rules';
import { posDisebut } from '@/lib/penilaian/mesin/rumus/rules';
import type { AngkaPos } from '@/lib/penilaian/mesin/types';
import { bagi, kali, NOL, type Pecahan, SERATUS, tambah } from '@/lib/platform/pecahan';

/*
 * The yearly index: what the yearly figures alone say about a koperasi, 0–100. The indicators of the
 * health assessment that follow from them are taken with their bands, scores and treatments from the
 * rule set in force and computed by the same engine; growth of members is added with bands of the portal.
 * Like an aspect of the worksheet: index = sum of skor / sum of highest skor × 100, exact.
 */

export type AturanPeringatan = IsiAturan<'peringatan-dini'>;

/** Verified figures of one book year; money in whole rupiah. */
export interface AngkaTahun {
  tahunBuku: number;
  anggota: number | null;
  modalSendiri: bigint | null;
  aset: bigint | null;
  shu: bigint | null;
}

/** Figures of a report as it is stored; members count only when both halves are known. */
export const keAngkaTahun = ({
  anggotaLaki,
  anggotaPerempuan,
  ...angka
}: Omit<AngkaTahun, 'anggota'> & {
  anggotaLaki: number | null;
  anggotaPerempuan: number | null;
}): AngkaTahun => ({
  ...angka,
  anggota:
    anggotaLaki === null || anggotaPerempuan === null ? null : anggotaLaki + anggotaPerempuan,
});

/** Lines of the rule sets that a yearly report fills directly. */
const POS_LAPORAN = {
  total_aset: 'Aset',
  modal_sendiri: 'Modal sendiri',
  jumlah_ekuitas: 'Modal sendiri',
  shu_setelah_pajak: 'SHU',
  jumlah_anggota: 'Jumlah anggota',
} as const;
type KodePos = keyof typeof POS_LAPORAN;

const KELOMPOK = 'laporan-tahunan';
export const KODE_ANGGOTA = 'AGT';

/** Growth of members as an indicator of the engine: no rule of the ministry has bands for it. */
const indikatorAnggota = (batas: readonly string[], aspek: string): IndikatorRasio => ({
  kode: KODE_ANGGOTA,
  nama: 'Pertumbuhan anggota',
  penjelasan: 'Perubahan jumlah anggota dibanding tahun buku sebelumnya.',
  aspek,
  sub: KELOMPOK,
  bobot: '1',
  jenis: 'RASIO',
  satuan: 'PERSEN',
  arah: 'MAKIN_BESAR_MAKIN_BAIK',
  rumus: {
    teks: '(Jumlah anggota tahun ini − tahun sebelumnya) / tahun sebelumnya × 100 %',
    pembilang: { kurang: [{ pos: 'jumlah_anggota' }, { pos: 'jumlah_anggota', tahun: -1 }] },
    penyebut: { pos: 'jumlah_anggota', tahun: -1 },
    pengali: '100',
  },
  pita: [
    ...batas.map((kurangDari, i) => ({ kurangDari, nilai: String(4 - i) })),
    { nilai: String(4 - batas.length) },
  ],
  perlakuan: (['TAHUN_LALU_KOSONG', 'PENYEBUT_NOL'] as const).map((bila) => ({
    bila,
    hasil: { jenis: 'TIDAK_BERLAKU' as const },
    catatan: 'Jumlah anggota tahun sebelumnya tidak ada, jadi indikator ini tidak dihitung.',
  })),
});

/**
 * The part of a rule set that the yearly report can answer: its lines become typed ones, so that modal
 * sendiri of the report stands for both modal sendiri and ekuitas. Indicators that a newer rule set no
 * longer has, or computes from other lines, are left out.
 */
export function himpunanIndeks(himpunan: HimpunanAturan, aturan: AturanPeringatan): HimpunanAturan {
  const dikenal = (satu: IndikatorRasio) =>
    satu.rumus !== null &&
    [satu.rumus.pembilang, satu.rumus.penyebut]
      .flatMap(posDisebut)
      .every(({ pos }) => pos in POS_LAPORAN);
  const indikator = aturan.indikator.flatMap((kode) => {
    const satu = himpunan.indikator.find((ada) => ada.kode === kode);
    return satu?.jenis === 'RASIO' && dikenal(satu) ? [satu] : [];
  });
  const aspek = himpunan.aspek[0]?.kode ?? 'KK';
  return {
    ...himpunan,
    indikator: [...indikator, indikatorAnggota(aturan.pertumbuhanAnggota, aspek)],
    laporan: [
      {
        kode: KELOMPOK,
        nama: 'Laporan tahunan',
        // A figure that a report does not say is not zero.
        kosong: 'TIDAK_DIKETAHUI',
        kelompok: [{ kode: KELOMPOK, nama: 'Laporan tahunan' }],
      },
    ],
    pos: Object.entries(POS_LAPORAN).map(
      ([kode, label]): Pos => ({ kode, label, laporan: KELOMPOK, kelompok: KELOMPOK }),
    ),
    pemeriksaan: [],
  };
}

const teks = (isi: bigint | number | null): string | null => (isi === null ? null : String(isi));

const keAngka = (isi: AngkaTahun | null): AngkaPos => {
  const angka: Record<KodePos, string | null> = {
    total_aset: teks(isi?.aset ?? null),
    modal_sendiri: teks(isi?.modalSendiri ?? null),
    jumlah_ekuitas: teks(isi?.modalSendiri ?? null),
    shu_setelah_pajak: teks(isi?.shu ?? null),
    jumlah_anggota: teks(isi?.anggota ?? null),
  };
  return angka;
};

/** One indicator of one book year. */
export interface NilaiIndikator {
  kode: string;
  nama: string;
  /** In per cent, exact; null where a treatment gave the skor. */
  rasio: Pecahan | null;
  skor: Pecahan;
  skorTertinggi: Pecahan;
  catatan: string[];
}

export interface IndeksTahun {
  tahunBuku: number;
  /** 0–100, exact; null when too few indicators can be computed. */
  indeks: Pecahan | null;
  /** Those that could be computed. */
  indikator: NilaiIndikator[];
}

/** The index of one book year; `lalu` is the report of the book year just before, when there is one. */
export function indeksTahun(
  himpunan: HimpunanAturan,
  aturan: AturanPeringatan,
  kini: AngkaTahun,
  lalu: AngkaTahun | null,
): IndeksTahun {
  const keuangan = { kini: keAngka(kini), lalu: keAngka(lalu) };
  const indikator = hitungIndikator(himpunan, { keuangan }).flatMap((satu): NilaiIndikator[] =>
    satu.skor === null || satu.asal === 'TIDAK_BERLAKU'
      ? []
      : [
          {
            kode: satu.indikator.kode,
            nama: satu.indikator.nama,
            rasio: satu.rasio,
            skor: satu.skor,
            skorTertinggi: satu.skorTertinggi,
            catatan: satu.catatan,
          },
        ],
  );
  const jumlah = (pilih: (satu: NilaiIndikator) => Pecahan) =>
    indikator.map(pilih).reduce(tambah, NOL);
  const cukup = indikator.length >= aturan.indikatorPalingSedikit;
  return {
    tahunBuku: kini.tahunBuku,
    indeks: cukup
      ? bagi(
          kali(
            jumlah((satu) => satu.skor),
            SERATUS,
          ),
          jumlah((satu) => satu.skorTertinggi),
        )
      : null,
    indikator,
  };
}

/** The index of every book year that was reported, the earliest first. */
export function jejakIndeks(
  himpunan: HimpunanAturan,
  aturan: AturanPeringatan,
  laporan: readonly AngkaTahun[],
): IndeksTahun[] {
  const bagian = himpunanIndeks(himpunan, aturan);
  return [...laporan]
    .sort((a, b) => a.tahunBuku - b.tahunBuku)
    .map((kini) =>
      indeksTahun(
        bagian,
        aturan,
        kini,
        laporan.find((satu) => satu.tahunBuku === kini.tahunBuku - 1) ?? null,
      ),
    );
}
