import { Formulir, Kelompok, TombolKirim } from '@/components/form';
import { Tautan } from '@/components/ui';
import { LABEL_ISIAN_PENDIRIAN } from '@/lib/pendirian/isian/rules';
import { ubahRencanaAction } from '@/lib/pendirian/ubah/actions';
import { IsianBentuk, IsianKegiatan, IsianNama, IsianUsulanSimpanan, IsianWilayah } from './isian';

/** The plan on one page, while founders are gathered. */
export function UbahRencanaForm({
  id,
  versi,
  modal,
  namaKkmp,
  nilai,
}: {
  id: string;
  versi: number;
  modal: string;
  /** The name of a Koperasi Kelurahan Merah Putih, which follows its kelurahan. */
  namaKkmp: string | null;
  nilai: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      id="ubah"
      aksi={ubahRencanaAction}
      nilaiAwal={nilai}
      tersembunyi={{ id, versi: String(versi) }}
      labelGalat={LABEL_ISIAN_PENDIRIAN}
    >
      <Kelompok judul="Jenis dan nama">
        <IsianBentuk koperasi={[]} modal={modal} pilihRagam={false} />
        <IsianNama namaKkmp={namaKkmp} />
      </Kelompok>
      <Kelompok judul="Tempat dan wilayah">
        <IsianWilayah />
      </Kelompok>
      <Kelompok judul="Tujuan dan kegiatan">
        <IsianKegiatan />
      </Kelompok>
      <IsianUsulanSimpanan />
      <div className="flex flex-wrap items-center gap-4">
        <TombolKirim>Simpan perubahan</TombolKirim>
        <Tautan href={`/portal/pendirian/${id}`}>Batal</Tautan>
      </div>
    </Formulir>
  );
}
