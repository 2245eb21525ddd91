import { Isian, Kelompok, Pilihan } from '@/components/form';
import { PENGESAH_BADAN_HUKUM, STATUS_NOMOR_INDUK } from '@/lib/koperasi/acuan';
import { LABEL_ISIAN_KOPERASI as LABEL } from '@/lib/koperasi/isian/rules';
import { IsianIzin } from './izin';
import { IsianPerubahan } from './perubahan';
import { pilihanAcuan } from './pilihan';
import { IsianRekening } from './rekening';

/** Name, numbers and legal standing. */
export function IsianIdentitas() {
  return (
    <>
      <Kelompok judul="Identitas">
        <Isian
          nama="nama"
          label={LABEL.nama}
          petunjuk="Nama lengkap seperti di akta, tanpa singkatan. Misalnya Koperasi Konsumen Melati Sejahtera Bersama."
          autoComplete="off"
        />
        <Isian
          nama="nomorIndukKoperasi"
          label={LABEL.nomorIndukKoperasi}
          petunjuk="13 angka dari kementerian. Ini bukan NIK penduduk."
          opsional
          inputMode="numeric"
          lebar="sedang"
          autoComplete="off"
        />
        <Pilihan
          nama="statusNomorInduk"
          label={LABEL.statusNomorInduk}
          pilihan={pilihanAcuan(STATUS_NOMOR_INDUK)}
        />
        <Isian
          nama="sertifikatBerlakuHingga"
          label={LABEL.sertifikatBerlakuHingga}
          tipe="date"
          lebar="pendek"
          opsional
        />
        <Isian
          nama="nib"
          label="NIB (Nomor Induk Berusaha)"
          petunjuk="13 angka dari OSS."
          opsional
          inputMode="numeric"
          lebar="sedang"
          autoComplete="off"
        />
        <Isian
          nama="npwp"
          label="NPWP koperasi"
          petunjuk="15 atau 16 angka."
          opsional
          inputMode="numeric"
          lebar="sedang"
          autoComplete="off"
        />
      </Kelompok>
      <Kelompok judul="Badan hukum">
        <Isian
          nama="nomorBadanHukum"
          label={LABEL.nomorBadanHukum}
          petunjuk="Salin dari akta, misalnya AHU-0004793.AH.01.26.TAHUN 2020 atau 32/BH/XXVII.4/III/2016."
          opsional
          autoComplete="off"
          spellCheck={false}
        />
        <Isian
          nama="tanggalBadanHukum"
          label={LABEL.tanggalBadanHukum}
          tipe="date"
          lebar="pendek"
          opsional
        />
        <Pilihan
          nama="pengesah"
          label={LABEL.pengesah}
          pilihan={pilihanAcuan(PENGESAH_BADAN_HUKUM)}
        />
        <Isian nama="tempatKedudukan" label={LABEL.tempatKedudukan} opsional />
        <Isian nama="notaris" label={LABEL.notaris} opsional autoComplete="off" />
        <Isian
          nama="nomorPerubahanAnggaranDasar"
          label={LABEL.nomorPerubahanAnggaranDasar}
          petunjuk="Perubahan terakhir. Kosongkan bila belum pernah berubah."
          opsional
          autoComplete="off"
          spellCheck={false}
        />
        <Isian
          nama="tanggalPerubahanAnggaranDasar"
          label={LABEL.tanggalPerubahanAnggaranDasar}
          tipe="date"
          lebar="pendek"
          opsional
        />
        <IsianPerubahan />
      </Kelompok>
      <IsianIzin />
      <IsianRekening />
    </>
  );
}
