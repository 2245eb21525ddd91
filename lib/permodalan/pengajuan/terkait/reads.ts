import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatPersen, formatRupiah } from '@/lib/platform/format';
import type { Peringatan } from '@/lib/platform/periksa';
import { STATUS_BERJALAN } from '../../rules';
import { batasPihakTerkait } from './rules';

/** Whether the account of an applicant holds an office of pengurus at the koperasi. */
export async function adalahPengurus(
  tx: Tx,
  koperasiId: string,
  penggunaId: string | null,
): Promise<boolean> {
  if (penggunaId === null) return false;
  const peran = await tx.peranPengguna.findFirst({
    where: { peran: 'PENGURUS', koperasiId, penggunaId, dicabutPada: null },
    select: { id: true },
  });
  return peran !== null;
}

/** What an offer to a related party means for the limit, as a doubt to confirm; none within the limit. */
export async function peringatanPihakTerkait(
  tx: Tx,
  _by: Wewenang<'modal:putuskan'>,
  { id, koperasiId, jumlah }: { id: string; koperasiId: string; jumlah: bigint },
): Promise<Peringatan[]> {
  const lain = { koperasiId, pihakTerkait: true, id: { not: id } };
  const aturan = await aturanBerlaku('pihak-terkait', undefined, tx);
  const laporan = await tx.laporanTahunan.findFirst({
    // What only the pengurus wrote so far does not raise their own limit.
    where: { koperasiId, modalSendiri: { not: null }, status: 'TERVERIFIKASI' },
    orderBy: { tahunBuku: 'desc' },
    select: { modalSendiri: true, tahunBuku: true },
  });
  const berjalan = await tx.pengajuanModal.aggregate({
    where: { ...lain, status: { in: [...STATUS_BERJALAN] } },
    _sum: { sisaPokok: true },
  });
  const ditawarkan = await tx.pengajuanModal.aggregate({
    where: { ...lain, status: { in: ['DISETUJUI', 'SIAP_DICAIRKAN'] } },
    _sum: { jumlahDisetujui: true },
  });
  const persen = aturan.isi.persenModalSendiriPalingBanyak;
  const sudahAda = (berjalan._sum.sisaPokok ?? 0n) + (ditawarkan._sum.jumlahDisetujui ?? 0n);
  const hasil = batasPihakTerkait(
    { modalSendiri: laporan?.modalSendiri ?? null, sudahAda, jumlah },
    persen,
  );
  if (hasil === null) return [];
  const pesan =
    hasil.sebab === 'MELEBIHI'
      ? `Pinjaman kepada pihak terkait menjadi ${formatRupiah(sudahAda + jumlah)}, di atas ${formatPersen(persen)} dari modal sendiri tahun buku ${laporan?.tahunBuku} (${formatRupiah(hasil.batas)}). Sumber: ${aturan.sumber}.`
      : `Pemohon pihak terkait, dan modal sendiri koperasi belum ada dalam laporan tahunan yang terverifikasi, jadi batas ${formatPersen(persen)} dari modal sendiri tidak dapat diperiksa. Sumber: ${aturan.sumber}.`;
  return [{ kode: 'PIHAK_TERKAIT', isian: 'jumlahDisetujui', pesan }];
}
