import { LABEL_KATEGORI, LABEL_PREDIKAT } from '@/lib/penilaian/rules';
import { alamatSel } from '@/lib/platform/xlsx/acuan';
import type { LembarTulis, SelTulis } from '@/lib/platform/xlsx/types';
import type { HimpunanAturan, Pos } from '../himpunan/types';
import { masukanLembar } from '../lembar/rules';
import { kataPita } from '../mesin/pita/rules';
import { hitungKertasKerja } from '../mesin/rules';
import type { HasilMesin } from '../mesin/types';
import { rumusIndikator } from './indikator/rules';
import { keadaanLaporan, keadaanSel, penerjemah, rumusKeadaan } from './rumus/rules';
import {
  KOLOM_ASPEK as A,
  acuan,
  BARIS_ASPEK,
  BARIS_PERTAMA,
  barisKeuangan,
  KOLOM_INDIKATOR as I,
  KEPALA_RINGKASAN,
  KOLOM_KEUANGAN,
  LABEL_KEPALA,
  LEMBAR,
  rentang,
  type Susunan,
  susun,
} from './susunan/rules';
import type { IsiBukuKerja, JawabanBukuKerja } from './types';

/*
 * The official workbook: a filled worksheet as a spreadsheet whose formulas give the same result as the
 * engine. Yellow cells are typed, everything else follows.
 */

type Baris = (SelTulis | null)[];

const teks = (isi: string, gaya?: SelTulis['gaya']): SelTulis => ({ teks: isi, gaya });
const kosong = (gaya: SelTulis['gaya']): SelTulis => ({ kosong: true, gaya });
const isian = (isi: string | null | undefined): SelTulis =>
  isi ? teks(isi, 'isian') : kosong('isian');
const angkaIsian = (isi: string | null | undefined): SelTulis =>
  isi ? { angka: isi, gaya: 'isianAngka' } : kosong('isianAngka');
const hasilAngka = (isi: string | null | undefined) =>
  isi === null || isi === undefined ? { teks: '' } : { angka: isi };

interface Bahan {
  himpunan: HimpunanAturan;
  isi: IsiBukuKerja;
  susunan: Susunan;
  hasil: HasilMesin;
  jawaban: ReadonlyMap<string, JawabanBukuKerja>;
}

const PENJELASAN =
  'Isi sel kuning. Sel lain dihitung sendiri dari sel kuning dan dari lembar lain; jangan diubah.';

function lembarKeuangan({ himpunan, isi, susunan }: Bahan): LembarTulis {
  const menurutKode = new Map(himpunan.pos.map((satu) => [satu.kode, satu]));
  const angka = new Map(isi.angka.map((satu) => [`${satu.pos}@${satu.tahunBuku}`, satu.nilai]));
  const { terjemah } = penerjemah(himpunan, susunan);
  const barisIsian = (laporan: string) =>
    himpunan.pos
      .filter((satu) => satu.laporan === laporan && !satu.rumus)
      .map((satu) => susunan.pos.get(satu.kode) as number);

  function barisPos(pos: Pos, baris: number): Baris {
    const label = pos.dikurangkan ? `${pos.label} (pengurang, diketik positif)` : pos.label;
    const awal = [teks(pos.kode, 'catatan'), teks(label)];
    if (!pos.rumus) {
      const satu = (tahun: number) => angkaIsian(angka.get(`${pos.kode}@${tahun}`)?.toString());
      return [
        ...awal,
        satu(isi.tahunBuku),
        satu(isi.tahunBuku - 1),
        { rumus: keadaanSel(baris, 0) },
        { rumus: keadaanSel(baris, -1) },
      ];
    }
    const kini = terjemah(pos.rumus, 0);
    const lalu = terjemah(pos.rumus, -1);
    const sel = (ke: number) => acuan(LEMBAR.keuangan, baris, ke);
    const bila = (keadaan: number, rumus: string): SelTulis => ({
      rumus: `IF(${sel(keadaan)}=0,${rumus},"")`,
      gaya: 'rupiah',
    });
    return [
      ...awal,
      bila(KOLOM_KEUANGAN.keadaanKini, kini.isi),
      bila(KOLOM_KEUANGAN.keadaanLalu, lalu.isi),
      { rumus: rumusKeadaan(kini.keadaan) },
      { rumus: rumusKeadaan(lalu.keadaan) },
    ];
  }

  const baris = barisKeuangan(himpunan).map((satu, ke): Baris => {
    if (satu.jenis === 'KELOMPOK') return [null, teks(satu.nama, 'kelompok')];
    if (satu.jenis === 'LAPORAN') {
      const isinya = barisIsian(satu.kode);
      return [
        null,
        teks(satu.nama, 'judul'),
        null,
        null,
        { rumus: keadaanLaporan(isinya, 0) },
        { rumus: keadaanLaporan(isinya, -1) },
      ];
    }
    return barisPos(menurutKode.get(satu.kode) as Pos, BARIS_PERTAMA + ke);
  });
  return {
    nama: LEMBAR.keuangan,
    lebar: [24, 58, 20, 20, 8, 8],
    tersembunyi: [KOLOM_KEUANGAN.keadaanKini, KOLOM_KEUANGAN.keadaanLalu],
    barisBeku: BARIS_PERTAMA,
    baris: [
      [teks('Angka dua tahun buku (rupiah)', 'judul')],
      [teks(PENJELASAN, 'catatan')],
      [
        teks('Kode', 'kepala'),
        teks('Pos', 'kepala'),
        teks(`${isi.tahunBuku}`, 'kepala'),
        teks(`${isi.tahunBuku - 1}`, 'kepala'),
        teks('Keadaan', 'kepala'),
        teks('Keadaan', 'kepala'),
      ],
      ...baris,
    ],
  };
}

function lembarDaftar({ himpunan, jawaban }: Bahan): LembarTulis {
  const baris = himpunan.indikator.flatMap((satu): Baris[] => {
    if (satu.jenis !== 'DAFTAR') return [];
    const ada = jawaban.get(satu.kode);
    return satu.butir.map(
      ({ kode, teks: bunyi }): Baris => [
        teks(satu.kode, 'catatan'),
        teks(kode, 'catatan'),
        teks(bunyi),
        ada?.terjawab
          ? teks(ada.terpenuhi.includes(kode) ? 'ya' : 'tidak', 'isian')
          : kosong('isian'),
      ],
    );
  });
  return {
    nama: LEMBAR.daftar,
    lebar: [12, 8, 100, 12],
    barisBeku: BARIS_PERTAMA,
    pilihan:
      baris.length === 0
        ? []
        : [
            {
              rentang: `D${BARIS_PERTAMA + 1}:D${BARIS_PERTAMA + baris.length}`,
              isi: ['ya', 'tidak'],
            },
          ],
    baris: [
      [teks('Daftar periksa', 'judul')],
      [
        teks(
          'Tulis ya atau tidak pada setiap butir. Indikator yang semua butirnya kosong belum dijawab.',
          'catatan',
        ),
      ],
      [
        teks('Indikator', 'kepala'),
        teks('Butir', 'kepala'),
        teks('Yang diperiksa', 'kepala'),
        teks('Terpenuhi', 'kepala'),
      ],
      ...baris,
    ],
  };
}

const KEPALA_INDIKATOR = [
  ...['Kode', 'Indikator', 'Aspek', 'Tidak berlaku', 'Alasan tidak berlaku', 'Rasio diberikan'],
  ...['Terpenuhi', 'Butir', 'Rasio', 'Nilai', 'Skor', 'Skor tertinggi', 'Bukti', 'Batas nilai'],
  ...['Pembilang', 'K', 'Penyebut', 'K', 'Kasus', 'Berlaku', 'Belum', 'Skor tertinggi berlaku'],
] as const;

function lembarIndikator({ himpunan, susunan, hasil, jawaban }: Bahan): LembarTulis {
  const baris = himpunan.indikator.map((satu): Baris => {
    const rumus = rumusIndikator(himpunan, susunan, satu);
    const ada = jawaban.get(satu.kode);
    const jadi = hasil.indikator[satu.kode];
    const kasus = acuan(LEMBAR.indikator, susunan.indikator.get(satu.kode) as number, I.kasus);
    const langkah = (isi: string | null): SelTulis | null => (isi ? { rumus: isi } : null);
    const batas =
      satu.jenis === 'RASIO'
        ? satu.pita
            .map((pita, ke) => `${pita.nilai}: ${kataPita(satu.pita, ke, satu.satuan)}`)
            .join('\n')
        : '';
    return [
      teks(satu.kode),
      teks(satu.nama),
      teks(satu.aspek),
      ada?.tidakBerlaku ? teks('ya', 'isian') : kosong('isian'),
      isian(ada?.alasan),
      ada?.rasio ? { angka: ada.rasio, gaya: 'isianAngka' } : kosong('isian'),
      rumus.terpenuhi ? { rumus: rumus.terpenuhi, gaya: 'rupiah' } : null,
      satu.jenis === 'DAFTAR' ? { angka: `${satu.butir.length}`, gaya: 'rupiah' } : null,
      { rumus: rumus.rasio, hasil: hasilAngka(jadi?.rasio), gaya: 'desimal' },
      { rumus: rumus.nilai, hasil: hasilAngka(jadi?.nilai), gaya: 'hasil' },
      { rumus: rumus.skor, hasil: hasilAngka(jadi?.skor), gaya: 'hasil' },
      { angka: jadi?.skorTertinggi ?? '0', gaya: 'desimal' },
      isian(ada?.bukti),
      teks(batas, 'catatan'),
      langkah(rumus.pembilang),
      langkah(rumus.keadaanPembilang),
      langkah(rumus.penyebut),
      langkah(rumus.keadaanPenyebut),
      { rumus: rumus.kasus },
      { rumus: `IF(${kasus}="TB",0,1)` },
      { rumus: `IF(${kasus}="",1,0)` },
      { rumus: `IF(${kasus}="TB",0,${jadi?.skorTertinggi ?? '0'})` },
    ];
  });
  const akhir = BARIS_PERTAMA + baris.length;
  return {
    nama: LEMBAR.indikator,
    lebar: [10, 40, 8, 10, 26, 12, 11, 8, 14, 8, 8, 10, 34, 34, 16, 4, 16, 4, 8, 8, 8, 8],
    tersembunyi: [
      ...[I.pembilang, I.keadaanPembilang, I.penyebut, I.keadaanPenyebut],
      ...[I.kasus, I.berlaku, I.belum, I.skorTertinggiBerlaku],
    ],
    barisBeku: BARIS_PERTAMA,
    pilihan:
      baris.length === 0 ? [] : [{ rentang: `D${BARIS_PERTAMA + 1}:D${akhir}`, isi: ['ya'] }],
    baris: [
      [teks('Indikator', 'judul')],
      [teks(PENJELASAN, 'catatan')],
      KEPALA_INDIKATOR.map((satu) => teks(satu, 'kepala')),
      ...baris,
    ],
  };
}

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

function lembarRingkasan(bahan: Bahan): LembarTulis {
  const { himpunan, isi, susunan, hasil } = bahan;
  const kepala: Record<(typeof KEPALA_RINGKASAN)[number], string> = {
    koperasi: isi.koperasi,
    tahunBuku: `${isi.tahunBuku}`,
    himpunan: himpunan.id,
    versi: himpunan.versi,
    sidik: isi.sidik,
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

function lembarCatatan({ himpunan, hasil }: Bahan): LembarTulis {
  const bertanda = (satu: { teks: string; belumDikonfirmasi?: boolean }) =>
    satu.belumDikonfirmasi ? `${satu.teks} (Belum dikonfirmasi.)` : satu.teks;
  const isi: string[][] = [
    ['Sumber', ...himpunan.sumber],
    ['Cara aturan ini dibaca', ...himpunan.catatan.map(bertanda)],
    [
      'Catatan indikator',
      ...himpunan.indikator.flatMap((satu) =>
        (satu.catatan ?? []).map((catatan) => `${satu.kode}: ${bertanda(catatan)}`),
      ),
    ],
    ['Catatan hasil saat buku kerja dibuat', ...hasil.catatan],
  ].filter((satu) => satu.length > 1);
  return {
    nama: LEMBAR.catatan,
    lebar: [140],
    baris: isi.flatMap(([judul = '', ...baris]): Baris[] => [
      [teks(judul, 'judul')],
      ...baris.map((satu): Baris => [teks(satu)]),
      [],
    ]),
  };
}

/**
 * The sheets of a workbook. Its formulas give the same nilai, skor, total (to ten decimals) and predikat
 * as the engine, as long as amounts stay below the 15 digits that spreadsheets compute exactly.
 */
export function susunBukuKerja(himpunan: HimpunanAturan, isi: IsiBukuKerja): LembarTulis[] {
  const masukan = masukanLembar(himpunan, isi.tahunBuku, isi.jawaban, isi.angka);
  const bahan: Bahan = {
    himpunan,
    isi,
    susunan: susun(himpunan),
    hasil: hitungKertasKerja(himpunan, masukan),
    jawaban: new Map(
      isi.jawaban.map((satu) => [satu.jenis === 'ASPEK' ? `aspek:${satu.kode}` : satu.kode, satu]),
    ),
  };
  return [
    lembarRingkasan(bahan),
    lembarKeuangan(bahan),
    lembarDaftar(bahan),
    lembarIndikator(bahan),
    lembarCatatan(bahan),
  ];
}
