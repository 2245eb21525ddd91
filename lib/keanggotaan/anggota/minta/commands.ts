import 'server-only';
import { sudahDilakukan } from '@/lib/audit/reads';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { beritahuKoperasi } from '../../kabar/commands';
import { kabarBatalMintaKeluar, kabarMintaKeluar } from '../../kabar/rules';
import { bentrokAnggota } from '../buku/commands';
import { whereAnggota } from '../reads';
import type { AlasanTolakMinta } from './rules';
import type { BatalMintaKeluarInput, MintaKeluarInput } from './schema';

type ByMinta = Wewenang<'anggota:minta-keluar'>;
type HasilMinta = Hasil<{ id: string; koperasiId: string }, AlasanTolakMinta>;

/** One's own membership, or null: that of somebody else is as if it did not exist. */
const cariMilikSaya = (tx: Tx, by: ByMinta, id: string) =>
  tx.anggota.findFirst({
    where: { id, AND: [whereAnggota(by)] },
    select: {
      id: true,
      versi: true,
      status: true,
      nama: true,
      nomorAnggota: true,
      koperasiId: true,
      mintaKeluarPada: true,
      alasanMintaKeluar: true,
      koperasi: { select: { nama: true } },
    },
  });
type MilikSaya = NonNullable<Awaited<ReturnType<typeof cariMilikSaya>>>;

/**
 * A member asks to leave (UU 25/1992 Pasal 19: membership is voluntary). Nothing but the request is
 * kept: the koperasi settles simpanan and loans, and records the leave. The same request that arrives
 * twice is one.
 */
export async function mintaKeluar(
  tx: Tx,
  by: ByMinta,
  { id, versi, alasan }: MintaKeluarInput,
): Promise<HasilMinta> {
  const anggota = await cariMilikSaya(tx, by, id);
  if (!anggota) return tolak('TIDAK_DITEMUKAN');
  const { koperasiId } = anggota;
  const baru = { mintaKeluarPada: sekarang(), alasanMintaKeluar: alasan };
  const { count } = await tx.anggota.updateMany({
    where: { id, versi, status: 'AKTIF', mintaKeluarPada: null },
    data: { ...baru, versi: { increment: 1 } },
  });
  if (count === 0) {
    const kini = await cariMilikSaya(tx, by, id);
    if (kini?.status === 'AKTIF' && kini.mintaKeluarPada !== null)
      return kini.alasanMintaKeluar === alasan
        ? berhasil({ id, koperasiId })
        : tolak('SUDAH_DIMINTA');
    return terlambat(tx, kini, versi);
  }
  await catat(tx, by, {
    tindakan: 'anggota.minta-keluar',
    objekJenis: 'anggota',
    objekId: id,
    sebelum: { mintaKeluarPada: null, alasanMintaKeluar: null },
    sesudah: baru,
  });
  await beritahuKoperasi(tx, koperasiId, penggunaIdDari(by), (tanpaPengurus) =>
    kabarMintaKeluar({ ...tentangAnggota(anggota), tanpaPengurus }),
  );
  return berhasil({ id, koperasiId });
}

/** The member thinks better of it, for as long as the koperasi has not recorded the leave. */
export async function batalMintaKeluar(
  tx: Tx,
  by: ByMinta,
  { id, versi }: BatalMintaKeluarInput,
): Promise<HasilMinta> {
  const anggota = await cariMilikSaya(tx, by, id);
  if (!anggota) return tolak('TIDAK_DITEMUKAN');
  const { koperasiId, mintaKeluarPada, alasanMintaKeluar } = anggota;
  if (anggota.versi !== versi) return batalTerlambat(tx, by, anggota, versi);
  const { count } = await tx.anggota.updateMany({
    where: { id, versi, status: 'AKTIF', mintaKeluarPada: { not: null } },
    data: { mintaKeluarPada: null, alasanMintaKeluar: null, versi: { increment: 1 } },
  });
  if (count === 0) return batalTerlambat(tx, by, await cariMilikSaya(tx, by, id), versi);
  await catat(tx, by, {
    tindakan: 'anggota.batal-minta-keluar',
    objekJenis: 'anggota',
    objekId: id,
    sebelum: { mintaKeluarPada, alasanMintaKeluar },
    sesudah: { mintaKeluarPada: null, alasanMintaKeluar: null },
  });
  await beritahuKoperasi(tx, koperasiId, penggunaIdDari(by), () =>
    kabarBatalMintaKeluar(tentangAnggota(anggota)),
  );
  return berhasil({ id, koperasiId });
}

/** There is no such request any more: withdrawn by the same form before, answered, or sent anew. */
async function batalTerlambat(
  tx: Tx,
  by: ByMinta,
  kini: MilikSaya | null,
  versi: number,
): Promise<HasilMinta> {
  if (kini?.status !== 'AKTIF' || kini.mintaKeluarPada !== null) return terlambat(tx, kini, versi);
  const { id, koperasiId } = kini;
  const objek = { objekJenis: 'anggota', objekId: id };
  return (await sudahDilakukan(tx, by, { ...objek, tindakan: 'anggota.batal-minta-keluar' }))
    ? berhasil({ id, koperasiId })
    : tolak('TIDAK_ADA_PERMINTAAN');
}

/** The membership is another than the one that was seen. */
async function terlambat(tx: Tx, kini: MilikSaya | null, versi: number): Promise<HasilMinta> {
  if (!kini) return tolak('TIDAK_DITEMUKAN');
  if (kini.status !== 'AKTIF') return tolak('SUDAH_KELUAR');
  return tolak('SUDAH_BERUBAH', { bentrok: await bentrokAnggota(tx, kini, versi) });
}

const tentangAnggota = ({ id, koperasiId, nama, nomorAnggota, koperasi }: MilikSaya) => ({
  id,
  koperasiId,
  nama,
  nomorAnggota,
  namaKoperasi: koperasi.nama,
});
