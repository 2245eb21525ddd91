import { AreaTeks, IsianUang, Kelompok, KotakCentang } from '@/components/form';
import { LABEL_ISIAN_KOPERASI as LABEL } from '@/lib/koperasi/isian/rules';

/** What a new member pays and must be; everybody sees this. */
export function IsianSimpanan() {
  return (
    <Kelompok
      judul="Simpanan dan keanggotaan"
      petunjuk="Tampil di halaman publik, supaya calon anggota tahu sebelum mengajukan."
    >
      <IsianUang
        nama="simpananPokok"
        label={LABEL.simpananPokok}
        petunjuk="Dibayar sekali saat menjadi anggota."
        opsional
      />
      <IsianUang
        nama="simpananWajib"
        label={LABEL.simpananWajib}
        petunjuk="Dibayar anggota setiap bulan."
        opsional
      />
      <KotakCentang
        nama="menerimaAnggota"
        label={LABEL.menerimaAnggota}
        petunjuk="Bila tidak ditandai, orang tidak dapat mengajukan bergabung lewat portal."
      />
      <AreaTeks
        nama="syaratAnggota"
        label={LABEL.syaratAnggota}
        petunjuk="Misalnya: warga Kelurahan Abadijaya, berumur paling sedikit 17 tahun."
        opsional
      />
      <AreaTeks
        nama="keterangan"
        label={LABEL.keterangan}
        petunjuk="Usaha koperasi, jam buka, atau layanan untuk anggota."
        opsional
      />
    </Kelompok>
  );
}
