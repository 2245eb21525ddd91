import 'server-only';
import type { IsianKoperasi } from '@/lib/koperasi/isian/schema';
import { ubahKoperasi } from '@/lib/koperasi/perubahan/commands';
import { bacaIsianKoperasi } from '@/lib/koperasi/perubahan/reads';
import { type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import type { PendirianTersentuh } from '../../langkah/commands';

type Periksa = Wewenang<'pendirian:periksa'>;

/** Brings the register up to date through the register's own command. */
export async function perbaruiKoperasi(
  tx: Tx,
  by: Periksa,
  { koperasiId }: PendirianTersentuh,
  ubah: (kini: IsianKoperasi) => Partial<IsianKoperasi>,
): Promise<Hasil<null, 'TIDAK_DITEMUKAN' | 'NOMOR_INDUK_TERDAFTAR' | 'KOPERASI_BERUBAH'>> {
  const hak = wewenang(by.pelaku, 'koperasi:ubah');
  const kini = hak && koperasiId ? await bacaIsianKoperasi(hak, koperasiId, tx) : null;
  if (!hak || !koperasiId || !kini) return tolak('TIDAK_DITEMUKAN');
  const hasil = await ubahKoperasi(tx, hak, {
    id: koperasiId,
    versi: kini.versi,
    isian: { ...kini.isian, ...ubah(kini.isian) },
    konfirmasi: true,
  });
  if (hasil.ok) return berhasil(null);
  return hasil.alasan === 'NOMOR_INDUK_TERDAFTAR'
    ? tolak('NOMOR_INDUK_TERDAFTAR')
    : tolak('KOPERASI_BERUBAH');
}

/**
 * Takes the number that was approved by mistake out of the register again. One that was put right there
 * meanwhile stays.
 */
export async function tarikNomor(
  tx: Tx,
  by: Periksa,
  pendirian: PendirianTersentuh,
): Promise<Hasil<null, 'TIDAK_DITEMUKAN' | 'KOPERASI_BERUBAH'>> {
  const tercatat = await tx.pendirian.findUniqueOrThrow({
    where: { id: pendirian.id },
    select: { nib: true, nomorIndukKoperasi: true },
  });
  const hasil = await perbaruiKoperasi(tx, by, pendirian, ({ nib, nomorIndukKoperasi }) => {
    if (pendirian.status === 'NIB_TERBIT') return nib === tercatat.nib ? { nib: null } : {};
    return nomorIndukKoperasi === tercatat.nomorIndukKoperasi
      ? {
          nomorIndukKoperasi: null,
          statusNomorInduk: 'BELUM_BERSERTIFIKAT',
          sertifikatBerlakuHingga: null,
        }
      : {};
  });
  if (pendirian.status === 'NOMOR_INDUK_TERBIT') {
    // The founders' own NIB waits in their form; the office writes its number anew.
    await tx.pendirian.update({
      where: { id: pendirian.id },
      data: { nomorIndukKoperasi: null },
      select: { id: true },
    });
  }
  if (hasil.ok || hasil.alasan === 'TIDAK_DITEMUKAN')
    return hasil.ok ? hasil : tolak('TIDAK_DITEMUKAN');
  return tolak('KOPERASI_BERUBAH');
}
