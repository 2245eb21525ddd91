import Decimal from 'decimal.js';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import type { IsianAspek } from '@/lib/penilaian/rules';
import { hariIni, sekarang, tambahHari } from '@/lib/platform/clock';
import { type Acak, antara, pilihBerbobot, pilihSatu } from './acak';

const TAHUN_BUKU = 3;

/** Full score of each aspect of the worksheet (60 indicators, at most 4 each; Juknis 15/2021). */
const SKOR_PENUH: Record<IsianAspek, number> = {
  tataKelola: 68,
  profilRisiko: 84,
  kinerjaKeuangan: 72,
  permodalan: 16,
};

/** Where the way of an assessment has led so far. */
export type Tujuan =
  | 'DRAF'
  | 'DIAJUKAN'
  | 'DIKEMBALIKAN'
  | 'MENUNGGU_TANGGAPAN'
  | 'BATAS_LEWAT'
  | 'DITANGGAPI'
  | 'DISETUJUI';

export interface RencanaPenilaian {
  koperasiId: string;
  nama: string;
  tahunBuku: number;
  aspek: Record<IsianAspek, string>;
  tujuan: Tujuan;
  keberatan: boolean;
  /** Approved, then revoked. */
  dicabut: boolean;
  /** Filled in on the worksheet of the portal, about so well (0–1); null for one made outside of it. */
  lembar: { mutu: number; benih: number; tahunLalu: number } | null;
  /** When its last step was taken. */
  selesai: Date;
}

/** Result of an aspect as a worksheet gives it: a sum of scores over the full score, six digits. */
function persenSekitar(acak: Acak, tujuan: number, penuh: number): string {
  const kira = Math.round((penuh * (tujuan + antara(acak, -6, 6))) / 100);
  const skor = Math.min(penuh, Math.max(Math.ceil(penuh / 4), kira));
  return new Decimal(skor).times(100).div(penuh).toDecimalPlaces(6).toFixed();
}

function aspekSekitar(acak: Acak, tujuan: number): Record<IsianAspek, string> {
  return {
    tataKelola: persenSekitar(acak, tujuan + 3, SKOR_PENUH.tataKelola),
    profilRisiko: persenSekitar(acak, tujuan, SKOR_PENUH.profilRisiko),
    kinerjaKeuangan: persenSekitar(acak, tujuan - 2, SKOR_PENUH.kinerjaKeuangan),
    permodalan: persenSekitar(acak, tujuan, SKOR_PENUH.permodalan),
  };
}

/** Where the latest book year stands; earlier ones are settled. */
const tujuanTerakhir = (acak: Acak): Tujuan | null =>
  pilihBerbobot<Tujuan | null>(acak, [
    ['DISETUJUI', 66],
    ['DIAJUKAN', 7],
    ['DIKEMBALIKAN', 3],
    ['DRAF', 4],
    ['MENUNGGU_TANGGAPAN', 4],
    ['BATAS_LEWAT', 1],
    ['DITANGGAPI', 3],
    [null, 12],
  ]);

/** The first ones pass through every state in turn, so that also a small demo shows all of them. */
const CONTOH: readonly (Tujuan | null)[] = [
  'DISETUJUI',
  'DISETUJUI',
  'DISETUJUI',
  null,
  'DIAJUKAN',
  'DIKEMBALIKAN',
  'DRAF',
  null,
  'MENUNGGU_TANGGAPAN',
  'DITANGGAPI',
  'BATAS_LEWAT',
];
const SEKITAR = [89, 74, 60, 0, 86, 72, 62, 84, 81, 68, 77];
/** The first ones have worksheets for the last book year; the very first one also for the year before, from
 * which figures are carried over. */
const denganLembar = (urutan: number | null, lalu: number): boolean =>
  urutan !== null && (lalu === 0 || (lalu === 1 && urutan === 0));
/** Total of a poor worksheet, and how far a good one reaches beyond. */
const DASAR_MUTU = 56;
const RENTANG_MUTU = 40;
const lembarSekitar = (sekitar: number, benih: number, tahunLalu: number) => ({
  mutu: Math.min(1, Math.max(0, (sekitar - DASAR_MUTU) / RENTANG_MUTU)),
  benih,
  tahunLalu,
});
/** Was never assessed, whatever the year. */
const TAK_PERNAH = 3;

export const HARI_MS = 86_400_000;
/** Days since the last step of one that still goes on. */
const SEJAK: Partial<Record<Tujuan, [number, number]>> = {
  MENUNGGU_TANGGAPAN: [1, 8],
  BATAS_LEWAT: [12, 16],
};

/** Most days from the first step of an assessment that goes on to today. */
const PALING_LAMA = 45;

/** A moment in office hours: settled ones in the second half of the year after the book year. */
function saatSelesai(acak: Acak, tahunBuku: number, tujuan: Tujuan): Date {
  const kini = sekarang().getTime();
  const [paling, lama] = SEJAK[tujuan] ?? [1, 24];
  const baru = kini - antara(acak, paling, lama) * HARI_MS;
  if (tujuan !== 'DISETUJUI') return new Date(baru);
  const hari = Date.UTC(tahunBuku + 1, 6, antara(acak, 1, 175), antara(acak, 1, 8), 20);
  return new Date(Math.min(hari, baru));
}

/** What each koperasi gets; one in eight beyond the first ones was never assessed. */
export function rencanakanPenilaian(
  acak: Acak,
  koperasi: { id: string; nama: string; tahunBerdiri: number | null }[],
  koperasiPengurus: string | undefined,
): RencanaPenilaian[] {
  // The latest year in which every step, also the oldest one, falls after its end.
  const terakhir = tahunBukuTertutup(tambahHari(hariIni(), -PALING_LAMA));
  const hasil: RencanaPenilaian[] = [];
  koperasi.forEach(({ id, nama, tahunBerdiri }, urutan) => {
    const pasti = urutan < CONTOH.length ? urutan : null;
    const milikPengurus = id === koperasiPengurus;
    const nilai = acak();
    const takPernah = pasti === TAK_PERNAH || (pasti === null && nilai < 0.125);
    if (takPernah && !milikPengurus) return;
    const sekitar =
      pasti === null || pasti === TAK_PERNAH
        ? pilihBerbobot(acak, [
            [88, 46] as const,
            [73, 34] as const,
            [58, 14] as const,
            [46, 6] as const,
          ])
        : (SEKITAR[pasti] ?? 75);
    const laju = pilihSatu(acak, [-3, -1, 0, 1, 2, 4]);
    const tujuan = pasti === null ? tujuanTerakhir(acak) : (CONTOH[pasti] ?? null);
    for (let lalu = TAHUN_BUKU - 1; lalu >= 0; lalu -= 1) {
      const tahunBuku = terakhir - lalu;
      const ini = milikPengurus ? 'MENUNGGU_TANGGAPAN' : tujuan;
      const kini = lalu === 0 ? ini : 'DISETUJUI';
      const aspek = aspekSekitar(acak, sekitar - laju * lalu);
      const selesai = saatSelesai(acak, tahunBuku, kini ?? 'DRAF');
      const keberatan = acak() < 0.12;
      if (kini === null || (tahunBerdiri !== null && tahunBerdiri > tahunBuku)) continue;
      const disetujuiLalu = kini === 'DISETUJUI' && lalu === 1;
      const satu = {
        ...{ koperasiId: id, nama, tahunBuku, aspek, tujuan: kini, keberatan, selesai },
        dicabut: disetujuiLalu && urutan % 24 === 2,
        lembar: denganLembar(pasti, lalu) ? lembarSekitar(sekitar, urutan, lalu) : null,
      };
      hasil.push(satu);
      // A corrected assessment in place of an approved one.
      if (disetujuiLalu && urutan % 24 === 1) {
        hasil.push({
          ...satu,
          aspek: aspekSekitar(acak, sekitar),
          selesai: new Date(selesai.getTime() + 20 * HARI_MS),
        });
      }
    }
  });
  return hasil.sort((a, b) => a.tahunBuku - b.tahunBuku);
}
