import 'server-only';
import { periksaNomorIndukKoperasi } from '@/lib/koperasi/identitas/rules';
import type { IsianKoperasi } from '@/lib/koperasi/isian/schema';
import { ubahKoperasi } from '@/lib/koperasi/perubahan/commands';
import { bacaIsianKoperasi } from '@/lib/koperasi/perubahan/reads';
import { type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabariPendiri } from '../../kabar/commands';
import { ambilLangkah, type PendirianTersentuh, sentuhDiperiksa } from '../../langkah/commands';
import type { RujukanInput } from '../../langkah/schema';
import type { AlasanLegalitas } from '../rules';
import type { NomorIndukInput } from '../schema';

type Periksa = Wewenang<'pendirian:periksa'>;
type HasilLegalitas = Hasil<{ id: string }, AlasanLegalitas>;

/** Brings the register up to date through the register's own command. */
async function perbaruiKoperasi(
  tx: Tx,
  by: Periksa,
  { koperasiId }: PendirianTersentuh,
  ubah: Partial<IsianKoperasi>,
): Promise<Hasil<null, 'TIDAK_DITEMUKAN' | 'NOMOR_INDUK_TERDAFTAR' | 'KOPERASI_BERUBAH'>> {
  const hak = wewenang(by.pelaku, 'koperasi:ubah');
  const kini = hak && koperasiId ? await bacaIsianKoperasi(hak, koperasiId, tx) : null;
  if (!hak || !koperasiId || !kini) return tolak('TIDAK_DITEMUKAN');
  const hasil = await ubahKoperasi(tx, hak, {
    id: koperasiId,
    versi: kini.versi,
    isian: { ...kini.isian, ...ubah },
    konfirmasi: true,
  });
  if (hasil.ok) return berhasil(null);
  return hasil.alasan === 'NOMOR_INDUK_TERDAFTAR'
    ? tolak('NOMOR_INDUK_TERDAFTAR')
    : tolak('KOPERASI_BERUBAH');
}

/** Approves the NIB; the register gets it. */
export async function setujuiNib(
  tx: Tx,
  by: Periksa,
  { id, versi }: RujukanInput,
): Promise<HasilLegalitas> {
  const temuan = await sentuhDiperiksa(tx, by, id);
  if (!temuan.ok) return temuan;
  const pendirian = temuan.nilai;
  const hasil = await ambilLangkah(tx, by, { tindakan: 'setujuiNib', pendirian, versi });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  const { nib } = await tx.pendirian.findUniqueOrThrow({
    where: { id },
    select: { nib: true },
  });
  const tercatat = await perbaruiKoperasi(tx, by, pendirian, { nib });
  if (!tercatat.ok) return tercatat;
  await kabariPendiri(tx, pendirian, 'setujuiNib');
  return berhasil({ id });
}

/** Records the Nomor Induk Koperasi: the founding is complete. */
export async function catatNomorInduk(
  tx: Tx,
  by: Periksa,
  { id, versi, nomorIndukKoperasi, konfirmasiPeringatan }: NomorIndukInput,
): Promise<HasilLegalitas> {
  const temuan = await sentuhDiperiksa(tx, by, id);
  if (!temuan.ok) return temuan;
  const pendirian = temuan.nilai;
  const nomor = periksaNomorIndukKoperasi(nomorIndukKoperasi);
  if (nomor.ok && nomor.peringatan.length > 0 && !konfirmasiPeringatan) {
    return tolak('PERLU_KONFIRMASI', {
      peringatan: nomor.peringatan.map((satu) => ({ ...satu, isian: 'nomorIndukKoperasi' })),
    });
  }
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'catatNomorInduk',
    pendirian,
    versi,
    data: { nomorIndukKoperasi },
    sesudah: { nomorIndukKoperasi },
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  const tercatat = await perbaruiKoperasi(tx, by, pendirian, {
    nomorIndukKoperasi,
    statusNomorInduk: 'SUDAH_BERSERTIFIKAT',
  });
  if (!tercatat.ok) return tercatat;
  await kabariPendiri(tx, pendirian, 'catatNomorInduk');
  return berhasil({ id });
}
