import { Lencana } from '@/components/ui';
import type { KeadaanHimpunan } from '@/lib/penilaian/himpunan/types';

const RUPA = {
  DRAF: { nada: 'kuning', label: 'Draf' },
  AKAN_DIPAKAI: { nada: 'biru', label: 'Akan dipakai' },
  DIPAKAI: { nada: 'hijau', label: 'Dipakai' },
  DIGANTIKAN: { nada: 'netral', label: 'Digantikan' },
} as const satisfies Record<KeadaanHimpunan, { nada: string; label: string }>;

/** What a version of a rule set is today. */
export function LencanaHimpunan({ keadaan }: { keadaan: KeadaanHimpunan }) {
  const { nada, label } = RUPA[keadaan];
  return <Lencana nada={nada}>{label}</Lencana>;
}

/** '2021 dan sesudahnya', '2016 sampai 2020'. */
export function kataTahunBuku({ dari, sampai }: { dari: number; sampai: number | null }): string {
  return sampai === null ? `${dari} dan sesudahnya` : `${dari} sampai ${sampai}`;
}
