import { Lencana, type Nada, type NamaIkon } from '@/components/ui';
import { LABEL_STATUS_ANGGOTA } from '@/lib/keanggotaan/anggota/rules';
import { LABEL_PERNAH_ANGGOTA, LABEL_STATUS_PERMOHONAN } from '@/lib/keanggotaan/rules';
import type { StatusAnggota, StatusPermohonan } from '@/lib/platform/db/generated/enums';

const RUPA: Record<StatusPermohonan, { nada: Nada; ikon: NamaIkon }> = {
  DIAJUKAN: { nada: 'biru', ikon: 'jam' },
  MENUNGGU_JAWABAN: { nada: 'kuning', ikon: 'surat' },
  DIJAWAB: { nada: 'biru', ikon: 'jam' },
  DITERIMA: { nada: 'kuning', ikon: 'centang' },
  DITOLAK: { nada: 'merah', ikon: 'silang' },
  DITARIK: { nada: 'netral', ikon: 'ulang' },
  MENJADI_ANGGOTA: { nada: 'hijau', ikon: 'centang' },
};

/**
 * State of an application in a word.
 *
 * @param props.berakhir the membership that came of it ended
 */
export function LencanaPermohonan({
  status,
  berakhir = false,
}: {
  status: StatusPermohonan;
  berakhir?: boolean;
}) {
  if (berakhir)
    return (
      <Lencana nada="netral" ikon="keluar">
        {LABEL_PERNAH_ANGGOTA}
      </Lencana>
    );
  return <Lencana {...RUPA[status]}>{LABEL_STATUS_PERMOHONAN[status]}</Lencana>;
}

/** State of a line of the book. */
export function LencanaAnggota({ status }: { status: StatusAnggota }) {
  return status === 'AKTIF' ? (
    <Lencana nada="hijau" ikon="centang">
      {LABEL_STATUS_ANGGOTA.AKTIF}
    </Lencana>
  ) : (
    <Lencana nada="netral" ikon="keluar">
      {LABEL_STATUS_ANGGOTA.KELUAR}
    </Lencana>
  );
}
