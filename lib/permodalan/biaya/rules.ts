import type { AkadPembiayaan, CaraHitungJasa } from '@/lib/platform/db/generated/enums';

/**
 * The instalments of a loan, exact in whole rupiah. Percentages travel as decimal text and are counted
 * in millionths, so that no figure passes through floating point; see the ADR on the cost of a loan.
 *
 * Rounding: each jasa and each fee to the nearest rupiah, half up; the pokok of an instalment down, with
 * what is left over in the last instalment.
 */

/** How a price is counted; BAGI_HASIL is a share of the profit and no percentage of the loan. */
export type CaraBiaya = CaraHitungJasa | 'BAGI_HASIL';

/** What a loan costs, as its terms say. */
export interface KetentuanBiaya {
  cara: CaraBiaya;
  /** Percent of the pokok per year, '12.5'; for BAGI_HASIL percent of the profit. */
  persen: string;
  /** Percent of the pokok, taken off when the loan is paid out. */
  provisiPersen: string;
  /** Rupiah, taken off when the loan is paid out. */
  biayaAdministrasi: bigint;
}

export interface Angsuran {
  /** From 1. */
  ke: number;
  pokok: bigint;
  jasa: bigint;
  jumlah: bigint;
  /** Pokok that is still owed after it. */
  sisa: bigint;
}

export interface RencanaAngsuran {
  angsuran: Angsuran[];
  pokok: bigint;
  totalJasa: bigint;
  provisi: bigint;
  biayaAdministrasi: bigint;
  /** What the borrower has in hand: pokok less the fees. */
  diterima: bigint;
  /** Sum of all instalments. */
  totalAngsuran: bigint;
  /** Jasa and fees together. */
  totalBiaya: bigint;
  /** The first instalment is the largest and each next one is smaller; otherwise all are alike. */
  menurun: boolean;
  /** The largest instalment: the one a household must be able to pay. */
  angsuranTerbesar: bigint;
}

const SEPERSEJUTA = 1_000_000n;

/** '12.5' → 12500000n: percent in millionths, exact. Throws RangeError on what is no such number. */
export function mikroPersen(persen: string): bigint {
  const cocok = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(persen);
  if (!cocok) throw new RangeError('Bukan persentase');
  return BigInt(cocok[1] ?? '0') * SEPERSEJUTA + BigInt((cocok[2] ?? '').padEnd(6, '0'));
}

/** a/b to the nearest whole number, half up; neither is negative. */
export const bagiBulat = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b);

/** A share of an amount, to the nearest rupiah. */
export const bagianPersen = (jumlah: bigint, persen: string): bigint =>
  bagiBulat(jumlah * mikroPersen(persen), 100n * SEPERSEJUTA);

/** Jasa of `bulan` months on an amount, to the nearest rupiah. */
const jasaBulan = (jumlah: bigint, persen: string, bulan: bigint): bigint =>
  bagiBulat(jumlah * mikroPersen(persen) * bulan, 1200n * SEPERSEJUTA);

/**
 * The even instalment of an annuity, to the nearest rupiah: P·i / (1 − (1+i)⁻ⁿ) with i the exact monthly
 * share, counted as a fraction of whole numbers: P·a·(a+b)ⁿ / (b·((a+b)ⁿ − bⁿ)) for i = a/b.
 */
export function angsuranAnuitas(pokok: bigint, persen: string, tenor: number): bigint {
  const a = mikroPersen(persen);
  const n = BigInt(tenor);
  if (a === 0n) return bagiBulat(pokok, n);
  const b = 1200n * SEPERSEJUTA;
  const naik = (a + b) ** n;
  return bagiBulat(pokok * a * naik, b * (naik - b ** n));
}

/** Pokok and jasa of each month. */
function isiAngsuran(
  { cara, persen }: KetentuanBiaya,
  pokok: bigint,
  tenor: number,
  labaSebulan: bigint,
): { pokok: bigint; jasa: bigint }[] {
  const n = BigInt(tenor);
  const merata = pokok / n;
  const tetap = cara === 'ANUITAS' ? angsuranAnuitas(pokok, persen, tenor) : 0n;
  const jasaFlat = cara === 'FLAT' ? jasaBulan(pokok, persen, n) : 0n;
  const hasil: { pokok: bigint; jasa: bigint }[] = [];
  let sisa = pokok;
  for (let ke = 1; ke <= tenor; ke += 1) {
    const akhir = ke === tenor;
    let jasa: bigint;
    let bagian = akhir ? sisa : merata;
    if (cara === 'FLAT') jasa = akhir ? jasaFlat - (jasaFlat / n) * (n - 1n) : jasaFlat / n;
    else if (cara === 'BAGI_HASIL') jasa = bagianPersen(labaSebulan, persen);
    else jasa = jasaBulan(sisa, persen, 1n);
    if (cara === 'ANUITAS' && !akhir) {
      // A tiny loan over many months may be paid off by rounding before its time.
      const sesuai = tetap - jasa;
      bagian = sesuai < sisa ? sesuai : sisa;
    }
    hasil.push({ pokok: bagian, jasa });
    sisa -= bagian;
  }
  return hasil;
}

/**
 * The whole plan of a loan.
 *
 * @param pokok whole rupiah, more than 0
 * @param tenor months, at least 1
 * @param labaSebulan the borrower's expected profit a month in rupiah; counts only for BAGI_HASIL
 * @throws RangeError when there is nothing to lend or to pay it back in
 */
export function susunRencana(
  ketentuan: KetentuanBiaya,
  pokok: bigint,
  tenor: number,
  labaSebulan = 0n,
): RencanaAngsuran {
  if (pokok <= 0n || !Number.isInteger(tenor) || tenor < 1) {
    throw new RangeError('Jumlah dan jangka waktu harus lebih dari nol');
  }
  let sisa = pokok;
  const angsuran = isiAngsuran(ketentuan, pokok, tenor, labaSebulan).map((satu, i): Angsuran => {
    sisa -= satu.pokok;
    return { ke: i + 1, ...satu, jumlah: satu.pokok + satu.jasa, sisa };
  });
  const jumlahkan = (ambil: (satu: Angsuran) => bigint) =>
    angsuran.reduce((jumlah, satu) => jumlah + ambil(satu), 0n);
  const totalJasa = jumlahkan((satu) => satu.jasa);
  const provisi = bagianPersen(pokok, ketentuan.provisiPersen);
  const { biayaAdministrasi } = ketentuan;
  return {
    angsuran,
    pokok,
    totalJasa,
    provisi,
    biayaAdministrasi,
    diterima: pokok - provisi - biayaAdministrasi,
    totalAngsuran: pokok + totalJasa,
    totalBiaya: totalJasa + provisi + biayaAdministrasi,
    menurun: ketentuan.cara === 'MENURUN' && tenor > 1 && totalJasa > 0n,
    angsuranTerbesar: terbesar(angsuran),
  };
}

function terbesar(angsuran: readonly Angsuran[]): bigint {
  let hasil = 0n;
  for (const { jumlah } of angsuran) if (jumlah > hasil) hasil = jumlah;
  return hasil;
}

/** Akad whose price is a fixed margin or ujrah on the pokok. */
const AKAD_MARGIN: readonly AkadPembiayaan[] = ['MURABAHAH', 'IJARAH'];

/** How the price of an akad is counted: a fixed margin, a share of the profit, or nothing at all. */
export function caraAkad(akad: AkadPembiayaan): 'FLAT' | 'BAGI_HASIL' | 'TANPA_IMBALAN' {
  if (akad === 'QARDH') return 'TANPA_IMBALAN';
  return AKAD_MARGIN.includes(akad) ? 'FLAT' : 'BAGI_HASIL';
}

/** Terms as they are stored: percentages as decimal text. */
export interface KetentuanTersimpan {
  akad: AkadPembiayaan | null;
  cara: CaraHitungJasa | null;
  /** Jasa or margin a year. */
  persen: string | null;
  /** The lender's share of the profit. */
  nisbah: string | null;
  provisiPersen: string;
  biayaAdministrasi: bigint;
}

/** What stored terms cost, or null when they do not say it (a programme of which the rate is unknown). */
export function biayaDari({
  akad,
  cara,
  persen,
  nisbah,
  provisiPersen,
  biayaAdministrasi,
}: KetentuanTersimpan): KetentuanBiaya | null {
  const biaya = { provisiPersen, biayaAdministrasi };
  const jenis = akad === null ? cara : caraAkad(akad);
  if (jenis === 'TANPA_IMBALAN') return { ...biaya, cara: 'FLAT', persen: '0' };
  if (jenis === 'BAGI_HASIL')
    return nisbah === null ? null : { ...biaya, cara: 'BAGI_HASIL', persen: nisbah };
  return jenis === null || persen === null ? null : { ...biaya, cara: jenis, persen };
}
