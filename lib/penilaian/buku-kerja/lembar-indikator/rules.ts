import type { LembarTulis, SelTulis } from '@/lib/platform/xlsx/types';
import { kataPita } from '../../mesin/pita/rules';
import { rumusIndikator } from '../indikator/rules';
import { type Bahan, type Baris, hasilAngka, isian, kosong, PENJELASAN, teks } from '../sel/rules';
import { acuan, BARIS_PERTAMA, KOLOM_INDIKATOR as I, LEMBAR } from '../susunan/rules';

const KEPALA_INDIKATOR = [
  ...['Kode', 'Indikator', 'Aspek', 'Tidak berlaku', 'Alasan tidak berlaku', 'Rasio diberikan'],
  ...['Terpenuhi', 'Butir', 'Rasio', 'Nilai', 'Skor', 'Skor tertinggi', 'Bukti', 'Batas nilai'],
  ...['Pembilang', 'K', 'Penyebut', 'K', 'Kasus', 'Berlaku', 'Belum', 'Skor tertinggi berlaku'],
] as const;

/** One row an indicator: what was answered, and the steps to its skor. */
export function lembarIndikator({ himpunan, susunan, hasil, jawaban }: Bahan): LembarTulis {
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
