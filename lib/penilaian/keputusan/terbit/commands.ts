import 'server-only';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { type PenilaianTerbit, terbitkanSertifikat } from '@/lib/sertifikat/commands';
import { bolehTindakanPenilaian } from '../../alur/rules';
import { dasarPenilaian } from '../../dasar/reads';
import { wajibBerhasil } from '../../hasil/rules';
import { kabarkanTerbitUlang } from '../../kabar/commands';
import { LABEL_PREDIKAT } from '../../predikat/rules';
import { aspekBernama } from '../../rules';
import type { TerbitkanUlangInput } from '../../schema';
import { kunciPenilaian, type PenilaianTerkunci } from '../../terkunci/reads';
import type { AlasanTerbitkan } from '../../types';

/** What the letter says of an approved assessment. */
async function isiTerbit(
  tx: Tx,
  penilaian: PenilaianTerkunci,
  disetujui: string,
): Promise<PenilaianTerbit> {
  const { total, predikat, kategori } = wajibBerhasil(penilaian);
  if (kategori === 'BELUM_DINILAI') throw new Error('Penilaian tanpa kategori.');
  const { aspek, versi, sumber } = await dasarPenilaian(penilaian, tx);
  return {
    id: penilaian.id,
    koperasiId: penilaian.koperasiId,
    tahunBuku: penilaian.tahunBuku,
    total: total.toFixed(),
    predikat,
    labelPredikat: LABEL_PREDIKAT[predikat],
    kategori,
    aspek: aspekBernama(penilaian.aspek, aspek),
    aturan: { versi, sumber },
    disetujui,
  };
}

/** Issues the letter on an assessment that is being approved in this transaction. */
export async function terbitkanSaatDisetujui(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  penilaian: PenilaianTerkunci,
  pilihan: { menggantikanId: string | null; oleh: string },
): Promise<void> {
  await terbitkanSertifikat(tx, by, await isiTerbit(tx, penilaian, hariIni()), pilihan);
}

/**
 * Issues the letter on an approved assessment that has none, or again with a reason: with the letterhead
 * and the names as they are today, the same result, and no longer time to hold. The earlier letter
 * becomes superseded.
 */
export async function terbitkanUlang(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  input: TerbitkanUlangInput,
): Promise<Hasil<{ id: string }, AlasanTerbitkan>> {
  const ada = await kunciPenilaian(tx, by, input.id);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { penilaian, koperasi } = ada;
  const lama = await tx.sertifikat.findFirst({
    where: { penilaianId: penilaian.id, status: 'BERLAKU' },
    select: { diterbitkanOleh: true },
  });
  if (
    penilaian.status === 'DISETUJUI' &&
    penilaian.versi === input.versi + 1 &&
    lama?.diterbitkanOleh === penggunaIdDari(by)
  ) {
    return berhasil({ id: penilaian.id });
  }
  if (!bolehTindakanPenilaian(penilaian.status, 'terbitkan')) return tolak('STATUS_TIDAK_SESUAI');
  if (penilaian.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  if (lama && input.alasan === null) return tolak('ALASAN_KOSONG');
  const { diputuskanPada } = await tx.penilaian.update({
    where: { id: penilaian.id },
    data: { versi: { increment: 1 } },
    select: { diputuskanPada: true },
  });
  const disetujui = diputuskanPada ? tanggalJakarta(diputuskanPada) : hariIni();
  const { nomor } = await terbitkanSertifikat(tx, by, await isiTerbit(tx, penilaian, disetujui), {
    alasan: input.alasan ?? undefined,
  });
  await catat(tx, by, {
    tindakan: 'penilaian.terbitkan-sertifikat',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    sesudah: { nomor },
    keterangan: input.alasan ?? undefined,
  });
  await kabarkanTerbitUlang(tx, { penilaian, koperasi }, nomor);
  return berhasil({ id: penilaian.id });
}
