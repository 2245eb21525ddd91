import type { Pembanding, ProdukPembanding } from '../banding/types';
import { biayaDari, susunRencana } from '../biaya/rules';
import type { Ketentuan } from '../produk/types';
import { batasi } from '../sumber/rules';

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
 * can be paid. Null where nothing fits, or where what was asked fits as it is.
 */
export function usulanMuat(
  ketentuan: Ketentuan,
  { jumlah, tenor, laba }: Kebutuhan,
  sisa: bigint,
): { jumlah: UsulanPinjaman | null; tenor: UsulanPinjaman | null } {
  const { plafonMin, plafonMaks, tenorMin, tenorMaks } = ketentuan;
  const biaya = biayaDari(ketentuan);
  if (!biaya || sisa <= 0n) return { jumlah: null, tenor: null };
  const hitung = (berapa: bigint, bulan: number): UsulanPinjaman => ({
    jumlah: berapa,
    tenor: bulan,
    angsuran: susunRencana(biaya, berapa, bulan, laba).angsuranTerbesar,
  });
  const muat = (satu: UsulanPinjaman) => satu.angsuran <= sisa;
  const bulan = batasi(tenor, tenorMin, tenorMaks);
  const ditawarkan = jumlah >= plafonMin && jumlah <= plafonMaks;
  if (ditawarkan && bulan === tenor && muat(hitung(jumlah, tenor))) {
    return { jumlah: null, tenor: null };
  }

  // Whole steps between the least the product lends and what was asked for.
  let cukup = (plafonMin + LANGKAH_USULAN - 1n) / LANGKAH_USULAN;
  let lebih = (jumlah < plafonMaks ? jumlah : plafonMaks) / LANGKAH_USULAN + 1n;
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
  for (let ke = Math.max(tenor + 1, tenorMin); ditawarkan && ke <= tenorMaks; ke += 1) {
    const satu = hitung(jumlah, ke);
    if (muat(satu)) {
      tersingkat = satu;
      break;
    }
  }
  return { jumlah: terbesar, tenor: tersingkat };
}

export interface UsulanProduk {
  produk: ProdukPembanding;
  jumlah: UsulanPinjaman | null;
  tenor: UsulanPinjaman | null;
}

/** Proposals of several products; those of which nothing fits are left out, the largest amount comes first. */
export function susunUsulan(
  produk: readonly ProdukPembanding[],
  kebutuhan: Kebutuhan,
  sisa: bigint,
): UsulanProduk[] {
  const terbesar = (satu: UsulanProduk) => satu.tenor?.jumlah ?? satu.jumlah?.jumlah ?? 0n;
  return produk
    .map((satu) => ({ produk: satu, ...usulanMuat(satu.ketentuan, kebutuhan, sisa) }))
    .filter((satu) => satu.jumlah !== null || satu.tenor !== null)
    .sort((a, b) => (terbesar(a) < terbesar(b) ? 1 : terbesar(a) > terbesar(b) ? -1 : 0));
}

/** Whether a choice can be paid from what is left a month; null when its cost or what is left is unknown. */
export const terbayar = ({ biaya }: Pembanding, sisa: bigint | null): boolean | null =>
  biaya === null || sisa === null ? null : biaya.angsuranTerbesar <= sisa;

/** Conditions of a choice that the portal did not check, as whole sentences. */
export function syaratBelumDiperiksa(satu: Pembanding): string[] {
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
    ...('lamaAnggotaMin' in isi && isi.lamaAnggotaMin !== null
      ? [`Menjadi anggota paling sedikit ${isi.lamaAnggotaMin} bulan.`]
      : []),
    ...(isi.syarat ? [kalimat(isi.syarat)] : []),
    ...(isi.agunan ? [kalimat(`Agunan: ${isi.agunan}`)] : []),
  ];
}
