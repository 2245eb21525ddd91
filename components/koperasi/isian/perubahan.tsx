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
        <Isian
          nama="tempatKedudukanPerubahan"
          label={LABEL.tempatKedudukanPerubahan}
          opsional
          maxLength={120}
        />
        <Isian
          nama="notarisPerubahan"
          label={LABEL.notarisPerubahan}
          opsional
          maxLength={120}
          autoComplete="off"
        />
        <Isian
          nama="jangkaWaktuPerubahan"
          label={LABEL.jangkaWaktuPerubahan}
          petunjuk="Misalnya tidak terbatas, atau 30 tahun."
          opsional
          maxLength={120}
        />
        <AreaTeks
          nama="alasanPerubahan"
          label={LABEL.alasanPerubahan}
          petunjuk="Misalnya menambah usaha simpan pinjam."
          opsional
          maxLength={500}
        />
      </div>
    </RincianIsian>
  );
}
