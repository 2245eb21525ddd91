import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat, selisih } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKoperasi } from '../perubahan/commands';
import { susunBentrok } from '../perubahan/reads';
import { tahunBukuTertutup } from '../rat/rules';
import { type LaporanDto, laporanTahun } from './reads';
import {
  kolomLaporan,
  LABEL_LAPORAN,
  laporanKosong,
  NAMA_LAPORAN,
  peringatanLaporan,
  rentangRat,
  tulisLaporan,
} from './rules';
import type { IsianLaporan, SimpanLaporanInput } from './schema';

type Isi = Wewenang<'laporan:isi'>;

export type AlasanLaporan =
  | 'TIDAK_DITEMUKAN'
  | 'TAHUN_BELUM_TUTUP'
  | 'SEBELUM_BERDIRI'
  | 'RAT_TERLALU_AWAL'
  | 'KOSONG'
  | 'SUDAH_BERUBAH'
  | 'PERLU_KONFIRMASI';

async function halangan(
  tx: Tx,
  { koperasiId, tahunBuku, isian }: SimpanLaporanInput,
): Promise<AlasanLaporan | null> {
  if (tahunBuku > tahunBukuTertutup(hariIni())) return 'TAHUN_BELUM_TUTUP';
  if (laporanKosong(isian)) return 'KOSONG';
  if (isian.tanggalRat && isian.tanggalRat < rentangRat(tahunBuku).dari) return 'RAT_TERLALU_AWAL';
  const koperasi = await tx.koperasi.findUnique({
    where: { id: koperasiId },
    select: { tanggalBadanHukum: true },
  });
  const berdiri = koperasi?.tanggalBadanHukum;
  return berdiri && tahunBuku < Number(tanggalJakarta(berdiri).slice(0, 4))
    ? 'SEBELUM_BERDIRI'
    : null;
}

async function bentrok(
  tx: Tx,
  by: Isi,
  { koperasiId, isian }: SimpanLaporanInput,
  ada: LaporanDto,
  berubah: string[],
) {
  const butir = NAMA_LAPORAN.filter((nama) => berubah.includes(nama)).map((nama) => ({
    isian: nama,
    label: LABEL_LAPORAN[nama],
    milikAnda: tulisLaporan(nama, isian[nama]),
    tersimpan: tulisLaporan(nama, ada.isian[nama]),
  }));
  return susunBentrok(tx, by, { koperasiId, tindakan: ['laporan.isi'], versi: ada.versi, butir });
}

/** Keeps the copy of the latest reported RAT at the koperasi. */
async function salinRat(tx: Tx, koperasiId: string): Promise<void> {
  const terakhir = await tx.laporanTahunan.findFirst({
    where: { koperasiId, tanggalRat: { not: null } },
    orderBy: { tahunBuku: 'desc' },
    select: { tahunBuku: true, tanggalRat: true },
  });
  await tx.koperasi.update({
    where: { id: koperasiId },
    data: { ratTahunBuku: terakhir?.tahunBuku ?? null, ratTanggal: terakhir?.tanggalRat ?? null },
    select: { id: true },
  });
}

/** What is compared; a report that is not there yet is one without figures. */
const KOSONG = Object.fromEntries(NAMA_LAPORAN.map((nama) => [nama, null])) as IsianLaporan;

/**
 * Writes the figures of a book year.
 *
 * @param input.versi the version that was read, 0 when there was none
 * @param input.konfirmasi true when the doubts were seen and confirmed
 * @returns refused: `TAHUN_BELUM_TUTUP`, `SEBELUM_BERDIRI`, `RAT_TERLALU_AWAL` (a RAT follows its book
 *   year, UU 25/1992 Pasal 26), `KOSONG`, `SUDAH_BERUBAH` with both versions, `PERLU_KONFIRMASI`
 */
export async function simpanLaporanTahunan(
  tx: Tx,
  by: Isi,
  input: SimpanLaporanInput,
): Promise<Hasil<{ koperasiId: string }, AlasanLaporan>> {
  const { koperasiId, tahunBuku, versi, isian, konfirmasi } = input;
  if (!(await kunciKoperasi(tx, by, koperasiId))) return tolak('TIDAK_DITEMUKAN');
  const alasan = await halangan(tx, input);
  if (alasan) return tolak(alasan);
  const ada = await laporanTahun(by, koperasiId, tahunBuku, tx);
  const beda = selisih({ ...(ada?.isian ?? KOSONG) }, { ...isian });
  const berubah = Object.keys(beda.sesudah);
  if (ada && berubah.length === 0) return berhasil({ koperasiId });
  if ((ada?.versi ?? 0) !== versi) {
    return ada
      ? tolak('SUDAH_BERUBAH', { bentrok: await bentrok(tx, by, input, ada, berubah) })
      : tolak('TIDAK_DITEMUKAN');
  }
  const peringatan = konfirmasi ? [] : peringatanLaporan(isian);
  if (peringatan.length > 0) return tolak('PERLU_KONFIRMASI', { peringatan });
  const kolom = { ...kolomLaporan(isian), diubahOleh: by.pelaku.penggunaId };
  if (ada) {
    await tx.laporanTahunan.update({
      where: { koperasiId_tahunBuku: { koperasiId, tahunBuku } },
      data: { ...kolom, versi: { increment: 1 } },
      select: { id: true },
    });
  } else {
    await tx.laporanTahunan.create({
      data: { id: uuidv7(), koperasiId, tahunBuku, ...kolom },
      select: { id: true },
    });
  }
  await salinRat(tx, koperasiId);
  await catat(tx, by, {
    tindakan: 'laporan.isi',
    objekJenis: 'koperasi',
    objekId: koperasiId,
    sebelum: beda.sebelum,
    sesudah: { tahunBuku, ...beda.sesudah },
  });
  return berhasil({ koperasiId });
}
