import { Formulir, Kelompok, TombolKirim, TulisanTertolak } from '@/components/form';
import { Tautan } from '@/components/ui';
import { LABEL_ISIAN_PENDIRIAN } from '@/lib/pendirian/isian/rules';
import { ubahRencanaAction } from '@/lib/pendirian/ubah/actions';
import { IsianBentuk, IsianKegiatan, IsianNama, IsianUsulanSimpanan, IsianWilayah } from './isian';

/** What is typed of the plan, for one who reads it back. */
const TULISAN = (['nama', 'alamat', 'tujuan', 'kegiatan'] as const).map((nama) => ({
  nama,
  label: LABEL_ISIAN_PENDIRIAN[nama],
}));

/** The plan on one page, while founders are gathered; stays afterwards for one who was too late. */
export function UbahRencanaForm({
  id,
  versi,
  modal,
  namaKkmp,
  boleh,
  nilai,
  titipan,
}: {
  id: string;
  versi: number;
  modal: string;
  /** The name of a Koperasi Kelurahan Merah Putih, which follows its kelurahan. */
  namaKkmp: string | null;
  /** Whether it may be changed now. */
  boleh: boolean;
  nilai: Record<string, string | string[]>;
  /** What was typed before the session expired. */
  titipan: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      id="ubah"
      aksi={ubahRencanaAction}
      nilaiAwal={boleh ? { ...nilai, ...titipan } : titipan}
      tersembunyi={{ id, versi: String(versi) }}
      labelGalat={LABEL_ISIAN_PENDIRIAN}
    >
      {boleh ? (
        <>
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
        </>
      ) : (
        <TulisanTertolak isian={TULISAN} />
      )}
    </Formulir>
  );
}
