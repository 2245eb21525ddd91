import { loadDasbor } from '@/lib/dasbor/loaders';
import { type NamaTabelDasbor, TABEL_DASBOR } from '@/lib/dasbor/tabel';
import { tanggalJakarta } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { formatWaktu } from '@/lib/platform/format';

/** The table behind a chart as a CSV file; aggregates only, open to all. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ tabel: string }> },
): Promise<Response> {
  const { tabel } = await params;
  if (!Object.hasOwn(TABEL_DASBOR, tabel)) {
    return new Response('Tabel ini tidak ada.', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  const data = await loadDasbor();
  const { judul, kepala, baris } = TABEL_DASBOR[tabel as NamaTabelDasbor](data);
  return jawabanCsv(`${tabel}-${tanggalJakarta(data.pada)}.csv`, kepala, [
    [...baris, [], [`${judul}. Sumber: Sinergi Depok, per ${formatWaktu(data.pada)}`]],
  ]);
}
