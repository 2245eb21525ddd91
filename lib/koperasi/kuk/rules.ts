import type { IsiAturan } from '@/lib/aturan/schema';
import type { JenisKoperasi } from '@/lib/platform/db/generated/enums';
import { formatAngka, formatRupiahSingkat } from '@/lib/platform/format';
import type { KukDto, SaranKuk } from './types';

/** Klasifikasi Usaha Koperasi: which class the figures of a koperasi point to. */

export type AturanKuk = IsiAturan<'kuk'>;
export type HimpunanKuk = AturanKuk['himpunan'][number];
export const KELAS_KUK = [1, 2, 3, 4] as const;
export type KelasKuk = (typeof KELAS_KUK)[number];

export type KriteriaKuk = 'anggota' | 'modalSendiri' | 'aset';
const KRITERIA: readonly KriteriaKuk[] = ['anggota', 'modalSendiri', 'aset'];
export const LABEL_KRITERIA_KUK: Record<KriteriaKuk, string> = {
  anggota: 'jumlah anggota',
  modalSendiri: 'modal sendiri',
  aset: 'aset',
};

/** Figures of one book year; money in whole rupiah, null where a report does not say. */
export interface AngkaKuk {
  anggota: number | null;
  modalSendiri: bigint | null;
  aset: bigint | null;
}

export interface HasilKuk {
  kelas: KelasKuk;
  /** Each criterion that has a figure, with the class it points to. */
  kriteria: { nama: KriteriaKuk; nilai: string; kelas: KelasKuk }[];
  /** Those that decided: they point to the class that counts. */
  penentu: KriteriaKuk[];
}

function kelasKriteria(nama: KriteriaKuk, nilai: bigint, { batas }: HimpunanKuk): KelasKuk {
  const letak = batas.findIndex((satu) => {
    const atas = BigInt(satu[nama]);
    return satu.termasuk ? nilai <= atas : nilai < atas;
  });
  return KELAS_KUK[letak === -1 ? 3 : letak] ?? 4;
}

function pilihKelas(kelas: readonly KelasKuk[], cara: AturanKuk['bilaBerbeda']): KelasKuk {
  const urut = [...kelas].sort((a, b) => a - b);
  const letak = { TERENDAH: 0, TENGAH: Math.floor(urut.length / 2), TERTINGGI: urut.length - 1 };
  return urut[letak[cara]] ?? 1;
}

/**
 * The class that one set of criteria gives. The published criteria are joined by "dan/atau" without a
 * rule for when they disagree, so which class then counts is a setting: the highest, the middle one
 * (of two the higher), or the lowest.
 *
 * @returns null when the report has none of the figures
 */
export function hitungKuk(
  angka: AngkaKuk,
  himpunan: HimpunanKuk,
  bilaBerbeda: AturanKuk['bilaBerbeda'],
): HasilKuk | null {
  const kriteria = KRITERIA.flatMap((nama) => {
    const isi = angka[nama];
    if (isi === null) return [];
    const nilai =
      nama === 'anggota' ? `${formatAngka(isi)} orang` : formatRupiahSingkat(BigInt(isi));
    return [{ nama, nilai, kelas: kelasKriteria(nama, BigInt(isi), himpunan) }];
  });
  if (kriteria.length === 0) return null;
  const kelas = pilihKelas(
    kriteria.map((satu) => satu.kelas),
    bilaBerbeda,
  );
  const penentu = kriteria.filter((satu) => satu.kelas === kelas).map(({ nama }) => nama);
  return { kelas, kriteria, penentu };
}

/** Permenkop UKM 8/2023 speaks of KSP and KSPPS; a koperasi with a savings unit is read likewise. */
export const kelompokKuk = (koperasi: {
  jenis: JenisKoperasi;
  punyaUsp: boolean;
}): HimpunanKuk['untuk'] =>
  koperasi.jenis === 'SIMPAN_PINJAM' || koperasi.punyaUsp ? 'SIMPAN_PINJAM' : 'LAINNYA';

const CARA = { TERTINGGI: 'tertinggi', TENGAH: 'tengah', TERENDAH: 'terendah' } as const;

/** 'a', 'a dan b', 'a, b, dan c'. */
const rangkai = (butir: readonly string[]): string =>
  butir.length < 3 ? butir.join(' dan ') : `${butir.slice(0, -1).join(', ')}, dan ${butir.at(-1)}`;

/** Why this class, in one or two sentences. */
export function kalimatKuk(
  { kelas, kriteria, penentu }: HasilKuk,
  tahunBuku: number,
  bilaBerbeda: AturanKuk['bilaBerbeda'],
): string {
  const sebut = (nama: KriteriaKuk) =>
    `${LABEL_KRITERIA_KUK[nama]} ${kriteria.find((satu) => satu.nama === nama)?.nilai}`;
  const dasar = `Ditentukan ${rangkai(penentu.map(sebut))} (tahun buku ${tahunBuku}).`;
  const lain = kriteria.filter((satu) => satu.kelas !== kelas);
  if (lain.length === 0) return dasar;
  const beda = lain.map(({ nama, kelas: k }) => `${sebut(nama)} menunjuk KUK ${k}`).join(', ');
  return `${dasar} Kriteria lain berbeda: ${beda}; dipakai kelas ${CARA[bilaBerbeda]}.`;
}

/** How the setting reads criteria that disagree. */
export const CATATAN_KUK: Record<AturanKuk['bilaBerbeda'], string> = {
  TERTINGGI:
    'Peraturan menghubungkan kriteria dengan "dan/atau". Dibaca: satu kriteria cukup untuk naik kelas, jadi kelas tertinggi yang dipakai.',
  TENGAH:
    'Peraturan menghubungkan kriteria dengan "dan/atau". Dibaca: kelas yang ditunjuk kriteria tengah yang dipakai.',
  TERENDAH:
    'Peraturan menghubungkan kriteria dengan "dan/atau". Dibaca: semua kriteria harus terpenuhi, jadi kelas terendah yang dipakai.',
};

/** What the class of a koperasi is read from; `laporan` is its latest verified one. */
export interface MasukanKuk {
  kuk: number | null;
  kukSumber: string | null;
  jenis: JenisKoperasi;
  punyaUsp: boolean;
  laporan:
    | (Omit<AngkaKuk, 'anggota'> & {
        tahunBuku: number;
        anggotaLaki: number | null;
        anggotaPerempuan: number | null;
      })
    | undefined;
}

/** The class that the office has set, beside what each published set of criteria suggests. */
export function susunKuk(
  { kuk, kukSumber, laporan, ...koperasi }: MasukanKuk,
  aturan: { isi: AturanKuk; sumber: string; belumDikonfirmasi: boolean },
): KukDto {
  const { himpunan, bilaBerbeda } = aturan.isi;
  const untuk = kelompokKuk(koperasi);
  const saran = himpunan.flatMap((satu): SaranKuk[] => {
    if (!laporan) return [];
    const { anggotaLaki, anggotaPerempuan, modalSendiri, aset, tahunBuku } = laporan;
    const anggota =
      anggotaLaki === null || anggotaPerempuan === null ? null : anggotaLaki + anggotaPerempuan;
    const hasil = hitungKuk({ anggota, modalSendiri, aset }, satu, bilaBerbeda);
    if (!hasil) return [];
    return [
      {
        nama: satu.nama,
        sumber: satu.sumber,
        utama: satu.untuk === untuk,
        kelas: hasil.kelas,
        alasan: kalimatKuk(hasil, tahunBuku, bilaBerbeda),
      },
    ];
  });
  return {
    kelas: kuk,
    sumber: kukSumber,
    saran: saran.sort((a, b) => Number(b.utama) - Number(a.utama)),
    aturan: {
      sumber: aturan.sumber,
      catatan: CATATAN_KUK[bilaBerbeda],
      belumDikonfirmasi: aturan.belumDikonfirmasi,
    },
  };
}
