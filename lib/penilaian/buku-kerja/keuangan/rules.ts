import type { LembarTulis, SelTulis } from '@/lib/platform/xlsx/types';
import type { Pos } from '../../himpunan/types';
import { keadaanLaporan, keadaanSel, penerjemah, rumusKeadaan } from '../rumus/rules';
import { angkaIsian, type Bahan, type Baris, PENJELASAN, teks } from '../sel/rules';
import { acuan, BARIS_PERTAMA, barisKeuangan, KOLOM_KEUANGAN, LEMBAR } from '../susunan/rules';

/** The figures of two book years, with the derived lines as formulas. */
export function lembarKeuangan({ himpunan, isi, susunan }: Bahan): LembarTulis {
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
