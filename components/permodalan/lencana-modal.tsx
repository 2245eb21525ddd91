import { Lencana, type Nada, type NamaIkon } from '@/components/ui';
import { LABEL_KOLEKTIBILITAS, LABEL_STATUS_MODAL } from '@/lib/permodalan/rules';
import type { Kolektibilitas, StatusPengajuanModal } from '@/lib/platform/db/generated/enums';

const RUPA: Record<StatusPengajuanModal, { nada: Nada; ikon: NamaIkon }> = {
  DIAJUKAN: { nada: 'biru', ikon: 'jam' },
  MINTA_KETERANGAN: { nada: 'kuning', ikon: 'surat' },
  DIJAWAB: { nada: 'biru', ikon: 'jam' },
  DISETUJUI: { nada: 'kuning', ikon: 'centang' },
  SIAP_DICAIRKAN: { nada: 'biru', ikon: 'jam' },
  DITOLAK: { nada: 'merah', ikon: 'silang' },
  DITARIK: { nada: 'netral', ikon: 'ulang' },
  DIBATALKAN: { nada: 'merah', ikon: 'silang' },
  DICAIRKAN: { nada: 'hijau', ikon: 'centang' },
  MACET: { nada: 'merah', ikon: 'seru' },
  LUNAS: { nada: 'hijau', ikon: 'centang' },
  DIHAPUSBUKUKAN: { nada: 'netral', ikon: 'silang' },
};

/** State of an application or loan in a word. */
export function LencanaModal({ status }: { status: StatusPengajuanModal }) {
  return <Lencana {...RUPA[status]}>{LABEL_STATUS_MODAL[status]}</Lencana>;
}

const RUPA_KOLEKTIBILITAS: Record<Kolektibilitas, { nada: Nada; ikon: NamaIkon }> = {
  LANCAR: { nada: 'hijau', ikon: 'centang' },
  KURANG_LANCAR: { nada: 'kuning', ikon: 'garis' },
  DIRAGUKAN: { nada: 'kuning', ikon: 'seru' },
  MACET: { nada: 'merah', ikon: 'seru' },
};

/** How well a loan is paid back; nothing is said before the first report. */
export function LencanaKolektibilitas({ nilai }: { nilai: Kolektibilitas | null }) {
  if (nilai === null) {
    return (
      <Lencana nada="netral" ikon="belum">
        Belum dilaporkan
      </Lencana>
    );
  }
  return <Lencana {...RUPA_KOLEKTIBILITAS[nilai]}>{LABEL_KOLEKTIBILITAS[nilai]}</Lencana>;
}
