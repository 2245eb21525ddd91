import 'server-only';
import { plafonDitawarkan } from '@/lib/permodalan/produk/reads';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db, kolam } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { KoperasiDikenal, KoperasiDinilai } from '../types';

// Public facts of every koperasi; those that are closed are still shown, with the reason.
const KOPERASI = `
  SELECT o.id, o.nama, o.kelurahan_kode AS "kelurahanKode", o.bentuk::text, o.jenis::text,
         o.sektor_usaha AS "sektorUsaha", o.pola::text, o.adalah_kkmp AS "adalahKkmp",
         o.kkmp_beroperasi AS "kkmpBeroperasi", o.punya_usp AS "punyaUsp", o.status::text,
         o.menerima_anggota AS "menerimaAnggota", o.simpanan_pokok AS "simpananPokok",
         o.simpanan_wajib AS "simpananWajib", o.kategori_kesehatan::text AS kategori,
         o.penilaian_tahun_buku AS "penilaianTahunBuku"
  FROM koperasi o
  ORDER BY o.nama, o.id`;

type Baris = Omit<KoperasiDikenal, 'simpananPokok' | 'simpananWajib'> &
  Record<'simpananPokok' | 'simpananWajib', string | bigint | null>;

const uang = (isi: string | bigint | null) => (isi === null ? null : BigInt(isi));

async function bacaKoperasi(sumber?: Tx): Promise<KoperasiDikenal[]> {
  const rows = sumber
    ? await sumber.$queryRawUnsafe<Baris[]>(KOPERASI)
    : (await kolam().query<Baris>(KOPERASI)).rows;
  return rows.map((satu) => ({
    ...satu,
    simpananPokok: uang(satu.simpananPokok),
    simpananWajib: uang(satu.simpananWajib),
  }));
}

/** Every koperasi with what one asks before joining; without its loans, for which all terms are read. */
export const koperasiDikenal = (_by: Wewenang<Tindakan>, sumber?: Tx): Promise<KoperasiDikenal[]> =>
  bacaKoperasi(sumber);

/** Every koperasi as the ranking sees it; for the job, which acts for nobody. */
export async function bacaKoperasiDinilai(): Promise<KoperasiDinilai[]> {
  const [semua, plafon] = await Promise.all([bacaKoperasi(), plafonDitawarkan()]);
  return semua.map((satu) => ({ ...satu, plafonMaks: plafon.get(satu.id) ?? null }));
}

/** The same for pages. */
export const koperasiDinilai = (_by: Wewenang<Tindakan>): Promise<KoperasiDinilai[]> =>
  bacaKoperasiDinilai();

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
