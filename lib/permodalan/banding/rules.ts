import { biayaEfektif } from '../biaya/efektif/rules';
import { biayaDari, type KetentuanTersimpan, mikroPersen, susunRencana } from '../biaya/rules';
import { dalamJangkauan, syaratSumber } from '../sumber/rules';
import type { ProfilPenerima, SumberModalDto } from '../sumber/types';
import type { PilihanBanding, UrutBanding } from './schema';
import type {
  BiayaPembanding,
  BiayaTidakAda,
  HasilBanding,
  Pembanding,
  PembandingProduk,
  PembandingSumber,
  ProdukPembanding,
} from './types';

export const LABEL_URUT: Record<UrutBanding, string> = {
  efektif: 'Biaya efektif setahun',
  total: 'Total biaya',
  angsuran: 'Angsuran terbesar',
};

/**
 * What stored terms cost on an amount and months.
 *
 * @param laba expected profit a month, without which a share of profit cannot be told
 */
export function hitungPembanding(
  ketentuan: KetentuanTersimpan,
  jumlah: bigint,
  tenor: number,
  laba: bigint | undefined,
): BiayaPembanding | BiayaTidakAda {
  const biaya = biayaDari(ketentuan);
  if (biaya === null) return 'TIDAK_DISEBUT';
  const bagiHasil = biaya.cara === 'BAGI_HASIL';
  if (bagiHasil && laba === undefined) return 'PERLU_LABA';
  const rencana = susunRencana(biaya, jumlah, tenor, laba);
  return {
    efektif: biayaEfektif(rencana),
    totalBiaya: rencana.totalBiaya,
    biayaDiMuka: rencana.provisi + rencana.biayaAdministrasi,
    diterima: rencana.diterima,
    angsuranPertama: rencana.angsuran[0]?.jumlah ?? 0n,
    angsuranTerbesar: rencana.angsuranTerbesar,
    menurun: rencana.menurun,
    perkiraan: bagiHasil,
  };
}

/**
 * The instalment that stands for a plan, with what it is: the first and largest of a declining one, or
 * the even one, of which only the last differs by rounding.
 */
export const angsuranBerlabel = ({
  menurun,
  angsuranPertama,
}: Pick<BiayaPembanding, 'menurun' | 'angsuranPertama'>): { label: string; jumlah: bigint } => ({
  label: menurun ? 'Angsuran pertama, lalu menurun' : 'Angsuran sebulan',
  jumlah: angsuranPertama,
});

const dasar = (kunci: string, nama: string, biaya: BiayaPembanding | BiayaTidakAda) => ({
  kunci,
  nama,
  biaya: typeof biaya === 'string' ? null : biaya,
  tanpaBiaya: typeof biaya === 'string' ? biaya : null,
  termurah: false,
});

/** A koperasi rated tidak sehat is shown with its warning and never recommended. */
const dianjurkan = (satu: Pembanding): boolean =>
  satu.jenis === 'PRODUK'
    ? satu.produk.koperasi.kategori !== 'TIDAK_SEHAT'
    : satu.syarat.every((syarat) => syarat.keadaan === 'PERLU_DIPERIKSA');

const TAK_TERHINGGA = 10n ** 30n;

function ukuran({ biaya }: Pembanding, urut: UrutBanding): bigint {
  if (biaya === null) return TAK_TERHINGGA;
  if (urut === 'total') return biaya.totalBiaya;
  if (urut === 'angsuran') return biaya.angsuranTerbesar;
  return biaya.efektif === null ? TAK_TERHINGGA - 1n : mikroPersen(biaya.efektif.perTahun);
}

const banding = (a: bigint | string, b: bigint | string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What may be recommended first, then by true cost; what costs the same by its total, name and key. */
function urutkan<T extends Pembanding>(daftar: readonly T[], urut: UrutBanding): T[] {
  const hasil = [...daftar].sort(
    (a, b) =>
      Number(dianjurkan(b)) - Number(dianjurkan(a)) ||
      banding(ukuran(a, urut), ukuran(b, urut)) ||
      banding(ukuran(a, 'total'), ukuran(b, 'total')) ||
      banding(a.nama, b.nama) ||
      banding(a.kunci, b.kunci),
  );
  const pertama = hasil[0];
  return hasil.map((satu) => ({
    ...satu,
    termurah: hasil.length > 1 && satu === pertama && satu.biaya !== null && dianjurkan(satu),
  }));
}

/**
 * The lowest effective cost of what may be recommended, percent a year as a decimal; null where none is
 * known.
 */
export function efektifTerendah(daftar: readonly Pembanding[]): string | null {
  const biaya = daftar.flatMap((satu) =>
    dianjurkan(satu) && satu.biaya?.efektif ? [satu.biaya.efektif.perTahun] : [],
  );
  const [terendah] = biaya.sort((a, b) => banding(mikroPersen(a), mikroPersen(b)));
  return terendah ?? null;
}

/**
 * Puts what lends this amount for these months side by side: first koperasi of which one is a member,
 * then others, then banks and programmes. The order in which they are given does not matter.
 */
export function bandingkan(
  produk: readonly ProdukPembanding[],
  sumber: readonly SumberModalDto[],
  pilihan: Pick<PilihanBanding, 'jumlah' | 'tenor' | 'laba' | 'pola' | 'urut'>,
  profil: ProfilPenerima,
): HasilBanding {
  const { jumlah, tenor, laba, pola, urut } = pilihan;
  const cocok = <T extends Parameters<typeof dalamJangkauan>[0] & { pola: string }>(satu: T) =>
    dalamJangkauan(satu, jumlah, tenor) && (pola === undefined || satu.pola === pola);
  const semuaProduk = produk
    .filter(({ ketentuan }) => cocok(ketentuan))
    .map(
      (satu): PembandingProduk => ({
        ...dasar(
          satu.ketentuanId,
          satu.ketentuan.nama,
          hitungPembanding(satu.ketentuan, jumlah, tenor, laba),
        ),
        jenis: 'PRODUK',
        produk: satu,
      }),
    );
  const semuaSumber = sumber.filter(cocok);
  const program = semuaSumber
    .filter(({ penerima }) => penerima === 'PERORANGAN')
    .map(
      (satu): PembandingSumber => ({
        ...dasar(satu.id, satu.nama, hitungPembanding(satu, jumlah, tenor, laba)),
        jenis: 'SUMBER',
        sumber: satu,
        syarat: syaratSumber(satu, profil),
      }),
    );
  const anggota = (satu: PembandingProduk) => satu.produk.koperasi.anggota;
  return {
    anggota: urutkan(semuaProduk.filter(anggota), urut),
    lain: urutkan(
      semuaProduk.filter((satu) => !anggota(satu)),
      urut,
    ),
    program: urutkan(program, urut),
    untukKoperasi: semuaSumber.filter(({ penerima }) => penerima === 'KOPERASI'),
  };
}

/** Address of a comparison or a plan with its figures; empty ones are left out. */
export function alamatModal(
  jalur: string,
  isi: Record<string, string | number | bigint | undefined | null>,
): string {
  const param = new URLSearchParams();
  for (const [nama, nilai] of Object.entries(isi)) {
    if (nilai !== undefined && nilai !== null && nilai !== '') param.set(nama, String(nilai));
  }
  const teks = param.toString();
  return teks === '' ? jalur : `${jalur}?${teks}`;
}
