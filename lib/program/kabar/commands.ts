import 'server-only';
import type { Kabar } from '@/lib/keanggotaan/kabar/types';
import { beritahu, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import type { Tx } from '@/lib/platform/db/transaksi';
import { kabarSampaikan } from './rules';

interface Penerima {
  nomor: string;
  kelurahanKode: string;
  pelakuUsaha: { penggunaId: string | null };
}

/** Who passes a message on where the portal cannot: the officers of a kelurahan, or those of the office. */
async function penyampai(tx: Tx, kelurahanKode: string): Promise<string[]> {
  const kelurahan = await penggunaDenganPeran(tx, 'PETUGAS_KELURAHAN', { kelurahanKode });
  return kelurahan.length > 0 ? kelurahan : penggunaDenganPeran(tx, 'PETUGAS');
}

/** Tells a participant; for one without an account the officers of the kelurahan are asked to. */
export async function kabariPeserta(
  tx: Tx,
  { nomor, kelurahanKode, pelakuUsaha }: Penerima,
  kabar: Kabar,
): Promise<void> {
  const { penggunaId } = pelakuUsaha;
  if (penggunaId !== null) return beritahu(tx, [penggunaId], kabar);
  await beritahu(tx, await penyampai(tx, kelurahanKode), kabarSampaikan([nomor], kabar));
}

/**
 * Asks the officers to pass one message on to several participants without an account, once for every
 * kelurahan.
 */
export async function mintaSampaikan(
  tx: Tx,
  peserta: readonly Pick<Penerima, 'nomor' | 'kelurahanKode'>[],
  kabar: Kabar,
): Promise<void> {
  const menurutKelurahan = new Map<string, string[]>();
  for (const { nomor, kelurahanKode } of peserta) {
    menurutKelurahan.set(kelurahanKode, [...(menurutKelurahan.get(kelurahanKode) ?? []), nomor]);
  }
  for (const [kelurahanKode, nomor] of menurutKelurahan) {
    await beritahu(tx, await penyampai(tx, kelurahanKode), kabarSampaikan(nomor, kabar));
  }
}
