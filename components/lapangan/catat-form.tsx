import { Formulir, TombolKirim } from '@/components/form';
import { catatLapanganAction } from '@/lib/lapangan/actions';
import { type Butir, IsianPendataan, satuKelurahan } from './isian-pendataan';
import { BatasKirim } from './kotak/batas-kirim';
import { JagaLuring } from './kotak/jaga-luring';
import type { IsiLuring } from './kotak/simpanan';
import { PanelSerupa } from './panel-serupa';

/** One page for the street. */
export function CatatForm({
  jenis,
  kelurahan,
  kunciKirim,
  luring,
  nilaiAwal,
}: {
  jenis: Butir[];
  kelurahan: Butir[];
  kunciKirim: string;
  luring: IsiLuring;
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <BatasKirim kunciKirim={kunciKirim}>
      <Formulir
        aksi={catatLapanganAction}
        tersembunyi={{ kunciKirim, ...satuKelurahan(kelurahan) }}
        nilaiAwal={nilaiAwal}
      >
        <JagaLuring luring={luring} />
        <PanelSerupa />
        <IsianPendataan {...{ jenis, kelurahan }} />
        <TombolKirim penuh>Simpan pendataan</TombolKirim>
      </Formulir>
    </BatasKirim>
  );
}
