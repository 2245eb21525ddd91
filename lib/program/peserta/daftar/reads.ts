import 'server-only';
import { menjangkauKelurahan, type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { bukaOrang, indeksNikPenduduk } from '@/lib/umkm/pelaku/reads';
import { perempuanDari } from '@/lib/umkm/rules';
import { STATUS_BERAKHIR } from '../../rules';
import { PILIH_PROFIL, profilDari } from '../../syarat/reads';
import { periksaSyarat } from '../../syarat/rules';
import type { ProgramDto } from '../../types';
import type { CalonDto } from '../types';

type Sumber = Tx | ReturnType<typeof db>;
type By = Wewenang<'peserta:daftar'>;

/** Registers for others, not only for oneself. */
export const mendaftarkanOrang = (by: By): boolean =>
  by.hak.some(({ lingkup }) => lingkup.jenis !== 'diri');

/** People whom a right may register: all, those who live in one's kelurahan, oneself. */
const whereOrang = (by: By): Prisma.PelakuUsahaWhereInput =>
  whereLingkup<Prisma.PelakuUsahaWhereInput>(by, {
    kelurahan: (kelurahanKode) => ({ kelurahanKode }),
    diri: (penggunaId) => ({ penggunaId }),
  });

/** Whether this person can be registered by the reader, who registers for others. */
export const dapatMendaftarkan = async (by: By, pelakuUsahaId: string): Promise<boolean> =>
  mendaftarkanOrang(by) &&
  (await db().pelakuUsaha.count({ where: { id: pelakuUsahaId, AND: [whereOrang(by)] } })) > 0;

/**
 * Who stands in the register under an identity number, with what is compared with the KTP and the businesses
 * that are open. The birth date is opened here and goes no further than the comparison.
 *
 * @returns null for nobody, and alike beyond one's reach; `usaha.terjangkau`: its page opens for the reader
 */
export async function cariTercatat(tx: Tx, by: By, nikPenduduk: string) {
  const orang = await tx.pelakuUsaha.findFirst({
    where: { nikPendudukIndeks: indeksNikPenduduk(nikPenduduk), AND: [whereOrang(by)] },
    select: {
      id: true,
      nama: true,
      tanggalLahirSandi: true,
      usaha: {
        where: { status: { not: 'TIDAK_AKTIF' } },
        orderBy: { id: 'asc' },
        take: 50,
        select: { id: true, nama: true, kelurahanKode: true },
      },
    },
  });
  if (!orang) return null;
  const { id, nama, usaha } = orang;
  return {
    id,
    nama,
    tanggalLahir: bukaOrang(orang, 'tanggalLahirSandi'),
    usaha: usaha.map(({ kelurahanKode, ...satu }) => ({
      ...satu,
      terjangkau: menjangkauKelurahan(by, kelurahanKode),
    })),
  };
}

/**
 * The person who is to be registered, by a business or a person; without either oneself. Null beyond one's
 * reach, and for an account that is no person in the register yet.
 */
export async function bacaCalon(
  by: By,
  program: ProgramDto,
  cari: { pelakuUsahaId?: string; usahaId?: string },
  sumber: Sumber = db(),
): Promise<CalonDto | null> {
  const { penggunaId } = by.pelaku;
  const { pelakuUsahaId, usahaId } = cari;
  const siapa: Prisma.PelakuUsahaWhereInput =
    pelakuUsahaId !== undefined
      ? { id: pelakuUsahaId }
      : usahaId !== undefined
        ? { usaha: { some: { id: usahaId } } }
        : { penggunaId: penggunaId ?? undefined };
  if (pelakuUsahaId === undefined && usahaId === undefined && penggunaId === null) return null;
  const orang = await sumber.pelakuUsaha.findFirst({
    where: { AND: [siapa, whereOrang(by)] },
    select: {
      ...PILIH_PROFIL,
      nama: true,
      penggunaId: true,
      kelurahanKode: true,
      usaha: {
        where: { status: { not: 'TIDAK_AKTIF' } },
        orderBy: { id: 'asc' },
        take: 50,
        select: { id: true, nama: true, nomor: true },
      },
      peserta: {
        where: { programId: program.id, status: { notIn: [...STATUS_BERAKHIR] } },
        take: 1,
        select: { id: true, nomor: true },
      },
    },
  });
  if (!orang) return null;
  const profil = profilDari(orang, { punyaUsaha: orang.usaha.length > 0, punyaRekomendasi: false });
  return {
    pelakuUsahaId: orang.id,
    nama: orang.nama,
    kelurahanKode: orang.kelurahanKode,
    perempuan: perempuanDari(orang.jenisKelamin),
    usaha: orang.usaha,
    syarat: periksaSyarat(program, profil, hariIni()),
    terdaftar: orang.peserta[0] ?? null,
    diri: orang.penggunaId !== null && orang.penggunaId === penggunaId,
  };
}
