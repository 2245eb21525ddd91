import { keTeks, pecahan } from '@/lib/platform/pecahan';
import { kataPita, pitaIndikator, skorNilai, skorTertinggi } from '../../mesin/pita/rules';
import { hitungKertasKerja } from '../../mesin/rules';
import type { MasukanMesin } from '../../mesin/types';
import { kertasUjung } from '../contoh/rules';
import type { CatatanAturan, HimpunanAturan, Indikator, Perlakuan, Satuan } from '../types';

/*
 * A rule set put into words for people: which band gives which score, what happens without a
 * denominator, what an example comes to. Decimals with a comma.
 */

const koma = (angka: string): string => angka.replace('.', ',');

export interface PitaTampil {
  rentang: string;
  nilai: string;
  skor: string;
}

export interface PerlakuanTampil {
  bila: string;
  akibat: string;
  catatan: string;
  belumDikonfirmasi: boolean;
}

export interface IndikatorTampil {
  kode: string;
  nama: string;
  penjelasan: string;
  jenis: 'DAFTAR' | 'RASIO';
  bobot: string;
  rumus: string | null;
  butir: string[];
  pita: PitaTampil[];
  perlakuan: PerlakuanTampil[];
  catatan: CatatanAturan[];
}

const BILA: Record<Perlakuan['bila'], string> = {
  PENYEBUT_NOL: 'Pembaginya nol',
  PENYEBUT_NEGATIF: 'Pembaginya negatif',
  TAHUN_LALU_KOSONG: 'Angka tahun sebelumnya tidak ada',
};
const TANDA = { NOL: 'nol', POSITIF: 'positif', NEGATIF: 'negatif' } as const;

function kataAkibat({ hasil }: Perlakuan): string {
  if (hasil.jenis === 'TIDAK_BERLAKU') return 'tidak dihitung';
  if (hasil.jenis === 'NILAI') return `bernilai ${koma(hasil.nilai)}`;
  return 'pembaginya dipakai tanpa tanda';
}

const perlakuanTampil = (satu: Perlakuan): PerlakuanTampil => ({
  bila: satu.pembilang
    ? `${BILA[satu.bila]} dan yang dibagi ${TANDA[satu.pembilang]}`
    : BILA[satu.bila],
  akibat: kataAkibat(satu),
  catatan: satu.catatan,
  belumDikonfirmasi: satu.belumDikonfirmasi ?? false,
});

function pitaTampil(himpunan: HimpunanAturan, indikator: Indikator): PitaTampil[] {
  const pita = pitaIndikator(himpunan, indikator);
  if (!pita) {
    const { length } = indikator.jenis === 'DAFTAR' ? indikator.butir : [];
    const tinggi = keTeks(skorTertinggi(himpunan, indikator.bobot));
    return [{ rentang: `semua ${length} butir`, nilai: '100', skor: koma(tinggi) }];
  }
  const satuan: Satuan = indikator.jenis === 'RASIO' ? indikator.satuan : 'PERSEN';
  return pita.map(({ nilai }, letak) => ({
    rentang: kataPita(pita, letak, satuan),
    nilai: koma(nilai),
    skor: koma(keTeks(skorNilai(himpunan, indikator.bobot, pecahan(nilai)))),
  }));
}

const indikatorTampil = (himpunan: HimpunanAturan, satu: Indikator): IndikatorTampil => ({
  kode: satu.kode,
  nama: satu.nama,
  penjelasan: satu.penjelasan,
  jenis: satu.jenis,
  bobot: koma(satu.bobot),
  rumus: satu.jenis === 'RASIO' ? (satu.rumus?.teks ?? null) : null,
  butir: satu.jenis === 'DAFTAR' ? satu.butir.map(({ teks }) => teks) : [],
  pita: pitaTampil(himpunan, satu),
  perlakuan: satu.jenis === 'RASIO' ? satu.perlakuan.map(perlakuanTampil) : [],
  catatan: satu.catatan ?? [],
});

export interface ContohTampil {
  nama: string;
  total: string;
  predikat: string;
  aspek: { nama: string; persen: string; tertimbang: string }[];
}

function contohTampil(himpunan: HimpunanAturan, nama: string, isi: MasukanMesin): ContohTampil {
  const hasil = hitungKertasKerja(himpunan, isi);
  return {
    nama,
    total: koma(hasil.total ?? '—'),
    predikat: hasil.predikat ?? '',
    aspek: Object.values(hasil.aspek).map(({ nama: namaAspek, persen, tertimbang }) => ({
      nama: namaAspek,
      persen: koma(persen ?? '—'),
      tertimbang: koma(tertimbang ?? '—'),
    })),
  };
}

/** Everything of a rule set as its page shows it. */
export function uraikanHimpunan(himpunan: HimpunanAturan) {
  const { id, versi, nama, penjelasan, sumber, belumDikonfirmasi, catatan, untuk } = himpunan;
  return {
    ...{ id, versi, nama, penjelasan, sumber, belumDikonfirmasi, catatan },
    untuk: untuk.keterangan,
    tahunBuku: himpunan.tahunBuku,
    berlaku: himpunan.berlaku,
    caraSkor:
      himpunan.penskoran.cara === 'SKALA'
        ? himpunan.penskoran.skala
            .map(
              (satu) =>
                `nilai ${koma(satu.nilai)} (${satu.nama.toLowerCase()}) berskor ${koma(satu.skor)}`,
            )
            .join(', ')
        : 'skor = nilai × bobot / 100',
    pitaAkhir: himpunan.pitaAkhir.map((satu) => ({ ...satu, mulai: koma(satu.mulai) })),
    aspek: himpunan.aspek.map((aspek) => ({
      kode: aspek.kode,
      nama: aspek.nama,
      bobot: koma(aspek.bobot),
      utuh: aspek.masukan === 'ASPEK',
      catatan: aspek.catatan ?? [],
      sub: aspek.sub.map((sub) => ({
        ...sub,
        indikator: himpunan.indikator
          .filter((satu) => satu.aspek === aspek.kode && satu.sub === sub.kode)
          .map((satu) => indikatorTampil(himpunan, satu)),
      })),
    })),
    laporan: himpunan.laporan.map(({ kode, nama: namaLaporan, penjelasan: isi, kelompok }) => ({
      kode,
      nama: namaLaporan,
      penjelasan: isi ?? null,
      kelompok: kelompok
        .map((satu) => ({
          ...satu,
          pos: himpunan.pos
            .filter((pos) => pos.laporan === kode && pos.kelompok === satu.kode)
            .map((pos) => ({
              kode: pos.kode,
              label: pos.label,
              penjelasan: pos.penjelasan ?? null,
              turunan: pos.rumus !== undefined,
            })),
        }))
        .filter((satu) => satu.pos.length > 0),
    })),
    contoh: [
      ...himpunan.contoh.map((satu) => contohTampil(himpunan, satu.nama, satu)),
      contohTampil(himpunan, 'Semua jawaban pada pita terbaik', kertasUjung(himpunan, true)),
      contohTampil(himpunan, 'Semua jawaban pada pita terendah', kertasUjung(himpunan, false)),
    ],
  };
}

export type UraianHimpunan = ReturnType<typeof uraikanHimpunan>;
