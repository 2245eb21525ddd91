import { formatTanggal } from '@/lib/platform/format';
import { banding, pecahan } from '@/lib/platform/pecahan';
import type { AturanPenilaian } from '../../rules';
import type { HimpunanAturan } from '../types';

export type AlasanUnggahHimpunan = 'VERSI_TERPAKAI' | 'SUDAH_ADA';
export type AlasanAktifkanHimpunan = 'TIDAK_DITEMUKAN' | 'SUDAH_AKTIF' | 'PERLU_DIPERIKSA';
export type AlasanBuangHimpunan = 'TIDAK_DITEMUKAN' | 'SUDAH_AKTIF';

const SENTUH = {
  TIDAK_DITEMUKAN: 'Himpunan aturan ini tidak ditemukan. Muat ulang halaman.',
  SUDAH_AKTIF: 'Himpunan aturan ini sudah aktif, jadi tidak dapat diubah atau dibuang.',
};

export const PESAN_UNGGAH_HIMPUNAN: Record<AlasanUnggahHimpunan, string> = {
  VERSI_TERPAKAI:
    'Sudah ada himpunan aturan dengan id dan versi ini. Naikkan isian "versi" dalam berkas, lalu unggah lagi.',
  SUDAH_ADA: 'Isi berkas ini sama persis dengan himpunan aturan yang sudah ada.',
};
export const PESAN_AKTIFKAN_HIMPUNAN: Record<AlasanAktifkanHimpunan, string> = {
  ...SENTUH,
  PERLU_DIPERIKSA: 'Ada yang perlu Anda periksa sebelum diaktifkan.',
};
export const PESAN_BUANG_HIMPUNAN: Record<AlasanBuangHimpunan, string> = SENTUH;

const samaAngka = (a: string, b: string): boolean => banding(pecahan(a), pecahan(b)) === 0;

/**
 * How weights and final bands of a rule set differ from the rule `penilaian-kesehatan`, with which
 * assessments are computed whose aspects were typed in. Says nothing of sheets with other aspects.
 */
export function bedaDariAturan(himpunan: HimpunanAturan, aturan: AturanPenilaian): string[] {
  const kode = himpunan.aspek.map((satu) => satu.kode).sort();
  if (
    kode.join() !==
    aturan.aspek
      .map((satu) => satu.kode as string)
      .sort()
      .join()
  )
    return [];
  const beda: string[] = [];
  for (const { kode: satu, nama, bobot } of aturan.aspek) {
    const lain = himpunan.aspek.find((aspek) => aspek.kode === satu)?.bobot ?? '0';
    if (!samaAngka(lain, bobot)) {
      beda.push(
        `Bobot ${nama} di sini ${lain.replace('.', ',')} %, dalam aturan penilaian kesehatan ${bobot.replace('.', ',')} %.`,
      );
    }
  }
  const pita = (isi: { predikat: string; kategori: string; mulai: string }[]) =>
    isi.map((satu) => `${satu.predikat} ${satu.kategori} ${Number(satu.mulai)}`).join();
  if (pita(himpunan.pitaAkhir) !== pita(aturan.pita)) {
    beda.push('Batas predikat di sini berbeda dari aturan penilaian kesehatan.');
  }
  return beda;
}

/** What is worth a second look before a rule set is activated. */
export function keraguanAktivasi({
  berlakuMulai,
  hariIni,
  lain,
}: {
  berlakuMulai: string;
  hariIni: string;
  /** Dates of effect of the other active versions of the same rule set. */
  lain: readonly string[];
}): string[] {
  const pesan: string[] = [];
  if (berlakuMulai < hariIni) {
    pesan.push(
      `Himpunan ini dipakai surut sejak ${formatTanggal(berlakuMulai)}. Penilaian yang sudah dibuat tetap memakai himpunannya.`,
    );
  }
  const terakhir = [...lain].sort().at(-1);
  if (terakhir !== undefined && berlakuMulai <= terakhir) {
    pesan.push(
      `Sudah ada versi yang dipakai mulai ${formatTanggal(terakhir)}, jadi versi ini tidak menjadi yang terbaru.`,
    );
  }
  return pesan;
}
