import 'server-only';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat, selisih } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciUsaha } from '../../perubahan/commands';
import { bacaUsaha } from '../../reads';
import { dapat } from '../../rules';
import { bentrokKeputusan, dapatMeninjau } from '../reads';
import type { CocokkanInput } from '../schema';
import { adaKtp } from './reads';

export type AlasanCocok =
  | 'TIDAK_DITEMUKAN'
  | 'MILIK_SENDIRI'
  | 'SUDAH_DICOCOKKAN'
  | 'SUDAH_BERUBAH'
  | 'STATUS_BERUBAH'
  | 'TANPA_KTP';

/**
 * An officer compares the identity number of a verified record with the KTP afterwards, because it could not be
 * done when it was verified.
 *
 * @returns reasons: SUDAH_DICOCOKKAN (by somebody else), SUDAH_BERUBAH (the officer saw other data),
 *   STATUS_BERUBAH (the record is not verified), TANPA_KTP (there is no picture to compare with)
 */
export async function cocokkanNikPenduduk(
  tx: Tx,
  by: Wewenang<'umkm:verifikasi'>,
  { usahaId, versi, versiOrang }: CocokkanInput,
): Promise<Hasil<{ id: string }, AlasanCocok>> {
  await kunciUsaha(tx, usahaId);
  const baris = await bacaUsaha(by, usahaId, tx);
  if (!baris) return tolak('TIDAK_DITEMUKAN');
  const olehId = penggunaIdDari(by);
  if (!(await dapatMeninjau(olehId, baris, tx))) return tolak('MILIK_SENDIRI');
  const orang = baris.pelakuUsaha;
  if (orang.nikPendudukDiperiksaPada) return jawabUlangan(tx, olehId, { usahaId, id: orang.id });
  if (baris.versi !== versi || orang.versi !== versiOrang) {
    const bentrok = await bentrokKeputusan(tx, baris, { versi, versiOrang });
    return tolak('SUDAH_BERUBAH', { bentrok });
  }
  if (!dapat(baris.status, 'cocokkan')) return tolak('STATUS_BERUBAH');
  if (!(await adaKtp(by, orang.id, tx))) return tolak('TANPA_KTP');
  // The person may have another business, at which somebody does the same or changes the number.
  const { count } = await tx.pelakuUsaha.updateMany({
    where: { id: orang.id, versi: versiOrang, nikPendudukDiperiksaPada: null },
    data: { nikPendudukDiperiksaOleh: olehId, nikPendudukDiperiksaPada: sekarang() },
  });
  if (count === 0) return jawabUlangan(tx, olehId, { usahaId, id: orang.id });
  await catat(tx, by, {
    tindakan: 'pelaku_usaha.cocokkan',
    objekJenis: 'pelaku_usaha',
    objekId: orang.id,
    ...selisih({ nikPendudukDicocokkan: false }, { nikPendudukDicocokkan: true }),
  });
  await beritahu(tx, [orang.penggunaId], {
    judul: 'NIK penduduk Anda sudah dicocokkan',
    isi: `Petugas sudah mencocokkan NIK penduduk dan nama Anda dengan foto KTP untuk ${baris.nama} (${baris.nomor}).`,
    tautan: `/portal/usaha-saya/${baris.id}`,
  });
  return berhasil({ id: usahaId });
}

/** The form of one officer arrived twice, or another was faster. */
async function jawabUlangan(
  tx: Tx,
  olehId: string,
  { usahaId, id }: { usahaId: string; id: string },
): Promise<Hasil<{ id: string }, 'SUDAH_DICOCOKKAN' | 'SUDAH_BERUBAH'>> {
  const kini = await tx.pelakuUsaha.findUniqueOrThrow({
    where: { id },
    select: { nikPendudukDiperiksaOleh: true, nikPendudukDiperiksaPada: true },
  });
  if (!kini.nikPendudukDiperiksaPada) return tolak('SUDAH_BERUBAH');
  return kini.nikPendudukDiperiksaOleh === olehId
    ? berhasil({ id: usahaId })
    : tolak('SUDAH_DICOCOKKAN');
}
