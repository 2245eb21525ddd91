import { AreaTeks, Isian, Pilihan, RincianIsian } from '@/components/form';
import { PENGESAH_BADAN_HUKUM } from '@/lib/koperasi/acuan';
import { LABEL_ISIAN_KOPERASI as LABEL, NAMA_PERUBAHAN_AD } from '@/lib/koperasi/isian/rules';
import { pilihanAcuan } from './pilihan';

/** What else the official form asks about the last change of the anggaran dasar. */
export function IsianPerubahan() {
  return (
    <RincianIsian judul="Rincian perubahan anggaran dasar, bila ada" nama={NAMA_PERUBAHAN_AD}>
      <div className="kelompok-isi">
        <Pilihan
          nama="pengesahPerubahan"
          label={LABEL.pengesahPerubahan}
          kosong="Tidak diisi"
          opsional
          pilihan={pilihanAcuan(PENGESAH_BADAN_HUKUM)}
        />
        <Isian nama="tempatKedudukanPerubahan" label={LABEL.tempatKedudukanPerubahan} opsional />
        <Isian nama="notarisPerubahan" label={LABEL.notarisPerubahan} opsional autoComplete="off" />
        <Isian
          nama="jangkaWaktuPerubahan"
          label={LABEL.jangkaWaktuPerubahan}
          petunjuk="Misalnya tidak terbatas, atau 30 tahun."
          opsional
        />
        <AreaTeks
          nama="alasanPerubahan"
          label={LABEL.alasanPerubahan}
          petunjuk="Misalnya menambah usaha simpan pinjam."
          opsional
        />
      </div>
    </RincianIsian>
  );
}
