import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { loadRiwayat } from '@/lib/audit/loaders';
import { cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tahunIni, tanggalJakarta } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { jawabEkspor } from '@/lib/platform/ekspor';
import { formatWaktu } from '@/lib/platform/format';
import { kodeUuid } from '@/lib/platform/isian';
import { jawabTeks } from '@/lib/platform/jawab-teks';
import { abaikan, pesanDiabaikan } from '@/lib/platform/saringan';
import { bacaHasilProgram } from '../hasil/angkatan/reads';
import { kalimatDiukur, tabelHasilProgram } from '../hasil/angkatan/rules';
import { bacaAngkatan, bacaProgram, daftarProgram } from '../kelola/reads';
import { mendaftarkanOrang } from '../peserta/daftar/reads';
import { pesertaSaya } from '../peserta/reads';
import { pendaftaranTerbuka } from '../rules';
import { daftarSyarat } from '../syarat/rules';
import type { AngkatanDto, ProgramDto } from '../types';
import { TIDAK_DICATAT } from './keterangan/rules';
import { bacaCapaianProgram, bacaCapaianSeluruh } from './reads';
import { tabelCapaian } from './rules';
import { bacaSaringCapaian, bacaUntukSiapa } from './schema';

type Param = Record<string, string | string[] | undefined>;

/** The programmes, with one's own registrations on top for an owner. */
export async function loadDaftarProgram(param: Param) {
  const by = await mintaWewenang('program:baca');
  const [program, kelola, peserta] = await Promise.all([
    daftarProgram(by),
    cobaWewenang('program:kelola'),
    cobaWewenang('peserta:baca'),
  ]);
  const pemilik = peserta?.hak.some(({ lingkup }) => lingkup.jenis === 'diri') ?? false;
  const hari = hariIni();
  const { saring, diabaikan } = bacaUntukSiapa(param);
  const untuk = (['usaha', 'orang'] as const).find((nama) => saring[nama] !== undefined);
  return {
    /** Who is to be registered, as the form has it in its address: a person, or the owner of a business. */
    untuk: untuk ? `${untuk}=${saring[untuk]}` : null,
    pesanSaringan: pesanDiabaikan(diabaikan),
    program: program.map(({ angkatan, ...satu }) => ({
      ...satu,
      angkatanTerbaru: angkatan[0] ?? null,
      terbuka: satu.aktif ? (angkatan.find((a) => pendaftaranTerbuka(a, hari)) ?? null) : null,
    })),
    bolehKelola: kelola !== null,
    milikSaya: pemilik && peserta ? await pesertaSaya(peserta) : null,
    kini: sekarang(),
  };
}

/** A year of a programme, or undefined. */
const angkatanTahun = (semua: readonly AngkatanDto[], tahun: number | undefined) =>
  semua.find((satu) => satu.tahun === tahun);

/** One programme, else 404. Read once a render: its name stands in the title too. */
export const loadPokokProgram = cache(async (idMentah: string) => {
  const by = await mintaWewenang('program:baca');
  const id = kodeUuid().safeParse(idMentah);
  const program = id.success ? await bacaProgram(by, id.data) : null;
  if (!program) notFound();
  return { by, program };
});

/** One programme: targets with their sources, conditions, how far it has come. */
export async function loadProgram(idMentah: string, param: Param) {
  const { by, program } = await loadPokokProgram(idMentah);
  const [semua, capaian, kelola, daftar, pilih, peserta, pelatihan] = await Promise.all([
    bacaAngkatan(by, program.id),
    cobaWewenang('program:capaian'),
    cobaWewenang('program:kelola'),
    cobaWewenang('peserta:daftar'),
    cobaWewenang('peserta:pilih'),
    cobaWewenang('peserta:baca'),
    cobaWewenang('pelatihan:baca'),
  ]);
  const terbaca = bacaSaringCapaian(param, ['kabar']);
  const diminta = angkatanTahun(semua, terbaca.saring.tahun);
  const tahunBerikut = (semua[0]?.tahun ?? tahunIni() - 1) + 1;
  // A year that is still to be made leads to the newest one; it is named where it is not the next one.
  const tahunAsing = !diminta && terbaca.saring.tahun !== tahunBerikut;
  const { diabaikan } = abaikan(terbaca, tahunAsing ? ['tahun', 'isi'] : ['isi']);
  const angkatan = diminta ?? semua[0] ?? null;
  const hari = hariIni();
  const terbuka = program.aktif
    ? (semua.find((satu) => pendaftaranTerbuka(satu, hari)) ?? null)
    : null;
  const pemilik = peserta?.hak.some(({ lingkup }) => lingkup.jenis === 'diri') ?? false;
  const milik = pemilik && peserta ? await pesertaSaya(peserta) : [];
  const data = capaian && angkatan ? await bacaCapaianProgram(capaian, angkatan) : null;
  return {
    program,
    pesanSaringan: pesanDiabaikan(diabaikan),
    semua,
    angkatan,
    terbuka,
    tahunBerikut,
    syarat: daftarSyarat(program),
    capaian: data,
    seluruh:
      capaian && data
        ? await bacaCapaianSeluruh(capaian, program, data.kelompokPalingSedikit)
        : null,
    hasil:
      capaian && angkatan && data && !data.tidakDicatat
        ? await bacaHasilProgram(capaian, angkatan, data.kelompokPalingSedikit)
        : null,
    milikSaya: milik.filter((satu) => satu.namaProgram === program.nama),
    boleh: {
      kelola: kelola !== null,
      daftar: daftar !== null && terbuka !== null,
      daftarkanOrang: daftar !== null && mendaftarkanOrang(daftar),
      pilih: pilih !== null,
      pelatihan: pelatihan !== null,
      lihatPeserta: peserta?.hak.some(({ lingkup }) => lingkup.jenis !== 'diri') ?? false,
    },
    riwayat: kelola ? await loadRiwayat(by, 'program', program.id) : null,
    kini: sekarang(),
    tahunIni: tahunIni(),
  };
}

/**
 * How far a year of a programme has come, by kelurahan, or what came of its participants (`isi=hasil`),
 * as a CSV file. 404 in plain words for a programme or a year of it that is not there; else as every export.
 */
export async function bacaEksporProgram(idMentah: string, param: Param): Promise<Response> {
  const id = kodeUuid().safeParse(idMentah);
  const { saring, diabaikan } = bacaSaringCapaian(param);
  return jawabEkspor(
    {
      tindakan: 'program:capaian',
      jalur: id.success ? `/portal/program/${id.data}` : '/portal/program',
      tujuan: 'angka ini',
      nama: 'ekspor capaian program',
      diabaikan,
    },
    async (by) => {
      const program = id.success ? await bacaProgram(by, id.data) : null;
      const semua = program ? await bacaAngkatan(by, program.id) : [];
      const angkatan = saring.tahun === undefined ? semua[0] : angkatanTahun(semua, saring.tahun);
      if (!program || !angkatan) {
        return jawabTeks(404, 'Program ini tidak ada, atau tidak punya angka tahun itu.');
      }
      return saring.isi === 'hasil'
        ? berkasHasil(by, program, angkatan)
        : berkasCapaian(by, program, angkatan);
    },
  );
}

/** What came of the participants, as a file. */
async function berkasHasil(
  by: Wewenang<'program:capaian'>,
  program: ProgramDto,
  angkatan: AngkatanDto,
): Promise<Response> {
  const data = await bacaCapaianProgram(by, angkatan);
  const hasil = await bacaHasilProgram(by, angkatan, data.kelompokPalingSedikit);
  const { kepala, baris } = tabelHasilProgram(hasil);
  const catatan = `${program.nama} ${angkatan.tahun}. ${kalimatDiukur(hasil)} Sinergi Depok, per ${formatWaktu(data.pada)}`;
  return jawabanCsv(`hasil-program-${angkatan.tahun}-${tanggalJakarta(data.pada)}.csv`, kepala, [
    [...baris, [], [catatan]],
  ]);
}

/** How far the year has come, as a file. */
async function berkasCapaian(
  by: Wewenang<'program:capaian'>,
  program: ProgramDto,
  angkatan: AngkatanDto,
): Promise<Response> {
  const data = await bacaCapaianProgram(by, angkatan);
  const { kepala, baris } = tabelCapaian(data);
  const belum = data.tidakDicatat ? ` Peserta tahun ini ${TIDAK_DICATAT}.` : '';
  const catatan = `${program.nama} ${angkatan.tahun}.${belum} Sumber angka sasaran: ${angkatan.sumber}. Sinergi Depok, per ${formatWaktu(data.pada)}`;
  return jawabanCsv(`program-${angkatan.tahun}-${tanggalJakarta(data.pada)}.csv`, kepala, [
    [...baris.map(({ sel }) => sel), [], [catatan]],
  ]);
}
