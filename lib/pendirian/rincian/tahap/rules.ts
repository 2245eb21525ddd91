import type { StatusPendirian } from '@/lib/platform/db/generated/enums';
import { formatTanggal } from '@/lib/platform/format';
import { TAHAP_PENDIRIAN } from '../../rules';
import { LABEL_STATUS_PENDIRIAN } from '../../tampilan/rules';
import type { TahapDto } from '../types';

export interface LangkahTercatat {
  ke: StatusPendirian;
  pada: Date;
}

/**
 * The progress list: every step in order, those behind ticked. A founding that ended stands where it came
 * to; what was reached once and given back counts as open again.
 *
 * @param perjalanan every step that was taken, oldest first
 */
export function susunTahap(
  status: StatusPendirian,
  perjalanan: readonly LangkahTercatat[],
): TahapDto[] {
  const urutan: readonly StatusPendirian[] = TAHAP_PENDIRIAN;
  const terakhir = perjalanan.findLast(({ ke }) => urutan.includes(ke))?.ke;
  const letak = urutan.indexOf(urutan.includes(status) ? status : (terakhir ?? status));
  const selesai = status === 'NOMOR_INDUK_TERBIT';
  return TAHAP_PENDIRIAN.map((satu, i) => {
    const pada = i <= letak ? perjalanan.findLast(({ ke }) => ke === satu)?.pada : undefined;
    return {
      status: satu,
      label: LABEL_STATUS_PENDIRIAN[satu],
      keadaan: i < letak || selesai ? 'SELESAI' : i === letak ? 'KINI' : 'NANTI',
      pada: pada ? formatTanggal(pada) : null,
    };
  });
}
