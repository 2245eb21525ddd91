import 'server-only';
import { LABEL_DOKUMEN } from '@/lib/dokumen/rules';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { awalHariJakarta, tambahHari } from '@/lib/platform/clock';
import { db, kolam } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { JenisDokumen } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatWaktu } from '@/lib/platform/format';
import type { Halaman } from '@/lib/platform/keyset';
import { halamanCatatan } from './halaman/reads';
import { labelObjek } from './kata/rules';
import { type EntriTersimpan, gabungPerubahan, keButirRiwayat, perubahanTercatat } from './rules';
import type { SaringAudit } from './schema';
import type { ButirRiwayat, PerubahanTercatat } from './types';

const PALING_BANYAK = 100;

/** The act of opening a KTP. */
export const BUKA_KTP = { tindakan: 'dokumen.buka' } as const;

/** Acts on a document that belong to the history of its owner. */
const PADA_BERKAS = [BUKA_KTP.tindakan, 'dokumen.hapus'];

interface BerkasRiwayat {
  id: string;
  namaAsli: string;
  jenis: JenisDokumen;
}

/** What was done is done to the file; nothing of the record itself was changed. */
function butirBerkas(butir: ButirRiwayat, tindakan: string, berkas: BerkasRiwayat): ButirRiwayat {
  const { jenis, namaAsli } = berkas;
  const apa = tindakan === BUKA_KTP.tindakan ? namaAsli : `${LABEL_DOKUMEN[jenis]}, ${namaAsli}`;
  return { ...butir, kalimat: `${butir.kalimat}: ${apa}`, perubahan: [] };
}

/** A history that is asked for. */
export interface RiwayatDiminta extends ObjekAudit {
  /**
   * Documents of the person or business whose record it is: that they were opened or removed belongs to its
   * history; see `berkasRiwayat`.
   */
  berkas?: readonly BerkasRiwayat[];
}

/**
 * The newest acts of several records, each found by the index on its record. $1, $2: kinds and ids of the
 * records; $3, $4: ids of documents and to which of the records each belongs, from 1; $5: acts on a document
 * that count
 */
const PERNYATAAN_RIWAYAT = `
  SELECT o.ke::int AS ke, c.*
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS o(jenis, id, ke)
  CROSS JOIN LATERAL (
    SELECT s.id, s.waktu, s.nama_pelaku AS "namaPelaku", s.peran, s.tindakan, s.sebelum, s.sesudah, s.keterangan,
           s.objek_id AS "objekId"
    FROM (
      (SELECT * FROM catatan_audit WHERE objek_jenis = o.jenis AND objek_id = o.id
       ORDER BY waktu DESC, id DESC LIMIT ${PALING_BANYAK})
      UNION ALL
      (SELECT a.* FROM unnest($3::text[], $4::int[]) AS b(id, ke)
       JOIN catatan_audit a ON a.objek_jenis = 'dokumen' AND a.objek_id = b.id AND a.tindakan = ANY($5::text[])
       WHERE b.ke = o.ke ORDER BY a.waktu DESC, a.id DESC LIMIT ${PALING_BANYAK})
    ) s
    ORDER BY s.waktu DESC, s.id DESC LIMIT ${PALING_BANYAK}
  ) c
  ORDER BY 1, c.waktu DESC, c.id DESC`;

/**
 * The histories of several records in one statement, each newest first and at most 100 acts, in the order in
 * which they were asked for.
 *
 * @param by the right with which the caller has already read these very records: the trail of a record is
 *   as open as the record itself, so call this only after they were found in the caller's scope
 */
export async function riwayatBeberapa(
  by: Wewenang<Tindakan>,
  diminta: readonly RiwayatDiminta[],
): Promise<ButirRiwayat[][]> {
  if (by.hak.length === 0) return diminta.map(() => []);
  const milik = diminta.flatMap(({ berkas = [] }, i) =>
    berkas.map(({ id }) => ({ id, ke: i + 1 })),
  );
  const { rows } = await kolam().query<EntriTersimpan & { ke: number; objekId: string }>({
    name: 'riwayat-objek',
    text: PERNYATAAN_RIWAYAT,
    values: [
      diminta.map(({ objekJenis }) => objekJenis),
      diminta.map(({ objekId }) => objekId),
      milik.map(({ id }) => id),
      milik.map(({ ke }) => ke),
      PADA_BERKAS,
    ],
  });
  return diminta.map(({ berkas = [] }, i) => {
    const menurutId = new Map(berkas.map((satu) => [satu.id, satu]));
    return rows
      .filter(({ ke }) => ke === i + 1)
      .map((satu) => {
        const butir = keButirRiwayat(satu);
        const tentang = menurutId.get(satu.objekId);
        return tentang ? butirBerkas(butir, satu.tindakan, tentang) : butir;
      });
  });
}

/**
 * The history of one record, newest first; see `riwayatBeberapa` for who may call it.
 *
 * @param objekJenis as given to `catat`, e.g. 'koperasi'
 */
export async function riwayatObjek(
  by: Wewenang<Tindakan>,
  objekJenis: string,
  objekId: string,
  berkas: readonly BerkasRiwayat[] = [],
): Promise<ButirRiwayat[]> {
  const [riwayat = []] = await riwayatBeberapa(by, [{ objekJenis, objekId, berkas }]);
  return riwayat;
}

/** One record, as its acts name it in the trail. */
export interface ObjekAudit {
  objekJenis: string;
  objekId: string;
}

/** Looking at a record changes nothing. */
const BUKAN_PERUBAHAN = ['identitas.buka'];

const wherePerubahan = ({ objekJenis, objekId }: ObjekAudit): Prisma.CatatanAuditWhereInput => ({
  objekJenis,
  objekId,
  tindakan: { notIn: BUKAN_PERUBAHAN },
});

/**
 * Whether the newest change of a record is this very act by this very person: then the same form has
 * arrived twice. The caller holds the record.
 */
export async function sudahDilakukan(
  tx: Tx,
  by: Wewenang<Tindakan>,
  { tindakan, ...objek }: ObjekAudit & { tindakan: string },
): Promise<boolean> {
  const terakhir = await tx.catatanAudit.findFirst({
    where: wherePerubahan(objek),
    orderBy: [{ waktu: 'desc' }, { id: 'desc' }],
    select: { penggunaId: true, tindakan: true },
  });
  return terakhir?.penggunaId === by.pelaku.penggunaId && terakhir.tindakan === tindakan;
}

/** Whether this very person has ever done this to the record, as the trail knows it. */
export const pernahMelakukan = async (
  sumber: Pick<Tx, 'catatanAudit'>,
  { pelaku: { penggunaId } }: Wewenang<Tindakan>,
  jejak: ObjekAudit & { tindakan: string },
): Promise<boolean> =>
  penggunaId !== null &&
  (await sumber.catatanAudit.findFirst({
    where: { ...jejak, penggunaId },
    select: { id: true },
  })) !== null;

export interface PerubahanSejak {
  oleh: string;
  /** The account; null for the program itself. */
  olehId: string | null;
  /** '24 November 2026 pukul 10.42 WIB' */
  pada: string;
  /** Each field once: how it was before the first of these changes, and how it is now. */
  perubahan: PerubahanTercatat[];
}

/**
 * The last changes of a record, for telling somebody who saw an older version.
 *
 * @param jumlah how many versions ago it was seen; each change makes one version and one entry
 */
export async function perubahanSejak(
  tx: Tx,
  objek: ObjekAudit,
  jumlah: number,
): Promise<PerubahanSejak> {
  const entri = await tx.catatanAudit.findMany({
    where: wherePerubahan(objek),
    orderBy: [{ waktu: 'desc' }, { id: 'desc' }],
    take: Math.min(Math.max(jumlah, 1), PALING_BANYAK),
    select: { penggunaId: true, namaPelaku: true, waktu: true, sebelum: true, sesudah: true },
  });
  const terakhir = entri[0];
  return {
    oleh: terakhir?.namaPelaku ?? 'Orang lain',
    olehId: terakhir?.penggunaId ?? null,
    pada: terakhir ? formatWaktu(terakhir.waktu) : 'waktu yang tidak tercatat',
    perubahan: gabungPerubahan(
      entri
        .reverse()
        .map(({ sebelum, sesudah }) => perubahanTercatat(sebelum, sesudah, objek.objekJenis)),
    ),
  };
}

const UKURAN = 40;
const ORANG_PALING_BANYAK = 200;

/** Instants between which a span of Jakarta days lies. */
function rentang({ dari, sampai }: SaringAudit): Prisma.DateTimeFilter | undefined {
  if (!dari && !sampai) return undefined;
  return {
    ...(dari ? { gte: awalHariJakarta(dari) } : {}),
    ...(sampai ? { lt: awalHariJakarta(tambahHari(sampai, 1)) } : {}),
  };
}

/** People by part of name or address; entries of the program itself by the word "sistem". */
async function syaratOrang(orang: string): Promise<Prisma.CatatanAuditWhereInput> {
  const mirip = { contains: orang, mode: 'insensitive' as const };
  const pengguna = await db().pengguna.findMany({
    where: { OR: [{ nama: mirip }, { surel: mirip }] },
    orderBy: { id: 'desc' },
    take: ORANG_PALING_BANYAK,
    select: { id: true },
  });
  const sistem = 'sistem'.startsWith(orang.toLowerCase());
  return {
    OR: [
      { penggunaId: { in: pengguna.map((satu) => satu.id) } },
      ...(sistem ? [{ penggunaId: null, namaPelaku: { startsWith: 'Sistem' } }] : []),
    ],
  };
}

export interface ButirAudit extends ButirRiwayat {
  objekJenis: string;
  objek: string;
  objekId: string;
  permintaanId: string;
}

/** The whole trail, the newest first, a page at a time. */
export async function daftarAudit(
  _by: Wewenang<'audit:baca'>,
  saring: SaringAudit,
): Promise<Halaman<ButirAudit>> {
  const halaman = await halamanCatatan(
    {
      waktu: rentang(saring),
      objekJenis: saring.jenis,
      objekId: saring.objek,
      ...(saring.orang ? await syaratOrang(saring.orang) : {}),
    },
    { ukuran: UKURAN, setelah: saring.setelah, sebelum: saring.sebelum },
  );
  return {
    ...halaman,
    baris: halaman.baris.map((satu) => ({
      ...keButirRiwayat(satu),
      objekJenis: satu.objekJenis,
      objek: labelObjek(satu.objekJenis),
      objekId: satu.objekId,
      permintaanId: satu.permintaanId,
    })),
  };
}
