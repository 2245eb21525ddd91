import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { bacaTanggal, hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { awalKecil, formatTanggal } from '@/lib/platform/format';
import { kataKode, type Sebutan } from '@/lib/platform/sebutan';
import { LABEL_PENDIDIKAN } from '@/lib/umkm/rules';
import { JABATAN_PENGURUS, labelAcuan } from '../../acuan';
import { SEBUTAN_KOPERASI } from '../../isian/reads';
import type { IsianKoperasi } from '../../isian/schema';
import { LABEL_PENGURUS } from '../../kepengurusan/pembetulan/rules';
import { peringatanOrang } from '../../kepengurusan/rules';
import { barisTerisi, isianPengurus, type NamaIsianPengurus } from '../../kepengurusan/schema';
import { peringatanNamaJenis } from '../../nama/rules';
import { koperasiSerupa } from '../../serupa/reads';
import { peringatanSerupa } from '../../serupa/rules';
import { type CiriUnik, type PenolakanUnik, penolakanUnik } from '../../unik/reads';
import type { LangkahIsian } from '../rules';
import { bacaPendaftaran, bacaSebagian, type IsiPendaftaran } from '../schema';

type Daftarkan = Wewenang<'koperasi:daftarkan'>;
type Sumber = Tx | ReturnType<typeof db>;
type Sebagian = Partial<IsianKoperasi>;

/** Of what may exist only once, that which this step asks, as far as the draft knows it. */
function ciriUnik(langkah: LangkahIsian, isian: Sebagian): CiriUnik {
  const kkmp = langkah === 'bidang' || langkah === 'alamat';
  return {
    nomorIndukKoperasi: langkah === 'identitas' ? (isian.nomorIndukKoperasi ?? null) : null,
    adalahKkmp: kkmp && isian.adalahKkmp === true && isian.kelurahanKode !== undefined,
    kelurahanKode: isian.kelurahanKode ?? '',
  };
}

/** Koperasi with the same number of the badan hukum; other likeness is weighed when all is known. */
async function badanHukumSama(
  by: Daftarkan,
  { nama, nomorBadanHukum }: Sebagian,
  sumber: Sumber,
): Promise<PeringatanIsian[]> {
  if (!nomorBadanHukum) return [];
  const ciri = { nomorIndukKoperasi: null, kelurahanKode: '', adalahKkmp: false };
  const serupa = await koperasiSerupa(
    by,
    { ...ciri, nama: nama ?? '', nomorBadanHukum },
    { sumber },
  );
  return serupa.filter(({ sebab }) => sebab.includes('BADAN_HUKUM')).map(peringatanSerupa);
}

/** Name and jenis stand in two steps: asked in whichever makes them disagree. */
function namaLainJenis(langkah: LangkahIsian, { nama, jenis }: Sebagian): PeringatanIsian[] {
  const isian = langkah === 'identitas' ? 'nama' : langkah === 'bidang' ? 'jenis' : null;
  if (!isian || !nama || !jenis) return [];
  return peringatanNamaJenis(nama, jenis).map((satu) => ({ ...satu, isian }));
}

/** What is odd about each office holder, at the fields of their row. */
function orangJanggal(isi: IsiPendaftaran): PeringatanIsian[] {
  const baris = barisTerisi(isi.pengurus ?? {});
  return bacaPendaftaran(isi).kepengurusan.flatMap((satu, letak) =>
    peringatanOrang(satu, hariIni()).map(({ isian, pesan, ...lain }) => ({
      ...lain,
      pesan: `${satu.nama}: ${awalKecil(pesan)}`,
      isian: isianPengurus(baris[letak] ?? 0, isian),
    })),
  );
}

export interface TimbanganLangkah {
  /** What is certainly taken, at a field of this step. */
  ditolak: PenolakanUnik | null;
  peringatan: PeringatanIsian[];
}

/**
 * What there is to say about one step before one goes on: the rules of the whole, as far as they are
 * about what was typed here.
 *
 * @param isi the draft with this step in it
 */
export async function timbangLangkah(
  by: Daftarkan,
  langkah: LangkahIsian,
  isi: IsiPendaftaran,
  sumber: Sumber = db(),
): Promise<TimbanganLangkah> {
  const isian = bacaSebagian(isi);
  const isianKkmp = langkah === 'alamat' ? 'kelurahanKode' : 'adalahKkmp';
  return {
    ditolak: await penolakanUnik(by, ciriUnik(langkah, isian), { sumber, isianKkmp }),
    peringatan: [
      ...(langkah === 'identitas' ? await badanHukumSama(by, isian, sumber) : []),
      ...namaLainJenis(langkah, isian),
      ...(langkah === 'pengurus' ? orangJanggal(isi) : []),
    ],
  };
}

/** Row and field behind 'pengurus.0.nama'; null for other fields. */
function isianOrang(isian: string): { baris: number; nama: NamaIsianPengurus } | null {
  const [, baris, nama = ''] = /^pengurus\.(\d+)\.(\w+)$/.exec(isian) ?? [];
  return Object.hasOwn(LABEL_PENGURUS, nama)
    ? { baris: Number(baris), nama: nama as NamaIsianPengurus }
    : null;
}

function tulisOrang(nama: NamaIsianPengurus, nilai: string): string {
  if (nama === 'jabatan') return labelAcuan<string>(JABATAN_PENGURUS, nilai);
  if (nama === 'pendidikan') return kataKode(LABEL_PENDIDIKAN, nilai) ?? nilai;
  const mulai = nama === 'mulai' ? bacaTanggal(nilai) : null;
  return mulai === null ? nilai : formatTanggal(mulai);
}

/** The fields of all steps in the words of the form; one's own draft, so no number is masked. */
export const SEBUTAN_LANGKAH: Sebutan = {
  label: (isian) => {
    const orang = isianOrang(isian);
    return orang
      ? `Orang ke-${orang.baris + 1}: ${awalKecil(LABEL_PENGURUS[orang.nama])}`
      : SEBUTAN_KOPERASI.label(isian);
  },
  tulis: (isian, nilai) => {
    const orang = isianOrang(isian);
    return orang ? tulisOrang(orang.nama, nilai) : SEBUTAN_KOPERASI.tulis(isian, nilai);
  },
};
