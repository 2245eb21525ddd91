import 'server-only';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { syaratLingkup, type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatWaktu } from '@/lib/platform/format';
import type { IzinTercatat } from './bagian/izin/rules';
import { bukaNpwp, PILIH_ORANG } from './pelaku/reads';
import type { PeninjauanDto } from './types';

type Sumber = Tx | ReturnType<typeof db>;

/**
 * Businesses that a right reaches: of one's own kelurahan, or one's own. An officer mends only what its
 * owner cannot mend: of somebody without an account.
 */
export const whereUsaha = (by: Wewenang<Tindakan>): Prisma.UsahaWhereInput => ({
  ...whereLingkup<Prisma.UsahaWhereInput>(by, {
    kelurahan: (kelurahanKode) => ({ kelurahanKode }),
    diri: (penggunaId) => ({ pelakuUsaha: { penggunaId } }),
  }),
  ...(by.tindakan === 'umkm:perbaiki' ? { pelakuUsaha: { penggunaId: null } } : {}),
});

/** The same about a business that was read. */
export function menjangkauUsaha(
  by: Wewenang<Tindakan>,
  baris: { kelurahanKode: string; pelakuUsaha: { penggunaId: string | null } },
): boolean {
  const { penggunaId } = baris.pelakuUsaha;
  const lingkup = syaratLingkup<boolean>(by, {
    kelurahan: (kelurahanKode) => baris.kelurahanKode === kelurahanKode,
    diri: (diri) => penggunaId === diri,
  });
  return (
    (lingkup === 'semua' || lingkup.includes(true)) &&
    (by.tindakan !== 'umkm:perbaiki' || penggunaId === null)
  );
}

export const PILIH_USAHA = {
  id: true,
  nomor: true,
  nama: true,
  kegiatanUtama: true,
  produkUtama: true,
  jenisUsahaKode: true,
  kbliKode: true,
  kbliVersi: true,
  statusBadanUsaha: true,
  nib: true,
  npwpSandi: true,
  alamat: true,
  rt: true,
  rw: true,
  kelurahanKode: true,
  kodePos: true,
  lintang: true,
  bujur: true,
  pendataan: { select: { akurasiMeter: true } },
  tanggalMulai: true,
  modalUsaha: true,
  omzetTahunan: true,
  aset: true,
  tahunData: true,
  skalaModal: true,
  skalaOmzet: true,
  skalaDilaporkan: true,
  skalaEfektif: true,
  dasarSkala: true,
  versiAturanSkala: true,
  pekerjaDibayarLaki: true,
  pekerjaDibayarPerempuan: true,
  pekerjaTidakDibayarLaki: true,
  pekerjaTidakDibayarPerempuan: true,
  pekerjaDibayarDisabilitasLaki: true,
  pekerjaDibayarDisabilitasPerempuan: true,
  pekerjaTidakDibayarDisabilitasLaki: true,
  pekerjaTidakDibayarDisabilitasPerempuan: true,
  status: true,
  diajukanPada: true,
  diverifikasiPada: true,
  pemilikAnggota: true,
  dibuatOleh: true,
  dibuatPada: true,
  versi: true,
  jenisUsaha: { select: { nama: true } },
  legalitas: {
    orderBy: { jenis: 'asc' },
    select: { jenis: true, nomor: true, berlakuMulai: true, berlakuHingga: true, kelas: true },
  },
  pelakuUsaha: { select: PILIH_ORANG },
} as const satisfies Prisma.UsahaSelect;

export type BarisUsahaLengkap = Prisma.UsahaGetPayload<{ select: typeof PILIH_USAHA }>;

/** One business with its owner, or null; a foreign one is as if it did not exist. */
export async function bacaUsaha(
  by: Wewenang<Tindakan>,
  id: string,
  sumber: Sumber = db(),
): Promise<BarisUsahaLengkap | null> {
  return sumber.usaha.findFirst({ where: { id, AND: [whereUsaha(by)] }, select: PILIH_USAHA });
}

/** A decision as SQL gives it: of JSON an instant comes as text. */
export interface BarisPeninjauan
  extends Pick<PeninjauanDto, 'id' | 'hasil' | 'catatanUmum' | 'alasanBelumCocok'> {
  pada: string | Date;
  catatan: unknown;
  /** The officer; null when the account is gone. */
  oleh: string | null;
}

/** The decisions `r` on a business, newest first, at most 20. `usahaId`: its id, as SQL */
export const pernyataanPeninjauan = (usahaId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT r.id, r.hasil::text AS hasil, r.pada, r.catatan, r.catatan_umum AS "catatanUmum",
         r.alasan_belum_cocok AS "alasanBelumCocok", g.nama AS oleh
  FROM peninjauan_usaha r LEFT JOIN pengguna g ON g.id = r.oleh_id
  WHERE r.usaha_id = ${usahaId}
  ORDER BY r.pada DESC, r.id DESC LIMIT 20`;

export const kePeninjauanDto = (baris: BarisPeninjauan): PeninjauanDto => ({
  id: baris.id,
  hasil: baris.hasil,
  pada: formatWaktu(new Date(baris.pada)),
  oleh: baris.oleh ?? 'petugas',
  catatanUmum: baris.catatanUmum,
  alasanBelumCocok: baris.alasanBelumCocok,
  catatan: catatanDari(baris.catatan),
});

/** The decisions on a business that was read already, newest first. */
export async function bacaPeninjauan(
  usahaId: string,
  sumber: Sumber = db(),
): Promise<PeninjauanDto[]> {
  const baris = await sumber.$queryRaw<BarisPeninjauan[]>(
    pernyataanPeninjauan(Prisma.sql`${usahaId}::uuid`),
  );
  return baris.map(kePeninjauanDto);
}

function catatanDari(isi: unknown): Record<string, string> {
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) return {};
  return Object.fromEntries(
    Object.entries(isi).filter((pasangan): pasangan is [string, string] => {
      return typeof pasangan[1] === 'string';
    }),
  );
}

/** Notes that the owner still has to answer: those of the last decision, when it was a return. */
export const catatanBerlaku = (
  status: BarisUsahaLengkap['status'],
  peninjauan: readonly PeninjauanDto[],
): PeninjauanDto | null =>
  status === 'PERLU_PERBAIKAN'
    ? (peninjauan.find((p) => p.hasil === 'DIKEMBALIKAN') ?? null)
    : null;

/** Notes that a record which came back should have answered: the last decision on it was a return. */
export const catatanTerjawab = (
  status: BarisUsahaLengkap['status'],
  [terakhir]: readonly PeninjauanDto[],
): PeninjauanDto | null =>
  status === 'DIAJUKAN' && terakhir?.hasil === 'DIKEMBALIKAN' ? terakhir : null;

export const tanggalMulaiIso = (baris: { tanggalMulai: Date | null }): string | null =>
  baris.tanggalMulai ? tanggalJakarta(baris.tanggalMulai) : null;

/** The permits of a business that was read, as a form gives them. */
export const izinTersimpan = (
  legalitas: readonly BarisUsahaLengkap['legalitas'][number][],
): IzinTercatat[] =>
  legalitas.map(({ berlakuMulai, berlakuHingga, ...izin }) => ({
    ...izin,
    berlakuMulai: berlakuMulai ? tanggalJakarta(berlakuMulai) : null,
    berlakuHingga: berlakuHingga ? tanggalJakarta(berlakuHingga) : null,
  }));

/** Tax number of a business that was read, opened. */
export const npwpUsaha = (baris: { id: string; npwpSandi: string | null }): string | null =>
  bukaNpwp(baris.id, baris.npwpSandi);
