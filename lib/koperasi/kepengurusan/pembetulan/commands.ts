import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKoperasi } from '../../perubahan/commands';
import { susunBentrok } from '../../perubahan/reads';
import {
  type AlasanJabatan,
  kolomPengurus,
  periksaJabatan,
  periksaOrang,
  raguMulai,
} from '../commands';
import { bukaPengurus } from '../reads';
import {
  hasilPembetulan,
  isianBerbeda,
  jejakPembetulan,
  LABEL_PENGURUS,
  type NamaIsianPengurus,
  tulisIsianPengurus,
} from './rules';
import type { BetulkanPengurusInput } from './schema';

const TINDAKAN = 'pengurus.betulkan';

/** Fields that tell whether the numbers of a person go together, and with the office. */
const MENENTUKAN_ORANG: readonly NamaIsianPengurus[] = ['nikPenduduk', 'mulai', 'npwp'];

/** Fields that tell whether a person may hold an office beside the others. */
const MENENTUKAN: readonly NamaIsianPengurus[] = ['jabatan', 'nama', 'nikPenduduk'];

export type AlasanBetulkan =
  | 'TIDAK_DITEMUKAN'
  | 'SUDAH_BERUBAH'
  | 'SETELAH_SELESAI'
  | AlasanJabatan;

/**
 * Corrects what was written wrongly about an office holder, also of a term that has ended. Sending the
 * same form twice corrects once.
 *
 * @param input.versi the entry as it was read; when it has changed since, both versions are shown
 * @returns refused: `TIDAK_DITEMUKAN`; `SUDAH_BERUBAH`; `SETELAH_SELESAI` when the term would begin after
 *   its end; as `periksaOrang` where a number of the person or the day is new; as `periksaJabatan` for one who
 *   holds office now, and for a day that is new
 */
export async function betulkanPengurus(
  tx: Tx,
  by: Wewenang<'koperasi:ubah'>,
  { koperasiId, id, versi, konfirmasiPeringatan, alasan, ...isian }: BetulkanPengurusInput,
): Promise<Hasil<{ id: string }, AlasanBetulkan>> {
  if (!(await kunciKoperasi(tx, by, koperasiId))) return tolak('TIDAK_DITEMUKAN');
  const [lama] = await bukaPengurus(by, koperasiId, { id }, tx);
  if (!lama) return tolak('TIDAK_DITEMUKAN');
  const baru = hasilPembetulan(lama, isian);
  const berbeda = isianBerbeda(lama, baru);
  if (berbeda.length === 0) return berhasil({ id });
  if (lama.versi !== versi) {
    const butir = berbeda.map((nama) => ({
      isian: nama,
      label: LABEL_PENGURUS[nama],
      milikAnda: tulisIsianPengurus(nama, baru),
      tersimpan: tulisIsianPengurus(nama, lama),
    }));
    const bentrok = await susunBentrok(tx, by, {
      koperasiId,
      yangMengubah: [TINDAKAN],
      bagian: { isian: 'id', nilai: id },
      versi: lama.versi,
      sejak: 1,
      butir,
    });
    return tolak('SUDAH_BERUBAH', { bentrok });
  }
  if (lama.selesai && baru.mulai && baru.mulai > lama.selesai) return tolak('SETELAH_SELESAI');
  const menentukan = !lama.selesai && berbeda.some((nama) => MENENTUKAN.includes(nama));
  const menjabat = menentukan ? await bukaPengurus(by, koperasiId, 'MENJABAT', tx) : [];
  const lain = menjabat.filter((satu) => satu.id !== id);
  const orangBerubah = berbeda.some((nama) => MENENTUKAN_ORANG.includes(nama));
  const orang = orangBerubah ? periksaOrang(baru) : berhasil([]);
  if (!orang.ok) return orang;
  const ragu = [
    ...orang.nilai,
    ...(berbeda.includes('mulai') ? await raguMulai(tx, koperasiId, baru.mulai) : []),
  ];
  const boleh = periksaJabatan(baru, lain, konfirmasiPeringatan, ragu);
  if (!boleh.ok) return boleh;
  const { id: _, koperasiId: __, ...kolom } = kolomPengurus(koperasiId, baru, id);
  await tx.kepengurusanKoperasi.update({ where: { id }, data: kolom, select: { id: true } });
  const { sebelum, sesudah } = jejakPembetulan(lama, baru);
  await catat(tx, by, {
    tindakan: TINDAKAN,
    objekJenis: 'koperasi',
    objekId: koperasiId,
    sebelum,
    sesudah: { id, ...sesudah },
    keterangan: alasan,
  });
  return berhasil({ id });
}
