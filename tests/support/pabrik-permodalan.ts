import { randomUUID } from 'node:crypto';
import { ajukanModal } from '@/lib/permodalan/ajukan/commands';
import type { AjukanModalInput } from '@/lib/permodalan/ajukan/schema';
import { catatDiterima, periksaDiterima } from '@/lib/permodalan/diterima/commands';
import type { CatatDiterimaInput } from '@/lib/permodalan/diterima/schema';
import { setujuiModal, terimaTawaran } from '@/lib/permodalan/pengajuan/commands';
import { cairkanModal } from '@/lib/permodalan/pengajuan/pencairan/commands';
import { tambahProduk } from '@/lib/permodalan/produk/commands';
import type { Ketentuan } from '@/lib/permodalan/produk/types';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import {
  buatAnggota,
  buatKoperasiTujuan,
  buatPemohon,
  buatPengurus,
  jalankan,
  type Pemohon,
  pasti,
} from './pabrik-keanggotaan';
import { hak } from './pabrik-umkm';

/** Makers of lending koperasi, products, members and applications for tests; every call another one. */

type Akun = Pelaku & { penggunaId: string };

export const KETENTUAN: Ketentuan = {
  nama: 'Modal Usaha',
  plafonMin: 1_000_000n,
  plafonMaks: 20_000_000n,
  pola: 'KONVENSIONAL',
  akad: null,
  cara: 'MENURUN',
  persen: '18',
  nisbah: null,
  provisiPersen: '1',
  biayaAdministrasi: 25_000n,
  tenorMin: 3,
  tenorMaks: 24,
  lamaAnggotaMin: null,
  syarat: null,
  agunan: null,
};

export interface Ksp {
  koperasiId: string;
  pengurus: Akun;
  produkId: string;
  ketentuanId: string;
}

/** Stores a product through the command. */
export async function buatProduk(
  oleh: Pelaku,
  koperasiId: string,
  ubah: Partial<Ketentuan> = {},
): Promise<{ produkId: string; ketentuanId: string }> {
  const { id } = pasti(
    await jalankan((tx) =>
      tambahProduk(tx, hak(oleh, 'produk-pinjaman:ubah'), {
        koperasiId,
        kunciKirim: randomUUID(),
        konfirmasi: true,
        ketentuan: { ...KETENTUAN, ...ubah },
      }),
    ),
  );
  return { produkId: id, ketentuanId: await ketentuanBerlaku(id) };
}

/** The version of the terms that is in force. */
export async function ketentuanBerlaku(produkId: string): Promise<string> {
  const { id } = await db().ketentuanProduk.findFirstOrThrow({
    where: { produkId, berlaku: true },
    select: { id: true },
  });
  return id;
}

/** A koperasi simpan pinjam with one pengurus and one product. */
export async function buatKsp(ubah: Partial<Ketentuan> = {}): Promise<Ksp> {
  const koperasiId = await buatKoperasiTujuan();
  await db().koperasi.update({
    where: { id: koperasiId },
    data: { jenis: 'SIMPAN_PINJAM', kelompok: 18, pola: ubah.pola ?? KETENTUAN.pola },
    select: { id: true },
  });
  const pengurus = await buatPengurus(koperasiId);
  return { koperasiId, pengurus, ...(await buatProduk(pengurus, koperasiId, ubah)) };
}

/** An owner who is an active member of a koperasi. */
export async function buatAnggotaKsp({ koperasiId, pengurus }: Ksp, akun?: Akun): Promise<Pemohon> {
  const pemohon = await buatPemohon(akun);
  await buatAnggota(pemohon, koperasiId, pengurus);
  return pemohon;
}

export const isianModal = (
  pemohon: Pemohon,
  ketentuanId: string,
  ubah: Partial<AjukanModalInput> = {},
): AjukanModalInput => ({
  ketentuanId,
  kunciKirim: randomUUID(),
  usahaId: pemohon.usahaId,
  jumlah: 10_000_000n,
  tenor: 12,
  tujuan: 'BAHAN_BAKU',
  penjelasan: 'Menambah persediaan tepung dan gula.',
  pendapatan: 6_000_000n,
  pengeluaran: 4_000_000n,
  angsuranLain: 0n,
  dokumenId: [pemohon.ktpId],
  setujuKetentuan: true,
  setujuBagikan: true,
  ...ubah,
});

/** Applies through the command; answers what it answers. */
export const ajukanKe = (
  pemohon: Pemohon,
  ketentuanId: string,
  ubah: Partial<AjukanModalInput> = {},
) => {
  const isi = isianModal(pemohon, ketentuanId, ubah);
  return jalankan((tx) => ajukanModal(tx, hak(pemohon.akun, 'modal:ajukan'), isi));
};

export const tawarkan = (
  oleh: Pelaku,
  id: string,
  versi = 1,
  ubah: { jumlah?: bigint; tenor?: number; pihakTerkait?: boolean; konfirmasi?: boolean } = {},
) =>
  jalankan((tx) =>
    setujuiModal(tx, hak(oleh, 'modal:putuskan'), {
      id,
      versi,
      jumlah: 8_000_000n,
      tenor: 10,
      pihakTerkait: false,
      konfirmasi: false,
      ...ubah,
    }),
  );

export const terimaTawaranOleh = (oleh: Pelaku, id: string, versi = 2) =>
  jalankan((tx) => terimaTawaran(tx, hak(oleh, 'modal:terima-tawaran'), { id, versi }));

export const cairkanOleh = (
  oleh: Pelaku,
  id: string,
  versi = 3,
  ubah: { tanggalCair?: string; jumlahCair?: bigint; konfirmasiPeringatan?: boolean } = {},
) =>
  jalankan((tx) =>
    cairkanModal(tx, hak(oleh, 'modal:cairkan'), {
      id,
      versi,
      tanggalCair: hariIni(),
      jumlahCair: 8_000_000n,
      konfirmasiPeringatan: false,
      ...ubah,
    }),
  );

/** A loan that was paid out today, of eight million in ten months. */
export async function buatPinjaman(
  ksp: Ksp,
  pemohon?: Pemohon,
): Promise<{ id: string; pemohon: Pemohon }> {
  const siapa = pemohon ?? (await buatAnggotaKsp(ksp));
  const { id } = pasti(await ajukanKe(siapa, ksp.ketentuanId));
  pasti(await tawarkan(ksp.pengurus, id));
  pasti(await terimaTawaranOleh(siapa.akun, id));
  pasti(await cairkanOleh(ksp.pengurus, id));
  return { id, pemohon: siapa };
}

/** Moves the payment of a loan into the past, as no command can. */
export const mundurkanCair = (id: string, tanggal: string) =>
  db().pengajuanModal.update({
    where: { id },
    data: { tanggalCair: new Date(`${tanggal}T00:00:00Z`) },
    select: { id: true },
  });

/** Capital from a bank as it is written down; `ubah` replaces single fields. */
export const isianDiterima = (
  { pelakuUsahaId, usahaId }: Pick<Pemohon, 'pelakuUsahaId' | 'usahaId'>,
  ubah: Partial<CatatDiterimaInput> = {},
): CatatDiterimaInput => ({
  kunciKirim: randomUUID(),
  pelakuUsahaId,
  usahaId,
  sumberModalId: null,
  jenis: 'BANK',
  lembaga: 'Bank Uji',
  produk: 'KUR Mikro',
  tanggal: hariIni(),
  jumlah: 25_000_000n,
  tenor: 24,
  nomorBukti: null,
  dokumenId: null,
  konfirmasiPeringatan: false,
  ...ubah,
});

export const catatDiterimaOleh = (
  oleh: Pelaku,
  pemilik: Pick<Pemohon, 'pelakuUsahaId' | 'usahaId'>,
  ubah: Partial<CatatDiterimaInput> = {},
) => {
  const isi = isianDiterima(pemilik, ubah);
  return jalankan((tx) => catatDiterima(tx, hak(oleh, 'modal-diterima:catat'), isi));
};

export const periksaDiterimaOleh = (oleh: Pelaku, id: string, bukti = 'Akad 77/2026') =>
  jalankan((tx) => periksaDiterima(tx, hak(oleh, 'modal-diterima:catat'), { id, bukti }));

export const keadaanModal = (id: string) =>
  db().pengajuanModal.findUniqueOrThrow({
    where: { id },
    select: { status: true, versi: true, sisaPokok: true, jumlahDisetujui: true },
  });
