import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { kolam } from '@/lib/platform/db/client';
import { samarkanTelepon } from '@/lib/platform/format';
import { selPengenal } from '@/lib/platform/pengenal';
import { kelurahanByKode } from '@/lib/wilayah/reads';
import { LABEL_BADAN_USAHA, LABEL_STATUS } from '../../rules';
import { LABEL_SKALA } from '../../skala/rules';
import { gabungSyarat, syaratCari, syaratPencatat, syaratSaringan, syaratWewenang } from '../reads';
import type { SaringanUsaha } from '../schema';

type Sel = string | number | null;

interface BarisEkspor {
  id: string;
  nomor: string;
  nama: string;
  nama_pemilik: string;
  nik_penduduk_akhir: string | null;
  telepon_akhir: string | null;
  perempuan: boolean | null;
  kegiatan_utama: string;
  produk_utama: string | null;
  jenis: string;
  kbli_kode: string | null;
  kbli_versi: number | null;
  status_badan_usaha: keyof typeof LABEL_BADAN_USAHA;
  nib: string | null;
  alamat: string;
  kelurahan_kode: string;
  skala_efektif: keyof typeof LABEL_SKALA | null;
  status: keyof typeof LABEL_STATUS;
  pemilik_anggota: boolean;
  dibuat_pada: Date;
}

const POTONGAN = 2_000;
const yaTidak = (nilai: boolean | null): string =>
  nilai === null ? 'belum ada data' : nilai ? 'ya' : 'tidak';

function keSel(baris: BarisEkspor): Sel[] {
  const tempat = kelurahanByKode(baris.kelurahan_kode);
  return [
    baris.nomor,
    baris.nama,
    baris.nama_pemilik,
    baris.nik_penduduk_akhir ? `${'*'.repeat(12)}${baris.nik_penduduk_akhir}` : null,
    baris.telepon_akhir ? samarkanTelepon(baris.telepon_akhir) : null,
    yaTidak(baris.perempuan),
    baris.kegiatan_utama,
    baris.produk_utama,
    baris.jenis,
    selPengenal(baris.kbli_kode),
    baris.kbli_versi,
    LABEL_BADAN_USAHA[baris.status_badan_usaha],
    selPengenal(baris.nib),
    baris.alamat,
    tempat?.nama ?? baris.kelurahan_kode,
    tempat?.kecamatan ?? null,
    baris.skala_efektif ? LABEL_SKALA[baris.skala_efektif] : 'belum ada data',
    LABEL_STATUS[baris.status],
    yaTidak(baris.pemilik_anggota),
    tanggalJakarta(baris.dibuat_pada),
  ];
}

/**
 * Everything a filter reaches, the newest first, in portions; identity numbers and phones masked. No
 * portion waits for the whole, so the size does not matter.
 */
export async function* potonganEkspor(
  by: Wewenang<'umkm:ekspor'>,
  saringan: SaringanUsaha,
  kata: readonly string[],
): AsyncGenerator<Sel[][]> {
  const syarat = [
    ...syaratWewenang(by),
    ...syaratSaringan(saringan),
    ...syaratPencatat(by, saringan),
    ...syaratCari(kata),
  ];
  let sesudah: string | null = null;
  for (;;) {
    const { sql, nilai } = gabungSyarat([
      ...syarat,
      ...(sesudah ? [{ sql: 'id < $$::uuid', nilai: [sesudah] }] : []),
    ]);
    const { rows } = await kolam().query<BarisEkspor>(
      `SELECT u.*, j.nama AS jenis, p.nik_penduduk_akhir, p.telepon_akhir
       FROM (SELECT id, nomor, nama, nama_pemilik, perempuan, kegiatan_utama, produk_utama, kbli_kode,
                    kbli_versi, status_badan_usaha, nib, alamat, kelurahan_kode, skala_efektif, status,
                    pemilik_anggota, dibuat_pada, pelaku_usaha_id, jenis_usaha_kode
             FROM usaha WHERE ${sql} ORDER BY id DESC LIMIT ${POTONGAN}) u
       JOIN pelaku_usaha p ON p.id = u.pelaku_usaha_id
       JOIN jenis_usaha j ON j.kode = u.jenis_usaha_kode
       ORDER BY u.id DESC`,
      nilai,
    );
    if (rows.length > 0) yield rows.map(keSel);
    if (rows.length < POTONGAN) return;
    sesudah = rows.at(-1)?.id ?? null;
  }
}
