import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { bolehTindakanPenilaian } from '../../alur/rules';
import { himpunanPenilaian } from '../../himpunan/reads';
import type { HimpunanAturan } from '../../himpunan/types';
import {
  type KoperasiTerkunci,
  kunciPenilaian,
  type PenilaianTerkunci,
} from '../../terkunci/reads';
import type { AlasanLembar, AngkaLembar, JawabanLembar } from '../types';

export const PILIH_JAWABAN = {
  jenis: true,
  kode: true,
  rasio: true,
  terpenuhi: true,
  terjawab: true,
  tidakBerlaku: true,
  alasan: true,
  bukti: true,
  dokumenId: true,
} as const satisfies Prisma.JawabanPenilaianSelect;
export const PILIH_ANGKA = {
  pos: true,
  tahunBuku: true,
  nilai: true,
  asal: true,
} as const satisfies Prisma.AngkaPenilaianSelect;

/** A worksheet that may be changed, locked with its koperasi. */
export interface LembarTerkunci {
  penilaian: PenilaianTerkunci;
  koperasi: KoperasiTerkunci;
  himpunan: HimpunanAturan;
  jawaban: JawabanLembar[];
  angka: AngkaLembar[];
}

/** All rows of a worksheet. */
export async function isiTersimpan(
  tx: Tx,
  penilaianId: string,
): Promise<{ jawaban: JawabanLembar[]; angka: AngkaLembar[] }> {
  const [jawaban, angka] = [
    await tx.jawabanPenilaian.findMany({ where: { penilaianId }, select: PILIH_JAWABAN }),
    await tx.angkaPenilaian.findMany({ where: { penilaianId }, select: PILIH_ANGKA }),
  ];
  return { jawaban, angka };
}

/**
 * Locks a worksheet for a change. Any penilai may work on a draft or returned one, whoever began it.
 */
export async function kunciLembar(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  id: string,
): Promise<Hasil<LembarTerkunci, AlasanLembar>> {
  const ada = await kunciPenilaian(tx, by, id);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { himpunanId, himpunanSidik, status } = ada.penilaian;
  if (himpunanId === null || himpunanSidik === null) return tolak('BUKAN_LEMBAR');
  if (!bolehTindakanPenilaian(status, 'ubah')) return tolak('STATUS_TIDAK_SESUAI');
  const { isi } = await himpunanPenilaian({ himpunanId, himpunanSidik }, tx);
  return berhasil({ ...ada, himpunan: isi, ...(await isiTersimpan(tx, id)) });
}
