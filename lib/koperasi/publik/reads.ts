import 'server-only';
import { createHash } from 'node:crypto';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { kolam } from '@/lib/platform/db/client';
import { bacaKursor, type Halaman, susunHalaman, tulisKursor } from '@/lib/platform/keyset';
import { kelurahanTerdekat } from '@/lib/wilayah/reads';
import { kataCari, kelurahanBernama, polaBerisi } from '../cari/rules';
import { kunciNama } from '../nama/rules';
import { bacaKunci, namaWilayah, tulisKunci, UKURAN_HALAMAN } from './rules';
import { PARAMETER_SARING, type SaringPublik } from './schema';
import type { DaftarKoperasiDto, KartuKoperasiDto } from './types';

/** Collects the values of a statement; the text only ever gets their numbers. */
function wadah() {
  const nilai: unknown[] = [];
  return { nilai, isi: (satu: unknown): string => `$${nilai.push(satu)}` };
}
type Isi = ReturnType<typeof wadah>['isi'];

/** Takes persons as members: a koperasi sekunder has none (`adalahSekunder`). */
const MENERIMA_ORANG = `k.menerima_anggota AND k.bentuk::text NOT LIKE 'SEKUNDER%'`;

/** `sehatTerbuka` of the opportunities. */
const SEHAT_TERBUKA = `k.status = 'AKTIF' AND k.kategori_kesehatan IN ('SEHAT', 'CUKUP_SEHAT') AND ${MENERIMA_ORANG}
  AND k.simpanan_pokok IS NOT NULL AND k.simpanan_wajib IS NOT NULL`;

/** Conditions on `k`: koperasi that match every filter, active ones unless all are asked for. */
function syarat(saring: SaringPublik, isi: Isi): string {
  const hasil = saring.status === 'semua' ? ['true'] : [`k.status = 'AKTIF'`];
  for (const kata of kataCari(saring.cari ?? '')) {
    const tempat = kelurahanBernama(kata);
    const teks = `k.cari LIKE ${isi(polaBerisi(kata))}`;
    hasil.push(
      tempat.length === 0 ? teks : `(${teks} OR k.kelurahan_kode = ANY(${isi(tempat)}::varchar[]))`,
    );
  }
  if (saring.kecamatan) hasil.push(`k.kelurahan_kode LIKE ${isi(`${saring.kecamatan}.%`)}`);
  if (saring.jenis) hasil.push(`k.jenis = ${isi(saring.jenis)}::"JenisKoperasi"`);
  if (saring.kategori) {
    hasil.push(`k.kategori_kesehatan = ${isi(saring.kategori)}::"KategoriKesehatan"`);
  }
  if (saring.kkmp) hasil.push(`k.adalah_kkmp = ${isi(saring.kkmp === 'ya')}`);
  if (saring.menerima) hasil.push(MENERIMA_ORANG);
  if (saring.terbuka) hasil.push(SEHAT_TERBUKA);
  return hasil.join(' AND ');
}

interface Letak {
  mundur: boolean;
  mulai: { jarak: number | null; nama: string; id: string } | null;
}

/** Where the page starts; a cursor that makes no sense is none. */
function letakHalaman({ setelah, sebelum, kelurahan }: SaringPublik): Letak {
  const kursor = bacaKursor(sebelum ?? setelah ?? '');
  const kunci = kursor && bacaKunci(kursor.kunci, kelurahan !== undefined);
  if (!kursor || !kunci) return { mundur: false, mulai: null };
  return { mundur: sebelum !== undefined, mulai: { ...kunci, id: kursor.id } };
}

/** Filters that most people use; every combination with the others would be a plan kept on each connection. */
const DIRENCANAKAN_SEKALI: readonly string[] = ['cari', 'kelurahan'];
const KATA_DIRENCANAKAN = 2;

/** The name by which a connection keeps the plan of a statement; none for one that hardly comes again. */
function namaRencana(saring: SaringPublik, text: string): string | undefined {
  const biasa =
    PARAMETER_SARING.every(
      (nama) => saring[nama] === undefined || DIRENCANAKAN_SEKALI.includes(nama),
    ) && kataCari(saring.cari ?? '').length <= KATA_DIRENCANAKAN;
  return biasa ? `koperasi-${createHash('md5').update(text).digest('hex')}` : undefined;
}

/**
 * The statement of one page together with the count of all that match: one round trip. By name the
 * index on (nama, id) serves the order; by distance the few matches are sorted. The usual ones are planned
 * once for each connection.
 */
export function pernyataanDaftar(saring: SaringPublik): {
  name: string | undefined;
  text: string;
  values: unknown[];
} {
  const { nilai, isi } = wadah();
  const { mundur, mulai } = letakHalaman(saring);
  const terdekat = saring.kelurahan ? kelurahanTerdekat(saring.kelurahan) : [];
  const denganJarak = terdekat.length > 0;
  const gabung = denganJarak
    ? `JOIN unnest(${isi(terdekat.map(({ kode }) => kode))}::varchar[],
                   ${isi(terdekat.map(({ meter }) => meter))}::int[]) AS j(kode, meter)
         ON j.kode = k.kelurahan_kode`
    : '';
  const jarak = denganJarak ? 'j.meter' : 'NULL::int';
  const kunci = [...(denganJarak ? ['j.meter'] : []), 'k.nama', 'k.id'];
  const cocok = syarat(saring, isi);
  const lewat = mulai
    ? `AND (${kunci.join(', ')}) ${mundur ? '<' : '>'} (${[
        ...(denganJarak ? [`${isi(mulai.jarak)}::int`] : []),
        `${isi(mulai.nama)}::varchar`,
        `${isi(mulai.id)}::uuid`,
      ].join(', ')})`
    : '';
  const arah = mundur ? ' DESC' : '';
  const text = `
    SELECT h.jumlah, d.*
    FROM (SELECT count(*)::int AS jumlah FROM koperasi k WHERE ${cocok}) h
    LEFT JOIN (
      SELECT k.id, k.nama, k.status::text AS status, k.jenis::text AS jenis, k.kelurahan_kode AS "kelurahanKode",
             ${jarak} AS jarak, k.kategori_kesehatan::text AS kategori,
             k.penilaian_tahun_buku AS "penilaianTahunBuku", k.adalah_kkmp AS kkmp,
             k.bentuk::text AS bentuk, ${MENERIMA_ORANG} AS "menerimaAnggota"
      FROM koperasi k ${gabung}
      WHERE ${cocok} ${lewat}
      ORDER BY ${kunci.map((satu) => satu + arah).join(', ')}
      LIMIT ${UKURAN_HALAMAN + 1}
    ) d ON true
    ORDER BY ${kunci.map((satu) => satu.replace(/^k\./, 'd.').replace('j.meter', 'd.jarak') + arah).join(', ')}`;
  return { name: namaRencana(saring, text), text, values: nilai };
}

type BarisDaftar = Omit<KartuKoperasiDto, 'wilayah'> & { kelurahanKode: string; jumlah: number };

/** How alike a name must be, 0–1, to be worth offering. */
const MIRIP_PALING_SEDIKIT = 0.45;

/** Names like what was searched for: a slip of the pen should not end in an empty page. */
async function namaMirip(cari: string): Promise<DaftarKoperasiDto['mirip']> {
  const { rows } = await kolam().query<{ id: string; nama: string; kelurahanKode: string }>(
    `SELECT id, nama, kelurahan_kode AS "kelurahanKode" FROM koperasi k
     WHERE k.status = 'AKTIF' AND word_similarity($1, k.kunci_nama) >= $2
     ORDER BY word_similarity($1, k.kunci_nama) DESC, k.nama LIMIT 3`,
    [kunciNama(cari), MIRIP_PALING_SEDIKIT],
  );
  return rows.map(({ kelurahanKode, ...satu }) => ({
    ...satu,
    wilayah: namaWilayah(kelurahanKode),
  }));
}

function susun(terbaca: BarisDaftar[], saring: SaringPublik): Halaman<KartuKoperasiDto> {
  const { mundur, mulai } = letakHalaman(saring);
  return susunHalaman(
    terbaca.map(({ kelurahanKode, jumlah: _, ...satu }) => ({
      ...satu,
      wilayah: namaWilayah(kelurahanKode),
    })),
    {
      ukuran: UKURAN_HALAMAN,
      mundur,
      dariKursor: mulai !== null,
      kursor: (satu) => tulisKursor({ kunci: tulisKunci(satu), id: satu.id }),
    },
  );
}

/**
 * One page of the koperasi that match: by name, or by distance from the kelurahan asked for.
 * `mirip` is filled only when a search found nothing.
 */
export async function daftarKoperasiPublik(
  _by: Wewenang<'publik:baca'>,
  saring: SaringPublik,
): Promise<DaftarKoperasiDto> {
  const { rows } = await kolam().query<BarisDaftar>(pernyataanDaftar(saring));
  const jumlah = rows[0]?.jumlah ?? 0;
  // Without a match the count stands alone in a row.
  const terbaca = rows.filter(({ id }) => id !== null);
  return {
    halaman: susun(terbaca, saring),
    jumlah,
    mirip: jumlah === 0 && saring.cari ? await namaMirip(saring.cari) : [],
  };
}
