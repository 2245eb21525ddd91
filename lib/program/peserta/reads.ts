import 'server-only';
import { pernahMelakukan } from '@/lib/audit/reads';
import { menjangkauSemua, type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { awalHariJakarta, hariIni, tahunIni, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { bacaKursorSaat, type Halaman, susunHalaman, tulisKursor } from '@/lib/platform/keyset';
import { lulusanBelumBermodal } from '../hasil/modal/reads';
import type { SaringanPeserta } from './schema';
import type { PesertaRingkasDto } from './types';

export type ByPeserta = Wewenang<
  | 'peserta:baca'
  | 'peserta:daftar'
  | 'peserta:verifikasi'
  | 'peserta:pilih'
  | 'peserta:mundur'
  | 'peserta:bina'
  | 'pelatihan:kelola'
  | 'kunjungan:catat'
  | 'klinik:baca'
  | 'klinik:catat'
  | 'peserta:hubungkan'
  | 'hasil:ukur'
  | 'naik-kelas:tetapkan'
>;

/**
 * Done this year or the last: capital follows in the year after, and the pendamping still points the way to it.
 * Whoever was done before that is nobody's mentee any more.
 */
const selesaiBelumLama = (): Prisma.PesertaWhereInput => ({
  status: 'SELESAI',
  statusSejak: { gte: awalHariJakarta(`${tahunIni() - 1}-01-01`) },
});

/** Participants a right reaches: all, those of one's kelurahan, oneself, whom one mentors. */
export const wherePeserta = (by: ByPeserta): Prisma.PesertaWhereInput =>
  whereLingkup<Prisma.PesertaWhereInput>(by, {
    kelurahan: (kelurahanKode) => ({ kelurahanKode }),
    diri: (penggunaId) => ({ pelakuUsaha: { penggunaId } }),
    dampingan: (pendampingId) => ({
      pendampingId,
      OR: [{ status: 'PENDAMPINGAN' }, selesaiBelumLama()],
    }),
  });

/** About whom the reader may decide as far as registering goes: neither themself nor whom they registered. */
export const wherePendaftarLain = ({ pelaku }: ByPeserta): Prisma.PesertaWhereInput =>
  pelaku.penggunaId === null
    ? {}
    : {
        didaftarkanOleh: { not: pelaku.penggunaId },
        pelakuUsaha: {
          OR: [{ penggunaId: null }, { NOT: { penggunaId: pelaku.penggunaId } }],
        },
      };

/** Whom the reader mentors and has not visited this month. */
export const whereBelumDikunjungi = ({ pelaku }: ByPeserta): Prisma.PesertaWhereInput =>
  pelaku.penggunaId === null
    ? { id: { in: [] } }
    : {
        status: 'PENDAMPINGAN',
        pendampingId: pelaku.penggunaId,
        kunjungan: { none: { tanggal: { gte: tanggalDb(`${hariIni().slice(0, 7)}-01`) } } },
      };

/** Whether the reader mended this registration of somebody: then another one decides about it. */
export const pernahMembetulkan = (
  sumber: Pick<Tx, 'catatanAudit'>,
  by: ByPeserta,
  objekId: string,
): Promise<boolean> =>
  pernahMelakukan(sumber, by, { objekJenis: 'peserta', objekId, tindakan: 'peserta.betulkan' });

/** The kelurahan that a right reaches; null: all of them. */
export const kelurahanTerjangkau = (by: ByPeserta): string[] | null =>
  menjangkauSemua(by)
    ? null
    : by.hak.flatMap(({ lingkup }) =>
        lingkup.jenis === 'kelurahan' ? [lingkup.kelurahanKode] : [],
      );

/** The kelurahan that the filter of the list offers; whom one mentors may live anywhere. */
export const kelurahanSaringan = (by: ByPeserta): string[] | null =>
  by.hak.some(({ lingkup }) => lingkup.jenis === 'dampingan') ? null : kelurahanTerjangkau(by);

/** Reads as an officer, not only what is one's own. */
export const sebagaiPetugas = (by: ByPeserta): boolean =>
  by.hak.some(({ lingkup }) => lingkup.jenis !== 'diri');

export const PILIH_RINGKAS = {
  id: true,
  nomor: true,
  namaPeserta: true,
  kelurahanKode: true,
  status: true,
  statusSejak: true,
  kepalaKeluarga: true,
  program: { select: { nama: true } },
  angkatan: { select: { tahun: true } },
} as const satisfies Prisma.PesertaSelect;

type Baris = Prisma.PesertaGetPayload<{ select: typeof PILIH_RINGKAS }>;

export const keRingkas = ({ program, angkatan, ...baris }: Baris): PesertaRingkasDto => ({
  ...baris,
  namaProgram: program.nama,
  tahun: angkatan.tahun,
});

/** One's own registrations, newest first. */
export async function pesertaSaya(by: Wewenang<'peserta:baca'>): Promise<PesertaRingkasDto[]> {
  const { penggunaId } = by.pelaku;
  if (penggunaId === null) return [];
  const baris = await db().peserta.findMany({
    where: { pelakuUsaha: { penggunaId } },
    orderBy: { id: 'desc' },
    take: 50,
    select: PILIH_RINGKAS,
  });
  return baris.map(keRingkas);
}

const UKURAN = 25;

/** One page of the participants within reach, the one whose state is newest first. */
export async function daftarPeserta(
  by: Wewenang<'peserta:baca'>,
  {
    cari,
    program,
    tahun,
    status,
    kelurahan,
    pendaftar,
    modal,
    kunjungan,
    setelah,
    sebelum,
  }: SaringanPeserta,
): Promise<Halaman<PesertaRingkasDto>> {
  const mundur = sebelum !== undefined;
  const dari = bacaKursorSaat(sebelum ?? setelah);
  const banding = <T>(nilai: T) => (mundur ? { gt: nilai } : { lt: nilai });
  const arah = mundur ? 'asc' : 'desc';
  const memuat = { contains: cari, mode: 'insensitive' } as const;
  const baris = await db().peserta.findMany({
    where: {
      ...(program ? { programId: program } : {}),
      ...(tahun ? { angkatan: { tahun } } : {}),
      ...(status ? { status } : {}),
      ...(kelurahan ? { kelurahanKode: kelurahan } : {}),
      AND: [
        wherePeserta(by),
        pendaftar ? wherePendaftarLain(by) : {},
        kunjungan ? whereBelumDikunjungi(by) : {},
        modal ? { id: { in: await lulusanBelumBermodal(by) } } : {},
        cari ? { OR: [{ namaPeserta: memuat }, { nomor: memuat }] } : {},
        dari
          ? {
              OR: [
                { statusSejak: banding(dari.saat) },
                { statusSejak: dari.saat, id: banding(dari.id) as { lt: string } },
              ],
            }
          : {},
      ],
    },
    orderBy: [{ statusSejak: arah }, { id: arah }],
    take: UKURAN + 1,
    select: PILIH_RINGKAS,
  });
  return susunHalaman(baris.map(keRingkas), {
    ukuran: UKURAN,
    mundur,
    dariKursor: dari !== null,
    kursor: (satu) => tulisKursor({ kunci: satu.statusSejak.toISOString(), id: satu.id }),
  });
}
