import 'server-only';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { aturanTahunBuku } from '../aturan/reads';
import { kabarkanPengajuan } from '../kabar/commands';
import { bolehTindakanPenilaian } from '../rules';
import type { AjukanPenilaianInput, RujukanPenilaianInput } from '../schema';
import { kunciPenilaian, type PenilaianTerkunci } from '../terkunci/reads';
import type { AlasanAjukan, AlasanAmbilAlih } from '../types';

/** A worksheet made outside the portal is attached, and its rule is still that of its book year. */
async function kurangLuarPortal(
  tx: Tx,
  penilaian: PenilaianTerkunci,
): Promise<AlasanAjukan | null> {
  const berkas = penilaian.kertasKerjaId
    ? await tx.dokumen.findFirst({
        where: { id: penilaian.kertasKerjaId, dihapusPada: null },
        select: { id: true },
      })
    : null;
  if (!berkas) return 'TANPA_KERTAS_KERJA';
  const aturan = await aturanTahunBuku(penilaian.tahunBuku, tx);
  return aturan?.versi === penilaian.aturanKode ? null : 'ATURAN_BERUBAH';
}

/** A worksheet of the portal is complete, and says why what does not apply does not. */
async function kurangLembar(tx: Tx, penilaian: PenilaianTerkunci): Promise<AlasanAjukan | null> {
  if (penilaian.total === null) return 'LEMBAR_BELUM_LENGKAP';
  const tanpaAlasan = await tx.jawabanPenilaian.findFirst({
    where: {
      penilaianId: penilaian.id,
      tidakBerlaku: true,
      OR: [{ alasan: null }, { alasan: '' }],
    },
    select: { id: true },
  });
  return tanpaAlasan ? 'TIDAK_BERLAKU_TANPA_ALASAN' : null;
}

/**
 * Hands one's own assessment to the kepala bidang: with a complete worksheet, or with the worksheet that
 * was made outside the portal; where its book year has an approved result, with the reason to replace
 * that. Sending twice is the same as once.
 */
export async function ajukanPenilaian(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  input: AjukanPenilaianInput,
): Promise<Hasil<{ id: string }, AlasanAjukan>> {
  const ada = await kunciPenilaian(tx, by, input.id);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { penilaian, koperasi } = ada;
  const penggunaId = penggunaIdDari(by);
  if (penilaian.disusunOleh !== penggunaId) return tolak('BUKAN_PENYUSUN');
  if (penilaian.status === 'DIAJUKAN' && penilaian.versi === input.versi + 1) {
    return berhasil({ id: penilaian.id });
  }
  if (!bolehTindakanPenilaian(penilaian.status, 'ajukan')) return tolak('STATUS_TIDAK_SESUAI');
  if (penilaian.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  const kurang = penilaian.himpunanId
    ? await kurangLembar(tx, penilaian)
    : await kurangLuarPortal(tx, penilaian);
  if (kurang) return tolak(kurang);
  const berlaku = await tx.penilaian.findFirst({
    where: { koperasiId: koperasi.id, tahunBuku: penilaian.tahunBuku, status: 'DISETUJUI' },
    select: { id: true },
  });
  const alasanGanti = berlaku ? input.alasanGanti || null : null;
  if (berlaku && !alasanGanti) return tolak('TANPA_ALASAN_GANTI');
  await tx.penilaian.update({
    where: { id: penilaian.id },
    data: {
      status: 'DIAJUKAN',
      diajukanPada: sekarang(),
      diputuskanOleh: null,
      diputuskanPada: null,
      alasanGanti,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.ajukan',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    sebelum: { status: penilaian.status },
    sesudah: { status: 'DIAJUKAN' },
    keterangan: alasanGanti ?? undefined,
  });
  await kabarkanPengajuan(tx, by.pelaku.nama, { penilaian, koperasi }, berlaku !== null);
  return berhasil({ id: penilaian.id });
}

/**
 * Takes over the draft or returned assessment of a colleague who cannot finish it, so that a book year
 * never waits for one person. The one who began it still counts as preparer when it is decided.
 */
export async function ambilAlihPenilaian(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  input: RujukanPenilaianInput,
): Promise<Hasil<{ id: string }, AlasanAmbilAlih>> {
  const ada = await kunciPenilaian(tx, by, input.id);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { penilaian, koperasi } = ada;
  const penggunaId = penggunaIdDari(by);
  if (penilaian.disusunOleh === penggunaId) return tolak('SUDAH_MILIK_ANDA');
  if (!bolehTindakanPenilaian(penilaian.status, 'ubah')) return tolak('STATUS_TIDAK_SESUAI');
  if (penilaian.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  const lama = await tx.pengguna.findUnique({
    where: { id: penilaian.disusunOleh },
    select: { nama: true },
  });
  await tx.penilaian.update({
    where: { id: penilaian.id },
    data: {
      disusunOleh: penggunaId,
      // A returned one keeps the mark of who decided; the new preparer may not be that person.
      ...(penilaian.diputuskanOleh === penggunaId ? { diputuskanOleh: null } : {}),
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.ganti-penyusun',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    sebelum: { penyusun: lama?.nama ?? null },
    sesudah: { penyusun: by.pelaku.nama },
  });
  await beritahu(tx, [penilaian.disusunOleh], {
    judul: 'Penilaian kesehatan dilanjutkan penilai lain',
    isi: `${by.pelaku.nama} melanjutkan penilaian kesehatan ${koperasi.nama} untuk tahun buku ${penilaian.tahunBuku} yang Anda mulai.`,
    tautan: `/portal/penilaian/${penilaian.id}`,
  });
  return berhasil({ id: penilaian.id });
}
