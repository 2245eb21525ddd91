import 'server-only';
import { catat, selisih } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { bolehJawab } from '../rules';
import type { JawabUndanganInput } from './schema';

/**
 * Answers one's own invitation. The answer can be changed while the campaign runs; sending the same again
 * changes nothing.
 */
export async function jawabUndangan(
  tx: Tx,
  by: Wewenang<'undangan:jawab'>,
  { undanganId, jawaban, catatan }: JawabUndanganInput,
): Promise<Hasil<{ id: string }, 'TIDAK_DITEMUKAN' | 'DIHENTIKAN' | 'BERAKHIR'>> {
  await tx.$queryRaw`SELECT id FROM undangan_koperasi WHERE id = ${undanganId}::uuid FOR UPDATE`;
  const ada = await tx.undanganKoperasi.findFirst({
    where: { id: undanganId, penggunaId: penggunaIdDari(by), terkirimPada: { not: null } },
    select: {
      jawaban: true,
      catatan: true,
      batalPada: true,
      kampanyeId: true,
      kampanye: { select: { status: true, jawabHingga: true } },
    },
  });
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  if (ada.batalPada !== null) return tolak('DIHENTIKAN');
  const keadaan = {
    batal: false,
    jawaban: ada.jawaban,
    ditutup: ada.kampanye.status === 'DITUTUP',
    jawabHingga: tanggalJakarta(ada.kampanye.jawabHingga),
  };
  if (!bolehJawab(keadaan, hariIni())) return tolak('BERAKHIR');
  if (ada.jawaban === jawaban && ada.catatan === catatan) return berhasil({ id: undanganId });
  const isi = { jawaban, catatan };
  await tx.undanganKoperasi.update({
    where: { id: undanganId },
    data: { ...isi, dijawabPada: sekarang() },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'undangan.jawab',
    objekJenis: 'undangan',
    objekId: undanganId,
    ...selisih({ jawaban: ada.jawaban, catatan: ada.catatan }, isi),
  });
  return berhasil({ id: undanganId });
}
