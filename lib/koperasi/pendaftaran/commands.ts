import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { hapusDraf, simpanDraf } from '@/lib/draf/commands';
import { daftarDraf } from '@/lib/draf/reads';
import { bentrokDraf, versiDraf } from '@/lib/draf/versi/reads';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { bersihkanTeks } from '@/lib/platform/teks-bersih';
import { jejakDaftar } from '../isian/jejak/rules';
import { anakDariIsian, kolomDariIsian } from '../isian/kolom/rules';
import type { IsianKoperasi } from '../isian/schema';
import { sisipkanPengurus } from '../kepengurusan/commands';
import { jabatanBerulang, jejakDiri, rangkapDaftar } from '../kepengurusan/rules';
import type { BarisPengurus } from '../kepengurusan/schema';
import { kunciNilai } from '../kunci/commands';
import { raguSerupa } from '../serupa/rules';
import { namaKunciUnik, penolakanUnik } from '../unik/reads';
import { SEBUTAN_LANGKAH, timbangLangkah } from './langkah/reads';
import {
  bacaDrafPendaftaran,
  hasilPendaftaran,
  JENIS_DRAF,
  semuaPeringatan,
  timbangPendaftaran,
} from './reads';
import { alamatLangkah, alamatSetelah, type LangkahIsian } from './rules';
import { bacaPendaftaran, type KirimPendaftaranInput, type LangkahInput } from './schema';

type Daftarkan = Wewenang<'koperasi:daftarkan'>;

export interface DaftarkanKoperasiInput {
  /** Clean fields, as `isianKoperasiSchema` gives them. */
  isian: IsianKoperasi;
  kepengurusan: readonly BarisPengurus[];
  /** UUID of this sending; the same again gives the koperasi it made. */
  kunciKirim: string;
  /** Codes of the doubts that were confirmed; true confirms all. */
  konfirmasi: true | readonly string[];
}

export type AlasanDaftarkan =
  | 'NOMOR_INDUK_TERDAFTAR'
  | 'KKMP_SUDAH_ADA'
  | 'PERLU_KONFIRMASI'
  | 'JABATAN_GANDA'
  | 'RANGKAP_JABATAN'
  | 'SUDAH_DIPAKAI';

/**
 * Registers a koperasi with its first office holders.
 *
 * @returns its id; refused: `NOMOR_INDUK_TERDAFTAR` and `KKMP_SUDAH_ADA` name the other koperasi at the
 *   field, `PERLU_KONFIRMASI` carries the doubts, `JABATAN_GANDA` when an office of one person is named
 *   twice, `RANGKAP_JABATAN` when one identity number stands in two offices, `SUDAH_DIPAKAI` when somebody else used `kunciKirim`
 */
export async function daftarkanKoperasi(
  tx: Tx,
  by: Daftarkan,
  { isian, kepengurusan, kunciKirim, konfirmasi }: DaftarkanKoperasiInput,
): Promise<Hasil<{ id: string }, AlasanDaftarkan>> {
  const kolom = kolomDariIsian(isian);
  // Names and numbers of the badan hukum are locked too, so that of two alike the second is warned.
  await kunciNilai(tx, [
    ...namaKunciUnik(isian),
    `koperasi.kirim:${kunciKirim}`,
    kolom.kunciBadanHukum && `koperasi.badan_hukum:${kolom.kunciBadanHukum}`,
    `koperasi.nama:${kolom.kunciNama}`,
  ]);
  const lama = await tx.koperasi.findUnique({
    where: { kunciKirim },
    select: { id: true, dibuatOleh: true },
  });
  if (lama) {
    return lama.dibuatOleh === by.pelaku.penggunaId
      ? berhasil({ id: lama.id })
      : tolak('SUDAH_DIPAKAI');
  }
  const ditolak = await penolakanUnik(by, isian, { sumber: tx });
  if (ditolak) return tolak(ditolak.alasan, { galat: ditolak.galat, rincian: ditolak.rincian });
  if (jabatanBerulang(kepengurusan).length > 0) return tolak('JABATAN_GANDA');
  if (rangkapDaftar(kepengurusan).some(({ pasti }) => pasti)) return tolak('RANGKAP_JABATAN');
  if (konfirmasi !== true) {
    const semua = semuaPeringatan(await timbangPendaftaran(by, isian, kepengurusan, tx));
    const peringatan = semua.filter(({ kode }) => !konfirmasi.includes(kode));
    if (peringatan.length > 0) return tolak('PERLU_KONFIRMASI', { peringatan });
  }
  const id = uuidv7();
  const pembuat = by.pelaku.penggunaId;
  await tx.koperasi.create({
    data: { ...kolom, id, kunciKirim, dibuatOleh: pembuat, diubahOleh: pembuat },
    select: { id: true },
  });
  const anak = anakDariIsian(isian, id);
  await tx.izinKoperasi.createMany({ data: anak.izin });
  await tx.rekeningKoperasi.createMany({ data: anak.rekening });
  await sisipkanPengurus(tx, id, kepengurusan);
  await catat(tx, by, {
    tindakan: 'koperasi.daftar',
    objekJenis: 'koperasi',
    objekId: id,
    sesudah: {
      ...jejakDaftar(isian),
      pengurus: kepengurusan.map((satu) => ({
        ...{ jabatan: satu.jabatan, nama: satu.nama },
        ...jejakDiri(satu),
      })),
    },
  });
  return berhasil({ id });
}

/** Most unfinished registrations of one account. */
const DRAF_PALING_BANYAK = 50;

export type AlasanLangkah =
  | 'DRAF_TERLALU_BANYAK'
  | 'SUDAH_BERUBAH'
  | 'NOMOR_INDUK_TERDAFTAR'
  | 'KKMP_SUDAH_ADA'
  | 'PERLU_KONFIRMASI';

/**
 * Keeps one step of a registration in its draft. Going on is refused where another koperasi certainly
 * has what was typed, and asks about doubts; keeping it for later is not.
 *
 * @returns where to go: the next step, the same one after "simpan", the koperasi when it is registered;
 *   refused as `daftarkanKoperasi` for what this step asks; `SUDAH_BERUBAH` when this step was saved since
 *   `versi`, with both versions
 */
export async function simpanLangkah(
  tx: Tx,
  by: Daftarkan,
  langkah: LangkahIsian,
  { draf, versi, perintah, konfirmasiPeringatan, isi }: LangkahInput,
): Promise<Hasil<{ ke: string }, AlasanLangkah>> {
  await kunciNilai(tx, [`koperasi.draf:${draf}`]);
  const terdaftar = await hasilPendaftaran(by, draf, tx);
  if (terdaftar) return berhasil({ ke: `/portal/koperasi/${terdaftar}` });
  const ada = await bacaDrafPendaftaran(by, draf, tx);
  if (!ada && (await daftarDraf(by, JENIS_DRAF)).length >= DRAF_PALING_BANYAK)
    return tolak('DRAF_TERLALU_BANYAK');
  const lama = ada?.isi[langkah];
  const bentrok = await bentrokDraf(
    by,
    { versi, diketik: isi },
    ada && lama ? { isi: lama, pada: ada.diubahPada } : null,
    () => SEBUTAN_LANGKAH,
  );
  if (bentrok) return tolak('SUDAH_BERUBAH', { bentrok });
  const semua = { ...ada?.isi, [langkah]: isi };
  if (perintah === 'lanjut') {
    const { ditolak, peringatan } = await timbangLangkah(by, langkah, semua, tx);
    if (ditolak) return tolak(ditolak.alasan, { galat: ditolak.galat, rincian: ditolak.rincian });
    if (peringatan.length > 0 && !konfirmasiPeringatan)
      return tolak('PERLU_KONFIRMASI', { peringatan });
  }
  const nama = bersihkanTeks((semua.identitas?.nama ?? '').slice(0, 150), 200);
  await simpanDraf(tx, by, {
    jenis: JENIS_DRAF,
    kunci: draf,
    judul: nama.ok ? nama.nilai : '',
    isi: semua,
  });
  const ke =
    perintah === 'lanjut'
      ? alamatSetelah(draf, langkah)
      : `${alamatLangkah(draf, langkah)}?tersimpan=ya`;
  return berhasil({ ke });
}

export type AlasanKirim =
  | AlasanDaftarkan
  | 'DRAF_TIDAK_DITEMUKAN'
  | 'DRAF_BERUBAH'
  | 'BELUM_LENGKAP'
  | 'BELUM_DIKONFIRMASI';

/** The tick that answers a doubt: one about the data, another about koperasi that look alike. */
const tandaUntuk = (kode: string) =>
  raguSerupa(kode) ? ('yakinBerbeda' as const) : ('konfirmasiPeringatan' as const);

const PESAN_TANDA = {
  yakinBerbeda: 'Beri tanda bahwa ini koperasi yang berbeda dari yang sudah tercatat.',
  konfirmasiPeringatan: 'Beri tanda bahwa Anda sudah memeriksa peringatan di halaman ini.',
};

/** The ticks that doubts still ask for. */
function belumDitandai(ragu: readonly { kode: string }[]): Record<string, string[]> {
  const perlu = new Set(ragu.map(({ kode }) => tandaUntuk(kode)));
  const tanda = ['yakinBerbeda', 'konfirmasiPeringatan'] as const;
  return Object.fromEntries(
    tanda.filter((satu) => perlu.has(satu)).map((satu) => [satu, [PESAN_TANDA[satu]]]),
  );
}

/**
 * Registers what a draft holds and throws the draft away. Sending it twice gives the same koperasi.
 *
 * @returns refused: those of `daftarkanKoperasi`, a draft that is gone, not the one that was
 *   read (`dibaca`) or not complete, `BELUM_DIKONFIRMASI` when the doubts on the page were not confirmed,
 *   `PERLU_KONFIRMASI` when there are others than those (`diperiksa`)
 */
export async function kirimPendaftaran(
  tx: Tx,
  by: Daftarkan,
  input: KirimPendaftaranInput,
): Promise<Hasil<{ id: string }, AlasanKirim>> {
  const { draf, dibaca, diperiksa } = input;
  await kunciNilai(tx, [`koperasi.draf:${draf}`]);
  const terdaftar = await hasilPendaftaran(by, draf, tx);
  if (terdaftar) return berhasil({ id: terdaftar });
  const ada = await bacaDrafPendaftaran(by, draf, tx);
  if (!ada) return tolak('DRAF_TIDAK_DITEMUKAN');
  if (versiDraf(by, ada.isi) !== dibaca) return tolak('DRAF_BERUBAH');
  const { isian, kepengurusan, galat, belum } = bacaPendaftaran(ada.isi);
  if (!isian || belum.length > 0 || Object.keys(galat).length > 0)
    return tolak('BELUM_LENGKAP', { galat });
  const hasil = await daftarkanKoperasi(tx, by, {
    isian,
    kepengurusan,
    kunciKirim: draf,
    konfirmasi: diperiksa.filter((kode) => input[tandaUntuk(kode)]),
  });
  if (!hasil.ok) {
    // The doubts stand on the page itself; here only that there are new ones.
    const ragu = hasil.peringatan ?? [];
    const terbaca = ragu.every(({ kode }) => diperiksa.includes(kode));
    return hasil.alasan === 'PERLU_KONFIRMASI' && terbaca
      ? tolak('BELUM_DIKONFIRMASI', { galat: belumDitandai(ragu) })
      : tolak(hasil.alasan, { galat: hasil.galat, rincian: hasil.rincian });
  }
  await hapusDraf(tx, by, JENIS_DRAF, draf);
  return hasil;
}

/** Throws an unfinished registration away. */
export async function hapusDrafPendaftaran(
  tx: Tx,
  by: Daftarkan,
  { draf }: { draf: string },
): Promise<Hasil<null, never>> {
  await hapusDraf(tx, by, JENIS_DRAF, draf);
  return berhasil(null);
}
