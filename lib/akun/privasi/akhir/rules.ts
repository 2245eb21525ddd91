import type { StatusPengajuanModal, StatusPermohonan } from '@/lib/platform/db/generated/enums';

/** From when a consent to share no longer holds, although nobody withdrew it. */
export interface AkhirPersetujuan {
  pada: Date;
  /** 'permohonan ditolak' */
  sebab: string;
  /** What the koperasi still sees, and why. */
  masih: string;
}

/** No schedule of the city is confirmed, so none is promised. */
const BERAPA_LAMA = 'Berapa lama catatan ini disimpan belum ditetapkan.';
const ARSIP = `Koperasi tidak dapat lagi membuka berkas dan identitas Anda. Yang masih dilihatnya catatan permohonan itu dan keputusannya, sebagai arsip koperasi. ${BERAPA_LAMA}`;
const BUKU = `Yang masih dilihat koperasi: baris Anda di buku daftar anggota, yang tetap disimpan bersama tanggal dan alasan keluarnya, serta permohonan dan berkasnya, sebagai catatan koperasi. ${BERAPA_LAMA}`;
const MODAL = `Koperasi tidak dapat lagi membuka berkas Anda. Yang masih dilihatnya catatan pengajuan itu dan keputusannya, sebagai arsip koperasi. ${BERAPA_LAMA}`;

const SEBAB_PERMOHONAN: Partial<Record<StatusPermohonan, string>> = {
  DITOLAK: 'permohonan ditolak',
  DITARIK: 'permohonan ditarik',
};

/** The end of a consent that was given with an application to join; null while it holds. */
export function akhirPermohonan({
  status,
  statusSejak,
  keluarPada,
}: {
  status: StatusPermohonan;
  statusSejak: Date;
  /** When the membership that came of it ended. */
  keluarPada: Date | null;
}): AkhirPersetujuan | null {
  if (keluarPada) return { pada: keluarPada, sebab: 'keanggotaan berakhir', masih: BUKU };
  const sebab = SEBAB_PERMOHONAN[status];
  return sebab ? { pada: statusSejak, sebab, masih: ARSIP } : null;
}

const SEBAB_MODAL: Partial<Record<StatusPengajuanModal, string>> = {
  DITOLAK: 'pengajuan ditolak',
  DITARIK: 'pengajuan ditarik',
  DIBATALKAN: 'pengajuan dibatalkan',
  LUNAS: 'pinjaman lunas',
  DIHAPUSBUKUKAN: 'pinjaman dihapusbukukan',
};

/** The end of a consent that was given with an application for capital; null while it holds. */
export function akhirModal({
  status,
  statusSejak,
}: {
  status: StatusPengajuanModal;
  statusSejak: Date;
}): AkhirPersetujuan | null {
  const sebab = SEBAB_MODAL[status];
  return sebab ? { pada: statusSejak, sebab, masih: MODAL } : null;
}

/**
 * The application that each consent was given with: every application writes one, so those of one koperasi
 * stand in the same order. Both come newest first.
 *
 * @returns by id of the consent
 */
export function pasangkan<T extends { koperasiId: string }>(
  persetujuan: readonly { id: string; koperasiId: string | null }[],
  pengajuan: readonly T[],
): Map<string, T> {
  const hasil = new Map<string, T>();
  const terpakai = new Map<string, number>();
  for (const { id, koperasiId } of persetujuan) {
    if (koperasiId === null) continue;
    const ke = terpakai.get(koperasiId) ?? 0;
    terpakai.set(koperasiId, ke + 1);
    const milik = pengajuan.filter((satu) => satu.koperasiId === koperasiId)[ke];
    if (milik) hasil.set(id, milik);
  }
  return hasil;
}
