import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';

/**
 * Asks for a computation of everything anew: of businesses that no trigger has marked, too. The job takes
 * it up by itself.
 *
 * @returns refused while a run is not finished: it ends with everything up to date anyway
 */
export async function mintaHitungUlang(
  tx: Tx,
  by: Wewenang<'peluang:hitung'>,
): Promise<Hasil<{ id: string }, 'SEDANG_BERJALAN'>> {
  const id = uuidv7();
  // One run at a time: the index decides, also between a petugas and the job.
  const baru = await tx.$executeRaw`
    INSERT INTO hitungan_kecocokan (id, pemicu, dimulai_oleh)
    VALUES (${id}::uuid, 'PETUGAS', ${penggunaIdDari(by)}::uuid) ON CONFLICT DO NOTHING`;
  if (baru === 0) return tolak('SEDANG_BERJALAN');
  await tx.$executeRaw`
    INSERT INTO kecocokan_usaha (usaha_id) SELECT id FROM usaha u
    WHERE NOT EXISTS (SELECT FROM kecocokan_usaha k WHERE k.usaha_id = u.id) ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`UPDATE kecocokan_usaha SET perlu = true WHERE NOT perlu`;
  await tx.$executeRaw`UPDATE golongan_kecocokan SET perlu_hitung = true WHERE NOT perlu_hitung`;
  await catat(tx, by, {
    tindakan: 'kecocokan.hitung-ulang',
    objekJenis: 'kecocokan',
    objekId: id,
  });
  return berhasil({ id });
}
