import {
  bagi,
  banding,
  kali,
  keTeks,
  mutlak,
  NOL,
  type Pecahan,
  pecahan,
  SERATUS,
  tambah,
  tanda,
  tetapan,
} from '@/lib/platform/pecahan';
import type {
  Aspek,
  HimpunanAturan,
  Indikator,
  IndikatorRasio,
  Perlakuan,
} from '../himpunan/types';
import { periksaKejanggalan } from './kejanggalan/rules';
import { cariPita, pitaIndikator, skorNilai, skorTertinggi } from './pita/rules';
import { type NilaiEkspresi, type PenilaiEkspresi, penilaiEkspresi } from './rumus/rules';
import type {
  AsalHasil,
  HasilAspek,
  HasilIndikator,
  HasilMesin,
  JawabanIndikator,
  MasukanMesin,
} from './types';

/*
 * The one engine of the health assessment: form, server, importer, simulator and API all call
 * `hitungKertasKerja`. Pure, without clock, network or database; exact, for every step is rational
 * arithmetic (lib/platform/pecahan) and a value is banded before anything is rounded.
 */

/** One indicator with its numbers still exact. */
export interface IndikatorTerhitung {
  indikator: Indikator;
  asal: AsalHasil;
  rasio: Pecahan | null;
  nilai: Pecahan | null;
  skor: Pecahan | null;
  skorTertinggi: Pecahan;
  pita: number | null;
  catatan: string[];
}

/** One aspect with its numbers still exact. */
export interface AspekTerhitung {
  aspek: Aspek;
  asal: 'DIBERIKAN' | 'INDIKATOR';
  /** Highest sum of skor of the indicators that apply: what one skor is worth. */
  penyebut: Pecahan;
  persen: Pecahan | null;
  tertimbang: Pecahan | null;
  sementara: { persen: Pecahan | null; terjawab: number; banyak: number };
}

type Putusan = Pick<IndikatorTerhitung, 'asal' | 'rasio' | 'nilai' | 'pita' | 'catatan'>;

const BELUM: Putusan = { asal: 'BELUM', rasio: null, nilai: null, pita: null, catatan: [] };

function dariRasio(
  himpunan: HimpunanAturan,
  indikator: Indikator,
  rasio: Pecahan,
  asal: AsalHasil,
): Putusan {
  const pita = pitaIndikator(himpunan, indikator);
  if (!pita) return { asal, rasio, nilai: rasio, pita: null, catatan: [] };
  const { letak, pita: ini, catatanBatas } = cariPita(pita, rasio);
  return { asal, rasio, nilai: tetapan(ini.nilai), pita: letak, catatan: catatanBatas };
}

const cocokTanda = (syarat: Perlakuan['pembilang'], pembilang: NilaiEkspresi): boolean => {
  if (!syarat) return true;
  if (pembilang.keadaan !== 'ADA') return false;
  return ({ NEGATIF: -1, NOL: 0, POSITIF: 1 } as const)[syarat] === tanda(pembilang.isi);
};

/** The stated treatment that fits, if the plain formula has no sensible result here. */
function cariPerlakuan(
  { perlakuan }: IndikatorRasio,
  pembilang: NilaiEkspresi,
  penyebut: NilaiEkspresi,
): Perlakuan | undefined {
  const kosong = [pembilang, penyebut].filter((satu) => satu.keadaan === 'KOSONG');
  const keadaan =
    kosong.length > 0
      ? kosong.every((satu) => satu.tahun === -1) && 'TAHUN_LALU_KOSONG'
      : penyebut.keadaan === 'ADA' && tanda(penyebut.isi) === 0
        ? 'PENYEBUT_NOL'
        : penyebut.keadaan === 'ADA' && tanda(penyebut.isi) < 0 && 'PENYEBUT_NEGATIF';
  return perlakuan.find((satu) => satu.bila === keadaan && cocokTanda(satu.pembilang, pembilang));
}

function dariKeuangan(
  himpunan: HimpunanAturan,
  indikator: IndikatorRasio,
  penilai: PenilaiEkspresi | null,
): Putusan {
  const { rumus } = indikator;
  if (!rumus || !penilai) return BELUM;
  const pembilang = penilai.nilai(rumus.pembilang);
  const penyebut = penilai.nilai(rumus.penyebut);
  const perlakuan = cariPerlakuan(indikator, pembilang, penyebut);
  if (perlakuan) {
    const { hasil, catatan } = perlakuan;
    if (hasil.jenis === 'TIDAK_BERLAKU') {
      return { ...BELUM, asal: 'TIDAK_BERLAKU', catatan: [catatan] };
    }
    if (hasil.jenis === 'NILAI') {
      const nilai = tetapan(hasil.nilai);
      return { asal: 'PERLAKUAN', rasio: null, nilai, pita: null, catatan: [catatan] };
    }
    if (pembilang.keadaan === 'ADA' && penyebut.keadaan === 'ADA') {
      const rasio = kali(bagi(pembilang.isi, mutlak(penyebut.isi)), tetapan(rumus.pengali));
      const putusan = dariRasio(himpunan, indikator, rasio, 'PERLAKUAN');
      return { ...putusan, catatan: [catatan, ...putusan.catatan] };
    }
  }
  if (pembilang.keadaan !== 'ADA' || penyebut.keadaan !== 'ADA' || tanda(penyebut.isi) === 0) {
    const terisi = pembilang.keadaan !== 'KOSONG' && penyebut.keadaan !== 'KOSONG';
    return terisi
      ? { ...BELUM, catatan: ['Tidak dapat dihitung dari angka ini: pembaginya nol.'] }
      : BELUM;
  }
  const rasio = kali(bagi(pembilang.isi, penyebut.isi), tetapan(rumus.pengali));
  return dariRasio(himpunan, indikator, rasio, 'DIHITUNG');
}

function putuskan(
  himpunan: HimpunanAturan,
  indikator: Indikator,
  jawaban: JawabanIndikator,
  penilai: PenilaiEkspresi | null,
): Putusan {
  if (jawaban.tidakBerlaku) {
    const sebab = jawaban.alasan ? `: ${jawaban.alasan}` : '';
    return { ...BELUM, asal: 'TIDAK_BERLAKU', catatan: [`Dinyatakan tidak berlaku${sebab}.`] };
  }
  if (jawaban.rasio !== undefined) {
    return dariRasio(himpunan, indikator, pecahan(jawaban.rasio), 'DIBERIKAN');
  }
  if (indikator.jenis === 'RASIO') return dariKeuangan(himpunan, indikator, penilai);
  if (jawaban.terpenuhi === undefined) return BELUM;
  const rasio = { p: BigInt(jawaban.terpenuhi) * 100n, q: BigInt(indikator.butir.length) };
  return dariRasio(himpunan, indikator, rasio, 'DIBERIKAN');
}

function wajarkah(indikator: Indikator, rasio: Pecahan | null): boolean {
  if (indikator.jenis !== 'RASIO' || !indikator.wajar || !rasio) return true;
  const { dari, sampai } = indikator.wajar;
  return banding(rasio, tetapan(dari)) >= 0 && banding(rasio, tetapan(sampai)) <= 0;
}

const TAK_WAJAR = 'Rasionya di luar kebiasaan. Periksa lagi angkanya.';

const penilaiMasukan = (himpunan: HimpunanAturan, { keuangan }: MasukanMesin) =>
  keuangan ? penilaiEkspresi(himpunan, keuangan) : null;

/** Every indicator with exact numbers, in the order of the rule set. */
export function hitungIndikator(
  himpunan: HimpunanAturan,
  masukan: MasukanMesin,
  penilai: PenilaiEkspresi | null = penilaiMasukan(himpunan, masukan),
): IndikatorTerhitung[] {
  return himpunan.indikator.map((indikator) => {
    const jawaban = masukan.indikator?.[indikator.kode] ?? {};
    const putusan = putuskan(himpunan, indikator, jawaban, penilai);
    return {
      ...putusan,
      indikator,
      catatan: wajarkah(indikator, putusan.rasio)
        ? putusan.catatan
        : [...putusan.catatan, TAK_WAJAR],
      skor: putusan.nilai && skorNilai(himpunan, indikator.bobot, putusan.nilai),
      skorTertinggi: skorTertinggi(himpunan, indikator.bobot),
    };
  });
}

const jumlahkan = (isi: readonly Pecahan[]): Pecahan => isi.reduce(tambah, NOL);

function diberikan(himpunan: HimpunanAturan, aspek: Aspek, isi: string): AspekTerhitung {
  const angka = pecahan(isi);
  const bobot = tetapan(aspek.bobot);
  const persen = himpunan.aspekDiberikan === 'PERSEN' ? angka : kali(bagi(angka, bobot), SERATUS);
  return {
    aspek,
    asal: 'DIBERIKAN',
    penyebut: NOL,
    persen,
    tertimbang: bagi(kali(persen, bobot), SERATUS),
    sementara: { persen, terjawab: 1, banyak: 1 },
  };
}

/** Aspects with exact numbers, in the order of the rule set. */
export function hitungAspek(
  himpunan: HimpunanAturan,
  masukan: MasukanMesin,
  indikator: readonly IndikatorTerhitung[],
): AspekTerhitung[] {
  return himpunan.aspek.map((aspek) => {
    const isi = masukan.aspek?.[aspek.kode];
    if (isi !== undefined) return diberikan(himpunan, aspek, isi);
    const berlaku = indikator.filter(
      (satu) => satu.indikator.aspek === aspek.kode && satu.asal !== 'TIDAK_BERLAKU',
    );
    const terjawab = berlaku.filter((satu) => satu.skor !== null);
    const persenDari = (isinya: readonly IndikatorTerhitung[]): Pecahan | null => {
      if (isinya.length === 0) return null;
      const skor = jumlahkan(isinya.map((satu) => satu.skor ?? NOL));
      return kali(bagi(skor, jumlahkan(isinya.map((satu) => satu.skorTertinggi))), SERATUS);
    };
    const persen = terjawab.length === berlaku.length ? persenDari(berlaku) : null;
    return {
      aspek,
      asal: 'INDIKATOR',
      penyebut: jumlahkan(berlaku.map((satu) => satu.skorTertinggi)),
      persen,
      tertimbang: persen && bagi(kali(persen, tetapan(aspek.bobot)), SERATUS),
      sementara: {
        persen: persenDari(terjawab),
        terjawab: terjawab.length,
        banyak: aspek.masukan === 'ASPEK' ? 1 : berlaku.length,
      },
    };
  });
}

/** Predikat and category of a total; banded on the unrounded value. */
export function predikatDari(himpunan: HimpunanAturan, total: Pecahan) {
  const pita = himpunan.pitaAkhir.find(({ mulai }) => banding(total, tetapan(mulai)) >= 0);
  if (!pita) throw new RangeError('Himpunan aturan tidak mencakup total ini.');
  return { predikat: pita.predikat, kategori: pita.kategori };
}

/** Sum of the weighted aspects, or null while one is missing. */
export function totalDari(aspek: readonly AspekTerhitung[]): Pecahan | null {
  return aspek.reduce<Pecahan | null>(
    (jumlah, { tertimbang }) => jumlah && tertimbang && tambah(jumlah, tertimbang),
    NOL,
  );
}

function totalSementara(aspek: readonly AspekTerhitung[]): Pecahan | null {
  const ada = aspek.filter((satu) => satu.sementara.persen !== null);
  if (ada.length === 0) return null;
  const bobot = jumlahkan(ada.map((satu) => tetapan(satu.aspek.bobot)));
  const isi = ada.map((satu) => kali(satu.sementara.persen ?? NOL, tetapan(satu.aspek.bobot)));
  return bagi(jumlahkan(isi), bobot);
}

const teks = (isi: Pecahan | null): string | null => isi && keTeks(isi);

const keHasilIndikator = (satu: IndikatorTerhitung): HasilIndikator => ({
  kode: satu.indikator.kode,
  aspek: satu.indikator.aspek,
  asal: satu.asal,
  rasio: teks(satu.rasio),
  nilai: teks(satu.nilai),
  skor: teks(satu.skor),
  skorTertinggi: keTeks(satu.skorTertinggi),
  pita: satu.pita,
  catatan: satu.catatan,
});

const keHasilAspek = (satu: AspekTerhitung): HasilAspek => ({
  kode: satu.aspek.kode,
  nama: satu.aspek.nama,
  bobot: satu.aspek.bobot,
  asal: satu.asal,
  persen: teks(satu.persen),
  tertimbang: teks(satu.tertimbang),
  sementara: { ...satu.sementara, persen: teks(satu.sementara.persen) },
});

/** Names what is still missing, in the order of the rule set. */
function yangBelum(
  aspek: readonly AspekTerhitung[],
  indikator: readonly IndikatorTerhitung[],
): string[] {
  return aspek
    .filter((satu) => satu.persen === null)
    .flatMap(({ aspek: { kode } }) => {
      const belum = indikator.filter(
        (satu) => satu.indikator.aspek === kode && satu.asal === 'BELUM',
      );
      return belum.length > 0 ? belum.map((satu) => satu.indikator.kode) : [kode];
    });
}

const SEBUT_PALING_BANYAK = 12;

function catatanBelum(belum: readonly string[]): string[] {
  if (belum.length === 0) return [];
  const sebut = belum.slice(0, SEBUT_PALING_BANYAK).join(', ');
  const lagi = belum.length - SEBUT_PALING_BANYAK;
  return [
    `Belum lengkap, jadi total belum ada. Yang belum diisi: ${sebut}${lagi > 0 ? `, dan ${lagi} lagi` : ''}.`,
  ];
}

/**
 * Computes a worksheet.
 *
 * @param masukan checked before (`mesin/masukan`); codes that the rule set does not know are ignored
 * @returns the total and predikat only when every indicator that applies has a result; what is there
 *   already stands in `indikator`, `aspek` and `sementara`
 * @throws RangeError on numbers that are no plain decimals
 */
export function hitungKertasKerja(himpunan: HimpunanAturan, masukan: MasukanMesin): HasilMesin {
  const penilai = penilaiMasukan(himpunan, masukan);
  const indikator = hitungIndikator(himpunan, masukan, penilai);
  const aspek = hitungAspek(himpunan, masukan, indikator);
  const total = totalDari(aspek);
  const belum = yangBelum(aspek, indikator);
  const dipakai = new Set(
    aspek.filter((satu) => satu.asal === 'INDIKATOR').map((satu) => satu.aspek.kode),
  );
  const kejanggalan =
    penilai && masukan.keuangan ? periksaKejanggalan(himpunan, masukan.keuangan, penilai) : [];
  return {
    himpunan: { id: himpunan.id, versi: himpunan.versi },
    indikator: Object.fromEntries(
      indikator.map((satu) => [satu.indikator.kode, keHasilIndikator(satu)]),
    ),
    aspek: Object.fromEntries(aspek.map((satu) => [satu.aspek.kode, keHasilAspek(satu)])),
    lengkap: total !== null,
    belum,
    total: teks(total),
    ...(total ? predikatDari(himpunan, total) : { predikat: null, kategori: null }),
    sementara: {
      total: teks(totalSementara(aspek)),
      terjawab: aspek.reduce((jumlah, satu) => jumlah + satu.sementara.terjawab, 0),
      banyak: aspek.reduce((jumlah, satu) => jumlah + satu.sementara.banyak, 0),
    },
    kejanggalan,
    catatan: [
      ...catatanBelum(belum),
      ...indikator
        .filter((satu) => dipakai.has(satu.indikator.aspek))
        .flatMap((satu) => satu.catatan.map((isi) => `${satu.indikator.kode}: ${isi}`)),
      ...kejanggalan.map((satu) => satu.pesan),
    ],
  };
}
