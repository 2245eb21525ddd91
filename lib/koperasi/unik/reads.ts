import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { kelurahanByKode } from '@/lib/wilayah/reads';
import type { PESAN_UNIK } from './rules';

type Ubah = Wewenang<'koperasi:daftarkan' | 'koperasi:ubah'>;

export interface CiriUnik {
  nomorIndukKoperasi: string | null;
  adalahKkmp: boolean;
  kelurahanKode: string;
}

/** What may exist only once, as names under which a transaction locks it. */
export const namaKunciUnik = (ciri: CiriUnik): (string | null)[] => [
  ciri.nomorIndukKoperasi && `koperasi.nomor_induk:${ciri.nomorIndukKoperasi}`,
  ciri.adalahKkmp ? `koperasi.kkmp:${ciri.kelurahanKode}` : null,
];

export interface Pemegang {
  id: string;
  nama: string;
}

/** The koperasi that already have what may exist only once: the Nomor Induk, the place of the KKMP. */
export async function pemegangUnik(
  _by: Ubah,
  { nomorIndukKoperasi, adalahKkmp, kelurahanKode }: CiriUnik,
  { kecuali, sumber = db() }: { kecuali?: string; sumber?: Tx | ReturnType<typeof db> } = {},
): Promise<{ nomorInduk: Pemegang | null; kkmp: Pemegang | null }> {
  const bukanDiri = kecuali ? { id: { not: kecuali } } : {};
  const select = { id: true, nama: true };
  const nomorInduk = nomorIndukKoperasi
    ? await sumber.koperasi.findFirst({ where: { nomorIndukKoperasi, ...bukanDiri }, select })
    : null;
  const kkmp = adalahKkmp
    ? await sumber.koperasi.findFirst({
        where: { adalahKkmp: true, kelurahanKode, ...bukanDiri },
        select,
      })
    : null;
  return { nomorInduk, kkmp };
}

export interface PenolakanUnik {
  alasan: keyof typeof PESAN_UNIK;
  galat: Record<string, string[]>;
  /** Beside the message the page leads to the other koperasi. */
  rincian: { pemegang: Pemegang };
}

/**
 * The refusal that follows, with the other koperasi named at the field; null when nothing is taken.
 *
 * @param pilihan.isianKkmp the field that is told of a second KKMP, where its mark is not on the form
 */
export async function penolakanUnik(
  by: Ubah,
  ciri: CiriUnik,
  {
    isianKkmp = 'adalahKkmp',
    ...pilihan
  }: {
    kecuali?: string;
    sumber?: Tx | ReturnType<typeof db>;
    isianKkmp?: 'adalahKkmp' | 'kelurahanKode';
  } = {},
): Promise<PenolakanUnik | null> {
  const { nomorInduk, kkmp } = await pemegangUnik(by, ciri, pilihan);
  if (nomorInduk) {
    const pesan = `Nomor Induk Koperasi ini sudah dipakai ${nomorInduk.nama}. Periksa lagi nomornya.`;
    return {
      alasan: 'NOMOR_INDUK_TERDAFTAR',
      galat: { nomorIndukKoperasi: [pesan] },
      rincian: { pemegang: nomorInduk },
    };
  }
  if (kkmp) {
    const kelurahan = kelurahanByKode(ciri.kelurahanKode)?.nama ?? 'ini';
    const pesan = `Kelurahan ${kelurahan} sudah punya Koperasi Kelurahan Merah Putih: ${kkmp.nama}. Satu kelurahan hanya punya satu.`;
    return {
      alasan: 'KKMP_SUDAH_ADA',
      galat: { [isianKkmp]: [pesan] },
      rincian: { pemegang: kkmp },
    };
  }
  return null;
}
