import type { Page } from '@playwright/test';
import { denganBasisData, type NamaPelihat } from './contoh';
import { masukLewatFormulir, masukSebagai } from './peran';

const AKUN_TANPA_PERAN = 'tanpa-peran@contoh.test';

/** An account that was confirmed and holds no role. */
const buatAkunTanpaPeran = () =>
  denganBasisData((klien) =>
    klien.query(
      `insert into pengguna (id, surel, nama, sandi_hash, surel_terverifikasi_pada, diubah_pada)
       select gen_random_uuid(), $1, 'Tanpa Peran', sandi_hash, now(), now()
       from pengguna where surel = 'petugas@contoh.test' on conflict (surel) do nothing`,
      [AKUN_TANPA_PERAN],
    ),
  );

/** Makes the browser that of a role, of an account without a role, or of somebody without an account. */
export async function jadi(page: Page, pelihat: NamaPelihat): Promise<void> {
  if (pelihat === 'publik') return;
  if (pelihat !== 'akun') return masukSebagai(page, pelihat);
  await buatAkunTanpaPeran();
  await masukLewatFormulir(page, AKUN_TANPA_PERAN);
}

/** Gives a koperasi a pengurus with an account, who signs in with the password of the demo. */
export async function buatPengurus(koperasiId: string): Promise<string> {
  const surel = `pengurus-${koperasiId}@contoh.test`;
  await denganBasisData(async (klien) => {
    await klien.query(
      `insert into pengguna (id, surel, nama, sandi_hash, surel_terverifikasi_pada, diubah_pada)
       select gen_random_uuid(), $1, 'Pengurus Uji', sandi_hash, now(), now()
       from pengguna where surel = 'petugas@contoh.test' on conflict (surel) do nothing`,
      [surel],
    );
    await klien.query(
      `insert into peran_pengguna (id, pengguna_id, peran, koperasi_id)
       select gen_random_uuid(), id, 'PENGURUS', $2 from pengguna where surel = $1`,
      [surel, koperasiId],
    );
  });
  return surel;
}
