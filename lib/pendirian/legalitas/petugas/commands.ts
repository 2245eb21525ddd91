import 'server-only';
import { periksaNomorIndukKoperasi } from '@/lib/koperasi/identitas/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabariPendiri } from '../../kabar/commands';
import { ambilLangkah, sentuhDiperiksa } from '../../langkah/commands';
import type { RujukanInput } from '../../langkah/schema';
import { perbaruiKoperasi } from '../daftar/commands';
import type { AlasanLegalitas } from '../rules';
import type { NomorIndukInput } from '../schema';

type Periksa = Wewenang<'pendirian:periksa'>;
type HasilLegalitas = Hasil<{ id: string }, AlasanLegalitas>;

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
  const tercatat = await perbaruiKoperasi(tx, by, pendirian, () => ({ nib }));
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
  const tercatat = await perbaruiKoperasi(tx, by, pendirian, () => ({
    nomorIndukKoperasi,
    statusNomorInduk: 'SUDAH_BERSERTIFIKAT',
  }));
  if (!tercatat.ok) return tercatat;
  await kabariPendiri(tx, pendirian, 'catatNomorInduk');
  return berhasil({ id });
}
