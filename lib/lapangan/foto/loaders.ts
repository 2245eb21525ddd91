import 'server-only';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import { periksaIsi } from '@/lib/dokumen/isi/reads';
import { bacaBerkas, terimaUnggahan } from '@/lib/dokumen/unggahan/loaders';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { tolak } from '@/lib/platform/hasil';
import { fotoLapanganSchema } from '../schema';
import { tambahFoto } from './commands';

/** A photo from the page of what was written down; content, size and origin are checked like every upload. */
export function bacaFoto(permintaan: Request): Promise<Response> {
  return terimaUnggahan(permintaan, {
    wewenang: (pelaku) => wewenang(pelaku, 'lapangan:catat'),
    jenis: 'FOTO_USAHA',
    simpan: async (by, data) => {
      const kiriman = bacaBerkas(data);
      if (!kiriman.ok) return kiriman;
      const { berkas, isian } = kiriman.nilai;
      const terbaca = fotoLapanganSchema.safeParse(isian);
      if (!terbaca.success) return tolak('ISIAN_SALAH');
      const periksa = await periksaIsi({
        jenis: 'FOTO_USAHA',
        namaAsli: berkas.name,
        tipeTersebut: berkas.type,
        isi: Buffer.from(await berkas.arrayBuffer()),
      });
      if (!periksa.ok) return periksa;
      return transaksiBerkas((tx) => tambahFoto(tx, by, periksa.nilai, terbaca.data));
    },
  });
}
