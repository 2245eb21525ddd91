import { z } from 'zod';
import { daftarIsian, kodeUuid, opsional, pilihan, teksOpsional } from '@/lib/platform/isian';

/**
 * Kinds that the common upload form takes. Letters of the portal itself (SERTIFIKAT) are none of them, and
 * files of a founding and the evidence of a rise have ways in of their own.
 */
export const JENIS_DOKUMEN = [
  'KTP',
  'NIB',
  'SKU',
  'FOTO_USAHA',
  'KERTAS_KERJA',
  'BERITA_ACARA_RAT',
  'LAPORAN_KEUANGAN',
  'LAINNYA',
  'TANGGAPAN_PENILAIAN',
  'BUKTI_PENILAIAN',
] as const;

/** Text fields of the upload form; the file itself is read apart from them. */
export const unggahSchema = z.strictObject({
  jenis: pilihan(JENIS_DOKUMEN, 'jenis dokumen'),
  usahaId: opsional(kodeUuid()),
  koperasiId: opsional(kodeUuid()),
  laporanId: opsional(kodeUuid()),
  kembali: teksOpsional({ label: 'alamat kembali', maks: 500 }),
});
export type UnggahInput = z.output<typeof unggahSchema>;

export const hapusDokumenSchema = z.strictObject({
  id: kodeUuid(),
  kembali: teksOpsional({ label: 'alamat kembali', maks: 500 }),
});
export type HapusDokumenInput = z.output<typeof hapusDokumenSchema>;

/** Files that go along with an application: one or several ticks of the same name. */
export const berkasTerpilih = z.preprocess(
  daftarIsian,
  z.array(kodeUuid()).max(10, 'Pilih paling banyak 10 berkas.'),
);
