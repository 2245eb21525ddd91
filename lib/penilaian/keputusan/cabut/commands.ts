import 'server-only';
import { pernahMelakukan } from '@/lib/audit/reads';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { akhiriSertifikat } from '@/lib/sertifikat/commands';
import { bolehTindakanPenilaian } from '../../alur/rules';
import { kabarkanPencabutan } from '../../kabar/commands';
import type { CabutPenilaianInput } from '../../schema';
import { kunciPenilaian } from '../../terkunci/reads';
import type { AlasanCabut } from '../../types';
import { perbaruiKesehatan } from '../akibat/commands';

/**
 * Revokes an approved assessment and its letter with a reason: it no longer counts, its contents stay as
 * history, and the koperasi falls back to the book year before, or to "belum dinilai". The book year is to be
 * assessed anew.
 */
export async function cabutPenilaian(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  input: CabutPenilaianInput,
): Promise<Hasil<{ id: string }, AlasanCabut>> {
  const ada = await kunciPenilaian(tx, by, input.id);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { penilaian, koperasi } = ada;
  if (
    penilaian.status === 'DICABUT' &&
    penilaian.versi === input.versi + 1 &&
    (await pernahMelakukan(tx, by, {
      objekJenis: 'penilaian',
      objekId: penilaian.id,
      tindakan: 'penilaian.cabut',
      keterangan: input.alasan,
    }))
  ) {
    return berhasil({ id: penilaian.id });
  }
  if (!bolehTindakanPenilaian(penilaian.status, 'cabut')) return tolak('STATUS_TIDAK_SESUAI');
  if (penilaian.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  await tx.penilaian.update({
    where: { id: penilaian.id },
    data: { status: 'DICABUT', versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.cabut',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    sebelum: { status: penilaian.status },
    sesudah: { status: 'DICABUT' },
    keterangan: input.alasan,
  });
  await akhiriSertifikat(tx, by, penilaian.id, { status: 'DICABUT', alasan: input.alasan });
  await perbaruiKesehatan(tx, by, koperasi.id);
  await kabarkanPencabutan(tx, by.pelaku.nama, { penilaian, koperasi }, input.alasan);
  return berhasil({ id: penilaian.id });
}
