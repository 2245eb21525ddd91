import 'server-only';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import { periksaKiriman, terimaUnggahan } from '@/lib/dokumen/unggahan/loaders';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { unggahKertasKerja } from './commands';
import { unggahKertasKerjaSchema } from './schema';

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
      return transaksiBerkas((tx) => unggahKertasKerja(tx, by, berkas, isian));
    },
  });
}
