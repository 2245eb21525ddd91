import type { StatusPengajuanModal } from '@/lib/platform/db/generated/enums';
import { formatRupiah } from '@/lib/platform/format';
import type { TindakanModal } from '../rules';
import type { TabModal } from './schema';

/** States that each tab of the queue shows. */
export const STATUS_MENURUT_TAB: Record<TabModal, readonly StatusPengajuanModal[]> = {
  menunggu: ['DIAJUKAN', 'DIJAWAB'],
  pemohon: ['MINTA_KETERANGAN', 'DISETUJUI'],
  cair: ['SIAP_DICAIRKAN'],
  berjalan: ['DICAIRKAN', 'MACET'],
  selesai: ['LUNAS', 'DIHAPUSBUKUKAN', 'DITOLAK', 'DITARIK', 'DIBATALKAN'],
};

export const LABEL_TAB: Record<TabModal, string> = {
  menunggu: 'Perlu keputusan',
  pemohon: 'Menunggu pemohon',
  cair: 'Siap dicairkan',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
};

/** Act as the trail names it. */
export const TINDAKAN_AUDIT: Record<TindakanModal, string> = {
  tanya: 'pengajuan_modal.tanya',
  jawab: 'pengajuan_modal.jawab',
  setujui: 'pengajuan_modal.setujui',
  tolak: 'pengajuan_modal.tolak',
  tarik: 'pengajuan_modal.tarik',
  terimaTawaran: 'pengajuan_modal.terima-tawaran',
  batalkan: 'pengajuan_modal.batalkan',
  cairkan: 'pengajuan_modal.cairkan',
};

/** The field beside which a form is told that somebody was faster. */
export const ISIAN_UTAMA: Record<TindakanModal, string> = {
  tanya: 'keputusan',
  setujui: 'keputusan',
  tolak: 'keputusan',
  jawab: 'isi',
  tarik: 'alasan',
  terimaTawaran: 'setuju',
  batalkan: 'alasan',
  cairkan: 'jumlahCair',
};

/** Why an act on an application was refused. */
export type AlasanTindakan =
  | 'TIDAK_DITEMUKAN'
  | 'MILIK_SENDIRI'
  | 'SUDAH_DIPROSES'
  | 'SUDAH_BERUBAH'
  | 'BUKAN_ANGGOTA';

export const PESAN_TINDAKAN: Record<AlasanTindakan, string> = {
  TIDAK_DITEMUKAN: 'Pengajuan ini tidak ditemukan. Buka lagi dari daftar.',
  MILIK_SENDIRI:
    'Ini pengajuan Anda sendiri, jadi Anda tidak dapat memutuskannya. Pengurus lain di koperasi ini yang memutuskan.',
  SUDAH_DIPROSES: 'Pengajuan ini sudah berubah lebih dahulu, jadi tindakan Anda tidak disimpan.',
  SUDAH_BERUBAH:
    'Pengajuan ini berubah setelah Anda membukanya. Baca yang baru, lalu kirim lagi bila tetap sesuai.',
  BUKAN_ANGGOTA:
    'Pemohon bukan anggota aktif koperasi ini lagi, jadi koperasi tidak dapat meminjamkan kepadanya.',
};

/** An application that is open or was paid out still shows its papers to the koperasi. */
export const STATUS_BERKAS_TERLIHAT = [
  'DIAJUKAN',
  'MINTA_KETERANGAN',
  'DIJAWAB',
  'DISETUJUI',
  'SIAP_DICAIRKAN',
  'DICAIRKAN',
  'MACET',
] as const satisfies readonly StatusPengajuanModal[];

/**
 * How an offer differs from what was asked for, to go behind 'Rp… selama … bulan'; '' where it does not.
 *
 * @param siapa who asked, as the reader calls them
 */
export function bedaTawaran(
  minta: { jumlah: bigint; tenor: number },
  tawaran: { jumlah: bigint; tenor: number },
  siapa = 'yang Anda minta',
): string {
  const beda: string[] = [];
  if (tawaran.jumlah < minta.jumlah) {
    beda.push(`kurang dari ${siapa} (${formatRupiah(minta.jumlah)})`);
  }
  if (tawaran.tenor !== minta.tenor) {
    const arah = tawaran.tenor > minta.tenor ? 'lebih lama' : 'lebih singkat';
    beda.push(`${arah} dari ${siapa} (${minta.tenor} bulan)`);
  }
  return beda.map((satu) => `, ${satu}`).join('');
}
