import 'server-only';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import type { BerkasTerperiksa } from '@/lib/dokumen/isi/reads';
import { TIPE_LEMBAR_KERJA } from '@/lib/dokumen/rules';
import { periksaKiriman, terimaUnggahan } from '@/lib/dokumen/unggahan/loaders';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { bacaXlsx, XlsxTidakTerbaca } from '@/lib/platform/xlsx/baca';
import { kepalaBukuKerja } from '../buku-kerja/bacaan/rules';
import { unggahKertasKerja } from './commands';
import { unggahKertasKerjaSchema } from './schema';

/** The koperasi that a workbook of the portal names; '' in any other file, which may be a worksheet all the same. */
async function koperasiBuku({ tipe, isi }: BerkasTerperiksa): Promise<string> {
  if (tipe !== TIPE_LEMBAR_KERJA) return '';
  try {
    return kepalaBukuKerja(await bacaXlsx(isi))?.koperasiId ?? '';
  } catch (galat) {
    if (galat instanceof XlsxTidakTerbaca) return '';
    throw galat;
  }
}

/** Uploads of worksheets made outside the portal, each for one assessment. */
export function bacaUnggahanKertasKerja(permintaan: Request): Promise<Response> {
  return terimaUnggahan(permintaan, {
    wewenang: (pelaku) => {
      const unggah = wewenang(pelaku, 'dokumen:unggah');
      const susun = wewenang(pelaku, 'penilaian:susun');
      return unggah && susun ? { unggah, susun } : null;
    },
    jenis: 'KERTAS_KERJA',
    simpan: async (by, data) => {
      const kiriman = await periksaKiriman(data, unggahKertasKerjaSchema, () => 'KERTAS_KERJA');
      if (!kiriman.ok) return kiriman;
      const { berkas, isian } = kiriman.nilai;
      const koperasiId = await koperasiBuku(berkas);
      return transaksiBerkas((tx) => unggahKertasKerja(tx, by, berkas, { ...isian, koperasiId }));
    },
  });
}
