import type { ReactNode } from 'react';
import { Formulir, TombolKirim } from '@/components/form';
import { LABEL_ISIAN_KOPERASI } from '@/lib/koperasi/isian/rules';
import {
  BARIS_PENGURUS,
  isianPengurus,
  NAMA_ISIAN_PENGURUS,
} from '@/lib/koperasi/kepengurusan/schema';
import {
  simpanAlamatAction,
  simpanBidangAction,
  simpanIdentitasAction,
  simpanPengurusAction,
  simpanSimpananAction,
} from '@/lib/koperasi/pendaftaran/actions';
import type { LangkahIsian } from '@/lib/koperasi/pendaftaran/rules';
import { IsianAlamat } from '../isian/alamat';
import { IsianBidang } from '../isian/bidang';
import { IsianIdentitas } from '../isian/identitas';
import { PemegangUnik } from '../isian/pemegang-unik';
import { IsianDaftarPengurus } from '../isian/pengurus';
import { IsianSimpanan } from '../isian/simpanan';

const ISI: Record<LangkahIsian, ReactNode> = {
  identitas: <IsianIdentitas />,
  bidang: <IsianBidang />,
  alamat: <IsianAlamat />,
  simpanan: <IsianSimpanan />,
  pengurus: <IsianDaftarPengurus />,
};

const AKSI = {
  identitas: simpanIdentitasAction,
  bidang: simpanBidangAction,
  alamat: simpanAlamatAction,
  simpanan: simpanSimpananAction,
  pengurus: simpanPengurusAction,
};

const LABEL_PENGURUS = Object.fromEntries(
  Array.from({ length: BARIS_PENGURUS }, (_, baris) =>
    NAMA_ISIAN_PENGURUS.map((isian) => [isianPengurus(baris, isian), `Orang ke-${baris + 1}`]),
  ).flat(),
);

/** One step of a registration: on to the next, or kept to go on later. */
export function LangkahForm({
  draf,
  versi,
  langkah,
  nilai,
}: {
  draf: string;
  /** Of this step, as it is shown. */
  versi: string;
  langkah: LangkahIsian;
  nilai: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      key={langkah}
      aksi={AKSI[langkah]}
      nilaiAwal={nilai}
      tersembunyi={{ draf, versi }}
      labelGalat={langkah === 'pengurus' ? LABEL_PENGURUS : LABEL_ISIAN_KOPERASI}
    >
      <PemegangUnik />
      {ISI[langkah]}
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
