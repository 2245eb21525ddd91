import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catatPersetujuan } from '@/lib/akun/privasi/commands';
import { beritahu, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { kunciAkun } from '@/lib/platform/auth/kunci-akun';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang, tahunIni } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { SumberData, TujuanPersetujuan } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import type { IsiBagian, IsiPendaftaran } from './bagian/schema';
import { peringatanPendaftaran } from './keraguan/reads';
import {
  galatAcuan,
  gantiIzin,
  kolomKeuangan,
  kolomLokasi,
  kolomSkala,
  kolomUsaha,
  kunciNilai,
} from './kolom/commands';
import { catatPelaku } from './pelaku/commands';
import { nomorUsaha, perempuanDari } from './rules';

export type BagianUsaha = Omit<IsiBagian, 'pemilik' | 'alamat'>;

/** The person is asked for the first business; an account that has one already keeps it. */
export interface DaftarkanUmkmInput extends IsiPendaftaran {
  /** Fresh for every form; a replay gives the same business again. */
  kunciKirim: string;
  /** Oddities were shown and confirmed. */
  konfirmasiPeringatan: boolean;
  /** What the owner agreed to; needs an account. */
  persetujuan?: readonly TujuanPersetujuan[];
  /** Where the data comes from when nobody registers for themselves. */
  sumber?: SumberData;
}

export type AlasanDaftar =
  | 'DATA_PEMILIK_KURANG'
  | 'NIK_PENDUDUK_TERDAFTAR'
  | 'NIB_TERDAFTAR'
  | 'ISIAN_DITOLAK'
  | 'PERLU_KONFIRMASI';

/**
 * Registers a business, with its owner as a person when the account has none yet. Without an account
 * (demo data, import) the person stands alone and no consent is stored.
 *
 * @returns id and number of the business; reasons: DATA_PEMILIK_KURANG, NIK_PENDUDUK_TERDAFTAR (the number
 *   belongs to another person), NIB_TERDAFTAR, ISIAN_DITOLAK (with messages), PERLU_KONFIRMASI (with
 *   the oddities)
 */
export async function daftarkanUmkm(
  tx: Tx,
  by: Wewenang<'umkm:daftar'>,
  input: DaftarkanUmkmInput,
): Promise<Hasil<{ id: string; nomor: string }, AlasanDaftar>> {
  const penggunaId = by.pelaku.penggunaId;
  if (penggunaId) await kunciAkun(tx, penggunaId);
  const ada = await tx.usaha.findUnique({
    where: { kunciKirim: input.kunciKirim },
    select: { id: true, nomor: true, dibuatOleh: true },
  });
  if (ada && ada.dibuatOleh === penggunaId) return berhasil({ id: ada.id, nomor: ada.nomor });

  const galat = await galatAcuan(tx, { ...input.usaha, ...input.lokasi });
  if (Object.keys(galat).length > 0) return tolak('ISIAN_DITOLAK', { galat });
  const peringatan = await peringatanPendaftaran(input, tx);
  if (peringatan.length > 0 && !input.konfirmasiPeringatan) {
    return tolak('PERLU_KONFIRMASI', { peringatan });
  }
  const orang = await pelakuUntuk(tx, by, input);
  if (!orang.ok) return orang;
  return catatUsaha(tx, by, orang.nilai, input);
}

/** The owner as a new business needs to know them. */
export interface Orang {
  id: string;
  nama: string;
  perempuan: boolean | null;
  anggota: boolean;
}

/** A person whom the register knows, or null. */
export async function orangTerdaftar(
  tx: Tx,
  siapa: { id: string } | { penggunaId: string },
): Promise<Orang | null> {
  const ada = await tx.pelakuUsaha.findUnique({
    where: siapa,
    select: {
      id: true,
      nama: true,
      jenisKelamin: true,
      // Not as a count: that would group the members of the whole city first.
      anggota: { where: { status: 'AKTIF' }, take: 1, select: { id: true } },
    },
  });
  if (!ada) return null;
  const { id, nama, jenisKelamin, anggota } = ada;
  return { id, nama, perempuan: perempuanDari(jenisKelamin), anggota: anggota.length > 0 };
}

/** The person of the account, or a new one. */
async function pelakuUntuk(
  tx: Tx,
  by: Wewenang<'umkm:daftar'>,
  input: DaftarkanUmkmInput,
): Promise<Hasil<Orang, 'DATA_PEMILIK_KURANG' | 'NIK_PENDUDUK_TERDAFTAR' | 'ISIAN_DITOLAK'>> {
  const { penggunaId } = by.pelaku;
  const ada = penggunaId ? await orangTerdaftar(tx, { penggunaId }) : null;
  if (ada) return berhasil(ada);
  const { pemilik, alamat } = input;
  if (!pemilik || !alamat) return tolak('DATA_PEMILIK_KURANG');
  const galat = await galatAcuan(tx, { kelurahanKode: alamat.kelurahanKode });
  if (Object.keys(galat).length > 0) return tolak('ISIAN_DITOLAK', { galat });
  const baru = await catatPelaku(tx, by, pemilik, alamat, sumberData(by, input));
  if (!baru.ok) return baru;
  return berhasil({
    id: baru.nilai.id,
    nama: pemilik.nama,
    perempuan: perempuanDari(pemilik.jenisKelamin),
    anggota: false,
  });
}

const sumberData = (by: Wewenang<'umkm:daftar'>, input: DaftarkanUmkmInput): SumberData =>
  input.sumber ?? (by.pelaku.penggunaId === null ? 'IMPOR' : 'PORTAL');

async function catatUsaha(
  tx: Tx,
  by: Wewenang<'umkm:daftar'>,
  orang: Orang,
  input: DaftarkanUmkmInput,
): Promise<Hasil<{ id: string; nomor: string }, 'NIB_TERDAFTAR'>> {
  const id = uuidv7();
  const skala = await kolomSkala(tx, {
    modalUsaha: input.keuangan.modalUsaha,
    omzetTahunan: input.keuangan.omzetTahunan,
    tanggalMulai: input.usaha.tanggalMulai,
    skalaDilaporkan: input.keuangan.skalaDilaporkan,
  });
  const kolom = {
    ...kolomUsaha(id, input.usaha),
    ...kolomLokasi(input.lokasi),
    ...kolomKeuangan(input.keuangan),
    ...skala,
  };
  if (kolom.nib) await kunciNilai(tx, 'nib', kolom.nib);
  const { kunciKirim } = input;
  const baru = await sisipUsaha(tx, by, orang, {
    id,
    kolom,
    kunciKirim,
    sumber: sumberData(by, input),
  });
  // Number and key are the account's own, so only the index of NIB can leave this insert without a row.
  if (!baru) return tolak('NIB_TERDAFTAR');
  await gantiIzin(tx, id, input.perizinan);
  await simpanPersetujuan(tx, by, input.persetujuan ?? []);
  await tautkanDokumen(tx, by, orang.id, id);
  return berhasil(baru);
}

/** What a new business is; the rest of its row follows from who wrote it and when. */
type KolomUsahaBaru = Omit<
  Prisma.UsahaCreateManyInput,
  | 'id'
  | 'nomor'
  | 'pelakuUsahaId'
  | 'namaPemilik'
  | 'status'
  | 'dibuatOleh'
  | 'sumber'
  | 'kunciKirim'
>;

/**
 * The row of a new business that waits to be verified, with its number, its entry in the trail, and word
 * to who verifies.
 *
 * @returns null when a unique value (NIB, key of the form) is taken; nothing is written then
 */
export async function sisipUsaha(
  tx: Tx,
  by: Wewenang<'umkm:daftar' | 'lapangan:catat'>,
  orang: Orang,
  isi: {
    id: string;
    kolom: KolomUsahaBaru;
    kunciKirim: string;
    sumber: SumberData;
  },
): Promise<{ id: string; nomor: string } | null> {
  const { id, kolom, kunciKirim, sumber } = isi;
  const kini = sekarang();
  const [urutan] = await tx.$queryRaw<{ n: bigint }[]>`SELECT nextval('nomor_usaha_seq') AS n`;
  const nomor = nomorUsaha(tahunIni(kini), urutan?.n ?? 0n);
  const { count } = await tx.usaha.createMany({
    data: [
      {
        id,
        nomor,
        pelakuUsahaId: orang.id,
        namaPemilik: orang.nama,
        perempuan: orang.perempuan,
        pemilikAnggota: orang.anggota,
        status: 'DIAJUKAN',
        diajukanPada: kini,
        dibuatOleh: by.pelaku.penggunaId,
        sumber,
        kunciKirim,
        ...kolom,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  await catat(tx, by, {
    tindakan: 'usaha.daftar',
    objekJenis: 'usaha',
    objekId: id,
    sesudah: { nomor, pelakuUsahaId: orang.id, status: 'DIAJUKAN', ...kolom },
  });
  const { nama, kelurahanKode } = kolom;
  await kabariPemeriksa(tx, { id, nomor, nama, kelurahanKode, oleh: [by.pelaku.penggunaId] });
  return { id, nomor };
}

/** Proofs of consent; one that stands already is not written twice. */
async function simpanPersetujuan(
  tx: Tx,
  by: Wewenang<'umkm:daftar'>,
  tujuan: readonly TujuanPersetujuan[],
): Promise<void> {
  const { penggunaId } = by.pelaku;
  if (penggunaId === null) return;
  for (const satu of new Set(tujuan)) {
    const ada = await tx.persetujuan.findFirst({
      where: { penggunaId, tujuan: satu, ditarikPada: null },
      select: { id: true },
    });
    if (!ada) await catatPersetujuan(tx, penggunaId, satu);
  }
}

/** What the owner uploaded while filling in the form now belongs to the person and the business. */
async function tautkanDokumen(
  tx: Tx,
  by: Wewenang<'umkm:daftar'>,
  pelakuUsahaId: string,
  usahaId: string,
): Promise<void> {
  const { penggunaId } = by.pelaku;
  if (penggunaId === null) return;
  const lepas = { diunggahOleh: penggunaId, usahaId: null, koperasiId: null, dihapusPada: null };
  await tx.dokumen.updateMany({
    where: { ...lepas, jenis: 'KTP' },
    data: { pelakuUsahaId },
  });
  await tx.dokumen.updateMany({
    where: { ...lepas, jenis: { in: ['NIB', 'SKU', 'FOTO_USAHA'] }, permohonan: { none: {} } },
    data: { pelakuUsahaId, usahaId },
  });
}

interface UntukDiperiksa {
  id: string;
  nomor: string;
  nama: string;
  kelurahanKode: string;
  /** Who wrote or mended it: they may not verify it, so they are not asked to. */
  oleh?: readonly (string | null)[];
}

/** The petugas of the kelurahan; where there is no other than who wrote it, the petugas of the office. */
export async function kabariPemeriksa(
  tx: Tx,
  { id, nomor, nama, kelurahanKode, oleh = [] }: UntukDiperiksa,
  ulang = false,
): Promise<void> {
  const lain = (semua: string[]) => semua.filter((satu) => !oleh.includes(satu));
  const setempat = lain(await penggunaDenganPeran(tx, 'PETUGAS_KELURAHAN', { kelurahanKode }));
  const penerima = setempat.length > 0 ? setempat : lain(await penggunaDenganPeran(tx, 'PETUGAS'));
  await beritahu(tx, penerima, {
    judul: ulang ? 'Data usaha sudah diperbaiki' : 'Usaha baru menunggu diperiksa',
    isi: ulang
      ? `Data ${nama} (${nomor}) sudah diperbaiki dan dikirim lagi untuk Anda periksa.`
      : `${nama} (${nomor}) baru didaftarkan dan menunggu Anda periksa.`,
    tautan: `/portal/umkm/${id}`,
  });
}
