import 'server-only';
import { tulisBerkas } from '@/lib/dokumen/commands';
import type { BerkasTerperiksa } from '@/lib/dokumen/isi/reads';
import type { AlasanUnggah } from '@/lib/dokumen/rules';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import { wilayahLapangan } from '../reads';
import { FOTO_PALING_BANYAK } from '../rules';
import type { FotoLapanganInput } from '../schema';

/**
 * Adds a photo to what one wrote down oneself; the same photo twice under a key is one. Call it inside
 * `transaksiBerkas`.
 *
 * @returns id of the document
 */
export async function tambahFoto(
  tx: Tx,
  by: Wewenang<'lapangan:catat'>,
  berkas: BerkasTerperiksa,
  { kunciKirim, kunciFoto, hal }: FotoLapanganInput,
): Promise<Hasil<{ id: string }, AlasanUnggah>> {
  // Held, so that photos of one record come one after the other.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`foto:${kunciKirim}`}, 0))::text`;
  const asal = await asalFoto(tx, by, kunciKirim);
  if (!asal) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  const kunci = kunciKiriman(kunciFoto, { hal, sha256: berkas.sha256 });
  const sudah = await tx.fotoLapangan.findUnique({
    where: { kunci },
    select: { pendataanId: true, tambahanId: true, dokumenId: true },
  });
  if (sudah) {
    const milik = asal.milik.pendataanId ?? asal.milik.tambahanId;
    return (sudah.pendataanId ?? sudah.tambahanId) === milik
      ? berhasil({ id: sudah.dokumenId })
      : tolak('ISIAN_SALAH');
  }
  if (asal.jumlah >= FOTO_PALING_BANYAK) return tolak('FOTO_PENUH');
  const { id: usahaId, pelakuUsahaId } = asal.usaha;
  const id = await tulisBerkas(tx, by, berkas, { usahaId, pelakuUsahaId });
  await tx.fotoLapangan.create({
    data: { kunci, ...asal.milik, dokumenId: id, hal },
    select: { kunci: true },
  });
  return berhasil({ id });
}

interface AsalFoto {
  milik: { pendataanId?: string; tambahanId?: string };
  usaha: { id: string; pelakuUsahaId: string };
  jumlah: number;
}

/** The record a photo belongs to: a new one, or one that was added to a known business. */
async function asalFoto(
  tx: Tx,
  by: Wewenang<'lapangan:catat'>,
  kunciKirim: string,
): Promise<AsalFoto | null> {
  const where = {
    kunciKirim,
    olehId: penggunaIdDari(by),
    kelurahanKode: { in: await wilayahLapangan(by, tx) },
  };
  const select = {
    id: true,
    usaha: { select: { id: true, pelakuUsahaId: true } },
    foto: { where: { dokumen: { dihapusPada: null } }, select: { kunci: true } },
  } as const;
  const baru = await tx.pendataanLapangan.findFirst({
    where: { ...where, ditarikPada: null },
    select,
  });
  if (baru) {
    return { milik: { pendataanId: baru.id }, usaha: baru.usaha, jumlah: baru.foto.length };
  }
  // A consent that was taken back leaves a business that is not worked with any more.
  const tambahan = await tx.tambahanLapangan.findFirst({
    where: { ...where, usaha: { status: { not: 'TIDAK_AKTIF' } } },
    select,
  });
  return tambahan
    ? { milik: { tambahanId: tambahan.id }, usaha: tambahan.usaha, jumlah: tambahan.foto.length }
    : null;
}
