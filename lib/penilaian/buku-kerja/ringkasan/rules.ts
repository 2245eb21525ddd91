import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import { LABEL_KATEGORI } from '@/lib/penilaian/rules';
import { alamatSel } from '@/lib/platform/xlsx/acuan';
import type { LembarTulis, SelTulis } from '@/lib/platform/xlsx/types';
import type { HimpunanAturan } from '../../himpunan/types';
import { angkaIsian, type Bahan, type Baris, hasilAngka, PENJELASAN, teks } from '../sel/rules';
import {
  KOLOM_ASPEK as A,
  acuan,
  BARIS_ASPEK,
  BARIS_PERTAMA,
  KOLOM_INDIKATOR as I,
  KEPALA_RINGKASAN,
  LABEL_KEPALA,
  LEMBAR,
  rentang,
  susun,
} from '../susunan/rules';

function barisAspek({ himpunan, susunan, hasil, jawaban }: Bahan): Baris[] {
  const banyak = himpunan.indikator.length;
  const kolomIndikator = (ke: number) =>
    rentang(LEMBAR.indikator, BARIS_PERTAMA, BARIS_PERTAMA + Math.max(banyak, 1) - 1, ke);
  return himpunan.aspek.map((aspek): Baris => {
    const baris = susunan.aspek.get(aspek.kode) as number;
    const sel = (ke: number) => acuan(LEMBAR.ringkasan, baris, ke);
    const jumlah = (ke: number) =>
      `SUMIF(${kolomIndikator(I.aspek)},"${aspek.kode}",${kolomIndikator(ke)})`;
    const belum = jumlah(I.belum);
    const diberikan =
      himpunan.aspekDiberikan === 'PERSEN'
        ? sel(A.diberikan)
        : `${sel(A.diberikan)}/${sel(A.bobot)}*100`;
    const tertinggi = jumlah(I.skorTertinggiBerlaku);
    const jadi = hasil.aspek[aspek.kode];
    return [
      teks(aspek.kode),
      teks(aspek.nama),
      { angka: aspek.bobot, gaya: 'desimal' },
      angkaIsian(jawaban.get(`aspek:${aspek.kode}`)?.rasio),
      { rumus: `${sel(A.berlaku)}-${belum}`, gaya: 'rupiah' },
      { rumus: jumlah(I.berlaku), gaya: 'rupiah' },
      { rumus: jumlah(I.skor), gaya: 'desimal' },
      { rumus: tertinggi, gaya: 'desimal' },
      {
        rumus: `IF(ISNUMBER(${sel(A.diberikan)}),${diberikan},IF(AND(${sel(A.berlaku)}>0,${sel(A.terjawab)}=${sel(A.berlaku)}),${sel(A.skor)}/${sel(A.skorTertinggi)}*100,""))`,
        hasil: hasilAngka(jadi?.persen),
        gaya: 'hasil',
      },
      {
        rumus: `IF(ISNUMBER(${sel(A.persen)}),${sel(A.persen)}*${sel(A.bobot)}/100,"")`,
        hasil: hasilAngka(jadi?.tertimbang),
        gaya: 'hasil',
      },
    ];
  });
}

/** Address of total, predikat and kategori in the summary. */
export function selHasil(
  himpunan: HimpunanAturan,
): Record<'total' | 'predikat' | 'kategori', string> {
  const { barisTotal } = susun(himpunan);
  return {
    total: alamatSel(barisTotal, A.tertimbang),
    predikat: alamatSel(barisTotal + 1, A.tertimbang),
    kategori: alamatSel(barisTotal + 2, A.tertimbang),
  };
}

// Far finer than any two totals of these sheets can lie apart, and coarser than what binary floating
// point adds: 66 stays 66.
const DESIMAL_TOTAL = 10;

/** Which worksheet it is, the aspects, and the result. */
export function lembarRingkasan(bahan: Bahan): LembarTulis {
  const { himpunan, isi, susunan, hasil } = bahan;
  const kepala: Record<(typeof KEPALA_RINGKASAN)[number], string> = {
    koperasi: isi.koperasi,
    tahunBuku: `${isi.tahunBuku}`,
    himpunan: himpunan.id,
    versi: himpunan.versi,
    sidik: isi.sidik,
    koperasiId: isi.koperasiId ?? '',
  };
  const aspek = barisAspek(bahan);
  const tertimbang = rentang(
    LEMBAR.ringkasan,
    BARIS_ASPEK + 1,
    BARIS_ASPEK + aspek.length,
    A.tertimbang,
  );
  const total = acuan(LEMBAR.ringkasan, susunan.barisTotal, A.tertimbang);
  const menurutPita = (kata: (satu: HimpunanAturan['pitaAkhir'][number]) => string) =>
    `IF(ISNUMBER(${total}),${himpunan.pitaAkhir.reduceRight(
      (lain, satu) => `IF(${total}>=${satu.mulai},"${kata(satu)}",${lain})`,
      '""',
    )},"")`;
  const barisHasil = (label: string, sel: SelTulis): Baris => [
    null,
    teks(label, 'kelompok'),
    ...Array.from({ length: A.tertimbang - 2 }, () => null),
    sel,
  ];
  return {
    nama: LEMBAR.ringkasan,
    lebar: [22, 46, 10, 14, 10, 10, 10, 12, 14, 22],
    baris: [
      [teks('Kertas kerja penilaian kesehatan koperasi', 'judul')],
      [teks(himpunan.nama, 'catatan')],
      ...KEPALA_RINGKASAN.map((nama): Baris => [teks(LABEL_KEPALA[nama]), teks(kepala[nama])]),
      [],
      [teks(PENJELASAN, 'catatan')],
      [
        ...['Kode', 'Aspek', 'Bobot', 'Hasil diberikan', 'Terjawab', 'Berlaku', 'Skor'],
        ...['Skor tertinggi', 'Hasil (%)', 'Tertimbang'],
      ].map((satu) => teks(satu, 'kepala')),
      ...aspek,
      barisHasil('Total', {
        rumus: `IF(COUNT(${tertimbang})=${aspek.length},ROUND(SUM(${tertimbang}),${DESIMAL_TOTAL}),"")`,
        hasil: hasilAngka(hasil.total),
        gaya: 'hasil',
      }),
      barisHasil('Predikat', {
        rumus: menurutPita((satu) => LABEL_PREDIKAT[satu.predikat]),
        hasil: { teks: hasil.predikat ? LABEL_PREDIKAT[hasil.predikat] : '' },
        gaya: 'hasil',
      }),
      barisHasil('Kategori', {
        rumus: menurutPita((satu) => LABEL_KATEGORI[satu.kategori]),
        hasil: { teks: hasil.kategori ? LABEL_KATEGORI[hasil.kategori] : '' },
        gaya: 'hasil',
      }),
    ],
  };
}
