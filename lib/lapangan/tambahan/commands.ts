import 'server-only';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { sidik } from '@/lib/platform/kunci';
import { peringatanTitik } from '@/lib/umkm/bagian/rules';
import { titikPalingJauh } from '@/lib/umkm/lokasi/reads';
import { kunciUsaha } from '@/lib/umkm/perubahan/commands';
import { PERSETUJUAN_LAPANGAN, waktuPonsel } from '../rules';
import type { CatatLapanganInput } from '../schema';

export type AlasanTambah = 'USAHA_TIDAK_AKTIF' | 'PERLU_KONFIRMASI';

/** What was typed, under the key it is stored under. */
export interface CatatanBerkunci extends CatatLapanganInput {
  /** Fingerprint of what was typed (`sidikKiriman`). */
  sidikIsi: string;
}

/**
 * What was written down turned out to be a business that is known: nothing of it changes, and its point is
 * added where it has none. Its photos follow under the key of the record. Whether the business may be named
 * here at all is decided before.
 */
export async function tambahkanKeUsaha(
  tx: Tx,
  by: Wewenang<'lapangan:catat'>,
  usahaId: string,
  input: CatatanBerkunci,
): Promise<Hasil<{ id: string; nomor: string }, AlasanTambah>> {
  await kunciUsaha(tx, usahaId);
  const usaha = await tx.usaha.findUniqueOrThrow({
    where: { id: usahaId },
    select: {
      id: true,
      nomor: true,
      status: true,
      lintang: true,
      pendataan: { select: { id: true } },
    },
  });
  if (usaha.status === 'TIDAK_AKTIF') return tolak('USAHA_TIDAK_AKTIF');
  const { lintang, bujur } = input;
  const titik = usaha.lintang === null && lintang && bujur ? { lintang, bujur } : null;
  if (titik && !input.konfirmasiPeringatan) {
    const peringatan: PeringatanIsian[] = peringatanTitik(input, await titikPalingJauh(tx));
    if (peringatan.length > 0) return tolak('PERLU_KONFIRMASI', { peringatan });
  }
  if (titik) {
    await tx.usaha.update({
      where: { id: usahaId },
      data: { ...titik, diubahOleh: by.pelaku.penggunaId, versi: { increment: 1 } },
      select: { id: true },
    });
    if (usaha.pendataan) {
      await tx.pendataanLapangan.update({
        where: { usahaId },
        data: { akurasiMeter: input.akurasiMeter ?? null },
        select: { id: true },
      });
    }
  }
  const { versi, teks } = PERSETUJUAN_LAPANGAN;
  const dicatatPada = waktuPonsel(input.dicatatPada, sekarang());
  await tx.tambahanLapangan.create({
    data: {
      kunciKirim: input.kunciKirim,
      sidikIsi: input.sidikIsi,
      usahaId,
      kelurahanKode: input.kelurahanKode,
      olehId: penggunaIdDari(by),
      titikDitambah: titik !== null,
      persetujuanVersi: versi,
      persetujuanHash: sidik(teks),
      disetujuiPada: sekarang(),
      dicatatPada,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'usaha.tambah-lapangan',
    objekJenis: 'usaha',
    objekId: usahaId,
    ...(titik ? { sebelum: { lintang: null, bujur: null } } : {}),
    sesudah: { persetujuanVersi: versi, dicatatPada: dicatatPada?.toISOString() ?? null, ...titik },
  });
  return berhasil({ id: usaha.id, nomor: usaha.nomor });
}
