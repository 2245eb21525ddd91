import { tambahAturan } from '@/lib/aturan/commands';
import { bidangAturan, isianBidang } from '@/lib/aturan/isian/rules';
import {
  BENTUK_ATURAN,
  type IsiAturan,
  type KodeAturan,
  tambahAturanSchema,
} from '@/lib/aturan/schema';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { hak } from './pabrik-akun';

let urutan = 0;

/**
 * Saves a version of a rule that is in force from today, as an admin does with the form of the page.
 *
 * @param ubah other values by their path, as typed: { primer: '10' }
 */
export async function simpanAturan<K extends KodeAturan>(
  admin: Pelaku,
  kode: K,
  ubah: Readonly<Record<string, string>>,
  sumber = 'Keputusan uji',
) {
  const dasar = await db().aturan.findFirstOrThrow({
    where: { kode },
    orderBy: [{ berlakuMulai: 'desc' }, { dibuatPada: 'desc' }],
    select: { id: true, isi: true },
  });
  const isi = BENTUK_ATURAN[kode].parse(dasar.isi) as IsiAturan<K>;
  urutan += 1;
  const terbaca = tambahAturanSchema.parse({
    dasarId: dasar.id,
    versi: `uji-${urutan}`,
    sumber,
    berlakuMulai: hariIni(),
    konfirmasiPeringatan: 'ya',
    ...Object.fromEntries(
      bidangAturan(kode, isi).map((bidang) => [`isi.${bidang.jalur}`, isianBidang(bidang, isi)]),
    ),
    ...Object.fromEntries(Object.entries(ubah).map(([jalur, nilai]) => [`isi.${jalur}`, nilai])),
  });
  return transaksi((tx) => tambahAturan(tx, hak(admin, 'aturan:ubah'), terbaca));
}
