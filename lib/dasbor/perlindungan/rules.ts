import { formatAngka } from '@/lib/platform/format';
import type { HitungUsaha, JumlahTerlindung } from '../types';

/*
 * Small groups are hidden, so that nobody can be guessed from a figure. Hiding the small ones alone is
 * not enough where their total is shown: a single hidden part is the total less the others.
 */

/** Hides a small group; zero and "unknown" give nothing away. */
export function lindungi(jumlah: number, palingSedikit: number): JumlahTerlindung {
  return jumlah > 0 && jumlah < palingSedikit ? 'TERSEMBUNYI' : jumlah;
}

/** What stands in place of a figure that is not shown. */
export const DISEMBUNYIKAN = 'disembunyikan';

/** A protected count as a cell of a file. */
export const selJumlah = (jumlah: JumlahTerlindung): string | number =>
  jumlah === 'TERSEMBUNYI' ? DISEMBUNYIKAN : jumlah;

/** The same as a page shows it. */
export const tulisJumlah = (jumlah: JumlahTerlindung): string =>
  jumlah === 'TERSEMBUNYI' ? DISEMBUNYIKAN : formatAngka(jumlah);

/**
 * Whether what is hidden can be computed all the same: zeros are shown, so each hidden part is one at least,
 * and, where only small ones are hidden, less than a group.
 */
function terhitung(isi: readonly number[], palingSedikit: number): boolean {
  const jumlah = isi.reduce((a, b) => a + b, 0);
  if (isi.length === 0 || jumlah < palingSedikit) return false;
  const terkecilSemua = jumlah === isi.length;
  const terbesarSemua =
    isi.every((n) => n < palingSedikit) && jumlah === isi.length * (palingSedikit - 1);
  return terkecilSemua || terbesarSemua;
}

/**
 * Parts of a total that is shown: hides the small ones, and with them the next smallest until at least
 * two are hidden that together are no small group and of which none can be computed; where nothing else is
 * left, the zeros too.
 *
 * @param juga parts to hide whatever their size
 */
export function lindungiBagian(
  jumlah: readonly number[],
  palingSedikit: number,
  juga: readonly boolean[] = [],
): JumlahTerlindung[] {
  const sembunyi = jumlah.map(
    (n, i) => lindungi(n, palingSedikit) === 'TERSEMBUNYI' || juga[i] === true,
  );
  const kurang = () => {
    const isi = jumlah.filter((_, i) => sembunyi[i]);
    if (!isi.some((n) => n > 0)) return false;
    return (
      isi.length < 2 ||
      isi.reduce((a, b) => a + b, 0) < palingSedikit ||
      terhitung(isi, palingSedikit)
    );
  };
  const berikut = [...jumlah.keys()]
    .filter((i) => !sembunyi[i] && (jumlah[i] as number) > 0)
    .sort((a, b) => (jumlah[a] as number) - (jumlah[b] as number));
  for (const i of berikut) {
    if (!kurang()) break;
    sembunyi[i] = true;
  }
  const tersembunyi = jumlah.filter((_, i) => sembunyi[i]);
  const nolJuga = terhitung(tersembunyi, palingSedikit);
  return jumlah.map((n, i) => (sembunyi[i] || (nolJuga && n === 0) ? 'TERSEMBUNYI' : n));
}

const KOLOM = ['jumlah', 'terverifikasi', 'anggota', 'perempuan', 'kriya', 'punyaNib'] as const;
export type UsahaTerlindung = Record<(typeof KOLOM)[number], JumlahTerlindung>;

/**
 * Rows of one table whose sums are shown, column by column. A row whose size is hidden hides all of its
 * columns; few men tell as much as few women.
 *
 * @param seluruh what is shown of their sums: where a sum is hidden, its parts would add up to it
 */
export function lindungiUsaha(
  baris: readonly HitungUsaha[],
  palingSedikit: number,
  seluruh?: UsahaTerlindung,
): UsahaTerlindung[] {
  const jumlah = lindungiBagian(
    baris.map((satu) => satu.jumlah),
    palingSedikit,
    baris.map(() => seluruh?.jumlah === 'TERSEMBUNYI'),
  );
  const barisTertutup = jumlah.map((n) => n === 'TERSEMBUNYI');
  const lakiSedikit = ({ kelaminDiketahui, perempuan }: HitungUsaha) =>
    lindungi(kelaminDiketahui - perempuan, palingSedikit) === 'TERSEMBUNYI';
  const kolom = Object.fromEntries(
    KOLOM.map((nama) => [
      nama,
      nama === 'jumlah'
        ? jumlah
        : lindungiBagian(
            baris.map((satu) => satu[nama]),
            palingSedikit,
            baris.map(
              (satu, i) =>
                barisTertutup[i] === true ||
                seluruh?.[nama] === 'TERSEMBUNYI' ||
                (nama === 'perempuan' && lakiSedikit(satu)),
            ),
          ),
    ]),
  );
  return baris.map(
    (_, i) =>
      Object.fromEntries(KOLOM.map((nama) => [nama, kolom[nama]?.[i] ?? 0])) as UsahaTerlindung,
  );
}
