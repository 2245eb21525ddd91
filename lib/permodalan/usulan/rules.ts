import { awalKecil, formatTanggal } from '@/lib/platform/format';
import { kurangLamaAnggota } from '../ajukan/rules';
import { hitungPembanding } from '../banding/rules';
import type { Pembanding, PembandingProduk, PembandingSumber } from '../banding/types';
import { biayaDari, type KetentuanTersimpan, mikroPersen, susunRencana } from '../biaya/rules';
import { batasi, type Jangkauan } from '../sumber/rules';

/** An amount and months of a product, with the largest instalment they bring. */
export interface UsulanPinjaman {
  jumlah: bigint;
  tenor: number;
  angsuran: bigint;
}

export interface Kebutuhan {
  jumlah: bigint;
  tenor: number;
  /** Expected profit a month; counts only for a share of profit. */
  laba: bigint;
}

/** Amounts are proposed in whole steps of this many rupiah. */
export const LANGKAH_USULAN = 100_000n;

/**
 * What of a product fits what is left a month: the largest amount over the months that were asked for (or
 * the nearest the product has), no more than was asked, and the fewest months in which the amount itself
 * can be paid. Null where nothing fits, or where what was asked fits as it is. What a source does not say
 * of its amounts limits nothing; where it names no longest time, no longer one is proposed.
 */
export function usulanMuat(
  ketentuan: KetentuanTersimpan & Jangkauan,
  { jumlah, tenor, laba }: Kebutuhan,
  sisa: bigint,
): { jumlah: UsulanPinjaman | null; tenor: UsulanPinjaman | null } {
  const { plafonMaks, tenorMaks } = ketentuan;
  const plafonMin = ketentuan.plafonMin ?? 1n;
  const tenorMin = ketentuan.tenorMin ?? 1;
  const biaya = biayaDari(ketentuan);
  if (!biaya || sisa <= 0n) return { jumlah: null, tenor: null };
  const hitung = (berapa: bigint, bulan: number): UsulanPinjaman => ({
    jumlah: berapa,
    tenor: bulan,
    angsuran: susunRencana(biaya, berapa, bulan, laba).angsuranTerbesar,
  });
  const muat = (satu: UsulanPinjaman) => satu.angsuran <= sisa;
  const bulan = batasi(tenor, tenorMin, tenorMaks);
  const ditawarkan = batasi(jumlah, plafonMin, plafonMaks) === jumlah;
  if (ditawarkan && bulan === tenor && muat(hitung(jumlah, tenor))) {
    return { jumlah: null, tenor: null };
  }

  // Whole steps between the least the product lends and what was asked for.
  let cukup = (plafonMin + LANGKAH_USULAN - 1n) / LANGKAH_USULAN;
  let lebih = batasi(jumlah, null, plafonMaks) / LANGKAH_USULAN + 1n;
  let terbesar: UsulanPinjaman | null = null;
  if (cukup > 0n && cukup < lebih) {
    const awal = hitung(cukup * LANGKAH_USULAN, bulan);
    if (muat(awal)) {
      terbesar = awal;
      while (lebih - cukup > 1n) {
        const tengah = (cukup + lebih) / 2n;
        const satu = hitung(tengah * LANGKAH_USULAN, bulan);
        if (muat(satu)) {
          terbesar = satu;
          cukup = tengah;
        } else {
          lebih = tengah;
        }
      }
    }
  }

  let tersingkat: UsulanPinjaman | null = null;
  for (let ke = Math.max(tenor + 1, tenorMin); ditawarkan && ke <= (tenorMaks ?? tenor); ke += 1) {
    const satu = hitung(jumlah, ke);
    if (muat(satu)) {
      tersingkat = satu;
      break;
    }
  }
  return { jumlah: terbesar, tenor: tersingkat };
}

/** A product or a source of which something smaller or longer may be proposed. */
export type CalonUsulan =
  | Pick<PembandingProduk, 'jenis' | 'produk'>
  | Pick<PembandingSumber, 'jenis' | 'sumber' | 'syarat'>;

/** A proposal with what it truly costs. */
export interface UsulanBerbiaya extends UsulanPinjaman {
  totalBiaya: bigint;
  /** Percent a year as a decimal; null where it cannot be told. */
  efektif: string | null;
}

export interface UsulanPilihan {
  kunci: string;
  calon: CalonUsulan;
  /** One may apply without joining anything first. */
  terbuka: boolean;
  /** The smaller amount, then the longer time; at least one. */
  usulan: UsulanBerbiaya[];
}

const isiCalon = (calon: CalonUsulan) =>
  calon.jenis === 'PRODUK' ? calon.produk.ketentuan : calon.sumber;

const kunciCalon = (calon: CalonUsulan): string =>
  calon.jenis === 'PRODUK' ? calon.produk.ketentuanId : calon.sumber.id;

const TAK_DIKETAHUI = 10n ** 30n;

const termurah = ({ usulan }: UsulanPilihan): bigint =>
  usulan.reduce((hasil, { efektif }) => {
    const satu = efektif === null ? TAK_DIKETAHUI : mikroPersen(efektif);
    return satu < hasil ? satu : hasil;
  }, TAK_DIKETAHUI);

const terbesar = ({ usulan }: UsulanPilihan): bigint => usulan.at(-1)?.jumlah ?? 0n;

const urutan = (a: bigint | string, b: bigint | string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Proposals of products and sources; those of which nothing fits are left out. The lowest true cost comes
 * first; of what costs the same the larger amount.
 */
export function susunUsulan(
  calon: readonly CalonUsulan[],
  kebutuhan: Kebutuhan,
  sisa: bigint,
): UsulanPilihan[] {
  return calon
    .map((satu): UsulanPilihan => {
      const isi = isiCalon(satu);
      const { jumlah, tenor } = usulanMuat(isi, kebutuhan, sisa);
      return {
        kunci: kunciCalon(satu),
        calon: satu,
        terbuka: satu.jenis === 'SUMBER' || satu.produk.koperasi.anggota,
        usulan: [jumlah, tenor].flatMap((usul) => {
          const biaya = usul && hitungPembanding(isi, usul.jumlah, usul.tenor, kebutuhan.laba);
          if (!usul || !biaya || typeof biaya === 'string') return [];
          return [
            { ...usul, totalBiaya: biaya.totalBiaya, efektif: biaya.efektif?.perTahun ?? null },
          ];
        }),
      };
    })
    .filter(({ usulan }) => usulan.length > 0)
    .sort(
      (a, b) =>
        urutan(termurah(a), termurah(b)) ||
        urutan(terbesar(b), terbesar(a)) ||
        urutan(a.kunci, b.kunci),
    );
}

/** The first of each kind, open to one and not, in the order they have. */
export function pilihUsulan(daftar: readonly UsulanPilihan[], banyak: number): UsulanPilihan[] {
  const pertama = (terbuka: boolean) =>
    daftar.filter((satu) => satu.terbuka === terbuka).slice(0, banyak);
  const dipilih = new Set([...pertama(true), ...pertama(false)]);
  return daftar.filter((satu) => dipilih.has(satu));
}

/** Whether a choice can be paid from what is left a month; null when its cost or what is left is unknown. */
export const terbayar = ({ biaya }: Pembanding, sisa: bigint | null): boolean | null =>
  biaya === null || sisa === null ? null : biaya.angsuranTerbesar <= sisa;

const sejakAnggota = (satu: CalonUsulan): string | null =>
  satu.jenis === 'PRODUK' ? satu.produk.koperasi.anggotaSejak : null;

/**
 * Whether a member has been one as long as a product asks, in a sentence; null where nothing is asked or
 * nothing is known.
 *
 * @param pada day that counts, ISO
 */
export function syaratLamaAnggota(satu: CalonUsulan, pada: string): string | null {
  const sejak = sejakAnggota(satu);
  if (satu.jenis !== 'PRODUK' || sejak === null) return null;
  const { lamaAnggotaMin } = satu.produk.ketentuan;
  if (lamaAnggotaMin === null) return null;
  const kurang = kurangLamaAnggota(satu.produk.ketentuan, sejak, pada);
  return kurang
    ? `Belum terpenuhi: ${awalKecil(kurang)}`
    : `Terpenuhi: menjadi anggota paling sedikit ${lamaAnggotaMin} bulan (anggota sejak ${formatTanggal(sejak)}).`;
}

/** Conditions of a choice that the portal did not check, as whole sentences. */
export function syaratBelumDiperiksa(satu: CalonUsulan): string[] {
  const isi = satu.jenis === 'SUMBER' ? satu.sumber : satu.produk.ketentuan;
  const tidakDiketahui =
    satu.jenis === 'SUMBER'
      ? satu.syarat
          .filter(({ keadaan }) => keadaan === 'PERLU_DIPERIKSA')
          .map(({ kalimat }) => kalimat)
      : [];
  const kalimat = (teks: string) => (/[.!?]$/.test(teks.trim()) ? teks.trim() : `${teks.trim()}.`);
  return [
    ...tidakDiketahui,
    ...('lamaAnggotaMin' in isi && isi.lamaAnggotaMin !== null && sejakAnggota(satu) === null
      ? [`Menjadi anggota paling sedikit ${isi.lamaAnggotaMin} bulan.`]
      : []),
    ...(isi.syarat ? [kalimat(isi.syarat)] : []),
    ...(isi.agunan ? [kalimat(`Agunan: ${isi.agunan}`)] : []),
  ];
}
