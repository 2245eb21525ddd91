import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { kunciNilai } from '@/lib/koperasi/kunci/commands';
import { catat, selisih } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Bentrok } from '@/lib/platform/form-state';
import { formatWaktu } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import type { AngkatanIsi, ProgramIsi } from '../types';
import { bacaProgram } from './reads';
import {
  type AlasanAngkatan,
  type AlasanProgram,
  LABEL_ANGKATAN,
  LABEL_PROGRAM,
  NAMA_ANGKATAN,
  NAMA_PROGRAM,
  tulisIsi,
} from './rules';
import type {
  AturKuotaInput,
  SimpanAngkatanInput,
  TambahProgramInput,
  UbahProgramInput,
} from './schema';

type By = Wewenang<'program:kelola'>;
type HasilProgram = Hasil<{ id: string }, AlasanProgram>;

const kolom = ({ tanggalSumber, ...isi }: ProgramIsi) => ({
  ...isi,
  tanggalSumber: tanggalDb(tanggalSumber),
});

/** Names are unique whatever their capitals; the list is short and written one at a time. */
async function namaTerpakai(tx: Tx, nama: string, kecuali: string | null): Promise<boolean> {
  await kunciNilai(tx, ['program']);
  const ada = await tx.program.findFirst({
    where: {
      nama: { equals: nama, mode: 'insensitive' },
      ...(kecuali ? { id: { not: kecuali } } : {}),
    },
    select: { id: true },
  });
  return ada !== null;
}

/** Both versions of a record that somebody else saved meanwhile. */
async function bentrok(
  tx: Tx,
  objek: { jenis: string; id: string; versi: number },
  butir: readonly { isian: string; label: string; milikAnda: string; tersimpan: string }[],
): Promise<Bentrok> {
  const terakhir = await tx.catatanAudit.findFirst({
    where: { objekJenis: objek.jenis, objekId: objek.id },
    orderBy: [{ waktu: 'desc' }, { id: 'desc' }],
    select: { penggunaId: true, namaPelaku: true, waktu: true },
  });
  return {
    versi: String(objek.versi),
    oleh: terakhir?.namaPelaku ?? 'Orang lain',
    olehId: terakhir?.penggunaId ?? null,
    pada: terakhir ? formatWaktu(terakhir.waktu) : 'baru saja',
    butir: butir.filter((satu) => satu.milikAnda !== satu.tersimpan),
  };
}

/** A new programme; the same form sent twice gives the same one. */
export async function tambahProgram(
  tx: Tx,
  by: By,
  { kunciKirim: kunci, isi, aktif }: TambahProgramInput,
): Promise<HasilProgram> {
  const terpakai = await namaTerpakai(tx, isi.nama, null);
  const kunciKirim = kunciKiriman(kunci, { isi, aktif });
  const terkirim = await tx.program.findUnique({ where: { kunciKirim }, select: { id: true } });
  if (terkirim) return berhasil(terkirim);
  if (terpakai) return tolak('NAMA_TERPAKAI');
  const id = uuidv7();
  await tx.program.create({
    data: { id, kunciKirim, aktif, ...kolom(isi) },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'program.tambah',
    objekJenis: 'program',
    objekId: id,
    sesudah: { ...isi, aktif },
  });
  return berhasil({ id });
}

/** Changes a programme; the trail keeps what it was. */
export async function ubahProgram(
  tx: Tx,
  by: By,
  { id, versi, isi, aktif }: UbahProgramInput,
): Promise<HasilProgram> {
  const terpakai = await namaTerpakai(tx, isi.nama, id);
  const ada = await bacaProgram(by, id, tx);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const beda = selisih({ ...ada }, { ...isi, aktif });
  if (Object.keys(beda.sesudah).length === 0) return berhasil({ id });
  if (ada.versi !== versi) {
    const butir = NAMA_PROGRAM.map((nama) => ({
      isian: nama,
      label: LABEL_PROGRAM[nama],
      milikAnda: tulisIsi(nama, isi[nama]),
      tersimpan: tulisIsi(nama, ada[nama]),
    }));
    return tolak('SUDAH_BERUBAH', {
      bentrok: await bentrok(tx, { jenis: 'program', id, versi: ada.versi }, butir),
    });
  }
  if (terpakai) return tolak('NAMA_TERPAKAI');
  await tx.program.update({
    where: { id },
    data: { ...kolom(isi), aktif, versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'program.ubah',
    objekJenis: 'program',
    objekId: id,
    sebelum: beda.sebelum,
    sesudah: beda.sesudah,
  });
  return berhasil({ id });
}

const hariAtauNull = (hari: string | null) => (hari === null ? null : tanggalDb(hari));
const kolomAngkatan = (isi: AngkatanIsi) => ({
  ...isi,
  pendaftaranMulai: hariAtauNull(isi.pendaftaranMulai),
  pendaftaranSelesai: hariAtauNull(isi.pendaftaranSelesai),
  tanggalSumber: tanggalDb(isi.tanggalSumber),
});

/** Writes a year of a programme, a new one or one that is there. */
export async function simpanAngkatan(
  tx: Tx,
  by: By,
  { programId, tahun, versi, isi }: SimpanAngkatanInput,
): Promise<Hasil<{ programId: string; tahun: number }, AlasanAngkatan>> {
  // One year at a time is written for a programme.
  const [program] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM program WHERE id = ${programId}::uuid FOR UPDATE`;
  if (!program) return tolak('TIDAK_DITEMUKAN');
  const ada = await tx.angkatanProgram.findUnique({
    where: { programId_tahun: { programId, tahun } },
  });
  if (!ada) {
    if (versi !== 0) return tolak('TIDAK_DITEMUKAN');
    const id = uuidv7();
    await tx.angkatanProgram.create({
      data: { id, programId, tahun, ...kolomAngkatan(isi) },
      select: { id: true },
    });
    await catat(tx, by, {
      tindakan: 'program.tambah-angkatan',
      objekJenis: 'program',
      objekId: programId,
      sesudah: { tahun, ...isi },
    });
    return berhasil({ programId, tahun });
  }
  const hari = (saat: Date | null) => (saat ? saat.toISOString().slice(0, 10) : null);
  const lama: AngkatanIsi = {
    target: ada.target,
    kuotaKelurahan: ada.kuotaKelurahan,
    pendaftaranMulai: hari(ada.pendaftaranMulai),
    pendaftaranSelesai: hari(ada.pendaftaranSelesai),
    sumber: ada.sumber,
    tanggalSumber: hari(ada.tanggalSumber) ?? '',
    catatan: ada.catatan,
    belumDikonfirmasi: ada.belumDikonfirmasi,
  };
  const beda = selisih({ ...lama }, { ...isi });
  if (Object.keys(beda.sesudah).length === 0) return berhasil({ programId, tahun });
  if (ada.versi !== versi) {
    const butir = NAMA_ANGKATAN.map((nama) => ({
      isian: nama,
      label: LABEL_ANGKATAN[nama],
      milikAnda: tulisIsi(nama, isi[nama]),
      tersimpan: tulisIsi(nama, lama[nama]),
    }));
    return tolak('SUDAH_BERUBAH', {
      bentrok: await bentrok(tx, { jenis: 'program', id: programId, versi: ada.versi }, butir),
    });
  }
  await tx.angkatanProgram.update({
    where: { id: ada.id },
    data: { ...kolomAngkatan(isi), versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'program.ubah-angkatan',
    objekJenis: 'program',
    objekId: programId,
    sebelum: { tahun, ...beda.sebelum },
    sesudah: { tahun, ...beda.sesudah },
  });
  return berhasil({ programId, tahun });
}

/** Gives one kelurahan a quota of its own, or takes it away again. */
export async function aturKuota(
  tx: Tx,
  by: By,
  { angkatanId, kelurahanKode, jumlah }: AturKuotaInput,
): Promise<Hasil<{ programId: string; tahun: number }, 'TIDAK_DITEMUKAN'>> {
  const [angkatan] = await tx.$queryRaw<{ program_id: string; tahun: number }[]>`
    SELECT program_id, tahun FROM angkatan_program WHERE id = ${angkatanId}::uuid FOR UPDATE`;
  if (!angkatan) return tolak('TIDAK_DITEMUKAN');
  const where = { angkatanId_kelurahanKode: { angkatanId, kelurahanKode } };
  const lama = await tx.kuotaProgram.findUnique({ where, select: { jumlah: true } });
  const hasil = { programId: angkatan.program_id, tahun: angkatan.tahun };
  if ((lama?.jumlah ?? null) === jumlah) return berhasil(hasil);
  if (jumlah === null) await tx.kuotaProgram.delete({ where });
  else {
    await tx.kuotaProgram.upsert({
      where,
      create: { angkatanId, kelurahanKode, jumlah },
      update: { jumlah },
      select: { jumlah: true },
    });
  }
  await catat(tx, by, {
    tindakan: 'program.ubah-kuota',
    objekJenis: 'program',
    objekId: angkatan.program_id,
    sebelum: { tahun: angkatan.tahun, kelurahanKode, kuota: lama?.jumlah ?? null },
    sesudah: { tahun: angkatan.tahun, kelurahanKode, kuota: jumlah },
  });
  return berhasil(hasil);
}
