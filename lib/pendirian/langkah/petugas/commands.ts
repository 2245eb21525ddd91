import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { kabariPendiri } from '../../kabar/commands';
import { tarikNomor } from '../../legalitas/daftar/commands';
import { batalkanJadwal } from '../../penyuluhan/jadwal/commands';
import { nomorDiDaftar } from '../../rules';
import { ambilLangkah, sentuhDiperiksa } from '../commands';
import type { HasilLangkah } from '../pemrakarsa/commands';
import type { AlasanKembalikan } from '../rules';
import type { KembalikanInput, RujukanInput } from '../schema';

type Periksa = Wewenang<'pendirian:periksa'>;

/**
 * Gives a founding back for correction, back by one step, or refuses it. The words are kept as a note that
 * all founders read; a number that goes back leaves the register, too.
 */
export async function kembalikanPendirian(
  tx: Tx,
  by: Periksa,
  { id, versi, keputusan, alasan }: KembalikanInput,
): Promise<Hasil<{ id: string }, AlasanKembalikan>> {
  const temuan = await sentuhDiperiksa(tx, by, id);
  if (!temuan.ok) return temuan;
  const pendirian = temuan.nilai;
  const hasil = await ambilLangkah(tx, by, {
    tindakan: keputusan,
    pendirian,
    versi,
    data: keputusan === 'tolak' ? { alasanAkhir: alasan } : {},
    keterangan: alasan,
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  if (nomorDiDaftar(pendirian.status)) {
    const ditarik = await tarikNomor(tx, by, pendirian);
    if (!ditarik.ok) return ditarik;
  }
  await batalkanJadwal(tx, id);
  await tx.catatanPendirian.create({
    data: {
      pendirianId: id,
      pihak: 'PETUGAS',
      pengembalian: true,
      isi: alasan,
      olehId: penggunaIdDari(by),
      namaOleh: by.pelaku.nama.slice(0, 120),
      pada: sekarang(),
    },
    select: { id: true },
  });
  await kabariPendiri(tx, pendirian, keputusan, { alasan });
  return berhasil({ id });
}

async function setujui(
  tx: Tx,
  by: Periksa,
  { id, versi }: RujukanInput,
  tindakan: 'setujuiRapat' | 'setujuiAkta',
): Promise<HasilLangkah> {
  const temuan = await sentuhDiperiksa(tx, by, id);
  if (!temuan.ok) return temuan;
  const pendirian = temuan.nilai;
  const hasil = await ambilLangkah(tx, by, { tindakan, pendirian, versi });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await kabariPendiri(tx, pendirian, tindakan);
  return berhasil({ id });
}

/** Approves the founding meeting with its documents and the capital that was paid in. */
export const setujuiRapat = (tx: Tx, by: Periksa, input: RujukanInput): Promise<HasilLangkah> =>
  setujui(tx, by, input, 'setujuiRapat');

/** Approves the akta. */
export const setujuiAkta = (tx: Tx, by: Periksa, input: RujukanInput): Promise<HasilLangkah> =>
  setujui(tx, by, input, 'setujuiAkta');
