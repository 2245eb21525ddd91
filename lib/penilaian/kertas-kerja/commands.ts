import 'server-only';
import { simpanBerkas } from '@/lib/dokumen/commands';
import type { BerkasTerperiksa } from '@/lib/dokumen/isi/reads';
import type { AlasanUnggah } from '@/lib/dokumen/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { type Hasil, tolak } from '@/lib/platform/hasil';
import { lampirkanKertasKerja } from '../commands';
import { milikKoperasiLain } from '../lembar/buku-kerja/rules';
import { kunciPenilaian } from '../terkunci/reads';
import type { AlasanLampirkan } from '../types';
import type { UnggahKertasKerjaInput } from './schema';

/** What a refusal to attach means to whoever uploads. */
const SEBAGAI_UNGGAHAN: Record<AlasanLampirkan, AlasanUnggah> = {
  TIDAK_DITEMUKAN: 'TUJUAN_TIDAK_DITEMUKAN',
  BUKAN_PENYUSUN: 'TUJUAN_TIDAK_DITEMUKAN',
  KERTAS_KERJA_TIDAK_DITEMUKAN: 'TUJUAN_TIDAK_DITEMUKAN',
  STATUS_TIDAK_SESUAI: 'BUKAN_WAKTUNYA',
  SUDAH_BERUBAH: 'BUKAN_WAKTUNYA',
};

/**
 * Stores a worksheet and attaches it to one's own draft or returned assessment, in place of another.
 * Call it inside `transaksiBerkas`.
 *
 * @param isi `koperasiId`: of whom the file says that it is; '' when it does not say
 * @returns id of the document
 */
export async function unggahKertasKerja(
  tx: Tx,
  by: { unggah: Wewenang<'dokumen:unggah'>; susun: Wewenang<'penilaian:susun'> },
  berkas: BerkasTerperiksa,
  isi: UnggahKertasKerjaInput & { koperasiId: string },
): Promise<Hasil<{ id: string }, AlasanUnggah>> {
  const { penilaianId } = isi;
  const ada = await kunciPenilaian(tx, by.susun, penilaianId);
  if (!ada) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  const { koperasiId, versi } = ada.penilaian;
  if (milikKoperasiLain(isi, koperasiId)) return tolak('BUKU_KERJA_LAIN');
  const tersimpan = await simpanBerkas(tx, by.unggah, berkas, { koperasiId });
  if (!tersimpan.ok) return tersimpan;
  // Only the file is replaced, so whatever else changed since the page was opened stays as it is.
  const terlampir = await lampirkanKertasKerja(tx, by.susun, {
    id: penilaianId,
    versi,
    dokumenId: tersimpan.nilai.id,
  });
  return terlampir.ok ? tersimpan : tolak(SEBAGAI_UNGGAHAN[terlampir.alasan]);
}
