import type { ReactNode } from 'react';
import { Formulir, TombolKirim } from '@/components/form';
import { SEKTOR_SIMPAN_PINJAM } from '@/lib/koperasi/acuan';
import { LABEL_ISIAN_PENDIRIAN } from '@/lib/pendirian/isian/rules';
import type { LangkahMulai } from '@/lib/pendirian/isian/schema';
import {
  simpanBentukAction,
  simpanKegiatanAction,
  simpanNamaAction,
  simpanSimpananAction,
  simpanWilayahAction,
} from '@/lib/pendirian/mulai/actions';
import { IsianBentuk, IsianKegiatan, IsianNama, IsianUsulanSimpanan, IsianWilayah } from '../isian';

const AKSI = {
  bentuk: simpanBentukAction,
  wilayah: simpanWilayahAction,
  nama: simpanNamaAction,
  kegiatan: simpanKegiatanAction,
  simpanan: simpanSimpananAction,
};

/** One step of the beginning: on to the next, or kept to go on later. */
export function LangkahMulaiForm({
  draf,
  versi,
  langkah,
  nilai,
  koperasi,
  modal,
  namaKkmp,
  simpanPinjam,
}: {
  draf: string;
  /** Of this step, as it is shown. */
  versi: string;
  langkah: LangkahMulai;
  nilai: Record<string, string | string[]>;
  koperasi: { id: string; nama: string; sah: boolean }[];
  modal: string;
  namaKkmp: string | null;
  /** The jenis of the draft, which decides its sektor. */
  simpanPinjam: boolean;
}) {
  const isi: Record<LangkahMulai, ReactNode> = {
    bentuk: <IsianBentuk koperasi={koperasi} modal={modal} />,
    wilayah: <IsianWilayah />,
    nama: <IsianNama namaKkmp={namaKkmp} />,
    kegiatan: <IsianKegiatan sektor={simpanPinjam ? 'tetap' : 'tanya'} />,
    simpanan: <IsianUsulanSimpanan />,
  };
  return (
    <Formulir
      key={langkah}
      aksi={AKSI[langkah]}
      nilaiAwal={nilai}
      tersembunyi={{
        draf,
        versi,
        ...(simpanPinjam && langkah === 'kegiatan'
          ? { sektorUsaha: String(SEKTOR_SIMPAN_PINJAM) }
          : {}),
      }}
      labelGalat={LABEL_ISIAN_PENDIRIAN}
    >
      {isi[langkah]}
      <div className="formulir-tombol flex flex-wrap gap-3">
        <TombolKirim nama="perintah" nilai="lanjut">
          Simpan dan lanjutkan
        </TombolKirim>
        <TombolKirim varian="kedua" nama="perintah" nilai="simpan">
          Simpan draf saja
        </TombolKirim>
      </div>
    </Formulir>
  );
}
