import 'server-only';
import { titipSurat } from '@/lib/pemberitahuan/commands';
import type { Tx } from '@/lib/platform/db/transaksi';
import { env } from '@/lib/platform/env';
import { jalurLanjut } from '@/lib/platform/jalur';
import { buatToken } from '../token/commands';
import {
  type Surat,
  suratAturUlang,
  suratDinonaktifkan,
  suratKonfirmasi,
  suratSandiBerubah,
  suratSudahTerdaftar,
  suratUndangan,
} from './rules';

/** Who a mail about an account goes to. */
export interface Penerima {
  id: string;
  nama: string;
  surel: string;
}

/** Full address of a page, for mails. */
export const alamatPenuh = (jalur: string): string => new URL(jalur, env().SINERGI_ALAMAT).href;

const kirim = (tx: Tx, ke: Penerima, surat: Surat) =>
  titipSurat(tx, ke.surel, surat.perihal, surat.isi);

/**
 * Link to confirm the address; earlier links stop working.
 *
 * @param lanjut path inside the portal that the link leads on to
 */
export async function kirimKonfirmasi(tx: Tx, ke: Penerima, lanjut?: string): Promise<void> {
  const token = await buatToken(tx, ke.id, 'KONFIRMASI_SUREL');
  const tujuan = lanjut ? `&lanjut=${encodeURIComponent(jalurLanjut(lanjut))}` : '';
  await kirim(tx, ke, suratKonfirmasi(ke.nama, alamatPenuh(`/konfirmasi?token=${token}${tujuan}`)));
}

export async function kirimAturUlang(tx: Tx, ke: Penerima): Promise<void> {
  const token = await buatToken(tx, ke.id, 'ATUR_ULANG_SANDI');
  await kirim(tx, ke, suratAturUlang(ke.nama, alamatPenuh(`/atur-ulang-sandi?token=${token}`)));
}

/** @returns the link, for the command line, where no mail may leave yet */
export async function kirimUndangan(tx: Tx, ke: Penerima): Promise<string> {
  const tautan = alamatPenuh(`/atur-ulang-sandi?token=${await buatToken(tx, ke.id, 'UNDANGAN')}`);
  await kirim(tx, ke, suratUndangan(ke.nama, tautan));
  return tautan;
}

export const kirimSudahTerdaftar = (tx: Tx, ke: Penerima) =>
  kirim(tx, ke, suratSudahTerdaftar(ke.nama, alamatPenuh('/masuk'), alamatPenuh('/lupa-sandi')));

export const kirimSandiBerubah = (tx: Tx, ke: Penerima) =>
  kirim(tx, ke, suratSandiBerubah(ke.nama, alamatPenuh('/lupa-sandi')));

export const kirimDinonaktifkan = (tx: Tx, ke: Penerima, alasan: string) =>
  kirim(tx, ke, suratDinonaktifkan(ke.nama, alasan));
