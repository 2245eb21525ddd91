import { Isian, Kelompok, RincianIsian } from '@/components/form';
import {
  isianIzin,
  JENIS_IZIN,
  type JenisIzin,
  LABEL_IZIN as LABEL,
} from '@/lib/koperasi/isian/izin/rules';

const KEPANJANGAN: Record<JenisIzin, string> = {
  SIUP: 'SIUP (Surat Izin Usaha Perdagangan)',
  SITU: 'SITU (Surat Izin Tempat Usaha)',
  TDP: 'TDP (Tanda Daftar Perusahaan)',
};

function IsianSatuIzin({ jenis }: { jenis: JenisIzin }) {
  const nama = isianIzin(jenis);
  return (
    <Kelompok judul={KEPANJANGAN[jenis]} kolom={2}>
      <Isian
        nama={nama.nomor}
        label={LABEL[nama.nomor]}
        opsional
        autoComplete="off"
        spellCheck={false}
      />
      <Isian nama={nama.tanggal} label={LABEL[nama.tanggal]} tipe="date" lebar="pendek" opsional />
      <Isian nama={nama.penerbit} label={LABEL[nama.penerbit]} opsional />
      <Isian
        nama={nama.penanggungJawab}
        label={LABEL[nama.penanggungJawab]}
        opsional
        autoComplete="off"
      />
    </Kelompok>
  );
}

/** Permits of before the NIB. */
export function IsianIzin() {
  return (
    <RincianIsian judul="Izin lama (SIUP, SITU, TDP), bila ada" nama={Object.keys(LABEL)}>
      <div className="kelompok-isi">
        <p className="petunjuk">
          Izin ini sudah digantikan NIB. Isi hanya bila koperasi masih menyimpannya.
        </p>
        {JENIS_IZIN.map((jenis) => (
          <IsianSatuIzin key={jenis} jenis={jenis} />
        ))}
      </div>
    </RincianIsian>
  );
}
