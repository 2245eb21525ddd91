'use client';

import { PilihanRadio } from '@/components/form';
import { useRincian } from '@/components/form/konteks';
import { type CalonSerupa, kalimatSerupa } from '@/lib/lapangan/rules';

/**
 * Who looks like the one that is being written down, and the question whether it is one of them.
 *
 * @param awal those known before the form was sent; what its answer tells replaces them
 */
export function PanelSerupa({ awal }: { awal: CalonSerupa[] }) {
  const calon = useRincian<CalonSerupa[]>() ?? awal;
  if (calon.length === 0) return null;
  return (
    <div className="panel-formulir nada-kuning">
      <PilihanRadio
        nama="keputusan"
        label="Apakah pemilik usaha ini salah satu dari mereka?"
        petunjuk="Bila usaha yang sama sudah tercatat, tidak perlu mencatatnya lagi. Data yang sudah ada tidak berubah."
        pilihan={[
          ...calon.map((satu) => ({
            nilai: satu.pelakuUsahaId,
            label: `Orang yang sama, usaha lain: ${satu.namaPemilik}`,
            petunjuk: kalimatSerupa(satu),
          })),
          { nilai: 'berbeda', label: 'Orang yang berbeda dari semuanya' },
        ]}
      />
      <input
        type="hidden"
        name="dilihat"
        value={calon.map((satu) => satu.pelakuUsahaId).join(',')}
      />
    </div>
  );
}
