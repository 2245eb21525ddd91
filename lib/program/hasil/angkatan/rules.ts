import { DISEMBUNYIKAN, lindungi, selJumlah, tulisJumlah } from '@/lib/dasbor/perlindungan/rules';
import type { JumlahTerlindung } from '@/lib/dasbor/types';
import { formatAngka, formatRupiah } from '@/lib/platform/format';
import type { DataHasilProgram, KodeHasil, NilaiHasil } from './types';

type Satuan = 'orang' | 'rupiah' | 'izin' | 'pekerja';

const RUPA: Record<KodeHasil, { label: string; satuan: Satuan }> = {
  NIB: { label: 'Punya NIB', satuan: 'orang' },
  KOPERASI: { label: 'Anggota koperasi', satuan: 'orang' },
  IZIN: { label: 'Izin dan sertifikat yang berlaku', satuan: 'izin' },
  OMZET: { label: 'Omzet setahun', satuan: 'rupiah' },
  PEKERJA: { label: 'Pekerja', satuan: 'pekerja' },
  MODAL: { label: 'Modal yang diterima sejak mendaftar', satuan: 'rupiah' },
  NAIK_KELAS: { label: 'Naik kelas', satuan: 'orang' },
};

/** A figure, hidden, or null where nothing is known. */
export type NilaiTampil = bigint | 'TERSEMBUNYI' | null;

export interface ButirHasilProgram {
  kode: KodeHasil;
  label: string;
  satuan: Satuan;
  awal: NilaiTampil;
  kini: NilaiTampil;
  dari: JumlahTerlindung;
}

function tampil(
  nilai: bigint,
  orang: number,
  { dari, satuan }: { dari: number; satuan: Satuan },
  palingSedikit: number,
): NilaiTampil {
  if (dari === 0) return null;
  // Where persons are counted, the few who are not among them can be guessed as well.
  const kelompok = satuan === 'orang' ? [dari, orang, dari - orang] : [dari, orang];
  return kelompok.some((n) => lindungi(n, palingSedikit) === 'TERSEMBUNYI') ? 'TERSEMBUNYI' : nilai;
}

/** The outcomes as a reader may see them: small groups hidden, null where nothing is known. */
export const butirHasilProgram = ({
  nilai,
  kelompokPalingSedikit: batas,
}: DataHasilProgram): ButirHasilProgram[] =>
  nilai.map(({ kode, awal, kini, orangAwal, orangKini, dari }: NilaiHasil) => {
    const { label, satuan } = RUPA[kode];
    return {
      kode,
      label,
      satuan,
      awal: tampil(awal, orangAwal, { dari, satuan }, batas),
      kini: tampil(kini, orangKini, { dari, satuan }, batas),
      dari: lindungi(dari, batas),
    };
  });

const BELUM = 'belum ada data';

/** A figure as the page shows it. */
export function tulisHasil(nilai: NilaiTampil, satuan: Satuan): string {
  if (nilai === null) return BELUM;
  if (nilai === 'TERSEMBUNYI') return DISEMBUNYIKAN;
  return satuan === 'rupiah' ? formatRupiah(nilai) : formatAngka(nilai);
}

/** Of how many persons a figure is known. */
export const tulisDari = (dari: JumlahTerlindung): string =>
  dari === 0 ? BELUM : `${tulisJumlah(dari)} orang`;

/** How many were measured again, of how many chosen. */
export function kalimatDiukur({
  seluruhKota,
  terpilih,
  diukur,
  kelompokPalingSedikit: batas,
}: DataHasilProgram): string {
  const siapa = seluruhKota ? 'peserta terpilih' : 'peserta terpilih di kelurahan Anda';
  if (terpilih === 0) return `Belum ada ${siapa}, jadi belum ada yang diukur.`;
  const dari = tulisJumlah(lindungi(terpilih, batas));
  return diukur === 0
    ? `Belum ada yang diukur lagi sejak mendaftar, dari ${dari} ${siapa}.`
    : `Diukur lagi sejak mendaftar: ${tulisJumlah(lindungi(diukur, batas))} dari ${dari} ${siapa}.`;
}

const sel = (nilai: NilaiTampil): string => {
  if (nilai === null) return BELUM;
  return nilai === 'TERSEMBUNYI' ? DISEMBUNYIKAN : String(nilai);
};

/** The same as a table of a file. */
export const tabelHasilProgram = (
  data: DataHasilProgram,
): { kepala: string[]; baris: (string | number)[][] } => ({
  kepala: ['Ukuran', 'Satuan', 'Waktu mendaftar', 'Terakhir', 'Peserta yang diketahui'],
  baris: butirHasilProgram(data).map(({ label, satuan, awal, kini, dari }) => [
    label,
    satuan,
    sel(awal),
    sel(kini),
    selJumlah(dari),
  ]),
});
