import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { akhiriTitik } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import { kabariBanyak } from '../kabar/commands';
import {
  type AlasanKehadiran,
  type AlasanSesi,
  dalamTahunProgram,
  SESI_PALING_BANYAK,
} from './rules';
import type { BatalkanSesiInput, CatatKehadiranInput, TambahSesiInput } from './schema';
import { kalimatSesi, undang } from './undangan/commands';

type By = Wewenang<'pelatihan:kelola'>;

interface SesiDitambah {
  id: string;
  programId: string;
  diundang: number;
  /** The day has passed, so nobody was asked to come. */
  lampau: boolean;
}

/** A new day of training; everybody it is for is invited. The same form sent twice is one day. */
export async function tambahSesi(
  tx: Tx,
  by: By,
  { kunciKirim: kunci, ...isi }: TambahSesiInput,
  palingBanyak = SESI_PALING_BANYAK,
): Promise<Hasil<SesiDitambah, AlasanSesi>> {
  await tx.$queryRaw`
    SELECT id FROM angkatan_program WHERE id = ${isi.angkatanId}::uuid FOR UPDATE`;
  const angkatan = await tx.angkatanProgram.findUnique({
    where: { id: isi.angkatanId },
    select: { programId: true, tahun: true, pendaftaranMulai: true },
  });
  if (!angkatan) return tolak('TIDAK_DITEMUKAN');
  const { programId, tahun, pendaftaranMulai } = angkatan;
  const lampau = isi.tanggal < hariIni();
  const kunciKirim = kunciKiriman(kunci, isi);
  const terkirim = await tx.sesiPelatihan.findUnique({
    where: { kunciKirim },
    select: { id: true, angkatanId: true, _count: { select: { kehadiran: true } } },
  });
  if (terkirim) {
    if (terkirim.angkatanId !== isi.angkatanId) return tolak('KUNCI_TERPAKAI');
    return berhasil({ id: terkirim.id, programId, diundang: terkirim._count.kehadiran, lampau });
  }
  const mulai = pendaftaranMulai && tanggalJakarta(pendaftaranMulai);
  if (!dalamTahunProgram(isi.tanggal, { tahun, pendaftaranMulai: mulai })) {
    return tolak('DI_LUAR_TAHUN');
  }
  const sesi = { ...isi, id: uuidv7(), tanggal: tanggalDb(isi.tanggal) };
  await tx.sesiPelatihan.create({
    data: { ...sesi, kunciKirim, dibuatOleh: penggunaIdDari(by) },
    select: { id: true },
  });
  const diundang = await undang(tx, by, sesi, palingBanyak);
  if (diundang === null) return tolak('TERLALU_BANYAK');
  await catat(tx, by, {
    tindakan: 'pelatihan.tambah',
    objekJenis: 'pelatihan',
    objekId: sesi.id,
    sesudah: { ...isi },
  });
  return berhasil({ id: sesi.id, programId, diundang, lampau });
}

/** Invites who was chosen since, as long as the day has not passed: nobody misses a day unasked. */
export async function undangLagi(
  tx: Tx,
  by: By,
  { sesiId }: { sesiId: string },
): Promise<Hasil<{ id: string; programId: string; diundang: number }, AlasanKehadiran>> {
  const temuan = await kunciSesi(tx, sesiId);
  if (!temuan.ok) return temuan;
  const sesi = temuan.nilai;
  if (sesi.dicatatPada !== null || tanggalJakarta(sesi.tanggal) < hariIni()) {
    return tolak('SUDAH_BERLANGSUNG');
  }
  const diundang = await undang(tx, by, sesi, SESI_PALING_BANYAK);
  if (diundang === null) return tolak('TERLALU_BANYAK');
  if (diundang > 0) {
    await tx.sesiPelatihan.update({
      where: { id: sesiId },
      data: { versi: { increment: 1 } },
      select: { id: true },
    });
    await catat(tx, by, {
      tindakan: 'pelatihan.undang',
      objekJenis: 'pelatihan',
      objekId: sesiId,
      sesudah: { diundang },
    });
  }
  return berhasil({ id: sesiId, programId: sesi.angkatan.programId, diundang });
}

/** The day, for this transaction alone; one that was cancelled takes nothing any more. */
async function kunciSesi(tx: Tx, sesiId: string) {
  await tx.$queryRaw`SELECT id FROM sesi_pelatihan WHERE id = ${sesiId}::uuid FOR UPDATE`;
  const sesi = await tx.sesiPelatihan.findUnique({
    where: { id: sesiId },
    select: {
      id: true,
      nama: true,
      tanggal: true,
      tempat: true,
      angkatanId: true,
      kecamatanKode: true,
      versi: true,
      dibatalkanPada: true,
      dicatatPada: true,
      angkatan: { select: { programId: true } },
    },
  });
  if (!sesi) return tolak('TIDAK_DITEMUKAN' as const);
  return sesi.dibatalkanPada === null ? berhasil(sesi) : tolak('SUDAH_DIBATALKAN' as const);
}

/** Writes down who was there; may be corrected, and the trail keeps both. */
export async function catatKehadiran(
  tx: Tx,
  by: By,
  { sesiId, versi, hadir }: CatatKehadiranInput,
): Promise<Hasil<{ id: string; programId: string }, AlasanKehadiran>> {
  const temuan = await kunciSesi(tx, sesiId);
  if (!temuan.ok) return temuan;
  const sesi = temuan.nilai;
  if (tanggalJakarta(sesi.tanggal) > hariIni()) return tolak('BELUM_BERLANGSUNG');
  if (sesi.versi !== versi) return tolak('SUDAH_BERUBAH');
  const undangan = await tx.kehadiranPelatihan.findMany({
    where: { sesiId },
    select: { pesertaId: true, hadir: true, peserta: { select: { nomor: true } } },
  });
  const datang = new Set(hadir);
  if (hadir.some((id) => !undangan.some((satu) => satu.pesertaId === id))) {
    return tolak('BUKAN_PESERTA');
  }
  await tx.kehadiranPelatihan.updateMany({
    where: { sesiId, pesertaId: { in: hadir } },
    data: { hadir: true },
  });
  await tx.kehadiranPelatihan.updateMany({
    where: { sesiId, pesertaId: { notIn: hadir } },
    data: { hadir: false },
  });
  await tx.sesiPelatihan.update({
    where: { id: sesiId },
    data: { dicatatPada: sekarang(), versi: { increment: 1 } },
    select: { id: true },
  });
  const dahulu = undangan.filter((satu) => satu.hadir).length;
  // Whose mark a correction turns; the first list is kept as it is.
  const berbalik = (kini: boolean) =>
    undangan
      .filter((satu) => satu.hadir === !kini && datang.has(satu.pesertaId) === kini)
      .map((satu) => satu.peserta.nomor);
  const [menjadiHadir, menjadiTidakHadir] = [berbalik(true), berbalik(false)];
  await catat(tx, by, {
    tindakan: 'pelatihan.catat-kehadiran',
    objekJenis: 'pelatihan',
    objekId: sesiId,
    sebelum: { hadir: undangan.some((satu) => satu.hadir !== null) ? dahulu : null },
    sesudah: {
      hadir: datang.size,
      diundang: undangan.length,
      ...(menjadiHadir.length > 0 ? { menjadiHadir } : {}),
      ...(menjadiTidakHadir.length > 0 ? { menjadiTidakHadir } : {}),
    },
  });
  return berhasil({ id: sesiId, programId: sesi.angkatan.programId });
}

/** Cancels a day with its reason; it counts for nobody, and who was invited is told. */
export async function batalkanSesi(
  tx: Tx,
  by: By,
  { sesiId, versi, alasan }: BatalkanSesiInput,
): Promise<Hasil<{ id: string; programId: string }, AlasanKehadiran>> {
  const temuan = await kunciSesi(tx, sesiId);
  if (!temuan.ok) return temuan;
  const sesi = temuan.nilai;
  if (sesi.versi !== versi) return tolak('SUDAH_BERUBAH');
  await tx.sesiPelatihan.update({
    where: { id: sesiId },
    data: { dibatalkanPada: sekarang(), alasanBatal: alasan, versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pelatihan.batalkan',
    objekJenis: 'pelatihan',
    objekId: sesiId,
    keterangan: alasan,
  });
  const undangan = await tx.kehadiranPelatihan.findMany({
    where: { sesiId },
    select: { pesertaId: true },
  });
  await kabariBanyak(
    tx,
    undangan.map(({ pesertaId }) => pesertaId),
    (id) => ({
      judul: `Pelatihan dibatalkan: ${sesi.nama}`.slice(0, 160),
      isi: `${kalimatSesi(sesi)} dibatalkan. Alasannya: ${akhiriTitik(alasan)}`.slice(0, 1000),
      tautan: `/portal/peserta/${id}`,
    }),
  );
  return berhasil({ id: sesiId, programId: sesi.angkatan.programId });
}
