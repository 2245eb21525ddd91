import { LABEL_ISIAN } from '../bagian/rules';
import type { Bagian } from '../bagian/schema';

/** Fields that an officer compared with papers: a change of one asks for a new look. */
const DIPERIKSA: Partial<Record<Bagian, readonly string[]>> = {
  pemilik: ['nama', 'nikPenduduk'],
  usaha: [
    ...['nama', 'kegiatanUtama', 'jenisUsahaKode', 'statusBadanUsaha', 'nib'],
    ...['kbliVersi', 'kbliKode'],
  ],
  lokasi: ['alamat', 'rt', 'rw', 'kelurahanKode'],
  // Every permit; the day of issue only serves to read the number and is not kept.
  perizinan: Object.keys(LABEL_ISIAN.perizinan).filter((isian) => isian !== 'pirtTerbit'),
};

/** Which changes bring the business back to an officer, where the fields alone do not say it. */
const KALIMAT_DIPERIKSA: Partial<Record<Bagian, string>> = {
  keuangan:
    'Bila modal atau omzet yang baru mengubah kelas usaha Anda (mikro, kecil, atau menengah), petugas memeriksanya sekali lagi.',
  perizinan:
    'Bila Anda menambah, mengubah, atau menghapus izin, petugas memeriksanya sekali lagi. Sampai diperiksa, usaha ini tercatat menunggu diperiksa.',
};

/** What the form of a topic of a verified business says about being checked again. */
export function kalimatDiperiksaLagi(bagian: Bagian): string {
  const label: Record<string, string> = LABEL_ISIAN[bagian];
  // 'Nama usaha' within a sentence is 'nama usaha'; 'NIB' stays.
  const sebutan = (DIPERIKSA[bagian] ?? []).map((isian) =>
    (label[isian] ?? isian).replace(/^[A-Z](?=[a-z])/, (huruf) => huruf.toLowerCase()),
  );
  const kalimat = KALIMAT_DIPERIKSA[bagian];
  if (kalimat) return kalimat;
  if (sebutan.length === 0) return 'Perubahan di sini tidak perlu diperiksa petugas lagi.';
  const semua = new Intl.ListFormat('id', { type: 'disjunction' }).format(sebutan);
  const kelas =
    bagian === 'usaha' ? ' Begitu juga bila tanggal mulai yang baru mengubah kelas usahanya.' : '';
  return `Bila Anda mengubah ${semua}, petugas memeriksanya sekali lagi.${kelas}`;
}

/** These never stand on a page; typed at all means typed anew. */
const TERTUTUP = ['nikPenduduk', 'telepon', 'npwp'];

/** What officers see of a person only where they show why (`identitas:buka`), or, of a disability, not at all. */
const TERTUTUP_BAGI_PETUGAS: Partial<Record<Bagian, readonly string[]>> = {
  pemilik: ['tempatLahir', 'tanggalLahir', 'disabilitas'],
  alamat: ['alamat'],
};

/** Fields whose stored value the form does not show, so that empty means unchanged. */
export const isianTertutup = (bagian: Bagian, olehPetugas: boolean): readonly string[] => [
  ...TERTUTUP,
  ...(olehPetugas ? (TERTUTUP_BAGI_PETUGAS[bagian] ?? []) : []),
];

/** What the form may start with: the closed fields empty. */
export const tanpaTertutup = (
  nilai: Readonly<Record<string, string>>,
  tertutup: readonly string[],
): Record<string, string> =>
  Object.fromEntries(Object.entries(nilai).filter(([isian]) => !tertutup.includes(isian)));

/** Names of the fields whose typed value differs from the stored one. */
export function isianBerubah(
  tersimpan: Readonly<Record<string, string>>,
  diketik: Readonly<Record<string, string>>,
  semua: readonly string[],
  tertutup: readonly string[],
): string[] {
  return semua.filter((isian) => {
    if (tertutup.includes(isian)) return Boolean(diketik[isian]);
    return (tersimpan[isian] ?? '') !== (diketik[isian] ?? '');
  });
}

export const perluDiperiksaLagi = (bagian: Bagian, berubah: readonly string[]): boolean =>
  berubah.some((isian) => DIPERIKSA[bagian]?.includes(isian));
