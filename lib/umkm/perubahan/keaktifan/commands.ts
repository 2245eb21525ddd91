import 'server-only';
import { sudahDilakukan } from '@/lib/audit/reads';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat, selisih } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { akhiriTitik } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabariPemeriksa } from '../../commands';
import { keadaanPenarikan } from '../../penarikan/reads';
import { bacaUsaha } from '../../reads';
import { dapat } from '../../rules';
import { kunciUsaha } from '../commands';
import { olehPetugas, type Pengubah } from '../reads';
import type { AktifkanInput, NonaktifkanInput } from '../schema';

type AlasanKeaktifan = 'TIDAK_DITEMUKAN' | 'STATUS_BERUBAH';

/** Somebody was faster, or the same form has arrived twice. */
async function berubahAtauUlangan(
  tx: Tx,
  by: Pengubah | Wewenang<'umkm:verifikasi'>,
  baris: { id: string; versi: number },
  { versi, ...jejak }: { versi: number; tindakan: string; keterangan?: string },
): Promise<Hasil<{ id: string }, AlasanKeaktifan>> {
  const objek = { objekJenis: 'usaha', objekId: baris.id, ...jejak };
  const ulangan = baris.versi === versi + 1 && (await sudahDilakukan(tx, by, objek));
  return ulangan ? berhasil({ id: baris.id }) : tolak('STATUS_BERUBAH');
}

/** A business that is no longer run, or is held for an error: it stays, marked, with the reason. */
export async function nonaktifkanUsaha(
  tx: Tx,
  by: Wewenang<'umkm:ubah'> | Wewenang<'umkm:verifikasi'>,
  { usahaId, versi, alasan }: NonaktifkanInput,
): Promise<Hasil<{ id: string }, AlasanKeaktifan>> {
  await kunciUsaha(tx, usahaId);
  const baris = await bacaUsaha(by, usahaId, tx);
  if (!baris) return tolak('TIDAK_DITEMUKAN');
  if (!dapat(baris.status, 'nonaktifkan') || baris.versi !== versi)
    return berubahAtauUlangan(tx, by, baris, {
      versi,
      tindakan: 'usaha.nonaktifkan',
      keterangan: alasan,
    });
  await tx.usaha.update({
    where: { id: usahaId },
    data: {
      status: 'TIDAK_AKTIF',
      diubahOleh: by.pelaku.penggunaId,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'usaha.nonaktifkan',
    objekJenis: 'usaha',
    objekId: usahaId,
    ...selisih({ status: baris.status }, { status: 'TIDAK_AKTIF' }),
    keterangan: alasan,
  });
  if (by.pelaku.penggunaId !== baris.pelakuUsaha.penggunaId) {
    await beritahu(tx, [baris.pelakuUsaha.penggunaId], {
      judul: 'Usaha Anda dicatat tidak aktif',
      isi: `${baris.nama} (${baris.nomor}) dicatat tidak aktif oleh petugas. Alasan: ${akhiriTitik(alasan)}`,
      tautan: `/portal/usaha-saya/${usahaId}`,
    });
  }
  return berhasil({ id: usahaId });
}

/**
 * The business runs again; an officer looks at it anew. Not by an officer after the owner took the consent
 * back: the owner is asked first, and it is written down anew.
 */
export async function aktifkanUsaha(
  tx: Tx,
  by: Pengubah,
  { usahaId, versi }: AktifkanInput,
): Promise<Hasil<{ id: string }, AlasanKeaktifan | 'PERSETUJUAN_DITARIK'>> {
  await kunciUsaha(tx, usahaId);
  const baris = await bacaUsaha(by, usahaId, tx);
  if (!baris) return tolak('TIDAK_DITEMUKAN');
  if (olehPetugas(by) && (await keadaanPenarikan(by, usahaId, tx))?.ditarikPada)
    return tolak('PERSETUJUAN_DITARIK');
  if (!dapat(baris.status, 'aktifkan') || baris.versi !== versi)
    return berubahAtauUlangan(tx, by, baris, { versi, tindakan: 'usaha.aktifkan' });
  await tx.usaha.update({
    where: { id: usahaId },
    data: {
      status: 'DIAJUKAN',
      diajukanPada: sekarang(),
      diubahOleh: by.pelaku.penggunaId,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'usaha.aktifkan',
    objekJenis: 'usaha',
    objekId: usahaId,
    ...selisih({ status: baris.status }, { status: 'DIAJUKAN' }),
  });
  await kabariPemeriksa(tx, { ...baris, oleh: [baris.dibuatOleh, by.pelaku.penggunaId] }, true);
  return berhasil({ id: usahaId });
}
