import { Lencana, type Nada, type NamaIkon } from '@/components/ui';
import { type KeadaanSertifikat, LABEL_KEADAAN } from '@/lib/sertifikat/rules';

const RUPA: Record<KeadaanSertifikat, { nada: Nada; ikon: NamaIkon }> = {
  BERLAKU: { nada: 'hijau', ikon: 'centang' },
  KEDALUWARSA: { nada: 'kuning', ikon: 'jam' },
  DIGANTIKAN: { nada: 'netral', ikon: 'riwayat' },
  DICABUT: { nada: 'merah', ikon: 'silang' },
};

/** Whether a letter holds. */
export function LencanaKeadaan({ keadaan }: { keadaan: KeadaanSertifikat }) {
  const { nada, ikon } = RUPA[keadaan];
  return (
    <Lencana nada={nada} ikon={ikon}>
      {LABEL_KEADAAN[keadaan]}
    </Lencana>
  );
}
