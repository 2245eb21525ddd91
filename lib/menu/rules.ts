import { hakUntuk, type PeranAktif, type Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Peran } from '@/lib/platform/db/generated/enums';

export const LABEL_PERAN: Record<Peran, string> = {
  ADMIN: 'Admin',
  PETUGAS: 'Petugas DKUM',
  PENILAI: 'Penilai kesehatan',
  KEPALA_BIDANG: 'Kepala bidang',
  PETUGAS_KELURAHAN: 'Petugas kelurahan',
  PENGURUS: 'Pengurus koperasi',
  PEMILIK: 'Pemilik UMKM',
  DEKRANASDA: 'Dekranasda',
  INSPEKTORAT: 'Inspektorat',
  PENDAMPING: 'Pendamping',
};

interface Butir {
  label: string;
  href: string;
  /** Shown to whoever may do this. */
  tindakan: Tindakan;
  /** Not for these. */
  kecuali?: readonly Peran[];
}

const BUTIR: readonly Butir[] = [
  { label: 'Halaman kerja', href: '/portal', tindakan: 'akun:sendiri' },
  { label: 'Koperasi', href: '/portal/koperasi', tindakan: 'koperasi:baca' },
  { label: 'RAT dan laporan', href: '/portal/rat', tindakan: 'rat:pantau' },
  { label: 'Peringatan dini', href: '/portal/peringatan-dini', tindakan: 'peringatan:baca' },
  {
    label: 'Penilaian kesehatan',
    href: '/portal/penilaian',
    tindakan: 'penilaian:baca',
    kecuali: ['PENGURUS'],
  },
  { label: 'Pendataan lapangan', href: '/portal/lapangan', tindakan: 'lapangan:baca' },
  { label: 'UMKM', href: '/portal/umkm', tindakan: 'umkm:baca', kecuali: ['PEMILIK'] },
  { label: 'Usaha saya', href: '/portal/usaha-saya', tindakan: 'umkm:daftar' },
  { label: 'Pendirian koperasi', href: '/portal/pendirian', tindakan: 'pendirian:baca' },
  { label: 'Permohonan', href: '/portal/permohonan', tindakan: 'permohonan:baca' },
  { label: 'Anggota', href: '/portal/anggota', tindakan: 'anggota:baca', kecuali: ['PEMILIK'] },
  { label: 'Keanggotaan', href: '/portal/anggota', tindakan: 'anggota:minta-keluar' },
  { label: 'Peluang koperasi', href: '/portal/peluang', tindakan: 'peluang:agregat' },
  { label: 'Kampanye undangan', href: '/portal/kampanye', tindakan: 'kampanye:baca' },
  { label: 'Modal', href: '/portal/modal', tindakan: 'modal:baca' },
  {
    label: 'Modal bank dan program',
    href: '/portal/modal-diterima',
    tindakan: 'modal-diterima:baca',
    kecuali: ['PEMILIK'],
  },
  { label: 'Sumber modal', href: '/portal/sumber-modal', tindakan: 'sumber-modal:baca' },
  { label: 'Capaian modal', href: '/portal/capaian-modal', tindakan: 'modal:capaian' },
  { label: 'Program', href: '/portal/program', tindakan: 'program:baca' },
  {
    label: 'Peserta program',
    href: '/portal/peserta',
    tindakan: 'peserta:baca',
    kecuali: ['PEMILIK'],
  },
  { label: 'Klinik bisnis', href: '/portal/klinik', tindakan: 'klinik:baca' },
  { label: 'Pengguna', href: '/portal/pengguna', tindakan: 'pengguna:baca' },
  { label: 'Aturan', href: '/portal/aturan', tindakan: 'aturan:baca' },
  { label: 'Jejak audit', href: '/portal/audit', tindakan: 'audit:baca' },
  { label: 'Dasbor', href: '/dasbor', tindakan: 'akun:sendiri' },
];

/** The navigation of an account: just what its roles can open, every page once, by its first name here. */
export function menuPortal(
  penggunaId: string,
  peran: readonly PeranAktif[],
): { label: string; href: string }[] {
  const nama = peran.map((satu) => satu.peran);
  const dapat = BUTIR.filter((butir) => {
    if (hakUntuk(butir.tindakan, penggunaId, peran).length === 0) return false;
    return !butir.kecuali || nama.some((satu) => !butir.kecuali?.includes(satu));
  });
  return dapat
    .filter(({ href }, urutan) => dapat.findIndex((satu) => satu.href === href) === urutan)
    .map(({ label, href }) => ({ label, href }));
}

/** Whether an account writes records down in the street, so that some may wait on its phone. */
export const bekerjaDiLapangan = (
  penggunaId: string | null,
  peran: readonly PeranAktif[],
): boolean => penggunaId !== null && hakUntuk('lapangan:catat', penggunaId, peran).length > 0;
