import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import { hashSandi } from '@/lib/platform/auth/sandi';
import { cabutSesi } from '@/lib/platform/auth/sesi';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { catatPersetujuan } from './privasi/commands';
import { keluhanSandi } from './sandi/rules';
import type { DaftarInput } from './schema';
import {
  kirimAturUlang,
  kirimKonfirmasi,
  kirimSandiBerubah,
  kirimSudahTerdaftar,
  kirimUndangan,
} from './surat/commands';
import { pakaiToken } from './token/commands';

const PILIH = {
  id: true,
  nama: true,
  surel: true,
  sandiHash: true,
  surelTerverifikasiPada: true,
  dinonaktifkanPada: true,
} as const;

/**
 * An UMKM owner registers. The answer is the same whether the address is known or not; a known one
 * gets another mail. As long as the address is not confirmed nobody owns the account, so a new
 * registration replaces name and password, and only the newest link works.
 *
 * @param input.sandi good by `keluhanSandi`, as the form was read
 * @param input.lanjut where the person was going, e.g. an invitation; the mail leads back there
 */
export async function daftarkanAkun(
  tx: Tx,
  by: Wewenang<'akun:daftar'>,
  { nama, surel, sandi, lanjut }: Pick<DaftarInput, 'nama' | 'surel' | 'sandi' | 'lanjut'>,
): Promise<Hasil<null, never>> {
  const sandiHash = await hashSandi(sandi);
  const id = uuidv7();
  await tx.pengguna.createMany({ data: [{ id, surel, nama, sandiHash }], skipDuplicates: true });
  await tx.$queryRaw`SELECT 1 FROM pengguna WHERE surel = ${surel} FOR UPDATE`;
  const ada = await tx.pengguna.findUniqueOrThrow({ where: { surel }, select: PILIH });

  if (ada.dinonaktifkanPada) return berhasil(null);
  if (ada.surelTerverifikasiPada) {
    await kirimSudahTerdaftar(tx, ada);
    return berhasil(null);
  }
  if (ada.sandiHash === null) {
    // Invited by the admin and not yet in: the invitation, not the sign-up form, sets the password.
    await kirimUndangan(tx, ada);
    return berhasil(null);
  }
  if (ada.id !== id) {
    await tx.pengguna.update({
      where: { id: ada.id },
      data: { nama, sandiHash, versi: { increment: 1 } },
      select: { id: true },
    });
  }
  await catatPersetujuan(tx, ada.id, 'PENDAFTARAN');
  await kirimKonfirmasi(tx, { ...ada, nama }, lanjut);
  await catat(tx, by, {
    tindakan: 'akun.daftar',
    objekJenis: 'pengguna',
    objekId: ada.id,
    sebelum: ada.id === id ? undefined : { nama: ada.nama },
    sesudah: { nama, surel },
  });
  return berhasil(null);
}

/** Sends the link to confirm again, to an address that waits for it; silent about all others. */
export async function kirimUlangKonfirmasi(
  tx: Tx,
  _by: Wewenang<'akun:daftar'>,
  { surel }: { surel: string },
): Promise<Hasil<null, never>> {
  const ada = await tx.pengguna.findUnique({ where: { surel }, select: PILIH });
  if (ada?.sandiHash && !ada.surelTerverifikasiPada && !ada.dinonaktifkanPada) {
    await kirimKonfirmasi(tx, ada);
  }
  return berhasil(null);
}

/** The one-time link proves the address: the account becomes that of an UMKM owner. */
export async function konfirmasiSurel(
  tx: Tx,
  by: Wewenang<'akun:daftar'>,
  { token }: { token: string },
): Promise<Hasil<{ penggunaId: string }, 'TAUTAN_TIDAK_BERLAKU'>> {
  const id = await pakaiToken(tx, token, ['KONFIRMASI_SUREL']);
  if (!id) return tolak('TAUTAN_TIDAK_BERLAKU');
  const kini = sekarang();
  await tx.pengguna.update({
    where: { id },
    data: { surelTerverifikasiPada: kini, versi: { increment: 1 } },
    select: { id: true },
  });
  const punya = await tx.peranPengguna.count({
    where: { penggunaId: id, peran: 'PEMILIK', dicabutPada: null },
  });
  if (punya === 0) {
    await tx.peranPengguna.create({
      data: { penggunaId: id, peran: 'PEMILIK' },
      select: { id: true },
    });
  }
  await catat(tx, by, {
    tindakan: 'akun.konfirmasi',
    objekJenis: 'pengguna',
    objekId: id,
    sebelum: { surelTerverifikasiPada: null },
    sesudah: { surelTerverifikasiPada: kini, peran: 'PEMILIK' },
  });
  return berhasil({ penggunaId: id });
}

/** Sends whatever link gets the owner of this address into the account; silent about unknown ones. */
export async function mintaAturUlang(
  tx: Tx,
  _by: Wewenang<'akun:pulihkan'>,
  { surel }: { surel: string },
): Promise<Hasil<null, never>> {
  const ada = await tx.pengguna.findUnique({ where: { surel }, select: PILIH });
  if (!ada || ada.dinonaktifkanPada) return berhasil(null);
  if (ada.surelTerverifikasiPada) await kirimAturUlang(tx, ada);
  else if (ada.sandiHash) await kirimKonfirmasi(tx, ada);
  else await kirimUndangan(tx, ada);
  return berhasil(null);
}

/**
 * Sets a new password by a one-time link, of a reset or of an invitation. The link came by mail, so it
 * proves the address too. All sessions end.
 */
export async function aturUlangSandi(
  tx: Tx,
  by: Wewenang<'akun:pulihkan'>,
  { token, sandi }: { token: string; sandi: string },
): Promise<Hasil<{ surel: string }, 'TAUTAN_TIDAK_BERLAKU' | 'SANDI_LEMAH'>> {
  const id = await pakaiToken(tx, token, ['ATUR_ULANG_SANDI', 'UNDANGAN']);
  if (!id) return tolak('TAUTAN_TIDAK_BERLAKU');
  const ada = await tx.pengguna.findUniqueOrThrow({ where: { id }, select: PILIH });
  const keluhan = keluhanSandi(sandi, ada);
  // The refusal rolls back, so the link stays good for another try.
  if (keluhan) return tolak('SANDI_LEMAH', { galat: { sandi: [keluhan] } });
  const kini = sekarang();
  const undangan = ada.sandiHash === null;
  await tx.pengguna.update({
    where: { id },
    data: {
      sandiHash: await hashSandi(sandi),
      surelTerverifikasiPada: ada.surelTerverifikasiPada ?? kini,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await tx.tokenSurel.deleteMany({ where: { penggunaId: id, dipakaiPada: null } });
  const sesiDicabut = await cabutSesi(tx, id, kini);
  if (!undangan) await kirimSandiBerubah(tx, ada);
  await catat(tx, by, {
    tindakan: undangan ? 'akun.terima-undangan' : 'akun.atur-ulang-sandi',
    objekJenis: 'pengguna',
    objekId: id,
    sesudah: { sesiDicabut },
  });
  return berhasil({ surel: ada.surel });
}
