import 'server-only';
import { randomInt } from 'node:crypto';
import { catat } from '@/lib/platform/audit';
import { kunciAkun } from '@/lib/platform/auth/kunci-akun';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatJam } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { indeksKode } from './reads';
import { susunKode, tampilkanKode, UMUR_KODE_MENIT } from './rules';

/**
 * Makes the code by which an owner lets an officer link the account. It takes the place of an older one.
 *
 * @returns the code as it is shown, this once, and until when it may be used ('19.45 WIB'); refused when the
 *   account has a person already
 */
export async function mintaKode(
  tx: Tx,
  by: Wewenang<'umkm:minta-kode'>,
): Promise<Hasil<{ kode: string; sampai: string }, 'SUDAH_TERCATAT'>> {
  const penggunaId = penggunaIdDari(by);
  await kunciAkun(tx, penggunaId);
  const orang = await tx.pelakuUsaha.findUnique({ where: { penggunaId }, select: { id: true } });
  if (orang) return tolak('SUDAH_TERCATAT');
  const kode = susunKode(randomInt);
  const dibuatPada = sekarang();
  const berlakuSampai = new Date(dibuatPada.getTime() + UMUR_KODE_MENIT * 60_000);
  const baris = { kodeIndeks: indeksKode(kode), dibuatPada, berlakuSampai };
  await tx.kodePenghubung.upsert({
    where: { penggunaId },
    create: { penggunaId, ...baris },
    update: baris,
    select: { penggunaId: true },
  });
  await catat(tx, by, {
    tindakan: 'pengguna.minta-kode',
    objekJenis: 'pengguna',
    objekId: penggunaId,
    sesudah: { berlakuSampai },
  });
  return berhasil({ kode: tampilkanKode(kode), sampai: formatJam(berlakuSampai) });
}
