import { simpanDokumen, transaksiBerkas } from '@/lib/dokumen/commands';
import { simpanLaporanTahunan } from '@/lib/koperasi/laporan/commands';
import { ajukanLaporan } from '@/lib/koperasi/laporan/pengajuan/commands';
import type { IsianLaporan } from '@/lib/koperasi/laporan/schema';
import { kembalikanLaporan, verifikasiLaporan } from '@/lib/koperasi/laporan/verifikasi/commands';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { StatusLaporan } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { type Acak, antara, pilihBerbobot } from './demo/acak';
import type { KoperasiDemo } from './demo/koperasi';
import { pdfContoh } from './demo/pdf';

type Tujuan = StatusLaporan | 'KOREKSI' | null;

export interface PelakuLaporan {
  petugas: Pelaku;
  /** Another petugas: nobody verifies what they wrote. */
  pemeriksa: Pelaku;
  pengurus: { koperasiId: string; pelaku: Pelaku };
}

interface Rencana {
  koperasi: KoperasiDemo;
  tahunBuku: number;
  isian: IsianLaporan;
  tujuan: Exclude<Tujuan, null>;
}

const duaAngka = (n: number) => String(n).padStart(2, '0');

function pastikan<T>(hasil: Hasil<T, string>, apa: string): T {
  if (hasil.ok) return hasil.nilai;
  const sebab = JSON.stringify(hasil.galat ?? hasil.peringatan ?? '');
  throw new Error(`Data demo: ${apa} ditolak (${hasil.alasan}) ${sebab}`);
}

function hak<T extends Tindakan>(pelaku: Pelaku, tindakan: T): Wewenang<T> {
  const by = wewenang(pelaku, tindakan);
  if (!by) throw new Error(`Data demo: ${pelaku.nama} tidak berwenang ${tindakan}`);
  return by;
}

/** How a koperasi fares over the years, in per cent a year: growth of the balance, and return on it. */
interface Nasib {
  tumbuh: number;
  hasil: number;
  /** Change of the return every year. */
  laju: number;
}

const NASIB: readonly (readonly [Nasib, number])[] = [
  [{ tumbuh: 11, hasil: 8, laju: 1 }, 40],
  [{ tumbuh: 7, hasil: 6, laju: 0 }, 26],
  // These lose ground: the early warning finds them.
  [{ tumbuh: 6, hasil: 7, laju: -3 }, 18],
  [{ tumbuh: -6, hasil: 2, laju: -2 }, 16],
];

const seratus = (nilai: bigint, persen: number) =>
  (nilai * BigInt(Math.round(persen * 10))) / 1000n;

/** The figures of the book years of one koperasi, each growing out of the one before. */
function isianBerurutan(acak: Acak, koperasi: KoperasiDemo): IsianLaporan[] {
  const nasib = pilihBerbobot(acak, NASIB);
  const orang = antara(acak, 40, 900);
  let aset = BigInt(orang * antara(acak, 3, 6)) * 1_000_000n;
  const sendiri = antara(acak, 24, 46);
  return koperasi.laporan.map(({ tahunBuku, rat }, ke) => {
    if (ke > 0) aset += seratus(aset, nasib.tumbuh + antara(acak, -3, 3));
    const modalSendiri = seratus(aset, sendiri + ke);
    const anggota = Math.round(orang * (1 + (nasib.tumbuh / 200) * ke));
    return {
      tanggalRat: rat
        ? `${tahunBuku + 1}-0${antara(acak, 1, 6)}-${duaAngka(antara(acak, 1, 28))}`
        : null,
      caraRat: rat
        ? pilihBerbobot(acak, [
            ['LURING' as const, 70],
            ['CAMPURAN' as const, 20],
            ['DARING' as const, 10],
          ])
        : null,
      anggotaLaki: Math.round(anggota * 0.45),
      anggotaPerempuan: Math.round(anggota * 0.55),
      karyawanLaki: antara(acak, 1, 8),
      karyawanPerempuan: antara(acak, 1, 8),
      manajerLaki: antara(acak, 0, 1),
      manajerPerempuan: antara(acak, 0, 1),
      modalSendiri,
      modalLuar: aset - modalSendiri,
      aset,
      volumeUsaha: seratus(aset, antara(acak, 70, 110)),
      shu: seratus(aset, nasib.hasil + nasib.laju * ke + antara(acak, -1, 1)),
    };
  });
}

/** The first koperasi pass through every state, so that also a small demo shows all of them. */
const CONTOH: readonly Tujuan[] = [
  'TERVERIFIKASI',
  'TERVERIFIKASI',
  'DIAJUKAN',
  'DIKEMBALIKAN',
  'DRAF',
  null,
  'KOREKSI',
  'DIGANTIKAN',
];

/** Where the latest book year stands; earlier ones are settled. */
const tujuanTerakhir = (acak: Acak): Tujuan =>
  pilihBerbobot<Tujuan>(acak, [
    ['TERVERIFIKASI', 76],
    ['DIAJUKAN', 6],
    ['DIKEMBALIKAN', 3],
    ['DRAF', 4],
    [null, 11],
  ]);

function rencanakan(acak: Acak, koperasi: readonly KoperasiDemo[], milikPengurus: string) {
  const terakhir = tahunBukuTertutup(hariIni());
  let urutan = -1;
  return koperasi.flatMap((satu): Rencana[] => {
    const isian = isianBerurutan(acak, satu);
    const acakan = tujuanTerakhir(acak);
    if (!satu.tidakAktif) urutan += 1;
    return satu.laporan.flatMap(({ tahunBuku }, ke): Rencana[] => {
      const isi = isian[ke];
      let tujuan: Tujuan = 'TERVERIFIKASI';
      if (tahunBuku === terakhir) {
        tujuan = urutan < CONTOH.length ? (CONTOH[urutan] ?? null) : acakan;
        if (satu.id === milikPengurus) tujuan = 'DIKEMBALIKAN';
        if (satu.tidakAktif) tujuan = null;
      }
      return isi && tujuan ? [{ koperasi: satu, tahunBuku, isian: isi, tujuan }] : [];
    });
  });
}

async function lampirkan(
  tx: Tx,
  oleh: Pelaku,
  laporanId: string,
  { koperasi, tahunBuku, isian }: Rencana,
) {
  const jenis = [
    ...(isian.tanggalRat ? (['BERITA_ACARA_RAT'] as const) : []),
    'LAPORAN_KEUANGAN' as const,
  ];
  for (const satu of jenis) {
    const judul = satu === 'BERITA_ACARA_RAT' ? 'BERITA ACARA RAT' : 'LAPORAN KEUANGAN';
    pastikan(
      await simpanDokumen(tx, hak(oleh, 'dokumen:unggah'), {
        jenis: satu,
        namaAsli: `${judul.toLowerCase().replaceAll(' ', '-')}-${tahunBuku}.pdf`,
        laporanId,
        isi: pdfContoh([judul, 'Contoh rekaan untuk mode demo', `${koperasi.nama}, ${tahunBuku}`]),
      }),
      'berkas laporan',
    );
  }
}

const berjalan = (tx: Tx, { koperasi, tahunBuku }: Rencana) =>
  tx.laporanTahunan.findFirstOrThrow({
    where: {
      koperasiId: koperasi.id,
      tahunBuku,
      status: { in: ['DRAF', 'DIAJUKAN', 'DIKEMBALIKAN'] },
    },
    select: { id: true, versi: true },
  });

/** One version from figures to decision. */
async function satuVersi(
  tx: Tx,
  { pengisi, pemeriksa }: { pengisi: Pelaku; pemeriksa: Pelaku },
  rencana: Rencana,
  { versi, isian, tujuan }: { versi: number; isian: IsianLaporan; tujuan: StatusLaporan },
): Promise<void> {
  const { koperasi, tahunBuku } = rencana;
  pastikan(
    await simpanLaporanTahunan(tx, hak(pengisi, 'laporan:isi'), {
      koperasiId: koperasi.id,
      tahunBuku,
      versi,
      konfirmasi: true,
      isian,
    }),
    'laporan tahunan',
  );
  const { id } = await berjalan(tx, rencana);
  if (tujuan === 'DRAF') return;
  if (versi === 0) await lampirkan(tx, pengisi, id, rencana);
  const diajukan = { id, versi: versi + 1, konfirmasi: true };
  pastikan(await ajukanLaporan(tx, hak(pengisi, 'laporan:isi'), diajukan), 'pengajuan laporan');
  const rujukan = { id, versi: versi + 2 };
  const periksa = hak(pemeriksa, 'laporan:verifikasi');
  if (tujuan === 'TERVERIFIKASI') {
    pastikan(
      await verifikasiLaporan(tx, periksa, { ...rujukan, catatanUmum: undefined }),
      'verifikasi laporan',
    );
  } else if (tujuan === 'DIKEMBALIKAN') {
    pastikan(
      await kembalikanLaporan(tx, periksa, {
        ...rujukan,
        berhentiDihitung: false,
        catatanUmum: 'Sebagian angka belum sama dengan berkasnya.',
        catatan: {
          aset: 'Tidak sama dengan jumlah aset di neraca.',
          LAPORAN_KEUANGAN: 'Halaman perhitungan hasil usaha belum ada.',
        },
      }),
      'pengembalian laporan',
    );
  }
}

/** Figures as somebody mistyped them: the correction then brings the right ones. */
const keliru = (isian: IsianLaporan): IsianLaporan => ({
  ...isian,
  volumeUsaha: isian.volumeUsaha === null ? null : isian.volumeUsaha / 10n,
});

async function satuLaporan(tx: Tx, pelaku: PelakuLaporan, rencana: Rencana): Promise<void> {
  const { koperasi, isian, tujuan } = rencana;
  const milikPengurus = koperasi.id === pelaku.pengurus.koperasiId;
  const pengisi = milikPengurus ? pelaku.pengurus.pelaku : pelaku.petugas;
  const biasa = { pengisi, pemeriksa: pelaku.pemeriksa };
  // What waits was written by the colleague, so that the petugas of the demo may verify it.
  const ditukar = { pengisi: pelaku.pemeriksa, pemeriksa: pelaku.petugas };
  if (tujuan === 'DIAJUKAN' && !milikPengurus) {
    return satuVersi(tx, ditukar, rencana, { versi: 0, isian, tujuan });
  }
  if (tujuan !== 'KOREKSI' && tujuan !== 'DIGANTIKAN') {
    return satuVersi(tx, biasa, rencana, { versi: 0, isian, tujuan });
  }
  const salah = { versi: 0, isian: keliru(isian), tujuan: 'TERVERIFIKASI' as const };
  await satuVersi(tx, biasa, rencana, salah);
  await satuVersi(tx, ditukar, rencana, {
    versi: 3,
    isian,
    tujuan: tujuan === 'KOREKSI' ? 'DIAJUKAN' : 'TERVERIFIKASI',
  });
}

// Few enough that a slow machine ends each transaction well before its time is over.
const PER_TRANSAKSI = 4;

/**
 * Gives koperasi their yearly reports with files through the same commands as real use: verified ones of
 * three book years, and of the latest also drafts, waiting, returned, corrected and missing ones.
 */
export async function buatLaporanDemo(
  pilihan: PelakuLaporan & { koperasi: readonly KoperasiDemo[]; acak: Acak },
): Promise<number> {
  const { koperasi, acak, ...pelaku } = pilihan;
  const rencana = rencanakan(acak, koperasi, pelaku.pengurus.koperasiId);
  for (let mulai = 0; mulai < rencana.length; mulai += PER_TRANSAKSI) {
    pastikan(
      await transaksiBerkas(async (tx) => {
        for (const satu of rencana.slice(mulai, mulai + PER_TRANSAKSI)) {
          await satuLaporan(tx, pelaku, satu);
        }
        return berhasil(null);
      }),
      'laporan tahunan',
    );
  }
  await rapikan();
  return rencana.length;
}

/** Those that wait have waited for a while, with their files; the trail keeps the true moment of loading. */
async function rapikan(): Promise<void> {
  await db().$executeRaw`
    WITH lalu AS (
      SELECT id, row_number() OVER (ORDER BY id)::int * 2 AS hari FROM laporan_tahunan WHERE status = 'DIAJUKAN'
    ), berkas AS (
      UPDATE dokumen d SET diunggah_pada = d.diunggah_pada - make_interval(days => u.hari)
      FROM lalu u JOIN dokumen_laporan b ON b.laporan_id = u.id
      WHERE d.id = b.dokumen_id
    )
    UPDATE laporan_tahunan l SET
      dibuat_pada = l.dibuat_pada - make_interval(days => u.hari),
      diajukan_pada = l.diajukan_pada - make_interval(days => u.hari)
    FROM lalu u WHERE l.id = u.id`;
}
