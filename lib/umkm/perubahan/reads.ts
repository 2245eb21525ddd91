import 'server-only';
import { perubahanSejak } from '@/lib/audit/reads';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Bentrok } from '@/lib/platform/form-state';
import { nilaiTersimpan } from '../bagian/reads';
import { BAGIAN_ORANG, LABEL_ISIAN } from '../bagian/rules';
import type { Bagian } from '../bagian/schema';
import { bukaOrang } from '../pelaku/reads';
import { type BarisUsahaLengkap, npwpUsaha } from '../reads';
import { tampilkanIsian } from '../tampilan/rules';
import { isianBerubah } from './rules';

/** Names of the kinds of business by code. */
export async function namaJenisUsaha(tx: Pick<Tx, 'jenisUsaha'>): Promise<Record<string, string>> {
  const baris = await tx.jenisUsaha.findMany({ select: { kode: true, nama: true } });
  return Object.fromEntries(baris.map(({ kode, nama }) => [kode, nama]));
}

/** Both versions of one topic, field by field. */
export async function susunBentrok(
  tx: Tx,
  baris: BarisUsahaLengkap,
  bagian: Bagian,
  diketik: Readonly<Record<string, string>>,
): Promise<Bentrok> {
  const orang = BAGIAN_ORANG.includes(bagian);
  const tersimpan = nilaiTersimpan(baris, bagian);
  const label: Record<string, string> = LABEL_ISIAN[bagian];
  const namaJenis = await namaJenisUsaha(tx);
  const objek = orang
    ? { objekJenis: 'pelaku_usaha', objekId: baris.pelakuUsaha.id }
    : { objekJenis: 'usaha', objekId: baris.id };
  const { oleh, pada } = await perubahanSejak(tx, objek, 1);
  return {
    versi: String(orang ? baris.pelakuUsaha.versi : baris.versi),
    oleh,
    pada,
    butir: isianBerubah(tersimpan, diketik, Object.keys(label)).map((isian) => ({
      isian,
      label: label[isian] ?? isian,
      milikAnda: tampilkanIsian(isian, diketik[isian] ?? '', namaJenis),
      tersimpan: tampilkanIsian(isian, tersimpan[isian] ?? '', namaJenis),
    })),
  };
}

/** Whether everything typed is stored already: the same form has arrived twice. */
export function sudahTersimpan(
  baris: BarisUsahaLengkap,
  bagian: Bagian,
  diketik: Readonly<Record<string, string>>,
): boolean {
  const rahasia: Record<string, string | null> = {
    nikPenduduk: bukaOrang(baris.pelakuUsaha, 'nikPendudukSandi'),
    telepon: bukaOrang(baris.pelakuUsaha, 'teleponSandi'),
    npwp: npwpUsaha(baris),
  };
  return isianBerubah(nilaiTersimpan(baris, bagian), diketik, Object.keys(LABEL_ISIAN[bagian]))
    .filter((isian) => rahasia[isian] === undefined || rahasia[isian] !== diketik[isian])
    .every((isian) => isian === 'pirtTerbit');
}
