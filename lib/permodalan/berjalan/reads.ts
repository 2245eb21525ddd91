import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { biayaDari, susunRencana } from '../biaya/rules';
import { bacaPerkiraan } from '../kemampuan/rules';
import { whereModal } from '../pengajuan/reads';
import { keKetentuan, PILIH_KETENTUAN } from '../produk/reads';
import { STATUS_BERJALAN } from '../rules';
import { angsuranPadaBulan, type PinjamanBerjalan } from './rules';

/** Loans read at once; nobody has that many at one koperasi. */
const PALING_BANYAK = 50;

/** Expected profit a month as the loan's own application said it; only a share of profit needs it. */
function labaDari(id: string, sandi: string): bigint {
  const isi = bacaPerkiraan(
    brankas().bukaSandi(sandi, konteks('pengajuan_modal', 'perkiraan_sandi', id)),
  );
  const laba = isi ? isi.pendapatan - isi.pengeluaran : 0n;
  return laba > 0n ? laba : 0n;
}

/**
 * Loans of a person that run at one koperasi, within reach of the reader; those at other koperasi are
 * not for its pengurus. Oldest first.
 *
 * @param kecuali the application that is looked at, which is no other loan
 */
export async function pinjamanBerjalan(
  by: Wewenang<'modal:baca'>,
  siapa: { koperasiId: string; pelakuUsahaId: string },
  kecuali?: string,
): Promise<PinjamanBerjalan[]> {
  const baris = await db().pengajuanModal.findMany({
    where: {
      ...siapa,
      status: { in: [...STATUS_BERJALAN] },
      ...(kecuali ? { id: { not: kecuali } } : {}),
      AND: [whereModal(by)],
    },
    orderBy: [{ tanggalCair: 'asc' }, { id: 'asc' }],
    take: PALING_BANYAK,
    select: {
      id: true,
      nomor: true,
      jumlahCair: true,
      tenor: true,
      tenorDisetujui: true,
      tanggalCair: true,
      sisaPokok: true,
      perkiraanSandi: true,
      ketentuan: { select: PILIH_KETENTUAN },
    },
  });
  const bulan = hariIni();
  return baris.flatMap(({ id, nomor, jumlahCair, tanggalCair, ...satu }) => {
    const biaya = biayaDari(keKetentuan(satu.ketentuan));
    if (!biaya || jumlahCair === null || tanggalCair === null) return [];
    const sisaPokok = satu.sisaPokok ?? jumlahCair;
    const laba = biaya.cara === 'BAGI_HASIL' ? labaDari(id, satu.perkiraanSandi) : 0n;
    const rencana = susunRencana(biaya, jumlahCair, satu.tenorDisetujui ?? satu.tenor, laba);
    const isi = angsuranPadaBulan(rencana, sisaPokok, tanggalJakarta(tanggalCair), bulan);
    return [{ id, nomor, sisaPokok, ...isi }];
  });
}
