import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import type { TahapUkuran } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { cariPeserta } from '../peserta/langkah/commands';
import { hubungkanSatuSatunya } from '../peserta/usaha/commands';
import { usahaTerverifikasi } from '../peserta/usaha/reads';
import { STATUS_TERPILIH } from '../rules';
import { sentuhKenaikan, sertakanBukti } from './bukti/commands';
import { ukurKini } from './reads';
import type { AlasanNaikKelas, AlasanUkur } from './rules';
import type { TetapkanNaikKelasInput } from './schema';

/** Writes down where a participant stands today; the first one is what the outcome starts from. */
export async function simpanUkuran(
  tx: Tx,
  by: Wewenang<'hasil:ukur' | 'peserta:bina' | 'peserta:daftar'>,
  pesertaId: string,
  tahap: TahapUkuran,
): Promise<void> {
  const peserta = await tx.peserta.findUniqueOrThrow({
    where: { id: pesertaId },
    select: { pelakuUsahaId: true, usahaId: true, dibuatPada: true },
  });
  await tx.ukuranPeserta.create({
    data: {
      id: uuidv7(),
      pesertaId,
      tahap,
      tanggal: tanggalDb(hariIni()),
      olehId: penggunaIdDari(by),
      ...(await ukurKini(tx, peserta)),
    },
    select: { id: true },
  });
}

/**
 * Measures somebody again from the register, at most once a day; the row of the participant is locked by
 * the caller. Who had no business when registering and has one by now is measured with it.
 *
 * @returns whether it was measured now; false when it was today already
 */
export async function ukurLagi(
  tx: Tx,
  by: Wewenang<'hasil:ukur' | 'peserta:bina'>,
  pesertaId: string,
): Promise<boolean> {
  const sudah = await tx.ukuranPeserta.count({
    where: { pesertaId, tanggal: tanggalDb(hariIni()), tahap: 'BERKALA' },
  });
  if (sudah > 0) return false;
  const peserta = await tx.peserta.findUniqueOrThrow({
    where: { id: pesertaId },
    select: { id: true, usahaId: true, pelakuUsahaId: true },
  });
  await hubungkanSatuSatunya(tx, by, peserta);
  await simpanUkuran(tx, by, pesertaId, 'BERKALA');
  await catat(tx, by, {
    tindakan: 'peserta.ukur-hasil',
    objekJenis: 'peserta',
    objekId: pesertaId,
  });
  return true;
}

/** Measures a chosen participant again. */
export async function ukurPeserta(
  tx: Tx,
  by: Wewenang<'hasil:ukur'>,
  { pesertaId }: { pesertaId: string },
): Promise<Hasil<{ id: string }, AlasanUkur>> {
  await tx.$queryRaw`SELECT id FROM peserta WHERE id = ${pesertaId}::uuid FOR UPDATE`;
  const peserta = await cariPeserta(tx, by, pesertaId);
  if (!peserta) return tolak('TIDAK_DITEMUKAN');
  if (!(STATUS_TERPILIH as readonly string[]).includes(peserta.status)) {
    return tolak('BELUM_TERPILIH');
  }
  const pilihan =
    peserta.usahaId === null ? await usahaTerverifikasi(by, peserta.pelakuUsaha.id, tx) : [];
  if (pilihan.length > 1) return tolak('PILIH_USAHA');
  return (await ukurLagi(tx, by, pesertaId)) ? berhasil({ id: pesertaId }) : tolak('SUDAH_DIUKUR');
}

/**
 * Records that a business moved up a class, with the files that prove it, what they prove, and the version
 * of the rule.
 */
export async function tetapkanNaikKelas(
  tx: Tx,
  by: Wewenang<'naik-kelas:tetapkan'>,
  { pesertaId, bukti, dokumenId }: TetapkanNaikKelasInput,
): Promise<Hasil<{ id: string }, AlasanNaikKelas>> {
  const kenaikan = await sentuhKenaikan(tx, by, pesertaId);
  if (!kenaikan.ok) return kenaikan;
  const { naik, versiAturan, usaha } = kenaikan.nilai;
  // Figures that bring another class are the owner's word until an officer has checked the business again.
  if (usaha?.status !== 'TERVERIFIKASI') return tolak('BELUM_DIPERIKSA');
  const id = uuidv7();
  const { count } = await tx.naikKelas.createMany({
    data: [
      {
        id,
        pesertaId,
        ...naik,
        versiAturan,
        bukti,
        tanggal: tanggalDb(hariIni()),
        olehId: penggunaIdDari(by),
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return tolak('SUDAH_DICATAT');
  const halangan = await sertakanBukti(tx, by, id, { usahaId: usaha.id, dokumenId });
  if (halangan) return tolak(halangan);
  await catat(tx, by, {
    tindakan: 'peserta.naik-kelas',
    objekJenis: 'peserta',
    objekId: pesertaId,
    sebelum: { skala: naik.dari },
    sesudah: { skala: naik.ke, versiAturan, bukti, jumlahBerkas: dokumenId.length, dokumenId },
  });
  return berhasil({ id: pesertaId });
}
