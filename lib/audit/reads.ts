import 'server-only';
import { LABEL_DOKUMEN } from '@/lib/dokumen/rules';
import { keteranganTercatat, sepertiTercatat } from '@/lib/platform/audit';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { kolam } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { JenisDokumen } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Bentrok } from '@/lib/platform/form-state';
import { awalBesar, formatWaktu } from '@/lib/platform/format';
import { naskahKanonik } from '@/lib/platform/kanonik';
import { jenisKata } from './kata/nilai/rules';
import {
  type EntriTersimpan,
  gabungPerubahan,
  keButirRiwayat,
  perubahanTercatat,
  sebagaiObjek,
} from './rules';
import type { ButirRiwayat, PerubahanTercatat } from './types';

const PALING_BANYAK = 100;

/** The act of opening a KTP. */
export const BUKA_KTP = { tindakan: 'dokumen.buka' } as const;

/** Acts on a document that belong to the history of its owner. */
const PADA_BERKAS = [BUKA_KTP.tindakan, 'dokumen.hapus'];

/** An entry of a history as SQL gives it: of JSON an instant comes as text. */
export interface BarisRiwayat extends Omit<EntriTersimpan, 'waktu'> {
  waktu: string | Date;
  /** The document that it is about, where it is an act on one. */
  berkas: { namaAsli: string; jenis: JenisDokumen } | null;
}

const KOLOM_RIWAYAT = `a.id, a.waktu, a.nama_pelaku AS "namaPelaku", a.peran, a.tindakan,
  a.objek_jenis AS "objekJenis", a.sebelum, a.sesudah, a.keterangan`;
const TERBARU = (tabel: string) =>
  `ORDER BY ${tabel}.waktu DESC, ${tabel}.id DESC LIMIT ${PALING_BANYAK}`;

/**
 * The history of one record as SQL, newest first, at most 100 acts. Only for a record that is shown to nobody
 * who may not read it: its trail is as open as the record itself.
 *
 * @param objekJenis its kind as given to `catat`, as SQL
 * @param objekId its id, as SQL of type text
 * @param berkas a query for the documents (`id`, `jenis`, `nama_asli`) of which it belongs to the history that
 *   they were opened or removed
 */
export const pernyataanRiwayat = (objekJenis: string, objekId: string, berkas?: string): string => `
  SELECT s.* FROM (
    (SELECT ${KOLOM_RIWAYAT}, NULL::json AS berkas FROM catatan_audit a
     WHERE a.objek_jenis = ${objekJenis} AND a.objek_id = ${objekId} ${TERBARU('a')})
    ${
      berkas
        ? `UNION ALL
    (SELECT ${KOLOM_RIWAYAT}, json_build_object('namaAsli', b.nama_asli, 'jenis', b.jenis) AS berkas
     FROM (${berkas}) b JOIN catatan_audit a ON a.objek_jenis = 'dokumen' AND a.objek_id = b.id::text
     WHERE a.tindakan IN (${PADA_BERKAS.map((satu) => `'${satu}'`).join(', ')}) ${TERBARU('a')})`
        : ''
    }
  ) s ${TERBARU('s')}`;

/** The entry in words. What is done to a file changes nothing of the record itself. */
export function keRiwayat({ berkas, waktu, ...entri }: BarisRiwayat): ButirRiwayat {
  const butir = keButirRiwayat({ ...entri, waktu: new Date(waktu) });
  if (!berkas) return butir;
  const { jenis, namaAsli } = berkas;
  const buka = entri.tindakan === BUKA_KTP.tindakan;
  const apa = buka ? namaAsli : `${LABEL_DOKUMEN[jenis]}, ${namaAsli}`;
  return { ...butir, kalimat: `${butir.kalimat}: ${apa}`, perubahan: [] };
}

const RIWAYAT_OBJEK = pernyataanRiwayat('$1', '$2');

/**
 * The history of one record, newest first.
 *
 * @param by the right with which the caller has already read this very record: the trail of a record is
 *   as open as the record itself, so call this only after the record was found in the caller's scope
 * @param objekJenis as given to `catat`, e.g. 'koperasi'
 */
export async function riwayatObjek(
  by: Wewenang<Tindakan>,
  objekJenis: string,
  objekId: string,
): Promise<ButirRiwayat[]> {
  if (by.hak.length === 0) return [];
  const { rows } = await kolam().query<BarisRiwayat>({
    name: 'riwayat-objek',
    text: RIWAYAT_OBJEK,
    values: [objekJenis, objekId],
  });
  return rows.map(keRiwayat);
}

/** One record, as its acts name it in the trail. */
export interface ObjekAudit {
  objekJenis: string;
  objekId: string;
  /** Acts that make another version of it, where others are noted on it, too. */
  yangMengubah?: readonly string[];
  /** The part of it that is meant, where it has several with versions of their own: what its entries say. */
  bagian?: { isian: string; nilai: string | number };
}

/** Looking at a record changes nothing. */
const BUKAN_PERUBAHAN = ['identitas.buka'];

const wherePerubahan = ({
  objekJenis,
  objekId,
  yangMengubah,
  bagian,
}: ObjekAudit): Prisma.CatatanAuditWhereInput => ({
  objekJenis,
  objekId,
  tindakan: yangMengubah ? { in: [...yangMengubah] } : { notIn: BUKAN_PERUBAHAN },
  ...(bagian ? { sesudah: { path: [bagian.isian], equals: bagian.nilai } } : {}),
});

/** An act as a form asks for it. */
export interface TindakanDiminta extends ObjekAudit {
  tindakan: string;
  /**
   * Where the act takes a text: only with this very one was the same form sent; null for one that may be left out
   * and was.
   */
  keterangan?: string | null;
  /** Where it takes more: what the entry would say of it, without what follows from the act. */
  sesudah?: Record<string, unknown>;
}

/** What an entry tells that its form did not say. */
const AKIBAT = ['status', 'buktiDiperiksaLagi'];

const naskahDiminta = (isi: Record<string, unknown>): string =>
  naskahKanonik(Object.fromEntries(Object.entries(isi).filter(([nama]) => !AKIBAT.includes(nama))));

/**
 * Whether the newest change of a record is this very act by this very person: then the same form has
 * arrived twice. The caller holds the record.
 */
export async function sudahDilakukan(
  tx: Tx,
  by: Wewenang<Tindakan>,
  { tindakan, keterangan, sesudah, ...objek }: TindakanDiminta,
): Promise<boolean> {
  const terakhir = await tx.catatanAudit.findFirst({
    where: wherePerubahan(objek),
    orderBy: [{ waktu: 'desc' }, { id: 'desc' }],
    select: { penggunaId: true, tindakan: true, keterangan: true, sesudah: true },
  });
  return (
    terakhir?.penggunaId === by.pelaku.penggunaId &&
    terakhir.tindakan === tindakan &&
    (keterangan === undefined || terakhir.keterangan === keteranganTercatat(keterangan)) &&
    (sesudah === undefined ||
      naskahDiminta(sebagaiObjek(terakhir.sesudah)) === naskahDiminta(sepertiTercatat(sesudah)))
  );
}

/** Whether this very person has ever done this to the record, as the trail knows it. */
export const pernahMelakukan = async (
  sumber: Pick<Tx, 'catatanAudit'>,
  { pelaku: { penggunaId } }: Wewenang<Tindakan>,
  jejak: ObjekAudit & { tindakan: string; keterangan?: string },
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
  /** Each field that people fill in, once: how it was before the first of these changes, and how it is now. */
  perubahan: PerubahanTercatat[];
  /** What the record is now, in words, where these changes made it another. */
  status?: string;
}

/** What the portal notes of itself: nobody filled it in. */
const DIISI_PORTAL = [
  'atasNamaKoperasi',
  'skalaModal',
  'skalaOmzet',
  'skalaEfektif',
  'dasarSkala',
  'versiAturanSkala',
];

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
    select: {
      penggunaId: true,
      namaPelaku: true,
      waktu: true,
      tindakan: true,
      sebelum: true,
      sesudah: true,
    },
  });
  const terakhir = entri[0];
  const urut = entri.toReversed();
  const gabung = (ikut: (nama: string) => boolean) => {
    const pilih = (isi: unknown) =>
      Object.fromEntries(Object.entries(sebagaiObjek(isi)).filter(([nama]) => ikut(nama)));
    return gabungPerubahan(
      urut.map((satu) =>
        perubahanTercatat(
          pilih(satu.sebelum),
          pilih(satu.sesudah),
          jenisKata(objek.objekJenis, satu.tindakan),
        ),
      ),
    );
  };
  const [status] = gabung((nama) => nama === 'status');
  return {
    oleh: terakhir?.namaPelaku ?? 'Orang lain',
    olehId: terakhir?.penggunaId ?? null,
    pada: terakhir ? formatWaktu(terakhir.waktu) : 'waktu yang tidak tercatat',
    perubahan: gabung((nama) => nama !== 'status' && !DIISI_PORTAL.includes(nama)),
    status: status && awalBesar(status.sesudah),
  };
}

/**
 * A decision about a record that changed since the actor's page was made, side by side with what changed: it is
 * read and taken anew.
 *
 * @param versi the version that is stored now
 */
export const bentrokSejak = (
  { oleh, olehId, pada, status }: Omit<PerubahanSejak, 'perubahan'>,
  perubahan: readonly PerubahanTercatat[],
  versi: string,
): Bentrok => ({
  jenis: 'keputusan',
  versi,
  oleh,
  olehId,
  pada,
  status,
  butir: perubahan.map(({ label, sebelum, sesudah }, ke) => ({
    isian: `${ke}-${label}`,
    label,
    milikAnda: sebelum,
    tersimpan: sesudah,
  })),
});
