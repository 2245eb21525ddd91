import { selisihHari } from '@/lib/platform/clock';
import { formatTanggal } from '@/lib/platform/format';

/**
 * Which automatic reminder is due: of the set days before the deadline the nearest that has been
 * reached. One that was missed, as the portal did not run, is not sent late beside the next.
 *
 * @param batas last day in time, ISO
 * @param hariSebelum days before the deadline
 * @returns null before the first of them and after the deadline
 */
export function ambangPengingat(
  hariIni: string,
  batas: string,
  hariSebelum: readonly number[],
): number | null {
  const sisa = selisihHari(hariIni, batas);
  const tercapai = hariSebelum.filter((hari) => sisa >= 0 && sisa <= hari);
  return tercapai.length > 0 ? Math.min(...tercapai) : null;
}

export interface TentangPengingat {
  koperasiId: string;
  namaKoperasi: string;
  tahunBuku: number;
  /** ISO date. */
  batas: string;
  hariIni: string;
}

/** The reminder as notice and e-mail: what is missing, until when, and what follows. */
export function kabarPengingat({
  koperasiId,
  namaKoperasi,
  tahunBuku,
  batas,
  hariIni,
}: TentangPengingat) {
  const sisa = selisihHari(hariIni, batas);
  const waktu =
    sisa > 0
      ? `Batasnya ${formatTanggal(batas)}, ${sisa} hari lagi.`
      : sisa === 0
        ? `Batasnya hari ini, ${formatTanggal(batas)}.`
        : `Batasnya ${formatTanggal(batas)} sudah lewat.`;
  return {
    judul: `Pengingat RAT tahun buku ${tahunBuku}: ${namaKoperasi}`.slice(0, 160),
    isi: `RAT ${namaKoperasi} untuk tahun buku ${tahunBuku} belum dilaporkan ke dinas. ${waktu} Adakan RAT, lalu isi laporan tahunan beserta berita acara dan laporan keuangannya. Koperasi yang tidak melaporkan RAT tidak dihitung sebagai koperasi aktif.`,
    tautan: `/portal/koperasi/${koperasiId}/laporan/${tahunBuku}`,
  };
}

/** How the portal can reach a koperasi. */
export type CaraHubung = 'AKUN' | 'SUREL_KANTOR' | 'TIDAK_ADA';

export const LABEL_CARA_HUBUNG: Record<CaraHubung, string> = {
  AKUN: 'Akun pengurus',
  SUREL_KANTOR: 'Surel kantor',
  TIDAK_ADA: 'Tidak ada akun atau surel',
};

export const caraHubung = (pengurus: number, surelKantor: string | null): CaraHubung =>
  pengurus > 0 ? 'AKUN' : surelKantor ? 'SUREL_KANTOR' : 'TIDAK_ADA';
