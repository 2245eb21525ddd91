import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas } from '@/lib/platform/brankas';
import { sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { whereUsaha } from '../reads';
import { tulisVersi } from '../verifikasi/rules';

/** Fingerprint under which a code is stored and looked up. */
export const indeksKode = (kode: string): string => brankas().indeksButa('kode_penghubung', kode);

/** Whether the account has a person already, and until when its code may be used. */
export async function bacaPenghubung(
  by: Wewenang<'umkm:minta-kode'>,
): Promise<{ tercatat: boolean; berlakuSampai: Date | null }> {
  const penggunaId = penggunaIdDari(by);
  const [orang, kode] = await Promise.all([
    db().pelakuUsaha.findUnique({ where: { penggunaId }, select: { id: true } }),
    db().kodePenghubung.findFirst({
      where: { penggunaId, berlakuSampai: { gt: sekarang() } },
      select: { berlakuSampai: true },
    }),
  ]);
  return { tercatat: orang !== null, berlakuSampai: kode?.berlakuSampai ?? null };
}

/**
 * The account a code stands for, when the code is in force and the account is one of an owner that may sign
 * in; null otherwise, for whatever reason.
 */
export async function akunBerkode(
  tx: Tx,
  _by: Wewenang<'umkm:hubungkan'>,
  kode: string,
): Promise<{ id: string; nama: string } | null> {
  const ada = await tx.kodePenghubung.findFirst({
    where: {
      kodeIndeks: indeksKode(kode),
      berlakuSampai: { gt: sekarang() },
      pengguna: {
        dinonaktifkanPada: null,
        peran: { some: { peran: 'PEMILIK', dicabutPada: null } },
      },
    },
    select: { pengguna: { select: { id: true, nama: true } } },
  });
  return ada?.pengguna ?? null;
}

/** What the officer's form needs of a business within reach; `boleh` while its owner has no account. */
export async function kesempatanMenghubungkan(
  by: Wewenang<'umkm:hubungkan'>,
  usahaId: string,
): Promise<{ versi: string; boleh: boolean; nikPendudukTercatat: boolean } | null> {
  const baris = await db().usaha.findFirst({
    where: { id: usahaId, AND: [whereUsaha(by)] },
    select: {
      versi: true,
      pelakuUsaha: { select: { versi: true, penggunaId: true, nikPendudukAkhir: true } },
    },
  });
  if (!baris) return null;
  const orang = baris.pelakuUsaha;
  return {
    versi: tulisVersi(baris.versi, orang.versi),
    boleh: orang.penggunaId === null,
    nikPendudukTercatat: orang.nikPendudukAkhir !== null,
  };
}
