import { FormulirBiasa, Pilihan } from '@/components/form';
import { Tombol } from '@/components/ui';
import { PilihKelurahan } from '@/components/wilayah/pilih-kelurahan';
import { JALUR_KAMPANYE } from '@/lib/kampanye/rules';
import { SEKTOR_USAHA } from '@/lib/koperasi/acuan';
import type { KeadaanFormulir } from '@/lib/platform/form-state';

/** Picks whom a campaign is for; a plain GET form. */
export function PilihSasaran({
  kelurahan,
  sektor,
  keadaan,
}: {
  kelurahan?: string;
  sektor?: number;
  keadaan: KeadaanFormulir;
}) {
  return (
    <FormulirBiasa
      id="sasaran"
      method="get"
      action={`${JALUR_KAMPANYE}/baru`}
      keadaan={keadaan}
      nilaiAwal={{ kelurahan: kelurahan ?? '', sektor: sektor?.toString() ?? '' }}
    >
      <PilihKelurahan nama="kelurahan" label="Kelurahan" />
      <Pilihan
        nama="sektor"
        label="Bidang usaha"
        kosong="Semua bidang"
        pilihan={SEKTOR_USAHA.map(({ nomor, label }) => ({ nilai: String(nomor), label }))}
      />
      <div>
        <Tombol varian="kedua">Lihat penerima</Tombol>
      </div>
    </FormulirBiasa>
  );
}
