import 'server-only';
import { notFound } from 'next/navigation';
import { v7 as uuidv7 } from 'uuid';
import { jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { hariIni } from '@/lib/platform/clock';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { bacaAngkatan, bacaProgram } from '../../kelola/reads';
import { pendaftaranTerbuka } from '../../rules';
import { daftarSyarat } from '../../syarat/rules';
import { kelurahanTerjangkau } from '../reads';
import { bacaCalon, mendaftarkanOrang } from './reads';

type Param = Record<string, string | string[] | undefined>;

/** The form of a registration: about oneself, about a person or the owner of a business in the address, or a new person. */
export async function loadDaftarPeserta(programId: string, param: Param) {
  const by = await mintaWewenang('peserta:daftar');
  const kode = kodeUuid().safeParse(programId);
  const program = kode.success ? await bacaProgram(by, kode.data) : null;
  if (!program) notFound();
  const usaha = param.usaha === undefined ? null : kodeUuid().safeParse(param.usaha);
  const orang = param.orang === undefined ? null : kodeUuid().safeParse(param.orang);
  if (usaha?.success === false || orang?.success === false) notFound();
  const petugas = mendaftarkanOrang(by);
  const usahaId = usaha?.data;
  const pelakuUsahaId = orang?.data;
  const bernama = usahaId !== undefined || pelakuUsahaId !== undefined;
  // A petugas with nobody in the address writes down somebody new.
  const calon =
    petugas && !bernama ? null : await bacaCalon(by, program, { usahaId, pelakuUsahaId });
  if (bernama && !calon) notFound();
  const [angkatan, titipan] = await Promise.all([
    bacaAngkatan(by, program.id),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  const hari = hariIni();
  return {
    program,
    angkatan: angkatan.find((satu) => pendaftaranTerbuka(satu, hari)) ?? null,
    syarat: daftarSyarat(program),
    calon,
    petugas,
    usahaId: usahaId ?? null,
    // One's own home is anywhere in the city; an officer writes down who lives within reach.
    kelurahan: petugas ? kelurahanTerjangkau(by) : null,
    kunciKirim: uuidv7(),
    titipan,
  };
}
