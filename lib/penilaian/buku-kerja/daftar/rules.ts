import type { LembarTulis } from '@/lib/platform/xlsx/types';
import { type Bahan, type Baris, kosong, teks } from '../sel/rules';
import { BARIS_PERTAMA, LEMBAR } from '../susunan/rules';

/** The items of all checklists, each with yes or no. */
export function lembarDaftar({ himpunan, jawaban }: Bahan): LembarTulis {
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
