import { awalKecil, formatTanggal } from '@/lib/platform/format';
import type { Peringatan } from '@/lib/platform/periksa';
import { kelahiranMungkin } from '@/lib/umkm/identitas/nik-penduduk/rules';
import { periksaNikPenduduk, periksaNpwp, peringatanUmur } from '@/lib/umkm/identitas/rules';
import { JABATAN_PENGURUS, type JabatanKoperasi, labelAcuan } from '../acuan';
import { ratakan } from '../nama/rules';

/** Offices that one person holds at a time. */
const SATU_ORANG: readonly JabatanKoperasi[] = ['KETUA', 'KETUA_PENGAWAS'];

/** Whether an office may have a second holder beside those who hold it now. */
export const bolehBerbagi = (jabatan: JabatanKoperasi): boolean => !SATU_ORANG.includes(jabatan);

/**
 * Of a list written at once: each entry with an office of one person that stands further up already.
 *
 * @returns `letak` its place, `pertama` the place of the one further up
 */
export function jabatanBerulang(
  daftar: readonly { jabatan: JabatanKoperasi }[],
): { letak: number; pertama: number; jabatan: JabatanKoperasi }[] {
  return daftar.flatMap(({ jabatan }, letak) => {
    const pertama = daftar.findIndex((satu) => satu.jabatan === jabatan);
    return bolehBerbagi(jabatan) || pertama === letak ? [] : [{ letak, pertama, jabatan }];
  });
}

/** One office holder, as far as telling people apart goes. */
export interface PemegangJabatan {
  jabatan: JabatanKoperasi;
  nama: string;
  nikPenduduk: string | null;
}

/** Offices of the pengurus, apart from those of the pengawas. */
export const PENGURUS = ['KETUA', 'WAKIL_KETUA', 'SEKRETARIS', 'BENDAHARA'] as const;
const adalahPengurus = (jabatan: JabatanKoperasi): boolean =>
  (PENGURUS as readonly JabatanKoperasi[]).includes(jabatan);

/** A small koperasi may let one of its pengurus manage it; nothing else goes together. */
const bolehMerangkap = (a: JabatanKoperasi, b: JabatanKoperasi): boolean =>
  (a === 'MANAJER' && adalahPengurus(b)) || (b === 'MANAJER' && adalahPengurus(a));

/** Whether two entries are one person: by the identity number where both have one, else by the name. */
function orangSama(a: PemegangJabatan, b: PemegangJabatan): 'PASTI' | 'MUNGKIN' | null {
  if (a.nikPenduduk && b.nikPenduduk) return a.nikPenduduk === b.nikPenduduk ? 'PASTI' : null;
  return ratakan(a.nama) === ratakan(b.nama) ? 'MUNGKIN' : null;
}

const jabatanKecil = (jabatan: JabatanKoperasi): string =>
  labelAcuan(JABATAN_PENGURUS, jabatan).toLowerCase();

export interface Rangkap {
  /** False when only the names are alike, which two people may share. */
  pasti: boolean;
  jabatanLain: JabatanKoperasi;
  pesan: string;
}

/** The other office that the same person seems to hold among these; what is certain comes first. */
export function rangkapJabatan(
  satu: PemegangJabatan,
  lain: readonly PemegangJabatan[],
): Rangkap | undefined {
  const temuan = lain
    .filter((itu) => !bolehMerangkap(satu.jabatan, itu.jabatan))
    .map((itu) => ({ itu, sama: orangSama(satu, itu) }));
  const pasti = temuan.find(({ sama }) => sama === 'PASTI');
  if (pasti) {
    const { nama, jabatan } = pasti.itu;
    return {
      pasti: true,
      jabatanLain: jabatan,
      pesan: `NIK penduduk ini sama dengan NIK penduduk ${nama}, ${jabatanKecil(jabatan)}. Satu orang hanya memegang satu jabatan.`,
    };
  }
  const mungkin = temuan.find(({ sama }) => sama === 'MUNGKIN');
  if (!mungkin) return undefined;
  const { nama, jabatan } = mungkin.itu;
  return {
    pasti: false,
    jabatanLain: jabatan,
    pesan: `${nama} tertulis sebagai ${jabatanKecil(jabatan)} dan sebagai ${jabatanKecil(satu.jabatan)}. Satu orang hanya memegang satu jabatan; pastikan ini dua orang yang senama.`,
  };
}

/** Of a list written at once: each entry whose person stands further up already, by its place. */
export function rangkapDaftar(
  daftar: readonly PemegangJabatan[],
): ({ letak: number; jabatan: JabatanKoperasi } & Rangkap)[] {
  return daftar.flatMap((satu, letak) => {
    const rangkap = rangkapJabatan(satu, daftar.slice(0, letak));
    return rangkap ? [{ letak, jabatan: satu.jabatan, ...rangkap }] : [];
  });
}

/**
 * A term that begins before the koperasi has its legal standing, which the founding meeting may decide.
 *
 * @param mulai ISO day, as `tanggalBadanHukum`; null where it is not known
 */
export function peringatanMulai(
  mulai: string | null,
  tanggalBadanHukum: string | null,
): Peringatan[] {
  if (!mulai || !tanggalBadanHukum || mulai >= tanggalBadanHukum) return [];
  const pesan = `Menjabat sejak ${formatTanggal(mulai)}, sebelum tanggal badan hukum ${formatTanggal(tanggalBadanHukum)}. Periksa keduanya. Yang dipilih rapat pendirian memang dapat lebih dahulu.`;
  return [{ kode: 'MENJABAT_SEBELUM_BADAN_HUKUM', pesan, isian: 'mulai' }];
}

/** What an office holder tells of their life: identity number (16 digits) and first day of the term (ISO). */
export interface RiwayatPemegang {
  nikPenduduk: string | null;
  mulai: string | null;
}

/**
 * Whether a term begins before its holder was born, by the identity number in whatever century.
 *
 * @param hariIni 'YYYY-MM-DD'
 * @returns the sentence for the field of the first day; null where it may be
 */
export function belumLahir(
  { nikPenduduk, mulai }: RiwayatPemegang,
  hariIni: string,
): string | null {
  if (!nikPenduduk || !mulai) return null;
  const lahir = kelahiranMungkin(nikPenduduk, hariIni);
  if (lahir.length === 0 || lahir.some((hari) => hari <= mulai)) return null;
  return `Menurut NIK penduduknya, orang ini lahir ${formatTanggal(lahir[0] ?? '')}, jadi tidak mungkin menjabat sebelum lahir. Periksa tanggal ini dan NIK penduduknya.`;
}

/** With the tax number, 15 or 16 digits. */
export interface DiriPemegang extends RiwayatPemegang {
  npwp: string | null;
}

/**
 * What is odd in the numbers of an office holder, by the rules for an owner. Where the number was
 * first registered says nothing here: nobody asks where an office holder lives. The age counts on the first
 * day of the term, else today.
 *
 * @param hariIni 'YYYY-MM-DD'
 * @returns each doubt with the name of its field
 */
export function peringatanOrang(
  { npwp, ...satu }: DiriPemegang,
  hariIni: string,
): (Peringatan & { isian: 'nikPenduduk' | 'mulai' | 'npwp' })[] {
  const nikPenduduk = satu.nikPenduduk ?? undefined;
  const pajak = npwp ? periksaNpwp(npwp, { badan: false, nikPenduduk }) : null;
  return [
    ...peringatanNikPenduduk(satu, hariIni),
    ...(pajak?.ok ? pajak.peringatan.map((ragu) => ({ ...ragu, isian: 'npwp' as const })) : []),
  ];
}

function peringatanNikPenduduk(
  { nikPenduduk, mulai }: RiwayatPemegang,
  hariIni: string,
): (Peringatan & { isian: 'nikPenduduk' | 'mulai' })[] {
  if (!nikPenduduk) return [];
  const hasil = periksaNikPenduduk(nikPenduduk, {
    hariIni,
    kodeKota: nikPenduduk.slice(0, 4),
    umurMinimum: 0,
  });
  if (!hasil.ok) return [];
  return [
    ...hasil.peringatan.map((satu) => ({ ...satu, isian: 'nikPenduduk' as const })),
    ...peringatanUmur(hasil.tanggalLahir, mulai ?? hariIni).map((satu) =>
      mulai
        ? {
            ...satu,
            pesan: `Saat mulai menjabat, ${awalKecil(satu.pesan)} Periksa tanggal mulai dan NIK penduduknya.`,
            isian: 'mulai' as const,
          }
        : { ...satu, isian: 'nikPenduduk' as const },
    ),
  ];
}

/** Of the numbers of an office holder the trail tells only that they were written down. */
const RAHASIA = ['telepon', 'nikPenduduk', 'npwp'] as const;

/** What the trail tells of a new office holder beside office, name and day. */
export const jejakDiri = (
  satu: Readonly<Record<(typeof RAHASIA)[number], string | null>>,
): Record<string, 'diisi'> =>
  Object.fromEntries(
    RAHASIA.filter((nama) => satu[nama] !== null).map((nama) => [nama, 'diisi' as const]),
  );

/** Why somebody cannot take an office; the field or the panel says more. */
export const PESAN_JABATAN = {
  JABATAN_TERISI: 'Jabatan ini hanya dipegang satu orang.',
  RANGKAP_JABATAN: 'Satu orang hanya memegang satu jabatan.',
  SEBELUM_LAHIR: 'Tidak mungkin menjabat sebelum lahir.',
  // The panel with the doubt says it all.
  PERLU_KONFIRMASI: '',
} as const;
