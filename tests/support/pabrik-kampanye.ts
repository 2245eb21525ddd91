import { tarikPersetujuan } from '@/lib/akun/privasi/commands';
import { tutupKampanye } from '@/lib/kampanye/kelola/commands';
import { mulaiKampanye } from '@/lib/kampanye/mulai/commands';
import type { MulaiKampanyeInput } from '@/lib/kampanye/mulai/schema';
import { PESAN_AWAL } from '@/lib/kampanye/rules';
import { jawabUndangan } from '@/lib/kampanye/undangan/commands';
import type { JawabUndanganInput } from '@/lib/kampanye/undangan/schema';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { KELURAHAN } from '@/lib/wilayah/data';
import { hak } from './pabrik-akun';
import { buatPemilikDi } from './pabrik-kecocokan';

/** Makers for tests of campaigns: every test works in a kelurahan of its own. */

let ke = 0;
/** A kelurahan that no other test of the file uses. */
export function tempatBaru(): string {
  ke += 1;
  const kode = KELURAHAN[ke]?.kode;
  if (!kode) throw new Error('Kelurahan uji habis.');
  return kode;
}

/** An owner who agreed to be contacted. */
export const pemilikSetuju = (kelurahan: string, jenis = 'kuliner') =>
  buatPemilikDi(kelurahan, jenis, { dihubungi: true });

export const mulai = (oleh: Pelaku, kelurahan: string[], ubah: Partial<MulaiKampanyeInput> = {}) =>
  transaksi((tx) =>
    mulaiKampanye(tx, hak(oleh, 'kampanye:kelola'), {
      kunciKirim: crypto.randomUUID(),
      tujuan: 'BERGABUNG',
      kelurahan,
      sektor: null,
      judul: 'Mari bergabung',
      pesan: PESAN_AWAL.BERGABUNG,
      koperasiId: null,
      setuju: true,
      ...ubah,
    }),
  );

/** Starts a campaign that must succeed, with the rankings up to date. @returns its id */
export async function mulaiDi(
  oleh: Pelaku,
  kelurahan: string,
  ubah: Partial<MulaiKampanyeInput> = {},
): Promise<string> {
  await segarkanKecocokan();
  const hasil = await mulai(oleh, [kelurahan], ubah);
  if (!hasil.ok) throw new Error(`Kampanye uji ditolak: ${hasil.alasan}`);
  return hasil.nilai.id;
}

export const tutup = (oleh: Pelaku, id: string) =>
  transaksi((tx) => tutupKampanye(tx, hak(oleh, 'kampanye:kelola'), { id, versi: 1 }));

/** The invitation of one account in a campaign. */
export const undanganMilik = (kampanyeId: string, penggunaId: string) =>
  db().undanganKoperasi.findUnique({
    where: { kampanyeId_penggunaId: { kampanyeId, penggunaId } },
  });

export const jawab = (
  orang: Pelaku,
  undanganId: string,
  jawaban: JawabUndanganInput['jawaban'] = 'BERMINAT',
) =>
  transaksi((tx) =>
    jawabUndangan(tx, hak(orang, 'undangan:jawab'), { undanganId, jawaban, catatan: null }),
  );

/** Withdraws the consent to be contacted. */
export async function tarikDihubungi(orang: Pelaku & { penggunaId: string }) {
  const { id } = await db().persetujuan.findFirstOrThrow({
    where: { penggunaId: orang.penggunaId, tujuan: 'DIHUBUNGI', ditarikPada: null },
    select: { id: true },
  });
  return transaksi((tx) => tarikPersetujuan(tx, hak(orang, 'akun:sendiri'), { persetujuanId: id }));
}
