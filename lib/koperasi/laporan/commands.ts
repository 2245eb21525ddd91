import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catatPenulisLaporan } from '@/lib/dokumen/laporan/commands';
import { catat, selisih } from '@/lib/platform/audit';
import { menjangkauSemua, penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKoperasi } from '../perubahan/commands';
import { susunBentrok } from '../perubahan/reads';
import { tahunBukuTertutup } from '../rat/rules';
import { keadaanTahun, type LaporanDto, versiKini } from './reads';
import {
  kolomLaporan,
  LABEL_LAPORAN,
  LABEL_STATUS_LAPORAN,
  laporanKosong,
  NAMA_LAPORAN,
  nilaiLaporan,
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
  | 'SEDANG_DIPERIKSA'
  | 'SUDAH_TERVERIFIKASI'
  | 'SUDAH_BERUBAH'
  | 'PERLU_KONFIRMASI';

/** Acts of the trail that make another version of a report. */
const MENGUBAH = [
  'laporan.isi',
  'laporan.koreksi',
  'laporan.ajukan',
  'laporan.tarik',
  'laporan.kembalikan',
  'laporan.verifikasi',
  'laporan.batalkan-koreksi',
];

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
  { koperasiId, tahunBuku, versi, isian }: SimpanLaporanInput,
  ada: LaporanDto,
  berubah: string[],
) {
  const isi = nilaiLaporan(ada.isian);
  const butir = NAMA_LAPORAN.filter((nama) => berubah.includes(nama)).map((nama) => ({
    isian: nama,
    label: LABEL_LAPORAN[nama],
    milikAnda: tulisLaporan(nama, isian[nama]),
    tersimpan: tulisLaporan(nama, ada.isian[nama]),
    isi: isi[nama] ?? '',
  }));
  const dasar = await susunBentrok(tx, by, {
    koperasiId,
    yangMengubah: MENGUBAH,
    bagian: { isian: 'tahunBuku', nilai: tahunBuku },
    versi: ada.versi,
    sejak: ada.versi - versi,
    butir,
  });
  // The trail says it for the whole koperasi; a report has words of its own.
  return { ...dasar, status: dasar.status && LABEL_STATUS_LAPORAN[ada.status] };
}

/** What is compared; a report that is not there yet is one without figures. */
const KOSONG = Object.fromEntries(NAMA_LAPORAN.map((nama) => [nama, null])) as IsianLaporan;

/** Versions of one book year are counted on, whatever became of those before. */
export async function versiBerikut(tx: Tx, koperasiId: string, tahunBuku: number): Promise<number> {
  const { _max } = await tx.laporanTahunan.aggregate({
    where: { koperasiId, tahunBuku },
    _max: { versi: true },
  });
  return (_max.versi ?? 0) + 1;
}

/** The next version begins with the files of the one that counts. */
export async function bawaBerkas(tx: Tx, dari: string, ke: string): Promise<void> {
  const berkas = await tx.dokumenLaporan.findMany({
    where: { laporanId: dari, dokumen: { dihapusPada: null } },
    select: { dokumenId: true },
  });
  await tx.dokumenLaporan.createMany({
    data: berkas.map(({ dokumenId }) => ({ laporanId: ke, dokumenId })),
  });
}

async function tulis(
  tx: Tx,
  by: Isi,
  { koperasiId, tahunBuku, isian }: SimpanLaporanInput,
  { berjalan, berlaku }: { berjalan: LaporanDto | null; berlaku: LaporanDto | null },
): Promise<void> {
  const penulis = penggunaIdDari(by);
  const kolom = { ...kolomLaporan(isian), diubahOleh: penulis };
  if (berjalan) {
    await tx.laporanTahunan.update({
      where: { id: berjalan.id },
      data: { ...kolom, versi: { increment: 1 } },
      select: { id: true },
    });
    await catatPenulisLaporan(tx, berjalan.id, penulis);
    return;
  }
  const id = uuidv7();
  await tx.laporanTahunan.create({
    data: {
      id,
      koperasiId,
      tahunBuku,
      ...kolom,
      penulis: [penulis],
      versi: await versiBerikut(tx, koperasiId, tahunBuku),
    },
    select: { id: true },
  });
  if (berlaku) await bawaBerkas(tx, berlaku.id, id);
}

/**
 * Writes the report of a book year as a draft. A verified report is left as it is: a petugas' correction
 * becomes the next version, which counts once another petugas has verified it.
 *
 * @param input.versi the version that was read, 0 when there was none
 * @param input.konfirmasi true when the doubts were seen and confirmed
 * @returns refused: `TAHUN_BELUM_TUTUP`, `SEBELUM_BERDIRI`, `RAT_TERLALU_AWAL` (a RAT follows its book
 *   year, UU 25/1992 Pasal 26), `KOSONG`, `SEDANG_DIPERIKSA` while it waits for a petugas,
 *   `SUDAH_TERVERIFIKASI` for a pengurus, `SUDAH_BERUBAH` with both versions, `PERLU_KONFIRMASI`
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
  const keadaan = await keadaanTahun(by, koperasiId, tahunBuku, tx);
  const ada = versiKini(keadaan);
  if (ada?.status === 'DIAJUKAN') return tolak('SEDANG_DIPERIKSA');
  if (ada?.status === 'TERVERIFIKASI' && !menjangkauSemua(by)) return tolak('SUDAH_TERVERIFIKASI');
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
  await tulis(tx, by, input, keadaan);
  await catat(tx, by, {
    tindakan: ada?.status === 'TERVERIFIKASI' ? 'laporan.koreksi' : 'laporan.isi',
    objekJenis: 'koperasi',
    objekId: koperasiId,
    sebelum: beda.sebelum,
    sesudah: { tahunBuku, ...beda.sesudah },
  });
  return berhasil({ koperasiId });
}
