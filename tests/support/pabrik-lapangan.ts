import { randomUUID } from 'node:crypto';
import { catatLapangan } from '@/lib/lapangan/commands';
import { catatLapanganSchema } from '@/lib/lapangan/schema';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { transaksi } from '@/lib/platform/db/transaksi';
import { hak, KELURAHAN_UJI } from './pabrik-umkm';

/** A word that is similar to no other. */
const acak = () =>
  randomUUID()
    .replaceAll('-', '')
    .replace(/\d/g, (n) => 'ghijklmnop'[+n] ?? '');

/**
 * A business written down in the street, its owner without an account.
 *
 * @returns id of the business
 */
export async function catatDiLapangan(
  pencatat: Pelaku,
  ubah: Record<string, string> = {},
): Promise<string> {
  const isi = catatLapanganSchema.parse({
    kunciKirim: randomUUID(),
    kelurahanKode: KELURAHAN_UJI,
    nama: acak(),
    namaUsaha: acak(),
    kegiatanUtama: 'Menjual nasi uduk',
    jenisUsahaKode: 'kuliner',
    alamat: 'Gang Uji 1',
    setuju: 'ya',
    ...ubah,
  });
  const hasil = await transaksi((tx) => catatLapangan(tx, hak(pencatat, 'lapangan:catat'), isi));
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.nilai.id;
}
