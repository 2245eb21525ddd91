import 'server-only';
import { bacaPelaku, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { formatWaktu } from '@/lib/platform/format';
import { bacaCapaian } from './reads';
import { kalimatMasa, TABEL_CAPAIAN } from './rules';

/** Figures of capital for those who see them. */
export async function loadCapaian() {
  return bacaCapaian(await mintaWewenang('modal:capaian'));
}

const jawab = (status: number, isi: string, kepala: Record<string, string> = {}): Response =>
  new Response(isi, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...kepala,
    },
  });

/**
 * The table behind a chart as a CSV file; aggregates only. 303 to the sign-in page without a session;
 * 403 and 404 in plain words.
 */
export async function bacaEksporCapaian(tabel: string): Promise<Response> {
  const { pelaku } = await bacaPelaku();
  if (pelaku.penggunaId === null) {
    const lanjut = encodeURIComponent(`/api/ekspor/modal/${tabel}`);
    return jawab(303, 'Masuk dahulu.', { location: `/masuk?lanjut=${lanjut}` });
  }
  const by = wewenang(pelaku, 'modal:capaian');
  if (!by) return jawab(403, 'Akun Anda tidak dapat mengunduh angka ini.');
  if (!Object.hasOwn(TABEL_CAPAIAN, tabel)) return jawab(404, 'Tabel ini tidak ada.');
  const data = await bacaCapaian(by);
  const { judul, kepala, baris } = TABEL_CAPAIAN[tabel as keyof typeof TABEL_CAPAIAN](data);
  const catatan = `${judul}, ${kalimatMasa(data)}. Sumber: Sinergi Depok, per ${formatWaktu(data.pada)}`;
  return jawabanCsv(`modal-${tabel}-${tanggalJakarta(data.pada)}.csv`, kepala, [
    [...baris, [], [catatan]],
  ]);
}
