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

/** Handing in; the reason belongs to one whose book year has an approved result. */
export const ajukanPenilaianSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  alasanGanti: atauNull(
    teks({ label: 'alasan penggantian', min: 10, maks: 500, barisBanyak: true }),
  ),
});
export type AjukanPenilaianInput = RujukanPenilaianInput & { alasanGanti?: string | null };

/** A note on one aspect or indicator, by its code in the rules of the assessment. */
export interface ButirCatatan {
  kode: string;
  catatan: string;
}

const AWALAN_BUTIR = 'butir.';
export const isianButir = (kode: string): string => AWALAN_BUTIR + kode;

/** Codes of aspects and indicators: 'TK', 'TK-P1', '4a'. The command knows which there are. */
const POLA_KODE = /^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/;

const pokokKembali = z.strictObject({
  id: kodeUuid(),
  versi,
  catatan: atauNull(
    teks({ label: 'catatan untuk penilai', min: 10, maks: 2000, barisBanyak: true }),
  ),
});

const butirKembali = z.record(
  z.string().regex(POLA_KODE, 'Isian ini tidak dikenal.'),
  atauNull(teks({ label: 'catatan', maks: 1000, barisBanyak: true })),
);

/**
 * Giving an assessment back: a general note, and notes on single aspects and indicators in fields named
 * 'butir.<code>'. One of the two must say what is to be mended.
 */
export const kembalikanPenilaianSchema = z
  .record(z.string(), z.unknown())
  .transform((mentah, ctx) => {
    const semua = Object.entries(mentah);
    const adalahButir = ([nama]: [string, unknown]) => nama.startsWith(AWALAN_BUTIR);
    const pokok = pokokKembali.safeParse(
      Object.fromEntries(semua.filter((satu) => !adalahButir(satu))),
    );
    const butir = butirKembali.safeParse(
      Object.fromEntries(
        semua.filter(adalahButir).map(([nama, isi]) => [nama.slice(AWALAN_BUTIR.length), isi]),
      ),
    );
    for (const galat of pokok.error?.issues ?? []) {
      ctx.addIssue({ code: 'custom', path: galat.path, message: galat.message });
    }
    for (const { path, message } of butir.error?.issues ?? []) {
      ctx.addIssue({ code: 'custom', path: [isianButir(path.map(String).join('.'))], message });
    }
    if (!pokok.success || !butir.success) return z.NEVER;
    const daftar = Object.entries(butir.data).flatMap(([kode, catatan]): ButirCatatan[] =>
      catatan === null ? [] : [{ kode, catatan }],
    );
    if (pokok.data.catatan === null && daftar.length === 0) {
      ctx.addIssue({ code: 'custom', path: ['catatan'], message: 'Isi catatan untuk penilai.' });
      return z.NEVER;
    }
    return { ...pokok.data, butir: daftar };
  });
export type KembalikanPenilaianInput = RujukanPenilaianInput & {
  catatan: string | null;
  butir?: readonly ButirCatatan[];
};

export const terbitkanUlangSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  alasan: atauNull(teks({ label: 'alasan', min: 10, maks: 500, barisBanyak: true })),
});
export type TerbitkanUlangInput = z.output<typeof terbitkanUlangSchema>;

export const cabutPenilaianSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  alasan: teks({ label: 'alasan pencabutan', min: 10, maks: 500, barisBanyak: true }),
});
export type CabutPenilaianInput = z.output<typeof cabutPenilaianSchema>;
