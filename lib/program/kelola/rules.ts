import { formatAngka, formatTanggal } from '@/lib/platform/format';
import { kuotaKelurahan } from '../rules';
import type { AngkatanIsi, ProgramIsi } from '../types';

export const LABEL_PROGRAM = {
  nama: 'Nama program',
  keterangan: 'Keterangan',
  targetSeluruh: 'Sasaran seluruhnya',
  tahunMulai: 'Tahun mulai',
  tahunSelesai: 'Tahun selesai',
  umurMin: 'Umur paling muda',
  hanyaPerempuan: 'Hanya untuk perempuan',
  pernahKawin: 'Sudah atau pernah menikah',
  perluUsaha: 'Harus sudah punya usaha',
  rekomendasiDari: 'Rekomendasi dari',
  dahulukanKepalaKeluarga: 'Dahulukan perempuan kepala keluarga',
  hadirPersenMin: 'Kehadiran pelatihan paling sedikit',
  kunjunganMin: 'Kunjungan pendamping paling sedikit',
  sumber: 'Sumber keterangan',
  tanggalSumber: 'Tanggal sumber',
  catatan: 'Catatan',
  belumDikonfirmasi: 'Belum dikonfirmasi',
} as const satisfies Record<keyof ProgramIsi, string>;
export const NAMA_PROGRAM = Object.keys(LABEL_PROGRAM) as (keyof ProgramIsi)[];

export const LABEL_ANGKATAN = {
  target: 'Sasaran setahun',
  kuotaKelurahan: 'Kuota tiap kelurahan',
  pendaftaranMulai: 'Awal pendaftaran',
  pendaftaranSelesai: 'Akhir pendaftaran',
  sumber: 'Sumber keterangan',
  tanggalSumber: 'Tanggal sumber',
  catatan: 'Catatan',
  belumDikonfirmasi: 'Belum dikonfirmasi',
} as const satisfies Record<keyof AngkatanIsi, string>;
export const NAMA_ANGKATAN = Object.keys(LABEL_ANGKATAN) as (keyof AngkatanIsi)[];

const HARI = ['tanggalSumber', 'pendaftaranMulai', 'pendaftaranSelesai'];
const TAHUN = ['tahunMulai', 'tahunSelesai'];

/** A value as a reader expects it; '' where nothing is set. */
export function tulisIsi(nama: string, nilai: string | number | boolean | null): string {
  if (nilai === null) return '';
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak';
  if (typeof nilai === 'number') return TAHUN.includes(nama) ? String(nilai) : formatAngka(nilai);
  return HARI.includes(nama) ? formatTanggal(nilai) : nilai;
}

/** Values as form text; a tick that is off is left out. */
export const nilaiFormulir = <T extends object>(isi: T): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isi).flatMap(([nama, nilai]): [string, string][] => {
      if (nilai === null || nilai === false) return [];
      return [[nama, nilai === true ? 'ya' : String(nilai)]];
    }),
  );

export type AlasanProgram = 'TIDAK_DITEMUKAN' | 'NAMA_TERPAKAI' | 'SUDAH_BERUBAH';

export const PESAN_PROGRAM: Record<AlasanProgram, string> = {
  TIDAK_DITEMUKAN: 'Program ini tidak ditemukan. Buka lagi dari daftarnya.',
  NAMA_TERPAKAI: 'Sudah ada program dengan nama ini. Pakai nama lain, atau ubah yang ada.',
  SUDAH_BERUBAH: '',
};

export type AlasanAngkatan = 'TIDAK_DITEMUKAN' | 'SUDAH_BERUBAH';

export const PESAN_ANGKATAN: Record<AlasanAngkatan, string> = {
  TIDAK_DITEMUKAN: 'Program atau tahun ini tidak ditemukan. Buka lagi dari daftarnya.',
  SUDAH_BERUBAH: '',
};

/** A plain warning when the quotas of all kelurahan do not add up to the year's target; null when they do. */
export function peringatanKuota(
  angkatan: {
    target: number | null;
    kuotaKelurahan: number | null;
    kuota: readonly { kelurahanKode: string; jumlah: number }[];
  },
  kelurahan: readonly string[],
): string | null {
  const { target } = angkatan;
  if (target === null) return null;
  const khusus = new Map(angkatan.kuota.map((satu) => [satu.kelurahanKode, satu.jumlah]));
  let jumlah = 0;
  for (const kode of kelurahan) {
    const kuota = kuotaKelurahan(angkatan, khusus.get(kode) ?? null);
    if (kuota === null) return null;
    jumlah += kuota;
  }
  if (jumlah === target) return null;
  const selisih = formatAngka(Math.abs(jumlah - target));
  return `Jumlah kuota semua kelurahan ${formatAngka(jumlah)} orang, sasaran setahun ${formatAngka(target)} orang: ${jumlah > target ? 'lebih' : 'kurang'} ${selisih} orang.`;
}
