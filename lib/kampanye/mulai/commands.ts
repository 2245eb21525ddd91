import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { bacaJangkauan } from '@/lib/kecocokan/jangkauan/reads';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tambahHari, tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import { SYARAT_CALON, sqlCalon } from '../calon/reads';
import type { MulaiKampanyeInput } from './schema';

export type AlasanMulai = 'TIDAK_ADA_PENERIMA' | 'KUNCI_TERPAKAI' | 'KOPERASI_TIDAK_DISARANKAN';

/** Whether a koperasi may be recommended to everybody of a target: healthy, open, in reach of each kelurahan. */
async function bolehDisarankan(
  tx: Tx,
  by: Wewenang<'kampanye:kelola'>,
  koperasiId: string,
  kelurahan: readonly string[],
): Promise<boolean> {
  const { terjangkauDari } = await bacaJangkauan(by, tx);
  return kelurahan.every((kode) =>
    terjangkauDari(kode).some(({ koperasi }) => koperasi.id === koperasiId),
  );
}

/**
 * Starts a campaign: everybody of the target who may be invited gets an invitation in the queue; the job
 * sends them. Campaigns are started one after the other, so that nobody stands in two at once. The same
 * form sent twice is one campaign.
 *
 * @returns refused when nobody would be reached, or when the koperasi it names cannot be recommended to them
 */
export async function mulaiKampanye(
  tx: Tx,
  by: Wewenang<'kampanye:kelola'>,
  { setuju: _, kunciKirim: kunci, ...isian }: MulaiKampanyeInput,
): Promise<Hasil<{ id: string }, AlasanMulai>> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('sinergi:kampanye'))`;
  const dibuatOleh = penggunaIdDari(by);
  const input = { ...isian, kunciKirim: kunciKiriman(kunci, isian) };
  const terkirim = await tx.kampanyeUndangan.findUnique({
    where: { kunciKirim: input.kunciKirim },
    select: { id: true, dibuatOleh: true },
  });
  if (terkirim) {
    return terkirim.dibuatOleh === dibuatOleh
      ? berhasil({ id: terkirim.id })
      : tolak('KUNCI_TERPAKAI');
  }
  if (
    input.koperasiId !== null &&
    !(await bolehDisarankan(tx, by, input.koperasiId, input.kelurahan))
  ) {
    return tolak('KOPERASI_TIDAK_DISARANKAN');
  }
  const { isi } = await aturanBerlaku('kampanye-undangan', undefined, tx);
  const id = uuidv7();
  const jawabHingga = tambahHari(hariIni(), isi.hariJawab);
  await tx.kampanyeUndangan.create({
    data: { ...input, id, dibuatOleh, jawabHingga: tanggalDb(jawabHingga) },
    select: { id: true },
  });
  const calon = await sqlCalon(input, tx);
  const diundang = await tx.$executeRaw`
    INSERT INTO undangan_koperasi (id, kampanye_id, pengguna_id, pelaku_usaha_id, usaha_id, dibuat_pada)
    SELECT gen_random_uuid(), ${id}::uuid, c.pengguna_id, c.pelaku_usaha_id, c.usaha_id, ${sekarang()}
    FROM (${calon}) c WHERE ${SYARAT_CALON}`;
  if (diundang === 0) return tolak('TIDAK_ADA_PENERIMA');
  await catat(tx, by, {
    tindakan: 'kampanye.mulai',
    objekJenis: 'kampanye',
    objekId: id,
    sesudah: {
      tujuan: input.tujuan,
      judul: input.judul,
      kelurahan: input.kelurahan,
      sektor: input.sektor,
      koperasiId: input.koperasiId,
      jawabHingga,
      jumlahDiundang: diundang,
    },
  });
  return berhasil({ id });
}
