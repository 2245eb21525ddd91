import type { IsiAturan } from '@/lib/aturan/schema';
import { type HalanganKoperasi, PESAN_AJUKAN } from '@/lib/keanggotaan/pengajuan/rules';
import type { KategoriKesehatan } from '@/lib/platform/db/generated/enums';
import { formatDesimal, formatTanggal } from '@/lib/platform/format';
import { alamatDaftar, bacaKursor } from '@/lib/platform/keyset';
import { KECAMATAN, KELURAHAN } from '@/lib/wilayah/data';
import type { KukDto } from '../kuk/types';
import type { StatusRat } from '../rat/rules';
import { PARAMETER_SARING, type ParameterSaring, type SaringPublik } from './schema';

export const JALUR_PUBLIK = '/koperasi';

/** Cards of a page. */
export const UKURAN_HALAMAN = 25;

const namaKecamatan = new Map(KECAMATAN.map(({ kode, nama }) => [kode, nama]));
const kelurahanMenurutKode = new Map(KELURAHAN.map((satu) => [satu.kode, satu]));

/** 'Curug, Cimanggis': two kelurahan are called Curug. An unknown code is shown as it is. */
export function namaWilayah(kelurahanKode: string): string {
  const satu = kelurahanMenurutKode.get(kelurahanKode);
  return satu ? `${satu.nama}, ${namaKecamatan.get(satu.kecamatanKode)}` : kelurahanKode;
}

export function namaKecamatanDari(kode: string): string {
  return namaKecamatan.get(kode) ?? kode;
}

/** Where the next page starts: distance (when ordered by it), name and id of a row. */
export interface KunciDaftar {
  jarak: number | null;
  nama: string;
}

export const tulisKunci = ({ jarak, nama }: KunciDaftar): string =>
  jarak === null ? nama : `${jarak}~${nama}`;

/** Null when the list is ordered by distance and the text holds none. */
export function bacaKunci(teks: string, denganJarak: boolean): KunciDaftar | null {
  if (!denganJarak) return { jarak: null, nama: teks };
  const [, jarak, nama] = /^(\d{1,6})~(.+)$/s.exec(teks) ?? [];
  return jarak === undefined || nama === undefined ? null : { jarak: Number(jarak), nama };
}

/** Places that belong to another order: with a kelurahan the list goes by distance, else by name. */
export const tempatAsing = (
  saring: Pick<SaringPublik, 'kelurahan' | 'setelah' | 'sebelum'>,
): ('setelah' | 'sebelum')[] =>
  (['setelah', 'sebelum'] as const).filter((nama) => {
    const kursor = bacaKursor(saring[nama] ?? '');
    return !kursor || bacaKunci(kursor.kunci, saring.kelurahan !== undefined) === null;
  });

/** Address of the list; a change of filter starts at the first page again. */
export function alamatPublik(
  saring: Partial<SaringPublik>,
  ubah: Partial<Record<keyof SaringPublik, string | null>> = {},
): string {
  const dipakai = PARAMETER_SARING.map((nama): [ParameterSaring, string | undefined] => [
    nama,
    saring[nama],
  ]);
  return alamatDaftar(JALUR_PUBLIK, { ...Object.fromEntries(dipakai), ...ubah });
}

/** Why a person cannot apply to a koperasi now, to whoever reads about it. */
export const KALIMAT_HALANGAN: Record<HalanganKoperasi, string> = {
  KOPERASI_TIDAK_AKTIF: 'Koperasi ini tidak aktif, jadi tidak menerima anggota baru.',
  TIDAK_MENERIMA_ANGGOTA: 'Koperasi ini sedang tidak menerima anggota baru.',
  SIMPANAN_BELUM_DITETAPKAN:
    'Koperasi ini belum menuliskan besarnya simpanan, jadi Anda belum dapat mengajukan lewat portal. Hubungi koperasinya dahulu.',
  ANGGOTANYA_KOPERASI: PESAN_AJUKAN.ANGGOTANYA_KOPERASI,
};

/** Where the koperasi stands with its yearly meeting, as a sentence. */
export function kalimatRat({ keadaan, tahunBuku, batas }: StatusRat, tanggal: string | null) {
  switch (keadaan) {
    case 'SUDAH':
      return `Rapat untuk tahun buku ${tahunBuku} sudah diadakan${tanggal ? ` pada ${formatTanggal(tanggal)}` : ''}.`;
    case 'BELUM_JATUH_TEMPO':
      return `Rapat untuk tahun buku ${tahunBuku} belum dilaporkan. Batasnya ${formatTanggal(batas)}.`;
    case 'TERLAMBAT':
      return `Rapat untuk tahun buku ${tahunBuku} belum dilaporkan, padahal batasnya ${formatTanggal(batas)}.`;
    case 'DUA_TAHUN_TANPA_RAT':
      return `Sudah dua tahun buku (${tahunBuku - 1} dan ${tahunBuku}) koperasi ini tidak melaporkan rapat.`;
    case 'BELUM_ADA_DATA':
      return `Belum ada laporan tahunan koperasi ini yang terverifikasi di portal, jadi rapat untuk tahun buku ${tahunBuku} belum diketahui.`;
    case 'BELUM_WAJIB':
      return `Koperasi ini baru berdiri, jadi belum wajib mengadakan rapat untuk tahun buku ${tahunBuku}.`;
  }
}

/**
 * What a total must be for each category, in words: 'nilai 66 sampai di bawah 80'.
 *
 * @param pita bands of the rule in force, from the highest down; several may share a category
 */
export function rentangKategori(
  pita: IsiAturan<'penilaian-kesehatan'>['pita'],
): { kategori: KategoriKesehatan; rentang: string }[] {
  const terendah = new Map(pita.map(({ kategori, mulai }) => [kategori, mulai]));
  let atas: string | null = null;
  return [...terendah].map(([kategori, mulai]) => {
    const bawah = mulai === '0' ? null : formatDesimal(mulai);
    const batas = atas === null ? null : formatDesimal(atas);
    atas = mulai;
    if (batas === null) return { kategori, rentang: `nilai ${bawah ?? 0} atau lebih` };
    return {
      kategori,
      rentang:
        bawah === null ? `nilai di bawah ${batas}` : `nilai ${bawah} sampai di bawah ${batas}`,
    };
  });
}

/** An address a link may lead to: http or https only; null for anything else. */
export function tautanSitus(situs: string): string | null {
  const lengkap = /^[a-z][a-z0-9+.-]*:/i.test(situs) ? situs : `https://${situs}`;
  try {
    const url = new URL(lengkap);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && url.hostname.includes('.') && url.username === '' ? url.href : null;
  } catch {
    return null;
  }
}

/** The class of the business: what the office has set, else what the latest verified report suggests. */
export function kalimatKukPublik(kuk: KukDto | null): string | null {
  if (!kuk) return null;
  if (kuk.kelas !== null) return `KUK ${kuk.kelas}, menurut ${kuk.sumber}`;
  const saran = kuk.saran.find((satu) => satu.utama) ?? kuk.saran[0];
  return saran ? `KUK ${saran.kelas} menurut hitungan portal, belum ditetapkan dinas` : null;
}
