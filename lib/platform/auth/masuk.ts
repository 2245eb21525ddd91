import 'server-only';
import { sekarang } from '../clock';
import { db } from '../db/client';
import { kembalikanLaju, lupakanCobaSandi, mintaCobaSandi, tungguLaju } from '../laju';
import { cocokSandi } from './sandi';
import { bukaSesi } from './sesi';

export type HasilMasuk =
  | { ok: true; rahasia: string; penggunaId: string }
  | { ok: false; alasan: 'SALAH' }
  | { ok: false; alasan: 'TERLALU_SERING'; tungguDetik: number };

const SALAH: HasilMasuk = { ok: false, alasan: 'SALAH' };

/**
 * The longest text that is hashed, in UTF-16 units: far above what the longest password may take, however its
 * letters are composed.
 */
const PALING_PANJANG_DIHITUNG = 1000;

/**
 * Looks at one sign-in attempt and opens a session when it is right. "No such account", "wrong
 * password", "not confirmed" and "disabled" give one answer after the same work. A password longer than any may be
 * is a wrong one: counted, and answered after the work of a short one.
 */
export async function cobaMasuk(
  surelMentah: unknown,
  sandi: unknown,
  asal: { ip: string; peramban: string },
): Promise<HasilMasuk> {
  const surel = typeof surelMentah === 'string' ? surelMentah.trim().toLowerCase() : '';
  if (surel === '' || surel.length > 254 || surel.includes('\0')) return SALAH;
  if (typeof sandi !== 'string' || sandi === '') return SALAH;
  const tungguAlamat = await tungguLaju('masuk-ip', asal.ip);
  const tungguDetik = tungguAlamat > 0 ? tungguAlamat : await mintaCobaSandi(surel);
  if (tungguDetik > 0) return { ok: false, alasan: 'TERLALU_SERING', tungguDetik };
  const pengguna = await db().pengguna.findUnique({
    where: { surel },
    select: { id: true, sandiHash: true, surelTerverifikasiPada: true, dinonaktifkanPada: true },
  });
  const mungkin = sandi.length <= PALING_PANJANG_DIHITUNG;
  const cocok = await (mungkin ? cocokSandi(pengguna?.sandiHash, sandi) : cocokSandi(null, ''));
  if (!pengguna || !cocok || !pengguna.surelTerverifikasiPada || pengguna.dinonaktifkanPada) {
    return SALAH;
  }
  await Promise.all([lupakanCobaSandi(surel), kembalikanLaju('masuk-ip', asal.ip)]);
  const rahasia = await bukaSesi(db(), pengguna.id, asal, sekarang());
  return { ok: true, rahasia, penggunaId: pengguna.id };
}
