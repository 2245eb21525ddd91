import 'server-only';
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { rapikanNamaBerkas } from '@/lib/dokumen/rules';
import { simpanSurat } from '@/lib/dokumen/tulis/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang, tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { cincinTandaTangan } from '@/lib/platform/tanda-tangan';
import { naskahKanonis } from './rules';
import { gambarSurat } from './surat/reads';
import { type PenilaianTerbit, susunMuatan, susunSurat } from './susun/commands';

export type { PenilaianTerbit } from './susun/commands';

type Putuskan = Wewenang<'penilaian:putuskan'>;

/**
 * Issues the letter on the result of an approved assessment: numbers it, draws the PDF, signs what it
 * says together with the fingerprint of the PDF, and stores both. A letter in force on the same
 * assessment, or on the one that was superseded by it, becomes superseded. The caller holds the lock of
 * the koperasi and runs inside `transaksiBerkas`.
 *
 * @param alasan why an earlier letter is replaced
 * @param oleh the account whose decision it rests on, when a job issues it
 */
export async function terbitkanSertifikat(
  tx: Tx,
  by: Putuskan,
  penilaian: PenilaianTerbit,
  {
    menggantikanId = null,
    alasan,
    oleh = penggunaIdDari(by),
  }: { menggantikanId?: string | null; alasan?: string | undefined; oleh?: string } = {},
): Promise<{ id: string; kode: string; nomor: string }> {
  const id = uuidv7();
  const { isi, urutan } = await susunSurat(tx, penilaian);
  for (const lama of [penilaian.id, menggantikanId]) {
    if (!lama) continue;
    const akhir = { status: 'DIGANTIKAN', digantikanId: id, alasan, oleh } as const;
    await akhiriSertifikat(tx, by, lama, akhir);
  }
  const pdf = await gambarSurat(isi);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const muatan = naskahKanonis(susunMuatan(penilaian, isi, sha256));
  const namaAsli = rapikanNamaBerkas(
    `${isi.judul} ${penilaian.tahunBuku} ${isi.koperasi.nama}.pdf`,
    'application/pdf',
  );
  const dokumenId = await simpanSurat(
    tx,
    by,
    { jenis: 'SERTIFIKAT', namaAsli, tipe: 'application/pdf', isi: pdf, sha256 },
    { koperasiId: penilaian.koperasiId, oleh },
  );
  const { kode, nomor, tanggal, terbitPada } = isi;
  await tx.sertifikat.create({
    data: {
      id,
      kode,
      nomor,
      tahun: Number(tanggal.slice(0, 4)),
      urutan,
      penilaianId: penilaian.id,
      koperasiId: penilaian.koperasiId,
      tahunBuku: penilaian.tahunBuku,
      terbitPada,
      diterbitkanOleh: oleh,
      berlakuHingga: isi.berlakuHingga ? tanggalDb(isi.berlakuHingga) : null,
      muatan,
      ...cincinTandaTangan().tandaTangani(muatan),
      sha256,
      dokumenId,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'sertifikat.terbitkan',
    objekJenis: 'sertifikat',
    objekId: id,
    sesudah: {
      nomor,
      koperasi: isi.koperasi.nama,
      tahunBuku: penilaian.tahunBuku,
      predikat: penilaian.predikat,
      berlakuHingga: isi.berlakuHingga,
      sha256,
    },
    keterangan: alasan,
  });
  return { id, kode, nomor };
}

/** Ends the letter in force on an assessment, if there is one: superseded by another, or revoked. */
export async function akhiriSertifikat(
  tx: Tx,
  by: Putuskan,
  penilaianId: string,
  akhir: {
    status: 'DIGANTIKAN' | 'DICABUT';
    alasan?: string | undefined;
    digantikanId?: string;
    oleh?: string;
  },
): Promise<void> {
  const lama = await tx.sertifikat.findFirst({
    where: { penilaianId, status: 'BERLAKU' },
    select: { id: true, nomor: true },
  });
  if (!lama) return;
  const { status, alasan, digantikanId, oleh = penggunaIdDari(by) } = akhir;
  await tx.sertifikat.update({
    where: { id: lama.id },
    data: {
      status,
      berakhirPada: sekarang(),
      berakhirOleh: oleh,
      alasanBerakhir: alasan,
      digantikanId,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: status === 'DICABUT' ? 'sertifikat.cabut' : 'sertifikat.gantikan',
    objekJenis: 'sertifikat',
    objekId: lama.id,
    sebelum: { status: 'BERLAKU' },
    sesudah: { status, nomor: lama.nomor },
    keterangan: alasan,
  });
}
