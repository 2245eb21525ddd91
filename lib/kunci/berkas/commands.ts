import 'server-only';
import { type GudangBerkas, gudangBerkas, kunciBerkasBaru } from '@/lib/platform/berkas/gudang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { db } from '@/lib/platform/db/client';
import { GalatSandi } from '@/lib/platform/kripto/galat-sandi';
import type { HasilRotasi, Kemajuan } from '../types';

const SEKALI = 50;

/** Closes one file anew; null when it is gone, current already, or does not open (then `rusak`). */
async function tutupUlang(
  gudang: GudangBerkas,
  { id, kunciSimpan }: { id: string; kunciSimpan: string },
): Promise<'tetap' | 'rusak' | Buffer> {
  const isi = await gudang.baca(kunciSimpan);
  if (isi === null) return 'tetap';
  const tempat = konteks('dokumen', 'kunci_simpan', id);
  try {
    if (!brankas().perluRotasiBerkas(isi)) return 'tetap';
    return brankas().sandikanBerkas(brankas().bukaBerkas(isi, tempat), tempat);
  } catch (galat) {
    if (galat instanceof GalatSandi) return 'rusak';
    throw galat;
  }
}

/**
 * Stores each file that another key closed under a fresh storage key, points its row there, and removes
 * the old bytes. Whoever has read the row before looks again where they lie (`bukaIsi`).
 */
export async function rotasiBerkas(kemajuan: Kemajuan): Promise<HasilRotasi> {
  const gudang = gudangBerkas();
  const rusak: string[] = [];
  let diganti = 0;
  let setelah: string | undefined;
  for (;;) {
    const baris = await db().dokumen.findMany({
      where: { dihapusPada: null, ...(setelah ? { id: { gt: setelah } } : {}) },
      orderBy: { id: 'asc' },
      take: SEKALI,
      select: { id: true, kunciSimpan: true },
    });
    if (baris.length === 0) break;
    const buang: string[] = [];
    for (const satu of baris) {
      const isi = await tutupUlang(gudang, satu);
      if (isi === 'rusak') rusak.push(satu.id);
      if (typeof isi === 'string') continue;
      const kunciSimpan = kunciBerkasBaru();
      await gudang.simpan(kunciSimpan, isi);
      const { count } = await db().dokumen.updateMany({
        where: { id: satu.id, kunciSimpan: satu.kunciSimpan, dihapusPada: null },
        data: { kunciSimpan },
      });
      buang.push(count === 1 ? satu.kunciSimpan : kunciSimpan);
      diganti += count;
    }
    for (const kunci of buang) await gudang.hapus(kunci);
    if (buang.length > 0) kemajuan('berkas', diganti);
    setelah = baris.at(-1)?.id;
  }
  return { tempat: 'berkas', diganti, rusak };
}
