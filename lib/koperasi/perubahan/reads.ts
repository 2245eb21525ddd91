import 'server-only';
import { type ObjekAudit, perubahanSejak } from '@/lib/audit/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Bentrok, ButirBentrok } from '@/lib/platform/form-state';
import { isianDariKolom, type KolomIsian, NAMA_KOLOM } from '../isian/kolom/rules';
import type { IsianKoperasi } from '../isian/schema';
import { scopeKoperasi, type TindakanKoperasi } from '../reads';

const PILIH_ISIAN = {
  ...(Object.fromEntries(NAMA_KOLOM.map((nama) => [nama, true])) as Record<keyof KolomIsian, true>),
  id: true,
  versi: true,
  izin: {
    select: { jenis: true, nomor: true, tanggal: true, penerbit: true, penanggungJawab: true },
  },
  rekening: { select: { urutan: true, bank: true, nomor: true, atasNama: true } },
} as const;

/** Acts whose rights reach the bank accounts too: those of the office and of the own pengurus. */
const MELIHAT_REKENING: readonly TindakanKoperasi[] = ['koperasi:ubah', 'koperasi:ubah-profil'];

export interface KoperasiTerbuka {
  id: string;
  versi: number;
  isian: IsianKoperasi;
}

/**
 * The fields of a koperasi for editing, within one's reach; null outside of it. The bank accounts are
 * empty for whoever may only read.
 */
export async function bacaIsianKoperasi(
  by: Wewenang<TindakanKoperasi>,
  id: string,
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<KoperasiTerbuka | null> {
  const baris = await sumber.koperasi.findFirst({
    where: { id, AND: [scopeKoperasi(by)] },
    select: PILIH_ISIAN,
  });
  if (!baris) return null;
  const rekening = MELIHAT_REKENING.includes(by.tindakan) ? baris.rekening : [];
  return { id: baris.id, versi: baris.versi, isian: isianDariKolom({ ...baris, rekening }) };
}

/**
 * Both versions of a record that somebody else saved in the meantime.
 *
 * @param yangMengubah the acts of the trail that make another version of it; the last one tells who it was
 * @param bagian the part of the koperasi that the record is, as its entries name it
 * @param sejak how many versions ago the page was opened
 */
export async function susunBentrok(
  tx: Tx,
  _by: Wewenang<TindakanKoperasi>,
  {
    koperasiId,
    yangMengubah,
    bagian,
    versi,
    sejak: jumlah,
    butir,
  }: Pick<ObjekAudit, 'bagian'> & {
    koperasiId: string;
    yangMengubah: readonly string[];
    versi: number | string;
    sejak: number;
    butir: ButirBentrok[];
  },
): Promise<Bentrok> {
  const objek = { objekJenis: 'koperasi', objekId: koperasiId, yangMengubah, bagian };
  const { perubahan: _, ...sejak } = await perubahanSejak(tx, objek, jumlah);
  return { versi: String(versi), ...sejak, butir };
}
