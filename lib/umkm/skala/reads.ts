import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { AturanSkala, BatasSkala } from './rules';

type Sumber = Tx | ReturnType<typeof db>;

/** The thresholds in force on a day (today unless told), from the table of rules. */
export async function aturanSkalaBerlaku(sumber?: Sumber, tanggal?: string): Promise<AturanSkala> {
  const { versi, isi, sumber: asal } = await aturanBerlaku('skala-usaha', tanggal, sumber);
  const batas = (kolom: 'modalPalingBanyak' | 'omzetPalingBanyak'): BatasSkala => {
    const nilai = (skala: string): bigint => {
      const teks = isi.kelas.find((kelas) => kelas.skala === skala)?.[kolom];
      if (!teks) throw new Error(`Aturan skala usaha ${versi} tidak memuat batas ${skala}.`);
      return BigInt(teks);
    };
    return { mikro: nilai('MIKRO'), kecil: nilai('KECIL'), menengah: nilai('MENENGAH') };
  };
  return {
    versi,
    nama: asal.replace(/ Pasal.*$/, ''),
    berlakuMulai: isi.berlakuBagiUsahaBaruSejak,
    modal: batas('modalPalingBanyak'),
    omzet: batas('omzetPalingBanyak'),
  };
}
