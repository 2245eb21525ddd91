import 'server-only';
import { bentrokSejak, perubahanSejak, sudahDilakukan } from '@/lib/audit/reads';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { type Kedudukan, kedudukan } from '../../pihak/reads';
import {
  type HalanganAnggotaBaru,
  halanganAnggotaBaru,
  LABEL_STATUS_PERMOHONAN,
  langkahPermohonan,
  menujuAnggota,
  type TindakanPermohonan,
} from '../../rules';
import { wherePermohonan } from '../reads';
import { type AlasanTolakTindakan, ISIAN_UTAMA, TINDAKAN_AUDIT } from '../rules';

export type WewenangPermohonan = Wewenang<
  'permohonan:putuskan' | 'permohonan:jawab' | 'permohonan:tarik' | 'anggota:catat'
>;

const PILIH = {
  id: true,
  nomor: true,
  status: true,
  versi: true,
  koperasiId: true,
  pelakuUsahaId: true,
  namaPemohon: true,
  simpananPokok: true,
  dibuatPada: true,
  koperasi: { select: { nama: true } },
  pelakuUsaha: { select: { penggunaId: true } },
} as const satisfies Prisma.PermohonanSelect;

export type PermohonanTersentuh = Prisma.PermohonanGetPayload<{ select: typeof PILIH }>;

export interface LangkahDiambil {
  permohonan: PermohonanTersentuh;
  /** The same act of the same person arrived twice: nothing more is to be done. */
  ulangan: boolean;
}

/** One application within reach of the right, or null: a foreign one is as if it did not exist. */
export const cariTersentuh = (tx: Tx, by: WewenangPermohonan, id: string) =>
  tx.permohonan.findFirst({ where: { id, AND: [wherePermohonan(by)] }, select: PILIH });

interface Masukan {
  tindakan: TindakanPermohonan;
  permohonan: PermohonanTersentuh;
  /** The version that the actor saw. */
  versi: number;
  /** Whether what stands there now is what this form says: else an old page is not taken for a replay. */
  sama?: () => Promise<boolean>;
  data?: Prisma.PermohonanUncheckedUpdateManyInput;
  sesudah?: Record<string, unknown>;
  keterangan?: string;
}

/**
 * Why a koperasi can have no new member, held until this transaction ends: with the lock that the numbering of
 * members takes later, so that two who both hold it never wait for each other.
 */
async function halanganDiKoperasi(tx: Tx, koperasiId: string): Promise<HalanganAnggotaBaru | null> {
  const [baris] = await tx.$queryRaw<Parameters<typeof halanganAnggotaBaru>>`
    SELECT bentuk::text AS bentuk, status::text AS status
    FROM koperasi WHERE id = ${koperasiId}::uuid FOR NO KEY UPDATE`;
  return halanganAnggotaBaru(baris);
}

/**
 * Takes one step in the life of an application and notes it in the trail; of two at once the second is told.
 *
 * @returns refused when the state or the version seen has moved on, or a step towards membership meets a
 *   koperasi that can have no new member
 */
export async function ambilLangkah(
  tx: Tx,
  by: WewenangPermohonan,
  masukan: Masukan,
): Promise<Hasil<LangkahDiambil, AlasanTolakTindakan>> {
  const { tindakan, permohonan, versi, data, sesudah, keterangan } = masukan;
  const langkah = langkahPermohonan(permohonan.status, tindakan);
  if (!langkah || permohonan.versi !== versi) return terlambat(tx, by, masukan);
  const halangan = menujuAnggota(tindakan) && (await halanganDiKoperasi(tx, permohonan.koperasiId));
  if (halangan) return tolak(halangan);
  const { count } = await tx.permohonan.updateMany({
    where: { id: permohonan.id, versi, status: permohonan.status },
    data: { ...data, status: langkah.ke, statusSejak: sekarang(), versi: { increment: 1 } },
  });
  if (count === 0) {
    const kini = await cariTersentuh(tx, by, permohonan.id);
    return kini ? terlambat(tx, by, { ...masukan, permohonan: kini }) : tolak('TIDAK_DITEMUKAN');
  }
  await catat(tx, by, {
    tindakan: TINDAKAN_AUDIT[tindakan],
    objekJenis: 'permohonan',
    objekId: permohonan.id,
    sebelum: { status: permohonan.status },
    sesudah: { status: langkah.ke, ...sesudah },
    keterangan,
  });
  return berhasil({ permohonan, ulangan: false });
}

/** Somebody was faster: says who and what, or finds that it was this very person's own act. */
async function terlambat(
  tx: Tx,
  by: WewenangPermohonan,
  { tindakan, permohonan, versi, sama, keterangan }: Masukan,
): Promise<Hasil<LangkahDiambil, AlasanTolakTindakan>> {
  const objek = { objekJenis: 'permohonan', objekId: permohonan.id };
  const ulangan =
    permohonan.versi === versi + 1 &&
    (await sudahDilakukan(tx, by, {
      ...objek,
      tindakan: TINDAKAN_AUDIT[tindakan],
      keterangan: keterangan ?? null,
    })) &&
    ((await sama?.()) ?? true);
  if (ulangan) return berhasil({ permohonan, ulangan: true });

  const { perubahan, ...sejak } = await perubahanSejak(tx, objek, permohonan.versi - versi);
  if (!langkahPermohonan(permohonan.status, tindakan)) {
    const label = LABEL_STATUS_PERMOHONAN[permohonan.status];
    return tolak('SUDAH_DIPROSES', {
      galat: {
        [ISIAN_UTAMA[tindakan]]: [
          `Keadaannya sekarang: ${label}. Diubah ${sejak.oleh} pada ${sejak.pada}.`,
        ],
      },
    });
  }
  return tolak('SUDAH_BERUBAH', {
    bentrok: bentrokSejak(sejak, perubahan, String(permohonan.versi)),
  });
}

/** Finds an application on which the koperasi's side acts, and how the actor stands towards it. */
export async function sentuhSebagaiKoperasi(
  tx: Tx,
  by: Wewenang<'permohonan:putuskan' | 'anggota:catat'>,
  id: string,
): Promise<Hasil<{ permohonan: PermohonanTersentuh } & Kedudukan, AlasanTolakTindakan>> {
  const permohonan = await cariTersentuh(tx, by, id);
  if (!permohonan) return tolak('TIDAK_DITEMUKAN');
  const { koperasiId, pelakuUsaha } = permohonan;
  const posisi = await kedudukan(by, { koperasiId, pemilikId: pelakuUsaha.penggunaId }, tx);
  return posisi.halangan ? tolak(posisi.halangan) : berhasil({ permohonan, ...posisi });
}

/** What notices say about an application. */
export const tentang = ({ id, nomor, koperasi }: PermohonanTersentuh) => ({
  id,
  nomor,
  namaKoperasi: koperasi.nama,
});
