import 'server-only';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciUsaha } from '../perubahan/commands';
import { bacaUsaha } from '../reads';
import { keadaanPenarikan } from './reads';
import type { AlasanPenarikan } from './rules';
import type { TarikPersetujuanInput } from './schema';

/** What belongs to a person and not to a business, as when nothing of it was ever told. */
const TANPA_HUBUNGAN = {
  teleponSandi: null,
  teleponIndeks: null,
  teleponAkhir: null,
  alamatSandi: null,
  rt: null,
  rw: null,
};

/**
 * An owner without an account takes the spoken consent back (UU 27/2022 Pasal 9, 40 and 43): the business is
 * no longer counted or worked with, and its place on the map and its photos go, as do telephone and home
 * address of a person of whom nothing else is kept. Name and number stay as the proof that it was done.
 */
export async function tarikPersetujuanPendataan(
  tx: Tx,
  by: Wewenang<'umkm:perbaiki'>,
  { usahaId, alasan }: TarikPersetujuanInput,
): Promise<Hasil<{ id: string }, AlasanPenarikan>> {
  await kunciUsaha(tx, usahaId);
  const baris = await bacaUsaha(by, usahaId, tx);
  if (!baris) return tolak('TIDAK_DITEMUKAN');
  const keadaan = await keadaanPenarikan(by, usahaId, tx);
  if (!keadaan) return tolak('TANPA_PERSETUJUAN');
  if (keadaan.ditarikPada) return tolak('SUDAH_DITARIK');
  const kini = sekarang();
  await tx.pendataanLapangan.update({
    where: { usahaId },
    data: { ditarikPada: kini, ditarikLewat: penggunaIdDari(by), alasanTarik: alasan },
    select: { id: true },
  });
  await tx.usaha.update({
    where: { id: usahaId },
    data: {
      status: 'TIDAK_AKTIF',
      lintang: null,
      bujur: null,
      diubahOleh: by.pelaku.penggunaId,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await tx.dokumen.updateMany({
    where: { usahaId, jenis: 'FOTO_USAHA', dihapusPada: null },
    data: { dihapusPada: kini },
  });
  const hubunganDihapus = !(await masihDiperlukan(tx, baris.pelakuUsaha.id, usahaId));
  if (hubunganDihapus) {
    await tx.pelakuUsaha.update({
      where: { id: baris.pelakuUsaha.id },
      data: { ...TANPA_HUBUNGAN, versi: { increment: 1 } },
      select: { id: true },
    });
    await catat(tx, by, {
      tindakan: 'pelaku_usaha.hapus-hubungan',
      objekJenis: 'pelaku_usaha',
      objekId: baris.pelakuUsaha.id,
    });
  }
  await catat(tx, by, {
    tindakan: 'usaha.tarik-persetujuan',
    objekJenis: 'usaha',
    objekId: usahaId,
    sebelum: { status: baris.status },
    sesudah: { status: 'TIDAK_AKTIF', hubunganDihapus },
    keterangan: alasan,
  });
  return berhasil({ id: usahaId });
}

/** Whether the person is kept for something else: another business, a koperasi, a programme, a loan. */
async function masihDiperlukan(tx: Tx, pelakuUsahaId: string, usahaId: string): Promise<boolean> {
  const milik = { where: { pelakuUsahaId } };
  const jumlah = await Promise.all([
    tx.usaha.count({
      where: { pelakuUsahaId, NOT: { id: usahaId }, status: { not: 'TIDAK_AKTIF' } },
    }),
    tx.permohonan.count(milik),
    tx.anggota.count(milik),
    tx.peserta.count(milik),
    tx.pendiri.count(milik),
    tx.modalDiterima.count(milik),
  ]);
  return jumlah.some((satu) => satu > 0);
}
