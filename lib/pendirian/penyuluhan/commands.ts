import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatWaktu } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabariPendiri } from '../kabar/commands';
import { ambilLangkah, sentuhDiperiksa, sudahSendiri } from '../langkah/commands';
import type { AlasanTolakLangkah } from '../langkah/rules';
import { TINDAKAN_AUDIT } from '../rules';
import { batalkanJadwal } from './jadwal/commands';
import { peringatanJadwal, peringatanPeserta } from './rules';
import type { CatatPenyuluhanInput, JadwalkanInput } from './schema';

type Periksa = Wewenang<'pendirian:periksa'>;

/** Sets a date for the penyuluhan, or another one in its place; one after the last day of the step is a doubt. */
export async function jadwalkanPenyuluhan(
  tx: Tx,
  by: Periksa,
  { id, versi, waktu, cara, tempat, penyuluh, konfirmasiPeringatan }: JadwalkanInput,
): Promise<
  Hasil<{ id: string; ulang: boolean }, AlasanTolakLangkah | 'SUDAH_LEWAT' | 'PERLU_DIPERIKSA'>
> {
  // All founders are asked to come: an hour that has passed is a slip.
  if (waktu <= sekarang()) return tolak('SUDAH_LEWAT');
  const temuan = await sentuhDiperiksa(tx, by, id);
  if (!temuan.ok) return temuan;
  const pendirian = temuan.nilai;
  const ulang = pendirian.status === 'PENYULUHAN_TERJADWAL';
  const jadwal = { waktu, cara, tempat, penyuluh };
  // The form of the first schedule, arriving twice, would pass for a change of it.
  const pertama = { tindakan: TINDAKAN_AUDIT.jadwalkan, keterangan: null, sesudah: jadwal };
  if (ulang && (await sudahSendiri(tx, by, pendirian, versi, pertama)))
    return berhasil({ id, ulang: false });
  const ragu = peringatanJadwal(waktu, pendirian.batasPada);
  if (ragu && pendirian.versi === versi && !konfirmasiPeringatan)
    return tolak('PERLU_DIPERIKSA', { peringatan: [ragu] });
  const tindakan = ulang ? 'jadwalkanUlang' : 'jadwalkan';
  const hasil = await ambilLangkah(tx, by, {
    tindakan,
    pendirian,
    versi,
    sesudah: jadwal,
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id, ulang }) : hasil;
  await batalkanJadwal(tx, id);
  await tx.penyuluhanPendirian.create({
    data: {
      pendirianId: id,
      waktu,
      cara,
      tempat,
      penyuluh,
      dibuatOleh: penggunaIdDari(by),
      dibuatPada: sekarang(),
    },
    select: { id: true },
  });
  await kabariPendiri(tx, pendirian, tindakan, { waktu, tempat });
  return berhasil({ id, ulang });
}

/**
 * Records that the penyuluhan was held, once its hour has come; the founders go on to their meeting. Fewer
 * people than there are founders is a doubt to confirm: all of them were asked to come.
 */
export async function catatPenyuluhan(
  tx: Tx,
  by: Periksa,
  { id, versi, jumlahPeserta, ringkasan, konfirmasiPeringatan }: CatatPenyuluhanInput,
): Promise<Hasil<{ id: string }, AlasanTolakLangkah | 'BELUM_WAKTUNYA' | 'PERLU_DIPERIKSA'>> {
  const temuan = await sentuhDiperiksa(tx, by, id);
  if (!temuan.ok) return temuan;
  const pendirian = temuan.nilai;
  const jadwal = await tx.penyuluhanPendirian.findFirst({
    where: { pendirianId: id, keadaan: 'TERJADWAL' },
    select: { id: true, waktu: true },
  });
  if (jadwal && jadwal.waktu > sekarang()) {
    return tolak('BELUM_WAKTUNYA', {
      galat: {
        jumlahPeserta: [
          `Penyuluhan dijadwalkan ${formatWaktu(jadwal.waktu)}. Catat setelah dilaksanakan, atau ganti jadwalnya.`,
        ],
      },
    });
  }
  if (jadwal && pendirian.versi === versi && !konfirmasiPeringatan) {
    const pendiri = await tx.pendiri.count({ where: { pendirianId: id, status: 'AKTIF' } });
    const ragu = peringatanPeserta(jumlahPeserta, pendiri);
    if (ragu) return tolak('PERLU_DIPERIKSA', { peringatan: [ragu] });
  }
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'catatPenyuluhan',
    pendirian,
    versi,
    sesudah: { jumlahPeserta, ringkasan },
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  if (!jadwal) throw new Error('Penyuluhan yang terjadwal tidak ada.');
  await tx.penyuluhanPendirian.update({
    where: { id: jadwal.id },
    data: { keadaan: 'TERLAKSANA', jumlahPeserta, ringkasan: ringkasan ?? null },
    select: { id: true },
  });
  await kabariPendiri(tx, pendirian, 'catatPenyuluhan');
  return berhasil({ id });
}
