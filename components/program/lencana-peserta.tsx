import { Lencana } from '@/components/ui';
import type { StatusPeserta } from '@/lib/platform/db/generated/enums';
import { RUPA_STATUS } from '@/lib/program/peserta/rules';
import { LABEL_STATUS_PESERTA } from '@/lib/program/rules';

/** State of a participant in a word. */
export function LencanaPeserta({ status }: { status: StatusPeserta }) {
  return <Lencana {...RUPA_STATUS[status]}>{LABEL_STATUS_PESERTA[status]}</Lencana>;
}

/** Mark of numbers that nobody has confirmed yet. */
export function TandaBelumPasti({ tampil }: { tampil: boolean }) {
  if (!tampil) return null;
  return (
    <Lencana nada="kuning" ikon="seru">
      Belum dikonfirmasi
    </Lencana>
  );
}
