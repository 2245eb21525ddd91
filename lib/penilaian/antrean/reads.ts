import 'server-only';
import { TANPA_PENGURUS_BERAKUN } from '@/lib/keanggotaan/pihak/reads';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { hasilDari } from '../hasil/rules';
import { whereMenungguAkhir, whereMenungguTanggapan, wherePenilaian } from '../reads';
import {
  keKoperasi,
  letakHalaman,
  namaPengguna,
  PILIH_KOPERASI,
  UKURAN,
  whereKoperasi,
} from './bersama/reads';
import { hitungPerluDinilai } from './perlu-dinilai/reads';
import { type Antrean, saatKursor, tulisKursor } from './rules';
import type { SaringPenilaian } from './schema';
import type { BarisAntreanDto } from './types';

type Baca = Wewenang<'penilaian:baca'>;
type AntreanPenilaian = Exclude<Antrean, 'jatuh-tempo'>;

/** The moment by which each queue is sorted; waiting ones oldest first. */
const URUTAN = {
  draf: { kolom: 'diubahPada', arah: 'desc' },
  dikembalikan: { kolom: 'diubahPada', arah: 'desc' },
  menunggu: { kolom: 'diajukanPada', arah: 'asc' },
  tanggapan: { kolom: 'batasTanggapan', arah: 'asc' },
  akhir: { kolom: 'batasTanggapan', arah: 'asc' },
  disetujui: { kolom: 'diputuskanPada', arah: 'desc' },
} as const satisfies Record<AntreanPenilaian, { kolom: string; arah: 'asc' | 'desc' }>;

/** What lies in a queue. */
function whereAntrean(antrean: AntreanPenilaian): Prisma.PenilaianWhereInput {
  switch (antrean) {
    case 'draf':
      return { status: 'DRAF' };
    case 'dikembalikan':
      return { status: 'DIKEMBALIKAN' };
    case 'menunggu':
      return { status: 'DIAJUKAN' };
    case 'tanggapan':
      return whereMenungguTanggapan(hariIni());
    case 'akhir':
      return whereMenungguAkhir(hariIni());
    case 'disetujui':
      return { status: 'DISETUJUI' };
  }
}

function wherePenilaianAntrean(
  by: Baca,
  antrean: AntreanPenilaian,
  saring: SaringPenilaian,
): Prisma.PenilaianWhereInput {
  const milik = saring.milik && (antrean === 'draf' || antrean === 'dikembalikan');
  const tanpaAkun = saring.akun === 'tanpa' && antrean === 'tanggapan';
  return {
    AND: [
      whereAntrean(antrean),
      wherePenilaian(by),
      ...(tanpaAkun ? [{ koperasi: TANPA_PENGURUS_BERAKUN }] : []),
    ],
    koperasi: whereKoperasi(saring),
    ...(saring.tahun ? { tahunBuku: saring.tahun } : {}),
    ...(saring.kategori && antrean === 'disetujui' ? { kategori: saring.kategori } : {}),
    ...(milik ? { disusunOleh: penggunaIdDari(by) } : {}),
  };
}

/** One page of a queue of assessments. */
export async function daftarAntrean(
  by: Baca,
  antrean: AntreanPenilaian,
  saring: SaringPenilaian,
): Promise<Halaman<BarisAntreanDto>> {
  const { kolom, arah } = URUTAN[antrean];
  const letak = letakHalaman(saring);
  const { kursor } = letak;
  const saat = saatKursor(kursor);
  const mundur = letak.mundur && saat !== null;
  const naik = (arah === 'asc') !== mundur;
  const lewat = naik ? 'gt' : 'lt';
  const dibaca = await db().penilaian.findMany({
    where: {
      ...wherePenilaianAntrean(by, antrean, saring),
      ...(kursor && saat
        ? { OR: [{ [kolom]: { [lewat]: saat } }, { [kolom]: saat, id: { [lewat]: kursor.id } }] }
        : {}),
    },
    orderBy: [{ [kolom]: naik ? 'asc' : 'desc' }, { id: naik ? 'asc' : 'desc' }],
    take: UKURAN + 1,
    select: {
      id: true,
      tahunBuku: true,
      total: true,
      predikat: true,
      kategori: true,
      disusunOleh: true,
      diubahPada: true,
      diajukanPada: true,
      diputuskanPada: true,
      batasTanggapan: true,
      tanggapan: { orderBy: { putaran: 'desc' }, take: 1, select: { sikap: true } },
      koperasi: { select: PILIH_KOPERASI },
    },
  });
  const nama = await namaPengguna(dibaca.map((satu) => satu.disusunOleh));
  const baris = dibaca.map(
    (satu): BarisAntreanDto => ({
      id: satu.id,
      koperasi: keKoperasi(satu.koperasi),
      tahunBuku: satu.tahunBuku,
      hasil: hasilDari(satu),
      penyusun: nama.get(satu.disusunOleh) ?? '',
      milikSaya: satu.disusunOleh === by.pelaku.penggunaId,
      sikap: satu.tanggapan[0]?.sikap ?? null,
      saat: satu[kolom] ?? satu.diubahPada,
    }),
  );
  return susunHalaman(baris, {
    ukuran: UKURAN,
    mundur,
    dariKursor: saat !== null,
    kursor: (satu) => tulisKursor({ kunci: satu.saat.toISOString(), id: satu.id }),
  });
}

/** How many there are in one queue of assessments. */
export const jumlahAntrean = (
  by: Baca,
  antrean: AntreanPenilaian,
  saring: SaringPenilaian,
): Promise<number> => db().penilaian.count({ where: wherePenilaianAntrean(by, antrean, saring) });

/** How many there are in each queue, with the filters of the page. */
export async function hitungAntrean(
  by: Baca,
  saring: SaringPenilaian,
): Promise<Record<Antrean, number>> {
  const hitung = (antrean: AntreanPenilaian) => jumlahAntrean(by, antrean, saring);
  const [perlu, draf, dikembalikan, menunggu, tanggapan, akhir, disetujui] = await Promise.all([
    hitungPerluDinilai(by, saring),
    hitung('draf'),
    hitung('dikembalikan'),
    hitung('menunggu'),
    hitung('tanggapan'),
    hitung('akhir'),
    hitung('disetujui'),
  ]);
  return { 'jatuh-tempo': perlu, draf, dikembalikan, menunggu, tanggapan, akhir, disetujui };
}
