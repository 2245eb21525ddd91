import 'server-only';
import { catat, selisih } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { whereUsaha } from '@/lib/umkm/reads';
import type { SimpanKebutuhanInput } from './schema';

/**
 * Keeps what an owner answered for the ranking of koperasi. Sending the same twice changes nothing; of two
 * at once the later one stands.
 */
export async function simpanKebutuhan(
  tx: Tx,
  by: Wewenang<'kecocokan:jawab'>,
  { usahaId, kebutuhan, pola }: SimpanKebutuhanInput,
): Promise<Hasil<{ usahaId: string }, 'TIDAK_DITEMUKAN' | 'TIDAK_AKTIF'>> {
  const usaha = await tx.usaha.findFirst({
    where: { AND: [whereUsaha(by), { id: usahaId }] },
    select: { status: true },
  });
  if (!usaha) return tolak('TIDAK_DITEMUKAN');
  if (usaha.status === 'TIDAK_AKTIF') return tolak('TIDAK_AKTIF');
  await tx.$queryRaw`SELECT id FROM usaha WHERE id = ${usahaId}::uuid FOR UPDATE`;
  const lama = await tx.kebutuhanUsaha.findUnique({
    where: { usahaId },
    select: { kebutuhan: true, pola: true },
  });
  if (lama?.kebutuhan === kebutuhan && lama.pola === pola) return berhasil({ usahaId });
  const isi = { kebutuhan, pola };
  await tx.kebutuhanUsaha.upsert({
    where: { usahaId },
    create: { usahaId, ...isi },
    update: isi,
    select: { usahaId: true },
  });
  await catat(tx, by, {
    tindakan: 'usaha.jawab-kebutuhan',
    objekJenis: 'usaha',
    objekId: usahaId,
    ...selisih(lama ?? {}, isi),
  });
  return berhasil({ usahaId });
}
