import { randomUUID } from 'node:crypto';
import { denganBasisData } from './contoh';

export interface PengurusUji {
  surel: string;
  koperasiId: string;
}

/**
 * Makes an account that is pengurus of a koperasi without any report, with the password of the demo, so
 * that runs side by side do not meet.
 *
 * @param ke which of the koperasi, counted from 0
 */
export function buatPengurusUji(ke: number): Promise<PengurusUji> {
  return denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ id: string }>(
      `select k.id from koperasi k
       where k.adalah_kkmp and k.status = 'AKTIF'
         and not exists (select from laporan_tahunan l where l.koperasi_id = k.id)
         and not exists (select from peran_pengguna r where r.koperasi_id = k.id)
       order by k.id offset $1 limit 1`,
      [ke],
    );
    const koperasiId = rows[0]?.id;
    if (!koperasiId) throw new Error('Data demo tidak punya koperasi tanpa laporan.');
    const surel = `pengurus-${randomUUID().slice(0, 8)}@contoh.test`;
    const akun = await klien.query<{ id: string }>(
      `insert into pengguna (id, surel, nama, sandi_hash, surel_terverifikasi_pada, diubah_pada)
       select gen_random_uuid(), $1, 'Pengurus Uji', sandi_hash, now(), now()
       from pengguna where surel = 'petugas@contoh.test' returning id`,
      [surel],
    );
    await klien.query(
      `insert into peran_pengguna (id, pengguna_id, peran, koperasi_id)
       values (gen_random_uuid(), $1, 'PENGURUS', $2)`,
      [akun.rows[0]?.id, koperasiId],
    );
    return { surel, koperasiId };
  });
}
