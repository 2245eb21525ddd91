import 'server-only';
import { db, kolam } from '../db/client';
import type { Peran } from '../db/generated/enums';
import type { Tx } from '../db/transaksi';
import { rahasiaAcak, sidik } from '../kunci';

const MENIT = 60_000;
/** Signed out after this long without a request; and in any case after the second. */
export const DIAM_PALING_LAMA = 60 * MENIT;
export const SESI_PALING_LAMA = 8 * 60 * MENIT;
const CATAT_TIAP = 1 * MENIT;

/** Opens a session. Returns the secret that only the cookie carries. */
export async function bukaSesi(
  tx: Tx | ReturnType<typeof db>,
  penggunaId: string,
  asal: { ip: string; peramban: string },
  sekarang: Date,
): Promise<string> {
  const rahasia = rahasiaAcak();
  await tx.sesi.create({
    data: {
      id: sidik(rahasia),
      penggunaId,
      dibuatPada: sekarang,
      terakhirPada: sekarang,
      berakhirPada: new Date(sekarang.getTime() + SESI_PALING_LAMA),
      peramban: asal.peramban,
      ipTersamar: asal.ip,
    },
    select: { id: true },
  });
  return rahasia;
}

export interface SesiTerbaca {
  id: string;
  /** False when the session is over, revoked, or the account disabled. */
  berlaku: boolean;
  pengguna: {
    id: string;
    nama: string;
    surel: string;
    peran: {
      peran: Peran;
      kelurahanKode: string | null;
      koperasiId: string | null;
    }[];
  };
}

interface BarisSesi {
  terakhirPada: Date;
  berakhirPada: Date;
  dicabutPada: Date | null;
  dinonaktifkanPada: Date | null;
  penggunaId: string;
  nama: string;
  surel: string;
  peran: SesiTerbaca['pengguna']['peran'];
}

/** Every signed-in request asks this: one statement. $1: id of the session */
const PERNYATAAN_SESI = `
  SELECT s.terakhir_pada AS "terakhirPada", s.berakhir_pada AS "berakhirPada", s.dicabut_pada AS "dicabutPada",
         p.dinonaktifkan_pada AS "dinonaktifkanPada", p.id AS "penggunaId", p.nama, p.surel,
         coalesce((
           SELECT json_agg(json_build_object('peran', r.peran, 'kelurahanKode', r.kelurahan_kode,
                                             'koperasiId', r.koperasi_id) ORDER BY r.id)
           FROM peran_pengguna r WHERE r.pengguna_id = p.id AND r.dicabut_pada IS NULL
         ), '[]') AS peran
  FROM sesi s JOIN pengguna p ON p.id = s.pengguna_id
  WHERE s.id = $1`;

/** Reads session, account and roles as they are now. */
export async function bacaSesi(rahasia: string, sekarang: Date): Promise<SesiTerbaca | null> {
  const id = sidik(rahasia);
  const { rows } = await kolam().query<BarisSesi>({
    name: 'sesi',
    text: PERNYATAAN_SESI,
    values: [id],
  });
  const [baris] = rows;
  if (!baris) return null;
  const diam = sekarang.getTime() - baris.terakhirPada.getTime();
  const berlaku =
    baris.dicabutPada === null &&
    baris.berakhirPada > sekarang &&
    diam < DIAM_PALING_LAMA &&
    baris.dinonaktifkanPada === null;
  if (berlaku && diam > CATAT_TIAP) {
    await db().sesi.updateMany({ where: { id }, data: { terakhirPada: sekarang } });
  }
  const { penggunaId, nama, surel, peran } = baris;
  return { id, berlaku, pengguna: { id: penggunaId, nama, surel, peran } };
}

/** Ends sessions; with no id given, all of the account. */
export async function cabutSesi(
  tx: Tx | ReturnType<typeof db>,
  penggunaId: string,
  sekarang: Date,
  pilih: { id?: string; kecuali?: string } = {},
): Promise<number> {
  const { count } = await tx.sesi.updateMany({
    where: {
      penggunaId,
      dicabutPada: null,
      ...(pilih.id ? { id: pilih.id } : {}),
      ...(pilih.kecuali ? { NOT: { id: pilih.kecuali } } : {}),
    },
    data: { dicabutPada: sekarang },
  });
  return count;
}
