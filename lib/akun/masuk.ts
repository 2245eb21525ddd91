'use server';

import { redirect, unstable_rethrow } from 'next/navigation';
import { CredentialsSignin } from 'next-auth';
import {
  type AksiFormulir,
  harusMenunggu,
  isianTeks,
  nilaiKembali,
  pesanGangguan,
} from '@/lib/platform/aksi';
import { signIn, TerlaluSering } from '@/lib/platform/auth/next-auth';
import type { KeadaanFormulir } from '@/lib/platform/form-state';
import { galatIsian } from '@/lib/platform/isian';
import { jalurLanjut } from '@/lib/platform/jalur';
import { berstatus } from '@/lib/platform/status-jawaban';
import { masukSchema } from './schema';

const PESAN_SALAH =
  'Surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi. Jika Anda baru mendaftar, buka dahulu tautan di surel Anda.';

async function cobaMasuk(data: FormData): Promise<KeadaanFormulir> {
  const mentah = isianTeks(data);
  const nilai = nilaiKembali(mentah);
  const terbaca = masukSchema.safeParse(mentah);
  if (!terbaca.success) return { nilai, galat: galatIsian(terbaca.error) };
  const { surel, sandi, lanjut } = terbaca.data;
  try {
    await signIn('credentials', { surel, sandi, redirect: false, redirectTo: '/portal' });
  } catch (galat) {
    unstable_rethrow(galat);
    if (galat instanceof TerlaluSering) return { nilai, ...harusMenunggu(galat.tungguDetik) };
    if (galat instanceof CredentialsSignin) return { nilai, pesan: PESAN_SALAH };
    return { nilai, ...pesanGangguan(galat, 'masuk') };
  }
  redirect(jalurLanjut(lanjut));
}

/**
 * Signs in. Not a command in a transaction: next-auth sets the cookie, and the count of attempts must
 * stand even when the attempt is refused.
 */
export const masukAction: AksiFormulir = async (_keadaan, data) => berstatus(await cobaMasuk(data));
