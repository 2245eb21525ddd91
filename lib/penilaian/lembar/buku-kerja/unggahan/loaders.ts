import 'server-only';
import { simpanBerkas, transaksiBerkas } from '@/lib/dokumen/commands';
import type { AlasanUnggah } from '@/lib/dokumen/rules';
import { periksaKiriman, terimaUnggahan } from '@/lib/dokumen/unggahan/loaders';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { tolak } from '@/lib/platform/hasil';
import { bacaXlsx, XlsxTidakTerbaca } from '@/lib/platform/xlsx/baca';
import { kepalaBukuKerja } from '../../../buku-kerja/bacaan/rules';
import { milikKoperasiLain } from '../rules';
import { unggahBukuKerjaSchema } from './schema';

/** Why a file is no workbook of the portal for this koperasi, or null. What its cells say is looked at on its page. */
async function alasanTolak(isi: Buffer, koperasiId: string): Promise<AlasanUnggah | null> {
  try {
    const kepala = kepalaBukuKerja(await bacaXlsx(isi));
    if (!kepala) return 'BUKAN_BUKU_KERJA';
    return milikKoperasiLain(kepala, koperasiId) ? 'BUKU_KERJA_LAIN' : null;
  } catch (galat) {
    if (!(galat instanceof XlsxTidakTerbaca)) throw galat;
    return galat.sebab === 'TERLALU_BESAR' ? 'BUKU_KERJA_TERLALU_BESAR' : 'BUKU_KERJA_RUSAK';
  }
}

/** Uploads of filled workbooks: one that cannot be read is refused with the reason, and not kept. */
export function bacaUnggahanBukuKerja(permintaan: Request): Promise<Response> {
  return terimaUnggahan(permintaan, {
    wewenang: (pelaku) => {
      const unggah = wewenang(pelaku, 'dokumen:unggah');
      return unggah && wewenang(pelaku, 'penilaian:susun') ? unggah : null;
    },
    jenis: 'KERTAS_KERJA',
    simpan: async (by, data) => {
      const kiriman = await periksaKiriman(data, unggahBukuKerjaSchema, () => 'KERTAS_KERJA');
      if (!kiriman.ok)
        return kiriman.alasan === 'TIPE_DITOLAK' ? tolak('BUKU_KERJA_RUSAK') : kiriman;
      const { berkas, isian } = kiriman.nilai;
      const alasan = await alasanTolak(berkas.isi, isian.koperasiId);
      if (alasan) return tolak(alasan);
      return transaksiBerkas((tx) => simpanBerkas(tx, by, berkas, isian));
    },
  });
}
