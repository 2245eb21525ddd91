import { persen } from '@/lib/dasbor/rules';
import { formatAngka, formatPersen } from '@/lib/platform/format';
import { jumlahTerlindung, type KolomCapaian } from '../rules';
import type { DataCapaianProgram } from '../types';

/** Said of a year that was over before the portal. */
export const TIDAK_DICATAT = 'tidak dicatat di portal';

/** Where the figures are from: the city, or what the reader reaches of it. */
function tempat({ seluruhKota, wilayah }: DataCapaianProgram): string {
  const jumlah = `${formatAngka(wilayah.length)} kelurahan`;
  if (seluruhKota) return jumlah;
  const [satu] = wilayah;
  return satu && wilayah.length === 1 ? `Kelurahan ${satu.kelurahan}` : `${jumlah} Anda`;
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
  return data.seluruhKota ? `dari ${tempat(data)}` : `di ${tempat(data)}`;
}
