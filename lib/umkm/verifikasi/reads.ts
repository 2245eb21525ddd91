import 'server-only';
import { type PerubahanSejak, perubahanSejak } from '@/lib/audit/reads';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Bentrok } from '@/lib/platform/form-state';
import { type BarisUsahaLengkap, bacaPeninjauan } from '../reads';
import { bolehMeninjau } from '../rules';
import { tulisVersi, type VersiDilihat } from './rules';

/** What changed of a business and its owner since an officer opened the page. */
export async function bentrokKeputusan(
  tx: Tx,
  baris: BarisUsahaLengkap,
  dilihat: VersiDilihat,
): Promise<Bentrok> {
  const { id: orangId, versi: versiOrang } = baris.pelakuUsaha;
  const bagian: PerubahanSejak[] = [];
  if (versiOrang !== dilihat.versiOrang) {
    const objek = { objekJenis: 'pelaku_usaha', objekId: orangId };
    bagian.push(await perubahanSejak(tx, objek, versiOrang - dilihat.versiOrang));
  }
  if (baris.versi !== dilihat.versi) {
    const objek = { objekJenis: 'usaha', objekId: baris.id };
    bagian.push(await perubahanSejak(tx, objek, baris.versi - dilihat.versi));
  }
  const terakhir = bagian.at(-1);
  return {
    jenis: 'keputusan',
    versi: tulisVersi(baris.versi, versiOrang),
    oleh: terakhir?.oleh ?? '',
    olehId: terakhir?.olehId ?? null,
    pada: terakhir?.pada ?? '',
    butir: bagian
      .flatMap(({ perubahan }) => perubahan)
      .map(({ label, sebelum, sesudah }, ke) => ({
        isian: `${ke}-${label}`,
        label,
        milikAnda: sebelum,
        tersimpan: sesudah,
      })),
  };
}

const PERUBAHAN_ISI = ['usaha.ubah', 'usaha.perbaiki', 'usaha.aktifkan', 'pelaku_usaha.ubah'];

/** What of a business decides who may review it. */
export interface Ditinjau {
  id: string;
  dibuatOleh: string | null;
  diverifikasiPada: Date | null;
  pelakuUsaha: { id: string; penggunaId: string | null };
}

/** Whether somebody may decide about a business that was read already; see `bolehMeninjau`. */
export async function dapatMeninjau(
  pemeriksaId: string,
  baris: Ditinjau,
  sumber: Pick<Tx, 'catatanAudit'> = db(),
): Promise<boolean> {
  const ikutMengubah = await sumber.catatanAudit.findFirst({
    where: {
      penggunaId: pemeriksaId,
      tindakan: { in: PERUBAHAN_ISI },
      ...(baris.diverifikasiPada ? { waktu: { gt: baris.diverifikasiPada } } : {}),
      OR: [
        { objekJenis: 'usaha', objekId: baris.id },
        { objekJenis: 'pelaku_usaha', objekId: baris.pelakuUsaha.id },
      ],
    },
    select: { id: true },
  });
  return bolehMeninjau(pemeriksaId, {
    pemilikId: baris.pelakuUsaha.penggunaId,
    penulis: [baris.dibuatOleh, ikutMengubah ? pemeriksaId : null],
  });
}

/** Whether the last decision on a business says just this: an old page is not taken for a replay. */
export async function peninjauanSama(
  tx: Tx,
  usahaId: string,
  isi: { catatanUmum?: string | undefined; catatan?: Readonly<Record<string, string>> },
): Promise<boolean> {
  const [terakhir] = await bacaPeninjauan(usahaId, tx);
  const urut = (catatan: Readonly<Record<string, string>> = {}) =>
    JSON.stringify(Object.entries(catatan).sort());
  return (
    terakhir !== undefined &&
    terakhir.catatanUmum === (isi.catatanUmum ?? null) &&
    urut(terakhir.catatan) === urut(isi.catatan)
  );
}
