import type { Pelaku, Wewenang } from '@/lib/platform/auth/wewenang';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tahunIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { aturKuota, simpanAngkatan } from '@/lib/program/kelola/commands';
import { verifikasiPeserta } from '@/lib/program/peserta/commands';
import { daftarPeserta } from '@/lib/program/peserta/daftar/commands';
import { seleksiPeserta } from '@/lib/program/peserta/seleksi/commands';
import { type Acak, antara, pilihBerbobot, pilihSatu, uuidAcak } from './demo/acak';
import { pastikan } from './demo/jalan-permohonan';
import {
  buatKlinikDemo,
  buatPendamping,
  dampingiDemo,
  hariLalu,
  hentikanDemo,
  latihDemo,
  naikkanKelasDemo,
  rencanakanPelatihanDemo,
  selesaikanDemo,
  tandaiDemo,
} from './demo/jalan-program';
import type { PemilikDemo } from './demo/umkm';
import { PROGRAM_AWAL } from './program';

type Tujuan =
  | 'MENDAFTAR'
  | 'DITOLAK'
  | 'DIVERIFIKASI'
  | 'CADANGAN'
  | 'TERPILIH'
  | 'PELATIHAN'
  | 'PENDAMPINGAN'
  | 'SELESAI';

/** Got to training before the days of training were held. */
const DILATIH: readonly Tujuan[] = ['PELATIHAN', 'PENDAMPINGAN', 'SELESAI'];

/** The first so many in training go on; as many after them are stopped. */
const BERHENTI_DEMO = 2;

/** Who was trained was chosen so many days ago. */
const HARI_TERPILIH = 60;

/** Done a year ago, and so many of them: capital is to follow this year. */
const HARI_LULUS = 365;
const LULUSAN_DEMO = 6;

const ALASAN = [
  'Ingin belajar menghitung harga jual dan mencatat keuangan usaha.',
  'Ingin mengurus perizinan dan memperbaiki kemasan supaya dapat dijual di toko.',
  'Ingin berjualan lewat internet dan mendapat pembeli di luar kelurahan.',
  'Ingin menambah modal dan mempekerjakan tetangga.',
];

interface ProgramDemo {
  id: string;
  angkatanId: string;
  perempuan: boolean;
}

/**
 * Open long enough for who was chosen before today, also early in the year, and closed to those who were
 * chosen a year earlier: they belong to the year before.
 */
function pendaftaranDibuka(tahun: number): string {
  const awalTahun = `${tahun}-01-01`;
  const cukupLama = tambahHari(hariIni(), -HARI_TERPILIH - 30);
  return cukupLama < awalTahun ? cukupLama : awalTahun;
}

/** A year of both programmes in which one may register today. */
export async function bukaPendaftaran(
  admin: Pelaku,
  kelurahanKode: string,
): Promise<ProgramDemo[]> {
  const by = wewenang(admin, 'program:kelola') as Wewenang<'program:kelola'>;
  const tahun = tahunIni();
  const hasil: ProgramDemo[] = [];
  for (const { kunciKirim, isi } of PROGRAM_AWAL) {
    const { id } = await db().program.findUniqueOrThrow({
      where: { kunciKirim },
      select: { id: true },
    });
    const perempuan = isi.hanyaPerempuan;
    await transaksi((tx) =>
      simpanAngkatan(tx, by, {
        programId: id,
        tahun,
        versi: 0,
        isi: {
          // 6 and 27 for each of 63 kelurahan; one of them has 12 (below).
          target: perempuan ? 378 : 1686,
          kuotaKelurahan: perempuan ? 6 : 27,
          pendaftaranMulai: pendaftaranDibuka(tahun),
          pendaftaranSelesai: `${tahun}-12-31`,
          sumber: perempuan
            ? 'Data demo; sasaran dan kuota contoh'
            : 'Data demo; kuota 27 per kelurahan seperti diberitakan Antara 202045',
          tanggalSumber: hariIni(),
          catatan: null,
          belumDikonfirmasi: true,
        },
      }),
    );
    const angkatan = await db().angkatanProgram.findUniqueOrThrow({
      where: { programId_tahun: { programId: id, tahun } },
      select: { id: true },
    });
    hasil.push({ id, angkatanId: angkatan.id, perempuan });
  }
  const [pertama] = hasil;
  if (pertama) {
    await transaksi((tx) =>
      aturKuota(tx, by, { angkatanId: pertama.angkatanId, kelurahanKode, jumlah: 12 }),
    );
  }
  return hasil;
}

export interface Orang {
  id: string;
  penggunaId: string;
  nama: string;
  usahaId: string;
  kelurahanKode: string;
  bolehPerempuan: boolean;
}

async function bacaOrang(pemilik: readonly PemilikDemo[]): Promise<Orang[]> {
  const baris = await db().pelakuUsaha.findMany({
    where: { penggunaId: { in: pemilik.map((satu) => satu.penggunaId) } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      penggunaId: true,
      nama: true,
      kelurahanKode: true,
      jenisKelamin: true,
      statusKawin: true,
      usaha: { orderBy: { id: 'asc' }, take: 1, select: { id: true } },
    },
  });
  return baris.flatMap(({ usaha, jenisKelamin, statusKawin, penggunaId, ...orang }) => {
    const [satu] = usaha;
    if (!satu || !penggunaId) return [];
    const bolehPerempuan = jenisKelamin === 'PEREMPUAN' && statusKawin !== 'BELUM_KAWIN';
    return [{ ...orang, penggunaId, usahaId: satu.id, bolehPerempuan }];
  });
}

interface Rencana {
  orang: Orang;
  program: ProgramDemo;
  tujuan: Tujuan;
}

function rencanakan(
  acak: Acak,
  orang: readonly Orang[],
  program: readonly ProgramDemo[],
  tetap: { akunPemilik: string; kelurahanKode: string },
): Rencana[] {
  const [wub, pp] = program;
  if (!wub || !pp) return [];
  let diKelurahan = 0;
  return orang.flatMap((satu): Rencana[] => {
    if (satu.penggunaId === tetap.akunPemilik)
      return [{ orang: satu, program: wub, tujuan: 'PENDAMPINGAN' }];
    const sendiri = satu.kelurahanKode === tetap.kelurahanKode;
    const kena = acak() < 0.3;
    if (!kena && !(sendiri && diKelurahan < 3)) return [];
    if (sendiri) diKelurahan += 1;
    const tujuan = pilihBerbobot<Tujuan>(acak, [
      ['MENDAFTAR', 3],
      ['DITOLAK', 1],
      ['DIVERIFIKASI', 3],
      ['CADANGAN', 1],
      ['TERPILIH', 2],
      ['PELATIHAN', 1],
      ['PENDAMPINGAN', 3],
      ['SELESAI', 2],
    ]);
    return [
      {
        orang: satu,
        program: satu.bolehPerempuan && acak() < 0.5 ? pp : wub,
        tujuan: sendiri && diKelurahan === 1 ? 'MENDAFTAR' : tujuan,
      },
    ];
  });
}

async function daftarkan(acak: Acak, { orang, program }: Rencana): Promise<string> {
  const pelaku: Pelaku = {
    penggunaId: orang.penggunaId,
    nama: orang.nama,
    surel: null,
    peran: [{ peran: 'PEMILIK', kelurahanKode: null, koperasiId: null }],
    permintaanId: 'data-demo',
  };
  const by = wewenang(pelaku, 'peserta:daftar') as Wewenang<'peserta:daftar'>;
  const hasil = await transaksi((tx) =>
    daftarPeserta(tx, by, {
      kunciKirim: uuidAcak(acak),
      programId: program.id,
      pelakuUsahaId: orang.id,
      usahaId: orang.usahaId,
      kepalaKeluarga: program.perempuan && acak() < 0.4,
      rekomendasiNomor: null,
      rekomendasiTanggal: null,
      alasanIkut: pilihSatu(acak, ALASAN),
      pernyataan: true,
    }),
  );
  return pastikan(hasil, 'pendaftaran program').id;
}

const versiKini = async (id: string): Promise<number> =>
  (await db().peserta.findUniqueOrThrow({ where: { id }, select: { versi: true } })).versi;

/** Takes a registration as far as the selection, step by step. */
async function jalankan(
  acak: Acak,
  rencana: Rencana,
  urutan: number,
  petugas: Pelaku,
): Promise<string> {
  const id = await daftarkan(acak, rencana);
  const { tujuan, program } = rencana;
  if (tujuan === 'MENDAFTAR') return id;
  const periksa = wewenang(petugas, 'peserta:verifikasi') as Wewenang<'peserta:verifikasi'>;
  const ditolak = tujuan === 'DITOLAK';
  pastikan(
    await transaksi((tx) =>
      verifikasiPeserta(tx, periksa, {
        id,
        versi: 1,
        keputusan: ditolak ? 'tolak' : 'verifikasi',
        diperiksa: !ditolak,
        alasan: ditolak ? 'KTP yang ditunjukkan bukan KTP Kota Depok.' : undefined,
        rekomendasiNomor: program.perempuan && !ditolak ? `460/REK-CONTOH/${urutan}` : null,
        rekomendasiTanggal: program.perempuan && !ditolak ? hariIni() : null,
      }),
    ),
    'verifikasi pendaftar program',
  );
  if (ditolak || tujuan === 'DIVERIFIKASI') return id;
  const pilih = wewenang(petugas, 'peserta:pilih') as Wewenang<'peserta:pilih'>;
  const versi = await versiKini(id);
  const cadangan = tujuan === 'CADANGAN';
  // In reserve although places are left: the interview is why.
  const hasil = await transaksi((tx) =>
    seleksiPeserta(tx, pilih, {
      id,
      versi,
      keputusan: cadangan ? 'cadangkan' : 'pilih',
      nilaiSeleksi: cadangan ? antara(acak, 41, 54) : antara(acak, 60, 98),
      alasan: cadangan
        ? 'Rencana usaha belum lengkap; dipanggil bila tempat tidak terisi.'
        : undefined,
    }),
  );
  // The quota of the demo is generous; where it is full all the same, the candidate waits.
  if (!hasil.ok && hasil.alasan !== 'KUOTA_PENUH') pastikan(hasil, 'seleksi');
  return id;
}

/** Graduates of the year before, whom capital has not reached yet: trained, mentored and done a year ago. */
export async function buatLulusanDemo(pilihan: {
  acak: Acak;
  admin: Pelaku;
  petugas: Pelaku;
  pendamping: readonly Pelaku[];
  kelurahanKode: string;
  /** Who takes part in nothing else. */
  orang: readonly Orang[];
}): Promise<string[]> {
  const { acak, admin, petugas, pendamping, orang } = pilihan;
  return hariLalu(HARI_LULUS, async () => {
    const program = await bukaPendaftaran(admin, pilihan.kelurahanKode);
    const umum = program.find(({ perempuan }) => !perempuan) as ProgramDemo;
    const hasil: string[] = [];
    for (const [ke, satu] of orang.slice(0, LULUSAN_DEMO).entries()) {
      const rencana = { orang: satu, program: umum, tujuan: 'SELESAI' as const };
      hasil.push(await hariLalu(HARI_TERPILIH, () => jalankan(acak, rencana, ke, petugas)));
    }
    await daftarSejakTerpilih(hasil);
    await latihDemo(acak, petugas, umum.angkatanId, new Set(hasil));
    for (const [ke, id] of hasil.entries()) {
      const siapa = pendamping[ke % pendamping.length] as Pelaku;
      await dampingiDemo(acak, petugas, siapa, id, true);
    }
    await selesaikanDemo(petugas, hasil);
    return hasil;
  });
}

/** The day of registration is of the database; of who was chosen earlier it lies as early. */
const daftarSejakTerpilih = (id: readonly string[]) => db().$executeRaw`
  UPDATE peserta SET dibuat_pada = dipilih_pada
  WHERE id = ANY(${[...id]}::uuid[]) AND dipilih_pada IS NOT NULL`;

/**
 * A running year of both programmes with participants in every state, training, mentoring and clinics, made through the same
 * commands as real use.
 *
 * @returns how many registered, and the programme that is open to everybody
 */
export async function buatProgramDemo(pilihan: {
  acak: Acak;
  admin: Pelaku;
  petugas: Pelaku;
  /** Of the sign-in page. */
  pendamping: Pelaku;
  sandiHash: string;
  pemilik: readonly PemilikDemo[];
  akunPemilik: string;
  /** Of the petugas kelurahan of the sign-in page. */
  kelurahanKode: string;
  palingBanyak: number;
}): Promise<{ pendaftar: number; umumId: string }> {
  const { acak, admin, petugas, kelurahanKode, akunPemilik } = pilihan;
  const program = await bukaPendaftaran(admin, kelurahanKode);
  const orang = (await bacaOrang(pilihan.pemilik)).filter(
    (satu, ke) =>
      ke < pilihan.palingBanyak ||
      satu.penggunaId === akunPemilik ||
      satu.kelurahanKode === kelurahanKode,
  );
  const rencana = rencanakan(acak, orang, program, { akunPemilik, kelurahanKode });
  const urut = [...rencana.entries()];
  const dilatih: { id: string; satu: Rencana }[] = [];
  for (const [urutan, satu] of urut.filter(([, isi]) => DILATIH.includes(isi.tujuan))) {
    const id = await hariLalu(HARI_TERPILIH, () => jalankan(acak, satu, urutan + 1, petugas));
    dilatih.push({ id, satu });
  }
  await daftarSejakTerpilih(dilatih.map(({ id }) => id));
  const didampingi = dilatih.filter(({ satu }) => satu.tujuan !== 'PELATIHAN');
  const rajin = new Set(didampingi.map(({ id }) => id));
  for (const { angkatanId } of program) await latihDemo(acak, petugas, angkatanId, rajin);
  const pendamping = [pilihan.pendamping, ...(await buatPendamping(pilihan.sandiHash))];
  for (const [ke, { id, satu }] of didampingi.entries()) {
    const { status } = await db().peserta.findUniqueOrThrow({
      where: { id },
      select: { status: true },
    });
    // Who found the quota full was never trained.
    if (status !== 'PELATIHAN') continue;
    const milikTini = satu.orang.penggunaId === akunPemilik;
    const siapa = pendamping[milikTini ? 0 : ke % pendamping.length] ?? pilihan.pendamping;
    await dampingiDemo(acak, petugas, siapa, id, satu.tujuan === 'SELESAI');
  }
  const selesai = didampingi.flatMap(({ id, satu }) => (satu.tujuan === 'SELESAI' ? [id] : []));
  await naikkanKelasDemo(petugas, selesai);
  await selesaikanDemo(petugas, selesai);
  const hanyaDilatih = dilatih.filter(({ satu }) => satu.tujuan === 'PELATIHAN');
  await hentikanDemo(
    petugas,
    hanyaDilatih.slice(BERHENTI_DEMO, 2 * BERHENTI_DEMO).map(({ id }) => id),
  );
  for (const { angkatanId } of program) await rencanakanPelatihanDemo(acak, petugas, angkatanId);
  await tandaiDemo(
    petugas,
    didampingi.slice(0, 6).map(({ satu }) => satu.orang.id),
  );
  await buatKlinikDemo(
    acak,
    petugas,
    dilatih.map(({ id }) => id),
  );
  // Chosen or still waiting after the days of training.
  for (const [urutan, satu] of urut.filter(([, isi]) => !DILATIH.includes(isi.tujuan))) {
    await jalankan(acak, satu, urutan + 1, petugas);
  }
  const ikut = new Set(rencana.map((satu) => satu.orang.id));
  const lulusan = await buatLulusanDemo({
    ...pilihan,
    pendamping,
    orang: orang.filter(({ id, penggunaId }) => !ikut.has(id) && penggunaId !== akunPemilik),
  });
  console.log(
    `  data demo: ${rencana.length} pendaftar program, ${lulusan.length} lulusan tahun lalu`,
  );
  return {
    pendaftar: rencana.length,
    umumId: (program.find(({ perempuan }) => !perempuan) as ProgramDemo).id,
  };
}
