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
