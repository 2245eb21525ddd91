import { simpanDokumen, transaksiBerkas } from '@/lib/dokumen/commands';
import { simpanLaporanTahunan } from '@/lib/koperasi/laporan/commands';
import { ajukanLaporan } from '@/lib/koperasi/laporan/pengajuan/commands';
import { type SimpanLaporanInput, simpanLaporanSchema } from '@/lib/koperasi/laporan/schema';
import { verifikasiLaporan } from '@/lib/koperasi/laporan/verifikasi/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { tahunIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { pdfContoh } from '@/prisma/seed/demo/pdf';
import { hak } from './pabrik-akun';

/** Makers of yearly reports for tests. */

/** The book year that ended last. */
export const AKHIR = tahunIni() - 1;

/** What a whole form sends. */
export const ISI_LENGKAP = {
  tanggalRat: `${AKHIR + 1}-01-15`,
  caraRat: 'LURING',
  anggotaLaki: '40',
  anggotaPerempuan: '60',
  karyawanLaki: '2',
  karyawanPerempuan: '3',
  modalSendiri: '400.000.000',
  modalLuar: '600.000.000',
  aset: '1.000.000.000',
  volumeUsaha: '900.000.000',
  shu: '80.000.000',
} as const;

export const inputLaporan = (
  koperasiId: string,
  isi: Record<string, string> = {},
): SimpanLaporanInput =>
  simpanLaporanSchema.parse({ koperasiId, tahunBuku: String(AKHIR), versi: '0', ...isi });

/** Sends the form of a report, as a browser does. */
export const simpanLaporan = (
  oleh: Pelaku,
  koperasiId: string,
  isi: Record<string, string> = {},
) => {
  const input = inputLaporan(koperasiId, isi);
  return transaksi((tx) => simpanLaporanTahunan(tx, hak(oleh, 'laporan:isi'), input));
};

/** The version that somebody works on. */
export const laporanBerjalan = (koperasiId: string, tahunBuku = AKHIR) =>
  db().laporanTahunan.findFirstOrThrow({
    where: { koperasiId, tahunBuku, status: { in: ['DRAF', 'DIAJUKAN', 'DIKEMBALIKAN'] } },
  });

export const berkasUji = (isi = 'contoh') => pdfContoh([isi]);

/** @param isi what stands in the file: the same twice is the same file */
export const unggahBerkas = (
  oleh: Pelaku,
  laporanId: string,
  jenis: 'BERITA_ACARA_RAT' | 'LAPORAN_KEUANGAN',
  isi?: string,
) =>
  transaksiBerkas((tx) =>
    simpanDokumen(tx, hak(oleh, 'dokumen:unggah'), {
      jenis,
      laporanId,
      namaAsli: 'berkas.pdf',
      isi: berkasUji(isi),
    }),
  );

/** A report with its figures and both files, submitted. @returns its id and version */
export async function buatLaporanDiajukan(
  oleh: Pelaku,
  koperasiId: string,
  isi: Record<string, string> = {},
): Promise<{ id: string; versi: number }> {
  const tahunBuku = Number(isi.tahunBuku ?? AKHIR);
  const tanggalRat = `${tahunBuku + 1}-01-15`;
  const disimpan = await simpanLaporan(oleh, koperasiId, {
    ...ISI_LENGKAP,
    tanggalRat,
    konfirmasiPeringatan: 'ya',
    ...isi,
  });
  if (!disimpan.ok) throw new Error(`Laporan uji ditolak: ${disimpan.alasan}`);
  const { id, versi } = await laporanBerjalan(koperasiId, tahunBuku);
  await unggahBerkas(oleh, id, 'BERITA_ACARA_RAT');
  await unggahBerkas(oleh, id, 'LAPORAN_KEUANGAN');
  const diajukan = await transaksi((tx) =>
    ajukanLaporan(tx, hak(oleh, 'laporan:isi'), { id, versi, konfirmasi: true }),
  );
  if (!diajukan.ok) throw new Error(`Pengajuan uji ditolak: ${diajukan.alasan}`);
  return { id, versi: versi + 1 };
}

/** The same, verified by another petugas. @returns its id and version */
export async function buatLaporanTerverifikasi(
  oleh: Pelaku,
  pemeriksa: Pelaku,
  koperasiId: string,
  isi: Record<string, string> = {},
): Promise<{ id: string; versi: number }> {
  const { id, versi } = await buatLaporanDiajukan(oleh, koperasiId, isi);
  const hasil = await transaksi((tx) =>
    verifikasiLaporan(tx, hak(pemeriksa, 'laporan:verifikasi'), {
      id,
      versi,
      catatanUmum: undefined,
    }),
  );
  if (!hasil.ok) throw new Error(`Verifikasi uji ditolak: ${hasil.alasan}`);
  return { id, versi: versi + 1 };
}
