import {
  Formulir,
  type IsianTertolak,
  Kelompok,
  kataPilihan,
  TombolKirim,
} from '@/components/form';
import { Tautan } from '@/components/ui';
import { PILIHAN_KELURAHAN } from '@/components/wilayah/pilihan-wilayah';
import { JENIS_KOPERASI, POLA_PENGELOLAAN, SEKTOR_USAHA } from '@/lib/koperasi/acuan';
import { LABEL_ISIAN_PENDIRIAN } from '@/lib/pendirian/isian/rules';
import { LABEL_WILAYAH_KERJA } from '@/lib/pendirian/tampilan/rules';
import { ubahRencanaAction } from '@/lib/pendirian/ubah/actions';
import { IsianBentuk, IsianKegiatan, IsianNama, IsianUsulanSimpanan, IsianWilayah } from './isian';

const acuan = (isi: readonly { kode: string; label: string }[]) =>
  kataPilihan(isi.map(({ kode, label }) => ({ nilai: kode, label })));

/** What is filled in of the plan, for one who reads it back. */
const TULISAN = (
  [
    { nama: 'jenis', pilihan: acuan(JENIS_KOPERASI) },
    { nama: 'pola', pilihan: acuan(POLA_PENGELOLAAN) },
    { nama: 'nama' },
    { nama: 'kelurahanKode', pilihan: kataPilihan(PILIHAN_KELURAHAN) },
    { nama: 'alamat' },
    { nama: 'wilayahKerja', pilihan: LABEL_WILAYAH_KERJA },
    { nama: 'tujuan' },
    { nama: 'kegiatan' },
    {
      nama: 'sektorUsaha',
      pilihan: kataPilihan(
        SEKTOR_USAHA.map(({ nomor, label }) => ({ nilai: String(nomor), label })),
      ),
    },
    { nama: 'simpananPokok', rupa: 'rupiah' },
    { nama: 'simpananWajib', rupa: 'rupiah' },
  ] as const
).map((satu): IsianTertolak => ({ ...satu, label: LABEL_ISIAN_PENDIRIAN[satu.nama] }));

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
      tertutup={boleh ? null : TULISAN}
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
      ) : null}
    </Formulir>
  );
}
