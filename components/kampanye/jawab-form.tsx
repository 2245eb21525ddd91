import { AreaTeks, Formulir, PilihanRadio, TombolKirim } from '@/components/form';
import { jawabUndanganAction } from '@/lib/kampanye/actions';
import { LABEL_JAWABAN } from '@/lib/kampanye/rules';
import { JAWABAN_UNDANGAN } from '@/lib/kampanye/undangan/schema';

/** The owner's answer. */
export function JawabForm({
  undanganId,
  nilaiAwal,
  lagi,
}: {
  undanganId: string;
  nilaiAwal: Record<string, string | string[]>;
  /** An answer is there already and may be changed. */
  lagi: boolean;
}) {
  return (
    <Formulir
      id="jawab"
      aksi={jawabUndanganAction}
      tersembunyi={{ undanganId }}
      nilaiAwal={nilaiAwal}
      labelGalat={{ jawaban: 'Jawaban', catatan: 'Catatan' }}
    >
      <PilihanRadio
        nama="jawaban"
        label="Jawaban Anda"
        pilihan={JAWABAN_UNDANGAN.map((nilai) => ({ nilai, label: LABEL_JAWABAN[nilai] }))}
      />
      <AreaTeks
        nama="catatan"
        label="Catatan untuk petugas"
        petunjuk="Misalnya kapan Anda dapat dihubungi."
        opsional
      />
      <div>
        <TombolKirim>{lagi ? 'Ubah jawaban' : 'Kirim jawaban'}</TombolKirim>
      </div>
    </Formulir>
  );
}
