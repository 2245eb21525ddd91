import { Formulir, PilihanRadio, TombolKirim } from '@/components/form';
import { LABEL_KEBUTUHAN, LABEL_POLA_DIINGINKAN } from '@/lib/kecocokan/kalimat/rules';
import { simpanKebutuhanAction } from '@/lib/kecocokan/kebutuhan/actions';
import { KEBUTUHAN_MODAL, POLA_DIINGINKAN } from '@/lib/kecocokan/kebutuhan/schema';

/** The two questions that only the owner can answer. */
export function KebutuhanForm({
  usahaId,
  nilaiAwal,
}: {
  usahaId: string;
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      id="kebutuhan"
      aksi={simpanKebutuhanAction}
      tersembunyi={{ usahaId }}
      nilaiAwal={nilaiAwal}
      labelGalat={{ kebutuhan: 'Kebutuhan modal', pola: 'Pola koperasi' }}
    >
      <PilihanRadio
        nama="kebutuhan"
        label="Apakah usaha Anda perlu modal dalam setahun ke depan?"
        petunjuk="Koperasi meminjamkan hanya kepada anggotanya."
        pilihan={KEBUTUHAN_MODAL.map((nilai) => ({ nilai, label: LABEL_KEBUTUHAN[nilai] }))}
      />
      <PilihanRadio
        nama="pola"
        label="Pola koperasi yang Anda inginkan"
        pilihan={POLA_DIINGINKAN.map((nilai) => ({ nilai, label: LABEL_POLA_DIINGINKAN[nilai] }))}
      />
      <div>
        <TombolKirim varian="kedua">Simpan dan urutkan lagi</TombolKirim>
      </div>
    </Formulir>
  );
}
