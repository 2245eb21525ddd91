import 'server-only';
import { z } from 'zod';
import { mintaWewenang } from '@/lib/platform/auth/pelaku';
import { tanggalJakarta } from '@/lib/platform/clock';
import { jawabanCsv } from '@/lib/platform/csv';
import { jawabEkspor } from '@/lib/platform/ekspor';
import { formatWaktu } from '@/lib/platform/format';
import { jawabTeks } from '@/lib/platform/jawab-teks';
import { bacaSaringan } from '@/lib/platform/saringan';
import { bacaCapaian } from './reads';
import { kalimatMasa, TABEL_CAPAIAN } from './rules';

/** Figures of capital for those who see them. */
export async function loadCapaian() {
  return bacaCapaian(await mintaWewenang('modal:capaian'));
}

/**
 * The table behind a chart as a CSV file; aggregates only. The table is always whole: an address with filters
 * is answered with 422, one of no table with 404.
 */
export async function bacaEksporCapaian(
  tabel: string,
  parameter: Record<string, string>,
): Promise<Response> {
  return jawabEkspor(
    {
      tindakan: 'modal:capaian',
      jalur: '/portal/capaian-modal',
      tujuan: 'angka ini',
      nama: 'ekspor capaian modal',
      diabaikan: bacaSaringan(z.object({}), parameter).diabaikan,
    },
    async (by) => {
      if (!Object.hasOwn(TABEL_CAPAIAN, tabel)) return jawabTeks(404, 'Tabel ini tidak ada.');
      const data = await bacaCapaian(by);
      const { judul, kepala, baris } = TABEL_CAPAIAN[tabel as keyof typeof TABEL_CAPAIAN](data);
      const catatan = `${judul}, ${kalimatMasa(data)}. Sumber: Sinergi Depok, per ${formatWaktu(data.pada)}`;
      return jawabanCsv(`modal-${tabel}-${tanggalJakarta(data.pada)}.csv`, kepala, [
        [...baris, [], [catatan]],
      ]);
    },
  );
}
