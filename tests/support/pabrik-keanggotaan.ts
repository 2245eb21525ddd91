import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { catatPembayaranPokok } from '@/lib/keanggotaan/anggota/commands';
import { ajukanPermohonan } from '@/lib/keanggotaan/pengajuan/commands';
import type { AjukanPermohonanInput } from '@/lib/keanggotaan/pengajuan/schema';
import { terimaPermohonan } from '@/lib/keanggotaan/permohonan/commands';
import type { CatatPembayaranInput } from '@/lib/keanggotaan/permohonan/schema';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { basisDataPutus } from '@/lib/platform/db/galat';
import type { BentukKoperasi, JenisDokumen } from '@/lib/platform/db/generated/enums';
import { type Tx, transaksi, transaksiSql } from '@/lib/platform/db/transaksi';
import type { Hasil } from '@/lib/platform/hasil';
import { buatPelaku, hak, KELURAHAN_UJI } from './pabrik-umkm';

/** Makers of koperasi, applicants and applications for tests; every call gives another one. */

export const POKOK = 100_000n;
export const WAJIB = 10_000n;

type Akun = Pelaku & { penggunaId: string };

let urutan = 0;

export async function buatKoperasiTujuan(
  ubah: {
    status?: 'AKTIF' | 'TIDAK_AKTIF';
    bentuk?: BentukKoperasi;
    menerimaAnggota?: boolean;
    simpananPokok?: bigint | null;
    simpananWajib?: bigint | null;
  } = {},
): Promise<string> {
  urutan += 1;
  const { id } = await db().koperasi.create({
    data: {
      nama: `Koperasi Tujuan ${urutan}`,
      kunciNama: `tujuan ${urutan}`,
      jenis: 'KONSUMEN',
      kelompok: 1,
      sektorUsaha: 1,
      alamat: 'Jalan Koperasi 1',
      kelurahanKode: KELURAHAN_UJI,
      simpananPokok: POKOK,
      simpananWajib: WAJIB,
      alasanTidakAktif: ubah.status === 'TIDAK_AKTIF' ? 'Uji' : null,
      ...ubah,
    },
    select: { id: true },
  });
  return id;
}

export const buatPengurus = (koperasiId: string): Promise<Akun> =>
  buatPelaku('PENGURUS', { koperasiId });

/** A koperasi with one pengurus who has an account. */
export async function buatKoperasiBerpengurus(): Promise<{ koperasiId: string; pengurus: Akun }> {
  const koperasiId = await buatKoperasiTujuan();
  return { koperasiId, pengurus: await buatPengurus(koperasiId) };
}

export async function buatBerkas(
  milik: { penggunaId: string; pelakuUsahaId: string | null },
  jenis: JenisDokumen = 'KTP',
): Promise<string> {
  const id = uuidv7();
  await db().dokumen.create({
    data: {
      id,
      jenis,
      namaAsli: `${jenis.toLowerCase()}.pdf`,
      tipe: 'application/pdf',
      ukuran: 1000,
      sha256: '0'.repeat(64),
      kunciSimpan: `uji/${id}`,
      diunggahOleh: milik.penggunaId,
      pelakuUsahaId: milik.pelakuUsahaId,
    },
  });
  return id;
}

export interface Pemohon {
  akun: Akun;
  pelakuUsahaId: string;
  usahaId: string;
  ktpId: string;
}

/** A registered owner with one business and a KTP; `akun` gives the person to an account that is there. */
export async function buatPemohon(akun?: Akun): Promise<Pemohon> {
  urutan += 1;
  const pemilik = akun ?? (await buatPelaku('PEMILIK'));
  const { penggunaId } = pemilik;
  const pelakuUsahaId = uuidv7();
  await db().pelakuUsaha.create({
    data: {
      id: pelakuUsahaId,
      penggunaId,
      nama: `Pemohon Uji ${urutan}`,
      kelurahanKode: KELURAHAN_UJI,
    },
  });
  const { id: usahaId } = await db().usaha.create({
    data: {
      nomor: `UJI-${randomUUID().slice(0, 12)}`,
      pelakuUsahaId,
      namaPemilik: `Pemohon Uji ${urutan}`,
      nama: `Usaha Uji ${urutan}`,
      kegiatanUtama: 'Menjual kue',
      jenisUsahaKode: 'kuliner',
      alamat: 'Jalan Kue 1',
      kelurahanKode: KELURAHAN_UJI,
    },
    select: { id: true },
  });
  const ktpId = await buatBerkas({ penggunaId, pelakuUsahaId });
  return { akun: pemilik, pelakuUsahaId, usahaId, ktpId };
}

export const isianAjukan = (
  pemohon: Pemohon,
  koperasiId: string,
  ubah: Partial<AjukanPermohonanInput> = {},
): AjukanPermohonanInput => ({
  koperasiId,
  kunciKirim: randomUUID(),
  usahaId: pemohon.usahaId,
  alasan: 'Ingin membeli bahan bersama.',
  ahliWarisNama: 'Ani Uji',
  ahliWarisHubungan: 'ANAK',
  dokumenId: [pemohon.ktpId],
  setujuSimpanan: { pokok: POKOK, wajib: WAJIB },
  setujuBagikan: true,
  ...ubah,
});

/** Waited too long for a lock, or for its turn altogether; everything was rolled back. */
function terlaluLama(galat: unknown): boolean {
  const isi = galat as {
    code?: string;
    meta?: { driverAdapterError?: { cause?: { originalCode?: string } } };
  };
  return isi?.code === 'P2028' || isi?.meta?.driverAdapterError?.cause?.originalCode === '57014';
}

/**
 * Runs a command as a person does who is told that the database cannot be reached: sends it again. On
 * a busy machine many at once wait longer for a connection than the pool lets them.
 */
export const jalankan = <T, R extends string>(
  perintah: (tx: Tx) => Promise<Hasil<T, R>>,
): Promise<Hasil<T, R>> => kirimLagi(() => transaksi(perintah));

async function kirimLagi<H>(kirim: () => Promise<H>): Promise<H> {
  for (let sisa = 20; ; sisa -= 1) {
    try {
      return await kirim();
    } catch (galat) {
      if (sisa === 0 || !(basisDataPutus(galat) || terlaluLama(galat))) throw galat;
    }
  }
}

/** Applies through the command; answers what it answers. */
export const ajukan = (
  pemohon: Pemohon,
  koperasiId: string,
  ubah: Partial<AjukanPermohonanInput> = {},
) => {
  const isi = isianAjukan(pemohon, koperasiId, ubah);
  const by = hak(pemohon.akun, 'permohonan:ajukan');
  return kirimLagi(() => transaksiSql((tx) => ajukanPermohonan(tx, by, isi)));
};

/** Value of an answer; the test is wrong when it is a refusal. */
export function pasti<T>(hasil: { ok: true; nilai: T } | { ok: false; alasan: string }): T {
  if (!hasil.ok) throw new Error(`Ditolak: ${hasil.alasan}`);
  return hasil.nilai;
}

export const isianBayar = (
  id: string,
  versi: number,
  ubah: Partial<CatatPembayaranInput> = {},
): CatatPembayaranInput => ({
  id,
  versi,
  jumlah: POKOK,
  tanggalBayar: hariIni(),
  caraBayar: 'TUNAI',
  konfirmasiPeringatan: false,
  ...ubah,
});

export const terima = (oleh: Pelaku, id: string, versi = 1) =>
  jalankan((tx) => terimaPermohonan(tx, hak(oleh, 'permohonan:putuskan'), { id, versi }));

export const bayar = (
  oleh: Pelaku,
  id: string,
  versi = 2,
  ubah: Partial<CatatPembayaranInput> = {},
) =>
  jalankan((tx) =>
    catatPembayaranPokok(tx, hak(oleh, 'anggota:catat'), isianBayar(id, versi, ubah)),
  );

/** An active member, through application, acceptance and payment. */
export async function buatAnggota(
  pemohon: Pemohon,
  koperasiId: string,
  pengurus: Pelaku,
): Promise<{ permohonanId: string; anggotaId: string; nomorAnggota: number }> {
  const { id } = pasti(await ajukan(pemohon, koperasiId));
  pasti(await terima(pengurus, id));
  pasti(await bayar(pengurus, id));
  const anggota = await db().anggota.findUniqueOrThrow({
    where: { permohonanId: id },
    select: { id: true, nomorAnggota: true },
  });
  return { permohonanId: id, anggotaId: anggota.id, nomorAnggota: anggota.nomorAnggota };
}

/** What the kept figures say, and what is true. */
export async function hitungan(koperasiId: string) {
  const [koperasi, aktif, nomor] = await Promise.all([
    db().koperasi.findUniqueOrThrow({
      where: { id: koperasiId },
      select: { jumlahAnggotaPortal: true, anggotaTerakhirNomor: true },
    }),
    db().anggota.count({ where: { koperasiId, status: 'AKTIF' } }),
    db().anggota.findMany({
      where: { koperasiId },
      orderBy: { nomorAnggota: 'asc' },
      select: { nomorAnggota: true },
    }),
  ]);
  return {
    tercatat: koperasi.jumlahAnggotaPortal,
    sebenarnya: aktif,
    nomorTerakhir: koperasi.anggotaTerakhirNomor,
    nomor: nomor.map((satu) => satu.nomorAnggota),
  };
}
