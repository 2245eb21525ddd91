import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { SumberData } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import type { AlamatInput, PemilikInput } from '../bagian/schema';
import { kunciNilai } from '../kolom/commands';
import { indeksNikPenduduk, indeksTelepon, tutupOrang } from './reads';
import { ringkasanAuditOrang } from './rules';

/** Columns of the topic "data pemilik"; an identity number that is not given stays as it is. */
export function kolomPemilik(
  id: string,
  isi: Omit<PemilikInput, 'nikPenduduk'> & { nikPenduduk?: string | undefined },
) {
  return {
    nama: isi.nama,
    jenisKelamin: isi.jenisKelamin,
    tempatLahir: isi.tempatLahir,
    tanggalLahirSandi: tutupOrang(id, 'tanggalLahirSandi', isi.tanggalLahir),
    tahunLahir: Number(isi.tanggalLahir.slice(0, 4)),
    statusKawin: isi.statusKawin ?? null,
    pendidikan: isi.pendidikan ?? null,
    disabilitasSandi: isi.disabilitas ? tutupOrang(id, 'disabilitasSandi', isi.disabilitas) : null,
    ...(isi.nikPenduduk
      ? {
          nikPendudukSandi: tutupOrang(id, 'nikPendudukSandi', isi.nikPenduduk),
          nikPendudukIndeks: indeksNikPenduduk(isi.nikPenduduk),
          nikPendudukAkhir: isi.nikPenduduk.slice(-4),
          // A number that was typed anew was not compared with the KTP yet.
          nikPendudukDiperiksaOleh: null,
          nikPendudukDiperiksaPada: null,
        }
      : {}),
  } satisfies Prisma.PelakuUsahaUncheckedUpdateInput;
}

/** Columns of the topic "alamat dan telepon"; a phone that is not given stays as it is. */
export function kolomAlamat(
  id: string,
  isi: Omit<AlamatInput, 'telepon'> & { telepon?: string | undefined },
) {
  return {
    alamatSandi: tutupOrang(id, 'alamatSandi', isi.alamat),
    rt: isi.rt ?? null,
    rw: isi.rw ?? null,
    kelurahanKode: isi.kelurahanKode,
    ...(isi.telepon
      ? {
          teleponSandi: tutupOrang(id, 'teleponSandi', isi.telepon),
          teleponIndeks: indeksTelepon(isi.telepon),
          teleponAkhir: isi.telepon.slice(-4),
        }
      : {}),
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
  await kunciNilai(tx, 'nik_penduduk', indeksNikPenduduk(pemilik.nikPenduduk));
  const { count } = await tx.pelakuUsaha.createMany({
    data: [
      {
        id,
        penggunaId,
        sumber,
        ...kolomPemilik(id, pemilik),
        ...kolomAlamat(id, alamat),
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return tolak('NIK_PENDUDUK_TERDAFTAR');
  await catat(tx, by, {
    tindakan: 'pelaku_usaha.daftar',
    objekJenis: 'pelaku_usaha',
    objekId: id,
    sesudah: ringkasanAuditOrang(pemilik, alamat),
  });
  return berhasil({ id });
}
