import 'server-only';
import { notFound } from 'next/navigation';
import { loadRiwayat } from '@/lib/audit/loaders';
import { bacaPelaku, cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tahunIni, tanggalJakarta } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { formatWaktu } from '@/lib/platform/format';
import { kodeUuid } from '@/lib/platform/isian';
import { jawabTeks } from '@/lib/platform/jawab-teks';
import { bacaHasilProgram } from '../hasil/angkatan/reads';
import { kalimatDiukur, tabelHasilProgram } from '../hasil/angkatan/rules';
import { bacaAngkatan, bacaProgram, daftarProgram } from '../kelola/reads';
import { mendaftarkanOrang } from '../peserta/daftar/reads';
import { pesertaSaya } from '../peserta/reads';
import { pendaftaranTerbuka } from '../rules';
import { daftarSyarat } from '../syarat/rules';
import type { AngkatanDto } from '../types';
import { TIDAK_DICATAT } from './keterangan/rules';
import { bacaCapaianProgram, bacaCapaianSeluruh } from './reads';
import { tabelCapaian } from './rules';

type Param = Record<string, string | string[] | undefined>;

/** The programmes, with one's own registrations on top for an owner. */
export async function loadDaftarProgram({ usaha, orang }: Param) {
  const by = await mintaWewenang('program:baca');
  const [program, kelola, peserta] = await Promise.all([
    daftarProgram(by),
    cobaWewenang('program:kelola'),
    cobaWewenang('peserta:baca'),
  ]);
  const pemilik = peserta?.hak.some(({ lingkup }) => lingkup.jenis === 'diri') ?? false;
  const hari = hariIni();
  const untuk = Object.entries({ usaha, orang }).find(
    ([, isi]) => kodeUuid().safeParse(isi).success,
  );
  return {
    /** Who is to be registered, as the form has it in its address: a person, or the owner of a business. */
    untuk: untuk ? `${untuk[0]}=${untuk[1]}` : null,
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

/** The year of the address, or the newest one. */
const pilihAngkatan = (semua: readonly AngkatanDto[], param: Param): AngkatanDto | null =>
  semua.find((satu) => String(satu.tahun) === param.tahun) ?? semua[0] ?? null;

/** One programme: targets with their sources, conditions, how far it has come. */
export async function loadProgram(idMentah: string, param: Param) {
  const by = await mintaWewenang('program:baca');
  const id = kodeUuid().safeParse(idMentah);
  const program = id.success ? await bacaProgram(by, id.data) : null;
  if (!program) notFound();
  const [semua, capaian, kelola, daftar, pilih, peserta, pelatihan] = await Promise.all([
    bacaAngkatan(by, program.id),
    cobaWewenang('program:capaian'),
    cobaWewenang('program:kelola'),
    cobaWewenang('peserta:daftar'),
    cobaWewenang('peserta:pilih'),
    cobaWewenang('peserta:baca'),
    cobaWewenang('pelatihan:baca'),
  ]);
  const angkatan = pilihAngkatan(semua, param);
  const hari = hariIni();
  const terbuka = program.aktif
    ? (semua.find((satu) => pendaftaranTerbuka(satu, hari)) ?? null)
    : null;
  const pemilik = peserta?.hak.some(({ lingkup }) => lingkup.jenis === 'diri') ?? false;
  const milik = pemilik && peserta ? await pesertaSaya(peserta) : [];
  const data = capaian && angkatan ? await bacaCapaianProgram(capaian, angkatan) : null;
  return {
    program,
    semua,
    angkatan,
    terbuka,
    tahunBerikut: (semua[0]?.tahun ?? tahunIni() - 1) + 1,
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
 * as a CSV file. 303 to the sign-in page without a
 * session; 403 and 404 in plain words.
 */
export async function bacaEksporProgram(idMentah: string, param: Param): Promise<Response> {
  const { pelaku } = await bacaPelaku();
  if (pelaku.penggunaId === null) {
    const lanjut = encodeURIComponent(`/api/ekspor/program/${idMentah}`);
    return jawabTeks(303, 'Masuk dahulu.', { location: `/masuk?lanjut=${lanjut}` });
  }
  const by = wewenang(pelaku, 'program:capaian');
  if (!by) return jawabTeks(403, 'Akun Anda tidak dapat mengunduh angka ini.');
  const id = kodeUuid().safeParse(idMentah);
  const program = id.success ? await bacaProgram(by, id.data) : null;
  const angkatan = program && pilihAngkatan(await bacaAngkatan(by, program.id), param);
  if (!program || !angkatan) return jawabTeks(404, 'Program ini tidak ada.');
  const data = await bacaCapaianProgram(by, angkatan);
  if (param.isi === 'hasil') {
    const hasil = await bacaHasilProgram(by, angkatan, data.kelompokPalingSedikit);
    const tabel = tabelHasilProgram(hasil);
    return jawabanCsv(
      `hasil-program-${angkatan.tahun}-${tanggalJakarta(data.pada)}.csv`,
      tabel.kepala,
      [
        [
          ...tabel.baris,
          [],
          [
            `${program.nama} ${angkatan.tahun}. ${kalimatDiukur(hasil)} Sinergi Depok, per ${formatWaktu(data.pada)}`,
          ],
        ],
      ],
    );
  }
  const { kepala, baris } = tabelCapaian(data);
  const belum = data.tidakDicatat ? ` Peserta tahun ini ${TIDAK_DICATAT}.` : '';
  const catatan = `${program.nama} ${angkatan.tahun}.${belum} Sumber angka sasaran: ${angkatan.sumber}. Sinergi Depok, per ${formatWaktu(data.pada)}`;
  return jawabanCsv(`program-${angkatan.tahun}-${tanggalJakarta(data.pada)}.csv`, kepala, [
    [...baris.map(({ sel }) => sel), [], [catatan]],
  ]);
}
