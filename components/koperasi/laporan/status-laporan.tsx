import { Lencana, type Nada, type NamaIkon } from '@/components/ui';
import { LABEL_STATUS_LAPORAN } from '@/lib/koperasi/laporan/rules';
import type { StatusLaporan } from '@/lib/platform/db/generated/enums';

const RUPA: Record<StatusLaporan, { nada: Nada; ikon: NamaIkon }> = {
  DRAF: { nada: 'netral', ikon: 'ubah' },
  DIAJUKAN: { nada: 'biru', ikon: 'jam' },
  DIKEMBALIKAN: { nada: 'kuning', ikon: 'ulang' },
  TERVERIFIKASI: { nada: 'hijau', ikon: 'centang' },
  DIGANTIKAN: { nada: 'netral', ikon: 'riwayat' },
};

/** Where a version of a yearly report stands. */
export function LencanaStatusLaporan({ status }: { status: StatusLaporan }) {
  const { nada, ikon } = RUPA[status];
  return (
    <Lencana nada={nada} ikon={ikon}>
      {LABEL_STATUS_LAPORAN[status]}
    </Lencana>
  );
}
