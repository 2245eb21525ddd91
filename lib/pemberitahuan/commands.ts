import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { env } from '@/lib/platform/env';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { dapatDikabari } from './rules';

export interface Kabar {
  judul: string;
  isi: string;
  /** Path inside the portal, e.g. `/portal/permohonan/<id>`. */
  tautan?: string;
}

interface SuratBaru {
  kepada: string;
  perihal: string;
  isi: string;
}

/** Puts e-mails into the outbox, in the transaction of the change; the mailer sends them afterwards. */
export async function titipBanyakSurat(tx: Tx, surat: readonly SuratBaru[]): Promise<void> {
  await tx.suratKeluar.createMany({
    data: surat.map(({ kepada, perihal, isi }) => {
      const id = uuidv7();
      const isiSandi = brankas().sandikan(isi, konteks('surat_keluar', 'isi_sandi', id));
      return { id, kepada, perihal, isiSandi };
    }),
  });
}

/** One e-mail into the outbox. */
export const titipSurat = (tx: Tx, kepada: string, perihal: string, isi: string): Promise<void> =>
  titipBanyakSurat(tx, [{ kepada, perihal, isi }]);

/** The text of the e-mail that goes with a notice. */
export function isiSurat(nama: string, kabar: Kabar): string {
  const tautan = kabar.tautan ? `\n\nBuka: ${env().SINERGI_ALAMAT}${kabar.tautan}` : '';
  return `Yth. ${nama},\n\n${kabar.isi}${tautan}\n\nSinergi Depok\nDinas Koperasi dan Usaha Mikro Kota Depok\n`;
}

/** Of these accounts those that the portal can tell (`dapatDikabari`), each once. */
export async function yangDapatDikabari(
  tx: Tx,
  penggunaId: readonly (string | null)[],
): Promise<{ id: string; nama: string; surel: string }[]> {
  const id = [...new Set(penggunaId)].filter((satu) => satu !== null);
  if (id.length === 0) return [];
  const akun = await tx.pengguna.findMany({
    where: { id: { in: id } },
    select: { id: true, nama: true, surel: true, dinonaktifkanPada: true },
  });
  return akun.filter(dapatDikabari);
}

/**
 * Tells accounts that something changed: a notice in the portal and an e-mail. Disabled accounts and
 * doubles in the list are left out.
 */
export async function beritahu(
  tx: Tx,
  penggunaId: readonly (string | null)[],
  kabar: Kabar,
): Promise<void> {
  const penerima = await yangDapatDikabari(tx, penggunaId);
  await kabariSemua(
    tx,
    penerima.map((satu) => ({ penerima: satu, kabar })),
  );
}

/** A notice and an e-mail to each, every one with its own words. */
export async function kabariSemua(
  tx: Tx,
  butir: readonly { penerima: { id: string; nama: string; surel: string }; kabar: Kabar }[],
): Promise<void> {
  await tx.pemberitahuan.createMany({
    data: butir.map(({ penerima, kabar }) => ({
      penggunaId: penerima.id,
      judul: kabar.judul,
      isi: kabar.isi,
      tautan: kabar.tautan,
    })),
  });
  await titipBanyakSurat(
    tx,
    butir.map(({ penerima, kabar }) => ({
      kepada: penerima.surel,
      perihal: kabar.judul,
      isi: isiSurat(penerima.nama, kabar),
    })),
  );
}

/** Accounts that hold a role now; with a koperasi or kelurahan, only those whose scope it is. */
export async function penggunaDenganPeran(
  tx: Tx,
  peran: import('@/lib/platform/db/generated/enums').Peran,
  lingkup: { koperasiId?: string; kelurahanKode?: string } = {},
): Promise<string[]> {
  const baris = await tx.peranPengguna.findMany({
    where: { peran, dicabutPada: null, ...lingkup, pengguna: { dinonaktifkanPada: null } },
    select: { penggunaId: true },
  });
  return baris.map((satu) => satu.penggunaId);
}

/** Marks one of one's own notices as read; somebody else's is not found. Marking twice changes nothing. */
export async function tandaiDibaca(
  tx: Tx,
  by: Wewenang<'akun:sendiri'>,
  { pemberitahuanId }: { pemberitahuanId: string },
): Promise<Hasil<{ tautan: string | null }, 'TIDAK_DITEMUKAN'>> {
  const milik = { id: pemberitahuanId, penggunaId: penggunaIdDari(by) };
  const ada = await tx.pemberitahuan.findFirst({ where: milik, select: { tautan: true } });
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  await tx.pemberitahuan.updateMany({
    where: { ...milik, dibacaPada: null },
    data: { dibacaPada: sekarang() },
  });
  return berhasil(ada);
}

/** Marks all of one's own notices as read. */
export async function tandaiSemuaDibaca(
  tx: Tx,
  by: Wewenang<'akun:sendiri'>,
): Promise<Hasil<null, never>> {
  await tx.pemberitahuan.updateMany({
    where: { penggunaId: penggunaIdDari(by), dibacaPada: null },
    data: { dibacaPada: sekarang() },
  });
  return berhasil(null);
}
