import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { SumberData } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import type { AlamatInput, PemilikInput } from '../bagian/schema';
import { uraikanNikPenduduk } from '../identitas/nik-penduduk/rules';
import { kunciNilai } from '../kolom/commands';
import { indeksNikPenduduk, indeksTelepon, tutupOrang } from './reads';
import { ringkasanAuditOrang } from './rules';

/** Columns of an identity number; one that was typed anew was not compared with the KTP yet. */
export const kolomNikPenduduk = (id: string, nikPenduduk: string) => ({
  nikPendudukSandi: tutupOrang(id, 'nikPendudukSandi', nikPenduduk),
  nikPendudukIndeks: indeksNikPenduduk(nikPenduduk),
  nikPendudukAkhir: nikPenduduk.slice(-4),
  nikPendudukDiperiksaOleh: null,
  nikPendudukDiperiksaPada: null,
});

/** Columns of a telephone number. */
export const kolomTelepon = (id: string, telepon: string) => ({
  teleponSandi: tutupOrang(id, 'teleponSandi', telepon),
  teleponIndeks: indeksTelepon(telepon),
  teleponAkhir: telepon.slice(-4),
});

const kolomLahir = (id: string, tanggalLahir: string) => ({
  tanggalLahirSandi: tutupOrang(id, 'tanggalLahirSandi', tanggalLahir),
  tahunLahir: Number(tanggalLahir.slice(0, 4)),
});

/**
 * Columns of an identity number of somebody whose day of birth is known from it alone: the day goes with it.
 *
 * @param hariIni 'YYYY-MM-DD'
 */
export function kolomNikPendudukLahir(id: string, nikPenduduk: string, hariIni: string) {
  const uraian = uraikanNikPenduduk(nikPenduduk, hariIni);
  return {
    ...kolomNikPenduduk(id, nikPenduduk),
    ...(uraian.ok ? kolomLahir(id, uraian.tanggalLahir) : {}),
  };
}

type BolehKosong<T, K extends keyof T> = Omit<T, K> & { [N in K]?: T[N] | undefined };

/** Columns of the topic "data pemilik"; what every owner has and is not given stays as it is. */
export function kolomPemilik(
  id: string,
  isi: BolehKosong<PemilikInput, 'nikPenduduk' | 'jenisKelamin' | 'tempatLahir' | 'tanggalLahir'>,
) {
  return {
    nama: isi.nama,
    ...(isi.jenisKelamin ? { jenisKelamin: isi.jenisKelamin } : {}),
    ...(isi.tempatLahir ? { tempatLahir: isi.tempatLahir } : {}),
    ...(isi.tanggalLahir ? kolomLahir(id, isi.tanggalLahir) : {}),
    statusKawin: isi.statusKawin ?? null,
    pendidikan: isi.pendidikan ?? null,
    disabilitasSandi: isi.disabilitas ? tutupOrang(id, 'disabilitasSandi', isi.disabilitas) : null,
    ...(isi.nikPenduduk ? kolomNikPenduduk(id, isi.nikPenduduk) : {}),
  } satisfies Prisma.PelakuUsahaUncheckedUpdateInput;
}

/** Columns of the topic "alamat dan telepon"; a street or phone that is not given stays as it is. */
export function kolomAlamat(id: string, isi: BolehKosong<AlamatInput, 'alamat' | 'telepon'>) {
  return {
    ...(isi.alamat ? { alamatSandi: tutupOrang(id, 'alamatSandi', isi.alamat) } : {}),
    rt: isi.rt ?? null,
    rw: isi.rw ?? null,
    kelurahanKode: isi.kelurahanKode,
    ...(isi.telepon ? kolomTelepon(id, isi.telepon) : {}),
  } satisfies Prisma.PelakuUsahaUncheckedUpdateInput;
}

/**
 * Writes a new person. Whether the identity number is taken is asked of the unique index alone: of two
 * at once one finds it taken, and nobody learns by whom.
 */
export async function catatPelaku(
  tx: Tx,
  by: Wewenang<'umkm:daftar' | 'peserta:daftar'>,
  pemilik: PemilikInput,
  alamat: AlamatInput,
  sumber: SumberData,
  /** Whose account the person is; that of who writes unless told. */
  { penggunaId }: { penggunaId: string | null } = by.pelaku,
): Promise<Hasil<{ id: string }, 'NIK_PENDUDUK_TERDAFTAR'>> {
  const id = uuidv7();
  const kolom = { ...kolomPemilik(id, pemilik), ...kolomAlamat(id, alamat) };
  const baru = await sisipPelaku(tx, by, {
    kolom: { id, penggunaId, sumber, ...kolom },
    ringkasan: ringkasanAuditOrang(pemilik, alamat),
  });
  return baru ? berhasil({ id }) : tolak('NIK_PENDUDUK_TERDAFTAR');
}

/** A person of whom little is known, as written down in the street. */
export interface PelakuRingkas {
  nama: string;
  kelurahanKode: string;
  jenisKelamin?: PemilikInput['jenisKelamin'] | undefined;
  telepon?: string | undefined;
  nikPenduduk?: string | undefined;
  /** ISO day, as the identity number says it. */
  tanggalLahir?: string | undefined;
}

/**
 * Writes a new person, without an account, with what is known of them.
 *
 * @returns null when the identity number is taken
 */
export async function catatPelakuRingkas(
  tx: Tx,
  by: Wewenang<'lapangan:catat'>,
  orang: PelakuRingkas,
): Promise<{ id: string } | null> {
  const id = uuidv7();
  const { nama, kelurahanKode, jenisKelamin = null, telepon, nikPenduduk, tanggalLahir } = orang;
  const kolom = {
    nama,
    kelurahanKode,
    jenisKelamin,
    ...(telepon ? kolomTelepon(id, telepon) : {}),
    ...(nikPenduduk ? kolomNikPenduduk(id, nikPenduduk) : {}),
    ...(tanggalLahir ? kolomLahir(id, tanggalLahir) : {}),
  };
  const baru = await sisipPelaku(tx, by, {
    kolom: { id, sumber: 'PETUGAS', ...kolom },
    ringkasan: { nama, jenisKelamin, kelurahanKode },
  });
  return baru ? { id } : null;
}

/** The row of a new person with its entry in the trail; false when the identity number is taken. */
async function sisipPelaku(
  tx: Tx,
  by: Wewenang<'umkm:daftar' | 'peserta:daftar' | 'lapangan:catat'>,
  {
    kolom,
    ringkasan,
  }: {
    kolom: Prisma.PelakuUsahaCreateManyInput & { id: string };
    ringkasan: Record<string, unknown>;
  },
): Promise<boolean> {
  if (kolom.nikPendudukIndeks) await kunciNilai(tx, 'nik_penduduk', kolom.nikPendudukIndeks);
  const { count } = await tx.pelakuUsaha.createMany({ data: [kolom], skipDuplicates: true });
  if (count === 0) return false;
  await catat(tx, by, {
    tindakan: 'pelaku_usaha.daftar',
    objekJenis: 'pelaku_usaha',
    objekId: kolom.id,
    sesudah: ringkasan,
  });
  return true;
}
