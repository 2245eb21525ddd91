import 'server-only';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Bentrok } from '@/lib/platform/form-state';
import { formatWaktu } from '@/lib/platform/format';
import { nilaiTersimpan } from '../bagian/reads';
import { BAGIAN_ORANG, LABEL_ISIAN } from '../bagian/rules';
import type { Bagian } from '../bagian/schema';
import type { BarisUsahaLengkap } from '../reads';
import { tampilkanIsian } from '../tampilan/rules';
import { isianBerubah } from './rules';

/** Names of the kinds of business by code. */
export async function namaJenisUsaha(tx: Pick<Tx, 'jenisUsaha'>): Promise<Record<string, string>> {
  const baris = await tx.jenisUsaha.findMany({ select: { kode: true, nama: true } });
  return Object.fromEntries(baris.map(({ kode, nama }) => [kode, nama]));
}

/** Who saved a record last, and when; read from the trail. */
export async function perubahanTerakhir(
  tx: Tx,
  objekJenis: 'usaha' | 'pelaku_usaha',
  objekId: string,
): Promise<{ oleh: string; pada: string }> {
  const entri = await tx.catatanAudit.findFirst({
    where: { objekJenis, objekId, NOT: { tindakan: { in: ['identitas.buka'] } } },
    orderBy: [{ waktu: 'desc' }, { id: 'desc' }],
    select: { namaPelaku: true, waktu: true },
  });
  return entri
    ? { oleh: entri.namaPelaku, pada: formatWaktu(entri.waktu) }
    : { oleh: 'Orang lain', pada: 'waktu yang tidak tercatat' };
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
  const terakhir = await perubahanTerakhir(
    tx,
    orang ? 'pelaku_usaha' : 'usaha',
    orang ? baris.pelakuUsaha.id : baris.id,
  );
  return {
    versi: String(orang ? baris.pelakuUsaha.versi : baris.versi),
    ...terakhir,
    butir: isianBerubah(tersimpan, diketik, Object.keys(label)).map((isian) => ({
      isian,
      label: label[isian] ?? isian,
      milikAnda: tampilkanIsian(isian, diketik[isian] ?? '', namaJenis),
      tersimpan: tampilkanIsian(isian, tersimpan[isian] ?? '', namaJenis),
    })),
  };
}
