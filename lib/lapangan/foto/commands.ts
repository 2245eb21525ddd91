import 'server-only';
import { tulisBerkas } from '@/lib/dokumen/commands';
import type { BerkasTerperiksa } from '@/lib/dokumen/isi/reads';
import type { AlasanUnggah } from '@/lib/dokumen/rules';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { wilayahLapangan } from '../reads';
import { FOTO_PALING_BANYAK } from '../rules';
import type { FotoLapanganInput } from '../schema';

/**
 * Adds a photo to what one wrote down oneself; the same key twice is one photo. Call it inside
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
  const pendataan = await tx.pendataanLapangan.findFirst({
    where: {
      kunciKirim,
      olehId: penggunaIdDari(by),
      ditarikPada: null,
      kelurahanKode: { in: await wilayahLapangan(by, tx) },
    },
    select: {
      id: true,
      usaha: { select: { id: true, pelakuUsahaId: true } },
      foto: { where: { dokumen: { dihapusPada: null } }, select: { kunci: true } },
    },
  });
  if (!pendataan) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  const sudah = await tx.fotoLapangan.findUnique({
    where: { kunci: kunciFoto },
    select: { pendataanId: true, dokumenId: true },
  });
  if (sudah) {
    return sudah.pendataanId === pendataan.id
      ? berhasil({ id: sudah.dokumenId })
      : tolak('ISIAN_SALAH');
  }
  if (pendataan.foto.length >= FOTO_PALING_BANYAK) return tolak('FOTO_PENUH');
  const { id: usahaId, pelakuUsahaId } = pendataan.usaha;
  const id = await tulisBerkas(tx, by, berkas, { usahaId, pelakuUsahaId });
  await tx.fotoLapangan.create({
    data: { kunci: kunciFoto, pendataanId: pendataan.id, dokumenId: id, hal },
    select: { kunci: true },
  });
  return berhasil({ id });
}
