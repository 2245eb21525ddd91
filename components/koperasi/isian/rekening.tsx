import { Isian, Kelompok, RincianIsian } from '@/components/form';
import {
  isianRekening,
  LABEL_REKENING as LABEL,
  NAMA_REKENING,
  URUTAN_REKENING,
} from '@/lib/koperasi/isian/rekening/rules';

/** Bank accounts of the koperasi. */
export function IsianRekening() {
  return (
    <RincianIsian judul="Rekening bank, bila ada" nama={NAMA_REKENING}>
      <div className="kelompok-isi">
        <p className="petunjuk">
          Hanya petugas dan pengurus koperasi ini yang dapat melihatnya. Tidak tampil di halaman
          publik.
        </p>
        {URUTAN_REKENING.map((urutan) => {
          const nama = isianRekening(urutan);
          return (
            <Kelompok key={urutan} judul={`Rekening ${urutan === 1 ? 'pertama' : 'kedua'}`}>
              <Isian nama={nama.bank} label={LABEL[nama.bank]} opsional />
              <Isian
                nama={nama.nomor}
                label={LABEL[nama.nomor]}
                opsional
                inputMode="numeric"
                lebar="sedang"
                autoComplete="off"
              />
              <Isian
                nama={nama.atasNama}
                label={LABEL[nama.atasNama]}
                petunjuk="Seperti tertulis di buku rekening."
                opsional
                autoComplete="off"
              />
            </Kelompok>
          );
        })}
      </div>
    </RincianIsian>
  );
}
