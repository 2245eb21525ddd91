import { Formulir, TombolKirim } from '@/components/form';
import { catatLapanganAction } from '@/lib/lapangan/actions';
import { IsianPendataan, satuKelurahan } from './isian-pendataan';
import { BatasKirim } from './kotak/batas-kirim';
import { JagaLuring } from './kotak/jaga-luring';
import type { IsiLuring } from './kotak/simpanan';

/** One page for the street. */
export function CatatForm({
  kunciKirim,
  luring,
  nilaiAwal,
}: {
  kunciKirim: string;
  luring: IsiLuring;
  nilaiAwal: Record<string, string | string[]>;
}) {
  const { jenis, kelurahan } = luring;
  return (
    <BatasKirim kunciKirim={kunciKirim}>
      <Formulir
        aksi={catatLapanganAction}
        putusDiLuar
        tersembunyi={{ kunciKirim, ...satuKelurahan(kelurahan) }}
        nilaiAwal={nilaiAwal}
      >
        <JagaLuring luring={luring} />
        <IsianPendataan {...{ jenis, kelurahan }} />
        <TombolKirim penuh>Simpan pendataan</TombolKirim>
      </Formulir>
    </BatasKirim>
  );
}
