import 'server-only';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import { periksaKiriman, terimaUnggahan } from '@/lib/dokumen/unggahan/loaders';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { fotoLapanganSchema } from '../schema';
import { tambahFoto } from './commands';

/** A photo from the page of what was written down; content, size and origin are checked like every upload. */
export function bacaFoto(permintaan: Request): Promise<Response> {
  return terimaUnggahan(permintaan, {
    wewenang: (pelaku) => wewenang(pelaku, 'lapangan:catat'),
    jenis: 'FOTO_USAHA',
    simpan: async (by, data) => {
      const kiriman = await periksaKiriman(data, fotoLapanganSchema, () => 'FOTO_USAHA');
      if (!kiriman.ok) return kiriman;
      const { berkas, isian } = kiriman.nilai;
      return transaksiBerkas((tx) => tambahFoto(tx, by, berkas, isian));
    },
  });
}
