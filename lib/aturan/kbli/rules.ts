import { bersihkanTeks } from '@/lib/platform/teks-bersih';

/** One class of the list: five digits and its title. */
export interface BarisKbli {
  kode: string;
  judul: string;
}

export type HasilBacaKbli =
  | { ok: true; baris: BarisKbli[]; dilewati: number }
  | { ok: false; galat: string };

const KOLOM_KODE = ['kode', 'kode kbli', 'kode_kbli', 'kbli', 'code'];
const KOLOM_JUDUL = ['judul', 'judul kbli', 'judul_kbli', 'uraian', 'nama', 'title'];
const PANJANG_JUDUL = 300;

const cari = (kepala: string[], nama: string[]) =>
  kepala.findIndex((satu) => nama.includes(satu.trim().toLowerCase()));

/**
 * Reads the table of a published KBLI file. Only classes of five digits are kept; sections and groups
 * are counted as left out.
 *
 * @param tabel rows of cells, the first being the header
 */
export function bacaTabelKbli(tabel: readonly string[][]): HasilBacaKbli {
  const [kepala, ...isi] = tabel;
  const kolomKode = cari(kepala ?? [], KOLOM_KODE);
  const kolomJudul = cari(kepala ?? [], KOLOM_JUDUL);
  if (kolomKode < 0 || kolomJudul < 0) {
    return { ok: false, galat: 'Baris pertama harus memuat kolom "kode" dan "judul".' };
  }
  const hasil = new Map<string, string>();
  let dilewati = 0;
  for (const [nomor, sel] of isi.entries()) {
    const kode = (sel[kolomKode] ?? '').trim();
    const judul = bersihkanTeks(sel[kolomJudul] ?? '', PANJANG_JUDUL * 4);
    if (!/^\d{5}$/.test(kode)) {
      dilewati += 1;
      continue;
    }
    if (!judul.ok || judul.nilai === '' || [...judul.nilai].length > PANJANG_JUDUL) {
      return { ok: false, galat: `Baris ${nomor + 2}: judul kode ${kode} tidak terbaca.` };
    }
    const lain = hasil.get(kode);
    if (lain !== undefined && lain !== judul.nilai) {
      return {
        ok: false,
        galat: `Baris ${nomor + 2}: kode ${kode} muncul dua kali dengan judul berbeda.`,
      };
    }
    hasil.set(kode, judul.nilai);
  }
  if (hasil.size === 0) return { ok: false, galat: 'Tidak ada kode lima angka dalam berkas ini.' };
  return { ok: true, baris: [...hasil].map(([kode, judul]) => ({ kode, judul })), dilewati };
}
