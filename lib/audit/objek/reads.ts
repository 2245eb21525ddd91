import 'server-only';
import { PENJELASAN_ATURAN } from '@/lib/aturan/isian/rules';
import { LABEL_DOKUMEN } from '@/lib/dokumen/rules';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { menjangkauSemua, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { JenisDokumen } from '@/lib/platform/db/generated/enums';
import { adalahUuid } from '../rules';
import type { ObjekBernama } from './types';

/** A record as the trail refers to it. */
interface Objek {
  objekJenis: string;
  objekId: string;
}

/** Under which a record is found in what `namaObjek` answers. */
export const kunciObjekAudit = ({ objekJenis, objekId }: Objek): string =>
  `${objekJenis}:${objekId}`;

interface Baris {
  id: string;
  nama: string;
  href: string;
  /** Kind of a document. */
  jenis?: JenisDokumen;
}

interface CaraBaca {
  /** What its page asks for; all of them, over every record. */
  hak: readonly Tindakan[];
  /** Name and page, from its table. Persons by name as on that page, never by a number of theirs. */
  pilih: Prisma.Sql;
  /** The id in that query. */
  id: Prisma.Sql;
}

const sql = Prisma.sql;

/** The page of a person is that of the business that was recorded first. */
const USAHA_PERTAMA = sql`JOIN LATERAL (SELECT u.id FROM usaha u WHERE u.pelaku_usaha_id = p.id
  ORDER BY u.dibuat_pada, u.id LIMIT 1) u ON true`;

/**
 * How each kind of record is called and where it is shown. What is not here, or not found, keeps its kind and
 * the end of its id. A note from DTSEN is never tied to a name here: that somebody has one is itself what is
 * kept from view.
 */
const CARA: Record<string, CaraBaca> = {
  koperasi: {
    hak: ['koperasi:baca'],
    pilih: sql`k.nama, '/portal/koperasi/' || k.id AS href FROM koperasi k`,
    id: sql`k.id`,
  },
  penilaian: {
    hak: ['penilaian:baca'],
    pilih: sql`k.nama || ', tahun buku ' || n.tahun_buku AS nama, '/portal/penilaian/' || n.id AS href
      FROM penilaian n JOIN koperasi k ON k.id = n.koperasi_id`,
    id: sql`n.id`,
  },
  sertifikat: {
    hak: ['penilaian:baca'],
    pilih: sql`s.nomor AS nama, '/portal/penilaian/' || s.penilaian_id AS href FROM sertifikat s`,
    id: sql`s.id`,
  },
  himpunan: {
    hak: ['aturan:baca'],
    pilih: sql`h.nama || ', versi ' || h.versi AS nama, '/portal/aturan/penilaian/' || h.id AS href
      FROM himpunan_aturan h`,
    id: sql`h.id`,
  },
  pelaku_usaha: {
    hak: ['umkm:baca'],
    pilih: sql`p.nama, '/portal/umkm/' || u.id AS href FROM pelaku_usaha p ${USAHA_PERTAMA}`,
    id: sql`p.id`,
  },
  usaha: {
    hak: ['umkm:baca'],
    pilih: sql`u.nama || ', ' || u.nomor AS nama, '/portal/umkm/' || u.id AS href FROM usaha u`,
    id: sql`u.id`,
  },
  permohonan: {
    hak: ['permohonan:baca'],
    pilih: sql`m.nomor || ', ' || m.nama_pemohon AS nama, '/portal/permohonan/' || m.id AS href
      FROM permohonan m`,
    id: sql`m.id`,
  },
  anggota: {
    hak: ['anggota:baca'],
    pilih: sql`a.nama || ', ' || k.nama AS nama,
      '/portal/koperasi/' || k.id || '/anggota/' || a.id AS href
      FROM anggota a JOIN koperasi k ON k.id = a.koperasi_id`,
    id: sql`a.id`,
  },
  produk_pinjaman: {
    hak: ['produk-pinjaman:baca'],
    pilih: sql`t.nama || ', ' || k.nama AS nama,
      '/portal/koperasi/' || k.id || '/produk/' || d.id AS href
      FROM produk_pinjaman d JOIN koperasi k ON k.id = d.koperasi_id
      JOIN ketentuan_produk t ON t.produk_id = d.id AND t.berlaku`,
    id: sql`d.id`,
  },
  pengajuan_modal: {
    hak: ['modal:baca'],
    pilih: sql`m.nomor || ', ' || m.nama_pemohon AS nama, '/portal/modal/' || m.id AS href
      FROM pengajuan_modal m`,
    id: sql`m.id`,
  },
  modal_diterima: {
    hak: ['modal-diterima:baca'],
    pilih: sql`p.nama || ', dari ' || m.lembaga AS nama, '/portal/modal-diterima/' || m.id AS href
      FROM modal_diterima m JOIN pelaku_usaha p ON p.id = m.pelaku_usaha_id`,
    id: sql`m.id`,
  },
  sumber_modal: {
    hak: ['sumber-modal:baca'],
    pilih: sql`s.nama, '/portal/sumber-modal/' || s.id AS href FROM sumber_modal s`,
    id: sql`s.id`,
  },
  pendirian: {
    hak: ['pendirian:baca'],
    pilih: sql`d.nama || ', ' || d.nomor AS nama, '/portal/pendirian/' || d.id AS href
      FROM pendirian d`,
    id: sql`d.id`,
  },
  kampanye: {
    hak: ['kampanye:baca'],
    pilih: sql`k.judul AS nama, '/portal/kampanye/' || k.id AS href FROM kampanye_undangan k`,
    id: sql`k.id`,
  },
  undangan: {
    hak: ['kampanye:baca'],
    pilih: sql`p.nama || ', ' || k.judul AS nama, '/portal/kampanye/' || k.id AS href
      FROM undangan_koperasi g JOIN kampanye_undangan k ON k.id = g.kampanye_id
      JOIN pelaku_usaha p ON p.id = g.pelaku_usaha_id`,
    id: sql`g.id`,
  },
  program: {
    hak: ['program:baca'],
    pilih: sql`g.nama, '/portal/program/' || g.id AS href FROM program g`,
    id: sql`g.id`,
  },
  peserta: {
    hak: ['peserta:baca'],
    pilih: sql`s.nomor || ', ' || s.nama_peserta AS nama, '/portal/peserta/' || s.id AS href
      FROM peserta s`,
    id: sql`s.id`,
  },
  pelatihan: {
    hak: ['pelatihan:baca'],
    pilih: sql`s.nama, '/portal/program/' || t.program_id || '/pelatihan/' || s.id AS href
      FROM sesi_pelatihan s JOIN angkatan_program t ON t.id = s.angkatan_id`,
    id: sql`s.id`,
  },
  klinik: {
    hak: ['klinik:baca'],
    pilih: sql`b.topik AS nama, '/portal/klinik/' || b.id AS href FROM klinik_bisnis b`,
    id: sql`b.id`,
  },
  // A file has no page of its own; it is called by its kind and whose it is, never by its name.
  dokumen: {
    hak: ['dokumen:baca', 'koperasi:baca', 'umkm:baca'],
    pilih: sql`d.jenis, coalesce(k.nama, w.nama, o.nama) AS nama,
      CASE WHEN k.id IS NOT NULL THEN '/portal/koperasi/' || k.id
           ELSE '/portal/umkm/' || coalesce(w.id, o.usaha_id) END AS href
      FROM dokumen d LEFT JOIN koperasi k ON k.id = d.koperasi_id
      LEFT JOIN usaha w ON w.id = d.usaha_id
      LEFT JOIN LATERAL (SELECT p.nama, u.id AS usaha_id FROM pelaku_usaha p ${USAHA_PERTAMA}
        WHERE p.id = d.pelaku_usaha_id) o ON true`,
    id: sql`d.id`,
  },
  pengguna: {
    hak: ['pengguna:baca'],
    pilih: sql`g.nama, '/portal/pengguna/' || g.id AS href FROM pengguna g`,
    id: sql`g.id`,
  },
  persetujuan: {
    hak: ['pengguna:baca'],
    pilih: sql`g.nama, '/portal/pengguna/' || g.id AS href
      FROM persetujuan s JOIN pengguna g ON g.id = s.pengguna_id`,
    id: sql`s.id`,
  },
};

/** Whether whoever reads the trail may open every page of a kind. */
const bolehMembuka = ({ pelaku }: Wewenang<Tindakan>, hak: readonly Tindakan[]): boolean =>
  hak.every((satu) => {
    const by = wewenang(pelaku, satu);
    return by !== null && menjangkauSemua(by);
  });

async function bacaJenis({ pilih, id }: CaraBaca, semuaId: string[]): Promise<Baris[]> {
  const baris = await db().$queryRaw<Baris[]>(
    sql`SELECT ${id}::text AS id, ${pilih} WHERE ${id} = ANY (${semuaId}::uuid[])`,
  );
  // A document of nobody in the register has neither name nor page.
  return baris.filter(({ nama, href }) => nama !== null && href !== null);
}

/** A rule is named by its code, which is not in a table. */
function aturanBernama(objek: readonly Objek[]): [string, ObjekBernama][] {
  return objek.flatMap((satu) => {
    const kode = satu.objekId;
    if (satu.objekJenis !== 'aturan' || !Object.hasOwn(PENJELASAN_ATURAN, kode)) return [];
    const { judul } = PENJELASAN_ATURAN[kode as keyof typeof PENJELASAN_ATURAN];
    const bernama = { nama: judul, href: `/portal/aturan/${kode}` };
    return [[kunciObjekAudit(satu), bernama] satisfies [string, ObjekBernama]];
  });
}

/**
 * Names and pages for the records of some entries: one query for each kind among them. Only kinds of which the
 * reader may open every page; records that are gone are left out.
 */
export async function namaObjek(
  by: Wewenang<'audit:baca'>,
  objek: readonly Objek[],
): Promise<Map<string, ObjekBernama>> {
  const menurutJenis = new Map<string, Set<string>>();
  for (const { objekJenis, objekId } of objek) {
    if (!adalahUuid(objekId)) continue;
    menurutJenis.set(objekJenis, (menurutJenis.get(objekJenis) ?? new Set()).add(objekId));
  }
  const hasil = new Map(bolehMembuka(by, ['aturan:baca']) ? aturanBernama(objek) : []);
  await Promise.all(
    [...menurutJenis].map(async ([objekJenis, id]) => {
      const cara = Object.hasOwn(CARA, objekJenis) ? CARA[objekJenis] : undefined;
      if (!cara || !bolehMembuka(by, cara.hak)) return;
      for (const { id: objekId, nama, href, jenis } of await bacaJenis(cara, [...id])) {
        hasil.set(kunciObjekAudit({ objekJenis, objekId }), {
          nama: jenis ? `${LABEL_DOKUMEN[jenis]}, ${nama}` : nama,
          href,
        });
      }
    }),
  );
  return hasil;
}
