import 'server-only';
import { perubahanSejak } from '@/lib/audit/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Bentrok } from '@/lib/platform/form-state';
import { nilaiTersimpan } from '../bagian/reads';
import { BAGIAN_ORANG, LABEL_ISIAN } from '../bagian/rules';
import type { Bagian } from '../bagian/schema';
import { bukaOrang } from '../pelaku/reads';
import { type BarisUsahaLengkap, npwpUsaha } from '../reads';
import { tampilkanIsian } from '../tampilan/rules';
import { isianBerubah, tanpaTertutup } from './rules';

/** An owner of the own business, or an officer of one whose owner has no account. */
export type Pengubah = Wewenang<'umkm:ubah' | 'umkm:perbaiki'>;

export const olehPetugas = (by: Pengubah): boolean => by.tindakan === 'umkm:perbaiki';

/** Names of the kinds of business by code. */
export async function namaJenisUsaha(tx: Pick<Tx, 'jenisUsaha'>): Promise<Record<string, string>> {
  const baris = await tx.jenisUsaha.findMany({ select: { kode: true, nama: true } });
  return Object.fromEntries(baris.map(({ kode, nama }) => [kode, nama]));
}

/**
 * Both versions of one topic, field by field.
 *
 * @param dilihat the version with which the page was opened
 */
export async function susunBentrok(
  tx: Tx,
  baris: BarisUsahaLengkap,
  bagian: Bagian,
  { diketik, dilihat }: { diketik: Readonly<Record<string, string>>; dilihat: number },
  tertutup: readonly string[],
): Promise<Bentrok> {
  const orang = BAGIAN_ORANG.includes(bagian);
  const tersimpan = tanpaTertutup(nilaiTersimpan(baris, bagian), tertutup);
  const label: Record<string, string> = LABEL_ISIAN[bagian];
  const namaJenis = await namaJenisUsaha(tx);
  const objek = orang
    ? { objekJenis: 'pelaku_usaha', objekId: baris.pelakuUsaha.id }
    : { objekJenis: 'usaha', objekId: baris.id };
  const kini = orang ? baris.pelakuUsaha.versi : baris.versi;
  const { perubahan: _, ...sejak } = await perubahanSejak(tx, objek, kini - dilihat);
  return {
    versi: String(kini),
    ...sejak,
    butir: isianBerubah(tersimpan, diketik, Object.keys(label), tertutup).map((isian) => ({
      isian,
      label: label[isian] ?? isian,
      milikAnda: tampilkanIsian(isian, diketik[isian] ?? '', namaJenis),
      tersimpan: tampilkanIsian(isian, tersimpan[isian] ?? '', namaJenis),
      isi: tertutup.includes(isian) ? undefined : (tersimpan[isian] ?? ''),
    })),
  };
}

/** Whether everything typed is stored already: the same form has arrived twice. */
export function sudahTersimpan(
  baris: BarisUsahaLengkap,
  bagian: Bagian,
  diketik: Readonly<Record<string, string>>,
  tertutup: readonly string[],
): boolean {
  const tersimpan = nilaiTersimpan(baris, bagian);
  const nyata: Record<string, string | null | undefined> = {
    ...tersimpan,
    nikPenduduk: bukaOrang(baris.pelakuUsaha, 'nikPendudukSandi'),
    telepon: bukaOrang(baris.pelakuUsaha, 'teleponSandi'),
    npwp: npwpUsaha(baris),
  };
  return isianBerubah(tersimpan, diketik, Object.keys(LABEL_ISIAN[bagian]), tertutup)
    .filter((isian) => !tertutup.includes(isian) || nyata[isian] !== diketik[isian])
    .every((isian) => isian === 'pirtTerbit' || isian === 'akurasiMeter');
}
