import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { STATUS_TERPILIH } from '../../rules';
import { cariPeserta } from '../langkah/commands';
import { usahaTerverifikasi } from './reads';
import { type AlasanHubungkan, TINDAKAN_HUBUNGKAN } from './rules';
import type { HubungkanUsahaInput } from './schema';

async function tulis(
  tx: Tx,
  by: Wewenang<'peserta:hubungkan' | 'hasil:ukur' | 'peserta:bina'>,
  id: string,
  usahaId: string,
): Promise<void> {
  await tx.peserta.update({ where: { id }, data: { usahaId }, select: { id: true } });
  await catat(tx, by, {
    tindakan: TINDAKAN_HUBUNGKAN,
    objekJenis: 'peserta',
    objekId: id,
    sebelum: { usahaId: null },
    sesudah: { usahaId },
  });
}

/**
 * Links the business that a participant began during the programme, who had none when registering. What was
 * measured before stays as it is: without a business.
 */
export async function hubungkanUsaha(
  tx: Tx,
  by: Wewenang<'peserta:hubungkan'>,
  { pesertaId, usahaId }: HubungkanUsahaInput,
): Promise<Hasil<{ id: string }, AlasanHubungkan>> {
  await tx.$queryRaw`SELECT id FROM peserta WHERE id = ${pesertaId}::uuid FOR UPDATE`;
  const peserta = await cariPeserta(tx, by, pesertaId);
  if (!peserta) return tolak('TIDAK_DITEMUKAN');
  if (peserta.pelakuUsaha.penggunaId === by.pelaku.penggunaId) return tolak('MILIK_SENDIRI');
  if (!(STATUS_TERPILIH as readonly string[]).includes(peserta.status)) {
    return tolak('BELUM_TERPILIH');
  }
  if (peserta.usahaId !== null) {
    return peserta.usahaId === usahaId ? berhasil({ id: pesertaId }) : tolak('SUDAH_BERUSAHA');
  }
  const milik = await usahaTerverifikasi(by, peserta.pelakuUsaha.id, tx);
  if (!milik.some(({ id }) => id === usahaId)) return tolak('USAHA_TIDAK_DITEMUKAN');
  await tulis(tx, by, pesertaId, usahaId);
  return berhasil({ id: pesertaId });
}

/**
 * The same where there is nothing to choose: exactly one verified business. The row of the participant is
 * locked by the caller.
 */
export async function hubungkanSatuSatunya(
  tx: Tx,
  by: Wewenang<'hasil:ukur' | 'peserta:bina'>,
  peserta: { id: string; usahaId: string | null; pelakuUsahaId: string },
): Promise<void> {
  if (peserta.usahaId !== null) return;
  const [satu, ...lain] = await usahaTerverifikasi(by, peserta.pelakuUsahaId, tx);
  if (satu && lain.length === 0) await tulis(tx, by, peserta.id, satu.id);
}
