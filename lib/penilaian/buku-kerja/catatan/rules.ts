import type { LembarTulis } from '@/lib/platform/xlsx/types';
import { type Bahan, type Baris, teks } from '../sel/rules';
import { LEMBAR } from '../susunan/rules';

/** Sources, and how the rule set reads them. */
export function lembarCatatan({ himpunan, hasil }: Bahan): LembarTulis {
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
