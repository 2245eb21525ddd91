import { Lencana, type Nada } from '@/components/ui';
import { LABEL_STATUS } from '@/lib/umkm/rules';

type Status = keyof typeof LABEL_STATUS;

const NADA: Record<Status, Nada> = {
  DIAJUKAN: 'biru',
  PERLU_PERBAIKAN: 'kuning',
  TERVERIFIKASI: 'hijau',
  TIDAK_AKTIF: 'netral',
};
const IKON = {
  DIAJUKAN: 'jam',
  PERLU_PERBAIKAN: 'ubah',
  TERVERIFIKASI: 'centang',
  TIDAK_AKTIF: 'garis',
} as const;

/** State of a registration in a word. */
export function LencanaStatus({ status }: { status: Status }) {
  return (
    <Lencana nada={NADA[status]} ikon={IKON[status]}>
      {LABEL_STATUS[status]}
    </Lencana>
  );
}
