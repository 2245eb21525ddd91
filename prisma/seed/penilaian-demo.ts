import Decimal from 'decimal.js';
import { v4 as uuidv4 } from 'uuid';
import { simpanDokumen, transaksiBerkas } from '@/lib/dokumen/commands';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { susunPenilaian } from '@/lib/penilaian/commands';
import { kembalikanPenilaian, setujuiPenilaian } from '@/lib/penilaian/keputusan/commands';
import { ajukanPenilaian } from '@/lib/penilaian/pengajuan/commands';
import type { IsianAspek } from '@/lib/penilaian/rules';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { type Acak, antara, pilihBerbobot, pilihSatu } from './demo/acak';
import { pdfContoh } from './demo/pdf';

const TAHUN_BUKU = 3;

/** Full score of each aspect of the worksheet (60 indicators, at most 4 each; Juknis 15/2021). */
const SKOR_PENUH: Record<IsianAspek, number> = {
  tataKelola: 68,
  profilRisiko: 84,
  kinerjaKeuangan: 72,
  permodalan: 16,
};

type Tujuan = 'DISETUJUI' | 'DIAJUKAN' | 'DIKEMBALIKAN' | 'DRAF';

interface Rencana {
  koperasiId: string;
  nama: string;
  tahunBuku: number;
  aspek: Record<IsianAspek, string>;
  tujuan: Tujuan;
  /** Waits for a decision since so many days. */
  hariMenunggu: number;
}

export interface PelakuPenilaian {
  penilai: Pelaku;
  kepalaBidang: Pelaku;
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
    ['DISETUJUI', 72],
    ['DIAJUKAN', 8],
    ['DIKEMBALIKAN', 3],
    ['DRAF', 4],
    [null, 13],
  ]);

/**
 * What each koperasi gets. The first eight pass through every state in turn, so that also a small demo
 * shows all of them; one in eight of the others was never assessed.
 */
function rencanakan(
  acak: Acak,
  koperasi: { id: string; nama: string; tahunBerdiri: number | null }[],
): Rencana[] {
  const terakhir = tahunBukuTertutup(hariIni());
  const hasil: Rencana[] = [];
  koperasi.forEach(({ id, nama, tahunBerdiri }, urutan) => {
    const pasti = urutan < 8 ? urutan : null;
    const nilai = acak();
    if (pasti === 3 || (pasti === null && nilai < 0.125)) return;
    const sekitar =
      pasti === null
        ? pilihBerbobot(acak, [
            [88, 46] as const,
            [73, 34] as const,
            [58, 14] as const,
            [46, 6] as const,
          ])
        : [89, 74, 60, 0, 86, 72, 62, 84][pasti];
    const laju = pilihSatu(acak, [-3, -1, 0, 1, 2, 4]);
    const contoh: (Tujuan | null)[] = [
      'DISETUJUI',
      'DISETUJUI',
      'DISETUJUI',
      null,
      'DIAJUKAN',
      'DIKEMBALIKAN',
      'DRAF',
      null,
    ];
    const tujuan = pasti === null ? tujuanTerakhir(acak) : (contoh[pasti] ?? null);
    for (let lalu = TAHUN_BUKU - 1; lalu >= 0; lalu -= 1) {
      const tahunBuku = terakhir - lalu;
      const kini = lalu === 0 ? tujuan : 'DISETUJUI';
      const aspek = aspekSekitar(acak, (sekitar ?? 75) - laju * lalu);
      const hariMenunggu = antara(acak, 1, 24);
      if (kini === null || (tahunBerdiri !== null && tahunBerdiri > tahunBuku)) continue;
      const satu = {
        koperasiId: id,
        nama,
        tahunBuku,
        aspek,
        tujuan: kini,
        hariMenunggu,
      };
      hasil.push(satu);
      // A corrected assessment in place of an approved one.
      if (kini === 'DISETUJUI' && lalu === 1 && urutan % 24 === 1) {
        hasil.push({
          ...satu,
          aspek: aspekSekitar(acak, sekitar ?? 75),
        });
      }
    }
  });
  return hasil.sort((a, b) => a.tahunBuku - b.tahunBuku);
}

function pastikan<T>(hasil: Hasil<T, string>, apa: string): T {
  if (hasil.ok) return hasil.nilai;
  throw new Error(`Data demo: ${apa} ditolak (${hasil.alasan})`);
}

function hak<T extends Tindakan>(pelaku: Pelaku, tindakan: T): Wewenang<T> {
  const by = wewenang(pelaku, tindakan);
  if (!by) throw new Error(`Data demo: ${pelaku.nama} tidak berwenang ${tindakan}`);
  return by;
}

/** One assessment from worksheet to decision. */
async function satu(
  tx: Tx,
  { penilai, kepalaBidang }: PelakuPenilaian,
  rencana: Rencana,
): Promise<string> {
  const { koperasiId, nama, tahunBuku, aspek, tujuan } = rencana;
  const kertasKerja = pastikan(
    await simpanDokumen(tx, hak(penilai, 'dokumen:unggah'), {
      jenis: 'KERTAS_KERJA',
      namaAsli: `kertas-kerja-${tahunBuku}.pdf`,
      koperasiId,
      isi: pdfContoh([
        'KERTAS KERJA PENILAIAN KESEHATAN KOPERASI',
        'Contoh rekaan untuk mode demo',
        `${nama}, tahun buku ${tahunBuku}`,
        ...Object.entries(aspek).map(([kunci, persen]) => `${kunci}: ${persen} %`),
      ]),
    }),
    'kertas kerja',
  );
  const susun = hak(penilai, 'penilaian:susun');
  const { id } = pastikan(
    await susunPenilaian(tx, susun, {
      koperasiId,
      tahunBuku,
      ...aspek,
      catatan: null,
      kertasKerjaId: kertasKerja.id,
      kunciKirim: uuidv4(),
      konfirmasiPeringatan: true,
    }),
    'penilaian',
  );
  if (tujuan === 'DRAF') return id;
  pastikan(await ajukanPenilaian(tx, susun, { id, versi: 1 }), 'pengajuan');
  const putuskan = hak(kepalaBidang, 'penilaian:putuskan');
  if (tujuan === 'DISETUJUI') {
    pastikan(await setujuiPenilaian(tx, putuskan, { id, versi: 2 }), 'persetujuan');
  } else if (tujuan === 'DIKEMBALIKAN') {
    const catatan = 'Lampirkan neraca perbandingan, lalu periksa lagi hasil aspek permodalan.';
    pastikan(await kembalikanPenilaian(tx, putuskan, { id, versi: 2, catatan }), 'pengembalian');
  }
  return id;
}

const PER_TRANSAKSI = 20;

/**
 * Gives koperasi their health assessments of the three last closed book years through the same commands
 * as real use: approved, waiting, returned, drafts, never assessed, and a few superseded ones. The same
 * `acak` and the same order of `koperasiIds` give the same assessments.
 *
 * @returns how many were made
 */
export async function buatPenilaianDemo(pilihan: {
  pelaku: PelakuPenilaian;
  koperasiIds: readonly string[];
  acak: Acak;
}): Promise<number> {
  const { pelaku, koperasiIds, acak } = pilihan;
  const baris = await db().koperasi.findMany({
    where: { id: { in: [...koperasiIds] } },
    select: { id: true, nama: true, tanggalBadanHukum: true },
  });
  const menurutId = new Map(baris.map((satu) => [satu.id, satu]));
  const koperasi = koperasiIds.flatMap((id) => {
    const ada = menurutId.get(id);
    const tahunBerdiri = ada?.tanggalBadanHukum?.getUTCFullYear() ?? null;
    return ada ? [{ id, nama: ada.nama, tahunBerdiri }] : [];
  });
  const rencana = rencanakan(acak, koperasi);
  const selesai: string[] = [];
  const menunggu: { id: string; hari: number }[] = [];
  for (let mulai = 0; mulai < rencana.length; mulai += PER_TRANSAKSI) {
    const bagian = rencana.slice(mulai, mulai + PER_TRANSAKSI);
    const id = pastikan(
      await transaksiBerkas(async (tx) => {
        const dibuat: string[] = [];
        for (const satuan of bagian) dibuat.push(await satu(tx, pelaku, satuan));
        return berhasil(dibuat);
      }),
      'penilaian',
    );
    bagian.forEach(({ tujuan, hariMenunggu }, i) => {
      const satuId = id[i];
      if (satuId === undefined) return;
      if (tujuan === 'DISETUJUI') selesai.push(satuId);
      if (tujuan === 'DIAJUKAN') menunggu.push({ id: satuId, hari: hariMenunggu });
    });
    console.log(
      `  data demo: penilaian ${Math.min(mulai + PER_TRANSAKSI, rencana.length)} dari ${rencana.length}`,
    );
  }
  await rapikan(selesai, menunggu);
  return rencana.length;
}

/**
 * Those that wait have waited for a while, and news about what is long decided has been read. The trail
 * keeps the true moment of loading.
 */
async function rapikan(
  selesai: readonly string[],
  menunggu: readonly { id: string; hari: number }[],
): Promise<void> {
  await db().$executeRaw`
    UPDATE penilaian p SET diajukan_pada = p.diajukan_pada - make_interval(days => g.hari)
    FROM unnest(${menunggu.map((satu) => satu.id)}::uuid[], ${menunggu.map((satu) => satu.hari)}::int[])
      AS g(id, hari)
    WHERE p.id = g.id`;
  await db().pemberitahuan.updateMany({
    where: { tautan: { in: selesai.map((id) => `/portal/penilaian/${id}`) } },
    data: { dibacaPada: sekarang() },
  });
}
