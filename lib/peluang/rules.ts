import { lindungi, lindungiBagian } from '@/lib/dasbor/perlindungan/rules';
import type { JumlahTerlindung } from '@/lib/dasbor/types';
import { halanganKoperasi } from '@/lib/keanggotaan/pengajuan/rules';
import type { KoperasiDikenal } from '../kecocokan/types';
import type { HitungKelurahan } from './types';

/** Healthy enough to be recommended, and taking members. */
export const sehatTerbuka = (
  koperasi: Pick<KoperasiDikenal, 'kategori'> & Parameters<typeof halanganKoperasi>[0],
): boolean =>
  (koperasi.kategori === 'SEHAT' || koperasi.kategori === 'CUKUP_SEHAT') &&
  halanganKoperasi(koperasi) === null;

/**
 * Koperasi that people of a kelurahan could join: healthy, open, within reach. A KKMP only in its own
 * kelurahan.
 *
 * @param jarak metres from that kelurahan
 * @returns the nearest first
 */
export function koperasiTerjangkau(
  kelurahanKode: string,
  koperasi: readonly KoperasiDikenal[],
  jarak: ReadonlyMap<string, number>,
  jangkauan: number,
): { koperasi: KoperasiDikenal; meter: number }[] {
  return koperasi
    .filter(sehatTerbuka)
    .filter((satu) => !satu.adalahKkmp || satu.kelurahanKode === kelurahanKode)
    .map((satu) => ({ koperasi: satu, meter: jarak.get(satu.kelurahanKode) ?? jangkauan + 1 }))
    .filter(({ meter }) => meter <= jangkauan)
    .sort((a, b) => a.meter - b.meter || a.koperasi.nama.localeCompare(b.koperasi.nama));
}

export interface TampilKelurahan {
  usaha: JumlahTerlindung;
  tanpa: JumlahTerlindung;
  tanpaSebidang: JumlahTerlindung;
}

/** What the public dashboard shows of a kelurahan or of the city. */
export interface TampilDasbor {
  jumlah: JumlahTerlindung;
  anggota: JumlahTerlindung;
}

/** Those without a koperasi as all less members: nothing that the dashboard does not tell already. */
function tanpaDariDasbor({ jumlah, anggota }: TampilDasbor, palingSedikit: number) {
  if (jumlah === 'TERSEMBUNYI' || anggota === 'TERSEMBUNYI') return 'TERSEMBUNYI';
  return lindungi(jumlah - anggota, palingSedikit);
}

/**
 * Aggregates for a reader who must not be able to guess persons. The first two columns follow from the
 * public dashboard; the third is hidden with the second, where it or its rest is a small group, and where
 * the sum of the city would give a single hidden one away.
 *
 * @param dasbor what the dashboard shows, in the order of `hitung`
 */
export function lindungiPeluang(
  hitung: readonly HitungKelurahan[],
  dasbor: readonly TampilDasbor[],
  palingSedikit: number,
): TampilKelurahan[] {
  const tanpa = dasbor.map((satu) => tanpaDariDasbor(satu, palingSedikit));
  const sebidang = lindungiBagian(
    hitung.map((satu) => satu.tanpaSebidang),
    palingSedikit,
    hitung.map(
      (satu, i) =>
        tanpa[i] === 'TERSEMBUNYI' ||
        lindungi(satu.tanpa - satu.tanpaSebidang, palingSedikit) === 'TERSEMBUNYI',
    ),
  );
  return hitung.map((_, i) => ({
    usaha: dasbor[i]?.jumlah ?? 'TERSEMBUNYI',
    tanpa: tanpa[i] ?? 'TERSEMBUNYI',
    tanpaSebidang: sebidang[i] ?? 'TERSEMBUNYI',
  }));
}

/** The same for the whole city, whose rows are shown beside it. */
export function lindungiKota(
  hitung: readonly HitungKelurahan[],
  dasbor: TampilDasbor,
  palingSedikit: number,
): TampilKelurahan {
  const jumlahkan = (nama: 'tanpa' | 'tanpaSebidang') =>
    hitung.reduce((n, satu) => n + satu[nama], 0);
  const [sebidang, sisa] = [
    jumlahkan('tanpaSebidang'),
    jumlahkan('tanpa') - jumlahkan('tanpaSebidang'),
  ];
  const tanpa = tanpaDariDasbor(dasbor, palingSedikit);
  const tertutup = tanpa === 'TERSEMBUNYI' || lindungi(sisa, palingSedikit) === 'TERSEMBUNYI';
  return {
    usaha: dasbor.jumlah,
    tanpa,
    tanpaSebidang: tertutup ? 'TERSEMBUNYI' : lindungi(sebidang, palingSedikit),
  };
}
