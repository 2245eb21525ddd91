import { type BerkasTerperiksa, periksaIsi } from '@/lib/dokumen/isi/reads';
import type { JenisDokumen } from '@/lib/platform/db/generated/enums';
import { pdfContoh } from './pdf';

/** A small invented document, checked as an upload is; the same bytes for the same title. */
export async function berkasContoh(jenis: JenisDokumen, judul: string): Promise<BerkasTerperiksa> {
  const hasil = await periksaIsi({
    jenis,
    namaAsli: `${jenis.toLowerCase().replaceAll('_', '-')}-contoh.pdf`,
    isi: pdfContoh([judul, 'Contoh rekaan untuk mode demo']),
  });
  if (!hasil.ok) throw new Error(`Data demo: berkas contoh ditolak (${hasil.alasan}).`);
  return hasil.nilai;
}

/** The KTP that everybody of the demo hands in; nobody's. */
export const ktpContoh = (): Promise<BerkasTerperiksa> =>
  berkasContoh('KTP', 'KARTU TANDA PENDUDUK');
