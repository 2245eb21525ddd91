import 'server-only';
import { perubahanSejak, sudahDilakukan } from '@/lib/audit/reads';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { PILIH_KETENTUAN } from '../../produk/reads';
import { LABEL_STATUS_MODAL, langkahModal, type TindakanModal } from '../../rules';
import { whereModal } from '../reads';
import { type AlasanTindakan, ISIAN_UTAMA, TINDAKAN_AUDIT } from '../rules';

export type WewenangLangkah = Wewenang<
  'modal:putuskan' | 'modal:cairkan' | 'modal:jawab' | 'modal:tarik' | 'modal:terima-tawaran'
>;

const PILIH = {
  id: true,
  nomor: true,
  status: true,
  versi: true,
  koperasiId: true,
  pelakuUsahaId: true,
  usahaId: true,
  anggotaId: true,
  namaPemohon: true,
  jumlah: true,
  tenor: true,
  jumlahDisetujui: true,
  tenorDisetujui: true,
  diterimaPada: true,
  dibuatPada: true,
  koperasi: { select: { nama: true } },
  pelakuUsaha: { select: { penggunaId: true } },
  ketentuan: { select: PILIH_KETENTUAN },
} as const satisfies Prisma.PengajuanModalSelect;

export type ModalTersentuh = Prisma.PengajuanModalGetPayload<{ select: typeof PILIH }>;

export interface LangkahDiambil {
  modal: ModalTersentuh;
  /** The same act of the same person arrived twice: nothing more is to be done. */
  ulangan: boolean;
}

/** One application within reach of the right, or null: a foreign one is as if it did not exist. */
export const cariModal = (tx: Tx, by: WewenangLangkah, id: string) =>
  tx.pengajuanModal.findFirst({ where: { id, AND: [whereModal(by)] }, select: PILIH });

/**
 * Finds an application on which the koperasi's side acts. Nobody decides on what is their own.
 */
export async function sentuhSebagaiPengurus(
  tx: Tx,
  by: Wewenang<'modal:putuskan' | 'modal:cairkan'>,
  id: string,
): Promise<Hasil<ModalTersentuh, AlasanTindakan>> {
  const modal = await cariModal(tx, by, id);
  if (!modal) return tolak('TIDAK_DITEMUKAN');
  const milikSendiri = modal.pelakuUsaha.penggunaId === by.pelaku.penggunaId;
  return milikSendiri ? tolak('MILIK_SENDIRI') : berhasil(modal);
}

/** Whether the membership of an application still runs; it cannot end before this transaction does. */
export async function masihAnggota(tx: Tx, { anggotaId }: ModalTersentuh): Promise<boolean> {
  const baris = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM anggota WHERE id = ${anggotaId}::uuid AND status = 'AKTIF' FOR SHARE`;
  return baris.length > 0;
}

/** Whether an act can be taken at all: the state allows it and nobody was faster. */
export const dapatDiambil = (
  { status, versi }: ModalTersentuh,
  tindakan: TindakanModal,
  dilihat: number,
): boolean => langkahModal(status, tindakan) !== null && versi === dilihat;

interface Masukan {
  tindakan: TindakanModal;
  modal: ModalTersentuh;
  /** The version that the actor saw. */
  versi: number;
  /** Whether what was said then is what this form says, where the trail does not keep it. */
  sama?: () => Promise<boolean>;
  data?: Prisma.PengajuanModalUncheckedUpdateManyInput;
  sesudah?: Record<string, unknown>;
  keterangan?: string;
}

/**
 * Takes one step in the life of an application: checks the table of states and the version that was
 * seen, writes, and notes it in the trail. Of two at once the first wins and the second is told.
 */
export async function ambilLangkah(
  tx: Tx,
  by: WewenangLangkah,
  masukan: Masukan,
): Promise<Hasil<LangkahDiambil, AlasanTindakan>> {
  const { tindakan, modal, versi, data, sesudah, keterangan } = masukan;
  const langkah = langkahModal(modal.status, tindakan);
  if (!langkah || modal.versi !== versi) return terlambat(tx, by, masukan);
  const { count } = await tx.pengajuanModal.updateMany({
    where: { id: modal.id, versi, status: modal.status },
    data: { ...data, status: langkah.ke, statusSejak: sekarang(), versi: { increment: 1 } },
  });
  if (count === 0) {
    const kini = await cariModal(tx, by, modal.id);
    return kini ? terlambat(tx, by, { ...masukan, modal: kini }) : tolak('TIDAK_DITEMUKAN');
  }
  await catat(tx, by, {
    tindakan: TINDAKAN_AUDIT[tindakan],
    objekJenis: 'pengajuan_modal',
    objekId: modal.id,
    sebelum: { status: modal.status },
    sesudah: { status: langkah.ke, ...sesudah },
    keterangan,
  });
  return berhasil({ modal, ulangan: false });
}

/** Somebody was faster: says who and what, or finds that it was this very person's own act. */
async function terlambat(
  tx: Tx,
  by: WewenangLangkah,
  { tindakan, modal, versi, sama, sesudah, keterangan }: Masukan,
): Promise<Hasil<LangkahDiambil, AlasanTindakan>> {
  const objek = { objekJenis: 'pengajuan_modal', objekId: modal.id };
  const diminta = {
    ...objek,
    tindakan: TINDAKAN_AUDIT[tindakan],
    keterangan: keterangan ?? null,
    sesudah: sesudah ?? {},
  };
  const ulangan =
    modal.versi === versi + 1 &&
    (await sudahDilakukan(tx, by, diminta)) &&
    ((await sama?.()) ?? true);
  if (ulangan) return berhasil({ modal, ulangan: true });

  const { oleh, olehId, pada } = await perubahanSejak(tx, objek, 1);
  const label = LABEL_STATUS_MODAL[modal.status];
  if (!langkahModal(modal.status, tindakan)) {
    return tolak('SUDAH_DIPROSES', {
      galat: {
        [ISIAN_UTAMA[tindakan]]: [`Keadaannya sekarang: ${label}. Diubah ${oleh} pada ${pada}.`],
      },
    });
  }
  return tolak('SUDAH_BERUBAH', {
    bentrok: {
      jenis: 'keputusan',
      versi: String(modal.versi),
      oleh,
      olehId,
      pada,
      status: label,
      butir: [],
    },
  });
}

/** What notices say about an application. */
export const tentangModal = ({ id, nomor, koperasi }: ModalTersentuh) => ({
  id,
  nomor,
  namaKoperasi: koperasi.nama,
});
