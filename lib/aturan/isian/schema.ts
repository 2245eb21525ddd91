import type { z } from 'zod';
import {
  bilanganBulat,
  persenDesimal,
  pilihan,
  rupiah,
  tanggalIso,
  teks,
  teksOpsional,
} from '@/lib/platform/isian';
import { type BidangAturan, NAMA_KATEGORI } from './rules';

const KATEGORI = Object.keys(NAMA_KATEGORI) as [string, ...string[]];

/** Reads one typed value of a rule into the form in which rules are stored. */
function skemaBidang({ jenis, label, maks, pilihan: butir }: BidangAturan): z.ZodType<unknown> {
  const nama = label.charAt(0).toLowerCase() + label.slice(1);
  if (jenis === 'rupiah') return rupiah({ label: nama, min: 1n }).transform(String);
  if (jenis === 'persen' || jenis === 'nilai') return persenDesimal({ label: nama });
  if (jenis === 'bulat') return bilanganBulat({ label: nama, maks: maks ?? 1_000 });
  if (jenis === 'tanggal') return tanggalIso({ label: nama });
  if (jenis === 'kategori') return pilihan(KATEGORI, nama);
  if (jenis === 'pilihan') return pilihan(Object.keys(butir ?? {}) as [string, ...string[]], nama);
  if (jenis === 'teks-opsional') {
    return teksOpsional({ label: nama, maks: 200 }).transform((isi) => isi ?? '');
  }
  if (jenis === 'ya-tidak') return pilihan(['ya', 'tidak'], nama).transform((isi) => isi === 'ya');
  const isi = teks({ label: nama, maks: 1_000, barisBanyak: jenis === 'baris' });
  return jenis === 'teks'
    ? isi
    : isi.transform((semua) =>
        semua
          .split('\n')
          .map((baris) => baris.trim())
          .filter((baris) => baris !== ''),
      );
}

export type HasilBacaNilai =
  | { ok: true; nilai: Record<string, unknown> }
  | { ok: false; galat: Record<string, string[]> };

/**
 * Reads the value fields of a form ('isi.<path>'). Exactly the fields of the rule must be there: one too
 * many is refused like one that is missing.
 */
export function bacaNilaiAturan(
  bidang: readonly BidangAturan[],
  terkirim: Record<string, string>,
): HasilBacaNilai {
  const nilai: Record<string, unknown> = {};
  const galat: Record<string, string[]> = {};
  const dikenal = new Set(bidang.map((satu) => `isi.${satu.jalur}`));
  for (const nama of Object.keys(terkirim)) {
    if (!dikenal.has(nama)) galat[nama] = ['Isian ini tidak dikenal. Muat ulang halaman.'];
  }
  for (const satu of bidang) {
    const nama = `isi.${satu.jalur}`;
    const terbaca = skemaBidang(satu).safeParse(terkirim[nama]);
    if (terbaca.success) nilai[satu.jalur] = terbaca.data;
    else galat[nama] = terbaca.error.issues.map((masalah) => masalah.message);
  }
  return Object.keys(galat).length > 0 ? { ok: false, galat } : { ok: true, nilai };
}
