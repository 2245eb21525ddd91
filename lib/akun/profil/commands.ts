import 'server-only';
import { catat } from '@/lib/platform/audit';
import { cocokSandi, hashSandi } from '@/lib/platform/auth/sandi';
import { cabutSesi } from '@/lib/platform/auth/sesi';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatWaktu } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { lupakanCobaSandi, mintaCobaSandi } from '@/lib/platform/laju';
import { keluhanSandi } from '../sandi/rules';
import { kirimSandiBerubah } from '../surat/commands';

type Sendiri = Wewenang<'akun:sendiri'>;

/** Changes one's own name. */
export async function ubahNama(
  tx: Tx,
  by: Sendiri,
  { nama, versi }: { nama: string; versi: number },
): Promise<Hasil<null, 'SUDAH_BERUBAH'>> {
  const id = penggunaIdDari(by);
  const lama = await tx.pengguna.findUniqueOrThrow({
    where: { id },
    select: { nama: true, versi: true, diubahPada: true },
  });
  const { count } = await tx.pengguna.updateMany({
    where: { id, versi },
    data: { nama, versi: { increment: 1 } },
  });
  if (count === 0) {
    return tolak('SUDAH_BERUBAH', {
      bentrok: {
        versi: String(lama.versi),
        // Nobody else changes what is the account's own.
        oleh: 'Anda sendiri',
        olehId: id,
        pada: formatWaktu(lama.diubahPada),
        butir:
          nama === lama.nama
            ? []
            : [{ isian: 'nama', label: 'Nama', milikAnda: nama, tersimpan: lama.nama }],
      },
    });
  }
  if (nama !== lama.nama) {
    await catat(tx, by, {
      tindakan: 'akun.ubah-nama',
      objekJenis: 'pengguna',
      objekId: id,
      sebelum: { nama: lama.nama },
      sesudah: { nama },
    });
  }
  return berhasil(null);
}

type AlasanSandi = 'SANDI_SALAH' | 'SANDI_LEMAH' | 'SANDI_SAMA' | 'TERLALU_SERING';

/**
 * Changes one's own password; the present one is asked for, because a session may have been left open.
 *
 * @param sesiId the running session; all others end
 */
export async function gantiSandi(
  tx: Tx,
  by: Sendiri,
  { sandiKini, sandi, sesiId }: { sandiKini: string; sandi: string; sesiId: string | null },
): Promise<Hasil<null, AlasanSandi>> {
  const id = penggunaIdDari(by);
  const kunci = `ganti-sandi:${id}`;
  if ((await mintaCobaSandi(kunci)) > 0) return tolak('TERLALU_SERING');
  const ada = await tx.pengguna.findUniqueOrThrow({
    where: { id },
    select: { id: true, nama: true, surel: true, sandiHash: true },
  });
  if (!(await cocokSandi(ada.sandiHash, sandiKini))) return tolak('SANDI_SALAH');
  await lupakanCobaSandi(kunci);
  if (sandi === sandiKini) return tolak('SANDI_SAMA');
  const keluhan = keluhanSandi(sandi, ada);
  if (keluhan) return tolak('SANDI_LEMAH', { galat: { sandi: [keluhan] } });
  await tx.pengguna.update({
    where: { id },
    data: { sandiHash: await hashSandi(sandi), versi: { increment: 1 } },
    select: { id: true },
  });
  await tx.tokenSurel.deleteMany({ where: { penggunaId: id, dipakaiPada: null } });
  const sesiDicabut = await cabutSesi(tx, id, sekarang(), { kecuali: sesiId ?? undefined });
  await kirimSandiBerubah(tx, ada);
  await catat(tx, by, {
    tindakan: 'akun.ganti-sandi',
    objekJenis: 'pengguna',
    objekId: id,
    sesudah: { sesiDicabut },
  });
  return berhasil(null);
}

/** Ends one of one's own sessions; somebody else's is not found. */
export async function akhiriSesi(
  tx: Tx,
  by: Sendiri,
  { sesi }: { sesi: string },
): Promise<Hasil<null, 'TIDAK_DITEMUKAN'>> {
  const id = penggunaIdDari(by);
  if ((await cabutSesi(tx, id, sekarang(), { id: sesi })) === 0) return tolak('TIDAK_DITEMUKAN');
  await catat(tx, by, { tindakan: 'akun.cabut-sesi', objekJenis: 'pengguna', objekId: id });
  return berhasil(null);
}

/** Ends all of one's own sessions but the running one. */
export async function akhiriSesiLain(
  tx: Tx,
  by: Sendiri,
  { sesiId }: { sesiId: string | null },
): Promise<Hasil<{ jumlah: number }, never>> {
  const id = penggunaIdDari(by);
  const jumlah = await cabutSesi(tx, id, sekarang(), { kecuali: sesiId ?? undefined });
  if (jumlah > 0) {
    await catat(tx, by, {
      tindakan: 'akun.cabut-sesi-lain',
      objekJenis: 'pengguna',
      objekId: id,
      sesudah: { sesiDicabut: jumlah },
    });
  }
  return berhasil({ jumlah });
}
