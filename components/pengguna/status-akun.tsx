import { Lencana, type Nada, type NamaIkon } from '@/components/ui';
import { LABEL_STATUS_AKUN, type StatusAkun } from '@/lib/pengguna/rules';

const RUPA: Record<StatusAkun, [Nada, NamaIkon]> = {
  AKTIF: ['hijau', 'centang'],
  MENUNGGU: ['kuning', 'jam'],
  NONAKTIF: ['merah', 'silang'],
};

/** State of an account in a word. */
export function LencanaAkun({ status }: { status: StatusAkun }) {
  const [nada, ikon] = RUPA[status];
  return (
    <Lencana nada={nada} ikon={ikon}>
      {LABEL_STATUS_AKUN[status]}
    </Lencana>
  );
}
