import 'server-only';
import { bentrokSejak, type PerubahanSejak, perubahanSejak } from '@/lib/audit/reads';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Bentrok } from '@/lib/platform/form-state';
import { type BarisUsahaLengkap, bacaPeninjauan } from '../reads';
import { bolehMeninjau } from '../rules';
import { tulisVersi, type VersiDilihat } from './rules';

/** What changed of a business and its owner since an officer opened the page. */
export async function bentrokKeputusan(
  tx: Tx,
  baris: BarisUsahaLengkap,
  dilihat: VersiDilihat,
): Promise<Bentrok> {
  const { id: orangId, versi: versiOrang } = baris.pelakuUsaha;
  const bagian: PerubahanSejak[] = [];
  if (versiOrang !== dilihat.versiOrang) {
    const objek = { objekJenis: 'pelaku_usaha', objekId: orangId };
    bagian.push(await perubahanSejak(tx, objek, versiOrang - dilihat.versiOrang));
  }
  if (baris.versi !== dilihat.versi) {
    const objek = { objekJenis: 'usaha', objekId: baris.id };
    bagian.push(await perubahanSejak(tx, objek, baris.versi - dilihat.versi));
  }
  const terakhir = bagian.at(-1) ?? { oleh: '', olehId: null, pada: '' };
  return bentrokSejak(
    { ...terakhir, status: bagian.find(({ status }) => status)?.status },
    bagian.flatMap(({ perubahan }) => perubahan),
    tulisVersi(baris.versi, versiOrang),
  );
}

const PERUBAHAN_ISI = ['usaha.ubah', 'usaha.perbaiki', 'usaha.aktifkan', 'pelaku_usaha.ubah'];

/** What of a business decides who may review it. */
export interface Ditinjau {
  dibuatOleh: string | null;
  pelakuUsaha: { penggunaId: string | null };
}

/**
 * As SQL on a row `u` of `usaha`: whether somebody has changed it or its owner since it was last verified.
 * Looked up by record, as an officer's own acts are many. `olehId`: the account, as SQL
 */
export const ikutMengubah = (olehId: Prisma.Sql): Prisma.Sql => {
  const mengubah = (objekJenis: string, objekId: string) => Prisma.sql`EXISTS (
    SELECT FROM catatan_audit c
    WHERE c.objek_jenis = ${Prisma.raw(objekJenis)} AND c.objek_id = ${Prisma.raw(objekId)}
      AND c.pengguna_id = ${olehId}
      AND c.tindakan IN (${Prisma.raw(PERUBAHAN_ISI.map((satu) => `'${satu}'`).join(', '))})
      AND (u.diverifikasi_pada IS NULL OR c.waktu > u.diverifikasi_pada))`;
  return Prisma.sql`(${mengubah("'usaha'", 'u.id::text')}
    OR ${mengubah("'pelaku_usaha'", 'u.pelaku_usaha_id::text')})`;
};

/** Whether somebody may decide about a business, of which it is known whether they changed it. */
export const bolehMeninjauBaris = (
  pemeriksaId: string,
  { dibuatOleh, pelakuUsaha }: Ditinjau,
  mengubah: boolean,
): boolean =>
  bolehMeninjau(pemeriksaId, {
    pemilikId: pelakuUsaha.penggunaId,
    penulis: [dibuatOleh, mengubah ? pemeriksaId : null],
  });

/** Whether somebody may decide about a business that a command holds; see `bolehMeninjau`. */
export async function dapatMeninjau(
  pemeriksaId: string,
  baris: Ditinjau & { id: string },
  tx: Tx,
): Promise<boolean> {
  const [jejak] = await tx.$queryRaw<{ mengubah: boolean }[]>`
    SELECT ${ikutMengubah(Prisma.sql`${pemeriksaId}::uuid`)} AS mengubah
    FROM usaha u WHERE u.id = ${baris.id}::uuid`;
  return bolehMeninjauBaris(pemeriksaId, baris, jejak?.mengubah ?? false);
}

/** Whether the last decision on a business says just this: an old page is not taken for a replay. */
export async function peninjauanSama(
  tx: Tx,
  usahaId: string,
  isi: {
    catatanUmum?: string | undefined;
    alasanBelumCocok?: string | undefined;
    catatan?: Readonly<Record<string, string>>;
  },
): Promise<boolean> {
  const [terakhir] = await bacaPeninjauan(usahaId, tx);
  const urut = (catatan: Readonly<Record<string, string>> = {}) =>
    JSON.stringify(Object.entries(catatan).sort());
  return (
    terakhir !== undefined &&
    terakhir.catatanUmum === (isi.catatanUmum ?? null) &&
    terakhir.alasanBelumCocok === (isi.alasanBelumCocok ?? null) &&
    urut(terakhir.catatan) === urut(isi.catatan)
  );
}
