import { Lencana, type Nada, type NamaIkon } from '@/components/ui';
import { LABEL_STATUS_PENILAIAN } from '@/lib/penilaian/rules';
import type { StatusPenilaian } from '@/lib/platform/db/generated/enums';

const RUPA: Record<StatusPenilaian, { nada: Nada; ikon: NamaIkon }> = {
  DRAF: { nada: 'netral', ikon: 'ubah' },
  DIAJUKAN: { nada: 'biru', ikon: 'jam' },
  DIKEMBALIKAN: { nada: 'kuning', ikon: 'ulang' },
  MENUNGGU_TANGGAPAN: { nada: 'biru', ikon: 'surat' },
  DITANGGAPI: { nada: 'biru', ikon: 'timbang' },
  DISETUJUI: { nada: 'hijau', ikon: 'centang' },
  DIGANTIKAN: { nada: 'netral', ikon: 'riwayat' },
  DICABUT: { nada: 'merah', ikon: 'silang' },
};

/** Where an assessment stands; once the koperasi's time is over, the decision is what it waits for. */
export function LencanaStatusPenilaian({
  status,
  batasLewat = false,
}: {
  status: StatusPenilaian;
  batasLewat?: boolean;
}) {
  const tampil = status === 'MENUNGGU_TANGGAPAN' && batasLewat ? 'DITANGGAPI' : status;
  const { nada, ikon } = RUPA[tampil];
  return (
    <Lencana nada={nada} ikon={ikon}>
      {LABEL_STATUS_PENILAIAN[tampil]}
    </Lencana>
  );
}
