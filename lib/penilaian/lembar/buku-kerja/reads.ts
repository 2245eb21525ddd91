import 'server-only';
import { bukaIsi } from '@/lib/dokumen/reads';
import { JENIS_PENILAIAN } from '@/lib/dokumen/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { kodeUuid } from '@/lib/platform/isian';
import { bacaXlsx, XlsxTidakTerbaca } from '@/lib/platform/xlsx/baca';
import { bacaBukuKerja } from '../../buku-kerja/bacaan/rules';
import { kalimatGalat } from '../../buku-kerja/galat/rules';
import type { BacaanBukuKerja } from '../../buku-kerja/types';
import type { HimpunanAturan } from '../../himpunan/types';

export type HasilBacaan =
  | { ok: true; namaAsli: string; isi: BacaanBukuKerja }
  | { ok: false; sebab: 'TIDAK_ADA' }
  | { ok: false; sebab: 'TIDAK_TERBACA'; namaAsli: string; pesan: string[] };

/** The name of the koperasi that a workbook is of: of the one whose id it carries, else as it is written in it. */
export async function namaKoperasiBuku(
  _by: Wewenang<'penilaian:susun'>,
  { koperasi, koperasiId }: Pick<BacaanBukuKerja, 'koperasi' | 'koperasiId'>,
): Promise<string> {
  const id = kodeUuid().safeParse(koperasiId).data;
  const ada = id && (await db().koperasi.findUnique({ where: { id }, select: { nama: true } }));
  return ada ? ada.nama : koperasi;
}

/**
 * Reads an uploaded workbook of a koperasi against a rule set. Nothing of a workbook with a single wrong
 * cell is used.
 */
export async function bacaanBukuKerja(
  _by: Wewenang<'penilaian:susun'>,
  {
    koperasiId,
    dokumenId,
    himpunan,
  }: { koperasiId: string; dokumenId: string; himpunan: HimpunanAturan },
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<HasilBacaan> {
  const baris = await sumber.dokumen.findFirst({
    where: { id: dokumenId, koperasiId, jenis: { in: [...JENIS_PENILAIAN] }, dihapusPada: null },
    select: {
      id: true,
      jenis: true,
      namaAsli: true,
      tipe: true,
      sha256: true,
      kunciSimpan: true,
      pelakuUsahaId: true,
    },
  });
  if (!baris) return { ok: false, sebab: 'TIDAK_ADA' };
  const { namaAsli } = baris;
  try {
    const { isi } = await bukaIsi(baris);
    const bacaan = bacaBukuKerja(himpunan, await bacaXlsx(isi));
    return bacaan.ok
      ? { ok: true, namaAsli, isi: bacaan.isi }
      : { ok: false, sebab: 'TIDAK_TERBACA', namaAsli, pesan: kalimatGalat(bacaan.galat) };
  } catch (galat) {
    if (!(galat instanceof XlsxTidakTerbaca)) throw galat;
    return { ok: false, sebab: 'TIDAK_TERBACA', namaAsli, pesan: [galat.message] };
  }
}
