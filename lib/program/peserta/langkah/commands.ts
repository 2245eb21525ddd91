import 'server-only';
import { perubahanSejak, sudahDilakukan } from '@/lib/audit/reads';
import { catat } from '@/lib/platform/audit';
import { sekarang } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { LABEL_STATUS_PESERTA, langkahPeserta, type TindakanPeserta } from '../../rules';
import { PILIH_PROFIL } from '../../syarat/reads';
import { type ByPeserta, pernahMembetulkan, wherePeserta } from '../reads';
import {
  type AlasanPeserta,
  bolehMemutuskan,
  ISIAN_UTAMA,
  TINDAKAN_AUDIT,
  TINDAKAN_MENGUBAH,
} from '../rules';

const PILIH = {
  id: true,
  nomor: true,
  status: true,
  versi: true,
  programId: true,
  angkatanId: true,
  kelurahanKode: true,
  usahaId: true,
  rekomendasiNomor: true,
  didaftarkanOleh: true,
  pendampingId: true,
  dilatihPada: true,
  program: {
    select: {
      nama: true,
      umurMin: true,
      hanyaPerempuan: true,
      pernahKawin: true,
      perluUsaha: true,
      rekomendasiDari: true,
      hadirPersenMin: true,
      kunjunganMin: true,
    },
  },
  angkatan: { select: { tahun: true, kuotaKelurahan: true } },
  pelakuUsaha: { select: { ...PILIH_PROFIL, penggunaId: true } },
} as const satisfies Prisma.PesertaSelect;

export type PesertaTersentuh = Prisma.PesertaGetPayload<{ select: typeof PILIH }>;

export interface LangkahDiambil {
  peserta: PesertaTersentuh;
  /** The same act of the same person arrived twice: nothing more is to be done. */
  ulangan: boolean;
}

/** One participant within reach of the right, or null: a foreign one is as if it did not exist. */
export const cariPeserta = (tx: Tx, by: ByPeserta, id: string): Promise<PesertaTersentuh | null> =>
  tx.peserta.findFirst({ where: { id, AND: [wherePeserta(by)] }, select: PILIH });

/** Finds a participant about whom the office decides. Nobody decides about themself or what they wrote or mended. */
export async function sentuhSebagaiDinas(
  tx: Tx,
  by: ByPeserta,
  id: string,
): Promise<Hasil<PesertaTersentuh, AlasanPeserta>> {
  const peserta = await cariPeserta(tx, by, id);
  if (!peserta) return tolak('TIDAK_DITEMUKAN');
  const boleh = bolehMemutuskan(by.pelaku.penggunaId, {
    penggunaId: peserta.pelakuUsaha.penggunaId,
    didaftarkanOleh: peserta.didaftarkanOleh,
    pernahMembetulkan: await pernahMembetulkan(tx, by, id),
  });
  return boleh ? berhasil(peserta) : tolak('MILIK_SENDIRI');
}

/** Whether an act can be taken at all: the state allows it and nobody was faster. */
export const dapatDiambil = (
  { status, versi }: PesertaTersentuh,
  tindakan: TindakanPeserta,
  dilihat: number,
): boolean => langkahPeserta(status, tindakan) !== null && versi === dilihat;

interface Masukan {
  tindakan: TindakanPeserta;
  peserta: PesertaTersentuh;
  /** The version that the actor saw. */
  versi: number;
  data?: Prisma.PesertaUncheckedUpdateManyInput;
  sesudah?: Record<string, unknown>;
  keterangan?: string | undefined;
}

/**
 * Takes one step in the way of a participant: checks the table of steps and the version that was seen,
 * writes, and notes it in the trail. Of two at once the first wins and the second is told.
 */
export async function ambilLangkah(
  tx: Tx,
  by: ByPeserta,
  masukan: Masukan,
): Promise<Hasil<LangkahDiambil, AlasanPeserta>> {
  const { tindakan, peserta, versi, data, sesudah, keterangan } = masukan;
  const langkah = langkahPeserta(peserta.status, tindakan);
  if (!langkah || peserta.versi !== versi) return terlambat(tx, by, masukan);
  const { count } = await tx.peserta.updateMany({
    where: { id: peserta.id, versi, status: peserta.status },
    data: { ...data, status: langkah.ke, statusSejak: sekarang(), versi: { increment: 1 } },
  });
  if (count === 0) {
    const kini = await cariPeserta(tx, by, peserta.id);
    return kini ? terlambat(tx, by, { ...masukan, peserta: kini }) : tolak('TIDAK_DITEMUKAN');
  }
  await catat(tx, by, {
    tindakan: TINDAKAN_AUDIT[tindakan],
    objekJenis: 'peserta',
    objekId: peserta.id,
    sebelum: { status: peserta.status },
    sesudah: { status: langkah.ke, ...sesudah },
    keterangan,
  });
  return berhasil({ peserta, ulangan: false });
}

/** Somebody was faster: says who and what, or finds that it was this very person's own act. */
async function terlambat(
  tx: Tx,
  by: ByPeserta,
  { tindakan, peserta, versi, sesudah, keterangan }: Masukan,
): Promise<Hasil<LangkahDiambil, AlasanPeserta>> {
  const objek = {
    objekJenis: 'peserta',
    objekId: peserta.id,
    yangMengubah: TINDAKAN_MENGUBAH,
  };
  const diminta = {
    ...objek,
    tindakan: TINDAKAN_AUDIT[tindakan],
    keterangan: keterangan ?? null,
    sesudah: sesudah ?? {},
  };
  if (peserta.versi === versi + 1 && (await sudahDilakukan(tx, by, diminta)))
    return berhasil({ peserta, ulangan: true });

  const { oleh, olehId, pada } = await perubahanSejak(tx, objek, 1);
  const label = LABEL_STATUS_PESERTA[peserta.status];
  if (!langkahPeserta(peserta.status, tindakan)) {
    return tolak('SUDAH_DIPROSES', {
      galat: {
        [ISIAN_UTAMA[tindakan]]: [`Keadaannya sekarang: ${label}. Diubah ${oleh} pada ${pada}.`],
      },
    });
  }
  return tolak('SUDAH_BERUBAH', {
    bentrok: {
      versi: String(peserta.versi),
      oleh,
      olehId,
      pada,
      jenis: 'keputusan',
      status: label,
      butir: [],
    },
  });
}

/** What notices say about a registration. */
export const tentangPeserta = ({ id, nomor, program, angkatan }: PesertaTersentuh) => ({
  id,
  nomor,
  namaProgram: program.nama,
  tahun: angkatan.tahun,
});
