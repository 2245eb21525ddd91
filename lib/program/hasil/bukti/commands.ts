import 'server-only';
import { tulisBerkas } from '@/lib/dokumen/commands';
import type { BerkasTerperiksa } from '@/lib/dokumen/isi/reads';
import { type AlasanUnggah, BUKTI_NAIK_KELAS_PALING_BANYAK } from '@/lib/dokumen/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { sentuhSebagaiDinas } from '../../peserta/langkah/commands';
import { ukuranPeserta } from '../reads';
import { type AlasanNaikKelas, naikKelas } from '../rules';
import type { UnggahBuktiInput } from './schema';

type By = Wewenang<'naik-kelas:tetapkan'>;

/**
 * The rise that was measured of a participant about whom the actor may decide, with the business it was
 * measured of. The row of the participant is locked.
 */
export async function sentuhKenaikan(tx: Tx, by: By, pesertaId: string) {
  await tx.$queryRaw`SELECT id FROM peserta WHERE id = ${pesertaId}::uuid FOR UPDATE`;
  const temuan = await sentuhSebagaiDinas(tx, by, pesertaId);
  if (!temuan.ok) {
    return tolak(temuan.alasan === 'MILIK_SENDIRI' ? 'MILIK_SENDIRI' : 'TIDAK_DITEMUKAN');
  }
  const ukuran = await ukuranPeserta(by, pesertaId, tx);
  const naik = ukuran && naikKelas(ukuran.awal, ukuran.kini);
  if (!naik) return tolak('BELUM_NAIK');
  const { versiAturan, usahaId } = ukuran.kini;
  const usaha = usahaId
    ? await tx.usaha.findUnique({
        where: { id: usahaId },
        select: { id: true, pelakuUsahaId: true, status: true },
      })
    : null;
  return berhasil({ naik, versiAturan, usaha });
}

/** What a refusal means to whoever uploads. */
const SEBAGAI_UNGGAHAN = {
  TIDAK_DITEMUKAN: 'TUJUAN_TIDAK_DITEMUKAN',
  MILIK_SENDIRI: 'JENIS_TIDAK_BOLEH',
  BELUM_NAIK: 'BUKAN_WAKTUNYA',
} as const satisfies Partial<Record<AlasanNaikKelas, AlasanUnggah>>;

/**
 * Adds a file that proves a rise which is measured and not yet recorded. Call it inside `transaksiBerkas`.
 *
 * @returns id of the document
 */
export async function tambahBukti(
  tx: Tx,
  by: By,
  berkas: BerkasTerperiksa,
  { pesertaId }: UnggahBuktiInput,
): Promise<Hasil<{ id: string }, AlasanUnggah>> {
  const kenaikan = await sentuhKenaikan(tx, by, pesertaId);
  if (!kenaikan.ok) return tolak(SEBAGAI_UNGGAHAN[kenaikan.alasan]);
  const { naik, usaha } = kenaikan.nilai;
  const tercatat = await tx.naikKelas.count({ where: { pesertaId, ke: naik.ke } });
  if (tercatat > 0 || !usaha) return tolak('BUKAN_WAKTUNYA');
  const menunggu = await tx.dokumen.count({
    where: {
      usahaId: usaha.id,
      jenis: 'BUKTI_NAIK_KELAS',
      dihapusPada: null,
      naikKelas: { is: null },
    },
  });
  if (menunggu >= BUKTI_NAIK_KELAS_PALING_BANYAK) return tolak('BUKTI_PENUH');
  const { id: usahaId, pelakuUsahaId } = usaha;
  return berhasil({ id: await tulisBerkas(tx, by, berkas, { usahaId, pelakuUsahaId }) });
}

/**
 * Makes uploaded files the evidence of a rise: each of this business, still there, and of no other rise.
 *
 * @returns why they cannot be, or null
 */
export async function sertakanBukti(
  tx: Tx,
  _by: By,
  naikKelasId: string,
  { usahaId, dokumenId }: { usahaId: string; dokumenId: readonly string[] },
): Promise<'BUKTI_TIDAK_DITEMUKAN' | 'BUKTI_TERPAKAI' | null> {
  // Held, in one order, so that none is removed or taken for another rise meanwhile.
  await tx.$queryRaw`
    SELECT id FROM dokumen WHERE id = ANY(${[...dokumenId]}::uuid[]) ORDER BY id FOR UPDATE`;
  const dokumen = await tx.dokumen.findMany({
    where: { id: { in: [...dokumenId] }, usahaId, jenis: 'BUKTI_NAIK_KELAS', dihapusPada: null },
    select: { naikKelas: { select: { naikKelasId: true } } },
  });
  if (dokumen.length !== dokumenId.length) return 'BUKTI_TIDAK_DITEMUKAN';
  if (dokumen.some(({ naikKelas: dipakai }) => dipakai !== null)) return 'BUKTI_TERPAKAI';
  await tx.dokumenNaikKelas.createMany({
    data: dokumenId.map((satu) => ({ naikKelasId, dokumenId: satu })),
  });
  return null;
}
