import { z } from 'zod';
import {
  atauNull,
  bilanganBulat,
  centang,
  kodeUuid,
  opsional,
  persenDesimal,
  tahun,
  teks,
} from '@/lib/platform/isian';
import type { IsianAspek } from './rules';

/** Names of the fields as messages and comparisons show them. */
export const LABEL_ISIAN_PENILAIAN: Record<IsianAspek | 'tahunBuku' | 'catatan', string> = {
  tahunBuku: 'Tahun buku',
  tataKelola: 'Tata kelola',
  profilRisiko: 'Profil risiko',
  kinerjaKeuangan: 'Kinerja keuangan',
  permodalan: 'Permodalan',
  catatan: 'Catatan',
};

const isi = {
  tahunBuku: tahun({ label: 'tahun buku' }),
  tataKelola: persenDesimal({ label: 'hasil aspek tata kelola' }),
  profilRisiko: persenDesimal({ label: 'hasil aspek profil risiko' }),
  kinerjaKeuangan: persenDesimal({ label: 'hasil aspek kinerja keuangan' }),
  permodalan: persenDesimal({ label: 'hasil aspek permodalan' }),
  catatan: atauNull(teks({ label: 'catatan', maks: 2000, barisBanyak: true })),
  konfirmasiPeringatan: centang(),
};

const versi = bilanganBulat({ label: 'versi data', min: 1 });

export const susunPenilaianSchema = z.strictObject({
  ...isi,
  koperasiId: kodeUuid(),
  kertasKerjaId: opsional(kodeUuid()),
  kunciKirim: kodeUuid(),
});
export type SusunPenilaianInput = z.output<typeof susunPenilaianSchema>;

export const ubahPenilaianSchema = z.strictObject({ ...isi, id: kodeUuid(), versi });
export type UbahPenilaianInput = z.output<typeof ubahPenilaianSchema>;

export const lampirkanKertasKerjaSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  dokumenId: z
    .string({ error: 'Pilih berkas kertas kerja. Jika belum ada, unggah dahulu.' })
    .pipe(kodeUuid()),
});
export type LampirkanKertasKerjaInput = z.output<typeof lampirkanKertasKerjaSchema>;

/** For acts that need no more than the record as it was seen. */
export const rujukanPenilaianSchema = z.strictObject({ id: kodeUuid(), versi });
export type RujukanPenilaianInput = z.output<typeof rujukanPenilaianSchema>;

export const kembalikanPenilaianSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  catatan: teks({
    label: 'catatan untuk penilai',
    min: 10,
    maks: 2000,
    barisBanyak: true,
  }),
});
export type KembalikanPenilaianInput = z.output<typeof kembalikanPenilaianSchema>;
