import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { kunciNilai } from '@/lib/koperasi/kunci/commands';
import { catat, selisih } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatWaktu } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import { bacaProduk, batasProduk, kedudukanProduk } from './reads';
import {
  type AlasanProduk,
  galatPelanggaran,
  halanganProduk,
  LABEL_KETENTUAN,
  NAMA_KETENTUAN,
  peringatanProduk,
  tulisKetentuan,
} from './rules';
import type { KeaktifanProdukInput, TambahProdukInput, UbahProdukInput } from './schema';
import type { Ketentuan, ProdukDto } from './types';

type By = Wewenang<'produk-pinjaman:ubah'>;
type HasilProduk = Hasil<{ id: string; koperasiId: string }, AlasanProduk>;

/** Products of one koperasi are written one after the other. */
const kunciProduk = (tx: Tx, koperasiId: string) => kunciNilai(tx, [`produk:${koperasiId}`]);

/**
 * Everything that stands in the way of these terms at this koperasi; when nothing does, what their row
 * has to carry.
 */
async function periksa(
  tx: Tx,
  by: By,
  koperasiId: string,
  ketentuan: Ketentuan,
  konfirmasi: boolean,
  produkId: string | null,
): Promise<Hasil<{ versiAturan: string; atasNamaKoperasi: boolean }, AlasanProduk>> {
  const koperasi = await tx.koperasi.findFirst({
    where: {
      id: koperasiId,
      AND: [whereLingkup<Prisma.KoperasiWhereInput>(by, { koperasi: (id) => ({ id }) })],
    },
    select: { jenis: true, punyaUsp: true, status: true, pola: true },
  });
  if (!koperasi) return tolak('TIDAK_DITEMUKAN');
  const { halangan: bertindak, atasNamaKoperasi } = await kedudukanProduk(by, koperasiId, tx);
  if (bertindak) return tolak(bertindak);
  const { pola } = koperasi;
  const batas = await batasProduk(by, tx);
  const halangan = halanganProduk(ketentuan, koperasi, batas);
  if (halangan) {
    return tolak(halangan, { galat: galatPelanggaran(halangan, ketentuan, pola, batas) });
  }
  const lain = await tx.ketentuanProduk.findMany({
    where: {
      berlaku: true,
      produk: { koperasiId, aktif: true, ...(produkId ? { id: { not: produkId } } : {}) },
    },
    select: { nama: true },
  });
  const namaLain = lain.map(({ nama }) => nama);
  const peringatan = konfirmasi ? [] : peringatanProduk(ketentuan, batas.persen, namaLain);
  if (peringatan.length > 0) return tolak('PERLU_DIPERIKSA', { peringatan });
  return berhasil({ versiAturan: batas.versi, atasNamaKoperasi });
}

const isiAudit = (ketentuan: Ketentuan): Record<string, unknown> => ({ ...ketentuan });

/** A new product with the first version of its terms; the same form sent twice gives the same product. */
export async function tambahProduk(
  tx: Tx,
  by: By,
  { koperasiId, kunciKirim: kunci, ketentuan, konfirmasi }: TambahProdukInput,
): Promise<HasilProduk> {
  await kunciProduk(tx, koperasiId);
  const kunciKirim = kunciKiriman(kunci, ketentuan);
  const terkirim = await tx.produkPinjaman.findUnique({
    where: { kunciKirim },
    select: { id: true, koperasiId: true },
  });
  if (terkirim)
    return terkirim.koperasiId === koperasiId ? berhasil(terkirim) : tolak('KUNCI_TERPAKAI');
  const sah = await periksa(tx, by, koperasiId, ketentuan, konfirmasi, null);
  if (!sah.ok) return sah;
  const id = uuidv7();
  await tx.produkPinjaman.create({ data: { id, koperasiId, kunciKirim }, select: { id: true } });
  await tx.ketentuanProduk.create({
    data: { produkId: id, nomor: 1, ...ketentuan, ...sah.nilai, dibuatOleh: penggunaIdDari(by) },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'produk_pinjaman.buat',
    objekJenis: 'produk_pinjaman',
    objekId: id,
    sesudah: { koperasiId, ...isiAudit(ketentuan), ...sah.nilai },
  });
  return berhasil({ id, koperasiId });
}

/** Locks a product and reads it; its version is true until the transaction ends. */
async function sentuh(tx: Tx, by: By, id: string) {
  await tx.$queryRaw`SELECT id FROM produk_pinjaman WHERE id = ${id}::uuid FOR UPDATE`;
  return bacaProduk(by, id, tx);
}

/** Both versions of the terms that two people wrote at once. */
async function bentrok(tx: Tx, produk: ProdukDto, milikAnda: Ketentuan) {
  const terakhir = await tx.catatanAudit.findFirst({
    where: { objekJenis: 'produk_pinjaman', objekId: produk.id },
    orderBy: [{ waktu: 'desc' }, { id: 'desc' }],
    select: { penggunaId: true, namaPelaku: true, waktu: true },
  });
  return {
    versi: String(produk.versi),
    oleh: terakhir?.namaPelaku ?? 'Orang lain',
    olehId: terakhir?.penggunaId ?? null,
    pada: terakhir ? formatWaktu(terakhir.waktu) : 'baru saja',
    butir: NAMA_KETENTUAN.map((nama) => ({
      isian: nama,
      label: LABEL_KETENTUAN[nama],
      milikAnda: tulisKetentuan(nama, milikAnda),
      tersimpan: tulisKetentuan(nama, produk.ketentuan),
    })).filter((satu) => satu.milikAnda !== satu.tersimpan),
  };
}

/**
 * Changes the terms of a product: the ones in force stay as they are for whoever applied under them, and
 * a new version takes their place. Nothing changed: nothing is written.
 */
export async function ubahProduk(
  tx: Tx,
  by: By,
  { id, versi, ketentuan, konfirmasi }: UbahProdukInput,
): Promise<HasilProduk> {
  const produk = await sentuh(tx, by, id);
  if (!produk) return tolak('TIDAK_DITEMUKAN');
  const { koperasiId } = produk;
  const beda = selisih(isiAudit(produk.ketentuan), isiAudit(ketentuan));
  if (Object.keys(beda.sesudah).length === 0) return berhasil({ id, koperasiId });
  if (produk.versi !== versi) {
    return tolak('SUDAH_BERUBAH', { bentrok: await bentrok(tx, produk, ketentuan) });
  }
  const sah = await periksa(tx, by, koperasiId, ketentuan, konfirmasi, id);
  if (!sah.ok) return sah;
  await tx.ketentuanProduk.updateMany({
    where: { produkId: id, berlaku: true },
    data: { berlaku: false },
  });
  const nomor = produk.nomorVersi + 1;
  await tx.ketentuanProduk.create({
    data: { produkId: id, nomor, ...ketentuan, ...sah.nilai, dibuatOleh: penggunaIdDari(by) },
    select: { id: true },
  });
  await tx.produkPinjaman.update({
    where: { id },
    data: { versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'produk_pinjaman.ubah',
    objekJenis: 'produk_pinjaman',
    objekId: id,
    sebelum: beda.sebelum,
    sesudah: { ...beda.sesudah, nomorVersi: nomor, ...sah.nilai },
  });
  return berhasil({ id, koperasiId });
}

/** Takes a product off the offer, or puts it back; running applications keep their terms. */
export async function ubahKeaktifanProduk(
  tx: Tx,
  by: By,
  { id, versi, aktif }: KeaktifanProdukInput,
): Promise<HasilProduk> {
  const produk = await sentuh(tx, by, id);
  if (!produk) return tolak('TIDAK_DITEMUKAN');
  const { koperasiId } = produk;
  const { halangan, atasNamaKoperasi } = await kedudukanProduk(by, koperasiId, tx);
  if (halangan) return tolak(halangan);
  if (produk.aktif === aktif) return berhasil({ id, koperasiId });
  if (produk.versi !== versi) {
    return tolak('SUDAH_BERUBAH', { bentrok: await bentrok(tx, produk, produk.ketentuan) });
  }
  if (aktif) {
    // The limits may have changed since the terms were written.
    const sah = await periksa(tx, by, koperasiId, produk.ketentuan, true, id);
    if (!sah.ok) return sah;
  }
  await tx.produkPinjaman.update({
    where: { id },
    data: { aktif, versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: aktif ? 'produk_pinjaman.aktifkan' : 'produk_pinjaman.nonaktifkan',
    objekJenis: 'produk_pinjaman',
    objekId: id,
    sebelum: { aktif: produk.aktif },
    sesudah: { aktif, atasNamaKoperasi },
  });
  return berhasil({ id, koperasiId });
}
