import 'server-only';
import { catat, selisih } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKoperasi } from '../perubahan/commands';
import { susunBentrok } from '../perubahan/reads';
import { MENAIKKAN_VERSI } from '../perubahan/rules';
import type { TetapkanKukInput } from './schema';

const tulis = (kuk: number | null) => (kuk === null ? '' : `KUK ${kuk}`);

/** Sets the class of a koperasi with its source, or takes it back. */
export async function tetapkanKuk(
  tx: Tx,
  by: Wewenang<'koperasi:ubah'>,
  { id, versi, kuk, kukSumber }: TetapkanKukInput,
): Promise<Hasil<{ id: string }, 'TIDAK_DITEMUKAN' | 'SUDAH_BERUBAH'>> {
  if (!(await kunciKoperasi(tx, by, id))) return tolak('TIDAK_DITEMUKAN');
  const kini = await tx.koperasi.findUniqueOrThrow({
    where: { id },
    select: { versi: true, kuk: true, kukSumber: true },
  });
  const beda = selisih({ kuk: kini.kuk, kukSumber: kini.kukSumber }, { kuk, kukSumber });
  if (Object.keys(beda.sesudah).length === 0) return berhasil({ id });
  if (kini.versi !== versi) {
    const butir = [
      {
        isian: 'kuk',
        label: 'KUK',
        milikAnda: tulis(kuk),
        tersimpan: tulis(kini.kuk),
        isi: String(kini.kuk ?? ''),
      },
      {
        isian: 'kukSumber',
        label: 'Sumber KUK',
        milikAnda: kukSumber ?? '',
        tersimpan: kini.kukSumber ?? '',
        isi: kini.kukSumber ?? '',
      },
    ].filter((satu) => satu.milikAnda !== satu.tersimpan);
    const bentrok = await susunBentrok(tx, by, {
      koperasiId: id,
      yangMengubah: MENAIKKAN_VERSI,
      versi: kini.versi,
      sejak: kini.versi - versi,
      butir,
    });
    return tolak('SUDAH_BERUBAH', { bentrok });
  }
  await tx.koperasi.update({
    where: { id },
    data: { kuk, kukSumber, versi: { increment: 1 }, diubahOleh: by.pelaku.penggunaId },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'koperasi.ubah-kuk',
    objekJenis: 'koperasi',
    objekId: id,
    ...beda,
  });
  return berhasil({ id });
}
