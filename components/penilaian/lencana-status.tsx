import { Lencana, type Nada, type NamaIkon } from '@/components/ui';
import { LABEL_STATUS_PENILAIAN } from '@/lib/penilaian/rules';
import type { StatusPenilaian } from '@/lib/platform/db/generated/enums';

const RUPA: Record<StatusPenilaian, { nada: Nada; ikon: NamaIkon }> = {
  DRAF: { nada: 'netral', ikon: 'ubah' },
  DIAJUKAN: { nada: 'biru', ikon: 'jam' },
  DIKEMBALIKAN: { nada: 'kuning', ikon: 'ulang' },
  DISETUJUI: { nada: 'hijau', ikon: 'centang' },
  DIGANTIKAN: { nada: 'netral', ikon: 'riwayat' },
};

/** Where an assessment stands. */
export function LencanaStatusPenilaian({ status }: { status: StatusPenilaian }) {
  const { nada, ikon } = RUPA[status];
  return (
    <Lencana nada={nada} ikon={ikon}>
      {LABEL_STATUS_PENILAIAN[status]}
    </Lencana>
  );
}
