import 'server-only';
import { sudahDilakukan } from '@/lib/audit/reads';
import { sebutanBerkas } from '@/lib/dokumen/rules';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { bolehTindakanLaporan } from '../rules';
import { kunciLaporan } from '../terkunci/reads';
import type { LepasBerkasInput } from './schema';

/**
 * Takes a file out of a draft or returned report. A file that no other version holds is removed.
 *
 * @returns the key of bytes to be thrown away once the transaction is committed, or null
 */
export async function lepasBerkas(
  tx: Tx,
  by: Wewenang<'laporan:isi'>,
  input: LepasBerkasInput,
): Promise<
  Hasil<
    { koperasiId: string; tahunBuku: number; kunciSimpan: string | null },
    'TIDAK_DITEMUKAN' | 'STATUS_TIDAK_SESUAI'
  >
> {
  const laporan = await kunciLaporan(tx, by, input.laporanId);
  if (!laporan) return tolak('TIDAK_DITEMUKAN');
  const kunci = { laporanId: laporan.id, dokumenId: input.dokumenId };
  const ada = await tx.dokumenLaporan.findUnique({
    where: { laporanId_dokumenId: kunci },
    select: {
      dokumen: {
        select: {
          jenis: true,
          tipe: true,
          ukuran: true,
          kunciSimpan: true,
          _count: { select: { laporan: true } },
        },
      },
    },
  });
  const dihapus = {
    tindakan: 'laporan.hapus-berkas',
    objekJenis: 'koperasi',
    objekId: laporan.koperasi.id,
  };
  if (!ada) {
    // The same form once more: the file is gone as wished.
    return (await sudahDilakukan(tx, by, dihapus))
      ? berhasil({
          koperasiId: laporan.koperasi.id,
          tahunBuku: laporan.tahunBuku,
          kunciSimpan: null,
        })
      : tolak('TIDAK_DITEMUKAN');
  }
  if (!bolehTindakanLaporan(laporan.status, 'isi')) return tolak('STATUS_TIDAK_SESUAI');
  await tx.dokumenLaporan.delete({ where: { laporanId_dokumenId: kunci } });
  const terakhir = ada.dokumen._count.laporan === 1;
  if (terakhir) {
    await tx.dokumen.update({
      where: { id: input.dokumenId },
      data: { dihapusPada: sekarang() },
      select: { id: true },
    });
  }
  await catat(tx, by, {
    ...dihapus,
    sebelum: { berkas: sebutanBerkas(ada.dokumen) },
    sesudah: { tahunBuku: laporan.tahunBuku, berkas: null },
  });
  return berhasil({
    koperasiId: laporan.koperasi.id,
    tahunBuku: laporan.tahunBuku,
    kunciSimpan: terakhir ? ada.dokumen.kunciSimpan : null,
  });
}
