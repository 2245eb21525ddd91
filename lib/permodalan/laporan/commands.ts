import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatRupiah, formatTanggal, formatWaktu } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabarKeadaanPinjaman } from '../kabar/rules';
import { statusDariLaporan } from '../rules';
import { laporanSesudah, pinjamanBulan } from './reads';
import {
  ALASAN_PALING_PENDEK,
  type AlasanLaporan,
  alasanCukup,
  awalBulan,
  barisKosong,
  dapatDilaporkan,
  lengkapiBaris,
  namaBulan,
  namaIsian,
  peringatanLaporan,
  perluAlasan,
  sebagaiPeringatan,
  tenggatLaporan,
  tulisLaporan,
  versiBulan,
} from './rules';
import type { LaporanPinjamanInput } from './schema';
import type { IsiLaporan, PinjamanBulanDto } from './types';

type By = Wewenang<'pinjaman:lapor'>;
type Galat = Record<string, string[]>;

interface Terisi {
  pinjaman: PinjamanBulanDto;
  isi: IsiLaporan;
}

/** What was filled in, loan by loan, or everything that is wrong with it. */
function bacaBaris(
  pinjaman: readonly PinjamanBulanDto[],
  { baris }: LaporanPinjamanInput,
): { terisi: Terisi[]; galat: Galat } {
  const terisi: Terisi[] = [];
  const galat: Galat = {};
  for (const satu of pinjaman) {
    const mentah = baris.get(satu.id);
    if (!mentah || barisKosong(mentah)) continue;
    const hasil = lengkapiBaris(mentah);
    if (!hasil.ok) {
      for (const [isian, pesan] of Object.entries(hasil.galat)) {
        galat[namaIsian(satu.id, isian as keyof IsiLaporan)] = [`${satu.namaPemohon}: ${pesan}`];
      }
    } else if (hasil.isi.sisaPokok > satu.jumlahCair) {
      galat[namaIsian(satu.id, 'sisaPokok')] = [
        `${satu.namaPemohon}: yang dicairkan hanya ${formatRupiah(satu.jumlahCair)}.`,
      ];
    } else terisi.push({ pinjaman: satu, isi: hasil.isi });
  }
  return { terisi, galat };
}

const sama = (a: IsiLaporan, b: IsiLaporan): boolean =>
  a.sisaPokok === b.sisaPokok &&
  a.tunggakan === b.tunggakan &&
  a.kolektibilitas === b.kolektibilitas &&
  a.hasil === b.hasil;

async function bentrok(tx: Tx, terisi: readonly Terisi[], versi: number) {
  const terakhir = await tx.catatanAudit.findFirst({
    where: {
      tindakan: 'laporan_pinjaman.isi',
      objekJenis: 'pengajuan_modal',
      objekId: { in: terisi.map(({ pinjaman }) => pinjaman.id) },
    },
    orderBy: [{ waktu: 'desc' }, { id: 'desc' }],
    select: { penggunaId: true, namaPelaku: true, waktu: true },
  });
  return {
    versi: String(versi),
    oleh: terakhir?.namaPelaku ?? 'Orang lain',
    olehId: terakhir?.penggunaId ?? null,
    pada: formatWaktu(terakhir?.waktu ?? sekarang()),
    butir: terisi
      .filter(({ pinjaman, isi }) => pinjaman.kini && !sama(pinjaman.kini, isi))
      .map(({ pinjaman, isi }) => ({
        isian: namaIsian(pinjaman.id, 'sisaPokok'),
        label: pinjaman.namaPemohon,
        milikAnda: tulisLaporan(isi),
        tersimpan: pinjaman.kini ? tulisLaporan(pinjaman.kini) : '',
      })),
  };
}

/** The message for a reason that is missing or too short, or null when none is needed. */
async function kurangAlasan(
  tx: Tx,
  { bulan, alasan }: LaporanPinjamanInput,
  berubah: readonly Terisi[],
): Promise<string | null> {
  if (alasanCukup(alasan)) return null;
  const kini = hariIni();
  const { isi } = await aturanBerlaku('laporan-pinjaman', kini, tx);
  const tenggat = tenggatLaporan(bulan, isi.tanggalPalingLambat);
  return berubah.some(({ pinjaman }) => perluAlasan(tenggat, kini, pinjaman.kini !== null))
    ? `Batas laporan ini, ${formatTanggal(tenggat)}, sudah lewat. Tulis alasan mengubah angka yang sudah dilaporkan, paling sedikit ${ALASAN_PALING_PENDEK} huruf.`
    : null;
}

/**
 * Writes the reports of several loans for one month: totals at the end of the month, collectibility and
 * outcome, from the last day of the month on. The latest month moves the loan; an older one only completes
 * the history. Rows left empty stay unreported. What was reported is changed after the deadline only with a
 * reason, which the trail keeps.
 *
 * @param input.versi sum of the versions of the reports that the page showed
 */
export async function laporkanPinjaman(
  tx: Tx,
  by: By,
  input: LaporanPinjamanInput,
): Promise<Hasil<{ koperasiId: string; jumlah: number }, AlasanLaporan>> {
  const { koperasiId, bulan, versi, konfirmasiPeringatan } = input;
  if (!dapatDilaporkan(bulan, hariIni())) return tolak('BULAN_BELUM_SELESAI');
  const id = [...input.baris.keys()].sort();
  // Locked in one order: two reporters of the same month go one after the other.
  await tx.$queryRaw`
    SELECT id FROM pengajuan_modal WHERE id = ANY(${id}::uuid[]) ORDER BY id FOR UPDATE`;
  const pinjaman = await pinjamanBulan(by, koperasiId, bulan, { id }, tx);
  if (pinjaman.length !== id.length) return tolak('TIDAK_DITEMUKAN');
  const { terisi, galat } = bacaBaris(pinjaman, input);
  const kini = await keadaanKini(tx, id);
  for (const { pinjaman: satu, isi } of terisi) {
    if (isi.hasil !== 'BERJALAN' && (kini.get(satu.id) ?? '') > bulan) {
      galat[namaIsian(satu.id, 'hasil')] = [
        `${satu.namaPemohon}: sudah ada laporan bulan setelahnya, jadi pinjaman tidak dapat berakhir di bulan ini.`,
      ];
    }
  }
  if (Object.keys(galat).length > 0) return tolak('BARIS_SALAH', { galat });
  // Who only turns the page has nothing to save.
  if (terisi.length === 0) {
    return input.perintah ? berhasil({ koperasiId, jumlah: 0 }) : tolak('KOSONG');
  }
  const berubah = terisi.filter(
    (satu) => !satu.pinjaman.kini || !sama(satu.pinjaman.kini, satu.isi),
  );
  if (berubah.length === 0) return berhasil({ koperasiId, jumlah: 0 });
  const tersimpan = versiBulan(pinjaman);
  if (tersimpan !== versi) {
    return tolak('SUDAH_BERUBAH', { bentrok: await bentrok(tx, terisi, tersimpan) });
  }
  const kurang = await kurangAlasan(tx, input, berubah);
  if (kurang) return tolak('PERLU_ALASAN', { galat: { alasan: [kurang] } });
  const ragu = konfirmasiPeringatan ? [] : await keraguan(tx, by, bulan, berubah);
  if (ragu.length > 0) return tolak('PERLU_DIPERIKSA', { peringatan: sebagaiPeringatan(ragu) });
  for (const satu of berubah) {
    const terbaru = bulan >= (kini.get(satu.pinjaman.id) ?? '');
    await simpan(tx, by, { bulan, alasan: input.alasan, terbaru }, satu);
  }
  return berhasil({ koperasiId, jumlah: berubah.length });
}

/** Doubts about what is to be written, held against the months before and after. */
async function keraguan(
  tx: Tx,
  by: By,
  bulan: string,
  berubah: readonly Terisi[],
): Promise<string[]> {
  const id = berubah.map(({ pinjaman }) => pinjaman.id);
  const sesudah = await laporanSesudah(by, id, bulan, tx);
  return berubah.flatMap(({ pinjaman: { id: satu, namaPemohon: nama, lalu }, isi }) =>
    peringatanLaporan(isi, { nama, lalu, nanti: sesudah.get(satu) ?? null }),
  );
}

/** The latest reported month of each loan, 'YYYY-MM'. */
async function keadaanKini(tx: Tx, id: string[]): Promise<Map<string, string>> {
  const baris = await tx.pengajuanModal.findMany({
    where: { id: { in: id }, bulanLaporan: { not: null } },
    select: { id: true, bulanLaporan: true },
  });
  return new Map(
    baris.map((satu) => [
      satu.id,
      satu.bulanLaporan ? tanggalJakarta(satu.bulanLaporan).slice(0, 7) : '',
    ]),
  );
}

async function simpan(
  tx: Tx,
  by: By,
  { bulan, alasan, terbaru }: { bulan: string; alasan: string | undefined; terbaru: boolean },
  { pinjaman, isi }: Terisi,
): Promise<void> {
  const { id, kini } = pinjaman;
  const tanggal = tanggalDb(awalBulan(bulan));
  const olehId = penggunaIdDari(by);
  if (kini) {
    await tx.laporanPinjaman.update({
      where: { pengajuanId_bulan: { pengajuanId: id, bulan: tanggal } },
      data: { ...isi, olehId, versi: { increment: 1 } },
      select: { id: true },
    });
  } else {
    await tx.laporanPinjaman.create({
      data: { id: uuidv7(), pengajuanId: id, bulan: tanggal, ...isi, olehId },
      select: { id: true },
    });
  }
  const status = statusDariLaporan(isi.hasil, isi.kolektibilitas);
  const pindah = terbaru && status !== pinjaman.status;
  if (terbaru) {
    const { sisaPokok, tunggakan, kolektibilitas } = isi;
    await tx.pengajuanModal.update({
      where: { id },
      data: {
        bulanLaporan: tanggal,
        sisaPokok,
        tunggakan,
        kolektibilitas,
        versi: { increment: 1 },
        ...(pindah ? { status, statusSejak: sekarang() } : {}),
      },
      select: { id: true },
    });
  }
  const lama = kini && { ...kini, versi: undefined, bulan: undefined };
  await catat(tx, by, {
    tindakan: 'laporan_pinjaman.isi',
    objekJenis: 'pengajuan_modal',
    objekId: id,
    sebelum: { ...lama, ...(pindah ? { status: pinjaman.status } : {}) },
    sesudah: { bulan, ...isi, ...(pindah ? { status } : {}) },
    // The reason is about what was changed, not about what is reported here for the first time.
    keterangan: kini ? alasan : undefined,
  });
  if (pindah) await kabariPeminjam(tx, id, status, bulan);
}

async function kabariPeminjam(
  tx: Tx,
  id: string,
  status: ReturnType<typeof statusDariLaporan>,
  bulan: string,
): Promise<void> {
  const { nomor, koperasi, pelakuUsaha } = await tx.pengajuanModal.findUniqueOrThrow({
    where: { id },
    select: {
      nomor: true,
      koperasi: { select: { nama: true } },
      pelakuUsaha: { select: { penggunaId: true } },
    },
  });
  await beritahu(
    tx,
    [pelakuUsaha.penggunaId],
    kabarKeadaanPinjaman({
      id,
      nomor,
      namaKoperasi: koperasi.nama,
      status,
      bulan: namaBulan(bulan),
    }),
  );
}
