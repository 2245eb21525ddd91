import { randomUUID } from 'node:crypto';
import type { Peran } from '@/lib/platform/db/generated/enums';
import { denganBasisData } from './contoh';

/*
 * Accounts of a test's own: the ones of the demo are shared by all tests, so whoever ends sessions,
 * changes roles or counts what waits takes one of these. Their password is that of the demo.
 */

export interface AkunSendiri {
  id: string;
  surel: string;
  nama: string;
}

/** A role with its scope, where the role has one. */
export interface PeranSendiri {
  peran: Peran;
  kelurahanKode?: string;
  koperasiId?: string;
}

/** Makes an account that is confirmed and can sign in. */
export function buatAkunSendiri(
  peran: readonly (Peran | PeranSendiri)[] = [],
  { nama = 'Uji Sendiri' }: { nama?: string } = {},
): Promise<AkunSendiri> {
  const surel = `uji-${randomUUID().slice(0, 12)}@contoh.test`;
  return denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ id: string }>(
      `insert into pengguna (id, surel, nama, sandi_hash, surel_terverifikasi_pada, diubah_pada)
       select gen_random_uuid(), $1, $2, sandi_hash, now(), now()
       from pengguna where surel = 'petugas@contoh.test' returning id`,
      [surel, nama],
    );
    const id = rows[0]?.id as string;
    for (const satu of peran) {
      const {
        peran: p,
        kelurahanKode,
        koperasiId,
      } = typeof satu === 'string' ? { peran: satu } : satu;
      await klien.query(
        `insert into peran_pengguna (id, pengguna_id, peran, kelurahan_kode, koperasi_id)
         values (gen_random_uuid(), $1, $2::"Peran", $3, $4)`,
        [id, p, kelurahanKode ?? null, koperasiId ?? null],
      );
    }
    return { id, surel, nama };
  });
}

/** The running sessions of an account, as the database has them. */
export const sesiBerjalan = (penggunaId: string): Promise<number> =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ jumlah: number }>(
      'select count(*)::int as jumlah from sesi where pengguna_id = $1 and dicabut_pada is null',
      [penggunaId],
    );
    return rows[0]?.jumlah ?? 0;
  });

/** Makes all sessions of an account old, as if nobody had touched them for two hours. */
export const habiskanSesi = (penggunaId: string): Promise<unknown> =>
  denganBasisData((klien) =>
    klien.query(
      `update sesi set terakhir_pada = now() - interval '2 hours' where pengguna_id = $1`,
      [penggunaId],
    ),
  );
