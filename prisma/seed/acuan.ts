import { kolomHimpunan } from '@/lib/penilaian/himpunan/unggahan/commands';
import type { PrismaClient } from '@/lib/platform/db/generated/client';
import { JENIS_USAHA_AWAL } from '@/lib/umkm/jenis/rules';
import { KECAMATAN, KELURAHAN } from '@/lib/wilayah/data';
import { ATURAN_AWAL } from './aturan';
import { HIMPUNAN_AWAL } from './himpunan';
import { PROGRAM_AWAL } from './program';
import { SUMBER_MODAL_AWAL } from './sumber-modal';

/** Codes the sources quote. The full lists are imported from the official files of BPS. */
const KBLI = [
  [2020, '56103', 'Kedai makanan'],
  [2020, '56104', 'Penyediaan makanan keliling/tempat tidak tetap'],
  [2020, '47911', 'Perdagangan eceran melalui media'],
  [2020, '96200', 'Penatu'],
  [2020, '64141', 'Koperasi simpan pinjam primer'],
  [2025, '64191', 'Kredit koperasi konvensional'],
  [2025, '64192', 'Kredit koperasi syariah'],
  [2025, '15121', 'Industri koper, tas tangan dan sejenisnya'],
] as const;

/**
 * Loads the facts every database needs: wilayah, kinds of business, rules. May run any number of
 * times; rules that are there already stay as they are.
 *
 * @param prisma a client of the owner's or the application's role
 */
export async function muatDataAcuan(prisma: PrismaClient): Promise<void> {
  await prisma.kota.createMany({
    data: [{ kode: '32.76', nama: 'Kota Depok', provinsi: 'Jawa Barat' }],
    skipDuplicates: true,
  });
  await prisma.kecamatan.createMany({
    data: KECAMATAN.map(({ kode, nama }) => ({ kode, nama, kotaKode: '32.76' })),
    skipDuplicates: true,
  });
  await prisma.kelurahan.createMany({
    data: KELURAHAN.map(({ kode, nama, kecamatanKode, kodePos, lintang, bujur, kodeBps }) => ({
      kode,
      nama,
      kecamatanKode,
      kodePos,
      lintang,
      bujur,
      kodeBps,
    })),
    skipDuplicates: true,
  });
  await prisma.jenisUsaha.createMany({
    data: JENIS_USAHA_AWAL.map(([kode, nama], urutan) => ({
      kode,
      nama,
      kriya: kode === 'kriya',
      urutan,
    })),
    skipDuplicates: true,
  });
  await prisma.kbliVersi.createMany({
    data: [
      { versi: 2020, sumber: 'Peraturan BPS 2/2020' },
      { versi: 2025, sumber: 'Peraturan BPS 7/2025' },
    ],
    skipDuplicates: true,
  });
  await prisma.kbli.createMany({
    data: KBLI.map(([versi, kode, judul]) => ({ versi, kode, judul })),
    skipDuplicates: true,
  });
  await prisma.aturan.createMany({
    data: ATURAN_AWAL.map(({ berlakuMulai, isi, ...satu }) => ({
      ...satu,
      isi: isi as object,
      berlakuMulai: new Date(`${berlakuMulai}T00:00:00Z`),
    })),
    skipDuplicates: true,
  });
  await prisma.himpunanAturan.createMany({
    data: HIMPUNAN_AWAL.map((isi) => ({
      ...kolomHimpunan(isi),
      status: 'AKTIF' as const,
      berlakuMulai: new Date(`${isi.berlaku.mulai}T00:00:00Z`),
      diaktifkanPada: new Date(`${isi.berlaku.mulai}T00:00:00Z`),
    })),
    skipDuplicates: true,
  });
  await prisma.sumberModal.createMany({
    data: SUMBER_MODAL_AWAL.map(({ kunciKirim, isi: { tanggalSumber, nisbah: _, ...isi } }) => ({
      ...isi,
      kunciKirim,
      tanggalSumber: new Date(`${tanggalSumber}T00:00:00Z`),
    })),
    skipDuplicates: true,
  });
  await muatProgram(prisma);
}

const hari = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** The programmes and their years; what the admin has changed since stays. */
async function muatProgram(prisma: PrismaClient): Promise<void> {
  await prisma.program.createMany({
    data: PROGRAM_AWAL.map(({ kunciKirim, isi }) => ({
      ...isi,
      kunciKirim,
      tanggalSumber: hari(isi.tanggalSumber),
    })),
    skipDuplicates: true,
  });
  const ada = await prisma.program.findMany({
    where: { kunciKirim: { in: PROGRAM_AWAL.map((satu) => satu.kunciKirim) } },
    select: { id: true, kunciKirim: true },
  });
  await prisma.angkatanProgram.createMany({
    data: PROGRAM_AWAL.flatMap(({ kunciKirim, angkatan }) => {
      const programId = ada.find((satu) => satu.kunciKirim === kunciKirim)?.id;
      if (!programId) return [];
      return angkatan.map((satu) => ({
        ...satu,
        programId,
        pendaftaranMulai: null,
        pendaftaranSelesai: null,
        tanggalSumber: hari(satu.tanggalSumber),
      }));
    }),
    skipDuplicates: true,
  });
}
