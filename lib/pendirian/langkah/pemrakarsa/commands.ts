import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabariPendiri, kabariPetugas } from '../../kabar/commands';
import { batalkanJadwal } from '../../penyuluhan/jadwal/commands';
import { ambilLangkah, sentuhDipimpin } from '../commands';
import type { AlasanTolakLangkah } from '../rules';
import type { BatalkanInput, RujukanInput } from '../schema';

type Kelola = Wewenang<'pendirian:kelola'>;
export type HasilLangkah = Hasil<{ id: string }, AlasanTolakLangkah>;

/** Sends the plan to the office, once there are enough founders. */
export async function kirimRencana(
  tx: Tx,
  by: Kelola,
  { id, versi }: RujukanInput,
): Promise<HasilLangkah> {
  const pendirian = await sentuhDipimpin(tx, by, id);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  const hasil = await ambilLangkah(tx, by, { tindakan: 'kirim', pendirian, versi });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await kabariPendiri(tx, pendirian, 'kirim');
  await kabariPetugas(tx, pendirian, 'pendirinya sudah cukup dan siap mengikuti penyuluhan.');
  return berhasil({ id });
}

/** Sends the result of the founding meeting, its documents and the payments to the office. */
export async function kirimRapat(
  tx: Tx,
  by: Kelola,
  { id, versi }: RujukanInput,
): Promise<HasilLangkah> {
  const pendirian = await sentuhDipimpin(tx, by, id);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  const hasil = await ambilLangkah(tx, by, { tindakan: 'kirimRapat', pendirian, versi });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await kabariPetugas(
    tx,
    pendirian,
    'hasil rapat pendirian, berkas, dan setorannya sudah dikirim.',
  );
  return berhasil({ id });
}

/** Gives the founding up, with a reason that all founders read. */
export async function batalkanPendirian(
  tx: Tx,
  by: Kelola,
  { id, versi, alasan }: BatalkanInput,
): Promise<HasilLangkah> {
  const pendirian = await sentuhDipimpin(tx, by, id);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'batalkan',
    pendirian,
    versi,
    data: { alasanAkhir: alasan },
    keterangan: alasan,
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await batalkanJadwal(tx, id);
  await kabariPendiri(tx, pendirian, 'batalkan', { alasan });
  return berhasil({ id });
}
