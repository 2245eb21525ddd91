import 'server-only';
import { catat, selisih } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { tulisIsian } from '../isian/reads';
import { kolomPendirian, LABEL_ISIAN_PENDIRIAN, ragamDari } from '../isian/rules';
import type { IsianPendirian, NamaIsian } from '../isian/schema';
import { kabariSemua } from '../kabar/commands';
import { kabarRencanaBerubah } from '../kabar/rules';
import { type PendirianTersentuh, sentuhDipimpin, sudahBerubah } from '../langkah/commands';
import { periksaNama } from '../mulai/commands';
import { galatRumahSendiri } from '../mulai/reads';
import type { GalatRumah } from '../wilayah/rules';
import { bacaIsianPendirian } from './reads';
import type { UbahRencanaInput } from './schema';

export type AlasanUbah =
  | 'TIDAK_DITEMUKAN'
  | 'BUKAN_WAKTUNYA'
  | 'SUDAH_BERUBAH'
  | 'NAMA_KOSONG'
  | 'NAMA_DITOLAK'
  | 'KKMP_SUDAH_ADA'
  | 'PERLU_KONFIRMASI'
  | GalatRumah['alasan'];

/** Fields with which a name holds or no longer holds. */
const PERIKSA_NAMA = ['nama', 'kelurahanKode', 'jenis', 'pola'] as const;
/** Fields with which the home of the initiator lies in the area or no longer does. */
const PERIKSA_RUMAH = ['kelurahanKode', 'wilayahKerja'] as const;

/**
 * Changes the plan while founders are gathered; all of them are told. Its kind stays, and the kelurahan of
 * a KKMP too, as its founders were chosen by them.
 */
export async function ubahRencana(
  tx: Tx,
  by: Wewenang<'pendirian:kelola'>,
  { id, versi, konfirmasi, isian }: UbahRencanaInput,
): Promise<Hasil<{ id: string }, AlasanUbah>> {
  const pendirian = await sentuhDipimpin(tx, by, id);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  if (pendirian.status !== 'PENGUMPULAN_PENDIRI') return tolak('BUKAN_WAKTUNYA');
  const kini = await bacaIsianPendirian(by, id, tx);
  if (!kini) return tolak('TIDAK_DITEMUKAN');
  const ragam = ragamDari(pendirian);
  const baru: IsianPendirian = {
    ...isian,
    ragam,
    koperasiId: null,
    ...(ragam === 'KKMP' ? { kelurahanKode: pendirian.kelurahanKode } : {}),
  };
  if (ragam !== 'KKMP' && baru.nama === null)
    return tolak('NAMA_KOSONG', { galat: { nama: ['Isi nama koperasi.'] } });
  const kolom = kolomPendirian(baru);
  const beda = selisih(kolomPendirian(kini.isian), kolom);
  if (Object.keys(beda.sesudah).length === 0) return berhasil({ id });
  if (pendirian.versi !== versi) return bentrok(tx, pendirian, baru, kini.isian);
  const rumah = PERIKSA_RUMAH.some((kolom) => kolom in beda.sesudah)
    ? await galatRumahSendiri(by, baru, tx)
    : null;
  if (rumah) return tolak(rumah.alasan, { galat: rumah.galat });
  const ditolak = PERIKSA_NAMA.some((kolom) => kolom in beda.sesudah)
    ? await periksaNama(tx, by, baru, konfirmasi ? true : [], id)
    : null;
  if (ditolak) return ditolak;
  await tx.pendirian.update({
    where: { id },
    data: { ...kolom, versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pendirian.ubah',
    objekJenis: 'pendirian',
    objekId: id,
    ...beda,
  });
  await kabariSemua(tx, pendirian, kabarRencanaBerubah({ ...pendirian, nama: kolom.nama }));
  return berhasil({ id });
}

/** Both versions side by side, field by field. */
async function bentrok(
  tx: Tx,
  pendirian: PendirianTersentuh,
  milikAnda: IsianPendirian,
  tersimpan: IsianPendirian,
) {
  const dasar = await sudahBerubah(tx, pendirian);
  const butir = (Object.keys(LABEL_ISIAN_PENDIRIAN) as NamaIsian[])
    .map((nama) => ({
      isian: nama,
      label: LABEL_ISIAN_PENDIRIAN[nama],
      milikAnda: tulisIsian(nama, milikAnda[nama]),
      tersimpan: tulisIsian(nama, tersimpan[nama]),
    }))
    .filter((satu) => satu.milikAnda !== satu.tersimpan);
  return { ...dasar, bentrok: dasar.bentrok && { ...dasar.bentrok, butir } };
}
