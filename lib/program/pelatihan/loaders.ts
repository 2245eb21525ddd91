import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { loadRiwayat } from '@/lib/audit/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import { kodeUuid } from '@/lib/platform/isian';
import { abaikan, pesanDiabaikan } from '@/lib/platform/saringan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { bacaSaringCapaian } from '../capaian/schema';
import { bacaAngkatan, bacaProgram } from '../kelola/reads';
import { bacaSesi, daftarSesi } from './reads';

type Param = Record<string, string | string[] | undefined>;

/** The days of training of one year, and the form of a new one for whoever plans them. */
export async function loadPelatihan(programId: string, param: Param) {
  const by = await mintaWewenang('pelatihan:baca');
  const id = kodeUuid().safeParse(programId);
  const program = id.success ? await bacaProgram(by, id.data) : null;
  if (!program) notFound();
  const semua = await bacaAngkatan(by, program.id);
  const terbaca = bacaSaringCapaian(param);
  const diminta = semua.find((satu) => satu.tahun === terbaca.saring.tahun);
  const { diabaikan } = abaikan(terbaca, diminta ? ['isi'] : ['tahun', 'isi']);
  const angkatan = diminta ?? semua[0] ?? null;
  return {
    program,
    pesanSaringan: pesanDiabaikan(diabaikan),
    semua,
    angkatan,
    sesi: angkatan ? await daftarSesi(by, angkatan.id) : [],
    bolehKelola: (await cobaWewenang('pelatihan:kelola')) !== null,
    kunciKirim: uuidv7(),
    titipan: await ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  };
}

/** One day of training with its list of attendance; without `bolehKelola` it is only read. */
export const loadSesi = cache(async (programId: string, sesiId: string) => {
  const by = await mintaWewenang('pelatihan:baca');
  const id = kodeUuid().safeParse(sesiId);
  const data = id.success ? await bacaSesi(by, id.data) : null;
  if (!data || data.sesi.programId !== programId) notFound();
  const [riwayat, titipan] = await Promise.all([
    loadRiwayat(by, 'pelatihan', data.sesi.id),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  const [tanggal, hari] = [tanggalJakarta(data.sesi.tanggal), hariIni()];
  return {
    ...data,
    bolehKelola: (await cobaWewenang('pelatihan:kelola')) !== null,
    sudahHari: tanggal <= hari,
    dapatDiundang: data.sesi.dicatatPada === null && hari <= tanggal,
    riwayat,
    titipan,
  };
});
