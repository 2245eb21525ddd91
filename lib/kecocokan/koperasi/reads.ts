import 'server-only';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db, kolam } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { KoperasiDinilai } from '../types';

// Public facts of every koperasi; those that are closed are still shown, with the reason.
const KOPERASI = `
  SELECT o.id, o.nama, o.kelurahan_kode AS "kelurahanKode", o.bentuk::text, o.jenis::text,
         o.sektor_usaha AS "sektorUsaha", o.pola::text, o.adalah_kkmp AS "adalahKkmp",
         o.kkmp_beroperasi AS "kkmpBeroperasi", o.punya_usp AS "punyaUsp", o.status::text,
         o.menerima_anggota AS "menerimaAnggota", o.simpanan_pokok AS "simpananPokok",
         o.simpanan_wajib AS "simpananWajib", o.kategori_kesehatan::text AS kategori,
         o.penilaian_tahun_buku AS "penilaianTahunBuku", p.maks AS "plafonMaks"
  FROM koperasi o
  LEFT JOIN (
    SELECT r.koperasi_id, max(t.plafon_maks) AS maks FROM produk_pinjaman r
    JOIN ketentuan_produk t ON t.produk_id = r.id AND t.berlaku WHERE r.aktif GROUP BY r.koperasi_id
  ) p ON p.koperasi_id = o.id
  ORDER BY o.nama, o.id`;

type Baris = Omit<KoperasiDinilai, 'simpananPokok' | 'simpananWajib' | 'plafonMaks'> &
  Record<'simpananPokok' | 'simpananWajib' | 'plafonMaks', string | bigint | null>;

const uang = (isi: string | bigint | null) => (isi === null ? null : BigInt(isi));

/** Every koperasi as the ranking sees it; for the job, which acts for nobody, and within a transaction. */
export async function bacaKoperasiDinilai(sumber?: Tx): Promise<KoperasiDinilai[]> {
  const rows = sumber
    ? await sumber.$queryRawUnsafe<Baris[]>(KOPERASI)
    : (await kolam().query<Baris>(KOPERASI)).rows;
  return rows.map((satu) => ({
    ...satu,
    simpananPokok: uang(satu.simpananPokok),
    simpananWajib: uang(satu.simpananWajib),
    plafonMaks: uang(satu.plafonMaks),
  }));
}

/** The same for pages. */
export const koperasiDinilai = (_by: Wewenang<Tindakan>, sumber?: Tx): Promise<KoperasiDinilai[]> =>
  bacaKoperasiDinilai(sumber);

/** Koperasi of which a person is an active member, or has applied to and waits. */
export async function ikatanKoperasi(
  _by: Wewenang<'kecocokan:baca'>,
  pelakuUsahaId: string,
): Promise<Map<string, 'ANGGOTA' | 'PERMOHONAN'>> {
  const [anggota, permohonan] = await Promise.all([
    db().anggota.findMany({
      where: { pelakuUsahaId, status: 'AKTIF' },
      select: { koperasiId: true },
    }),
    db().permohonan.findMany({
      where: {
        pelakuUsahaId,
        status: { in: ['DIAJUKAN', 'MENUNGGU_JAWABAN', 'DIJAWAB', 'DITERIMA'] },
      },
      select: { koperasiId: true },
    }),
  ]);
  return new Map([
    ...permohonan.map(({ koperasiId }) => [koperasiId, 'PERMOHONAN'] as const),
    ...anggota.map(({ koperasiId }) => [koperasiId, 'ANGGOTA'] as const),
  ]);
}
