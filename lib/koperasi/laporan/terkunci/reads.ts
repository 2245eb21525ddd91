import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { JenisDokumen } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { scopeKoperasi } from '../../reads';
import { keLaporan, type LaporanDto, PILIH_LAPORAN } from '../reads';
import { bacaCatatan, type KunciDitinjau } from '../rules';

export interface LaporanTerkunci extends LaporanDto {
  koperasi: { id: string; nama: string };
  penulis: string[];
  diajukanOleh: string | null;
  diputuskanOleh: string | null;
  /** What the last decision said. */
  catatan: Partial<Record<KunciDitinjau, string>>;
  catatanUmum: string | null;
  /** Kinds of the files that go with it, one entry each. */
  berkas: JenisDokumen[];
}

/**
 * One version of a report within one's reach, as it is now that its koperasi is locked. All writes about
 * the reports of a koperasi take this lock first, so two of them never decide on the same state.
 */
export async function kunciLaporan(
  tx: Tx,
  by: Wewenang<'laporan:isi' | 'laporan:verifikasi'>,
  id: string,
): Promise<LaporanTerkunci | null> {
  const letak = await tx.laporanTahunan.findFirst({
    where: { id, koperasi: scopeKoperasi(by) },
    select: { koperasiId: true },
  });
  if (!letak) return null;
  await tx.$queryRaw`SELECT 1 FROM koperasi WHERE id = ${letak.koperasiId}::uuid FOR UPDATE`;
  const {
    koperasi,
    penulis,
    diajukanOleh,
    diputuskanOleh,
    catatan,
    catatanUmum,
    berkas,
    ...laporan
  } = await tx.laporanTahunan.findUniqueOrThrow({
    where: { id },
    select: {
      ...PILIH_LAPORAN,
      penulis: true,
      diajukanOleh: true,
      diputuskanOleh: true,
      catatan: true,
      catatanUmum: true,
      koperasi: { select: { id: true, nama: true } },
      berkas: {
        where: { dokumen: { dihapusPada: null } },
        select: { dokumen: { select: { jenis: true } } },
      },
    },
  });
  return {
    ...keLaporan(laporan),
    koperasi,
    penulis,
    diajukanOleh,
    diputuskanOleh,
    catatan: bacaCatatan(catatan),
    catatanUmum,
    berkas: berkas.map(({ dokumen }) => dokumen.jenis),
  };
}
