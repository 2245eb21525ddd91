import 'server-only';
import { type AturanBerlaku, aturanBerlaku } from '@/lib/aturan/reads';
import { BENTUK_ATURAN } from '@/lib/aturan/schema';
import { tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { AturanPenilaian } from '../rules';

const KODE = 'penilaian-kesehatan';
type Sumber = Tx | ReturnType<typeof db>;

/**
 * The rule for a book year: the one in force on its last day, so that a later change of the law does
 * not reach back. Reference data, open to every request.
 *
 * @returns null for book years that no stored rule covers
 */
export async function aturanTahunBuku(
  tahunBuku: number,
  sumber: Sumber = db(),
): Promise<AturanBerlaku<typeof KODE> | null> {
  const hariTerakhir = `${String(tahunBuku).padStart(4, '0')}-12-31`;
  const ada = await sumber.aturan.findFirst({
    where: { kode: KODE, berlakuMulai: { lte: tanggalDb(hariTerakhir) } },
    select: { id: true },
  });
  return ada ? aturanBerlaku(KODE, hariTerakhir, sumber) : null;
}

/** The earliest book year that a stored rule covers. */
export async function tahunBukuTerawal(sumber: Sumber = db()): Promise<number | null> {
  const baris = await sumber.aturan.findFirst({
    where: { kode: KODE },
    orderBy: { berlakuMulai: 'asc' },
    select: { berlakuMulai: true },
  });
  return baris ? baris.berlakuMulai.getUTCFullYear() : null;
}

/** The rule a stored assessment was computed with. */
export async function aturanVersi(
  versi: string,
  sumber: Sumber = db(),
): Promise<{ versi: string; isi: AturanPenilaian; sumber: string; belumDikonfirmasi: boolean }> {
  const baris = await sumber.aturan.findUniqueOrThrow({
    where: { kode_versi: { kode: KODE, versi } },
    select: { versi: true, isi: true, sumber: true, belumDikonfirmasi: true },
  });
  return { ...baris, isi: BENTUK_ATURAN[KODE].parse(baris.isi) };
}
