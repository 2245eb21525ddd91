import type { IsiAturan } from '@/lib/aturan/schema';
import { halanganKoperasi } from '@/lib/keanggotaan/pengajuan/rules';
import type { KategoriKesehatan, KebutuhanModal } from '@/lib/platform/db/generated/enums';
import {
  FAKTOR,
  type Faktor,
  type HalanganCocok,
  type Kecocokan,
  type KoperasiDikenal,
  type KoperasiDinilai,
  type ProfilUsaha,
  type TingkatBidang,
} from './types';

export type AturanKecocokan = IsiAturan<'kecocokan-koperasi'>;

/** Raised when the way of computing changes, so that everything kept is computed anew. */
export const VERSI_HITUNGAN = 3;

export const PENUH = 1_000;

/**
 * Bands of monthly means in rupiah: up to `sampai`, counted as `dipakai`, its lower end (for the lowest
 * band half of its upper end), so that what is asked of an owner is never played down.
 */
export const GOLONGAN_KEMAMPUAN: readonly { sampai: bigint | null; dipakai: bigint }[] = [
  { sampai: 1_000_000n, dipakai: 500_000n },
  { sampai: 2_500_000n, dipakai: 1_000_000n },
  { sampai: 5_000_000n, dipakai: 2_500_000n },
  { sampai: 10_000_000n, dipakai: 5_000_000n },
  { sampai: 25_000_000n, dipakai: 10_000_000n },
  { sampai: 100_000_000n, dipakai: 25_000_000n },
  { sampai: null, dipakai: 100_000_000n },
];

/**
 * Band of the monthly means of a business: a twelfth of its yearly sales, or of its capital where the
 * sales are not known.
 *
 * @returns null when neither is known
 */
export function golonganKemampuan(omzetTahunan: bigint | null, modal: bigint | null) {
  const setahun = omzetTahunan ?? modal;
  if (setahun === null) return null;
  const sebulan = setahun / 12n;
  return GOLONGAN_KEMAMPUAN.findIndex(({ sampai }) => sampai === null || sebulan < sampai);
}

/** Rupiah that a product must lend to cover each answer. */
export const PERLU_PLAFON: Record<Exclude<KebutuhanModal, 'TIDAK_PERLU'>, bigint> = {
  SAMPAI_10_JUTA: 10_000_000n,
  SAMPAI_50_JUTA: 50_000_000n,
  SAMPAI_200_JUTA: 200_000_000n,
  DI_ATAS_200_JUTA: 200_000_001n,
};

/** Sektor whose businesses have goods that a koperasi pemasaran can sell for them. */
const MENJUAL = new Set([1, 3, 9]);
const PERDAGANGAN = 7;

/** Jenis that serve members of every field, whatever field they are registered under. */
const SEMUA_BIDANG: ReadonlySet<KoperasiDinilai['jenis']> = new Set(['SIMPAN_PINJAM', 'KONSUMEN']);

/**
 * How a koperasi goes together with the sektor of a business. A koperasi produsen, pemasaran or jasa is
 * there for the trade of its own sektor; for a business of another one only a koperasi pemasaran in trade
 * is, which sells what its members make. Simpan pinjam and konsumen serve members of every field: what
 * they deal in themselves says nothing of their members.
 */
export function tingkatBidang(
  sektor: number | null,
  { jenis, sektorUsaha }: Pick<KoperasiDinilai, 'jenis' | 'sektorUsaha'>,
): TingkatBidang {
  if (sektor === null || SEMUA_BIDANG.has(jenis)) return 'UMUM';
  if (sektor === sektorUsaha) return 'SAMA';
  return jenis === 'PEMASARAN' && sektorUsaha === PERDAGANGAN && MENJUAL.has(sektor)
    ? 'SEJALAN'
    : 'LAIN';
}

export const meminjamkan = (koperasi: KoperasiDinilai): boolean =>
  koperasi.jenis === 'SIMPAN_PINJAM' || koperasi.punyaUsp || koperasi.plafonMaks !== null;

/** Why this owner cannot join, or null; a KKMP takes residents of its kelurahan (Juklak Menkop 1/2025). */
export function halanganCocok(
  koperasi: KoperasiDikenal,
  wargaKelurahanKode: string,
): HalanganCocok | null {
  if (koperasi.adalahKkmp && koperasi.kelurahanKode !== wargaKelurahanKode) return 'BUKAN_WARGA';
  return halanganKoperasi(koperasi);
}

/** A koperasi that is not healthy, or that one cannot join, is never recommended, whatever its points. */
export const dapatDisarankan = ({
  kategori,
  halangan,
}: {
  kategori: KategoriKesehatan;
  halangan: HalanganCocok | null;
}): boolean => kategori !== 'TIDAK_SEHAT' && halangan === null;

/** 1.000 up to `dari`, 0 from `sampai` on, falling evenly between. */
function menurun(nilai: number, dari: number, sampai: number): number {
  if (nilai <= dari) return PENUH;
  if (nilai >= sampai) return 0;
  return Math.floor(((sampai - nilai) * PENUH) / (sampai - dari));
}

/** Simpanan pokok in tenths of a percent of the monthly means. */
export const porsiSimpanan = (simpananPokok: bigint, golongan: number): number =>
  Number((simpananPokok * 1_000n) / (GOLONGAN_KEMAMPUAN[golongan]?.dipakai ?? 1n));

function permilModal(profil: ProfilUsaha, koperasi: KoperasiDinilai, aturan: AturanKecocokan) {
  const { kebutuhan } = profil;
  // Without a need nothing tells koperasi apart here.
  if (kebutuhan === null || kebutuhan === 'TIDAK_PERLU') return PENUH;
  if (!meminjamkan(koperasi)) return 0;
  if (koperasi.plafonMaks === null) return aturan.modal.tanpaProduk * 10;
  return koperasi.plafonMaks >= PERLU_PLAFON[kebutuhan] ? PENUH : aturan.modal.plafonKurang * 10;
}

function permilSimpanan(profil: ProfilUsaha, koperasi: KoperasiDinilai, aturan: AturanKecocokan) {
  if (koperasi.simpananPokok === null) return 0;
  if (profil.kemampuan === null) return PENUH / 2;
  const porsi = porsiSimpanan(koperasi.simpananPokok, profil.kemampuan);
  return menurun(porsi, aturan.simpanan.ringanPersen * 10, aturan.simpanan.beratPersen * 10);
}

const PERSEN_BIDANG: Record<TingkatBidang, keyof AturanKecocokan['bidang']> = {
  SAMA: 'sama',
  SEJALAN: 'sejalan',
  UMUM: 'umum',
  LAIN: 'lain',
};

function permilKesehatan({ kategori }: KoperasiDinilai, { kesehatan }: AturanKecocokan): number {
  if (kategori === 'SEHAT') return PENUH;
  if (kategori === 'CUKUP_SEHAT') return kesehatan.cukupSehat * 10;
  return kategori === 'BELUM_DINILAI' ? kesehatan.belumDinilai * 10 : 0;
}

/**
 * How well one koperasi fits one business. Whole numbers throughout: each factor is met to 0–1.000
 * parts, times its weight (all weights together are 100).
 *
 * @param jarak metres between the centroids of the two kelurahan
 */
export function nilaiKecocokan(
  profil: ProfilUsaha,
  koperasi: KoperasiDinilai,
  jarak: number,
  aturan: AturanKecocokan,
): Kecocokan {
  const halangan = halanganCocok(koperasi, profil.wargaKelurahanKode);
  const bidang = tingkatBidang(profil.sektor, koperasi);
  const permil: Record<Faktor, number> = {
    jarak: menurun(jarak, aturan.jarak.dekatMeter, aturan.jarak.jauhMeter),
    bidang: aturan.bidang[PERSEN_BIDANG[bidang]] * 10,
    modal: permilModal(profil, koperasi, aturan),
    pola: profil.pola === null || profil.pola === koperasi.pola ? PENUH : 0,
    kesehatan: permilKesehatan(koperasi, aturan),
    keterbukaan: halangan === null ? PENUH : 0,
    simpanan: permilSimpanan(profil, koperasi, aturan),
  };
  let skor = 0;
  for (const faktor of FAKTOR) skor += aturan.bobot[faktor] * permil[faktor];
  const disarankan =
    dapatDisarankan({ kategori: koperasi.kategori, halangan }) &&
    skor >= aturan.disarankanMulai * PENUH;
  return { koperasi, jarak, bidang, halangan, permil, skor, disarankan };
}

/** Recommended ones first, then by points, then the nearer, then by name. */
export function bandingkan(a: Kecocokan, b: Kecocokan): number {
  if (a.disarankan !== b.disarankan) return a.disarankan ? -1 : 1;
  if (a.skor !== b.skor) return b.skor - a.skor;
  if (a.jarak !== b.jarak) return a.jarak - b.jarak;
  return a.koperasi.nama.localeCompare(b.koperasi.nama) || (a.koperasi.id < b.koperasi.id ? -1 : 1);
}

/** Metres from one kelurahan to each other one. */
export type JarakKelurahan = ReadonlyMap<string, number>;

/**
 * All koperasi by how well they fit; none is left out.
 *
 * @param jarak from the kelurahan of the business
 */
export function susunPeringkat(
  profil: ProfilUsaha,
  koperasi: readonly KoperasiDinilai[],
  jarak: JarakKelurahan,
  aturan: AturanKecocokan,
): Kecocokan[] {
  return koperasi
    .map((satu) =>
      nilaiKecocokan(profil, satu, jarak.get(satu.kelurahanKode) ?? aturan.jarak.jauhMeter, aturan),
    )
    .sort(bandingkan);
}

/** The beginning of a ranking, and how many koperasi are recommended or of the same field in the whole of it. */
export interface RingkasanPeringkat {
  terbaik: Kecocokan[];
  disarankan: number;
  sebidang: number;
}

/** The same as the first `n` of `susunPeringkat`, without sorting the rest. */
export function ringkasPeringkat(
  profil: ProfilUsaha,
  koperasi: readonly KoperasiDinilai[],
  jarak: JarakKelurahan,
  aturan: AturanKecocokan,
  n: number,
): RingkasanPeringkat {
  const hasil: RingkasanPeringkat = { terbaik: [], disarankan: 0, sebidang: 0 };
  const { terbaik } = hasil;
  for (const calon of koperasi) {
    const meter = jarak.get(calon.kelurahanKode) ?? aturan.jarak.jauhMeter;
    const satu = nilaiKecocokan(profil, calon, meter, aturan);
    if (satu.disarankan) hasil.disarankan += 1;
    if (cocokSebidang(satu, aturan)) hasil.sebidang += 1;
    const akhir = terbaik.at(-1);
    if (terbaik.length === n && akhir && bandingkan(satu, akhir) > 0) continue;
    const letak = terbaik.findIndex((lain) => bandingkan(satu, lain) < 0);
    terbaik.splice(letak < 0 ? terbaik.length : letak, 0, satu);
    if (terbaik.length > n) terbaik.pop();
  }
  return hasil;
}

/** Recommended, within reach, and of the field of the business: what keeps a new koperasi from being needed. */
export const cocokSebidang = (satu: Kecocokan, aturan: AturanKecocokan): boolean =>
  satu.disarankan &&
  satu.jarak <= aturan.jarak.jangkauanMeter &&
  (satu.bidang === 'SAMA' || satu.bidang === 'SEJALAN');

/**
 * The nearest koperasi that keeps a new one from being needed for any of some profiles.
 *
 * @param jarakDari metres from a kelurahan to the others
 */
export function sebidangTerdekat(
  profil: readonly ProfilUsaha[],
  koperasi: readonly KoperasiDinilai[],
  jarakDari: (kelurahanKode: string) => JarakKelurahan,
  aturan: AturanKecocokan,
): Kecocokan | null {
  const cocok = profil.flatMap((satu) =>
    susunPeringkat(satu, koperasi, jarakDari(satu.kelurahanKode), aturan).filter((hasil) =>
      cocokSebidang(hasil, aturan),
    ),
  );
  return cocok.sort((a, b) => a.jarak - b.jarak || bandingkan(a, b))[0] ?? null;
}

/** Points of one factor, thousandths: weight × permil. */
export const poinFaktor = (satu: Kecocokan, faktor: Faktor, aturan: AturanKecocokan): number =>
  aturan.bobot[faktor] * satu.permil[faktor];

/** '82,5' of 82.500 thousandths: one decimal, cut off and not rounded up. */
export function tulisPoin(ribuan: number): string {
  const sepersepuluh = Math.floor(ribuan / 100);
  const [bulat, sisa] = [Math.floor(sepersepuluh / 10), sepersepuluh % 10];
  return sisa === 0 ? String(bulat) : `${bulat},${sisa}`;
}
