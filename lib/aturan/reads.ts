import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { versiDiingat } from './ingatan/reads';
import { BENTUK_ATURAN, type IsiAturan, type KodeAturan } from './schema';

export interface AturanBerlaku<K extends KodeAturan> {
  kode: K;
  versi: string;
  isi: IsiAturan<K>;
  sumber: string;
  belumDikonfirmasi: boolean;
}

const belumDimuat = (kode: KodeAturan) => new Error(`Aturan ${kode} belum dimuat.`);

/**
 * The rule in force on a day. Rules are reference data that every request may read: no permission.
 *
 * @param tanggal ISO date; today by default
 * @param tx the transaction of a command, which decides by the table itself; a page takes what is remembered
 * @throws Error when no version is in force: the reference data was not loaded
 */
export async function aturanBerlaku<K extends KodeAturan>(
  kode: K,
  tanggal: string = hariIni(),
  tx: Tx | ReturnType<typeof db> = db(),
): Promise<AturanBerlaku<K>> {
  if (tx !== db()) return aturanDari(tx, kode, tanggal);
  const versi = (await versiDiingat()).get(kode)?.find((satu) => satu.berlakuMulai <= tanggal);
  if (!versi) throw belumDimuat(kode);
  const { berlakuMulai: _, ...sisa } = versi;
  return { ...sisa, kode, isi: versi.isi as IsiAturan<K> };
}

async function aturanDari<K extends KodeAturan>(
  sumber: Tx | ReturnType<typeof db>,
  kode: K,
  tanggal: string,
): Promise<AturanBerlaku<K>> {
  const baris = await sumber.aturan.findFirst({
    where: { kode, berlakuMulai: { lte: tanggalDb(tanggal) } },
    orderBy: [{ berlakuMulai: 'desc' }, { dibuatPada: 'desc' }],
    select: { versi: true, isi: true, sumber: true, belumDikonfirmasi: true },
  });
  if (!baris) throw belumDimuat(kode);
  return { ...baris, kode, isi: BENTUK_ATURAN[kode].parse(baris.isi) as IsiAturan<K> };
}

export interface VersiAturanDto {
  id: string;
  versi: string;
  sumber: string;
  catatan: string | null;
  belumDikonfirmasi: boolean;
  /** ISO day. */
  berlakuMulai: string;
  keadaan: 'BERLAKU' | 'AKAN_BERLAKU' | 'TIDAK_BERLAKU';
  isi: unknown;
}

/** All versions of one rule, the latest in force first; the same order in which `aturanBerlaku` chooses. */
export async function versiAturan(
  _by: Wewenang<'aturan:baca'>,
  kode: KodeAturan,
): Promise<VersiAturanDto[]> {
  const baris = await db().aturan.findMany({
    where: { kode },
    orderBy: [{ berlakuMulai: 'desc' }, { dibuatPada: 'desc' }],
    select: {
      id: true,
      versi: true,
      sumber: true,
      catatan: true,
      belumDikonfirmasi: true,
      berlakuMulai: true,
      isi: true,
    },
  });
  const kini = hariIni();
  const berlaku = baris.find((satu) => tanggalJakarta(satu.berlakuMulai) <= kini)?.id;
  return baris.map((satu) => {
    const berlakuMulai = tanggalJakarta(satu.berlakuMulai);
    const nanti = berlakuMulai > kini ? 'AKAN_BERLAKU' : 'TIDAK_BERLAKU';
    return { ...satu, berlakuMulai, keadaan: satu.id === berlaku ? 'BERLAKU' : nanti };
  });
}

export interface VersiKbliDto {
  versi: number;
  sumber: string;
  lengkap: boolean;
  jumlah: number;
}

/** The KBLI lists that are loaded. */
export async function versiKbli(_by: Wewenang<'aturan:baca'>): Promise<VersiKbliDto[]> {
  const baris = await db().kbliVersi.findMany({
    orderBy: { versi: 'desc' },
    select: { versi: true, sumber: true, lengkap: true, _count: { select: { kode: true } } },
  });
  return baris.map(({ _count, ...satu }) => ({ ...satu, jumlah: _count.kode }));
}
