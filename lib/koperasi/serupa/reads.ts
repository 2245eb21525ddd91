import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { JenisKoperasi, StatusKoperasi } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatTanggal } from '@/lib/platform/format';
import { JENIS_KOPERASI, labelAcuan } from '../acuan';
import { kunciBadanHukum } from '../identitas/rules';
import { kunciNama } from '../nama/rules';
import type { CiriKoperasi, KoperasiSerupa } from './types';

/**
 * Share of common trigrams from which two names in one kecamatan count as alike: a slip of a letter
 * ("Bersama", "Bersamo": 0,8) or an added word ("Melati Jaya", "Melati Jaya Sentosa": 0,6) reaches it,
 * another word ("Mitra Usaha Sejahtera", "Mitra Karya Sejahtera": 0,57) does not.
 */
export const AMBANG_MIRIP = 0.6;
const PALING_BANYAK = 10;

interface Baris {
  id: string;
  nama: string;
  nomor_induk_koperasi: string | null;
  nomor_badan_hukum: string | null;
  tanggal_badan_hukum: Date | null;
  jenis: JenisKoperasi;
  alamat: string;
  kelurahan: string;
  kecamatan: string;
  status: StatusKoperasi;
  sama_induk: boolean;
  sama_badan: boolean;
  sama_nama: boolean;
  mirip: boolean;
  sekecamatan: boolean;
}

/**
 * Koperasi that look like this one: the same Nomor Induk or badan hukum anywhere, the same name
 * anywhere, or a similar name in the same kecamatan. Koperasi Kelurahan Merah Putih share most of their
 * name by law (SE Menteri Koperasi 1/2025), so of two of them only the same name counts.
 *
 * @param kecuali id of the koperasi itself, when it is edited
 * @param diManaPun a similar name counts in any kecamatan: of a name that is not registered yet one asks
 *   whether it can be had, not whether the koperasi is recorded twice
 */
export async function koperasiSerupa(
  _by: Wewenang<'koperasi:daftarkan' | 'koperasi:ubah' | 'pendirian:mulai' | 'pendirian:kelola'>,
  ciri: CiriKoperasi,
  {
    kecuali,
    sumber = db(),
    diManaPun = false,
  }: { kecuali?: string; sumber?: Tx | ReturnType<typeof db>; diManaPun?: boolean } = {},
): Promise<KoperasiSerupa[]> {
  const nama = kunciNama(ciri.nama).slice(0, 200);
  const badan =
    ciri.nomorBadanHukum === null ? null : kunciBadanHukum(ciri.nomorBadanHukum).slice(0, 80);
  const induk = ciri.nomorIndukKoperasi;
  const kecamatan = ciri.kelurahanKode.slice(0, 8);
  const bukanDiri = kecuali ? Prisma.sql`AND k.id <> ${kecuali}::uuid` : Prisma.empty;
  const baris = await sumber.$queryRaw<Baris[]>`
    SELECT k.id, k.nama, k.nomor_induk_koperasi, k.nomor_badan_hukum, k.tanggal_badan_hukum, k.jenis::text AS jenis,
           k.alamat, l.nama AS kelurahan, c.nama AS kecamatan, k.status::text AS status,
           coalesce(k.nomor_induk_koperasi = ${induk}, false) AS sama_induk,
           coalesce(k.kunci_badan_hukum = ${badan}, false) AS sama_badan,
           k.kunci_nama = ${nama} AS sama_nama,
           ((${diManaPun}::boolean OR c.kode = ${kecamatan}) AND NOT (k.adalah_kkmp AND ${ciri.adalahKkmp}::boolean)
            AND similarity(k.kunci_nama, ${nama}) >= ${AMBANG_MIRIP}) AS mirip, c.kode = ${kecamatan} AS sekecamatan
    FROM koperasi k
    JOIN kelurahan l ON l.kode = k.kelurahan_kode
    JOIN kecamatan c ON c.kode = l.kecamatan_kode
    WHERE k.id IN (
      SELECT id FROM koperasi WHERE nomor_induk_koperasi = ${induk}
      UNION SELECT id FROM koperasi WHERE kunci_badan_hukum = ${badan}
      UNION SELECT id FROM koperasi WHERE kunci_nama % ${nama}
    ) ${bukanDiri}
    ORDER BY 11 DESC, 12 DESC, 13 DESC, similarity(k.kunci_nama, ${nama}) DESC, k.id`;
  return baris
    .map(keSerupa)
    .filter(({ sebab }) => sebab.length > 0)
    .slice(0, PALING_BANYAK);
}

function keSerupa(baris: Baris): KoperasiSerupa {
  const sebab: (KoperasiSerupa['sebab'][number] | false)[] = [
    baris.sama_induk && 'NOMOR_INDUK',
    baris.sama_badan && 'BADAN_HUKUM',
    baris.sama_nama && 'NAMA_SAMA',
    baris.mirip && !baris.sama_nama && (baris.sekecamatan ? 'NAMA_MIRIP' : 'NAMA_MIRIP_JAUH'),
  ];
  return {
    id: baris.id,
    nama: baris.nama,
    nomorIndukKoperasi: baris.nomor_induk_koperasi,
    nomorBadanHukum: baris.nomor_badan_hukum,
    tanggalBadanHukum: baris.tanggal_badan_hukum && formatTanggal(baris.tanggal_badan_hukum),
    jenis: labelAcuan(JENIS_KOPERASI, baris.jenis),
    alamat: baris.alamat,
    wilayah: `${baris.kelurahan}, ${baris.kecamatan}`,
    status: baris.status,
    sebab: sebab.filter((satu) => satu !== false),
  };
}
