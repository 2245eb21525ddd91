import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { sekarang } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { tulisSekaligus } from '@/lib/platform/db/sekaligus';
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

function tulisanSurat(surat: readonly SuratBaru[]): Prisma.Sql {
  const id = surat.map(() => uuidv7());
  const isiSandi = surat.map(({ isi }, ke) =>
    brankas().sandikan(isi, konteks('surat_keluar', 'isi_sandi', id[ke] ?? '')),
  );
  return Prisma.sql`
    INSERT INTO surat_keluar (id, kepada, perihal, isi_sandi)
    SELECT * FROM unnest(${id}::uuid[], ${surat.map(({ kepada }) => kepada)}::text[],
                         ${surat.map(({ perihal }) => perihal)}::text[], ${isiSandi}::text[])`;
}

/** Puts e-mails into the outbox, in the transaction of the change; the mailer sends them afterwards. */
export async function titipBanyakSurat(tx: Tx, surat: readonly SuratBaru[]): Promise<void> {
  if (surat.length > 0) await tx.$executeRaw(tulisanSurat(surat));
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

/** One person and the words for them. */
export interface ButirKabar {
  penerima: { id: string; nama: string; surel: string };
  kabar: Kabar;
}

/**
 * The statements that write a notice and an e-mail to each, for commands that write several rows at once; see
 * `kabariSemua`. Their text does not depend on how many there are.
 */
export const tulisanKabar = (butir: readonly ButirKabar[]): [Prisma.Sql, Prisma.Sql] => [
  Prisma.sql`
    INSERT INTO pemberitahuan (id, pengguna_id, judul, isi, tautan)
    SELECT * FROM unnest(${butir.map(() => uuidv7())}::uuid[], ${butir.map(({ penerima }) => penerima.id)}::uuid[],
                         ${butir.map(({ kabar }) => kabar.judul)}::text[], ${butir.map(({ kabar }) => kabar.isi)}::text[],
                         ${butir.map(({ kabar }) => kabar.tautan ?? null)}::text[])`,
  tulisanSurat(
    butir.map(({ penerima, kabar }) => ({
      kepada: penerima.surel,
      perihal: kabar.judul,
      isi: isiSurat(penerima.nama, kabar),
    })),
  ),
];

/** A notice and an e-mail to each, every one with its own words. */
export async function kabariSemua(tx: Tx, butir: readonly ButirKabar[]): Promise<void> {
  if (butir.length > 0) await tulisSekaligus(tx, 'kabar', tulisanKabar(butir));
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
