import 'server-only';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import { periksaKiriman, terimaUnggahan } from '@/lib/dokumen/unggahan/loaders';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { tambahBukti } from './commands';
import { unggahBuktiSchema } from './schema';

/** A file that proves a rise, from the page of the participant; checked like every upload. */
export function bacaUnggahanBukti(permintaan: Request): Promise<Response> {
  return terimaUnggahan(permintaan, {
    wewenang: (pelaku) => wewenang(pelaku, 'naik-kelas:tetapkan'),
    jenis: 'BUKTI_NAIK_KELAS',
    simpan: async (by, data) => {
      const kiriman = await periksaKiriman(data, unggahBuktiSchema, () => 'BUKTI_NAIK_KELAS');
      if (!kiriman.ok) return kiriman;
      const { berkas, isian } = kiriman.nilai;
      return transaksiBerkas((tx) => tambahBukti(tx, by, berkas, isian));
    },
  });
}
