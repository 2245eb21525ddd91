import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { awalHariJakarta, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Halaman } from '@/lib/platform/keyset';
import { halamanCatatan } from '../halaman/reads';
import { labelObjek } from '../kata/rules';
import { kunciObjekAudit, namaObjek } from '../objek/reads';
import type { ObjekBernama } from '../objek/types';
import { keButirRiwayat } from '../rules';
import type { SaringAudit } from '../schema';
import type { ButirRiwayat } from '../types';
import { ekorObjek, kodeObjek, PANJANG_KODE } from './rules';

const UKURAN = 40;
const ORANG_PALING_BANYAK = 200;

/** Instants between which a span of Jakarta days lies. */
const syaratHari = ({ dari, sampai }: SaringAudit): Prisma.Sql[] => [
  ...(dari ? [Prisma.sql`waktu >= ${awalHariJakarta(dari)}`] : []),
  ...(sampai ? [Prisma.sql`waktu < ${awalHariJakarta(tambahHari(sampai, 1))}`] : []),
];

/** Actors without an account, as the beginning of their name in the trail. */
const TANPA_AKUN = ['Sistem', 'Publik'];

/** Those of them whose name begins so; the role that the page adds in brackets may stand behind it. */
function tanpaAkun(orang: string): string[] {
  const kata = orang.toLowerCase().replace(/\s*\(.*$/, '');
  return kata === '' ? [] : TANPA_AKUN.filter((nama) => nama.toLowerCase().startsWith(kata));
}

/** People by part of name or address; acts without an account by "sistem" and "publik". */
async function syaratOrang(orang: string): Promise<Prisma.Sql> {
  const mirip = { contains: orang, mode: 'insensitive' as const };
  const pengguna = await db().pengguna.findMany({
    where: { OR: [{ nama: mirip }, { surel: mirip }] },
    orderBy: { id: 'desc' },
    take: ORANG_PALING_BANYAK,
    select: { id: true },
  });
  const id = pengguna.map((satu) => satu.id);
  const atau = [
    Prisma.sql`pengguna_id = ANY (${id}::uuid[])`,
    ...tanpaAkun(orang).map(
      (nama) => Prisma.sql`(pengguna_id IS NULL AND nama_pelaku LIKE ${`${nama}%`})`,
    ),
  ];
  return Prisma.sql`(${Prisma.join(atau, ' OR ')})`;
}

/** A record by its whole id, or by the end of it that the page shows; the index is on that end. */
function syaratObjek(objek: string): Prisma.Sql[] {
  const akhir = Prisma.sql`right(objek_id, ${Prisma.raw(String(PANJANG_KODE))}) = ${ekorObjek(objek)}`;
  return objek.length === PANJANG_KODE ? [akhir] : [akhir, Prisma.sql`objek_id = ${objek}`];
}

/** The conditions that the filters of the trail make. */
export async function syaratAudit(
  _by: Wewenang<'audit:baca'>,
  saring: SaringAudit,
): Promise<Prisma.Sql[]> {
  return [
    ...syaratHari(saring),
    ...(saring.tindakan ? [Prisma.sql`tindakan = ${saring.tindakan}`] : []),
    ...(saring.jenis ? [Prisma.sql`objek_jenis = ${saring.jenis}`] : []),
    ...(saring.objek ? syaratObjek(saring.objek) : []),
    ...(saring.orang ? [await syaratOrang(saring.orang)] : []),
  ];
}

export interface ButirAudit extends ButirRiwayat {
  objekJenis: string;
  /** The kind of record in words. */
  objek: string;
  objekId: string;
  /** What stands for it on the page, and finds it. */
  kode: string;
  /** What the record is called, where it still exists and may be read; null otherwise. */
  bernama: ObjekBernama | null;
  permintaanId: string;
}

/** The whole trail, the newest first, a page at a time. */
export async function daftarAudit(
  by: Wewenang<'audit:baca'>,
  saring: SaringAudit,
): Promise<Halaman<ButirAudit>> {
  const halaman = await halamanCatatan(await syaratAudit(by, saring), {
    ukuran: UKURAN,
    setelah: saring.setelah,
    sebelum: saring.sebelum,
  });
  const nama = await namaObjek(by, halaman.baris);
  return {
    ...halaman,
    baris: halaman.baris.map((satu) => ({
      ...keButirRiwayat(satu),
      objekJenis: satu.objekJenis,
      objek: labelObjek(satu.objekJenis),
      objekId: satu.objekId,
      kode: kodeObjek(satu.objekId),
      bernama: nama.get(kunciObjekAudit(satu)) ?? null,
      permintaanId: satu.permintaanId,
    })),
  };
}

/** Every act that the trail holds, for choosing one. */
export async function tindakanTercatat(_by: Wewenang<'audit:baca'>): Promise<string[]> {
  // Steps from one act to the next in the index, so it costs as much as there are acts, not entries.
  const baris = await db().$queryRaw<{ tindakan: string }[]>(Prisma.sql`
    WITH RECURSIVE satu AS (
      (SELECT tindakan FROM catatan_audit ORDER BY tindakan LIMIT 1)
      UNION ALL
      SELECT (SELECT c.tindakan FROM catatan_audit c WHERE c.tindakan > satu.tindakan
              ORDER BY c.tindakan LIMIT 1)
      FROM satu WHERE satu.tindakan IS NOT NULL
    ) SELECT tindakan FROM satu WHERE tindakan IS NOT NULL`);
  return baris.map((satu) => satu.tindakan);
}
