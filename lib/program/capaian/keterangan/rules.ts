import { persen } from '@/lib/dasbor/rules';
import { formatAngka, formatPersen, formatWaktu } from '@/lib/platform/format';
import { jumlahTerlindung, type KolomCapaian } from '../rules';
import type { DataCapaianProgram, DataCapaianSeluruh } from '../types';

/** Said of a year that was over before the portal. */
export const TIDAK_DICATAT = 'tidak dicatat di portal';

/** Where the figures are from, for who does not see the whole city. */
function tempat({ wilayah }: DataCapaianProgram): string {
  const [satu] = wilayah;
  return satu && wilayah.length === 1
    ? `Kelurahan ${satu.kelurahan}`
    : `${formatAngka(wilayah.length)} kelurahan Anda`;
}

/** Places of the kelurahan the reader reaches; null where one has no limit. */
const kuotaWilayah = ({ wilayah }: DataCapaianProgram): number | null =>
  wilayah.reduce<number | null>(
    (jumlah, { kuota }) => (jumlah === null || kuota === null ? null : jumlah + kuota),
    0,
  );

function dariTujuan(data: DataCapaianProgram): string {
  const tujuan = data.seluruhKota ? data.target : kuotaWilayah(data);
  if (tujuan === null) {
    return data.seluruhKota
      ? 'sasaran tahun ini belum ditetapkan'
      : `di ${tempat(data)}, tanpa batas kuota`;
  }
  const dari = data.seluruhKota
    ? `dari sasaran ${formatAngka(tujuan)}`
    : `dari kuota ${tempat(data)}, ${formatAngka(tujuan)} orang`;
  const bagian = persen(data.semua.terpilih, tujuan);
  return jumlahTerlindung(data).terpilih === 'TERSEMBUNYI' || bagian === null
    ? dari
    : `${formatPersen(bagian, 1)} ${dari}`;
}

/** What a figure of a year counts, and its denominator. */
export function keteranganCapaian(kolom: KolomCapaian, data: DataCapaianProgram): string {
  if (kolom === 'terpilih') return dariTujuan(data);
  if (kolom === 'dilatih') return `hadir paling sedikit ${data.hadirPersenMin} % hari pelatihannya`;
  if (kolom === 'pendaftar') {
    return data.seluruhKota
      ? `semua yang mendaftar untuk ${data.tahun}`
      : `semua yang mendaftar di ${tempat(data)} untuk ${data.tahun}`;
  }
  return data.seluruhKota ? 'orang, di seluruh kota' : `orang, di ${tempat(data)}`;
}

/** How far the programme has come towards its target over all years, with its denominator and date. */
export function kalimatCapaianSeluruh({ target, terpilih, pada }: DataCapaianSeluruh): string {
  const dari = `dari sasaran seluruhnya ${formatAngka(target)} orang`;
  const per = `per ${formatWaktu(pada)}`;
  if (terpilih === null) return `Terpilih pada semua tahun: disembunyikan, ${dari}, ${per}.`;
  const bagian = persen(terpilih, target);
  const persenan = bagian === null ? '' : ` (${formatPersen(bagian, 1)})`;
  return `Terpilih pada semua tahun yang dicatat di portal: ${formatAngka(terpilih)} ${dari}${persenan}, ${per}.`;
}
