import 'server-only';
import { kabarKoperasiTidakAktif } from '@/lib/keanggotaan/kabar/rules';
import { STATUS_BERJALAN } from '@/lib/keanggotaan/rules';
import { beritahu, kabariSemua, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { akhiriTitik, formatTanggal } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKoperasi } from '../perubahan/commands';
import type { AktifkanKoperasiInput, NonaktifkanKoperasiInput } from './schema';

type UbahStatus = Wewenang<'koperasi:ubah-status'>;

async function bacaTerkunci(tx: Tx, by: UbahStatus, id: string) {
  if (!(await kunciKoperasi(tx, by, id))) return null;
  return tx.koperasi.findUnique({
    where: { id },
    select: {
      nama: true,
      status: true,
      alasanTidakAktif: true,
      tidakAktifSejak: true,
      tanggalBadanHukum: true,
    },
  });
}

async function kabari(tx: Tx, id: string, judul: string, isi: string): Promise<void> {
  const pengurus = await penggunaDenganPeran(tx, 'PENGURUS', { koperasiId: id });
  await beritahu(tx, pengurus, { judul, isi, tautan: `/portal/koperasi/${id}` });
}

/** Tells the owners of applications that still run that nothing comes of them here. */
async function kabariPemohon(tx: Tx, koperasiId: string, namaKoperasi: string): Promise<void> {
  const berjalan = await tx.permohonan.findMany({
    where: { koperasiId, status: { in: [...STATUS_BERJALAN] } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      nomor: true,
      status: true,
      pelakuUsaha: {
        select: {
          pengguna: { select: { id: true, nama: true, surel: true, dinonaktifkanPada: true } },
        },
      },
    },
  });
  const butir = berjalan.flatMap(({ id, nomor, status, pelakuUsaha: { pengguna } }) => {
    if (!pengguna || pengguna.dinonaktifkanPada) return [];
    const diterima = status === 'DITERIMA';
    const kabar = kabarKoperasiTidakAktif({ id, nomor, namaKoperasi, diterima });
    return [{ penerima: pengguna, kabar }];
  });
  await kabariSemua(tx, butir);
}

/**
 * Marks a koperasi as not active, with the reason and the day from which; the data stay. From then on
 * it gains no members: the owners of applications that still run are told to look elsewhere. It is a new
 * version of the koperasi, so whoever has its edit form open is told.
 *
 * @returns refused: `TIDAK_DITEMUKAN`, `SUDAH_TIDAK_AKTIF`, `SEBELUM_BERDIRI` when the day lies before
 *   the badan hukum
 */
export async function nonaktifkanKoperasi(
  tx: Tx,
  by: UbahStatus,
  { id, sejak, alasan }: NonaktifkanKoperasiInput,
): Promise<Hasil<{ id: string }, 'TIDAK_DITEMUKAN' | 'SUDAH_TIDAK_AKTIF' | 'SEBELUM_BERDIRI'>> {
  const kini = await bacaTerkunci(tx, by, id);
  if (!kini) return tolak('TIDAK_DITEMUKAN');
  if (kini.status === 'TIDAK_AKTIF') return tolak('SUDAH_TIDAK_AKTIF');
  if (kini.tanggalBadanHukum && sejak < tanggalJakarta(kini.tanggalBadanHukum))
    return tolak('SEBELUM_BERDIRI');
  await tx.koperasi.update({
    where: { id },
    data: {
      status: 'TIDAK_AKTIF',
      alasanTidakAktif: alasan,
      tidakAktifSejak: tanggalDb(sejak),
      versi: { increment: 1 },
      diubahOleh: by.pelaku.penggunaId,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'koperasi.nonaktifkan',
    objekJenis: 'koperasi',
    objekId: id,
    sebelum: { status: 'AKTIF' },
    sesudah: { status: 'TIDAK_AKTIF', tidakAktifSejak: sejak },
    keterangan: alasan,
  });
  await kabari(
    tx,
    id,
    'Koperasi dinyatakan tidak aktif',
    `${kini.nama} dinyatakan tidak aktif sejak ${formatTanggal(sejak)}. Alasan: ${akhiriTitik(alasan)}`,
  );
  await kabariPemohon(tx, id, kini.nama);
  return berhasil({ id });
}

/**
 * Makes a koperasi active again, which is a new version of it too.
 *
 * @returns refused: `TIDAK_DITEMUKAN`, `SUDAH_AKTIF`
 */
export async function aktifkanKoperasi(
  tx: Tx,
  by: UbahStatus,
  { id, alasan }: AktifkanKoperasiInput,
): Promise<Hasil<{ id: string }, 'TIDAK_DITEMUKAN' | 'SUDAH_AKTIF'>> {
  const kini = await bacaTerkunci(tx, by, id);
  if (!kini) return tolak('TIDAK_DITEMUKAN');
  if (kini.status === 'AKTIF') return tolak('SUDAH_AKTIF');
  await tx.koperasi.update({
    where: { id },
    data: {
      status: 'AKTIF',
      alasanTidakAktif: null,
      tidakAktifSejak: null,
      versi: { increment: 1 },
      diubahOleh: by.pelaku.penggunaId,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'koperasi.aktifkan',
    objekJenis: 'koperasi',
    objekId: id,
    sebelum: {
      status: 'TIDAK_AKTIF',
      alasanTidakAktif: kini.alasanTidakAktif,
      tidakAktifSejak: kini.tidakAktifSejak && tanggalJakarta(kini.tidakAktifSejak),
    },
    sesudah: { status: 'AKTIF', alasanTidakAktif: null, tidakAktifSejak: null },
    keterangan: alasan,
  });
  await kabari(
    tx,
    id,
    'Koperasi aktif kembali',
    `${kini.nama} dinyatakan aktif kembali. Alasan: ${akhiriTitik(alasan)}`,
  );
  return berhasil({ id });
}
