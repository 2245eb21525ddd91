import 'server-only';
import type { Kabar } from '@/lib/keanggotaan/kabar/types';
import {
  beritahu,
  kabariSemua,
  penggunaDenganPeran,
  yangDapatDikabari,
} from '@/lib/pemberitahuan/commands';
import { dapatDikabari } from '@/lib/pemberitahuan/rules';
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

/**
 * Tells a participant; for one whom the portal cannot tell the officers of the kelurahan are asked to.
 *
 * @param disampaikan what officers pass on, where the notice speaks of pages that only an account opens
 * @returns whether the portal told them
 */
export async function kabariPeserta(
  tx: Tx,
  { nomor, kelurahanKode, pelakuUsaha }: Penerima,
  kabar: Kabar,
  disampaikan = kabar.isi,
): Promise<{ dikabari: boolean }> {
  const [akun] = await yangDapatDikabari(tx, [pelakuUsaha.penggunaId]);
  if (akun) {
    await kabariSemua(tx, [{ penerima: akun, kabar }]);
    return { dikabari: true };
  }
  const titipan = kabarSampaikan([nomor], { ...kabar, isi: disampaikan });
  await beritahu(tx, await penyampai(tx, kelurahanKode), titipan);
  return { dikabari: false };
}

/**
 * Tells several participants, each in words of their own, in one go. For those whom the portal cannot tell the
 * officers of each kelurahan are asked once.
 */
export async function kabariBanyak(
  tx: Tx,
  pesertaId: readonly string[],
  kabar: (id: string) => Kabar,
): Promise<void> {
  const peserta = await tx.peserta.findMany({
    where: { id: { in: [...pesertaId] } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      nomor: true,
      kelurahanKode: true,
      pelakuUsaha: {
        select: {
          pengguna: { select: { id: true, nama: true, surel: true, dinonaktifkanPada: true } },
        },
      },
    },
  });
  const tanpaAkun = new Map<string, { id: string; nomor: string }[]>();
  const penerima: Parameters<typeof kabariSemua>[1][number][] = [];
  for (const { id, nomor, kelurahanKode, pelakuUsaha } of peserta) {
    const { pengguna } = pelakuUsaha;
    if (!dapatDikabari(pengguna)) {
      tanpaAkun.set(kelurahanKode, [...(tanpaAkun.get(kelurahanKode) ?? []), { id, nomor }]);
    } else {
      penerima.push({ penerima: pengguna, kabar: kabar(id) });
    }
  }
  await kabariSemua(tx, penerima);
  for (const [kelurahanKode, orang] of tanpaAkun) {
    const [pertama] = orang;
    if (!pertama) continue;
    const nomor = orang.map((satu) => satu.nomor);
    const titipan = kabarSampaikan(nomor, kabar(pertama.id));
    await beritahu(tx, await penyampai(tx, kelurahanKode), titipan);
  }
}
